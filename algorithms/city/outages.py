"""Street lights that are out by dated reports: what the inventory does not know yet.

Reports come unevenly: some neighbourhoods report far sooner than others (arXiv 2204.08620). A report is a reason to
take a lamp as out; no report is no proof that a lamp works, so nothing becomes surer or less sure without one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..finding import Finding, Severity
from ..geometry.repair import repair_points
from ..lighting.luminaires import reported_out
from ..message import say
from ..recognition.recorded import understand
from . import outage_telling as telling
from .outage_matching import match
from .outage_matter import Matter, matter_of
from .outage_timing import newest, standing
from .placing import NEAR_M, place

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..layer import Layer
    from ..mapping import Mapping
    from ..recognition.guess import Recognition
    from .crs import StudyCrs
    from .lights import Lights


@dataclass(frozen=True)
class Outages:
    """The lights that open reports say are out, by their number in the inventory (k,); the day for which that is so
    (ISO text, None where nothing is dated), the newest date in the reports, and how the layers were understood.

    Of single reports nothing is kept.
    """

    lights: np.ndarray
    as_of: str | None
    date: str | None
    recognitions: tuple[Recognition, ...]

    def switched_off(self, lights: Lights) -> Lights:
        """The inventory with these lights out; those that it calls out itself stay so."""
        return replace(lights, luminaires=reported_out(lights.luminaires, self.lights))


@dataclass(frozen=True)
class _Reports:
    """One layer: its n rows in our words, their shapes in study metres, None where it has none at all; what they are
    about, and how it was read.
    """

    layer: Layer
    words: pd.DataFrame
    shapes: gpd.GeoSeries | None
    matter: Matter
    recognition: Recognition


def gather_outages(
    layers: tuple[Layer, ...],
    mapping: Mapping,
    crs: StudyCrs,
    bounds: np.ndarray,
    lights: Lights | None,
    as_of: str | None,
) -> tuple[Outages | None, list[Finding]]:
    """The lights of the inventory that reports of all layers say are out on the day `as_of` (ISO text).

    Without a day it is the newest date in the reports, never today. None where there are no reports, or no lights.
    """
    findings: list[Finding] = []
    if layers and lights is None:
        return None, [_no_lights(layer) for layer in layers]
    read: list[_Reports] = []
    for layer in layers:
        one, found = _read(layer, mapping, crs, bounds)
        findings += found
        if one is not None:
            read.append(one)
    if not read or lights is None:
        return None, findings
    date = newest([each.words[name] for each in read for name in ("opened", "closed")])
    as_of = as_of or date
    numbers = [np.empty(0, dtype=np.int64)]
    for each in read:
        out, found = _lights_out(each, lights, bounds, as_of)
        numbers.append(out)
        findings += found
    return Outages(np.unique(np.concatenate(numbers)), as_of, date, tuple(each.recognition for each in read)), findings


def _no_lights(layer: Layer) -> Finding:
    what = say("Findings", "Without street lights the reports of '{layer}' tell nothing; they were left out.")
    advice = say("Findings", "Give the street lights as well.")
    total = len(layer.frame)
    return Finding(Severity.WARNING, telling.ROLE, layer.name, what.about(layer=layer.name), advice, total, total)


def _read(layer: Layer, mapping: Mapping, crs: StudyCrs, bounds: np.ndarray) -> tuple[_Reports | None, list[Finding]]:
    """One layer understood and placed; None where it lies elsewhere, or names no light and has no places."""
    words, recognition, findings = understand(layer, telling.ROLE, mapping)
    shapes = None
    if _has_places(layer) or "light" not in recognition.columns:
        shapes, found = place(layer, telling.ROLE, crs, bounds)
        findings += found
        if shapes is None:
            return None, findings
    matter = matter_of(layer.name, words["category"], words["detail"])
    findings += telling.of_matter(layer.name, matter)
    return _Reports(layer, words, shapes, matter, recognition), findings


def _has_places(layer: Layer) -> bool:
    shapes = getattr(layer.frame, "geometry", None) if hasattr(layer.frame, "crs") else None
    return shapes is not None and bool((shapes.notna() & ~shapes.is_empty).any())


def _lights_out(
    reports: _Reports, lights: Lights, bounds: np.ndarray, as_of: str | None
) -> tuple[np.ndarray, list[Finding]]:
    """The numbers of the lights that a layer's open reports are about."""
    words, name = reports.words, reports.layer.name
    opened, closed, status = (words[word].to_numpy(dtype=object) for word in ("opened", "closed", "report_status"))
    stands = standing(opened, closed, status, as_of)
    findings = telling.of_standing(name, stands, reports.matter, as_of)
    is_open = stands.open & reports.matter.out
    xy = _places(reports.shapes, is_open)
    away = _away(xy, bounds)
    some = np.flatnonzero(is_open & ~away)
    lamps = lights.luminaires
    named = any("light_id" in each.columns for each in lights.recognitions)
    ids = words["light"].to_numpy(dtype=object)[some]
    light_ids = lamps.light_id if named else np.full(len(lamps), None, dtype=object)
    found = match(ids, xy[some], light_ids, lamps.xy)
    findings += telling.of_places(name, xy, ids, away, some, found)
    hit = found.light >= 0
    findings += telling.of_lights(name, some[hit], found.light[hit], lamps, as_of, len(words))
    return found.light[hit], findings


def _places(shapes: gpd.GeoSeries | None, wanted: np.ndarray) -> np.ndarray:
    """(n, 2) metres: the first point of each row that is `wanted` (n,), else the middle of its line or area; or NaN."""
    xy = np.full((len(wanted), 2), np.nan)
    if shapes is not None:
        points = repair_points(np.where(wanted, shapes.to_numpy(), None))
        xy[points.row[::-1]] = points.xy[::-1]  # of several points in a row the first stays
        drawn = np.flatnonzero(points.wrong_type)
        middles = shapes.iloc[drawn].centroid
        xy[drawn] = np.column_stack([middles.x, middles.y])
    return xy


def _away(xy: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """(n,) whether a report stands where the study has no lights, because it is too far from the parcels."""
    west, south, east, north = bounds
    x, y = xy[:, 0], xy[:, 1]
    outside = np.maximum(np.maximum(west - x, x - east), np.maximum(south - y, y - north))
    return outside > NEAR_M
