"""What is asked where words are read: which lists, and which words may stay."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterString

from ..algorithms.finding import DataError
from ..algorithms.message import say
from ..algorithms.public.vocabulary import LANGUAGES
from .language import running_language, translate
from .parameters import helped


def accepted_words() -> QgsProcessingParameterDefinition:
    """ACCEPTED: words that are to stay, and why."""
    return helped(
        QgsProcessingParameterString(
            "ACCEPTED",
            translate("Wording", "Words that may stay, each with its reason"),
            defaultValue="",
            multiLine=True,
            optional=True,
        ),
        translate("Wording", "A line each: word = reason. The reason is printed in the report."),
    )


def languages_named(text: str) -> tuple[str, ...]:
    """The lists asked for, that of the running language first; all of them where none is named.

    Raises DataError for one that there is not.
    """
    named = tuple(dict.fromkeys(code.lower()[:2] for code in text.replace(",", " ").split()))
    lacking = [code for code in named if code not in LANGUAGES]
    if lacking:
        raise DataError(
            say("Wording", "There is no list of words for the language '{language}'.", language=lacking[0]),
            say("Wording", "Give some of these codes, or leave it empty for all: {lists}.", lists=", ".join(LANGUAGES)),
        )
    wanted = named or LANGUAGES
    return tuple(sorted(wanted, key=lambda code: code != running_language()))
