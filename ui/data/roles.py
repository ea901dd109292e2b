"""The roles in plain words: what each is good for, what happens without it, and which layers may play it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...processing import obstacles, parameters
from ...processing.language import translate
from ...processing.map_tips import factor_names
from ...processing.signs import evidence

DEFINITIONS: dict[str, Callable[[], QgsProcessingParameterDefinition]] = {
    "INPUT": parameters.parcels,
    "WALKWAYS": parameters.walkways,
    "LIGHTS": parameters.lights,
    "BUILDINGS": obstacles.buildings,
    "TREES": obstacles.trees,
    "BARRIERS": obstacles.barriers,
    "EVIDENCE": evidence,
    "PLACES": parameters.places,
    "AREA": parameters.area,
    "LIGHTS_COVERAGE": parameters.lights_coverage,
    "OUTAGES": parameters.outages,
    "POLES": parameters.poles,
    "ENTRANCES": obstacles.entrances,
    "CANOPY": obstacles.canopy,
    "TERRAIN": obstacles.terrain,
    "SURFACE": obstacles.surface,
}

_SHAPES = {
    QgsProcessing.SourceType.TypeVectorPoint: QgsWkbTypes.GeometryType.PointGeometry,
    QgsProcessing.SourceType.TypeVectorLine: QgsWkbTypes.GeometryType.LineGeometry,
    QgsProcessing.SourceType.TypeVectorPolygon: QgsWkbTypes.GeometryType.PolygonGeometry,
}


@dataclass(frozen=True)
class Role:
    """A role: its label, what it is good for in a few words, what happens without it, and its help."""

    name: str
    label: str
    purpose: str
    without: str
    help: str


@dataclass(frozen=True)
class Group:
    """Roles that make something possible together; `symbol` names its icon, "" where it has none."""

    title: str
    symbol: str
    roles: tuple[Role, ...]


def groups() -> tuple[Group, ...]:
    """The roles in the order of the Data step; those of the last group are rarely used."""
    factors = factor_names()
    return (
        Group(translate("Data", "What is scored"), "score_parcels", (_parcels(),)),
        Group(factors["lighting"], "lighting", (_walkways(), _lights())),
        Group(factors["sightlines"], "sightlines", (_buildings(), _trees(), _barriers())),
        Group(factors["vacancy"], "vacancy", (_evidence(),)),
        Group(
            translate("Data", "More"),
            "",
            (
                *(_places(), _area(), _lights_coverage(), _outages(), _poles()),
                *(_entrances(), _canopy(), _terrain(), _surface()),
            ),
        ),
    )


def may_play(role: str, layer: QgsMapLayer) -> bool:
    """Whether a layer is of a kind that the role's parameter takes."""
    definition = DEFINITIONS[role]()
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        kinds = definition.dataTypes()
    elif isinstance(definition, QgsProcessingParameterMultipleLayers):
        kinds = [definition.layerType()]
    else:
        return isinstance(layer, QgsRasterLayer)
    return isinstance(layer, QgsVectorLayer) and any(_is_of_kind(layer, kind) for kind in kinds)


def _is_of_kind(layer: QgsVectorLayer, kind: int) -> bool:
    if kind in _SHAPES:
        return layer.geometryType() == _SHAPES[kind]
    return layer.isSpatial() or kind == QgsProcessing.SourceType.TypeVector


def _role(name: str, purpose: str, without: str) -> Role:
    definition = DEFINITIONS[name]()
    return Role(name, definition.description(), purpose, without, definition.help())


def _parcels() -> Role:
    return _role(
        "INPUT",
        translate("Data", "the lots that get a score"),
        translate("Data", "Without parcels nothing can be scored."),
    )


def _walkways() -> Role:
    return _role(
        "WALKWAYS",
        translate("Data", "where people walk and look from"),
        translate("Data", "Without walkways the gaps between the parcels stand for them, with less confidence."),
    )


def _lights() -> Role:
    return _role(
        "LIGHTS",
        translate("Data", "how bright the walkways are"),
        translate("Data", "Without street lights the light is not measured."),
    )


def _buildings() -> Role:
    return _role(
        "BUILDINGS",
        translate("Data", "what hides ground, and windows that look out"),
        translate("Data", "Without buildings the view is not measured."),
    )


def _trees() -> Role:
    return _role(
        "TREES",
        translate("Data", "crowns that hide ground and shade lamps"),
        translate("Data", "Without trees nothing green is in the way, with less confidence."),
    )


def _barriers() -> Role:
    return _role(
        "BARRIERS",
        translate("Data", "what hides ground beside the walkways"),
        translate("Data", "Without walls and fences the view is as open as buildings leave it, with less confidence."),
    )


def _evidence() -> Role:
    return _role(
        "EVIDENCE",
        translate("Data", "registers, inspections, permits, no use of water"),
        translate("Data", "Without signs of vacancy, vacancy is not measured."),
    )


def _places() -> Role:
    return _role(
        "PLACES",
        translate("Data", "parks, schools and the like, which are in use"),
        translate("Data", "Without them a park may be taken for a vacant lot."),
    )


def _area() -> Role:
    return _role(
        "AREA",
        translate("Data", "a part of the city to score"),
        translate("Data", "Without it all parcels are scored."),
    )


def _lights_coverage() -> Role:
    return _role(
        "LIGHTS_COVERAGE",
        translate("Data", "inside, no light means dark; outside, unknown"),
        translate("Data", "Without it this is estimated from where the lights are."),
    )


def _outages() -> Role:
    return _role(
        "OUTAGES",
        translate("Data", "lamps that are out tonight"),
        translate("Data", "Without them only the status in the street lights says which are out."),
    )


def _poles() -> Role:
    return _role(
        "POLES",
        translate("Data", "poles that could bear a luminaire"),
        translate("Data", "Without them a new pole is suggested where one may stand already."),
    )


def _entrances() -> Role:
    return _role(
        "ENTRANCES",
        translate("Data", "doors, where the ground should be seen"),
        translate("Data", "Without them doors are not looked at."),
    )


def _canopy() -> Role:
    return _role(
        "CANOPY",
        translate("Data", "crowns where single trees are not in the data"),
        translate("Data", "Without it only single trees are in the way."),
    )


def _terrain() -> Role:
    return _role(
        "TERRAIN",
        translate("Data", "slopes that hide ground, and on which lamps and places stand"),
        translate("Data", "Without it the ground is flat."),
    )


def _surface() -> Role:
    return _role(
        "SURFACE",
        translate("Data", "everything that stands, as a laser scanner saw it"),
        translate("Data", "Without it only what is in the other layers is in the way."),
    )
