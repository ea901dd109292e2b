"""Parcels in rows, evidence layers of all sorts, and studies made of them."""

from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pandas as pd
import pyproj
from shapely.geometry import Point, box
from wellplaced.algorithms.city.crs import study_crs
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.mapping import parse_mapping
from wellplaced.algorithms.vacancy.evidence import gather_evidence

CRS = "EPSG:26986"  # metres
ORIGIN = (236_000.0, 900_000.0)
SIDE = 20.0


def signs(*told, parcel=0):
    """Signs on one parcel: ("register", 0.5) is a register entry half a year old; None is undated."""
    return pd.DataFrame(
        {
            "parcel": np.full(len(told), parcel, dtype=np.int64),
            "kind": np.array([kind for kind, _ in told], dtype=object),
            "age": np.array([np.nan if age is None else age for _, age in told], dtype=float),
        }
    )


def lot(column, row=0, width=1.0, height=1.0):
    """A square parcel of 20 m side in a grid; or a piece `width` by `height` sides large."""
    x, y = ORIGIN[0] + column * SIDE, ORIGIN[1] + row * SIDE
    return box(x, y, x + width * SIDE, y + height * SIDE)


def middle(column, row=0):
    """A point in the middle of a parcel of the grid."""
    return Point(lot(column, row).centroid)


def parcels(ids, land_use=None, across=10):
    """Parcels with these ids in a grid, `across` in a row."""
    shapes = [lot(number % across, number // across) for number in range(len(ids))]
    return gpd.GeoDataFrame(
        {
            "row": np.arange(len(ids)),
            "parcel_id": np.array(ids, dtype=object),
            "scored": True,
            "land_use": np.array(land_use if land_use is not None else [None] * len(ids), dtype=object),
        },
        geometry=gpd.GeoSeries(shapes),
    )


def table(name, **columns):
    """A table without geometries."""
    return Layer(name, pd.DataFrame(columns))


def places(name, shapes, crs=CRS, **columns):
    """A layer with geometries."""
    return Layer(name, gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(shapes), crs=crs))


def gathered(lots, *layers, mapping=""):
    """(evidence, findings) of layers on these parcels."""
    understood, _ = parse_mapping(mapping)
    bounds = np.asarray(lots.total_bounds)
    crs, _ = study_crs(pyproj.CRS(CRS), bounds, "parcels")
    return gather_evidence(tuple(layers), understood, crs, bounds, lots)


def study(lots, *layers, mapping="", buildings=None, built_date=None):
    """What the vacancy factor needs of a study."""
    evidence, _ = gathered(lots, *layers, mapping=mapping)
    obstacles = None if buildings is None else SimpleNamespace(buildings=houses(buildings, built_date))
    return SimpleNamespace(parcels=lots, evidence=evidence, obstacles=obstacles)


def houses(shapes, date=None):
    """What the vacancy factor needs of a building layer with these outlines."""
    return SimpleNamespace(shapes=as_objects(shapes), date=date, layer="houses")


def told(findings):
    """All findings as one text."""
    return "\n".join(str(finding.what) for finding in findings)


def found(evidence, kind=None):
    """(parcel, kind) pairs of the records, or the parcels of one kind, sorted."""
    pairs = sorted(set(zip(evidence.records["parcel"], evidence.records["kind"])))
    return [parcel for parcel, each in pairs if each == kind] if kind else pairs
