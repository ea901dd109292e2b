"""The city's own layers: quiet greys below the results, community places always visible."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...algorithms.message import Message, Translate, say
from ..language import translate
from .palette import (
    ASSET_BLUE,
    ASSET_GREEN,
    ASSET_GREEN_LINE,
    BUILDING_GREY,
    INK,
    OBJECT_GREY,
    OUTLINE,
    PAPER,
    PAVEMENT_GREY,
    STREET_GREY,
    TEXT_GREY,
)
from .symbols import area, dotted_area, labels_along, line, marker, outline_only

Geometry = QgsWkbTypes.GeometryType


@dataclass(frozen=True)
class Look:
    """How a kind of city layer is drawn as points, lines and areas; `place`: what a community place is called."""

    point: Callable[[], QgsMarkerSymbol]
    line: Callable[[], QgsLineSymbol]
    area: Callable[[], QgsFillSymbol]
    place: Message | None = None


def _place(shape: str, colour: str) -> Callable[[], QgsMarkerSymbol]:
    return lambda: marker(shape, colour, 4.2)


def _place_area(shape: str, colour: str, ground: str) -> Callable[[], QgsFillSymbol]:
    """An area with the same marker in its middle as the points of its kind bear."""

    def build() -> QgsFillSymbol:
        symbol = area(ground, colour, 0.3)
        middle = QgsCentroidFillSymbolLayer()
        middle.setSubSymbol(marker(shape, colour, 4.2))
        middle.setPointOnSurface(True)
        symbol.appendSymbolLayer(middle)
        return symbol

    return build


def _quiet(ground: str, edge: str, width_mm: float = 0.3, shape: str = "circle", size_mm: float = 1.2) -> Look:
    return Look(
        point=lambda: marker(shape, edge, size_mm),
        line=lambda: line(edge, width_mm),
        area=lambda: area(ground, edge),
    )


OTHER = _quiet(PAVEMENT_GREY, OBJECT_GREY)

LOOKS: Mapping[str, Look] = {
    "other": OTHER,
    "park": Look(
        lambda: marker("square", ASSET_GREEN, 3.0, edge=ASSET_GREEN_LINE),
        lambda: line(ASSET_GREEN_LINE, 0.6),
        lambda: dotted_area(ASSET_GREEN, ASSET_GREEN_LINE),
        say("Styles", "Park or playground"),
    ),
    "school": Look(
        _place("pentagon", ASSET_BLUE),
        lambda: line(ASSET_BLUE, 0.6),
        _place_area("pentagon", ASSET_BLUE, "#e4edf2"),
        say("Styles", "School"),
    ),
    "library": Look(
        _place("square", ASSET_BLUE),
        lambda: line(ASSET_BLUE, 0.6),
        _place_area("square", ASSET_BLUE, "#e4edf2"),
        say("Styles", "Library or meeting place"),
    ),
    "stop": Look(
        _place("circle", INK),
        lambda: line(INK, 0.6),
        _place_area("circle", INK, PAVEMENT_GREY),
        say("Styles", "Bus or train stop"),
    ),
    "pavement": _quiet(PAVEMENT_GREY, STREET_GREY),
    "street": _quiet(PAVEMENT_GREY, STREET_GREY, 0.5),
    "building": _quiet(BUILDING_GREY, "#c2c2c2"),
    "tree": _quiet("#e3e9e1", "#a3b09f", shape="circle", size_mm=1.8),
    "wall": _quiet(PAVEMENT_GREY, OBJECT_GREY, 0.25),
    "light": Look(lambda: marker("circle", PAPER, 1.6, edge=INK), lambda: line(INK, 0.3), lambda: area(PAPER, INK)),
    "parcel": Look(
        lambda: marker("circle", OUTLINE, 1.0), lambda: line(OUTLINE, 0.2), lambda: area("#f7f7f7", OUTLINE)
    ),
    "area": Look(
        lambda: marker("circle", INK, 1.0), lambda: line(INK, 0.5, "dash"), lambda: outline_only(INK, 0.5, "dash")
    ),
    "evidence": _quiet(PAVEMENT_GREY, TEXT_GREY, shape="diamond", size_mm=2.2),
}
"""How each kind of layer looks."""

WORDS: Mapping[str, tuple[str, ...]] = {
    "light": ("light", "lamp", "luminaire", "street light"),
    "other": ("parking", "bench"),
    "evidence": ("evidence", "inspection", "permit", "vacan", "no water use", "building permit"),
    "park": ("park", "playground", "garden", "open space", "green space"),
    "school": ("school",),
    "library": ("librar", "community cent", "meeting place"),
    "stop": ("stop", "bus stop", "station", "transit"),
    "pavement": ("pavement", "sidewalk", "footpath", "walkway"),
    "street": ("street cent", "centre line", "center line", "centreline", "centerline", "street", "road"),
    "building": ("building",),
    "tree": ("tree",),
    "wall": ("wall", "fence"),
    "area": ("study area",),
    "parcel": ("parcel",),
}
"""What the words of a layer's name begin with, kind by kind; the first kind that fits is taken."""

STREET_NAME_FIELDS = ("street", "name", "street_name", "streetname", "str_name")


def look_of(layer_name: str) -> Look | None:
    """The look that a layer's name asks for, None where it says nothing that we know."""
    name = " " + " ".join(re.findall(r"[a-z0-9]+", layer_name.lower()))
    for kind, words in WORDS.items():
        if any(f" {word}" in name for word in words):
            return LOOKS[kind]
    return None


def is_asset(layer_name: str) -> bool:
    """Whether a layer shows community places: parks, schools, libraries, stops."""
    return place_name(layer_name) != ""


def place_name(layer_name: str, translate: Translate = translate) -> str:
    """What a layer's community places are called; empty where it shows none."""
    look = look_of(layer_name)
    return look.place.render(translate) if look is not None and look.place is not None else ""


def style_sample(layer: QgsVectorLayer) -> None:
    """Style a layer of the sample neighbourhood by its name."""
    style_city_layer(layer)


def style_city_layer(layer: QgsVectorLayer) -> None:
    """Style a layer of the city by what its name says it is; unknown kinds become quiet grey."""
    if not layer.isSpatial():
        return
    look = look_of(layer.name()) or OTHER
    layer.setRenderer(QgsSingleSymbolRenderer(_symbol(look, layer.geometryType())))
    layer.setLabelsEnabled(False)
    if look is LOOKS["street"]:
        _name_streets(layer)


def _symbol(look: Look, geometry: QgsWkbTypes.GeometryType) -> QgsSymbol:
    if geometry == Geometry.PointGeometry:
        return look.point()
    return look.line() if geometry == Geometry.LineGeometry else look.area()


def _name_streets(layer: QgsVectorLayer) -> None:
    field = next((f.name() for f in layer.fields() if f.name().lower() in STREET_NAME_FIELDS), None)
    if field is not None:
        quoted = '"' + field.replace('"', '""') + '"'
        layer.setLabeling(labels_along(quoted, 9, TEXT_GREY, visible_below=8000))
        layer.setLabelsEnabled(True)
