"""Made-up scored parcels, dark gaps, hidden pockets, lights and poles, as the rules take them; metres."""

import geopandas as gpd
import numpy as np
from shapely.geometry import LineString, Point, box
from wellplaced.algorithms.geometry.repair import as_objects


def parcels(count=1, **fields):
    """Lots of 20 m x 30 m in a row along x, named "p0", "p1", ...; with any fields."""
    return _layer([box(20 * lot, 0, 20 * lot + 20, 30) for lot in range(count)], parcel_id=_names("p", count), **fields)


def gaps(count=1, **fields):
    """Dark gaps of 30 m in a row, 3 m in front of the lots: 0.4 lx where 2 lx are asked for, too far from a lamp."""
    lines = [LineString([(40 * gap, -3), (40 * gap + 30, -3)]) for gap in range(count)]
    usual = {"length_m": 30.0, "emin_lx": 0.4, "target_lx": 2.0, "class": "P4", "cause": "spacing", "cause_id": None}
    return _layer(lines, gap_id=_names("g", count), **{**usual, "run": "tonight, leaf on", **fields})


def pockets(count=1, **fields):
    """Pockets of 12 m2 inside the lots, behind plants."""
    shapes = [box(20 * pocket + 5, 5, 20 * pocket + 9, 8) for pocket in range(count)]
    usual = {"area_m2": 12.0, "distance_m": 5.0, "blocker_layer": "trees", "blocker_id": "1", "entrapment": False}
    return _layer(shapes, pocket_id=_names("k", count), **{**usual, **fields})


def lights(count=1, **fields):
    """Working HPS lamps 40 m apart, 5 m in front of the lots."""
    usual = {"technology": "HPS", "height": 8.0, "working": True, "lumens": 9_500.0}
    points = [Point(40 * light + 15, -5) for light in range(count)]
    return _layer(points, light_id=_names("L", count), **{**usual, **fields})


def poles(*places):
    """Poles without a luminaire at (x, y)."""
    return _layer([Point(place) for place in places], pole_id=_names("b", len(places)))


def vacant_lots(*probabilities, **fields):
    """Lots without a building, vacant with these probabilities."""
    return parcels(len(probabilities), **{"vacancy_probability": probabilities, "vacancy_kind": "lot", **fields})


def shuffled(layer, seed):
    """The same rows in another order."""
    order = np.random.default_rng(seed).permutation(len(layer))
    return layer.iloc[order].set_axis(np.arange(len(layer)) * 3 + 1)


def entry(**changes):
    """A sound entry of the catalogue as JSON gives it, with changes."""
    return {
        "id": "bench", "name": "Put up a bench", "domain": "community", "unit": "bench",
        "trigger": "No seat within 200 m.",
        "cost": {"low": 500, "high": 900, "currency": "USD", "tag": "unverified", "basis": "From memory.",
                 "reference": None, "reference_tag": None},
        "department": "Parks", "grade": "C", "consistency": "mixed", "caution": "In the shade.", "consent": None,
        "recorded_consent": False, "harms": [], "punitive": False, "on_by_default": True, "paired_with": None,
        "lead_time": "weeks", "upkeep": None, "effects": [effect()], **changes,
    }  # fmt: skip


def effect(**changes):
    """A sound effect of an entry, with changes."""
    return {
        "outcome": "time outdoors", "direction": "more", "estimate": 10, "low": 4, "high": 16, "unit": "%",
        "interval": "confidence interval", "finding": None, "design": "trial", "place": "Nowhere",
        "citation": "Nobody 2020", "url": None, "verified": True, **changes,
    }  # fmt: skip


def _names(letter, count):
    return [f"{letter}{number}" for number in range(count)]


def _layer(shapes, **fields):
    return gpd.GeoDataFrame(
        fields, index=range(len(shapes)), geometry=gpd.GeoSeries(as_objects(shapes), dtype="geometry")
    )
