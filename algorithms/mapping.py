"""MAPPING: what the user says that a field or code means. It goes before every guess.

    lights.height = MNT_HT [ft]              a column, with its unit
    parcels.id = ML
    lights@park_lights.height = "4.5 m"      a constant, for one layer only
    lights.height = -                        there is none
    lights.status(NW) = out                  what a value means
    lights.photometry(Cobrahead) = 3.IES     the file of a type; - for none
    # a comment

A column name that would be read otherwise stands in backticks: lights.light_id = `# of pole`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .finding import Finding, Severity
from .message import Translate, in_english, say
from .recognition.codes import values_of
from .recognition.guess import ROLES, Kind
from .recognition.names import repaired
from .recognition.units import folded, unit_of

if TYPE_CHECKING:
    from .recognition.guess import FieldGuess, Recognition

_LINE = re.compile(
    r"^(?P<role>\w+)\s*(?:@\s*(?P<layer>.+?))?\s*\.\s*(?P<word>\w+)\s*(?:\((?P<value>.*?)\))?\s*=\s*(?P<right>.*)$"
)
_UNIT_AT_END = re.compile(r"^(?P<column>.*?)\s*\[(?P<unit>[^\[\]]+)\]$")
_NEEDS_BACKTICKS = re.compile(r"^(?:-|\?|.*[\]\"`#=]|#.*|\s.*|.*\s|.*[\"`\n\r\t].*)?$", re.DOTALL)


HEADING = (
    say("Mapping", "How Wellplaced understood the layers. Correct it and give it as MAPPING."),
    say("Mapping", 'role.word = COLUMN [unit]; role@layer.word for one layer; - for none; "4.5 m" for a constant.'),
)
"""What a written MAPPING begins with."""


@dataclass(frozen=True)
class Entry:
    """One word of one role (in one layer, or in all where `layer` is None): a column, a constant, or nothing at all."""

    role: str
    layer: str | None
    word: str
    column: str | None = None
    unit: str | None = None
    constant: str | None = None


@dataclass(frozen=True)
class Meaning:
    """What one text in a column of codes means."""

    role: str
    layer: str | None
    word: str
    text: str
    code: str


@dataclass(frozen=True)
class Mapping:
    """All that MAPPING says."""

    entries: tuple[Entry, ...] = ()
    meanings: tuple[Meaning, ...] = ()

    def entry(self, role: str, layer: str, word: str) -> Entry | None:
        """What is said of a word: for this layer, else for all layers of the role, else None. Later lines win."""
        said = [each for each in self.entries if each.role == role and each.word == word]
        own = [each for each in said if each.layer == layer]
        general = [each for each in said if each.layer is None]
        return next(reversed(own or general), None)

    def meanings_of(self, role: str, layer: str, word: str) -> dict[str, str]:
        """Text -> code; what is said for this layer goes before what is said for all."""
        said = [each for each in self.meanings if each.role == role and each.word == word]
        general = {each.text: each.code for each in said if each.layer is None}
        return {**general, **{each.text: each.code for each in said if each.layer == layer}}


def parse_mapping(text: str) -> tuple[Mapping, list[Finding]]:
    """Read a MAPPING text; each line that is not understood is left out and becomes a finding."""
    entries: list[Entry] = []
    meanings: list[Meaning] = []
    findings: list[Finding] = []
    lines = (line.strip() for line in re.split(r"\r\n|\r|\n", text.replace("\ufeff", "")))
    for number, line in enumerate(lines, start=1):
        if not line or line.startswith("#"):
            continue
        read = _read(line, number)
        if isinstance(read, Entry):
            entries.append(read)
        elif isinstance(read, Meaning):
            meanings.append(read)
        else:
            findings.append(read)
    return Mapping(tuple(entries), tuple(meanings)), findings


def write_mapping(recognitions: Iterable[Recognition], translate: Translate = in_english) -> str:
    """MAPPING as it was understood, its comments in the language of `translate`: to be corrected and given again."""
    lines = [f"# {sentence.render(translate)}" for sentence in HEADING]
    for recognition in recognitions:
        lines += ["", f"# {recognition.role}: {_one_line(recognition.layer)}"]
        for word in ROLES[recognition.role]:
            left = f"{recognition.role}@{_one_line(recognition.layer)}.{word}"
            guess = recognition.columns.get(word)
            if guess is None:
                lines.append(f"# {left} = ?")
                continue
            lines += [f"# {_one_line(guess.reason.render(translate))}", f"{left} = {_right(guess)}"]
    return "\n".join(lines) + "\n"


def find_column(wanted: str, columns: Sequence[str], unit: str | None = None) -> str | None:
    """The layer's column that a mapping names: exactly, else without regard to capitals, space and byte order marks.

    A name whose last brackets were read as a unit may bear them itself ("Height [ft]").
    """
    spellings = [f"{wanted} [{unit}]", f"{wanted}[{unit}]", wanted] if unit else [wanted]
    for spelling in spellings:
        if spelling in columns:
            return spelling
    for spelling in spellings:
        for column in columns:
            if _loose(str(column)) == _loose(spelling):
                return column
    return None


def near_names(wanted: str, names: Iterable[str]) -> list[str]:
    """Up to three names that look like the one that was not found."""
    by_loose = {_loose(str(name)): str(name) for name in names}
    return [by_loose[near] for near in difflib.get_close_matches(_loose(wanted), list(by_loose), n=3, cutoff=0.5)]


def _loose(name: str) -> str:
    return " ".join(folded(repaired(name)).split())


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _read(line: str, number: int) -> Entry | Meaning | Finding:
    match = _LINE.match(line)
    if not match:
        return _not_understood(number, line, None)
    role, layer, word, value = match["role"].lower(), match["layer"], match["word"].lower(), match["value"]
    if role not in ROLES:
        return _unknown(number, match["role"], list(ROLES))
    if word not in ROLES[role]:
        return _unknown(number, match["word"], list(ROLES[role]))
    if value is not None:
        return _read_meaning(
            number, line, Meaning(role, layer, word, value.strip().strip("\"'"), match["right"].strip())
        )
    right = match["right"].strip()
    if right == "-":
        return Entry(role, layer, word)
    if len(right) >= 2 and right[0] == right[-1] == '"':
        return Entry(role, layer, word, constant=right[1:-1])
    column, unit = _column_and_unit(right)
    if not column or (unit is not None and unit_of(unit) is None):
        return _not_understood(number, line, unit)
    return Entry(role, layer, word, column=column, unit=unit)


def _column_and_unit(right: str) -> tuple[str, str | None]:
    """`A column` [ft] -> ("A column", "ft"); without backticks the last brackets are a unit only if they hold one."""
    if right.startswith("`"):
        match = re.match(r"^`((?:[^`]|``)*)`\s*(?:\[([^\[\]]+)\])?$", right)
        return (match[1].replace("``", "`"), match[2]) if match else ("", None)
    right = re.sub(r"\s+#\s.*$", "", right)
    match = _UNIT_AT_END.match(right)
    if match and unit_of(match["unit"]) is not None:
        return match["column"], match["unit"]
    return right, None


def _read_meaning(number: int, line: str, meaning: Meaning) -> Meaning | Finding:
    kind = ROLES[meaning.role][meaning.word].kind
    if kind is Kind.FILE and meaning.code:
        return Meaning(meaning.role, meaning.layer, meaning.word, meaning.text, meaning.code.strip("\"'"))
    if kind is not Kind.CODE:
        return _not_understood(number, line, None)
    codes = values_of(meaning.word)
    by_loose = {folded(code): code for code in codes}
    code = by_loose.get(folded(meaning.code.strip("\"'")))
    if code is None:
        return _unknown(number, meaning.code, list(codes))
    return Meaning(meaning.role, meaning.layer, meaning.word, meaning.text, code)


def _right(guess: FieldGuess) -> str:
    if guess.column is None:
        return f'"{guess.constant}"'
    unit = f" [{guess.unit}]" if guess.unit and guess.unit != "1" else ""
    return quoted(guess.column) + unit


def quoted(column: str) -> str:
    """A column's name as MAPPING takes it: in backticks where it would be read otherwise."""
    if not _NEEDS_BACKTICKS.match(column) and not re.search(r"\s#\s", column):
        return column
    return "`" + _one_line(column).replace("`", "``") + "`"


def _not_understood(number: int, line: str, unit: str | None) -> Finding:
    what = (
        say("Mapping", "Line {number:,} of MAPPING was not understood and left out: {line}", number=number, line=line)
        if unit is None
        else say(
            "Mapping",
            "Line {number:,} of MAPPING was left out: '{unit}' is no unit that is known.",
            number=number,
            unit=unit,
        )
    )
    return Finding(
        Severity.WARNING, "mapping", "", what,
        say(
            "Mapping",
            "Write it like one of these: lights.height = MNT_HT [ft], parcels.id = ML, lights.height = -, "
            "lights.status(NW) = out.",
        ),
        1,
    )  # fmt: skip


def _unknown(number: int, name: str, known: list[str]) -> Finding:
    return Finding(
        Severity.WARNING, "mapping", "",
        say(
            "Mapping", "Line {number:,} of MAPPING was left out: '{name}' is not known there.", number=number, name=name
        ),
        say("Mapping", "Take one of: {known}.", known=", ".join(known)),
        1,
    )  # fmt: skip
