"""Make the sample model anew: the steps of Score parcels as a chain in QGIS's model designer.

Run it with QGIS's Python where a step's id, its inputs or its outputs have changed: python3 packaging/model.py
"""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "resources" / "models" / "need_step_by_step.model3"
PLUGINS_OF_QGIS = "/usr/share/qgis/python/plugins"

STEPS: Sequence[tuple[str, str, Mapping[str, str], Mapping[str, str]]] = (
    (
        "vacancy",
        "1. Empty land and buildings",
        {"INPUT": "parcels", "EVIDENCE": "evidence", "BUILDINGS": "buildings", "PLACES": "places"},
        {"CLUSTERS": "Vacant groups"},
    ),
    (
        "sightlines",
        "2. Sightlines from the walkways",
        {
            "INPUT": "vacancy.OUTPUT",
            "WALKWAYS": "walkways",
            "BUILDINGS": "buildings",
            "TREES": "trees",
            "BARRIERS": "barriers",
            "PLACES": "places",
        },
        {"POCKETS": "Hidden pockets"},
    ),
    (
        "lighting",
        "3. Light on the walkways",
        {
            "INPUT": "sightlines.OUTPUT",
            "WALKWAYS": "walkways",
            "LIGHTS": "lights",
            "BUILDINGS": "buildings",
            "TREES": "trees",
        },
        {"GAPS": "Dark gaps"},
    ),
    ("need", "4. Need for improvement", {"INPUT": "lighting.OUTPUT"}, {"OUTPUT": "Need for improvement"}),
    (
        "interventions",
        "5. Suggest what would help",
        {
            "INPUT": "need.OUTPUT",
            "GAPS": "lighting.GAPS",
            "POCKETS": "sightlines.POCKETS",
            "LIGHTS": "lights",
            "POLES": "poles",
        },
        {"OUTPUT": "Suggestions"},
    ),
)
"""Algorithm, caption, inputs (a parameter of the model, or `step.OUTPUT`), and outputs of the model."""


def main() -> int:
    """Write the model's file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    runpy.run_path(str(ROOT / "conftest.py"))
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(PLUGINS_OF_QGIS)
    from processing.core.Processing import Processing
    from wellplaced.processing.provider import WellplacedProvider

    Processing.initialize()
    provider = WellplacedProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    FILE.parent.mkdir(exist_ok=True)
    written = model().toFile(str(FILE))
    print(FILE if written else f"{FILE} could not be written.")
    return 0 if written else 1


def model() -> object:
    """The model: its parameters above, its steps in a column, its outputs beside them."""
    from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingModelParameter
    from qgis.PyQt.QtCore import QPointF

    made = QgsProcessingModelAlgorithm("Need for improvement, step by step", "Wellplaced", "")
    for number, parameter in enumerate(parameters()):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(150 + 260 * number, 80))
        made.addModelParameter(parameter, component)
    made.setParameterOrder([parameter.name() for parameter in parameters()])
    for number, step in enumerate(STEPS):
        made.addChildAlgorithm(child(number, *step))
    made.updateDestinationParameters()
    made.setHelpContent(
        {"ALG_DESC": "Vacancy, sightlines, light, need and suggestions one after the other, as Score parcels does it."}
    )
    return made


def parameters() -> list[object]:
    """What the model asks for; only the parcels are required."""
    from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource, QgsProcessingParameterMultipleLayers

    kinds = QgsProcessing.SourceType
    return [
        QgsProcessingParameterFeatureSource("parcels", "Parcels", [kinds.TypeVectorPolygon]),
        QgsProcessingParameterFeatureSource(
            "walkways", "Walkways", [kinds.TypeVectorLine, kinds.TypeVectorPolygon], optional=True
        ),
        QgsProcessingParameterMultipleLayers("lights", "Street lights", kinds.TypeVector, optional=True),
        QgsProcessingParameterFeatureSource("buildings", "Buildings", [kinds.TypeVectorPolygon], optional=True),
        QgsProcessingParameterFeatureSource("trees", "Trees", [kinds.TypeVector], optional=True),
        QgsProcessingParameterMultipleLayers(
            "barriers", "Walls, fences and hedges", kinds.TypeVectorAnyGeometry, optional=True
        ),
        QgsProcessingParameterMultipleLayers("poles", "Utility and lamp poles", kinds.TypeVector, optional=True),
        QgsProcessingParameterMultipleLayers("evidence", "Signs of vacancy", kinds.TypeVector, optional=True),
        QgsProcessingParameterMultipleLayers("places", "Community places", kinds.TypeVector, optional=True),
    ]


def child(number: int, name: str, caption: str, inputs: Mapping[str, str], results: Mapping[str, str]) -> object:
    """One step."""
    from qgis.core import (
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )
    from qgis.PyQt.QtCore import QPointF

    step = QgsProcessingModelChildAlgorithm(f"wellplaced:{name}")
    step.setChildId(name)
    step.setDescription(caption)
    step.setPosition(QPointF(500, 240 + 140 * number))
    for parameter, source in inputs.items():
        earlier, dot, output = source.partition(".")
        given = (
            QgsProcessingModelChildParameterSource.fromChildOutput(earlier, output)
            if dot
            else QgsProcessingModelChildParameterSource.fromModelParameter(source)
        )
        step.addParameterSources(parameter, [given])
    outputs = {}
    for place, (output, title) in enumerate(results.items()):
        final = QgsProcessingModelOutput(title)
        final.setChildId(name)
        final.setChildOutputName(output)
        final.setPosition(QPointF(820, 240 + 140 * number + 50 * place))
        outputs[title] = final
    step.setModelOutputs(outputs)
    return step


if __name__ == "__main__":
    sys.exit(main())
