"""Which parcel each record of evidence is about: by its id, else by its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..geometry.repair import repair_points, repair_polygons
from ..message import Message, say
from ..recognition.names import is_row_number
from ..recognition.values import text_of
from .exclusions import points_within

if TYPE_CHECKING:
    import geopandas as gpd

SAMPLED = 2000
"""Of how many rows a column is tried as an id."""

MATCHING = 0.5
"""An id column is one when at least this share of its values are parcels (editable default, unverified)."""

ALIKE = 0.8
"""A column that nobody called an id needs this share (editable default, unverified)."""

DISTINCT_AT_LEAST = 3
"""A column that nobody called an id has so many different values."""

ACROSS = 6
"""Points across an evidence polygon's box, each way, that are asked for their parcel."""

WHOLE = 0.9
"""A further parcel that a polygon covers by this share is meant too."""

_MARK = re.compile(r"#[0-9a-f]{5}(?:\.\d+)?$")
_NUMBER_AS_FLOAT = re.compile(r"^(\d+)\.0+$")


@dataclass(frozen=True)
class Form:
    """A way of writing ids, in which those of two tables may agree."""

    name: Message
    write: Callable[[str], str]


def _plain(text: str) -> str:
    return _NUMBER_AS_FLOAT.sub(r"\1", text.strip())


def _joined(text: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", _plain(text).upper())


def _short_parts(text: str) -> str:
    parts = re.findall(r"[0-9]+|[A-Z]+", _plain(text).upper())
    return "-".join(part.lstrip("0") or "0" for part in parts)


def _no_zeros(text: str) -> str:
    return _joined(text).lstrip("0")


FORMS = (
    Form(say("Evidence", "as written"), _plain),
    Form(say("Evidence", "without spaces and dashes"), _joined),
    Form(say("Evidence", "part by part, without leading zeros"), _short_parts),
    Form(say("Evidence", "without spaces, dashes and leading zeros"), _no_zeros),
)
"""From the strictest to the loosest; the one in which most ids agree is used."""


@dataclass(frozen=True)
class Matched:
    """Pairs of record and parcel: `row` (k,), `parcel` (k,) index; `form` of the ids and `column`, None by place."""

    row: np.ndarray
    parcel: np.ndarray
    form: Form | None = None
    column: str | None = None


def nothing_matched() -> Matched:
    """No pair at all."""
    return Matched(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))


@dataclass(frozen=True)
class ParcelKeys:
    """The ids of the parcels in the forms of `FORMS`, each written when it is first asked for.

    `texts` are the distinct ids and `codes` (n,) which of them each parcel has.
    """

    codes: np.ndarray
    texts: np.ndarray
    written: dict[int, pd.DataFrame] = field(default_factory=dict)

    @classmethod
    def of(cls, parcel_ids: np.ndarray) -> ParcelKeys:
        """Keys of (n,) ids. One with a mark, because it was repeated ("7-18#a1b2c"), is found by the id itself."""
        given = [None if value is None else _MARK.sub("", str(value)) for value in parcel_ids]
        codes, texts = pd.factorize(np.asarray(given, dtype=object))
        return cls(codes, np.asarray(texts, dtype=object))

    def table(self, number: int) -> pd.DataFrame:
        """`key` and `parcel` (index) in form `number`; ids that would become one ("1-11" and "11-1") are left out."""
        if number not in self.written:
            self.written[number] = _keys(self.codes, self.texts, FORMS[number])
        return self.written[number]


def match_ids(ids: np.ndarray, keys: ParcelKeys, column: str) -> Matched:
    """Records (n,) text or None to parcels by id, in the form of `FORMS` in which most records find theirs."""
    codes, texts = pd.factorize(np.asarray(ids, dtype=object))
    best, most = nothing_matched(), 0
    for number, form in enumerate(FORMS):
        own = pd.DataFrame({"key": [form.write(text_of(text)) for text in texts], "code": np.arange(len(texts))})
        pairs = own[own["key"] != ""].merge(keys.table(number), on="key")
        rows = pd.DataFrame({"row": np.arange(len(codes)), "code": codes}).merge(pairs, on="code").sort_values("row")
        found = rows["row"].nunique()
        if found > most:
            best, most = Matched(rows["row"].to_numpy(), rows["parcel"].to_numpy(), form, column), found
        if found == len(codes):
            break
    return best


def _keys(codes: np.ndarray, texts: np.ndarray, form: Form) -> pd.DataFrame:
    """Key -> parcel in one form, without keys that mean two different ids."""
    written = np.array([*(form.write(text) for text in texts), ""], dtype=object)
    keys = pd.DataFrame({"key": written[codes], "parcel": np.arange(len(codes)), "id": codes})
    keys = keys[keys["key"] != ""]
    once = keys[["key", "id"]].drop_duplicates()
    mixed = once.loc[once["key"].duplicated(keep=False), "key"]
    return keys.loc[~keys["key"].isin(mixed), ["key", "parcel"]]


def find_id_column(table: pd.DataFrame, named: str | None, keys: ParcelKeys) -> str | None:
    """The column whose values are parcel ids: the `named` one if half of it is, else the one that matches most."""
    places = {str(column): place for place, column in enumerate(table.columns)}
    own = _share(table.iloc[:, places[named]], keys) if named in places else 0.0
    if own >= MATCHING:
        return named
    others = {
        name: _share(table.iloc[:, place], keys)
        for name, place in places.items()
        if not is_row_number(name) and table.iloc[:, place].nunique() >= DISTINCT_AT_LEAST
    }
    best = max(others, key=lambda name: others[name], default=None)
    if best is not None and others[best] >= ALIKE:
        return best
    return named if own > 0.0 else None


def _share(column: pd.Series, keys: ParcelKeys) -> float:
    """The share of a column's sampled values that are parcel ids."""
    if pd.api.types.is_datetime64_any_dtype(column) or pd.api.types.is_bool_dtype(column):
        return 0.0
    present = column[column.notna().to_numpy()]
    if pd.api.types.is_float_dtype(present) and not np.all(np.mod(present.to_numpy(dtype=float), 1.0) == 0.0):
        return 0.0
    if len(present) > SAMPLED:
        present = present.iloc[np.linspace(0, len(present) - 1, SAMPLED).astype(int)]
    if not len(present):
        return 0.0
    found = match_ids(present.map(text_of).to_numpy(dtype=object), keys, str(column.name))
    return len(np.unique(found.row)) / len(present)


def match_places(shapes: np.ndarray, parcels: gpd.GeoDataFrame) -> Matched:
    """Records (n,) with geometries in study metres to parcels: points by the parcel that they lie in (the smallest of
    several), polygons by the parcel of the largest overlap and any other that they cover by `WHOLE`.
    """
    if all(shape is None for shape in shapes):
        return nothing_matched()
    lots = parcels.geometry.to_numpy()
    inside = Containment.of(Boundary.of(lots))
    area = np.array([np.inf if lot is None else lot.area for lot in lots])
    points = repair_points(shapes)
    row, parcel = _smallest(*inside.pairs(points.xy), area)
    row = points.row[row]
    polygons = repair_polygons(np.where(points.wrong_type, shapes, None)).geometries
    lattice, owner = points_within(polygons, ACROSS)
    point, lot = inside.pairs(lattice)
    by_overlap, overlapped = _largest(polygons, lots, owner[point], lot)
    covering, covered = _covered(polygons, lots, parcels)
    pairs = pd.DataFrame(
        {"row": np.concatenate([row, by_overlap, covering]), "parcel": np.concatenate([parcel, overlapped, covered])}
    ).drop_duplicates()
    return Matched(pairs["row"].to_numpy(dtype=np.int64), pairs["parcel"].to_numpy(dtype=np.int64))


def _smallest(point: np.ndarray, lot: np.ndarray, area: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = np.lexsort((area[lot], point))
    point, lot = point[order], lot[order]
    first = np.append(True, np.diff(point) > 0)[: len(point)]
    return point[first], lot[first]


def _largest(polygons: np.ndarray, lots: np.ndarray, row: np.ndarray, lot: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The parcel of the largest overlap per polygon; points of a lattice decide where one has twice as many as the
    next, the areas themselves else.
    """
    votes = pd.DataFrame({"row": row, "lot": lot}).value_counts().reset_index(name="votes")
    votes = votes.sort_values(["row", "votes", "lot"], ascending=[True, False, True], kind="stable")
    rank = votes.groupby("row").cumcount().to_numpy()
    best = votes[rank == 0].set_index("row")
    second = votes[rank == 1].set_index("row")["votes"].reindex(best.index, fill_value=0)
    for each in best.index[best["votes"] < 2 * second]:
        choices = votes.loc[votes["row"] == each, "lot"].to_numpy()
        overlap = [polygons[each].intersection(lots[choice]).area for choice in choices]
        best.loc[each, "lot"] = choices[int(np.argmax(overlap))]
    return best.index.to_numpy(dtype=np.int64), best["lot"].to_numpy(dtype=np.int64)


def _covered(polygons: np.ndarray, lots: np.ndarray, parcels: gpd.GeoDataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Polygons and the parcels that they cover by `WHOLE`."""
    there = np.flatnonzero(parcels.geometry.notna().to_numpy())
    points = np.array([lots[index].representative_point().coords[0] for index in there])
    point, row = Containment.of(Boundary.of(polygons)).pairs(points)
    lot = there[point]
    several = np.bincount(row, minlength=len(polygons))[row] > 1  # a single one is that of the largest overlap
    row, lot = row[several], lot[several]
    whole = [polygons[a].intersection(lots[b]).area >= WHOLE * lots[b].area for a, b in zip(row, lot)]
    keep = np.array(whole, dtype=bool)
    return row[keep], lot[keep]
