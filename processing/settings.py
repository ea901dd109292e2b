"""What the user chose, read from the parameters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.PyQt.QtCore import Qt

from ..algorithms.finding import DataError
from ..algorithms.interventions.catalogue import read_catalogue
from ..algorithms.message import say
from ..algorithms.need.weights import parse_weights
from .language import translate
from .rasters import raster_file

if TYPE_CHECKING:
    from ..algorithms.scoring import Settings

LONGEST_MAPPING_BYTES = 1_000_000
LONGEST_PATH = 255


def read_settings(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext, factors: tuple[str, ...]
) -> Settings:
    """The settings of a run that measures `factors`; parameters that an algorithm does not have keep their default."""
    from ..algorithms.scoring import Settings

    has = algorithm.parameterDefinition
    chosen: dict[str, object] = {}
    if has("CLASS"):
        chosen["lighting_class"] = class_named(algorithm.parameterAsEnumString(parameters, "CLASS", context))
    if has("REASSURANCE"):
        least = algorithm.parameterAsDouble(parameters, "REASSURANCE", context)
        chosen["reassurance_minimum"] = least if least > 0.0 else None
    if has("PRIOR"):
        chosen["vacancy_prior"] = algorithm.parameterAsDouble(parameters, "PRIOR", context)
    if has("WEIGHTS"):
        chosen["weights"] = weights_given(algorithm, parameters, context)
    if has("ILLUMINANCE"):
        chosen["illuminance"] = bool(raster_file(algorithm, parameters, "ILLUMINANCE", context))
    chosen["catalogue"] = catalogue_file(algorithm, parameters, context)
    return Settings(factors=factors, as_of=as_of(algorithm, parameters, context), translate=translate, **chosen)


def weights_given(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> dict[str, float]:
    """The weights written out, or the counts of dots in a CSV file. Raises DataError where they cannot be read."""
    text = algorithm.parameterAsString(parameters, "WEIGHTS", context).strip()
    if not text.lower().endswith(".csv"):
        return parse_weights(text)
    try:
        return parse_weights(Path(text).read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(
            say("Errors", "The votes in '{file}' cannot be read.", file=text),
            say("Errors", "Give a CSV file in UTF-8 whose first line is: factor,dots"),
            str(error),
        ) from error


def class_named(choice: str) -> str:
    """The lighting class of a choice, which bears its name without commas."""
    from ..algorithms.lighting.standards import CLASS_NAMES

    return next(name for name in CLASS_NAMES if name.replace(",", "") == choice)


def read_photometry(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """The folder of photometric files; "" where none is given or the algorithm takes none."""
    if algorithm.parameterDefinition("PHOTOMETRY") is None:
        return ""
    return algorithm.parameterAsFile(parameters, "PHOTOMETRY", context)


def read_mapping(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """The MAPPING text, or what stands in the file that it names. Raises DataError for a file that cannot be read."""
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
    try:
        found = file.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as problem:
        raise DataError(
            say("Errors", "The mapping file '{file}' cannot be read.", file=text),
            say("Errors", "Check that it may be opened, or give the lines themselves."),
            str(problem),
        ) from problem
    if "\0" in found:
        raise DataError(
            say("Errors", "'{file}' is no text.", file=text), say("Errors", "Give the file that Check data wrote.")
        )
    return found


def catalogue_file(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """The file of a city's own catalogue; empty for the one that comes with the plugin.

    Raises DataError where the file is not there or is unsound, before anything is computed.
    """
    if algorithm.parameterDefinition("CATALOGUE") is None:
        return ""
    file = algorithm.parameterAsFile(parameters, "CATALOGUE", context)
    if file:
        read_catalogue(Path(file))
    return file


def _file_named(text: str) -> Path | None:
    if not text or "\n" in text or len(text) > LONGEST_PATH:
        return None
    return Path(text) if Path(text).is_file() else None


def as_of(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str | None:
    """The day for which the data are judged (ISO text), None where none is given."""
    if algorithm.parameterDefinition("AS_OF") is None:
        return None
    moment = algorithm.parameterAsDateTime(parameters, "AS_OF", context)
    return moment.date().toString(Qt.DateFormat.ISODate) if moment.isValid() else None
