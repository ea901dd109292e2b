"""What of a folder of photometric files an inventory of lights uses, for those who tend both."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..finding import Finding, Severity
from ..message import say
from .photometric_folder import PhotometricFolder, read_folder
from .photometric_matching import BY, NONE


@dataclass(frozen=True)
class PhotometricUse:
    """The `folder`, and of its f files how many `lights` (f,) have each; `total` lights in all.

    `without`: what the lights that match no file are called, each name with how many bear it, the most frequent first;
    "" stands for those without any name.
    """

    folder: PhotometricFolder
    lights: np.ndarray
    without: tuple[tuple[str, int], ...]
    total: int


def photometric_use(folder: PhotometricFolder, table: pd.DataFrame, index: np.ndarray) -> PhotometricUse:
    """How the lights of `table` (n rows; columns as in `match`) use a folder; `index` (n,) of each light's file."""
    used = np.bincount(index[index != NONE], minlength=len(folder))
    return PhotometricUse(folder, used, _names(table[index == NONE]), len(table))


def unused(folder: str) -> PhotometricUse:
    """A folder of which nothing is used, because there are no lights."""
    read, _ = read_folder(folder)
    return PhotometricUse(read, np.zeros(len(read), dtype=np.int64), (), 0)


def _names(table: pd.DataFrame) -> tuple[tuple[str, int], ...]:
    """The most explicit name of each row, counted."""
    named = pd.Series("", index=table.index, dtype=object)
    for column in reversed([column for column in BY if column in table]):
        named = table[column].where(table[column].notna(), named)
    return tuple((str(name), int(count)) for name, count in named.value_counts().items())


def not_followed(layer: str, column: str | None, texts: pd.Series) -> list[Finding]:
    """That lights of a layer name photometric files in a field, and no folder of such files is given."""
    count, total = int(texts.notna().sum()), len(texts)
    if not count or column is None:
        return []
    what = say(
        "Photometry",
        "{count:,} of {total:,} lights of '{layer}' name a photometric file in the field '{field}', and no folder of"
        " such files is given. A general shape of light was assumed for them.",
        count=count, total=total, layer=layer, field=column,
    )  # fmt: skip
    advice = say("Photometry", "Put the files into one folder and give it as folder of photometric files (PHOTOMETRY).")
    return [Finding(Severity.WARNING, "lights", layer, what, advice, count, total)]


def no_lights() -> list[Finding]:
    """That photometric files are given and no lights."""
    what = say("Photometry", "The photometric files were not used: there are no street lights that can be.")
    return [Finding(Severity.WARNING, "lights", "", what, say("Photometry", "Give the street lights as well."))]
