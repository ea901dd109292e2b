"""Columns that say something about people: they are dropped before anything else reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pandas as pd

from ..finding import Finding, Severity
from ..message import Message, say
from .names import may_be_cut, name_score, tokens
from .units import folded
from .values import is_missing, text_of
from .vocabulary import Phrase, words_of_cities

INSTITUTIONS_AT_MOST = 12
"""So few different owners, each of several features, are offices and companies (editable default, unverified)."""
SAMPLED = 2000

_E_MAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", re.IGNORECASE)
_PHONE = re.compile(r"^(?:\+\d[\d\s().\-/]{7,}\d|\(\d{3}\)\s?\d{3}[ .\-]\d{4}|1?[ .\-]?\d{3}[.\- ]\d{3}[.\- ]\d{4})$")


def personal_columns(frame: pd.DataFrame) -> dict[str, Message]:
    """The columns that look personal, each with the reason.

    By name, in nine languages (phone, e-mail, names, birth, race, editors, tenants, mailing addresses), or by values
    that are e-mail addresses or phone numbers. Owners are kept where they are institutions ("City", "State").
    """
    found: dict[str, Message] = {}
    for place, column in enumerate(frame.columns):
        name = str(column)
        values = _some_values(frame.iloc[:, place])
        reason = _by_name(name, values) or _by_values(name, values)
        if reason is not None:
            found[name] = reason
    return found


def drop_personal(frame: pd.DataFrame, role: str, layer: str) -> tuple[pd.DataFrame, list[Finding]]:
    """The table without its personal columns, and a finding that names them."""
    reasons = personal_columns(frame)
    findings = [
        Finding(
            Severity.INFO, role, layer, reason,
            say("Personal", "Nothing is computed from people. Leave the field out of the layer to end this note."),
            len(frame), len(frame),
        )
        for reason in reasons.values()
    ]  # fmt: skip
    keep = [str(column) not in reasons for column in frame.columns]
    return frame.loc[:, keep], findings


def _some_values(column: pd.Series) -> pd.Series:
    """Up to 2,000 cells as text, without those that say nothing; none for numbers and dates."""
    if column.dtype != object and not pd.api.types.is_string_dtype(column):
        return pd.Series(dtype=object)
    present = column[column.notna().to_numpy()]
    step = max(1, len(present) // SAMPLED)
    texts = present.iloc[::step].map(text_of)
    return texts[~texts.map(is_missing).astype(bool)]


def _by_name(name: str, values: pd.Series) -> Message | None:
    words = _words()
    own = tokens(name)
    cut = may_be_cut(name)
    if _says(own, words["anyone"]) or (cut and _begins(own, words["anyone"])):
        return say("Personal", "'{column}' was dropped: its name says that it is about a person.", column=name)
    owner = _says(own, words["owner"]) or (cut and _begins(own, words["owner"]))
    if owner and not _says(own, words["not_a_person"]) and not _institutions(values):
        return say("Personal", "'{column}' was dropped: it names owners.", column=name)
    return None


def _by_values(name: str, values: pd.Series) -> Message | None:
    if not len(values):
        return None
    if values.str.match(_E_MAIL).mean() >= 0.1:
        return say("Personal", "'{column}' was dropped: its values are e-mail addresses.", column=name)
    if not _is_identifier(name) and values.str.match(_PHONE).mean() >= 0.5:
        return say("Personal", "'{column}' was dropped: its values are phone numbers.", column=name)
    return None


def _is_identifier(name: str) -> bool:
    """Parcel numbers such as 012-345-6789 are no phone numbers."""
    return "id" in tokens(name) or name_score(name, "parcels", "id") > 0.9


def _says(own: Phrase, known: list[str]) -> bool:
    """Whether one of the known phrases stands in a name, its words side by side; numbers do not count.

    "owner*" also stands for "ownership"; "=race" only for a name that is nothing else.
    """
    letters = tuple(token for token in own if not token.isdigit())
    return any(
        letters == (phrase[1:],) if phrase.startswith("=") else _stands_in(tuple(phrase.split()), letters)
        for phrase in known
    )


def _begins(own: Phrase, known: list[str]) -> bool:
    """Whether a name that a shapefile has cut is the begin of one of the known phrases."""
    written = "".join(own)
    return any(phrase.replace(" ", "").strip("*=").startswith(written) for phrase in known)


def _stands_in(phrase: Phrase, own: Phrase) -> bool:
    return any(
        all(_same(part, token) for part, token in zip(phrase, own[begin:]))
        for begin in range(len(own) - len(phrase) + 1)
    )


def _same(part: str, token: str) -> bool:
    return token.startswith(part[:-1]) if part.endswith("*") else token == part


def _institutions(values: pd.Series) -> bool:
    """Whether owners are offices and companies: few that come again and again, or most named as such."""
    if not len(values):
        return True
    distinct = values.nunique()
    if distinct <= INSTITUTIONS_AT_MOST and distinct <= len(values) / 4:
        return True
    known = _words()["institutions"]
    return bool(values.map(lambda text: _says(tuple(re.findall(r"[a-z]+", folded(text))), known)).mean() >= 0.8)


def _words() -> Mapping[str, list[str]]:
    return words_of_cities()["personal"]
