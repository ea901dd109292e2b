"""All evidence of vacancy of a study: several layers and tables understood, matched to parcels and joined."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..city.placing import place
from ..mapping import Mapping
from ..recognition.guess import ROLES, FieldGuess
from ..recognition.recorded import attributes_of
from ..recognition.wording import words as in_our_words
from ..roles import recognise
from . import telling
from .dating import date_in_name, middle_days, too_late
from .kinds import evidence_kinds
from .matching import Matched, ParcelKeys, find_id_column, match_ids, match_places, nothing_matched
from .signs import Signs, mapped_kind, signs_of

if TYPE_CHECKING:
    import geopandas as gpd

    from ..city.crs import StudyCrs
    from ..finding import Finding
    from ..layer import Layer
    from ..recognition.guess import Recognition

COLUMNS = ("parcel", "kind", "source", "date", "since", "target")


@dataclass(frozen=True)
class Source:
    """One layer of evidence: its `dates` (ISO text, sorted, each once), the date that its name bears, its kinds, and
    whether it `speaks` of vacancy (and not only of permits).
    """

    name: str
    dates: tuple[str, ...]
    named_date: str | None
    kinds: tuple[str, ...]
    speaks: bool


@dataclass(frozen=True)
class Evidence:
    """The signs of all layers.

    `records`: one row per parcel, kind and date: `parcel` (index), `kind`, `source` (number), `date` and `since` (ISO
    text or None), `target` ("lot", "building" or None). Per parcel, (n,) bool: `seen`, where a layer that speaks of
    vacancy has a row at all, and `used`, where every row's land use is that of a park, church or the like.
    """

    records: pd.DataFrame
    sources: tuple[Source, ...]
    seen: np.ndarray
    used: np.ndarray
    recognitions: tuple[Recognition, ...]

    @property
    def date(self) -> str | None:
        """The newest date in the evidence (ISO text), the default of AS_OF."""
        every = [date for source in self.sources for date in (*source.dates[-1:], source.named_date) if date]
        if not every:
            return None
        dates = np.array(every, dtype=object)
        return str(dates[int(np.argmax(middle_days(dates)))])


@dataclass(frozen=True)
class _Read:
    """One layer, read."""

    source: Source
    records: pd.DataFrame
    seen: np.ndarray
    used: np.ndarray
    not_used: np.ndarray
    recognition: Recognition


@dataclass(frozen=True)
class _Ground:
    """Where evidence is put down: the study's CRS and extent, its parcels and their ids in every form."""

    crs: StudyCrs
    bounds: np.ndarray
    parcels: gpd.GeoDataFrame
    keys: ParcelKeys


def gather_evidence(
    layers: tuple[Layer, ...], mapping: Mapping, crs: StudyCrs, bounds: np.ndarray, parcels: gpd.GeoDataFrame
) -> tuple[Evidence | None, list[Finding]]:
    """The evidence of all layers; None where none of them says anything of these parcels.

    `parcels` is the study's table (index 0..n-1; `parcel_id` and geometry), `bounds` its extent in study metres.
    """
    findings: list[Finding] = []
    read: list[_Read] = []
    ground = _Ground(crs, bounds, parcels, ParcelKeys.of(parcels["parcel_id"].to_numpy(dtype=object)))
    for layer in layers:
        one, found = _read_layer(layer, mapping, ground, len(read))
        findings += found
        if one is not None:
            read.append(one)
    if not read:
        return None, findings
    records = pd.concat([one.records for one in read], ignore_index=True)
    seen = np.any([one.seen & one.source.speaks for one in read], axis=0)
    used = np.any([one.used for one in read], axis=0) & ~np.any([one.not_used for one in read], axis=0)
    recognitions = tuple(one.recognition for one in read)
    return Evidence(records, tuple(one.source for one in read), seen, used, recognitions), findings


def _read_layer(layer: Layer, mapping: Mapping, ground: _Ground, number: int) -> tuple[_Read | None, list[Finding]]:
    table, findings = attributes_of(layer, "evidence")
    table = table.loc[:, ~table.columns.duplicated()]
    mapping = _with_constant_kind(mapping, layer.name)
    recognition = recognise("evidence", table, layer.name, mapping)
    words, told = in_our_words("evidence", table, recognition, mapping)
    matched, placed = _matched(layer, table, recognition, ground)
    findings += telling.without_ids(recognition.findings, matched)
    findings += [*telling.without_values(told), *placed]
    if not len(matched.row):
        return None, findings
    improvements = recognition.columns.get("improvements")
    signs = signs_of(layer.name, table, words, mapping, improvements.column if improvements else None)
    findings += telling.of_signs(layer, signs)
    if not len(signs.table):
        return None, findings
    late = too_late(words["date"].to_numpy(dtype=object))
    findings += telling.of_late_dates(layer, late)
    words.loc[late, "date"] = None
    dates = tuple(sorted(set(words["date"].dropna())))
    kinds = tuple(dict.fromkeys(signs.table["kind"]))
    speaks = any(evidence_kinds()[kind].weight > 0.0 for kind in kinds)
    source = Source(layer.name, dates, date_in_name(layer.name), kinds, speaks)
    records = _records(signs, words.assign(keep=~late), matched, number)
    return _of_parcels(source, records, signs, words, matched, recognition, len(ground.parcels)), findings


def _of_parcels(
    source: Source,
    records: pd.DataFrame,
    signs: Signs,
    words: pd.DataFrame,
    matched: Matched,
    recognition: Recognition,
    n: int,
) -> _Read:
    """A layer's rows gathered by parcel."""
    seen, used, not_used = np.zeros((3, n), dtype=bool)
    seen[matched.parcel] = True
    with_use = words["code"].notna().to_numpy()[matched.row]
    used[matched.parcel[signs.used[matched.row]]] = True
    not_used[matched.parcel[with_use & ~signs.used[matched.row]]] = True
    return _Read(source, records, seen, used, not_used, recognition)


def _with_constant_kind(mapping: Mapping, layer: str) -> Mapping:
    """MAPPING in which `evidence@layer.kind = register` stands as a constant and not as a column of that name."""
    kind = mapped_kind(mapping, layer)
    if kind is None:
        return mapping
    entries = tuple(
        replace(entry, column=None, unit=None, constant=kind)
        if entry.role == "evidence" and entry.word == "kind" and entry.layer in (None, layer)
        else entry
        for entry in mapping.entries
    )
    return replace(mapping, entries=entries)


def _matched(
    layer: Layer, table: pd.DataFrame, recognition: Recognition, ground: _Ground
) -> tuple[Matched, list[Finding]]:
    """The parcels that a layer's rows are about: by id, and by place where the id finds none."""
    shapes: gpd.GeoSeries | None = None
    findings: list[Finding] = []
    if _has_places(layer):
        shapes, findings = place(layer, "evidence", ground.crs, ground.bounds)
        if shapes is None:
            return nothing_matched(), findings
    guess = recognition.columns.get("id")
    column = find_id_column(table, guess.column if guess else None, ground.keys)
    by_id = nothing_matched() if column is None else match_ids(_ids(table, recognition, column), ground.keys, column)
    if guess is not None and guess.by_mapping and column != guess.column:
        findings = [*findings, telling.of_useless_mapping(layer, guess.column or "", column)]
    both = by_id
    if shapes is not None:
        left = ~np.isin(np.arange(len(table)), by_id.row)
        by_place = match_places(np.where(left, shapes.to_numpy(), None), ground.parcels)
        row, parcel = np.append(by_id.row, by_place.row), np.append(by_id.parcel, by_place.parcel)
        both = Matched(row, parcel, by_id.form, by_id.column)
    return both, [*findings, *telling.of_matches(layer, both, len(np.unique(by_id.row)))]


def _ids(table: pd.DataFrame, recognition: Recognition, column: str) -> np.ndarray:
    """(n,) the values of a column as ids: text or None, numbers without ".0"."""
    guess = FieldGuess("id", column, None, ROLES["evidence"]["id"].label, 1.0)
    only = replace(recognition, columns={"id": guess})
    return in_our_words("evidence", table, only, Mapping())[0]["id"].to_numpy(dtype=object)


def _has_places(layer: Layer) -> bool:
    shapes = getattr(layer.frame, "geometry", None) if hasattr(layer.frame, "crs") else None
    return shapes is not None and bool((shapes.notna() & ~shapes.is_empty).any())


def _records(signs: Signs, words: pd.DataFrame, matched: Matched, number: int) -> pd.DataFrame:
    """Signs by parcel: those that every row must tell only where all rows of the parcel that speak of it say yes."""
    pairs = pd.DataFrame({"row": matched.row, "parcel": matched.parcel}).drop_duplicates()
    told = signs.table.merge(pairs, on="row")
    every = told["kind"].map({name: kind.every_row for name, kind in evidence_kinds().items()}).to_numpy(dtype=bool)
    all_say_so = told.groupby(["parcel", "kind"])["yes"].transform("all").to_numpy(dtype=bool)
    told = told[told["yes"].to_numpy(dtype=bool) & (all_say_so | ~every)]
    row = told["row"].to_numpy(dtype=np.int64)
    records = pd.DataFrame(
        {
            "parcel": told["parcel"].to_numpy(dtype=np.int64),
            "kind": told["kind"].to_numpy(dtype=object),
            "source": number,
            "date": words["date"].to_numpy(dtype=object)[row],
            "since": words["since"].to_numpy(dtype=object)[row],
            "target": told["target"].to_numpy(dtype=object),
        }
    )[list(COLUMNS)]
    return records[words["keep"].to_numpy()[row]].drop_duplicates().reset_index(drop=True)
