"""Values of parameters that cannot be meant: said before a run, where QGIS only says "incorrect"."""

from __future__ import annotations

import math
from collections.abc import Iterable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProperty,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt

from .language import translate

LAYERS = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)
"""Inputs that are layers."""


def refused_choice(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Why one of the values cannot be taken, and what to give; empty where all can."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if _lacks(definition, value):
            text = translate("Choices", "{name} was left empty, and the run needs it: {label}.")
            return text.format(name=definition.name(), label=definition.description())
        if value is None or isinstance(value, QgsProperty):
            continue
        refused = _refused(definition, value, context)
        if refused:
            return refused
    return ""


def _lacks(definition: QgsProcessingParameterDefinition, value: object) -> bool:
    """Whether a text is not given that has to be."""
    optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    is_text = isinstance(definition, QgsProcessingParameterString)
    return is_text and not optional and not definition.defaultValue() and value in (None, "")


def _refused(definition: QgsProcessingParameterDefinition, value: object, context: QgsProcessingContext) -> str:
    name = definition.name()
    if isinstance(definition, LAYERS):
        return _refused_layers(name, value, context)
    if isinstance(definition, QgsProcessingParameterEnum) and definition.usesStaticStrings():
        return _refused_option(name, value, definition.options())
    if isinstance(definition, QgsProcessingParameterEnum) and not definition.allowMultiple():
        return _refused_number(name, value, 0, len(definition.options()) - 1)
    if isinstance(definition, QgsProcessingParameterNumber):
        return _refused_number(name, value, definition.minimum(), definition.maximum())
    if isinstance(definition, QgsProcessingParameterDateTime):
        return _refused_day(name, value)
    return ""


def _refused_layers(name: str, value: object, context: QgsProcessingContext) -> str:
    for place in value if isinstance(value, (list, tuple)) else [value]:
        if isinstance(place, str) and place and QgsProcessingUtils.mapLayerFromString(place, context) is None:
            text = translate(
                "Choices",
                "{name}: '{place}' cannot be opened as a layer. Check its name and what it holds, or leave it out.",
            )
            return text.format(name=name, place=place)
    return ""


def _refused_option(name: str, value: object, options: Iterable[str]) -> str:
    if value in options:
        return ""
    text = translate("Choices", "{name}: there is no '{value}'. Take one of: {options}.")
    return text.format(name=name, value=value, options=", ".join(options))


def _refused_number(name: str, value: object, least: float, most: float) -> str:
    number = _number(value)
    if math.isfinite(number) and least <= number <= most:
        return ""
    text = translate("Choices", "{name}: '{value}' cannot be. Give a number from {least:g} to {most:g}.")
    return text.format(name=name, value=value, least=least, most=most)


def _number(value: object) -> float:
    """The number as QGIS reads it, NaN where it would silently take the default."""
    if isinstance(value, (int, float)):
        return float(value)
    number, understood = QLocale().toDouble(str(value))
    if understood:
        return float(number)
    try:
        return float(str(value))
    except ValueError:
        return math.nan


def _refused_day(name: str, value: object) -> str:
    if value == "":
        return ""
    day = value.date() if isinstance(value, QDateTime) else value
    if isinstance(day, str):
        day = QDateTime.fromString(day, Qt.DateFormat.ISODate).date()
    if not isinstance(day, QDate) or not day.isValid():
        text = translate("Choices", "{name}: '{value}' is no date. Write it as year-month-day, such as 2026-03-01.")
    elif day > QDate.currentDate():
        text = translate("Choices", "{name}: {value} is in the future. Give today or an earlier day.")
    else:
        return ""
    return text.format(name=name, value=day.toString(Qt.DateFormat.ISODate) if not isinstance(value, str) else value)
