"""The study's coordinate system: the input's own where it is true to scale, else the local one; always metres."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_utm_crs_info

from ..finding import DataError, Finding, Severity
from ..message import say

if TYPE_CHECKING:
    import geopandas as gpd

SCALE_TOLERANCE = 0.002
"""How far the map scale of the study's CRS may be off 1 anywhere in the study."""

PROBE_M = 100.0
"""Length of the line on which the scale is measured, metres."""


@dataclass(frozen=True)
class StudyCrs:
    """Where the study's coordinates live.

    Study coordinates are metres: the coordinates of `crs` times `unit_m` (1 for a metric CRS, 0.3048006 for US
    survey feet). No datum or projection changes between the two, so the way back is exact.
    """

    crs: pyproj.CRS
    unit_m: float

    def to_study(self, frame: gpd.GeoDataFrame) -> gpd.GeoSeries:
        """The frame's geometries in study coordinates (metres)."""
        shapes = frame.geometry.to_crs(self.crs) if frame.crs != self.crs else frame.geometry
        return _scaled(shapes, self.unit_m)

    def to_crs(self, shapes: gpd.GeoSeries) -> gpd.GeoSeries:
        """Study coordinates back in the units of `crs`, which the result bears."""
        return _scaled(shapes, 1.0 / self.unit_m).set_crs(self.crs, allow_override=True)


def study_crs(own: pyproj.CRS | None, bounds: np.ndarray, layer: str) -> tuple[StudyCrs, list[Finding]]:
    """The CRS of the study of a parcel layer with CRS `own` and `bounds` (west, south, east, north) in it.

    The layer's own CRS if it is projected and its scale is within 0.2 % of 1 all over the study; else the local
    UTM zone, with a finding that says why. Raises DataError without a CRS and where no zone fits.
    """
    if own is None:
        raise DataError(
            say("Errors", "The layer '{layer}' has no coordinate system.", layer=layer),
            say("Errors", "Set it under Layer Properties > Source, then run again."),
        )
    if not (own.is_projected or own.is_geographic):
        raise DataError(
            say(
                "Errors",
                "The coordinate system of '{layer}' ({name}) is not tied to the Earth.",
                layer=layer,
                name=own.name,
            ),
            say("Errors", "Georeference the layer, or set its true coordinate system under Layer Properties > Source."),
        )
    if own.is_projected:
        unit_m = _metres_per_unit(own)
        error = scale_error(own, bounds, unit_m)
        if abs(error) <= SCALE_TOLERANCE:
            return StudyCrs(own, unit_m), []
        why = say("Findings", "its scale is {factor:.3f} here", factor=1.0 + error)
    else:
        why = say("Findings", "its units are degrees")
    local = _local_zone(own, bounds, layer)
    return StudyCrs(local, 1.0), [_moved_finding(layer, own, local, why)]


def scale_error(crs: pyproj.CRS, bounds: np.ndarray, unit_m: float) -> float:
    """The map scale minus 1 (grid length / length on the ellipsoid) where it is furthest from 0.

    Measured on lines of 100 m along both axes at the corners and the centre of `bounds`; infinite where the
    coordinates leave the CRS's domain.
    """
    geod = crs.get_geod() or pyproj.Geod(ellps="WGS84")
    to_degrees = pyproj.Transformer.from_crs(crs, crs.geodetic_crs or "EPSG:4326", always_xy=True)
    west, south, east, north = bounds
    x = np.array([west, west, east, east, (west + east) / 2])
    y = np.array([south, north, south, north, (south + north) / 2])
    errors = []
    for dx, dy in ((PROBE_M / unit_m, 0.0), (0.0, PROBE_M / unit_m)):
        lon_1, lat_1 = to_degrees.transform(x - dx / 2, y - dy / 2)
        lon_2, lat_2 = to_degrees.transform(x + dx / 2, y + dy / 2)
        if not np.all(np.isfinite([lon_1, lat_1, lon_2, lat_2])):
            return float("inf")
        true = geod.inv(lon_1, lat_1, lon_2, lat_2)[2]
        errors.append(PROBE_M / np.maximum(true, 1e-9) - 1.0)
    every = np.concatenate(errors)
    return float(every[np.argmax(np.abs(every))])


def likely_crs(centre: tuple[float, float], study: StudyCrs, bounds: np.ndarray) -> str | None:
    """A name for the reading of raw coordinates under which a misplaced layer's `centre` falls on the parcels.

    `bounds` are the parcels' in study metres. None where no usual mistake (metres for feet, degrees, swapped axes,
    Web Mercator, the UTM zone) explains the distance.
    """
    for name, x, y in _readings(centre, study, bounds):
        if np.isfinite(x) and np.isfinite(y) and distance_outside((x, y), bounds) < 1000.0:
            return name
    return None


def distance_outside(point: tuple[float, float], bounds: np.ndarray) -> float:
    """How far `point` lies outside `bounds` (west, south, east, north); 0 inside."""
    x, y = point
    west, south, east, north = bounds
    return float(np.hypot(max(west - x, 0.0, x - east), max(south - y, 0.0, y - north)))


def _readings(centre: tuple[float, float], study: StudyCrs, bounds: np.ndarray) -> Iterator[tuple[str, float, float]]:
    """(name, x, y in study metres) of the raw centre under each usual mistake."""
    x, y = centre
    own = study.crs.name
    yield f"{own}, metres", x, y
    yield f"{own}, US survey feet", x * 1200.0 / 3937.0, y * 1200.0 / 3937.0
    yield f"{own}, x and y swapped", y * study.unit_m, x * study.unit_m
    east, north = (bounds[0] + bounds[2]) / 2 / study.unit_m, (bounds[1] + bounds[3]) / 2 / study.unit_m
    zone = _zone_of(*pyproj.Transformer.from_crs(study.crs, "EPSG:4326", always_xy=True).transform(east, north))
    declared = [("EPSG:4326", x, y), ("EPSG:4326, x and y swapped", y, x), ("EPSG:3857", x, y)]
    for name, a, b in declared + ([(zone.to_string(), x, y)] if zone else []):
        there = pyproj.Transformer.from_crs(name.split(",")[0], study.crs, always_xy=True).transform(a, b)
        yield name, there[0] * study.unit_m, there[1] * study.unit_m


def _local_zone(own: pyproj.CRS, bounds: np.ndarray, layer: str) -> pyproj.CRS:
    west, south, east, north = bounds
    to_degrees = pyproj.Transformer.from_crs(own, "EPSG:4326", always_xy=True)
    lon, lat = to_degrees.transform((west + east) / 2, (south + north) / 2)
    zone = _zone_of(lon, lat)
    if zone is None:
        raise DataError(
            say(
                "Errors",
                "No metric coordinate system fits the layer '{layer}': "
                "its coordinates do not lie on the Earth as {name} says.",
                layer=layer,
                name=own.name,
            ),
            say("Errors", "Check the layer's coordinate system under Layer Properties > Source."),
        )
    there = pyproj.Transformer.from_crs(own, zone, always_xy=True).transform_bounds(west, south, east, north)
    if abs(scale_error(zone, np.array(there), 1.0)) > 5 * SCALE_TOLERANCE:
        raise DataError(
            say("Errors", "The layer '{layer}' spans too large a region for one map scale.", layer=layer),
            say("Errors", "Select the parcels of one city, or check for features far away from the others."),
        )
    return zone


def _zone_of(lon: float, lat: float) -> pyproj.CRS | None:
    if not (-180.0 <= lon <= 180.0 and -80.0 <= lat <= 84.0):  # also where they are not finite
        return None
    here = AreaOfInterest(lon, lat, lon, lat)
    zones = query_utm_crs_info(datum_name="WGS 84", area_of_interest=here)
    return pyproj.CRS.from_epsg(int(zones[0].code)) if zones else None


def _moved_finding(layer: str, own: pyproj.CRS, local: pyproj.CRS, why: object) -> Finding:
    return Finding(
        Severity.INFO,
        "parcels",
        layer,
        say(
            "Findings",
            "Lengths cannot be measured in the coordinate system of '{layer}' ({own}): {why}. "
            "They were measured in {local}.",
            layer=layer,
            own=own.name,
            why=why,
            local=local.name,
        ),
    )


def _metres_per_unit(crs: pyproj.CRS) -> float:
    return float(crs.axis_info[0].unit_conversion_factor) or 1.0


def _scaled(shapes: gpd.GeoSeries, factor: float) -> gpd.GeoSeries:
    import geopandas as gpd

    plain = gpd.GeoSeries(shapes.to_numpy(), index=shapes.index)
    return plain if factor == 1.0 else plain.affine_transform([factor, 0.0, 0.0, factor, 0.0, 0.0])
