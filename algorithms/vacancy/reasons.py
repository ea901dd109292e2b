"""What is told of a parcel's vacancy and that of its neighbours, from its fields."""

from __future__ import annotations

from collections.abc import Mapping

from ..figures import figure
from ..message import Message, joined, say

NAME = say("Reasons", "Vacancy")

WHY_UNKNOWN = {
    "no evidence given": say("Reasons", "no layer with signs of vacancy was given"),
    "no evidence here": say("Reasons", "no data on vacancy here"),
    "no geometry": say("Reasons", "the parcel has no shape"),
}
"""The codes of `vacancy_why_null` and what they mean."""

DOES_NOT_APPLY: dict[str, Message] = {
    "park, school or the like": say("Reasons", "it is a park, a school or the like"),
}
"""The codes where there is nothing to be known."""

SUSPECTED = 0.2
"""Probability from which on signs of vacancy are told: five times the usual prior."""

LIKELY = 0.5
"""Probability from which on a parcel is told as likely vacant."""


def measured(fields: Mapping[str, object]) -> Message:
    """What makes the deficit: the parcel's own signs, and likely vacant neighbours."""
    probability, neighbours = figure(fields, "vacancy_probability"), figure(fields, "vacancy_neighbours")
    told = []
    if probability is not None and probability >= SUSPECTED:
        percent = 100.0 * probability
        told.append(
            say("Reasons", "signs that the building is vacant ({percent:.0f} % likely)", percent=percent)
            if fields.get("vacancy_kind") == "building"
            else say("Reasons", "signs that the lot is vacant ({percent:.0f} % likely)", percent=percent)
        )
    if neighbours:
        told.append(say("Reasons", "likely vacant parcels within 150 m: {count:.0f}", count=neighbours))
    return joined(told) if told else say("Reasons", "weak signs of vacancy here or near")


def helps(fields: Mapping[str, object]) -> list[Message]:
    """What is good: nothing vacant near."""
    probability, neighbours = figure(fields, "vacancy_probability"), figure(fields, "vacancy_neighbours")
    if probability is None or neighbours is None or probability >= LIKELY or neighbours > 0:
        return []
    return [say("Reasons", "no vacant parcel is known within 150 m")]
