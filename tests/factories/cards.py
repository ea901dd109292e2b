"""Parcels, suggestions and histories as the why card reads them, one figure at a time."""

from wellplaced.processing.sheets.origin import Origin

ORIGIN = Origin("0.1.0", "7f3a9c21", "2026-03-01", "P4", 2.0, {}, ("lots", "lamps"))


def parcel(**changes):
    """The fields of a parcel of which all three factors are known, with changes."""
    return {
        "parcel_id": "21-4", "need": 62.0, "need_rank": 20, "need_rank_low": 14, "need_rank_high": 39,
        "need_confidence": 0.7, "need_factors": "3 of 3", "need_reason": "Because.",
        "lighting_deficit": 0.9, "lighting_deficit_low": 0.6, "lighting_deficit_high": 0.96,
        "lighting_confidence": 0.8, "lighting_date": "2021-06-30", "lighting_why_null": None,
        "lighting_points": 30.0, "lighting_vs_district": 20.0, "lighting_emin_lx": 0.42, "lighting_eavg_lx": 2.13,
        "lighting_dark_share": 0.61, "lighting_gap_m": 34.2, "lighting_frontage_m": 14.0, "lighting_target_lx": 2.0,
        "sightlines_deficit": 0.6, "sightlines_deficit_low": 0.6, "sightlines_deficit_high": 0.6,
        "sightlines_confidence": 0.9, "sightlines_date": "2014", "sightlines_why_null": None,
        "sightlines_points": 20.0, "sightlines_vs_district": -5.0, "sightlines_seen_share": 0.62,
        "sightlines_pocket_m2": 38.0, "sightlines_eyes": 2.4,
        "vacancy_deficit": 0.36, "vacancy_deficit_low": 0.3, "vacancy_deficit_high": 0.5,
        "vacancy_confidence": 0.5, "vacancy_date": "2026-02-20", "vacancy_why_null": None,
        "vacancy_points": 12.0, "vacancy_vs_district": 0.1, "vacancy_probability": 0.81, "vacancy_kind": "lot",
        "vacancy_evidence": "register 2025-03-02; no_building", "vacancy_neighbours": 3, **changes,
    }  # fmt: skip


def unknown(factor, why, **changes):
    """A parcel of which one factor is unknown."""
    fields = parcel(need_factors="2 of 3", **changes)
    kept = ("_why_null", "_vs_district")
    gone = {name: None for name in fields if name.startswith(f"{factor}_") and not name.endswith(kept)}
    return {**fields, **gone, f"{factor}_why_null": why}


def nothing_known():
    """A parcel of which nothing is known."""
    fields = dict.fromkeys(parcel())
    why = {"lighting_why_null": "no walkway near", "sightlines_why_null": "not covered"}
    park = {"vacancy_why_null": "park, school or the like"}
    return {**fields, "parcel_id": "21-5", "need_factors": "0 of 3", **why, **park}


def suggestion(kind="lot_green", number=1, **changes):
    """The fields of one suggestion, with changes."""
    return {
        "suggestion_id": f"{kind}-{number}", "parcel_id": "21-4", "intervention": kind,
        "trigger": f"Measured {number}.", "why": "It may help.", "cost_low": 1000.0, "cost_high": 2500.0,
        "currency": "USD", "grade": "A", "department": "Parks", "consent": "The owner must agree.",
        "harms": "Rents may rise.", **changes,
    }  # fmt: skip
