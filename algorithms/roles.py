"""Which column of a city's layer means what, and why; MAPPING goes before every guess."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from .finding import Finding, Severity
from .mapping import Entry, Mapping, find_column, near_names
from .message import Message, say
from .recognition.codes import coded
from .recognition.fits import Fit, fit_of, sample_of, unit_for
from .recognition.guess import ROLES, FieldGuess, Kind, Recognition, Word
from .recognition.joined import joined_columns
from .recognition.lamp_watts import with_watts
from .recognition.names import contradicted, is_row_number, name_score, repaired, tokens
from .recognition.units import Unit
from .recognition.values import text_of
from .recognition.vocabulary import ground_elevation
from .recognition.wording import words

__all__ = ["ROLES", "FieldGuess", "Recognition", "recognise", "words"]

NEEDED_SHARE = {Kind.CODE: 0.3}
"""Share of the values that must fit where the name fits; half for all other kinds (editable default, unverified)."""
PHOTOMETRIC_ENDINGS = (".ies", ".ldt")
VALUES_ALONE_SHARE = 0.6
"""Share of the values that must be known codes where the name says nothing (editable default, unverified)."""
DISTINCT_AT_MOST = 40
"""A column of codes has no more distinct values."""
UNNAMED_ID_ROWS = 10
"""In fewer rows, values that differ from row to row say nothing."""
TELLING_ALONE = ("technology", "kind", "barrier", "lighting_class")
"""Codes so telling that one distinct value is enough where the name says nothing; of others it takes two."""


@dataclass(frozen=True)
class _Candidate:
    """A column that may be a word; `named` 0 to 1."""

    word: str
    column: str
    named: float
    fit: Fit
    score: float


def recognise(role: str, frame: pd.DataFrame, layer: str, mapping: Mapping) -> Recognition:
    """Find our words in a layer's columns (without geometry), by their names, units and values.

    Each column serves one word, the one it fits best; the watts may stand in the lamp type's column ("HPS 150 W").
    """
    frame = frame.loc[:, ~frame.columns.duplicated()]
    columns = [str(column) for column in frame.columns]
    taken, closed, findings = _by_mapping(role, frame.set_axis(columns, axis=1), layer, mapping)
    samples = {column: sample_of(frame.iloc[:, place]) for place, column in enumerate(columns)}
    if role == "parcels" and not {"id"} & (set(taken) | closed):
        taken.update(_joined_id(frame.set_axis(columns, axis=1)))
    used = {guess.column for guess in taken.values() if guess.column}
    open_words = [word for word in ROLES[role] if word not in taken and word not in closed]
    free = [column for column in columns if column not in used]
    candidates, rejected = _candidates(role, open_words, free, samples, layer, mapping)
    for candidate in sorted(candidates, key=lambda each: -each.score):
        if candidate.word not in taken and candidate.column not in used:
            taken[candidate.word] = _guess(role, candidate)
            used.add(candidate.column)
    _share_columns(role, taken, closed, samples)
    if role == "walkways" and "kind" in open_words and "kind" not in taken:
        taken.update(_kind_by_layer_name(layer))
    findings += _rejections(role, layer, rejected, taken)
    if role == "lights" and "height" in open_words and "height" not in taken:
        findings += _ground_elevations(layer, columns)
    return Recognition(role, layer, {word: taken[word] for word in ROLES[role] if word in taken}, tuple(findings))


def _by_mapping(
    role: str, frame: pd.DataFrame, layer: str, mapping: Mapping
) -> tuple[dict[str, FieldGuess], set[str], list[Finding]]:
    """What MAPPING says: guesses, words that the layer does not have, and what could not be followed."""
    taken: dict[str, FieldGuess] = {}
    closed: set[str] = set()
    findings: list[Finding] = []
    for word, spec in ROLES[role].items():
        entry = mapping.entry(role, layer, word)
        if entry is None:
            continue
        if entry.constant is not None:
            reason = say(
                "Roles", "{word} is {constant} everywhere, as MAPPING says.", word=spec.label, constant=entry.constant
            )
            taken[word] = FieldGuess(word, None, _base_symbol(spec), reason, 1.0, True, entry.constant)
        elif entry.column is None:
            closed.add(word)
        else:
            column = find_column(entry.column, list(frame.columns), entry.unit)
            if column is None:
                findings.append(_no_such_column(role, layer, entry, list(frame.columns)))
            else:
                taken[word] = _mapped(word, spec, column, frame[column], entry)
    return taken, closed, findings


def _mapped(word: str, spec: Word, column: str, values: pd.Series, entry: Entry) -> FieldGuess:
    unit: Unit | None = None
    if spec.kind is Kind.MEASURE:
        unit, _ = unit_for(spec, column, sample_of(values), entry.unit)
    if unit is None or spec.quantity == "count":
        reason = say("Roles", "'{column}' is {word}, as MAPPING says.", column=column, word=spec.label)
    else:
        reason = say(
            "Roles", "'{column}' is {word} in {unit}, as MAPPING says.", column=column, word=spec.label, unit=unit.label
        )
    return FieldGuess(word, column, unit.symbol if unit else None, reason, 1.0, True)


def _joined_id(frame: pd.DataFrame) -> dict[str, FieldGuess]:
    """The parcel's number as people use it, where it joins a map's and a lot's number or the like."""
    for column, parts in joined_columns(frame).items():
        if contradicted(column, "parcels", "id"):
            continue
        reason = say(
            "Roles", "'{column}' was taken as {word}: it joins {parts}.",
            column=column, word=ROLES["parcels"]["id"].label, parts=", ".join(f"'{part}'" for part in parts),
        )  # fmt: skip
        return {"id": FieldGuess("id", column, None, reason, 0.95)}
    return {}


def _base_symbol(spec: Word) -> str | None:
    return {"length": "m", "power": "W", "light": "lm", "count": "1"}[spec.quantity] if spec.quantity else None


def _candidates(
    role: str,
    open_words: Iterable[str],
    columns: list[str],
    samples: dict[str, pd.Series],
    layer: str,
    mapping: Mapping,
) -> tuple[list[_Candidate], list[_Candidate]]:
    """All that a column may be, and the good names whose values do not fit."""
    accepted: list[_Candidate] = []
    rejected: list[_Candidate] = []
    for word in open_words:
        spec = ROLES[role][word]
        meanings = mapping.meanings_of(role, layer, word)
        for column in columns:
            named = name_score(column, role, word)
            if not named and not _worth_a_look(role, word, spec, column, samples[column]):
                continue
            candidate = _judged(word, spec, column, named, fit_of(word, spec, column, samples[column], meanings))
            if candidate.score > 0.0:
                accepted.append(candidate)
            elif named > 0.9 and len(samples[column]) and not any(part.isdigit() for part in tokens(column)):
                rejected.append(candidate)
    return accepted, rejected


def _worth_a_look(role: str, word: str, spec: Word, column: str, sample: pd.Series) -> bool:
    """Whether a column whose name says nothing may be recognised by its values alone."""
    if contradicted(column, role, word) or not len(sample):
        return False
    if spec.kind is Kind.CODE:
        return not pd.api.types.is_numeric_dtype(sample) and sample.astype(str).nunique() <= DISTINCT_AT_MOST
    if spec.kind is Kind.FILE:
        return float(sample.map(text_of).str.lower().str.endswith(PHOTOMETRIC_ENDINGS).mean()) >= VALUES_ALONE_SHARE
    if word not in ("id", "light_id") or role == "walkways" or len(sample) < UNNAMED_ID_ROWS:
        return False
    return not pd.api.types.is_numeric_dtype(sample) and float(sample.map(text_of).str.contains(r"\d").mean()) >= 0.5


def _judged(word: str, spec: Word, column: str, named: float, fit: Fit) -> _Candidate:
    """The score of a candidate, 0 where it is rejected."""
    score = 0.0
    if named:
        needed = NEEDED_SHARE.get(spec.kind, 0.5) if named >= 0.75 else 0.8
        if fit.share >= needed:
            score = 0.6 * named + 0.4 * fit.share
    elif spec.kind is Kind.CODE:
        enough = fit.known >= (1 if word in TELLING_ALONE else 2)
        if fit.share >= VALUES_ALONE_SHARE and enough:
            score = 0.45 * fit.share
    elif fit.share >= 0.95:
        score = 0.2 * fit.share
    if spec.kind is Kind.ID and is_row_number(column):
        score *= 0.25
    return _Candidate(word, column, named, fit, score)


def _guess(role: str, candidate: _Candidate) -> FieldGuess:
    spec = ROLES[role][candidate.word]
    unit = candidate.fit.unit
    return FieldGuess(
        candidate.word,
        candidate.column,
        unit.symbol if unit else None,
        _reason(spec, candidate),
        round(candidate.score, 3),
    )


def _reason(spec: Word, candidate: _Candidate) -> Message:
    values = {"column": candidate.column, "word": spec.label, "percent": 100.0 * candidate.fit.share}
    unit = candidate.fit.unit
    if not candidate.named:
        if spec.kind is Kind.ID:
            return say(
                "Roles",
                "'{column}' was taken as {word}: no name says so, but its values differ from row to row.",
                **values,
            )
        if spec.kind is Kind.FILE:
            return say("Roles", "'{column}' was taken as {word}: its values end in .ies or .ldt.", **values)
        return say(
            "Roles", "'{column}' was taken as {word}: {percent:.0f} % of its values are known words for it.", **values
        )
    if unit is None or spec.quantity != "length":
        return say("Roles", "'{column}' was taken as {word}: its name and {percent:.0f} % of its values fit.", **values)
    if candidate.fit.assumed:
        return say(
            "Roles",
            "'{column}' was taken as {word} in {unit}: its name and {percent:.0f} % of its values fit; "
            "its unit is stated nowhere and was assumed from the size of the values.",
            unit=unit.label, **values,
        )  # fmt: skip
    return say(
        "Roles", "'{column}' was taken as {word} in {unit}: its name and {percent:.0f} % of its values fit.",
        unit=unit.label, **values,
    )  # fmt: skip


def _share_columns(role: str, taken: dict[str, FieldGuess], closed: set[str], samples: dict[str, pd.Series]) -> None:
    """Watts may stand with the lamp type: "HPS 150 W", "VS 70"."""
    technology = taken.get("technology")
    if role != "lights" or "watts" in taken or "watts" in closed or technology is None or technology.column is None:
        return
    column, spec = technology.column, ROLES["lights"]["watts"]
    fit = fit_of("watts", spec, column, with_watts(samples[column]), {})
    if fit.share >= 0.5 and not pd.api.types.is_numeric_dtype(samples[column]):
        reason = say(
            "Roles", "'{column}' was also taken as {word}: {percent:.0f} % of its values name watts.",
            column=column, word=spec.label, percent=100.0 * fit.share,
        )  # fmt: skip
        taken["watts"] = FieldGuess("watts", column, "W", reason, round(0.45 * fit.share, 3))


def _kind_by_layer_name(layer: str) -> dict[str, FieldGuess]:
    """Where no column says what the lines are, the layer's name may ("sidewalk_centerlines")."""
    for token in (*tokens(layer), repaired(layer)):
        kind = coded("kind", pd.Series([token], dtype=object), {})[0]
        if kind is not None:
            reason = say(
                "Roles", "All are of the kind '{kind}': the layer's name '{layer}' says so.", kind=kind, layer=layer
            )
            return {"kind": FieldGuess("kind", None, None, reason, 0.5, False, kind)}
    return {}


def _rejections(role: str, layer: str, rejected: list[_Candidate], taken: dict[str, FieldGuess]) -> list[Finding]:
    """Columns whose name fits a word better than the one that serves it, and whose values do not."""
    used = {guess.column for guess in taken.values()}
    findings = []
    for candidate in rejected:
        winner = taken[candidate.word].column if candidate.word in taken else None
        beaten = winner is not None and name_score(winner, role, candidate.word) >= candidate.named
        if beaten or candidate.column in used:
            continue
        what = say(
            "Roles", "'{column}' sounds like {word}, but only {percent:.0f} % of its values fit. It was not used.",
            column=candidate.column, word=ROLES[role][candidate.word].label, percent=100.0 * candidate.fit.share,
        )  # fmt: skip
        advice = say("Roles", "If it is what it sounds like, say in MAPPING what its values mean or which unit it has.")
        findings.append(Finding(Severity.INFO, role, layer, what, advice))
    return findings


def _ground_elevations(layer: str, columns: list[str]) -> list[Finding]:
    findings = []
    for column in columns:
        if ground_elevation() & set(tokens(column)):
            what = say(
                "Roles",
                "'{column}' was not taken as the mounting height: its name says elevation, "
                "which is the height of the ground above the sea.",
                column=column,
            )  # fmt: skip
            advice = say(
                "Roles", "If it is the height of the lamp above the ground, say in MAPPING: lights.height = {column}",
                column=column,
            )  # fmt: skip
            findings.append(Finding(Severity.INFO, "lights", layer, what, advice))
    return findings


def _no_such_column(role: str, layer: str, entry: Entry, columns: list[str]) -> Finding:
    near = near_names(entry.column or "", columns)
    what = say(
        "Roles", "MAPPING takes {role}.{word} from '{column}', but '{layer}' has no such column. It was guessed.",
        role=role, word=entry.word, column=entry.column or "", layer=layer,
    )  # fmt: skip
    advice = say("Roles", "Columns with a similar name: {near}.", near=", ".join(near)) if near else None
    severity = Severity.WARNING if entry.layer == layer else Severity.INFO
    return Finding(severity, role, layer, what, advice)
