"""A layer's recognised columns, parsed into our words, and what was wrong in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..finding import NAMED_AT_MOST, Finding, Severity, some_rows
from ..message import Message, say
from .codes import coded, flags_of, values_of
from .dates import parse_dates
from .fits import in_range, plausible_for, technologies, unit_for
from .guess import ROLES, FieldGuess, Kind, Recognition, Word
from .lamp_watts import with_watts
from .money import parse_money
from .names import tokens
from .units import Unit, unit_of
from .values import Parsed, distinct, is_missing, parse_measures, text_of

if TYPE_CHECKING:
    from ..mapping import Mapping

NUMBERS = (Kind.MEASURE, Kind.YEAR, Kind.MONEY)
"""Words that are NaN where they are unknown."""

TEXTS_NAMED = 6
"""How many texts that are not understood a finding names."""


@dataclass
class _Reading:
    """One layer while its columns are read."""

    role: str
    layer: str
    ids: np.ndarray
    findings: list[Finding] = field(default_factory=list)

    def tell(self, severity: Severity, what: Message, advice: Message | None, rows: np.ndarray) -> None:
        """Add a finding on some rows (n,), if there are any."""
        if rows.any():
            examples = tuple(str(each) for each in self.ids[rows][:NAMED_AT_MOST])
            count, total = int(rows.sum()), len(rows)
            self.findings.append(
                Finding(severity, self.role, self.layer, what, advice, count, total, examples, some_rows(rows))
            )


def words(
    role: str, frame: pd.DataFrame, recognition: Recognition, mapping: Mapping
) -> tuple[pd.DataFrame, list[Finding]]:
    """The layer in our words, one column for each word of the role, in base units; unknown is NaN or None.

    Rows and index are those of `frame`. The text of a light's type is its model where no column says more. Texts that
    are no numbers, values that cannot be, mixed units and codes that
    are not known become unknown and are reported.
    """
    table = pd.DataFrame(index=frame.index)
    reading = _Reading(role, recognition.layer, np.array([f"#{row + 1}" for row in range(len(frame))], dtype=object))
    multiples = np.ones(len(frame))
    for word, spec in sorted(ROLES[role].items(), key=lambda item: item[1].kind is not Kind.ID):
        guess = recognition.columns.get(word)
        if guess is None:
            table[word] = np.nan if spec.kind in NUMBERS else _nothing(len(frame))
            continue
        column = _column(frame, guess)
        if word == "watts" and guess.column is not None and guess.column == _column_of(recognition, "technology"):
            column = with_watts(column)
        if spec.kind is Kind.MEASURE:
            table[word], times = _measures(reading, recognition, word, column)
            multiples = np.maximum(multiples, times)
        elif spec.kind is Kind.CODE:
            meanings = mapping.meanings_of(role, recognition.layer, word)
            table[word] = _codes(reading, word, spec, guess, column, meanings)
        else:
            table[word] = _read(reading, spec, guess, column)
        if spec.kind is Kind.ID:
            reading.ids = np.where(table[word].isna(), reading.ids, table[word])
    if "lamps" in table:
        table["lamps"] = _lamps(table["lamps"].to_numpy(dtype=float), multiples)
    if role == "lights" and "model" not in recognition.columns and "fixture" in recognition.columns:
        table["model"] = _texts(_column(frame, recognition.columns["fixture"]))
    if role == "walkways" and recognition.columns.get("kind") is not None:
        table["kind"] = _of_footway(table["kind"], frame, recognition.columns["kind"])
    return table[list(ROLES[role])], reading.findings


def _read(reading: _Reading, spec: Word, guess: FieldGuess, column: pd.Series) -> np.ndarray:
    """(n,) dates, amounts of money, or texts; what is wrong with amounts their reader tells (see `parse_money`)."""
    if spec.kind in (Kind.DATE, Kind.YEAR):
        return _dates(reading, spec, guess, column)
    return parse_money(column).high if spec.kind is Kind.MONEY else _texts(column)


def _nothing(n: int) -> np.ndarray:
    return np.full(n, None, dtype=object)


def _column(frame: pd.DataFrame, guess: FieldGuess) -> pd.Series:
    if guess.column is None:
        return pd.Series(np.full(len(frame), guess.constant, dtype=object), index=frame.index)
    places = [place for place, column in enumerate(frame.columns) if str(column) == guess.column]
    return frame.iloc[:, places[0]]


def _texts(column: pd.Series) -> np.ndarray:
    """(n,) text or None. Numbers without ".0" (also where a table wrote all its ids so); leading zeros stay."""
    codes, values = distinct(column)
    texts = pd.Series([text_of(value) for value in values], dtype=object)
    if len(texts) and texts.str.fullmatch(r"\d+\.0").all():
        texts = texts.str[:-2]
    every = np.empty(len(texts) + 1, dtype=object)
    every[:-1] = [None if is_missing_name(text) else text for text in texts]
    return every[codes]


def is_missing_name(text: str) -> bool:
    """Whether an id or name says nothing. Dashes stay: a cadastre may mark its rights of way so ("---")."""
    return not text.strip() or (is_missing(text) and bool(text.strip("-")))


def _measures(
    reading: _Reading, recognition: Recognition, word: str, column: pd.Series
) -> tuple[np.ndarray, np.ndarray]:
    """((n,) values, (n,) multiples) of one measure; 0 was not entered, implausible values are unknown."""
    spec, guess = ROLES[reading.role][word], recognition.columns[word]
    unit = unit_of(guess.unit or "") or unit_for(spec, guess.column or "", column)[0]
    parsed = parse_measures(column, spec.quantity or "count", unit, plausible_for(spec))
    named = {"column": guess.column or "MAPPING", "word": spec.label}
    if not _in_anothers_column(word, recognition):
        _tell_texts(reading, parsed, named)
    _tell_units(reading, parsed, unit, named)
    entered = np.isfinite(parsed.values) & (parsed.values != 0.0)
    good = in_range(spec, parsed)
    _tell_implausible(reading, spec, parsed.values, entered & ~good, named)
    return np.where(good, parsed.values, np.nan), np.where(good, parsed.multiples, 1.0)


def _tell_texts(reading: _Reading, parsed: Parsed, named: dict[str, object]) -> None:
    what = say(
        "Roles",
        "{count:,} of {total:,} values of '{column}' ({word}) are texts that are no such number: {texts}. "
        "They were taken as unknown.",
        texts=_listed(list(parsed.unparsed)), **_of(parsed.bad), **named,
    )  # fmt: skip
    advice = say("Roles", "Correct them, or name another column in MAPPING.")
    reading.tell(Severity.WARNING, what, advice, parsed.bad)


def _tell_units(reading: _Reading, parsed: Parsed, unit: Unit, named: dict[str, object]) -> None:
    used = set(parsed.units) | ({unit.symbol} if parsed.bare.any() else set())
    if len(used) > 1:
        what = say(
            "Roles", "'{column}' ({word}) mixes units ({units}). Each value was read in its own.",
            units=", ".join(sorted(used)), **named,
        )  # fmt: skip
        reading.tell(Severity.INFO, what, None, np.isfinite(parsed.values))


def _tell_implausible(
    reading: _Reading, spec: Word, values: np.ndarray, rows: np.ndarray, named: dict[str, object]
) -> None:
    what = say(
        "Roles",
        "{count:,} of {total:,} values of '{column}' ({word}) cannot be, such as {worst:,.4g} {unit}. "
        "They were taken as unknown.",
        worst=_worst(values[rows]), unit=_symbol(spec), **_of(rows), **named,
    )  # fmt: skip
    advice = say(
        "Roles",
        "Plausible is more than {low:,g} and at most {high:,g} {unit}. Check the values, and the unit in MAPPING.",
        low=spec.low, high=spec.high, unit=_symbol(spec),
    )  # fmt: skip
    reading.tell(Severity.WARNING, what, advice, rows)


def _column_of(recognition: Recognition, word: str) -> str | None:
    return recognition.columns[word].column if word in recognition.columns else None


def _in_anothers_column(word: str, recognition: Recognition) -> bool:
    """Whether the column is another word's too: a lamp type without watts is no mistake there."""
    mine = recognition.columns[word].column
    return any(guess.column == mine for other, guess in recognition.columns.items() if other != word)


def _symbol(spec: Word) -> str:
    """The base unit's symbol, "" for pieces."""
    return {"length": "m", "power": "W", "light": "lm"}.get(spec.quantity or "", "")


def _worst(values: np.ndarray) -> float:
    return float(values[np.argmax(np.abs(values))]) if len(values) else 0.0


def _codes(
    reading: _Reading, word: str, spec: Word, guess: FieldGuess, column: pd.Series, meanings: dict[str, str]
) -> np.ndarray:
    name = guess.column or ""
    found = technologies(name, column, meanings) if word == "technology" else coded(word, column, meanings)
    texts = column.map(text_of)
    unknown = pd.isna(found) & ~texts.map(is_missing).to_numpy(dtype=bool)
    if word == "technology" and "led" in tokens(name):
        unknown &= pd.isna(flags_of(column))
    often = [str(text) for text in texts[unknown].value_counts().index]
    what = say(
        "Roles",
        "{count:,} of {total:,} values of '{column}' ({word}) are not known: {texts}. They were taken as unknown.",
        column=name or "MAPPING", word=spec.label, texts=_listed(often), **_of(unknown),
    )  # fmt: skip
    advice = say(
        "Roles", "MAPPING can say what they mean: {role}.{name}({text}) = one of {codes}.",
        role=reading.role, name=word, text="".join(often[:1]), codes=", ".join(values_of(word)),
    )  # fmt: skip
    reading.tell(Severity.INFO, what, advice, unknown)
    return found


def _dates(reading: _Reading, spec: Word, guess: FieldGuess, column: pd.Series) -> np.ndarray:
    parsed = parse_dates(column)
    named = {"column": guess.column or "MAPPING", "word": spec.label}
    what = say(
        "Roles",
        "{count:,} of {total:,} values of '{column}' ({word}) are no date: {texts}. They were taken as unknown.",
        texts=_listed(list(parsed.unparsed)), **_of(parsed.bad), **named,
    )  # fmt: skip
    advice = say("Roles", "Write dates as year-month-day, such as 2024-03-31.")
    reading.tell(Severity.WARNING, what, advice, parsed.bad)
    what = say(
        "Roles", "In {count:,} of {total:,} values of '{column}' ({word}) day and month cannot be told apart. "
        "Only the year was used.",
        **_of(parsed.ambiguous), **named,
    )  # fmt: skip
    reading.tell(Severity.INFO, what, advice, parsed.ambiguous)
    return parsed.year if spec.kind is Kind.YEAR else parsed.iso


def _lamps(lamps: np.ndarray, multiples: np.ndarray) -> np.ndarray:
    """The number of lamps; "2x36W" says that there are two, where no column says more."""
    return np.where(multiples > 1.0, np.fmax(lamps, multiples), lamps)


def _of_footway(kind: pd.Series, frame: pd.DataFrame, guess: FieldGuess) -> pd.Series:
    """OpenStreetMap says in `footway` whether a `highway=footway` is a pavement or a crossing."""
    if guess.column != "highway" or "footway" not in frame.columns:
        return kind
    finer = pd.Series(coded("kind", frame["footway"], {}), index=frame.index, dtype=object)
    return kind.where(finer.isna(), finer)


def _of(rows: np.ndarray) -> dict[str, int]:
    return {"count": int(rows.sum()), "total": len(rows)}


def _listed(texts: list[str]) -> str:
    shown = ", ".join(f"'{text}'" for text in texts[:TEXTS_NAMED])
    return shown + (", ..." if len(texts) > TEXTS_NAMED else "")
