"""Which reports say that a street light is out: lists of requests of all kinds hold others too."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..recognition.layers.names import said
from ..recognition.values import distinct, text_of
from ..vacancy.phrases import says, words_of

if TYPE_CHECKING:
    import pandas as pd

DISTINCT_AT_MOST = 5000
"""Texts with more different values are free text, which is not read."""

LIGHTS = {"LIGHTS", "OUTAGES"}
"""What a name or text may say that is about street lights."""


@dataclass(frozen=True)
class Matter:
    """What n reports are about, (n,) bool each; every report is one of the three.

    `out`: a street light that gives no light, or a street light and nothing more is said; `other`: a street light, but
    not that it is out (on by day, too bright, a new one, paint); `elsewhere`: no street light. `told` (n,) bool:
    those of `out` that say so in words.
    """

    out: np.ndarray
    other: np.ndarray
    elsewhere: np.ndarray
    told: np.ndarray


def matter_of(layer: str, category: pd.Series, detail: pd.Series) -> Matter:
    """What each report is about, by its `category` and `detail` (n,) in words.

    All are about street lights where the layer's name says so or no report says anything; else those whose category
    does, or whose detail where no category speaks of lights at all.
    """
    by_category, by_detail = _read(category, _of_light), _read(detail, _of_light)
    light = by_category if by_category.any() else by_detail
    silent = not (category.notna().any() or detail.notna().any())
    if silent or LIGHTS & _things(layer):
        light = ~(_read(category, _of_signals) | _read(detail, _of_signals)) | light
    told = _read(category, _says_out) | _read(detail, _says_out)
    other = light & ~told & (_read(category, _says_else) | _read(detail, _says_else))
    return Matter(light & ~other, other, ~light, light & told)


def _read(column: pd.Series, judge: Callable[[str], bool]) -> np.ndarray:
    """(n,) bool, what `judge` makes of each text; False where there is none or where the column is free text."""
    codes, values = distinct(column)
    every = np.zeros(len(values) + 1, dtype=bool)
    if len(values) <= DISTINCT_AT_MOST:
        every[:-1] = [judge(text_of(value)) for value in values]
    return every[codes]


def _of_light(text: str) -> bool:
    things = _things(text)
    return bool(LIGHTS & things) or ("signals" not in things and says(_phrases()["light"], words_of(text)))


def _of_signals(text: str) -> bool:
    return "signals" in _things(text)


def _says_out(text: str) -> bool:
    return says(_phrases()["out"], words_of(text))


def _says_else(text: str) -> bool:
    return says(_phrases()["else"], words_of(text))


def _things(text: str) -> set[str | None]:
    name = said(text)
    return {name.head, *name.alike, *name.others}


@cache
def _phrases() -> dict[str, list[str]]:
    return json.loads(Path(__file__).with_name("outage_words.json").read_text(encoding="utf-8"))
