"""Buildings, trees, barriers and rasters as cities give them, at a place in EPSG:32631 or, in feet, in EPSG:2249."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pyproj
from factories.sample import sample_layer
from shapely.geometry import LineString, Point, box
from wellplaced.algorithms.city.crs import StudyCrs, study_crs
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.mapping import parse_mapping

METRIC, FEET = "EPSG:32631", "EPSG:2249"
US_FOOT = 1200.0 / 3937.0
CORNER = {METRIC: (500_000.0, 100_000.0), FEET: (770_000.0, 2_958_000.0)}


def study_of(crs=METRIC):
    """(StudyCrs, bounds of a square of 400 m in study metres) at the corner of the CRS."""
    unit_m = US_FOOT if crs == FEET else 1.0
    x, y = (each * unit_m for each in CORNER[crs])
    return StudyCrs(pyproj.CRS.from_user_input(crs), unit_m), np.array([x, y, x + 400.0, y + 400.0])


def gathered(gather, layer, text="", crs=METRIC):
    """(result, findings) of a gather function on a layer that lies in `crs`."""
    return gather(layer, parse_mapping(text)[0], *study_of(crs))


def sentences(findings):
    return " ".join(f"{finding.what} {finding.advice or ''}" for finding in findings)


def _layer(name, shapes, columns, crs):
    return Layer(name, gpd.GeoDataFrame(pd.DataFrame(columns, index=range(len(shapes))), geometry=shapes, crs=crs))


def places(n, crs=METRIC, step=20.0):
    """n places, `step` units apart."""
    x, y = CORNER[crs]
    return [(x + step * (row % 10), y + step * (row // 10)) for row in range(n)]


def buildings_layer(n=12, crs=METRIC, side=10.0, name="buildings", **columns):
    """Squares of `side` units with the given columns."""
    return _layer(name, [box(x, y, x + side, y + side) for x, y in places(n, crs)], columns, crs)


def trees_layer(n=12, crs=METRIC, name="trees", **columns):
    """Points with the given columns."""
    return _layer(name, [Point(place) for place in places(n, crs)], columns, crs)


def canopies_layer(n=2, **columns):
    """Areas of 8 m x 8 m with the given columns."""
    return _layer("canopy", [box(x, y, x + 8.0, y + 8.0) for x, y in places(n)], columns, METRIC)


def barriers_layer(n=6, crs=METRIC, name="barriers", **columns):
    """Lines of 15 units with the given columns."""
    return _layer(name, [LineString([(x, y), (x + 15.0, y)]) for x, y in places(n, crs)], columns, crs)


def grid_of(side=20, crs=METRIC, cell=1.0):
    """A grid of `side` cells at the corner of the CRS."""
    west, south = (study_of(crs)[1])[:2]
    return Grid(west, south + side * cell, cell, (side, side))


def raster_file(path, values, crs=METRIC, corner=None, cell=1.0, nodata=None, **more):
    """Write an array as GeoTIFF whose lower left corner is at `corner` (units of `crs`); returns its path.

    `more`: band `units`, `tags`, `description`.
    """
    import rasterio
    from rasterio.transform import from_origin

    x, y = corner or CORNER[crs or METRIC]
    values = np.atleast_2d(values)
    size = {"height": values.shape[0], "width": values.shape[1], "count": 1, "dtype": values.dtype}
    where = {"crs": crs, "transform": from_origin(x, y + cell * values.shape[0], cell, cell)}
    with rasterio.open(path, "w", driver="GTiff", nodata=nodata, **size, **where) as file:
        file.write(values, 1)
        if "units" in more:
            file.units = (more["units"],)
        if "description" in more:
            file.descriptions = (more["description"],)
        file.update_tags(**more.get("tags", {}))
    return str(path)


def study_around(frame):
    """(StudyCrs, bounds in study metres) of a real parcel layer."""
    crs, _ = study_crs(frame.crs, frame.total_bounds, "parcels")
    return crs, frame.total_bounds * crs.unit_m


def sample_study():
    return study_around(sample_layer("parcels"))
