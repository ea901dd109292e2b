"""Scored parcels of a layer as a layer of block faces, in the sheet's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...algorithms.factor import FACTORS
from ...algorithms.fields import Field, ours
from ...algorithms.message import Translate, say
from ...algorithms.progress import Progress
from ..field_types import qgis_fields
from ..provenance import provenance_metadata, provenance_of
from ..read import read
from ..sources import source_of
from ..styles.parcels import UNKNOWN, need_renderer
from ..write import detail_features

if TYPE_CHECKING:
    import geopandas as gpd

REASON = Field("need_reason", "text", say("Fields", "Reason"))
SEAM_MM = 0.5
TOLD_OF_RUN = ("version", "run", "as_of", "weights")
"""What a public layer's history says of the run: no names of layers and files."""


def face_layer(parcels: QgsVectorLayer, translate: Translate, progress: Progress) -> QgsVectorLayer:
    """A memory layer of block faces with the public fields, styled; without features where there are too few parcels.

    Raises DataError where the parcels have no coordinate system.
    """
    from ...algorithms.need.combine import factors_in
    from ...algorithms.public.faces import face_fields, public_reason

    faces, crs = _faces(parcels, progress)
    faces[REASON.name] = [public_reason(row, translate) for row in faces.drop(columns="geometry").to_dict("records")]
    fields = (*face_fields(factors_in(faces)), REASON)
    return _styled(_memory_layer(faces, fields, crs), parcels, translate)


def _faces(parcels: QgsVectorLayer, progress: Progress) -> tuple[gpd.GeoDataFrame, QgsCoordinateReferenceSystem]:
    """The block faces, and the coordinate system of their geometries."""
    import geopandas as gpd

    from ...algorithms.city.crs import study_crs
    from ...algorithms.geometry.repair import repair_polygons
    from ...algorithms.public.faces import block_faces

    frame = read(source_of(parcels, "parcels", None), progress).layer.frame
    told = [field.name for field in ours(FACTORS) if field.name in frame]  # nothing of the city's own is taken along
    frame = _with_numbers(frame[[*told, "geometry"]])
    if frame.geometry.isna().all():
        return block_faces(frame, progress=progress), parcels.crs()
    frame = frame.set_geometry(gpd.GeoSeries(repair_polygons(frame.geometry.to_numpy()).geometries, crs=frame.crs))
    study, _ = study_crs(frame.crs, frame.total_bounds, parcels.name())
    faces = block_faces(frame.set_geometry(study.to_study(frame)), progress=progress)
    own = parcels.crs() if study.crs == frame.crs else QgsCoordinateReferenceSystem.fromWkt(study.crs.to_wkt())
    return faces.set_geometry(study.to_crs(faces.geometry)), own


def _with_numbers(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The fields that hold numbers as numbers, where a file brought them as text."""
    import pandas as pd

    kinds = {field.name: field.type for field in ours(FACTORS)}
    held = [name for name in frame if kinds.get(name) in ("number", "integer")]
    return frame.assign(**{name: pd.to_numeric(frame[name], errors="coerce") for name in held})


def _memory_layer(
    faces: gpd.GeoDataFrame, fields: tuple[Field, ...], crs: QgsCoordinateReferenceSystem
) -> QgsVectorLayer:
    features, _ = detail_features(faces, fields, QgsWkbTypes.Type.MultiPolygon)
    for feature in features:
        shape = feature.geometry()
        shape.convertToMultiType()
        feature.setGeometry(shape)
    layer = QgsVectorLayer("MultiPolygon", "block faces", "memory")
    layer.setCrs(crs)
    given: QgsFields = qgis_fields(fields)
    layer.dataProvider().addAttributes(given.toList())
    layer.updateFields()
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _styled(layer: QgsVectorLayer, parcels: QgsVectorLayer, translate: Translate) -> QgsVectorLayer:
    layer.setRenderer(_renderer(translate))
    layer.setMapTipTemplate(f'[% "{REASON.name}" %]')
    layer.setDisplayExpression('"face_id"')
    told = provenance_of(parcels)
    history = {name: told[name] for name in TOLD_OF_RUN if name in told}
    metadata = provenance_metadata(history, translate("CommunitySheet", "Need for improvement by block face"))
    metadata.setRights(parcels.metadata().rights())
    metadata.setLicenses(parcels.metadata().licenses())
    layer.setMetadata(metadata)
    return layer


def _renderer(translate: Translate) -> QgsRuleBasedRenderer:
    """The classes of need, with a seam between faces that can be seen from afar."""
    renderer = need_renderer(translate)
    for rule in renderer.rootRule().children():
        fill = rule.symbol().symbolLayer(0)
        if isinstance(fill, QgsSimpleFillSymbolLayer) and rule.ruleKey() != UNKNOWN:
            fill.setStrokeWidth(SEAM_MM)
    return renderer
