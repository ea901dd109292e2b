"""Public mode: what may be published of scored parcels, told of block faces of at least ten parcels, never of one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.ops import unary_union

from ..fields import MEASURES, Field, points_fields
from ..figures import figure
from ..geometry.repair import as_objects
from ..lighting import reasons as lighting
from ..message import Message, Translate, in_english, joined, say
from ..need.combine import factors_in
from ..progress import Progress
from .block_groups import block_groups

AT_LEAST = 10
"""Parcels behind every published figure (SCIENCE 2.3 and 2.8)."""

SMOOTHED_M = 2.0
"""Gaps, juts and corners of a face's outline that are smaller are smoothed away (editable default, unverified)."""

SMALL_DEFICIT = 0.05
"""A factor below this mean deficit is not told as a reason."""

TOLD_OF_LIGHT = ("lighting_dark_share", "lighting_gap_m", "lighting_frontage_m", "lighting_target_lx")
TOLD_OF_SIGHT = ("sightlines_seen_share",)
"""Measures of things, not of people or of what stands empty."""


def face_fields(factors: Iterable[str]) -> tuple[Field, ...]:
    """The fields of a block face, in their order."""
    given = tuple(factors)
    deficit = say("Fields", "Mean deficit (0 = meets the standard, 1 = worst)")
    return (
        Field("face_id", "text", say("Fields", "Block face id")),
        Field("parcels", "integer", say("Fields", "Parcels in it")),
        Field("known", "integer", say("Fields", "Parcels whose need is known and told")),
        Field("need", "number", say("Fields", "Mean need for improvement (0 to 100)")),
        Field("need_confidence", "number", say("Fields", "Mean confidence (0 to 1)")),
        *(
            field
            for factor in given
            for field in (Field(f"{factor}_deficit", "number", deficit), points_fields(factor)[0])
        ),
        *(
            field
            for factor in given
            for field in MEASURES.get(factor, ())
            if field.name in TOLD_OF_LIGHT + TOLD_OF_SIGHT
        ),
    )


def block_faces(
    parcels: gpd.GeoDataFrame, at_least: int = AT_LEAST, progress: Progress | None = None
) -> gpd.GeoDataFrame:
    """Scored parcels as block faces, with the fields of `face_fields` and the geometry; no row where there are fewer
    than `at_least` parcels.

    `parcels` has valid polygons in metres (None is left out) and the fields of `fields.ours`. A face is made of
    parcels that lie side by side along one street of one block; faces that are too small join their neighbours
    (`block_groups`).

    **What is told.** A parcel's need is *told* where at least `at_least` parcels of its face have the very same
    factors known; the figures of a face are means over these parcels alone. So every figure is of `at_least` parcels
    or more, and so is every figure that can be worked out by subtracting one figure from another: without this, a
    parcel that alone of its face lacks the light would give away its vacancy. A face joins its neighbour until it has
    enough to tell, or until fewer than half of its parcels have a known need: then its figures are NULL, which says
    only that much.

    Means count each parcel once. Weighted by area, one large lot would be most of the figure, and so be told. The
    points of the factors are means too and sum to the need. The share that is dark is over metres of frontage, the gap
    the longest at any of the parcels, the target that of all of them, NULL where they differ.
    """
    factors = factors_in(parcels)
    shapes = as_objects([shape if shape is None or not shape.is_empty else None for shape in parcels.geometry])
    here = np.flatnonzero([shape is not None for shape in shapes])
    table = pd.DataFrame(parcels.drop(columns=parcels.geometry.name)).iloc[here].reset_index(drop=True)
    shapes = shapes[here]
    names = [field.name for field in face_fields(factors)]
    if len(here) < at_least:
        return gpd.GeoDataFrame(
            pd.DataFrame(columns=names), geometry=gpd.GeoSeries([], dtype="geometry"), crs=parcels.crs
        )
    known = _known_factors(table, factors)

    def enough(group: np.ndarray) -> bool:
        return len(group) >= at_least and (bool(_told(known[group], at_least).any()) or _mostly_unknown(known[group]))

    progress = progress or Progress()
    groups = block_groups(shapes, enough, progress)
    areas, rows = [], []
    for number, group in enumerate(groups):
        progress.update(number / len(groups))
        area = _outline(shapes[group])
        told = _told(known[group], at_least) & (not _mostly_unknown(known[group]))
        figures = _figures(table.iloc[group[told]], factors, at_least) if told.any() else {}
        areas.append(area)
        rows.append({"face_id": _mark(area, len(group)), "parcels": len(group), "known": int(told.sum()), **figures})
    faces = pd.DataFrame(rows).reindex(columns=names)
    return gpd.GeoDataFrame(faces, geometry=gpd.GeoSeries(as_objects(areas), dtype="geometry"), crs=parcels.crs)


def _known_factors(table: pd.DataFrame, factors: tuple[str, ...]) -> np.ndarray:
    """(n,) which factors are known, one bit each; -1 where the need is unknown."""
    which = np.zeros(len(table), dtype=np.int64)
    for bit, factor in enumerate(factors):
        which |= np.isfinite(_numbers(table, f"{factor}_deficit")).astype(np.int64) << bit
    return np.where(np.isfinite(_numbers(table, "need")), which, -1)


def _told(known: np.ndarray, at_least: int) -> np.ndarray:
    """(g,) the parcels of a group that may be told: at least so many have the same factors known."""
    _, kind, count = np.unique(known, return_inverse=True, return_counts=True)
    return (known >= 0) & (count[kind] >= at_least)


def _mostly_unknown(known: np.ndarray) -> bool:
    return bool(2 * (known >= 0).sum() < len(known))


def _figures(told: pd.DataFrame, factors: tuple[str, ...], at_least: int) -> dict[str, object]:
    """The figures over the parcels that are told."""
    figures: dict[str, object] = {
        "need": _mean(told, "need", at_least),
        "need_confidence": _mean(told, "need_confidence", at_least),
    }
    for factor in factors:
        deficit = _mean(told, f"{factor}_deficit", at_least)
        figures[f"{factor}_deficit"] = deficit
        points = np.nan_to_num(_numbers(told, f"{factor}_points"))
        figures[f"{factor}_points"] = None if deficit is None else float(points.mean())
    if "sightlines" in factors:
        figures["sightlines_seen_share"] = _mean(told, "sightlines_seen_share", at_least)
    return {**figures, **(_light(told, at_least) if "lighting" in factors else {})}


def _light(told: pd.DataFrame, at_least: int) -> dict[str, object]:
    share, gap, frontage, target = (_numbers(told, name) for name in TOLD_OF_LIGHT)
    measured = np.isfinite(share) & (frontage > 0.0)
    if measured.sum() < at_least:
        return {}
    share, gap, frontage, target = (values[measured] for values in (share, gap, frontage, target))
    one_target = np.isfinite(target).all() and np.ptp(np.round(target, 3)) == 0.0
    return {
        "lighting_dark_share": float((share * frontage).sum() / frontage.sum()),
        "lighting_frontage_m": float(frontage.sum()),
        "lighting_gap_m": float(np.nanmax(gap)) if np.isfinite(gap).sum() >= at_least else None,
        "lighting_target_lx": float(target[0]) if one_target else None,
    }


def _mean(table: pd.DataFrame, name: str, at_least: int) -> float | None:
    values = _numbers(table, name)
    values = values[np.isfinite(values)]
    return float(values.mean()) if len(values) >= at_least else None


def _numbers(table: pd.DataFrame, name: str) -> np.ndarray:
    if name not in table:
        return np.full(len(table), np.nan)
    return pd.to_numeric(table[name], errors="coerce").to_numpy(float)


def _outline(shapes: np.ndarray) -> object:
    """One outline around the parcels: what is smaller than `SMOOTHED_M` closed and rounded."""
    grown = unary_union([shape.buffer(SMOOTHED_M, 4) for shape in shapes])
    closed = grown.buffer(-SMOOTHED_M, 4)
    rounded = closed.buffer(-SMOOTHED_M, 4).buffer(SMOOTHED_M, 4)
    return (closed if rounded.is_empty else rounded).simplify(0.1)  # strips of land have nothing to round


def _mark(area: object, parcels: int) -> str:
    """The id of a face: the same wherever and whenever the same parcels make it."""
    middle = area.centroid  # type: ignore[attr-defined]
    text = f"{middle.x:.0f} {middle.y:.0f} {parcels}"
    return "face-" + hashlib.sha256(text.encode()).hexdigest()[:10]


def public_reason(fields: Mapping[str, object], translate: Translate = in_english) -> str:
    """Why a block face has its need, from its fields alone. No parcel is named, nor whether one stands empty."""
    need, known = figure(fields, "need"), figure(fields, "known")
    if need is None or known is None:
        parcels = figure(fields, "parcels") or 0.0
        sentence = say(
            "PublicReasons",
            "Need for improvement is not known: data is missing for most of its {n:.0f} parcels.",
            n=parcels,
        )
        return sentence.render(translate)
    sentences = [
        say("PublicReasons", "Need for improvement {need:.0f} of 100, the mean of {n:.0f} parcels.", need=need, n=known)
    ]
    parts = []
    for factor, telling in _TELLING.items():
        points, deficit = figure(fields, f"{factor}_points"), figure(fields, f"{factor}_deficit")
        if points is not None and deficit is not None and deficit >= SMALL_DEFICIT:
            parts.append(
                (points, say("PublicReasons", "{what} ({points:.0f} points)", what=telling(fields), points=points))
            )
    parts.sort(key=lambda part: -part[0])
    if parts:
        sentences.append(say("PublicReasons", "Mostly: {what}.", what=joined([part for _, part in parts])))
    return " ".join(sentence.render(translate) for sentence in sentences)


def _sight(fields: Mapping[str, object]) -> Message:
    seen = figure(fields, "sightlines_seen_share")
    if seen is None or seen >= 0.995:
        return say("PublicReasons", "walkways lack clear sight")
    return say(
        "PublicReasons", "{hidden:.0f} % of the open ground is seen from no walkway", hidden=100.0 * (1.0 - seen)
    )


def _vacancy(_: Mapping[str, object]) -> Message:
    return say("PublicReasons", "land and buildings in and around it need care")


_TELLING = {"lighting": lighting.measured, "sightlines": _sight, "vacancy": _vacancy}
"""What is told of each factor."""
