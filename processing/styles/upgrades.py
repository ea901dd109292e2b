"""Ranked upgrades of street lights: a colour and a shape for each work, larger and numbered by rank; their packages."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsFeatureRequest,
    QgsGeometryGeneratorSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ...algorithms.interventions.catalogue import read_catalogue
from ...algorithms.streetlights.actions import ACTIONS, CATALOGUE_IDS, NAMES
from ..language import translate
from ..upgrade_tips import package_tip, upgrade_tip
from .aliases import set_aliases
from .palette import ACTION_COLOURS, DOMAIN_COLOURS, INK, OBJECT_GREY
from .suggestions import OTHER_SHAPE, SHAPES
from .symbols import edged_line, marker, text_format

LARGEST_MM, SMALLEST_MM = 5.4, 3.0
"""The first and the last of the ranking."""
NUMBERED = 30
"""So many of the first bear their rank at every scale, the others only when the map is near."""
ALL_NUMBERED_BELOW = 5000
BAND_MM = 6.4
AROUND = "exterior_ring(buffer(convex_hull($geometry), 0.01, 1))"
"""The outline of a package's works, also where there is one alone."""
DECISIONS = ("must", "may", "never", "done")


def style_upgrades(layer: QgsVectorLayer) -> None:
    """Draw each work by what is done; only what the layer has stands in the legend."""
    there = layer.uniqueValues(layer.fields().indexFromName("action"))
    categories = [
        QgsRendererCategory(action, _marker(action), NAMES[action].render(translate))
        for action in ACTIONS
        if action in there
    ]
    other = marker(OTHER_SHAPE, OBJECT_GREY, SMALLEST_MM, edge=INK)
    categories.append(QgsRendererCategory(None, other, translate("Styles", "another work")))
    renderer = QgsCategorizedSymbolRenderer("action", categories)
    renderer.setOrderByEnabled(True)
    last_first = QgsFeatureRequest.OrderByClause('"rank"', False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([last_first]))
    layer.setRenderer(renderer)
    layer.setLabeling(_ranks())
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(upgrade_tip())
    layer.setDisplayExpression("\"rank\" || ': ' || \"action\" || coalesce(' ' || \"light_id\", '')")
    set_aliases(layer)
    _decisions_to_choose(layer)


def style_upgrade_packages(layer: QgsVectorLayer) -> None:
    """Draw a band behind what a crew does at once, and name it."""
    band = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": AROUND, "SymbolType": "Line"})
    band.setSubSymbol(edged_line(DOMAIN_COLOURS["package"], BAND_MM))
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, band)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setOpacity(0.6)
    layer.setMapTipTemplate(package_tip())
    layer.setDisplayExpression('"package"')
    set_aliases(layer)


def _marker(action: str) -> QgsMarkerSymbol:
    """The shape that the same work has among the suggestions, in a colour of its own, larger for a better rank."""
    kind = read_catalogue()[CATALOGUE_IDS[action]]
    symbol = marker(SHAPES.get(kind.id, OTHER_SHAPE), ACTION_COLOURS[action], SMALLEST_MM, edge=INK)
    size = f'scale_linear(coalesce("rank", 1), 1, max(2, maximum("rank")), {LARGEST_MM}, {SMALLEST_MM})'
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(size))
    return symbol


def _ranks() -> QgsVectorLayerSimpleLabeling:
    settings = QgsPalLayerSettings()
    settings.fieldName = f'CASE WHEN "rank" <= {NUMBERED} OR @map_scale < {ALL_NUMBERED_BELOW} THEN "rank" END'
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 1.4
    settings.setFormat(text_format(8.0))
    return QgsVectorLayerSimpleLabeling(settings)


def _decisions_to_choose(layer: QgsVectorLayer) -> None:
    """What was decided is chosen from a list in QGIS's forms: the layer is the next run's last list."""
    place = layer.fields().indexFromName("decision")
    if place >= 0:
        layer.setEditorWidgetSetup(
            place, QgsEditorWidgetSetup("ValueMap", {"map": [{word: word} for word in DECISIONS]})
        )
