"""Which light each report is about: by its id, else the nearest one."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..recognition.units import folded

NEAR_M = 30.0
"""A report without a light's id is about the nearest light within this distance (editable default, unverified)."""

PLAUSIBLE_M = 200.0
"""A report that stands further than this from the light that it names has a wrong id or a wrong place (editable
default, unverified)."""

ALIKE_M = 5.0
"""Of two lights whose distances differ by less, either may be meant (editable default, unverified)."""

SHARED_AT_MOST = 24
"""An id that more lights bear is none."""


@dataclass(frozen=True)
class Matched:
    """The light of each of n reports: `light` (n,) its number, -1 for none. Bool (n,): `named` by its id, `astray`
    where the light that bears the id is too far away, `unsure` where another light is almost as near.
    """

    light: np.ndarray
    named: np.ndarray
    astray: np.ndarray
    unsure: np.ndarray


def match(ids: np.ndarray, xy: np.ndarray, light_ids: np.ndarray, light_xy: np.ndarray) -> Matched:
    """The lights that reports are about.

    `ids` (n,) text or None, `xy` (n, 2) metres, NaN where unknown; `light_ids` (m,) text or None, `light_xy` (m, 2).
    An id goes first: as written, else part by part without leading zeros ("0012" is 12, and no "1-2"). Of several
    lights with one id the nearest counts; without a place none does. Then the nearest light within `NEAR_M`.
    """
    named, astray = _by_id(ids, xy, light_ids, light_xy)
    light, unsure = _nearest(xy, light_xy, named < 0)
    return Matched(np.where(named >= 0, named, light), named >= 0, astray, unsure)


def _by_id(
    ids: np.ndarray, xy: np.ndarray, light_ids: np.ndarray, light_xy: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    light, astray = np.full(len(ids), -1, dtype=np.int64), np.zeros(len(ids), dtype=bool)
    for write in (_as_written, _in_parts):
        pairs = _pairs(_keys(np.where(light < 0, ids, None), write), _keys(light_ids, write))
        report, other = pairs["report"].to_numpy(), pairs["light"].to_numpy()
        apart = np.hypot(*(xy[report] - light_xy[other]).T)
        alone = pairs.groupby("report")["light"].transform("size").to_numpy() == 1
        fits = np.where(np.isnan(apart), alone, apart <= PLAUSIBLE_M)
        astray[report[apart > PLAUSIBLE_M]] = True
        order = np.flatnonzero(fits)[np.argsort(-np.nan_to_num(apart[fits]), kind="stable")]
        light[report[order]] = other[order]  # of several the last assignment, the nearest, stays
    return light, astray & (light < 0)


def _pairs(keys: np.ndarray, light_keys: np.ndarray) -> pd.DataFrame:
    """Reports and lights with the same key."""
    lights = pd.DataFrame({"key": light_keys, "light": np.arange(len(light_keys), dtype=np.int64)}).dropna()
    lights = lights[lights.groupby("key")["light"].transform("size") <= SHARED_AT_MOST]
    reports = pd.DataFrame({"key": keys, "report": np.arange(len(keys), dtype=np.int64)}).dropna()
    return reports.merge(lights, on="key")


def _keys(ids: np.ndarray, write: object) -> np.ndarray:
    """(n,) each distinct id written once; None where there is none."""
    codes, texts = pd.factorize(np.asarray(ids, dtype=object))
    every = np.full(len(texts) + 1, None, dtype=object)
    every[:-1] = [write(str(text)) or None for text in texts]  # type: ignore[operator]
    return every[codes]


def _as_written(text: str) -> str:
    return folded(text).strip()


def _in_parts(text: str) -> str:
    parts = re.findall(r"[a-z]+|\d+", folded(text))
    return " ".join(part.lstrip("0") or "0" for part in parts)


def _nearest(xy: np.ndarray, light_xy: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(n,) the nearest light within `NEAR_M` of those that are `wanted` and have a place, and whether two are alike."""
    from scipy.spatial import cKDTree

    light, unsure = np.full(len(xy), -1, dtype=np.int64), np.zeros(len(xy), dtype=bool)
    some = np.flatnonzero(wanted & np.isfinite(xy).all(axis=1))
    if not len(some) or not len(light_xy):
        return light, unsure
    distance, found = cKDTree(light_xy).query(xy[some], k=2)
    near = distance[:, 0] <= NEAR_M
    light[some[near]] = found[near, 0]
    unsure[some[near]] = (distance[:, 1] - distance[:, 0])[near] < ALIKE_M
    return light, unsure
