"""How old each sign is at AS_OF; what is dated later is set aside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from . import telling
from .dating import DAYS_PER_YEAR, first_days, middle_days

if TYPE_CHECKING:
    from ..finding import Finding
    from .evidence import Evidence, Source
    from .kinds import EvidenceKind


@dataclass(frozen=True)
class Aged:
    """The signs that count at `as_of` (ISO text, None where nothing is dated).

    `signs`: `parcel`, `kind`, `source`, `target`, `age` (years, NaN = undated), `dated` (the ISO date that it was aged
    from, None) and `since_years` (how long vacant, NaN = unknown). `newest` (sources,): age of each source, years.
    """

    signs: pd.DataFrame
    as_of: str | None
    newest: np.ndarray
    findings: tuple[Finding, ...]


def aged(evidence: Evidence, kinds: Mapping[str, EvidenceKind], as_of: str | None) -> Aged:
    """Ages of all signs. A state is as old as the layer that lists it (its newest date up to AS_OF, else the date in
    its name), an event as its own date; AS_OF is the newest date of the evidence where none is given, never today.
    """
    as_of = as_of or evidence.date
    if as_of is None:
        signs = _with_ages(evidence.records, kinds, np.full(len(evidence.sources), None, dtype=object), np.nan)
        undated = tuple(telling.of_undated(source.name) for source in evidence.sources)
        return Aged(signs, None, np.full(len(evidence.sources), np.nan), undated)
    limit = float(middle_days(np.array([as_of], dtype=object))[0])
    records, findings = _until(evidence, as_of, limit)
    layer = np.array([_layer_date(source, limit) for source in evidence.sources] + [None], dtype=object)[:-1]
    findings += [
        telling.of_undated(each.name) for each, date in zip(evidence.sources, layer) if _is_undated(each, date)
    ]
    newest = np.maximum(0.0, limit - middle_days(layer)) / DAYS_PER_YEAR
    return Aged(_with_ages(records, kinds, layer, limit), as_of, newest, tuple(findings))


def _until(evidence: Evidence, as_of: str, limit: float) -> tuple[pd.DataFrame, list[Finding]]:
    """The signs that are not dated after AS_OF, by themselves or by their layer's name."""
    records = evidence.records
    named = np.array([source.named_date for source in evidence.sources], dtype=object)
    own = records["date"].to_numpy(dtype=object)
    source = records["source"].to_numpy(dtype=np.int64)
    date = np.where(pd.isna(own), named[source], own)
    late = np.nan_to_num(first_days(date), nan=-np.inf) > limit
    findings = [
        telling.of_future(each.name, as_of, int((late & (source == number)).sum()), int((source == number).sum()))
        for number, each in enumerate(evidence.sources)
        if (late & (source == number)).any()
    ]
    return records[~late].reset_index(drop=True), findings


def _layer_date(source: Source, limit: float) -> str | None:
    """Of when a layer is: its newest date up to the limit, else the date in its name."""
    dates = np.array([*source.dates, None], dtype=object)[:-1]
    before = dates[first_days(dates) <= limit]
    if len(before):
        return str(before[int(np.argmax(middle_days(before)))])
    named = np.array([source.named_date], dtype=object)
    return source.named_date if source.named_date and first_days(named)[0] <= limit else None


def _is_undated(source: Source, date: str | None) -> bool:
    return date is None and not source.dates and source.named_date is None


def _with_ages(
    records: pd.DataFrame, kinds: Mapping[str, EvidenceKind], layer: np.ndarray, limit: float
) -> pd.DataFrame:
    own = records["date"].to_numpy(dtype=object)
    of_layer = layer[records["source"].to_numpy(dtype=np.int64)]
    state = records["kind"].map({name: kind.ages == "layer" for name, kind in kinds.items()}).to_numpy(dtype=bool)
    dated = np.where(state | pd.isna(own), of_layer, own)
    age = np.maximum(0.0, limit - middle_days(dated)) / DAYS_PER_YEAR
    since = np.maximum(0.0, limit - middle_days(records["since"].to_numpy(dtype=object))) / DAYS_PER_YEAR
    columns = {"age": age, "dated": np.where(pd.isna(dated), None, dated), "since_years": since}
    return records[["parcel", "kind", "source", "target"]].assign(**columns)
