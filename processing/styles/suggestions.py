"""Suggestions: a colour for what each is about, a shape for its kind, and words in the legend."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPointDisplacementRenderer,
    QgsRendererCategory,
    QgsSymbol,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ...algorithms.interventions.catalogue import Intervention, read_catalogue
from ...algorithms.message import Translate
from ..language import translate
from ..place_tips import suggestion_tip
from .aliases import set_aliases
from .palette import DOMAIN_COLOURS, INK, OBJECT_GREY
from .symbols import cased_line, marker, outline_only

SHAPES = {
    "repair_outage": "star",
    "led_retrofit": "diamond",
    "infill_arm": "semi_circle",
    "infill_pole": "triangle",
    "dim_shield": "filled_arrowhead",
    "prune_lamp": "pentagon",
    "clear_sightline": "circle",
    "fence_transparency": "square",
    "active_frontage": "hexagon",
    "lot_green": "circle",
    "lot_mow": "diamond",
    "community_green": "star",
    "side_lot": "square",
    "house_doors_windows": "pentagon",
}
"""The marker of each kind that a rule can suggest: within one colour no shape comes twice."""

OTHER_SHAPE = "cross_fill"
SIZE_MM = 3.8
EXTENT_MM = 0.6
HIDES_MM = SIZE_MM
"""Markers closer than this on the map are drawn beside each other."""


def kinds() -> dict[str, Intervention]:
    """Every intervention of the plugin's own catalogue, by id and in its order."""
    return dict(read_catalogue())


def kind_marker(kind: Intervention | None) -> QgsMarkerSymbol:
    """The marker of a kind; of one that the plugin's catalogue does not have where it is None."""
    if kind is None:
        return marker(OTHER_SHAPE, OBJECT_GREY, SIZE_MM, edge=INK)
    return marker(SHAPES.get(kind.id, OTHER_SHAPE), DOMAIN_COLOURS[kind.domain], SIZE_MM, edge=INK)


def style_suggestions(layer: QgsVectorLayer, translate: Translate = translate) -> None:
    """Draw each suggestion by its kind; only kinds that the layer has stand in the legend."""
    categories = [
        QgsRendererCategory(kind.id, kind_marker(kind), kind.name.render(translate)) for kind in _present(layer)
    ]
    categories.append(QgsRendererCategory(None, kind_marker(None), translate("Styles", "another suggestion")))
    layer.setRenderer(_apart(QgsCategorizedSymbolRenderer("intervention", categories)))
    _name(layer)


def _apart(kinds: QgsCategorizedSymbolRenderer) -> QgsPointDisplacementRenderer:
    """The markers that would hide each other, beside each other on the map: several things may help one place."""
    renderer = QgsPointDisplacementRenderer()
    renderer.setEmbeddedRenderer(kinds)
    renderer.setTolerance(HIDES_MM)
    renderer.setToleranceUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    renderer.setPlacement(QgsPointDisplacementRenderer.Placement.ConcentricRings)
    renderer.setCircleColor(QColor(0, 0, 0, 0))
    renderer.setCenterSymbol(marker("circle", INK, 0.8, edge=INK))
    return renderer


def style_extents(layer: QgsVectorLayer) -> None:
    """Draw the areas or lines of suggestions in the colour of what they are about, without a ground that would hide."""
    categories = [
        QgsRendererCategory(kind.id, _extent(layer, DOMAIN_COLOURS[kind.domain]), kind.name.render(translate))
        for kind in _present(layer)
    ]
    categories.append(QgsRendererCategory(None, _extent(layer, OBJECT_GREY), translate("Styles", "another suggestion")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("intervention", categories))
    _name(layer)


def _present(layer: QgsVectorLayer) -> list[Intervention]:
    there = layer.uniqueValues(layer.fields().indexFromName("intervention"))
    return [kind for name, kind in kinds().items() if name in there]


def _extent(layer: QgsVectorLayer, colour: str) -> QgsSymbol:
    if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
        return cased_line(colour, EXTENT_MM, (), 0.2)
    return outline_only(colour, EXTENT_MM)


def _name(layer: QgsVectorLayer) -> None:
    layer.setMapTipTemplate(suggestion_tip())
    layer.setDisplayExpression('"intervention" || \': \' || "trigger"')
    set_aliases(layer)
