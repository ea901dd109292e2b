"""How a layer came about, kept in its metadata history: weights, targets, date, version and input hashes as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from qgis.core import (
    QgsException,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsNotSupportedException,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProviderRegistry,
)

from .language import translate


def provenance_metadata(provenance: Mapping[str, object], title: str) -> QgsLayerMetadata:
    """Layer metadata whose history holds the provenance as one line of JSON."""
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setType("dataset")
    metadata.setAbstract(
        translate("Provenance", "Made by Wellplaced. It scores places by measured physical facts, never people.")
    )
    metadata.addHistoryItem(json.dumps(provenance, ensure_ascii=False, sort_keys=True, default=str))
    return metadata


def provenance_of(layer: QgsMapLayer) -> dict[str, object]:
    """The provenance in a layer's history; empty where the layer is not one of ours."""
    for item in reversed(layer.metadata().history()):
        try:
            found = json.loads(item)
        except ValueError:  # somebody else's note
            continue
        if isinstance(found, dict) and "version" in found:
            return found
    return {}


def stored_weights(layer: QgsMapLayer, factors: Iterable[str]) -> dict[str, float]:
    """The weights of `factors` behind the need that a layer holds: those in its history; 1 where it names none."""
    named = provenance_of(layer).get("weights")
    named = named if isinstance(named, dict) else {}
    return {factor: float(named.get(factor, 1.0)) for factor in factors}


def keep_with(
    destination: str, metadata: QgsLayerMetadata, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> None:
    """Save the metadata with a result: inside a GeoPackage, or on the temporary layer; a warning where that fails."""
    layer = context.temporaryLayerStore().mapLayer(destination)
    if layer is not None:
        layer.setMetadata(metadata)
    elif destination.split("|", maxsplit=1)[0].lower().endswith(".gpkg"):
        problem = _saved(destination, metadata)
        if problem:
            text = translate("Provenance", "How '{layer}' came about could not be kept in its metadata: {problem}")
            feedback.pushWarning(text.format(layer=destination, problem=problem))


def _saved(destination: str, metadata: QgsLayerMetadata) -> str:
    """Save the metadata in a GeoPackage; what hindered that, "" where nothing did."""
    try:
        saved, problem = QgsProviderRegistry.instance().saveLayerMetadata("ogr", _with_table(destination), metadata)
    except (QgsException, QgsNotSupportedException) as error:  # no GeoPackage of ours
        return str(error)
    return "" if saved else problem or "?"


def _with_table(destination: str) -> str:
    """The destination with the name of its table, without which QGIS does not find where the metadata belong."""
    held = QgsProviderRegistry.instance().querySublayers(destination)
    return next((each.uri() for each in held if each.providerKey() == "ogr"), destination)
