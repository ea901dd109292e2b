"""The layers of a sheet's map: copies in a project of their own, styled, in order, with their legend."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...algorithms.message import Translate
from ..sources import layer_name
from ..styles import is_asset, place_name, style_city_layer, style_gaps
from ..styles.light import cause_styles
from .community import View
from .facts import GapFacts
from .page import LegendEntry
from .shown import Shown

ROOM_AROUND = 1.06
"""How much larger than the parcels the map's extent is."""
AUTHOR = "Wellplaced"
STRAGGLERS = 0.01
"""At most this share of the parcels may lie outside the map."""
STRAGGLING = 1.2
"""A parcel that makes the map's extent so many times larger all by itself is left outside."""
WIDTH_WITHOUT_PARCELS = 100.0
"""Map units around a point, where the parcels have no extent."""


def sheet_project(title: str, crs: QgsCoordinateReferenceSystem) -> QgsProject:
    """An empty project that names no person and no path."""
    project = QgsProject()
    project.setTitle(title)
    project.setCrs(crs)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    metadata = project.metadata()
    metadata.setAuthor(AUTHOR)
    metadata.setTitle(title)
    project.setMetadata(metadata)
    return project


def map_crs(layer: QgsMapLayer) -> QgsCoordinateReferenceSystem:
    """The layer's own CRS if it is projected and true to scale, else the UTM zone of its middle."""
    own = layer.crs()
    if own.isValid() and not own.isGeographic() and own.authid() not in ("EPSG:3857", "EPSG:900913"):
        return own
    try:
        transform = QgsCoordinateTransform(own, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject())
        middle = transform.transformBoundingBox(layer.extent()).center()
    except QgsCsException:
        return own
    zone = min(60, max(1, int((middle.x() + 180.0) // 6) + 1))
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if middle.y() >= 0 else 32700) + zone}")


def build_view(
    shown: Shown,
    context: tuple[QgsMapLayer, ...],
    project: QgsProject,
    translate: Translate,
) -> View:
    """Copy, style and order the layers: places marked by points on top, then gaps, streets,
    parks and grounds, what was scored, the rest below.
    """
    copies = [_copy(layer) for layer in context]
    places = [layer for layer in copies if is_asset(layer.name())]
    others = [layer for layer in copies if not is_asset(layer.name())]
    for layer in (*places, *others):
        if isinstance(layer, QgsVectorLayer):
            style_city_layer(layer)
    scored = shown.scored
    scored.setName(translate("CommunitySheet", "Need for improvement"))
    heading = translate("CommunitySheet", "Dark gaps in the walking light")
    dark = [] if shown.gaps is None else [shown.gaps]
    for layer in (scored, *dark):
        layer.setScaleBasedVisibility(False)
    for layer in dark:
        style_gaps(layer, translate)
        layer.setName(heading)
    above = [layer for layer in others if _is_line(layer)]
    below = [layer for layer in others if not _is_line(layer)]
    markers = [layer for layer in places if _is_point(layer)]
    grounds = [layer for layer in places if not _is_point(layer)]
    ordered = (*markers, *dark, *above, *grounds, scored, *below)
    # The map follows the project's layer tree: a map with layers of its own would write their full paths.
    project.addMapLayers(ordered, False)
    for layer in ordered:
        project.layerTreeRoot().addLayer(layer)
    named = {place_name(layer.name(), translate): layer for layer in places}  # one row a kind of place
    legend = [LegendEntry(layer, single_label=name) for name, layer in named.items()]
    legend.append(LegendEntry(scored, translate("CommunitySheet", "Need for improvement (0 to 100)")))
    causes = _shown_causes(shown.gap_facts)
    legend += [LegendEntry(layer, heading, causes) for layer in dark if causes]
    return View(
        extent=_extent(shown.parcels, project),
        legend=tuple(legend),
        rows=len(named) + len(scored.renderer().legendSymbolItems()) + len(causes),
        headings=sum(bool(entry.heading) for entry in legend),
        metres_per_unit=QgsUnitTypes.fromUnitToUnitFactor(
            project.crs().mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters
        ),
    )


def _copy(layer: QgsMapLayer) -> QgsMapLayer:
    copy = layer.clone()
    copy.setName(layer_name(layer))
    copy.setScaleBasedVisibility(False)
    return copy


def _is_point(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry


def _is_line(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry


def _shown_causes(facts: GapFacts | None) -> tuple[int, ...]:
    """Positions, in the renderer's order, of the causes that the gaps have; the last one stands for any other."""
    known = [style.cause for style in cause_styles()]
    found = set(facts.causes) if facts is not None else set()
    positions = [number for number, cause in enumerate(known) if cause in found]
    return (*positions, len(known)) if found - set(known) else tuple(positions)


def _extent(parcels: QgsVectorLayer, project: QgsProject) -> QgsRectangle:
    """The parcels with a little room around, in the project's CRS; without the few that lie far off."""
    extent = without_stragglers(parcels)
    try:
        transform = QgsCoordinateTransform(parcels.crs(), project.crs(), project)
        extent = transform.transformBoundingBox(extent)
    except QgsCsException:
        extent = without_stragglers(parcels)
    if extent.isNull() or extent.isEmpty():
        extent = extent.buffered(WIDTH_WITHOUT_PARCELS)
    extent.scale(ROOM_AROUND)
    return extent


def without_stragglers(layer: QgsVectorLayer) -> QgsRectangle:
    """The extent of the features, less up to 1 % of them where each by itself makes it a fifth larger."""
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    boxes = [feature.geometry().boundingBox() for feature in layer.getFeatures(request) if feature.hasGeometry()]
    extent = _around(boxes)
    for _ in range(int(STRAGGLERS * len(boxes))):
        outermost = (
            min(boxes, key=QgsRectangle.xMinimum),
            min(boxes, key=QgsRectangle.yMinimum),
            max(boxes, key=QgsRectangle.xMaximum),
            max(boxes, key=QgsRectangle.yMaximum),
        )
        others = [[box for box in boxes if box is not far] for far in outermost]
        lesser, boxes = min(((_around(some), some) for some in others), key=lambda pair: pair[0].area())
        if lesser.area() * STRAGGLING > extent.area():
            break
        extent = lesser
    return extent


def _around(boxes: list[QgsRectangle]) -> QgsRectangle:
    whole = QgsRectangle()
    whole.setMinimal()
    for box in boxes:
        whole.combineExtentWith(box)
    return whole if boxes else QgsRectangle()
