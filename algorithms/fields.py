"""The fields that Wellplaced adds to parcels and writes to its other layers: one list for names, types and units."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from .message import Message, say

FieldType = Literal["text", "integer", "number", "boolean"]


@dataclass(frozen=True)
class Field:
    """One field of a result: its name in the file, its type, and its alias (with the unit) for people."""

    name: str
    type: FieldType
    alias: Message


IDENTITY = (Field("parcel_id", "text", say("Fields", "Parcel id")),)

NEED = (
    Field("need", "number", say("Fields", "Need for improvement (0 to 100)")),
    Field("need_rank", "integer", say("Fields", "Rank of need (1 = most)")),
    Field("need_rank_low", "integer", say("Fields", "Rank, highest it may be")),
    Field("need_rank_high", "integer", say("Fields", "Rank, lowest it may be")),
    Field("need_confidence", "number", say("Fields", "Confidence in the need (0 to 1)")),
    Field("need_factors", "text", say("Fields", "Factors measured")),
    Field("need_reason", "text", say("Fields", "Reason")),
)


NAMES = {
    "lighting": say("Fields", "Light"),
    "sightlines": say("Fields", "View"),
    "vacancy": say("Fields", "Vacancy"),
}
"""How the fields that all factors have alike tell whose they are."""


def factor_fields(factor: str) -> tuple[Field, ...]:
    """The fields that every factor has, in their order."""
    name = NAMES[factor]
    deficit = say("Fields", "{factor}: deficit (0 = meets the standard, 1 = worst)", factor=name)
    return (
        Field(f"{factor}_deficit", "number", deficit),
        Field(f"{factor}_deficit_low", "number", say("Fields", "{factor}: deficit, lowest plausible", factor=name)),
        Field(f"{factor}_deficit_high", "number", say("Fields", "{factor}: deficit, highest plausible", factor=name)),
        Field(f"{factor}_confidence", "number", say("Fields", "{factor}: confidence (0 to 1)", factor=name)),
        Field(f"{factor}_date", "text", say("Fields", "{factor}: date of the data", factor=name)),
        Field(f"{factor}_why_null", "text", say("Fields", "{factor}: why unknown", factor=name)),
        *points_fields(factor),
    )


def points_fields(factor: str) -> tuple[Field, ...]:
    """The fields that `need` adds for a factor."""
    name = NAMES[factor]
    against = say("Fields", "{factor}: points against the district's mean", factor=name)
    return (
        Field(f"{factor}_points", "number", say("Fields", "{factor}: points of the need", factor=name)),
        Field(f"{factor}_vs_district", "number", against),
    )


LIGHTING_MEASURES = (
    Field("lighting_emin_lx", "number", say("Fields", "Lowest light on the frontage (lx)")),
    Field("lighting_e05_lx", "number", say("Fields", "Light that 95 % of the frontage exceeds (lx)")),
    Field("lighting_eavg_lx", "number", say("Fields", "Average light on the frontage (lx)")),
    Field("lighting_uniformity", "number", say("Fields", "Uniformity (lowest / average)")),
    Field("lighting_esc_lx", "number", say("Fields", "Lowest light on faces (semicylindrical, lx)")),
    Field("lighting_dark_share", "number", say("Fields", "Share of the frontage that is too dark (0 to 1)")),
    Field("lighting_gap_m", "number", say("Fields", "Longest dark gap at the frontage, whole (m)")),
    Field("lighting_frontage_m", "number", say("Fields", "Length of the frontage (m)")),
    Field("lighting_class", "text", say("Fields", "Lighting class")),
    Field("lighting_target_lx", "number", say("Fields", "Lowest light wanted (lx)")),
    Field("lighting_overlit", "number", say("Fields", "Share of the frontage that is over-lit (0 to 1)")),
    Field("lighting_overlit_id", "text", say("Fields", "Street light that gives most where it is over-lit (id)")),
)

SIGHTLINES_MEASURES = (
    Field("sightlines_seen_share", "number", say("Fields", "Share of the open ground that walkways see (0 to 1)")),
    Field("sightlines_eyes", "number", say("Fields", "Overlooking windows per 10 m of frontage")),
    Field("sightlines_pocket_m2", "number", say("Fields", "Hidden ground near the walkway (m2)")),
    Field("sightlines_blank_m", "number", say("Fields", "Frontage that faces a blank front (m)")),
    Field("sightlines_blank_by", "text", say("Fields", "What makes the front blank")),
)

VACANCY_MEASURES = (
    Field("vacancy_probability", "number", say("Fields", "Probability that it is vacant (0 to 1)")),
    Field("vacancy_kind", "text", say("Fields", "Building or lot")),
    Field("vacancy_evidence", "text", say("Fields", "Signs and their dates")),
    Field("vacancy_cluster", "text", say("Fields", "Group of likely vacant parcels")),
    Field("vacancy_neighbours", "integer", say("Fields", "Likely vacant parcels within 150 m")),
)

MEASURES = {"lighting": LIGHTING_MEASURES, "sightlines": SIGHTLINES_MEASURES, "vacancy": VACANCY_MEASURES}
"""Each factor's own measures."""

GAPS = (
    Field("gap_id", "text", say("Fields", "Gap id")),
    Field("length_m", "number", say("Fields", "Length of the gap (m)")),
    Field("emin_lx", "number", say("Fields", "Lowest light in the gap (lx)")),
    Field("target_lx", "number", say("Fields", "Lowest light wanted (lx)")),
    Field("class", "text", say("Fields", "Lighting class")),
    Field("cause", "text", say("Fields", "Cause")),
    Field("cause_id", "text", say("Fields", "What causes it (id)")),
    Field("run", "text", say("Fields", "Run")),
)

WALKWAYS = (
    Field("walkway_id", "text", say("Fields", "Walkway id")),
    Field("length_m", "number", say("Fields", "Length (m)")),
    Field("emin_lx", "number", say("Fields", "Lowest light (lx)")),
    Field("eavg_lx", "number", say("Fields", "Average light (lx)")),
    Field("ev_lx", "number", say("Fields", "Lowest light on faces (vertical, lx)")),
    Field("esc_lx", "number", say("Fields", "Lowest light on faces (semicylindrical, lx)")),
    Field("dark_share", "number", say("Fields", "Share that is too dark (0 to 1)")),
    Field("overlit", "number", say("Fields", "Share that is over-lit (0 to 1)")),
    Field("target_lx", "number", say("Fields", "Lowest light wanted (lx)")),
    Field("class", "text", say("Fields", "Lighting class")),
)

POCKETS = (
    Field("pocket_id", "text", say("Fields", "Pocket id")),
    Field("area_m2", "number", say("Fields", "Area (m2)")),
    Field("distance_m", "number", say("Fields", "Distance to the walkway (m)")),
    Field("blocker_layer", "text", say("Fields", "What hides it")),
    Field("blocker_id", "text", say("Fields", "What hides it (id)")),
    Field("entrapment", "boolean", say("Fields", "Has one narrow exit")),
)

CLUSTERS = (
    Field("cluster_id", "text", say("Fields", "Group id")),
    Field("parcels", "integer", say("Fields", "Likely vacant parcels in it")),
    Field("area_m2", "number", say("Fields", "Area (m2)")),
)

SUGGESTIONS = (
    Field("suggestion_id", "text", say("Fields", "Suggestion id")),
    Field("parcel_id", "text", say("Fields", "Parcel id")),
    Field("intervention", "text", say("Fields", "Intervention")),
    Field("trigger", "text", say("Fields", "What was measured")),
    Field("why", "text", say("Fields", "Why it may help")),
    Field("cost_low", "number", say("Fields", "Cost, low")),
    Field("cost_high", "number", say("Fields", "Cost, high")),
    Field("currency", "text", say("Fields", "Currency")),
    Field("grade", "text", say("Fields", "Grade of the evidence (A to D)")),
    Field("department", "text", say("Fields", "Department")),
    Field("consent", "text", say("Fields", "Consent needed")),
    Field("harms", "text", say("Fields", "Known harms")),
    Field("gap_id", "text", say("Fields", "Dark gap")),
    Field("pocket_id", "text", say("Fields", "Hidden pocket")),
    Field("light_id", "text", say("Fields", "Street light")),
)

UPGRADES = (
    Field("rank", "integer", say("Fields", "Rank (1 = first)")),
    Field("rank_low", "integer", say("Fields", "Rank, first it may be")),
    Field("rank_high", "integer", say("Fields", "Rank, last it may be")),
    Field("year", "integer", say("Fields", "Year of the budget (1 = first)")),
    Field("action", "text", say("Fields", "Work")),
    Field("light_id", "text", say("Fields", "Street light")),
    Field("street", "text", say("Fields", "Street")),
    Field("circuit", "text", say("Fields", "Circuit or feeder")),
    Field("package", "text", say("Fields", "Package of works")),
    Field("decision", "text", say("Fields", "Decision (must, may, never)")),
    Field("since_last", "text", say("Fields", "Since the last list")),
    Field("why", "text", say("Fields", "Why")),
    Field("cost", "number", say("Fields", "Cost")),
    Field("cost_low", "number", say("Fields", "Cost, low")),
    Field("cost_high", "number", say("Fields", "Cost, high")),
    Field("currency", "text", say("Fields", "Currency")),
    Field("cumulative_cost", "number", say("Fields", "Cost up to this rank")),
    Field("value", "number", say("Fields", "Value (metres of walkway from dark to standard, weighted)")),
    Field("emin_before_lx", "number", say("Fields", "Lowest light before (lx)")),
    Field("emin_after_lx", "number", say("Fields", "Lowest light after (lx)")),
    Field("dark_m_removed", "number", say("Fields", "Walkway brought to its standard (m)")),
    Field("cost_per_100_m", "number", say("Fields", "Cost per 100 m brought to standard")),
    Field("facade_lx", "number", say("Fields", "Most light that it adds on a front (lx)")),
    Field("facade_after_lx", "number", say("Fields", "Light on that front with all works (lx)")),
    Field("watts_before", "number", say("Fields", "Power before (W)")),
    Field("watts_after", "number", say("Fields", "Power after (W)")),
    Field("kwh_saved", "number", say("Fields", "Energy saved a year (kWh)")),
    Field("co2_kg_saved", "number", say("Fields", "CO2 saved a year (kg)")),
    Field("npv", "number", say("Fields", "Net present value of the saved energy")),
    Field("payback_years", "number", say("Fields", "Years until savings repay the cost")),
    Field("confidence", "number", say("Fields", "Confidence (0 to 1)")),
)

FUND = (Field("part", "text", say("Fields", "Part in the fund (saves or spends)")), *UPGRADES)

PACKAGES = (
    Field("package", "text", say("Fields", "Package of works")),
    Field("street", "text", say("Fields", "Street")),
    Field("year", "integer", say("Fields", "Year of the budget (1 = first)")),
    Field("works", "integer", say("Fields", "Works in it")),
    Field("cost", "number", say("Fields", "Cost")),
    Field("currency", "text", say("Fields", "Currency")),
    Field("value", "number", say("Fields", "Value (metres of walkway from dark to standard, weighted)")),
    Field("dark_m_removed", "number", say("Fields", "Walkway brought to its standard (m)")),
    Field("kwh_saved", "number", say("Fields", "Energy saved a year (kWh)")),
)

CURVE = (
    Field("works", "integer", say("Fields", "Works so far")),
    Field("spent", "number", say("Fields", "Spent so far")),
    Field("value", "number", say("Fields", "Value (metres of walkway from dark to standard, weighted)")),
    Field("dark_m_removed", "number", say("Fields", "Walkway brought to its standard (m)")),
    Field("knee", "boolean", say("Fields", "Where more money begins to give less")),
    Field("in_budget", "boolean", say("Fields", "Within the budget")),
)

CHANGES = (
    Field("change", "text", say("Fields", "Since the last list")),
    Field("light_id", "text", say("Fields", "Street light")),
    Field("action", "text", say("Fields", "Work")),
    Field("decision", "text", say("Fields", "Decision (must, may, never)")),
    Field("rank", "integer", say("Fields", "Rank (1 = first)")),
    Field("last_rank", "integer", say("Fields", "Rank in the last list")),
    Field("cost", "number", say("Fields", "Cost")),
    Field("last_cost", "number", say("Fields", "Cost in the last list")),
)

FINDINGS = (
    Field("severity", "text", say("Fields", "Severity")),
    Field("role", "text", say("Fields", "Role")),
    Field("layer", "text", say("Fields", "Layer")),
    Field("count", "integer", say("Fields", "Features concerned")),
    Field("total", "integer", say("Fields", "Features in all")),
    Field("what", "text", say("Fields", "What was found")),
    Field("advice", "text", say("Fields", "What to do")),
    Field("ids", "text", say("Fields", "Examples")),
    Field("features", "text", say("Fields", "Feature numbers (the first 10,000)")),
)

WORDING = (
    Field("place", "text", say("Fields", "Where it stands")),
    Field("word", "text", say("Fields", "Word")),
    Field("said", "text", say("Fields", "The whole text")),
    Field("instead", "text", say("Fields", "Say instead")),
    Field("language", "text", say("Fields", "List (language)")),
    Field("accepted", "text", say("Fields", "Accepted, because")),
)

UNCOVERED = (
    Field("role", "text", say("Fields", "Role")),
    Field("layer", "text", say("Fields", "Layer")),
    Field("parcels", "integer", say("Fields", "Parcels")),
    Field("area_m2", "number", say("Fields", "Area (m2)")),
)


def ours(factors: Iterable[str]) -> tuple[Field, ...]:
    """All the fields that a scored parcel bears, in their order."""
    return (
        *IDENTITY,
        *NEED,
        *(field for factor in factors for field in (*factor_fields(factor), *MEASURES.get(factor, ()))),
    )
