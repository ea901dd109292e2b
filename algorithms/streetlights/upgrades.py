"""The whole ranking of street-light upgrades: from the layers as they were read to a list and all that proves it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd

from ..fields import FUND, UPGRADES
from ..finding import Finding, Severity
from ..lighting.factor import confidence_of
from ..lighting.scene import Scene
from ..mapping import parse_mapping, write_mapping
from ..message import Message, say
from ..provenance import provenance
from ..study import Study, build_study
from .candidates import candidates
from .confirm import confirmed
from .curve import curve_of
from .demand_of import places_of
from .doubts_of import doubts_of
from .effects import dark_metres, effects
from .fund import dimming_fund
from .last_year import read_last_list
from .layers import Counted, packages_table, works_table
from .offer import offer
from .packages import package_names
from .prices import read_prices
from .rank_intervals import rank_intervals
from .ranked import chosen, price_of_fairness, ranked
from .rules import Rules
from .since_last import changes
from .tonight import Tonight

if TYPE_CHECKING:
    from ..inputs import Inputs
    from ..progress import Progress
    from .certificate import Certificate
    from .demand_of import Places
    from .last_year import LastList
    from .offer import Offer
    from .prices import Prices
    from .ranked import Ranked
    from .ranking import Choice
    from .settings import UpgradeSettings
    from .terms import Terms

UNDERSTOOD, LIT, CHOSEN = 0.1, 0.5, 0.9
"""How far a run is when the layers are understood, the light is computed, and the works are chosen."""
HANDED_ON = ("layer", "row")
"""Which light of the input each work is at, beside the fields of the contract."""


@dataclass(frozen=True)
class Upgrades:
    """What a ranking gives; layers in the CRS `result_crs_wkt`.

    `works` in rank order (`fields.UPGRADES`, with `layer` and `row` of each light), `packages` (`fields.PACKAGES`),
    `curve` (`fields.CURVE`), `fund` the dimming fund (`fields.FUND`). `certificate` None where nothing could be ranked;
    `price_of_fairness` the share of the value given up for the floor, NaN without one; `confirmed` as of
    `confirm.confirmed`; `changes` since the last list (`fields.CHANGES`), None without one. `totals`: `dark_m_before`,
    `dark_m_after` and `walkway_m` (metres), `spent`, `short` (by which promised works cost more than the budgets),
    `value`, `floor` (that was held) and the number of `candidates`.
    """

    works: gpd.GeoDataFrame
    packages: gpd.GeoDataFrame
    curve: pd.DataFrame
    fund: gpd.GeoDataFrame
    certificate: Certificate | None
    price_of_fairness: float
    confirmed: pd.DataFrame
    changes: pd.DataFrame | None
    totals: Mapping[str, float]
    prices: Prices
    terms: Terms
    data_date: str | None
    findings: tuple[Finding, ...]
    log: tuple[Message, ...]
    provenance: Mapping[str, object]
    mapping: str
    result_crs_wkt: str


class _Run(NamedTuple):
    """What a run is made with."""

    inputs: Inputs
    settings: UpgradeSettings
    study: Study
    prices: Prices
    terms: Terms
    last: LastList | None


class _Found(NamedTuple):
    """What was found in a study that has lights and walkways."""

    tonight: Tonight
    places: Places
    offered: Offer
    counted: Counted


def rank_upgrades(inputs: Inputs, settings: UpgradeSettings, progress: Progress) -> Upgrades:
    """Rank what can be done for dark walkways under the budget.

    Raises DataError where the parcels, the price list or the budget cannot be used, Cancelled when the user stops.
    Where nothing can be ranked the layers are empty and a finding says why.
    """
    study = build_study(inputs, {"lighting"}, progress.part(0.0, UNDERSTOOD), settings.as_of)
    mapping, _ = parse_mapping(inputs.mapping)
    prices, findings = read_prices(inputs.prices, mapping, settings.budget.currency)
    last = None
    if inputs.last_list is not None:
        bounds = gpd.GeoSeries(study.parcels.geometry).total_bounds
        last, found = read_last_list(inputs.last_list, mapping, study.crs, bounds)
        findings += found
    run = _Run(inputs, settings, study, prices, settings.terms(prices.currency), last)
    ways, lights, at = study.walkways, study.lights, study.frontage
    if ways is None or lights is None or at is None:
        return _nothing(run, [*findings, _cannot(study)])
    scene, found = Scene.of(study, ways, lights, at, settings.lighting_class, settings.reassurance_minimum)
    findings += found
    made, found = _found(run, scene, progress.part(UNDERSTOOD, LIT))
    return _chosen(run, made, [*findings, *found], progress.part(LIT, 1.0))


def _found(run: _Run, scene: Scene, progress: Progress) -> tuple[_Found, list[Finding]]:
    settings, study = run.settings, run.study
    light, works = progress.parts([3.0, 2.0])
    tonight = Tonight.of(scene, study.lights_coverage, light)
    places, findings = places_of(study, scene, tonight.light, tonight.coverage.coverage, settings.kappa)
    prices = run.prices.by_action
    watts = {action: price.watts for action, price in prices.items()}
    works.stage(say("Stages", "Looking for works that would help"), 1.0)
    works_found, crowded = candidates(study, tonight, places, prices, watts, works)
    offered, found = offer(tonight, places, works_found, run.prices, run.last)
    confidence = confidence_of(study, scene, tonight.light, settings.as_of or study.newest_date)
    return _Found(tonight, places, offered, Counted(run.prices, run.terms, confidence)), [*findings, *crowded, *found]


def _chosen(run: _Run, made: _Found, findings: list[Finding], progress: Progress) -> Upgrades:
    settings, study, demand, offered = run.settings, run.study, made.places.demand, made.offered
    rules = Rules(settings.budget.years, settings.floor, settings.mobilisation, offered.limit)
    progress.stage(say("Stages", "Choosing works"), CHOSEN)
    first, ranks, more, fair, fund = progress.parts([6.0, 3.0, 1.0, 1.0, 1.0])
    choice, certificate = chosen(demand, offered.options, rules, first)
    intervals = _intervals(made, rules, choice, ranks)
    works = ranked(demand, offered.options, rules, choice, more)
    fairness = price_of_fairness(demand, offered.options, rules, choice, fair)
    translate = settings.translate
    scenario = dimming_fund(study, made.tonight, made.places, offered, rules, made.counted, translate, fund)
    progress.stage(say("Stages", "Computing the light again with the works done"), 1.0)
    table = works_table(study, made.tonight, made.places, offered, works, made.counted, translate)
    table["rank_low"], table["rank_high"] = intervals
    changed = None
    if run.last is not None:
        changed = changes(table, np.column_stack([table.geometry.x, table.geometry.y]), run.last)
        table["since_last"] = changed["change"].to_numpy(dtype=object)[: len(table)]
    return _result(
        run,
        findings=[*findings, *_told(made, choice)],
        works=_in_crs(study, table),
        packages=_in_crs(study, packages_table(table)),
        curve=_curve(made, works),
        fund=_in_crs(study, scenario),
        certificate=certificate,
        price_of_fairness=fairness,
        confirmed=_confirmed(made, choice, progress),
        changes=changed,
        totals=_totals(made, choice),
    )


def _intervals(made: _Found, rules: Rules, choice: Choice, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """(k,) and (k,) the ranks between which each chosen work lies."""
    if not len(choice):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    light, draws = progress.parts([1.0, 1.0])
    doubts = doubts_of(made.tonight, made.places, made.offered, made.counted.prices, light)
    return rank_intervals(made.places.demand, made.offered.options, rules, choice, doubts, draws)


def _curve(made: _Found, works: Ranked) -> pd.DataFrame:
    done = effects(made.places.demand, made.offered.options.gain[works.option])
    return curve_of(works.cost, works.gain, done.removed_m, works.chosen)


def _confirmed(made: _Found, choice: Choice, progress: Progress) -> pd.DataFrame:
    found, chosen = made.offered.candidates, choice.option
    names = package_names(found.street, found.package)[chosen]
    gain = made.offered.options.gain[chosen]
    return confirmed(made.tonight.scene, made.places, found.proposals.subset(chosen), gain, names, progress)


def _totals(made: _Found, choice: Choice) -> dict[str, float]:
    demand = made.places.demand
    lux = demand.lux + np.asarray(made.offered.options.gain[choice.option].sum(axis=0)).reshape(-1)
    return {
        "walkway_m": float(demand.metres.sum()),
        "dark_m_before": dark_metres(demand, demand.lux),
        "dark_m_after": dark_metres(demand, lux),
        "candidates": float(len(made.offered.candidates)),
        "spent": float(choice.spent.sum()),
        "short": choice.short,
        "value": choice.value,
        "floor": choice.floor,
    }


def _told(made: _Found, choice: Choice) -> list[Finding]:
    """What a reader should know of the choice beside the list."""
    found = []
    if not len(made.offered.candidates):
        dark = dark_metres(made.places.demand, made.places.demand.lux)
        found.append(_all_lit() if dark < 1.0 else _no_candidate(dark))
    if choice.short > 0.0:
        what = say("Upgrades", "Works that are promised cost {short:,.0f} more than the budgets.", short=choice.short)
        advice = say("Upgrades", "Raise the budget, or take the promise from some of them in the last list.")
        found.append(Finding(Severity.WARNING, "last_list", "", what, advice))
    return found


def _all_lit() -> Finding:
    return Finding(
        Severity.INFO,
        "lights",
        "",
        say("Upgrades", "All walkways at the scored parcels have the light that is wanted: there is nothing to rank."),
    )


def _no_candidate(dark: float) -> Finding:
    return Finding(
        Severity.WARNING,
        "lights",
        "",
        say("Upgrades", "{metres:,.0f} m of walkway are too dark, but no work was found that would help.", metres=dark),
        say(
            "Upgrades",
            "Give what the inventory knows of status and lamp type, poles without a lamp (POLES), and prices for"
            " arms and poles.",
        ),
    )


def _cannot(study: Study) -> Finding:
    if study.lights is None:
        what = say("Upgrades", "No street lights are known, so nobody knows what is dark: no work was ranked.")
        advice = say("Upgrades", "Give the inventory of street lights (LIGHTS), best with status, lamp type and watts.")
        return Finding(Severity.ERROR, "lights", "", what, advice)
    what = say("Upgrades", "No walkways are known: no work was ranked.")
    advice = say("Upgrades", "Give pavements, paths or street centre lines (WALKWAYS).")
    return Finding(Severity.ERROR, "walkways", "", what, advice)


def _nothing(run: _Run, findings: list[Finding]) -> Upgrades:
    """The result where nothing can be ranked: all layers with their fields and without rows."""
    none = np.empty(0)
    works, fund = (
        gpd.GeoDataFrame(
            {name: np.empty(0, dtype=object) for name in (*(field.name for field in fields), *HANDED_ON)},
            geometry=gpd.GeoSeries([], dtype="geometry"),
        )
        for fields in (UPGRADES, FUND)
    )
    return _result(
        run,
        findings=findings,
        works=_in_crs(run.study, works),
        packages=_in_crs(run.study, packages_table(works)),
        curve=curve_of(none, none, none, none),
        fund=_in_crs(run.study, fund),
        certificate=None,
        price_of_fairness=np.nan,
        confirmed=pd.DataFrame(),
        changes=None,
        totals={},
    )


def _result(run: _Run, findings: list[Finding], **parts: Any) -> Upgrades:
    study, settings = run.study, run.settings
    facts = {
        "settings": {
            "budget": list(settings.budget.years),
            "floor": settings.floor,
            "lighting_class": settings.lighting_class,
            "reassurance_minimum": settings.reassurance_minimum,
            "mobilisation": settings.mobilisation,
            "kappa": settings.kappa,
        },
        "as_of": settings.as_of or study.newest_date,
        "study_crs": study.crs.crs.to_string(),
        "mapping": run.inputs.mapping,
        "photometry": run.inputs.photometry,
        "rasters": {} if study.obstacles is None else dict(study.obstacles.rasters),
    }
    return Upgrades(
        **parts,
        prices=run.prices,
        terms=run.terms,
        data_date=study.newest_date,
        findings=(*study.findings, *findings),
        log=study.log,
        provenance=provenance(run.inputs.by_role(), facts),
        mapping=write_mapping(study.recognitions, settings.translate),
        result_crs_wkt=study.crs.crs.to_wkt(),
    )


def _in_crs(study: Study, layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    return layer.set_geometry(study.crs.to_crs(layer.geometry))
