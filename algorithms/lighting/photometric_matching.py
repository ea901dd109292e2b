"""Which photometric file is which street light's: by equal names, never by similar ones."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..finding import NAMED_AT_MOST, Finding, Severity
from ..mapping import Mapping
from ..message import Message, say
from ..recognition.units import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .photometric_folder import PhotometricFolder

BY = ("photometry", "model", "fixture")
"""The columns that may name a light's file, the most explicit first."""
NONE = -1
_NO_FILE = "-"
"""What MAPPING writes for a light that has none."""


def match(
    folder: PhotometricFolder, table: pd.DataFrame, mapping: Mapping | None = None
) -> tuple[np.ndarray, list[Finding]]:
    """((n,) index into `folder.files` of each light's file, -1 where none is known; findings).

    `table` (n rows) has any of the text columns `photometry`, `model`, `fixture` and `layer`. In this order:
    what MAPPING says of one of these texts (`lights.photometry(Cobrahead) = 3.IES`), then each column's text where it
    is the file's name with or without its ending (a path before it is passed over), or the catalogue number or name
    that one file alone states. Capitals and accents do not count; nothing else is overlooked.
    """
    index = np.full(len(table), NONE)
    if not len(folder) or not len(table):
        return index, []
    names = _Names.of(folder)
    rules = mapping or Mapping()
    layers = table["layer"].fillna("") if "layer" in table else pd.Series("", index=table.index)
    closed = np.zeros(len(table), dtype=bool)
    missing: set[str] = set()
    for layer in dict.fromkeys(layers):
        here = (layers == layer).to_numpy()
        said = rules.meanings_of("lights", str(layer), "photometry")
        for column in (name for name in BY if said and name in table):
            _by_mapping(said, names, table[column], here, index, closed, missing)
    for column in (name for name in BY if name in table):
        open_rows = (index == NONE) & ~closed
        index[open_rows] = names.found(table[column][open_rows])
    return index, [*_absent(sorted(missing)), *_result(folder, table, index), *_unused(folder, index)]


@dataclass(frozen=True)
class _Names:
    """Folded name -> index of the file: file names with their ending, without it, and names that files state."""

    tiers: tuple[dict[str, int], ...]

    @classmethod
    def of(cls, folder: PhotometricFolder) -> _Names:
        files = [path.rsplit("/", 1)[-1] for path in folder.paths]
        stems = [file.rsplit(".", 1)[0] for file in files]
        stated: dict[str, set[int]] = defaultdict(set)
        for number, file in enumerate(folder.files):
            for name in file.catalogue:
                stated[_plain(name)].add(number)
        alone = {name: min(numbers) for name, numbers in stated.items() if len(numbers) == 1}
        return cls((_first(files), _first(stems), alone))

    def file_named(self, text: str) -> int:
        """The index of the file that a text names, else -1."""
        whole = _plain(text)
        last = whole.replace("\\", "/").rsplit("/", 1)[-1]
        for tier in self.tiers:
            for spelling in (whole, last):
                if spelling in tier:
                    return tier[spelling]
        return NONE

    def found(self, texts: pd.Series) -> np.ndarray:
        """(n,) the file of each text."""
        place, distinct = pd.factorize(texts)
        files = np.array([*(self.file_named(str(text)) for text in distinct), NONE])
        return files[place]


def _by_mapping(
    said: dict[str, str],
    names: _Names,
    texts: pd.Series,
    here: np.ndarray,
    index: np.ndarray,
    closed: np.ndarray,
    missing: set[str],
) -> None:
    """Follow MAPPING for one column; fills `index`, `closed` (told to have none) and `missing` (files not there)."""
    plain = texts.map(lambda text: _plain(str(text)) if pd.notna(text) else None)
    for text, file in said.items():
        rows = here & (plain == _plain(text)).to_numpy() & (index == NONE) & ~closed
        if file == _NO_FILE:
            closed |= rows
            continue
        number = names.file_named(file)
        index[rows] = number
        if number == NONE:
            missing.add(file)


def _first(names: Iterable[str]) -> dict[str, int]:
    """Folded name -> its first place."""
    places: dict[str, int] = {}
    for place, name in enumerate(names):
        places.setdefault(_plain(name), place)
    return places


def _plain(text: str) -> str:
    return " ".join(folded(text).split())


def _absent(missing: list[str]) -> list[Finding]:
    if not missing:
        return []
    what = say(
        "Photometry", "MAPPING names photometric files that the folder does not hold: {names}.", names=_named(missing)
    )
    advice = say("Photometry", "Put them there, or correct the names.")
    return [Finding(Severity.WARNING, "lights", "", what, advice, len(missing))]


def _result(folder: PhotometricFolder, table: pd.DataFrame, index: np.ndarray) -> list[Finding]:
    """How many lights have a file, and which names have none."""
    total, without = len(index), index == NONE
    count = total - int(without.sum())
    findings = []
    if count:
        what = say(
            "Photometry",
            "{count:,} of {total:,} lights are computed with photometric files (different ones: {files:,}).",
            count=count, total=total, files=len(np.unique(index[~without])),
        )  # fmt: skip
        findings.append(Finding(Severity.INFO, "lights", "", what, None, count, total))
    if without.any():
        what = say(
            "Photometry",
            "{count:,} of {total:,} lights match none of the {files:,} photometric files. A general shape was assumed"
            " for them by fixture and lamp type, which leaves their light less certain. {names}",
            count=total - count, total=total, files=len(folder), names=_called(table[without]),
        )  # fmt: skip
        advice = say(
            "Photometry",
            "Name the file in a field, or say in MAPPING which type has which: lights.photometry(TYPE) = FILE.",
        )
        ids = table["light_id"][without].dropna().astype(str) if "light_id" in table else pd.Series(dtype=str)
        examples = tuple(ids[:NAMED_AT_MOST])
        findings.append(Finding(Severity.WARNING, "lights", "", what, advice, total - count, total, examples))
    return findings


def _called(table: pd.DataFrame) -> Message:
    """What the lights without a file are called, the most frequent first."""
    for column in BY:
        if column in table and table[column].notna().any():
            names = _named([str(name) for name in table[column].value_counts().index])
            return say("Photometry", "Their types: {names}.", names=names)
    return say("Photometry", "They have no field that names a file or a type.")


def _unused(folder: PhotometricFolder, index: np.ndarray) -> list[Finding]:
    used = set(index.tolist())
    unused = [path for number, path in enumerate(folder.paths) if number not in used]
    if not unused:
        return []
    what = say(
        "Photometry", "{count:,} of {total:,} photometric files match no light: {names}.",
        count=len(unused), total=len(folder), names=_named(unused),
    )  # fmt: skip
    return [Finding(Severity.INFO, "lights", "", what, None, len(unused), len(folder))]


def _named(names: list[str]) -> str:
    shown = ", ".join(f"'{name}'" for name in names[:NAMED_AT_MOST])
    return shown + (", ..." if len(names) > NAMED_AT_MOST else "")
