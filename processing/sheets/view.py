"""The layers of a sheet's maps: copies in a project of their own, styled, in order, with themes and legend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMapThemeCollection,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)

from ...algorithms.message import Translate
from ..sources import layer_name
from ..styles import is_asset, place_name, style_city_layer, style_gaps
from ..styles.light import cause_styles
from .extent import extent_of
from .facts import GapFacts
from .page import LegendEntry
from .shown import Shown
from .told import Age, Place

AUTHOR = "Wellplaced"
NOW, THEN = "now", "then"
"""The themes of the maps: what was scored, and with the layer that stands for afterwards."""


@dataclass(frozen=True)
class View:
    """The maps' extent and coordinate system, the legend, and what the layers around tell.

    `layers` are in the order in which they are drawn, the uppermost first; `themes` are those of them that each map
    shows, by the name of the project's theme; `assets` the layers of each kind of community place.
    """

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    layers: tuple[QgsMapLayer, ...]
    themes: Mapping[str, tuple[QgsMapLayer, ...]]
    legend: tuple[LegendEntry, ...]
    assets: Mapping[str, tuple[QgsVectorLayer, ...]]
    ages: tuple[Age, ...]


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


@dataclass(frozen=True)
class Drawn:
    """What the maps are made of: the scored layers with their heading in the legend (empty: they are not drawn), the
    gaps, the works and all around.
    """

    shown: Shown
    gaps: QgsVectorLayer | None
    after: Shown | None
    works: QgsVectorLayer | None
    context: Sequence[QgsMapLayer]
    heading: str


def build_view(drawn: Drawn, project: QgsProject, translate: Translate, label_pt: float) -> View:
    """Copy, style and order the layers: works and places marked by points on top, then gaps, streets,
    parks and grounds, what was scored, the rest below.
    """
    shown, after, works, context = drawn.shown, drawn.after, drawn.works, drawn.context
    copies = [_copy(layer) for layer in context]
    places = [layer for layer in copies if is_asset(layer.name())]
    others = [layer for layer in copies if not is_asset(layer.name())]
    for layer in (*places, *others):
        if isinstance(layer, QgsVectorLayer):
            style_city_layer(layer)
    scored = [each.scored for each in (shown, after) if each is not None and drawn.heading]
    for layer in scored:
        layer.setName(translate("CommunitySheet", "Need for improvement"))
    if after is not None:
        after.scored.setName(translate("CommunitySheet", "Need for improvement, afterwards"))
    heading = translate("CommunitySheet", "Dark gaps in the walking light")
    dark = [] if drawn.gaps is None else [drawn.gaps]
    for layer in dark:
        style_gaps(layer, translate)
        layer.setLabelsEnabled(False)  # their lengths would hide the names of the streets
        layer.setName(heading)
    above = [layer for layer in others if _is_line(layer)]
    below = [layer for layer in others if not _is_line(layer)]
    markers = [layer for layer in places if _is_point(layer)]
    grounds = [layer for layer in places if not _is_point(layer)]
    ordered = (*([] if works is None else [works]), *markers, *dark, *above, *grounds, *scored, *below)
    for layer in ordered:
        layer.setScaleBasedVisibility(False)
        set_label_size(layer, label_pt)
    project.addMapLayers(ordered, False)
    for layer in ordered:
        project.layerTreeRoot().addLayer(layer)
    themes = {NOW: tuple(layer for layer in ordered if after is None or layer is not after.scored)}
    if after is not None:
        themes[THEN] = tuple(layer for layer in ordered if layer not in (shown.scored, *dark))
    for name, each in themes.items():
        add_theme(project, name, each)
    extent = extent_of(shown.parcels, project)
    named = {place_name(layer.name(), translate): layer for layer in places}  # one row a kind of place
    return View(
        extent=extent,
        crs=project.crs(),
        layers=ordered,
        themes=themes,
        legend=_legend(named, drawn, heading, translate),
        assets={name: tuple(layer for layer in places if _is_called(layer, name, translate)) for name in named},
        ages=tuple(Age(_called(layer, translate), _date_of(layer)) for layer in copies),
    )


def _legend(
    named: dict[str, QgsVectorLayer], drawn: Drawn, gaps_heading: str, translate: Translate
) -> tuple[LegendEntry, ...]:
    """Places come first."""
    shown, works = drawn.shown, drawn.works
    legend = [LegendEntry(layer, single_label=name) for name, layer in named.items()]
    if works is not None:
        legend.append(
            LegendEntry(works, single_label=translate("CommunitySheet", "Street light with its number in the list"))
        )
    if drawn.heading:
        legend.append(LegendEntry(shown.scored, drawn.heading))
    causes = shown_causes(shown.gap_facts)
    if drawn.gaps is not None and causes:
        legend.append(LegendEntry(drawn.gaps, gaps_heading, causes))
    return tuple(legend)


def add_theme(project: QgsProject, name: str, layers: Sequence[QgsMapLayer]) -> None:
    """A theme of the project that shows these layers."""
    record = QgsMapThemeCollection.MapThemeRecord()
    for layer in layers:
        record.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(layer))
    project.mapThemeCollection().insert(name, record)


def set_label_size(layer: QgsMapLayer, size_pt: float) -> None:
    """Set the labels of a layer in the sheet's type, whatever the map's scale; what has no room is left out."""
    labeling = layer.labeling() if isinstance(layer, QgsVectorLayer) else None
    if labeling is None:
        return
    settings = labeling.settings()
    text = settings.format()
    text.setSize(size_pt)
    settings.setFormat(text)
    settings.scaleVisibility = False
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def places_in(view: View, extent: QgsRectangle) -> tuple[Place, ...]:
    """How many community places of each kind the extent meets."""
    return tuple(
        Place(name, sum(_met(layer, extent, view.crs) for layer in layers)) for name, layers in view.assets.items()
    )


def _met(layer: QgsVectorLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> int:
    try:
        transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance().transformContext())
        there = transform.transformBoundingBox(extent)
    except QgsCsException:
        return 0
    request = QgsFeatureRequest(there).setFlags(QgsFeatureRequest.Flag.ExactIntersect).setSubsetOfAttributes([])
    return sum(1 for _ in layer.getFeatures(request))


def _is_called(layer: QgsMapLayer, name: str, translate: Translate) -> bool:
    return place_name(layer.name(), translate) == name


def _called(layer: QgsMapLayer, translate: Translate) -> str:
    """What people call the layer: its kind of place, else its own name in plain letters."""
    return place_name(layer.name(), translate) or layer.name().replace("_", " ")


def _date_of(layer: QgsMapLayer) -> str:
    """The last day for which the layer's metadata say that it holds; empty where they do not."""
    ends = [span.end() for span in layer.metadata().extent().temporalExtents()]
    known = [end.date().toString("yyyy-MM-dd") for end in ends if end.isValid()]
    return max(known, default="")


def _copy(layer: QgsMapLayer) -> QgsMapLayer:
    copy = layer.clone()
    copy.setName(layer_name(layer))
    return copy


def _is_point(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry


def _is_line(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry


def of_area(view: View, extent: QgsRectangle, places: Sequence[Place], gaps: GapFacts | None) -> View:
    """The view of a part of the map, with a legend of what is there alone."""
    absent = {place.name for place in places if not place.count}
    causes = shown_causes(gaps)
    legend = []
    for entry in view.legend:
        if entry.single_label in absent or (entry.symbols is not None and not causes):
            continue
        legend.append(entry if entry.symbols is None else replace(entry, symbols=causes))
    return replace(view, extent=extent, legend=tuple(legend))


def shown_causes(facts: GapFacts | None) -> tuple[int, ...]:
    """Positions, in the renderer's order, of the causes that the gaps have; the last one stands for any other."""
    known = [style.cause for style in cause_styles()]
    found = set(facts.causes) if facts is not None else set()
    positions = [number for number, cause in enumerate(known) if cause in found]
    return (*positions, len(known)) if found - set(known) else tuple(positions)
