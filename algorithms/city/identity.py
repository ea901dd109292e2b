"""The stable id of a parcel: the city's own where it is one, else a hash of the place."""

from __future__ import annotations

import hashlib

import numpy as np
import pandas as pd

from ..finding import NAMED_AT_MOST, Finding, Severity, some_rows
from ..message import say


def parcel_ids(ids: pd.Series | None, shapes: np.ndarray, layer: str) -> tuple[np.ndarray, list[Finding]]:
    """(n,) unique text ids of parcels, and what was wrong with the city's.

    `ids` are the city's as text (None where missing); `shapes` (n,) shapely geometries or None, in metres. A missing
    id becomes a hash of the shape, a repeated one gets a mark of its shape, so that neither depends on the order
    of the rows. The findings' rows are those of `ids`.
    """
    marks = np.array([_mark(shape) for shape in shapes], dtype=object)
    if ids is None:
        return _made_unique(marks), [_no_id_field(layer, len(marks))]
    given = ids.astype(object).where(ids.notna(), None).to_numpy()
    missing = np.array([value is None or not str(value).strip() for value in given], dtype=bool)
    text = np.where(missing, marks, [str(value).strip() for value in given]).astype(object)
    repeated = pd.Series(text).duplicated(keep=False).to_numpy() & ~missing
    text[repeated] = [f"{name}#{mark[:5]}" for name, mark in zip(text[repeated], marks[repeated])]
    findings = []
    if missing.any():
        findings.append(_missing(layer, missing, tuple(text[missing][:NAMED_AT_MOST])))
    if repeated.any():
        again = pd.Series(given[repeated]).drop_duplicates()
        findings.append(_repeated(layer, repeated, tuple(str(v) for v in again[:NAMED_AT_MOST])))
    return _made_unique(text), findings


def _mark(shape: object) -> str:
    """Ten hex digits of where and how large the shape is, to a decimetre."""
    if shape is None or shape.is_empty:  # type: ignore[attr-defined]
        return "nowhere"
    place = shape.centroid  # type: ignore[attr-defined]
    text = f"{place.x:.1f} {place.y:.1f} {shape.area:.1f}"  # type: ignore[attr-defined]
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def _made_unique(text: np.ndarray) -> np.ndarray:
    number = pd.Series(text).groupby(text).cumcount().to_numpy()
    return np.array([name if n == 0 else f"{name}.{n + 1}" for name, n in zip(text, number)], dtype=object)


def _no_id_field(layer: str, total: int) -> Finding:
    return Finding(
        Severity.INFO,
        "parcels",
        layer,
        say(
            "Findings",
            "No field of '{layer}' is an id for every parcel; 'parcel_id' was made from each parcel's place and size.",
            layer=layer,
        ),
        say("Findings", "If there is one, name it in the mapping: parcels.id = FIELD"),
        total,
        total,
    )


def _missing(layer: str, missing: np.ndarray, ids: tuple[str, ...]) -> Finding:
    count, total = int(missing.sum()), len(missing)
    return Finding(
        Severity.WARNING,
        "parcels",
        layer,
        say(
            "Findings",
            "{count:,} of {total:,} parcels have no id; theirs was made from the parcel's place and size.",
            count=count,
            total=total,
        ),
        say("Findings", "Ask the cadastre to complete the ids."),
        count,
        total,
        ids,
        some_rows(missing),
    )


def _repeated(layer: str, repeated: np.ndarray, ids: tuple[str, ...]) -> Finding:
    count, total = int(repeated.sum()), len(repeated)
    return Finding(
        Severity.WARNING,
        "parcels",
        layer,
        say(
            "Findings",
            "{count:,} of {total:,} parcels share their id with another; "
            "a mark was added to tell them apart ({ids}, ...).",
            count=count,
            total=total,
            ids=", ".join(ids),
        ),
        say("Findings", "They were scored one by one; ask the cadastre whether they are parts of one parcel."),
        count,
        total,
        ids,
        some_rows(repeated),
    )
