"""Where people walk: pavements and paths as the city has drawn them, else derived from what there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from ..finding import Finding, Severity, some_rows
from ..geometry.boundary import Boundary
from ..geometry.chains import chains, joined
from ..geometry.outlines import Outlines
from ..geometry.paths import Paths, Segments
from ..message import Message, say
from ..progress import Progress
from .linekinds import NOT_WALKED, PAVEMENT, STREET, SYMMETRIC, UNKNOWN, kinds_by_words, symmetry

if TYPE_CHECKING:
    import pandas as pd
    from shapely.geometry import LineString, MultiPolygon, Polygon

ALREADY_DRAWN = 10.0
"""A derived walkway is left out where a drawn pavement is nearer than this, metres."""

SHORTEST_DERIVED = 10.0
"""Shorter derived walkways are corners or noise, metres."""


@dataclass(frozen=True)
class Walkways:
    """`m` walkways as `paths` (metres).

    `lighting_class`, `ids` and `street` (m,) are text or None where unknown; `kind` says what they were made from
    ("pavements", "street centre lines", "pavement areas", "gaps between parcels", or several with " + " between);
    `assumed` is True where some of them were derived, so that their place is less sure; `walkers` (m,) how many people
    walk there, in whatever unit the city counts, NaN where nobody did.
    """

    paths: Paths
    lighting_class: np.ndarray
    kind: str
    assumed: bool
    ids: np.ndarray
    street: np.ndarray
    walkers: np.ndarray


@dataclass
class _Stretches:
    """Pieces of walkway while they are being collected: vertices, and per piece what its source row says."""

    xy: list[np.ndarray] = field(default_factory=list)
    lighting_class: list[object] = field(default_factory=list)
    street: list[object] = field(default_factory=list)
    ids: list[object] = field(default_factory=list)
    kind: list[object] = field(default_factory=list)
    walkers: list[float] = field(default_factory=list)
    derived: list[bool] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)

    def add(self, xy: np.ndarray, words: _Words, row: int, *, derived: bool) -> None:
        self.xy.append(xy)
        self.lighting_class.append(words.lighting_class[row])
        self.street.append(words.street[row])
        self.walkers.append(words.walkers[row])
        self.ids.append(None if derived else words.ids[row])
        self.kind.append(None if derived else words.kind[row])
        self.derived.append(derived)


@dataclass(frozen=True)
class _Words:
    """The columns of `words`, None or NaN where absent; the `row` in the layer, that of the line where absent."""

    kind: np.ndarray
    width: np.ndarray
    lighting_class: np.ndarray
    street: np.ndarray
    walkers: np.ndarray
    ids: np.ndarray
    row: np.ndarray

    @classmethod
    def of(cls, words: pd.DataFrame | None, n: int) -> _Words:
        def column(name: str) -> np.ndarray:
            if words is None or name not in words:
                return np.full(n, None, dtype=object)
            values = words[name]
            return values.astype(object).where(values.notna(), None).to_numpy()

        def numbers(name: str) -> np.ndarray:
            return np.array([np.nan if value is None else float(value) for value in column(name)], dtype=float)

        ids = [str(row + 1) if value is None else str(value) for row, value in enumerate(column("id"))]
        names = np.array(ids, dtype=object)
        row = np.arange(n) if words is None or "row" not in words else words["row"].to_numpy()
        return cls(
            column("kind"),
            numbers("width"),
            column("lighting_class"),
            column("street"),
            numbers("walkers"),
            names,
            row,
        )


def walkways(
    lines: Sequence[LineString] | None,
    polygons: Sequence[Polygon | MultiPolygon | None] | None,
    words: pd.DataFrame | None,
    parcels: np.ndarray,
    progress: Progress,
    layer: str = "",
) -> tuple[Walkways | None, list[Finding]]:
    """The walkways of a study, and what was assumed to get them. None where there are neither lines nor parcels.

    `lines` are pavements, paths or street centre lines, `polygons` pavement areas, `parcels` (n,) polygons or None,
    all in metres. `words` has a row per line (or per polygon where there are no lines) and any of the columns
    `kind`, `width` (metres), `lighting_class`, `street`, `walkers`, `id`, `row` (in the layer). What the lines are is
    read from `kind`, else from how symmetrically they lie between parcels (`linekinds`).

    Pavements and paths are taken as drawn. A centre line of known width is offset to both sides by half of it; along
    the others, along pavement areas, and where nothing is given along the gaps between parcels, the blocks' outlines
    offset by 1.5 m are walkways. Lines are joined end to end
    where two of one kind and class meet, so that no dark gap is cut where the drawing of a line ends.
    """
    lines = [] if lines is None else list(lines)
    polygons = [] if polygons is None else list(polygons)
    attributes = _Words.of(words, len(lines) or len(polygons))
    found = _Stretches()
    findings: list[Finding] = []
    kinds = _kinds(lines, attributes, parcels, findings, layer)
    lines, rows = _once(lines, attributes, findings, layer)
    _take_pavements(found, lines, rows, kinds, attributes)
    _offset_streets(found, lines, rows, kinds, attributes, findings, layer)
    narrow = [index for index, row in enumerate(rows) if kinds[row] == STREET and np.isnan(attributes.width[row])]
    if narrow or polygons or not lines:
        streets = [lines[index] for index in narrow]
        derived = _derive(found, streets, rows[narrow], polygons, attributes, parcels, progress)
        findings += _derived_findings(derived, layer)
        found.kinds += [kind for kind in derived if kind not in found.kinds]
    return _assembled(found), findings


def _kinds(
    lines: Sequence[LineString], words: _Words, parcels: np.ndarray, findings: list[Finding], layer: str
) -> np.ndarray:
    """(lines,) PAVEMENT, STREET or NOT_WALKED of each line, by its words, else by how symmetrically it lies."""
    kinds = kinds_by_words(words.kind[: len(lines)])
    unknown = np.flatnonzero(kinds == UNKNOWN)
    if len(unknown):
        ratio = symmetry(Paths.from_lines([lines[row] for row in unknown.tolist()]), Boundary.of(parcels))
        kinds[unknown] = STREET if ratio > SYMMETRIC else PAVEMENT
        findings.append(_symmetry_finding(ratio, len(unknown), len(lines), layer))
    if len(unknown) < len(lines):
        counts = [int((kinds == kind).sum()) for kind in (PAVEMENT, STREET, NOT_WALKED)]
        what = say(
            "Walkways",
            "By their kind, {pavements:,} lines are pavements, paths or crossings, {streets:,} are street centre lines"
            " and {left_out:,} are not walked on.",
            pavements=counts[0],
            streets=counts[1],
            left_out=counts[2],
        )
        findings.append(
            Finding(Severity.INFO, "walkways", layer, what, count=len(lines) - len(unknown), total=len(lines))
        )
    return kinds


def _symmetry_finding(ratio: float, count: int, total: int, layer: str) -> Finding:
    if ratio > SYMMETRIC:
        what = say(
            "Walkways",
            "{count:,} lines run midway between parcels (nearer side to farther side {ratio:.2f}), so they were taken"
            " for street centre lines.",
            count=count,
            ratio=ratio,
        )
    elif np.isnan(ratio):
        what = say("Walkways", "No parcels lie beside the lines; they were taken for pavements or paths.")
    else:
        what = say(
            "Walkways",
            "{count:,} lines run much nearer to parcels on one side (nearer side to farther side {ratio:.2f}), so they"
            " were taken for pavements or paths.",
            count=count,
            ratio=ratio,
        )
    advice = say("Walkways", "If that is wrong, add a field that says what each line is, such as sidewalk or street.")
    return Finding(Severity.INFO, "walkways", layer, what, advice, count, total)


def _once(
    lines: Sequence[LineString], words: _Words, findings: list[Finding], layer: str
) -> tuple[list[LineString], np.ndarray]:
    """The lines without those drawn twice (in either direction), in an order of their own, with their rows."""
    seen: dict[bytes, int] = {}
    for row, line in enumerate(lines):
        xy = np.asarray(line.coords)[:, :2]
        backwards = tuple(xy[-1]) < tuple(xy[0])
        seen.setdefault(np.ascontiguousarray(xy[::-1] if backwards else xy).tobytes(), row)
    rows = np.array(sorted(seen.values(), key=lambda row: lines[row].coords[:]), dtype=np.int64)
    again = np.setdiff1d(np.arange(len(lines)), rows)
    if len(again):
        what = say("Walkways", "{count:,} of {total:,} lines are drawn twice. They were used once.",
                   count=len(again), total=len(lines))  # fmt: skip
        twice = some_rows(words.row[again])
        findings.append(Finding(Severity.WARNING, "walkways", layer, what, None, len(again), len(lines), rows=twice))
    return [lines[row] for row in rows], rows


def _take_pavements(
    found: _Stretches, lines: Sequence[LineString], rows: np.ndarray, kinds: np.ndarray, words: _Words
) -> None:
    for line, row in zip(lines, rows):
        if kinds[row] == PAVEMENT:
            found.add(np.asarray(line.coords)[:, :2], words, row, derived=False)
    if found.xy:
        found.kinds.append("pavements")


def _offset_streets(
    found: _Stretches,
    lines: Sequence[LineString],
    rows: np.ndarray,
    kinds: np.ndarray,
    words: _Words,
    findings: list[Finding],
    layer: str,
) -> None:
    """Both sides of every centre line whose width is known."""
    count = 0
    for line, row in zip(lines, rows):
        if kinds[row] != STREET or not words.width[row] > 0.0:
            continue
        count += 1
        for side in ("left", "right"):
            offset = line.parallel_offset(words.width[row] / 2.0, side, join_style=2)
            for part in getattr(offset, "geoms", [offset]):
                if part.length > 0.0:
                    found.add(np.asarray(part.coords)[:, :2], words, row, derived=True)
    if count:
        found.kinds.append("street centre lines")
        what = say("Walkways", "{count:,} street centre lines were moved to both sides by half the street's width.",
                   count=count)  # fmt: skip
        findings.append(Finding(Severity.INFO, "walkways", layer, what, count=count, total=len(kinds)))


def _derive(
    found: _Stretches,
    streets: list[LineString],
    rows: np.ndarray,
    polygons: Sequence[Polygon | MultiPolygon | None],
    words: _Words,
    parcels: np.ndarray,
    progress: Progress,
) -> list[str]:
    """Add stretches of the blocks' outlines along streets and pavement areas, or else gaps; which of these it were."""
    if all(parcel is None for parcel in parcels):
        return []
    progress.stage(say("Walkways", "Deriving walkways from the blocks' outlines"), 1.0)
    outlines = Outlines(parcels, progress)
    drawn = _near_drawn(outlines.pieces.middle, found.xy)
    used: list[str] = []
    if streets:
        faced = outlines.along(Paths.from_lines(streets), progress)
        row = np.where(faced >= 0, rows[faced], -1)
        used += _add_outlines(found, outlines, row, drawn, words, "street centre lines")
    if polygons:
        near = outlines.at_pavements(polygons)
        own = words if len(words.ids) == len(polygons) and not streets else _Words.of(None, len(polygons))
        used += _add_outlines(found, outlines, near, drawn, own, "pavement areas")
    if not streets and not polygons:
        used += _add_outlines(found, outlines, outlines.at_gaps(), drawn, _Words.of(None, 1), "gaps between parcels")
    return used


def _near_drawn(points: np.ndarray, drawn: Sequence[np.ndarray]) -> np.ndarray:
    """(k,) whether a walkway that is there already runs within `ALREADY_DRAWN` of each point."""
    if not drawn:
        return np.zeros(len(points), dtype=bool)
    samples = Segments.of(Paths.from_arrays(drawn), 2.0).middle
    distance, _ = cKDTree(samples).query(points, distance_upper_bound=ALREADY_DRAWN)
    return np.isfinite(distance)


def _add_outlines(
    found: _Stretches, outlines: Outlines, row: np.ndarray, drawn: np.ndarray, words: _Words, kind: str
) -> list[str]:
    """Add the stretches whose pieces have a source row, split where the lighting class changes; which kind was used."""
    row = np.where(drawn, -1, row)
    _, group = np.unique([str(value) for value in words.lighting_class], return_inverse=True)
    stretches = outlines.stretches(np.where(row >= 0, group[row], -1))
    for xy, run in stretches:
        rows, count = np.unique(row[run], return_counts=True)
        found.add(xy, words, int(rows[np.argmax(count)]), derived=True)
    drawn |= row >= 0
    return [kind] if stretches else []


def _derived_findings(kinds: Sequence[str], layer: str) -> list[Finding]:
    messages: dict[str, Message] = {
        "street centre lines": say(
            "Walkways",
            "Walkways along street centre lines of unknown width were placed 1.5 m outside the parcels that face them.",
        ),
        "pavement areas": say(
            "Walkways", "Walkways along pavement areas were placed 1.5 m outside the parcels that border on them."
        ),
        "gaps between parcels": say(
            "Walkways",
            "No walkways were given. They were derived from the gaps between parcels, 1.5 m outside the parcels.",
        ),
    }
    advice = say("Walkways", "Add pavement lines or paths if the city has them: the confidence is lower without.")
    return [Finding(Severity.WARNING, "walkways", layer, messages[kind], advice) for kind in kinds]


def _assembled(found: _Stretches) -> Walkways | None:
    """The collected stretches joined across joints where two ends of one kind and lighting class meet."""
    group = np.array([f"{text}" for text in zip(found.lighting_class, found.kind, found.derived)])
    merged = []
    for chain in chains(found.xy, group):
        xy = joined(found.xy, chain)
        length = [float(np.hypot(*np.diff(found.xy[index], axis=0).T).sum()) for index, _ in chain]
        longest = chain[int(np.argmax(length))][0]
        if found.derived[longest] and sum(length) < SHORTEST_DERIVED:
            continue
        if tuple(xy[-1]) < tuple(xy[0]):
            xy = xy[::-1]
        counts = _mean_of_known([found.walkers[index] for index, _ in chain], length)
        merged.append((tuple(xy[0]), tuple(xy[-1]), sum(length), longest, counts, xy))
    if not merged:
        return None
    merged.sort(key=lambda each: each[:4])
    order = [each[3] for each in merged]
    return Walkways(
        Paths.from_arrays([each[5] for each in merged]),
        np.array([found.lighting_class[index] for index in order], dtype=object),
        " + ".join(found.kinds),
        any(found.derived),
        np.array([found.ids[index] or str(place + 1) for place, index in enumerate(order)], dtype=object),
        np.array([found.street[index] for index in order], dtype=object),
        np.array([each[4] for each in merged], dtype=float),
    )


def _mean_of_known(values: Sequence[float], weights: Sequence[float]) -> float:
    """The mean of the values that are known, NaN where none is."""
    value, weight = np.asarray(values, dtype=float), np.asarray(weights, dtype=float)
    known = np.isfinite(value)
    return float(np.average(value[known], weights=weight[known])) if known.any() else np.nan
