"""The GeoPackage: one layer or table each, with a description that says no real place is shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import geopandas as gpd
import pandas as pd
from osgeo import gdal, ogr, osr

from .frame import EPSG, to_map

DAY_OF_MAKING = "2025-10-01T00:00:00.000Z"
"""Stands in the file instead of the clock, so that the same content gives the same file."""
NO_REAL_PLACE = "Invented data: no real place is shown."
SHAPES = {
    "Point": ogr.wkbPoint,
    "LineString": ogr.wkbLineString,
    "Polygon": ogr.wkbPolygon,
}


def write_layers(layers: dict[str, pd.DataFrame], descriptions: dict[str, str], path: Path) -> None:
    """Write the board's layers to `path` on the map; tables have no geometry."""
    ogr.UseExceptions()
    path.unlink(missing_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", DAY_OF_MAKING)
    try:
        package = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        package.SetMetadataItem("DESCRIPTION", NO_REAL_PLACE)
        for name, frame in layers.items():
            _write_layer(package, name, frame, descriptions[name])
        package.FlushCache()
        package = None
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)


def _write_layer(package: ogr.DataSource, name: str, frame: pd.DataFrame, description: str) -> None:
    spatial = isinstance(frame, gpd.GeoDataFrame)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    kind = SHAPES[frame.geometry.dropna().iloc[0].geom_type] if spatial else ogr.wkbNone
    options = [f"IDENTIFIER={name}", f"DESCRIPTION={description} {NO_REAL_PLACE}"]
    layer = package.CreateLayer(name, reference if spatial else None, kind, options)
    columns = [column for column in frame.columns if column != "geometry"]
    for column in columns:
        layer.CreateField(ogr.FieldDefn(column, _field_type(frame[column])))
    shapes = frame.geometry if spatial else [None] * len(frame)
    package.StartTransaction()
    for shape, values in zip(shapes, frame[columns].itertuples(index=False)):
        feature = ogr.Feature(layer.GetLayerDefn())
        for column, value in zip(columns, values):
            _set(feature, column, value)
        if shape is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkb(to_map(shape).wkb))
        layer.CreateFeature(feature)
    package.CommitTransaction()


def _field_type(column: pd.Series) -> int:
    if pd.api.types.is_integer_dtype(column):
        return ogr.OFTInteger
    if pd.api.types.is_float_dtype(column):
        return ogr.OFTReal
    known = column.dropna()
    return ogr.OFTDate if len(known) and isinstance(known.iloc[0], date) else ogr.OFTString


def _set(feature: ogr.Feature, column: str, value: object) -> None:
    if pd.isna(value):
        feature.SetFieldNull(column)
    elif isinstance(value, date):
        feature.SetField(column, value.isoformat())
    else:
        feature.SetField(column, value if isinstance(value, str) else value.item() if hasattr(value, "item") else value)
