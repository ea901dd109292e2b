"""Dated signs fused to the probability that a parcel is vacant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .kinds import EvidenceKind, family_cap

UNDATED = 0.5
"""A sign without any date weighs half (editable default, unverified)."""

LIKELY = 0.5
"""Likely vacant from this probability on; suggestions then say "confirm on site" (editable default, unverified)."""

SURE = 0.8
"""More than this needs signs of two families, or a survey of the last year (editable default, unverified)."""

SUPPORT = 0.25
"""A family counts towards the two when it still adds at least this to logit P (editable default, unverified)."""

RECENT_SURVEY_YEARS = 1.0


@dataclass(frozen=True)
class Fusion:
    """Per parcel, (n,): the `probability` of vacancy; whether it has any `positive` sign; the share of its signs'
    weight that is `undated`; and whether it was `surveyed` vacant within a year.
    """

    probability: np.ndarray
    positive: np.ndarray
    undated: np.ndarray
    surveyed: np.ndarray


def faded(weight: np.ndarray, age: np.ndarray, half_life: np.ndarray) -> np.ndarray:
    """Weight x 2^(-age / half-life), years; half of the weight where the age is unknown (NaN)."""
    return weight * np.where(np.isnan(age), UNDATED, 2.0 ** (-np.nan_to_num(age) / half_life))


def strongest(signs: pd.DataFrame, kinds: Mapping[str, EvidenceKind]) -> pd.DataFrame:
    """One row per parcel and kind, the one that weighs most: the same thing told twice counts once.

    `signs` has `parcel` (0..n-1), `kind` and `age` (years, NaN = undated); the result also has `adds`, what the sign
    adds to logit P, and `family`.
    """
    signs = signs.reset_index(drop=True)
    codes, names = pd.factorize(signs["kind"])
    of = [kinds[name] for name in names]
    weight = np.array([kind.weight for kind in of], dtype=float)
    half_life = np.array([kind.half_life for kind in of], dtype=float)
    adds = faded(weight[codes], signs["age"].to_numpy(dtype=float), half_life[codes])
    family = np.array([kind.family for kind in of], dtype=object)
    order = np.lexsort((-np.abs(adds), codes, signs["parcel"].to_numpy()))
    told = signs.assign(adds=adds, family=family[codes]).iloc[order]
    return told[~told.duplicated(["parcel", "kind"]).to_numpy()].reset_index(drop=True)


def fuse(signs: pd.DataFrame, kinds: Mapping[str, EvidenceKind], prior: float, n: int) -> Fusion:
    """Logit P = logit(prior) + sum over kinds of weight x 2^(-age / half-life), for `n` parcels.

    The positive signs of one family add at most `family_cap`; P stays at or below `SURE` unless two families support
    it or a survey of the last year saw the parcel vacant. So no positive sign ever lowers P and no negative one ever
    raises it.
    """
    told = strongest(signs, kinds)
    parcel, adds = told["parcel"].to_numpy(dtype=np.int64), told["adds"].to_numpy(dtype=float)
    codes, families = pd.factorize(told["family"])
    width = max(1, len(families))
    positive = np.bincount(parcel * width + codes, np.maximum(adds, 0.0), minlength=n * width).reshape(n, width)
    caps = np.array([family_cap(family) for family in families] or [0.0])
    capped = np.minimum(positive, caps)
    negative = np.bincount(parcel, np.minimum(adds, 0.0), minlength=n)
    logit = np.log(prior / (1.0 - prior)) + capped.sum(axis=1) + negative
    probability = 1.0 / (1.0 + np.exp(-logit))
    age = told["age"].to_numpy(dtype=float)
    recent = (told["kind"] == "survey").to_numpy() & (np.nan_to_num(age, nan=np.inf) <= RECENT_SURVEY_YEARS)
    surveyed = np.bincount(parcel, recent, minlength=n) > 0
    supported = surveyed | ((capped >= SUPPORT).sum(axis=1) >= 2)
    size = np.bincount(parcel, np.abs(adds), minlength=n)
    undated = np.bincount(parcel, np.where(np.isnan(age), np.abs(adds), 0.0), minlength=n)
    return Fusion(
        probability=np.where(supported, probability, np.minimum(probability, SURE)),
        positive=capped.sum(axis=1) > 0.0,
        undated=np.divide(undated, size, out=np.zeros(n), where=size > 0.0),
        surveyed=surveyed,
    )
