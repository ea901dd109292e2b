"""What the sample contains, as one short text: equal content gives an equal hash whatever the file's bytes."""

from __future__ import annotations

import hashlib
from pathlib import Path

from osgeo import gdal, ogr


def content_hash(package: Path, terrain: Path) -> str:
    """SHA-256 over the sorted features (WKB and attributes) of all layers and over the terrain's cells."""
    digest = hashlib.sha256()
    source = ogr.Open(str(package))
    names = sorted(source.GetLayer(k).GetName() for k in range(source.GetLayerCount()))
    for name in names:
        digest.update(name.encode())
        for row in sorted(_rows(source.GetLayerByName(name))):
            digest.update(row)
    raster = gdal.Open(str(terrain))
    digest.update(repr((raster.RasterXSize, raster.RasterYSize, raster.GetGeoTransform())).encode())
    digest.update(raster.GetRasterBand(1).ReadAsArray().astype("<f4").tobytes())
    return digest.hexdigest()


def _rows(layer: ogr.Layer) -> list[bytes]:
    rows = []
    for feature in layer:
        values = [feature.GetField(k) for k in range(feature.GetFieldCount())]
        shape = feature.GetGeometryRef()
        wkb = b"" if shape is None else bytes(shape.ExportToWkb(ogr.wkbNDR))
        rows.append(repr(values).encode() + wkb)
    return rows
