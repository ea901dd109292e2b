"""What the user chose, read from the parameters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.PyQt.QtCore import Qt

from ..algorithms.finding import DataError
from ..algorithms.message import say
from ..algorithms.need.weights import parse_weights
from .language import translate

if TYPE_CHECKING:
    from ..algorithms.scoring import Settings

LONGEST_MAPPING_BYTES = 1_000_000
LONGEST_PATH = 255


def read_settings(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> Settings:
    """The settings of a run; parameters that an algorithm does not have keep their default."""
    from ..algorithms.scoring import Settings

    has = algorithm.parameterDefinition
    least = algorithm.parameterAsDouble(parameters, "REASSURANCE", context) if has("REASSURANCE") else 0.0
    return Settings(
        lighting_class=class_named(algorithm.parameterAsEnumString(parameters, "CLASS", context)),
        reassurance_minimum=least if least > 0.0 else None,
        weights=parse_weights(algorithm.parameterAsString(parameters, "WEIGHTS", context)) if has("WEIGHTS") else {},
        as_of=_date(algorithm, parameters, context),
        translate=translate,
    )


def class_named(choice: str) -> str:
    """The lighting class of a choice, which bears its name without commas."""
    from ..algorithms.lighting.standards import CLASS_NAMES

    return next(name for name in CLASS_NAMES if name.replace(",", "") == choice)


def read_mapping(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """The MAPPING text, or what stands in the file that it names. Raises DataError for a file that is not there."""
    text = algorithm.parameterAsString(parameters, "MAPPING", context).strip()
    file = _file_named(text)
    if file is None:
        if not text or "=" in text or "\n" in text:
            return text
        raise DataError(
            say("Errors", "There is no mapping file '{file}'.", file=text),
            say("Errors", "Give the path of a file, or lines such as: lights.height = MNT_HT [ft]"),
        )
    if file.stat().st_size > LONGEST_MAPPING_BYTES:
        raise DataError(
            say("Errors", "'{file}' is too long to be a mapping.", file=text),
            say("Errors", "Give the file that Check data wrote."),
        )
    return file.read_text(encoding="utf-8-sig", errors="replace")


def _file_named(text: str) -> Path | None:
    if not text or "\n" in text or len(text) > LONGEST_PATH:
        return None
    return Path(text) if Path(text).is_file() else None


def _date(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str | None:
    if algorithm.parameterDefinition("AS_OF") is None:
        return None
    moment = algorithm.parameterAsDateTime(parameters, "AS_OF", context)
    return moment.date().toString(Qt.DateFormat.ISODate) if moment.isValid() else None
