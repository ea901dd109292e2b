"""Open the sample neighbourhood: an invented district to try everything on."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProject,
    QgsVectorLayer,
)

from ..algorithms.finding import DataError
from ..algorithms.message import say
from . import parameters as role
from .algorithm import Algorithm
from .language import translate

if TYPE_CHECKING:
    from .progress import Reporter

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "sample.gpkg"

FROM_TOP = (
    *(
        "stop",
        "light",
        "inspection",
        "permit",
        "evidence",
        "tree",
        "school",
        "librar",
        "entrance",
        "wall",
        "fence",
        "building",
        "park",
    ),
    *("walkway", "pavement", "sidewalk", "street", "parcel", "area"),
)
"""Words in the names of the sample's layers, in the order in which the layers lie on one another."""


class LoadSample(Algorithm):
    """`wellplaced:loadsample`."""

    identifier = "loadsample"
    symbol = "sample"
    packages = ()
    file = SAMPLE

    def title(self) -> str:
        return translate("LoadSample", "Open the sample neighbourhood")

    def help(self) -> str:
        return translate(
            "LoadSample",
            "Adds the layers of an invented neighbourhood to the project, styled and in a group.\n\n"
            "It has parcels, pavements, street lights, buildings, trees and more, with the faults that real data have."
            " No real place is shown. The layers are copied first, so you can edit them.\n\n"
            "To go through the steps one by one, open the model need_step_by_step.model3 in the model designer (Model >"
            " Open Model...); it lies in the plugin's folder resources/models.",
        )

    def keywords(self) -> str:
        return translate("LoadSample", "sample,example,demo,try,tutorial,neighbourhood")

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading  # the layers go into the project

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            role.helped(
                QgsProcessingParameterFileDestination(
                    "OUTPUT",
                    translate("LoadSample", "Copy the sample to"),
                    translate("LoadSample", "GeoPackage (*.gpkg)"),
                    optional=True,
                    createByDefault=False,
                ),
                translate("LoadSample", "Without it, the copy goes into your QGIS profile."),
            ),
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("LAYERS", translate("LoadSample", "Number of layers")))

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        chosen = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        self.file = copy_sample(Path(chosen)) if chosen else own_copy()
        return {"OUTPUT": str(self.file), "LAYERS": len(layer_names(self.file))}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        if context.project() is not None:
            add_to_project(self.file, context.project())
        return {}


def own_copy() -> Path:
    """The user's own copy in the QGIS profile; a new one for each version of the sample, so that edits are kept."""
    _sample_is_there()
    version = hashlib.sha256(SAMPLE.read_bytes()).hexdigest()[:8]
    file = Path(QgsApplication.qgisSettingsDirPath()) / "wellplaced" / f"sample_{version}.gpkg"
    if file.exists():
        return file
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_copied(file, error) from error
    return copy_sample(file)


def copy_sample(file: Path) -> Path:
    """Copy the sample to a file. Raises DataError where it cannot be written."""
    _sample_is_there()
    try:
        return Path(shutil.copyfile(SAMPLE, file))
    except OSError as error:
        raise _not_copied(file, error) from error


def layer_names(file: Path) -> list[str]:
    """The layers of the sample, the uppermost first."""
    layer = QgsVectorLayer(str(file), "sample", "ogr")
    names = [part.split("!!::!!")[1] for part in layer.dataProvider().subLayers()] if layer.isValid() else []
    return sorted(
        names, key=lambda name: (next((n for n, word in enumerate(FROM_TOP) if word in name), len(FROM_TOP)), name)
    )


def add_to_project(file: Path, project: QgsProject) -> None:
    """Add the sample's layers to the project, styled, in one group on top."""
    from .styles import style_sample

    group = project.layerTreeRoot().insertGroup(0, translate("LoadSample", "Sample neighbourhood (invented)"))
    for name in layer_names(file):
        layer = QgsVectorLayer(f"{file}|layername={name}", name, "ogr")
        style_sample(layer)
        project.addMapLayer(layer, False)
        group.addLayer(layer)


def _sample_is_there() -> None:
    if not SAMPLE.is_file():
        raise DataError(
            say("Errors", "The sample neighbourhood is missing from this copy of the plugin."),
            say("Errors", "Install Wellplaced again; from a clone of its code, run: make sample"),
        )


def _not_copied(file: Path, error: OSError) -> DataError:
    return DataError(
        say("Errors", "The sample could not be copied to '{file}'.", file=str(file)),
        say("Errors", "Check that the folder may be written to, or choose another."),
        str(error),
    )
