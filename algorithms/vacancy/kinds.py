"""The kinds of evidence: what each weighs, how fast it ages, and by which words a city's data are recognised as one."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..message import Message, say
from .phrases import affirmed, first_said, says, words_of

LABELS: Mapping[str, Message] = {
    "kept": say("Evidence", "in a programme of care"),
    "occupancy": say("Evidence", "new certificate of occupancy"),
    "permit": say("Evidence", "building permit"),
    "survey": say("Evidence", "seen vacant in a field survey"),
    "mail_returned": say("Evidence", "mail returned"),
    "no_water_use": say("Evidence", "no water used"),
    "tax_delinquent": say("Evidence", "taxes unpaid"),
    "unsafe": say("Evidence", "boarded or unsafe building"),
    "violation": say("Evidence", "open violation of upkeep"),
    "no_improvements": say("Evidence", "assessed without buildings"),
    "no_building": say("Evidence", "no building on it"),
    "land_use_vacant": say("Evidence", "land use: vacant"),
    "register": say("Evidence", "on a list of vacant property"),
}
"""What each kind is called for people."""


INSPECTED = ("unsafe", "violation")
"""Kinds that are found where somebody looks at a place."""


@dataclass(frozen=True)
class EvidenceKind:
    """One kind of sign.

    `weight` is what a fresh sign adds to logit P, halved with every `half_life` years of age. `ages` is "layer" for a
    state (as old as the layer that lists it) and "own" for an event or visit. `family`: signs of one office, capped
    together. `target` is "lot", "building" or None. `private`: near to a household, never named in a result.
    `every_row`: a parcel with several rows has the sign only if all that speak of it say so. `condition` (0 = kept,
    1 = worst) is what the sign says of the place's state, None for nothing.
    """

    name: str
    weight: float
    half_life: float
    family: str
    ages: str
    target: str | None = None
    private: bool = False
    every_row: bool = False
    condition: float | None = None


@lru_cache(maxsize=1)
def _file() -> Mapping[str, dict]:
    return json.loads(Path(__file__).with_name("evidence_kinds.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def evidence_kinds() -> Mapping[str, EvidenceKind]:
    """The kinds by name, with the defaults of evidence_kinds.json (which states the source of each)."""
    return {
        name: EvidenceKind(
            name=name,
            weight=entry["weight"],
            half_life=entry["half_life_years"],
            family=entry["family"],
            ages=entry["ages"],
            target=entry.get("target"),
            private=entry.get("private", False),
            every_row=entry.get("every_row", False),
            condition=entry.get("condition"),
        )
        for name, entry in _file()["kinds"].items()
    }


def default_prior() -> float:
    """The probability of vacancy where nothing is known of a parcel."""
    return float(_file()["prior"]["value"])


def family_cap(family: str) -> float:
    """The most that the positive signs of one family add to logit P."""
    caps = _file()["caps"]
    return float(caps["survey"] if family == "survey" else caps["other"])


def kind_called(name: str) -> str | None:
    """The kind that MAPPING names ("register", "tax delinquent"), None for no known one."""
    wanted = "_".join(words_of(name))
    return wanted if wanted in evidence_kinds() else None


def kind_in_text(text: str) -> str | None:
    """The kind of sign that a layer's name or a record's text speaks of, None for none; the file's order decides."""
    return _kind_of(words_of(text), "names")


def phrases_of_kinds() -> Mapping[str, tuple[Sequence[str], Sequence[str]]]:
    """Kind -> the phrases that name it in a layer's name, and those that speak of something else with its words."""
    return {name: (entry["names"], entry.get("except", ())) for name, entry in _file()["kinds"].items()}


def kind_found(text: str) -> str | None:
    """The kind of sign that an inspection's finding tells: "unsafe", "violation", or "survey" where it saw a vacant
    place; None for none. "No weeds" tells none.
    """
    kind = _kind_of(_affirmed(text), "names")
    if kind in INSPECTED:
        return kind
    return "survey" if kind == "register" and says_vacant(text) else None


def works_of(text: str) -> str | None:
    """What works a permit's text tells: "occupancy", "none" (taking down, parking, event), None for silence."""
    words = words_of(text)
    if kind_in_text(text) == "occupancy":
        return "occupancy"
    return "none" if says(_file()["kinds"]["permit"]["except"], words) else None


def kind_of_flag(column: str, words: Sequence[str]) -> str | None:
    """The kind that a yes/no column speaks of, None for none. `words` are the words of its name."""
    return _kind_of((*words, *words_of(column)), "flags")


def _kind_of(words: Sequence[str], listed: str) -> str | None:
    for name, entry in _file()["kinds"].items():
        if says(entry[listed], words) and not says(entry.get("except", ()), words):
            return name
    return None


def says_vacant(text: str) -> bool:
    """Whether a text says that a place is vacant; "not vacant" does not."""
    words = words_of(text)
    phrase = first_said(_file()["vacant"], words)
    if not phrase or says(_file()["in_use"], words):
        return False
    return not set(words).intersection(_file()["not"]) - set(phrase.split())


def _affirmed(text: str) -> tuple[str, ...]:
    return affirmed(text, (*_file()["not"], *_file()["without"]))


def standing_found(text: str) -> str:
    """What an inspection's finding says of the record, as `standing`; "not corrected" is open."""
    return standing(" ".join(_affirmed(text)))


def standing(text: str) -> str:
    """What a status says of a record: "void", "closed", "in use", "vacant", or "open" for anything else."""
    words = words_of(text)
    for name in ("void", "closed"):
        if says(_file()[name], words):
            return name
    if says_vacant(text):
        return "vacant"
    return "in use" if says(_file()["in_use"], words) or says(_file()["vacant"], words) else "open"


def target_of(text: str) -> str | None:
    """Whether a text speaks of a "lot" or a "building"; None for neither or both."""
    words = words_of(text)
    lot, building = says(_file()["lot"], words), says(_file()["building"], words)
    if lot == building:
        return None
    return "lot" if lot else "building"
