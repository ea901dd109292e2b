"""From the values of the sheets' parameters to what a sheet is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.PyQt.QtCore import QDate, Qt

from ..algorithms.finding import DataError
from ..algorithms.message import say
from ..algorithms.public.accepted import read_accepted
from ..algorithms.public.vocabulary import vocabulary
from .language import running_language, translate, translate_to, translator_for
from .sheet_parameters import AUTOMATIC
from .wording_parameters import languages_named

if TYPE_CHECKING:
    from ..algorithms.message import Translate
    from .progress import Reporter
    from .sheets.guard import Guard
    from .sheets.order import Order
    from .sheets.paper import Sheet
    from .sheets.template import Template


MOST_LANGUAGES = 2


def order_of(algorithm: QgsProcessingAlgorithm, parameters: dict, kind: str, context: QgsProcessingContext) -> Order:
    """The order for a kind of sheet (a value of `Template`) that the parameters make.

    Raises DataError for a language that we lack.
    """
    from .sheets.detail import Detail
    from .sheets.numbers import Units
    from .sheets.order import Language, Order
    from .sheets.template import Template

    template = Template(kind)

    def has(name: str) -> bool:
        return algorithm.parameterDefinition(name) is not None

    def text(name: str) -> str:
        return algorithm.parameterAsString(parameters, name, context).strip() if has(name) else ""

    def layer(name: str):  # noqa: ANN202 - a layer of QGIS or None
        return algorithm.parameterAsVectorLayer(parameters, name, context) if has(name) else None

    languages = _languages(text("LANGUAGE"))
    units = text("UNITS") or AUTOMATIC
    return Order(
        parcels=layer("INPUT"),
        gaps=layer("GAPS"),
        context=tuple(algorithm.parameterAsLayerList(parameters, "CONTEXT", context)),
        area=text("AREA"),
        contact=text("CONTACT"),
        today=QDate.currentDate().toString(Qt.DateFormat.ISODate),
        language=languages[0],
        translate=_into(languages[0]),
        detail=Detail(algorithm.parameterAsEnum(parameters, "DETAIL", context)) if has("DETAIL") else Detail.FACES,
        template=template,
        sheet=_sheet(text("PAPER"), text("ORIENTATION"), template, _is_large(algorithm, parameters, context)),
        units=None if units == AUTOMATIC else Units(units),
        logo=text("LOGO"),
        date=text("DATE"),
        decides=text("DECIDES"),
        suggestions=layer("SUGGESTIONS"),
        works=layer("LIGHT_LIST") if template is Template.LIGHTS else None,
        after=layer("AFTER") if template is Template.CHANGE else None,
        second=Language(languages[1], _into(languages[1])) if len(languages) > 1 else None,
    )


def guard_of(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> Guard:
    """What reads the sheet's words in all languages. Raises DataError for a word that is to stay without a reason."""
    from .sheets.guard import Guard

    return Guard(
        vocabulary(languages_named("")), read_accepted(algorithm.parameterAsString(parameters, "ACCEPTED", context))
    )


def warn_of_font(progress: Reporter) -> None:
    """Say which type stands in where the sheets' own is not installed."""
    from .sheets.fit import FONT, family_used

    used = family_used()
    if used != FONT:
        text = translate("CommunitySheet", "The font '{font}' is not installed. The sheet is set in '{used}'.")
        progress.feedback.pushWarning(text.format(font=FONT, used=used))


def _is_large(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> bool:
    return bool(algorithm.parameterAsBool(parameters, "LARGE_PRINT", context))


def _sheet(paper: str, orientation: str, template: Template, large: bool) -> Sheet:  # noqa: FBT001 - a parameter
    from .sheets.paper import Orientation, Print, sheet_on
    from .sheets.template import ORIENTATION, PAPER

    chosen = ORIENTATION[template] if orientation in ("", AUTOMATIC) else Orientation(orientation)
    return sheet_on(PAPER[template] if paper in ("", AUTOMATIC) else paper, chosen, Print(large))


def _languages(wanted: str) -> tuple[str, ...]:
    """The two-letter codes asked for, one or two, else the running language.

    Raises DataError for one that we lack, and for more than two.
    """
    codes = tuple(dict.fromkeys(code.lower()[:2] for code in wanted.replace(",", " ").split()))
    lacking = [each for each in codes if each not in ("en", running_language()) and translator_for(each) is None]
    if lacking:
        raise DataError(
            say("CommunitySheet", "There is no translation for the language '{language}'.", language=lacking[0]),
            say("CommunitySheet", "Leave the language empty, or give a code such as en or es, or two: es en."),
        )
    if len(codes) > MOST_LANGUAGES:
        raise DataError(
            say("CommunitySheet", "A sheet has room for two languages, not for {n}.", n=len(codes)),
            say("CommunitySheet", "Print a sheet for each language, or for each pair of them."),
        )
    return codes or (running_language(),)


def _into(language: str) -> Translate:
    return translate_to(language if language != running_language() else None)
