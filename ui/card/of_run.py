"""Which layer of the project holds the suggestions for a scored layer."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes

from ...processing.provenance import provenance_of
from ...processing.sources import layer_name

MARKS = frozenset({"suggestion_id", "parcel_id", "intervention"})
"""The fields that make a layer one of suggestions."""

BELONGS, SAME_GROUP, FOREIGN = 2, 1, 0


def suggestion_layer(parcels: QgsVectorLayer, project: QgsProject) -> QgsVectorLayer | None:
    """The suggestions that belong to the parcels; the uppermost of the layer tree where several do, None where none.

    They belong together by the histories of the layers: of the same run, or made of this very layer by *Suggest what
    would help*. Where one has no history, lying in the same group stands in for it.
    """
    best, found = FOREIGN, None
    for layer in _in_order(project):
        if not is_suggestions(layer):
            continue
        fits = _fits(layer, parcels, project)
        if fits > best:
            best, found = fits, layer
    return found


def is_suggestions(layer: QgsMapLayer) -> bool:
    """Whether it is a layer of suggestions, one marker each; their areas and lines bear the same fields."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    kinds = {QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.NullGeometry}
    return layer.geometryType() in kinds and set(layer.fields().names()) >= MARKS


def _in_order(project: QgsProject) -> list[QgsMapLayer]:
    ordered = project.layerTreeRoot().layerOrder()
    return ordered + [layer for layer in project.mapLayers().values() if layer not in ordered]


def _fits(layer: QgsVectorLayer, parcels: QgsVectorLayer, project: QgsProject) -> int:
    theirs, ours = provenance_of(layer), provenance_of(parcels)
    if _of_the_same_run(theirs, ours) or _made_of(theirs, parcels):
        return BELONGS
    if theirs and ours:
        return FOREIGN
    return SAME_GROUP if _in_one_group(layer, parcels, project) else FOREIGN


def _of_the_same_run(theirs: dict[str, object], ours: dict[str, object]) -> bool:
    return bool(theirs.get("run")) and theirs.get("run") == ours.get("run")


def _made_of(theirs: dict[str, object], parcels: QgsVectorLayer) -> bool:
    """Whether the history names the parcels' layer, with as many features, as what the suggestions were made of."""
    inputs = theirs.get("inputs")
    given = inputs.get("parcels") if isinstance(inputs, dict) else None
    if theirs.get("algorithm") != "wellplaced:interventions" or not isinstance(given, list):
        return False
    names = {parcels.name(), layer_name(parcels)}
    return any(
        isinstance(each, dict) and each.get("layer") in names and each.get("features") == parcels.featureCount()
        for each in given
    )


def _in_one_group(layer: QgsVectorLayer, parcels: QgsVectorLayer, project: QgsProject) -> bool:
    """Whether both lie in the same group; the top of the tree is none."""
    root = project.layerTreeRoot()
    theirs, ours = root.findLayer(layer.id()), root.findLayer(parcels.id())
    return theirs is not None and ours is not None and theirs.parent() != root and theirs.parent() == ours.parent()
