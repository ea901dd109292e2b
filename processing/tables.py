"""Tables with coordinate columns as points: CSV and Excel lists of lights, in the languages cities write them in."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from ..algorithms.finding import NAMED_AT_MOST, DataError, Finding, Severity, some_rows
from ..algorithms.layer import Layer
from ..algorithms.message import say

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

WGS84 = "EPSG:4326"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LONGITUDE = _words(
    """
    lon long longitude lng longitud longitudine laengengrad langengrad laenge lange lonwgs84 longwgs84 geolon geolong
    gpslon gpslongitude xlon dlugosc dlugoscgeograficzna
    """
)
LATITUDE = _words(
    """
    lat latitude latitud latitudine breitengrad breite latwgs84 geolat gpslat gpslatitude ylat szerokosc
    szerokoscgeograficzna
    """
)
ACROSS = _words(
    """
    x xcoord coordx xcoordinate coordinatex coordenadax xkoord xkoordinate koordx pointx posx xpos utmx xutm utme
    easting east este est ost ostwert rechtswert coordonneex
    """
)
UP = _words(
    """
    y ycoord coordy ycoordinate coordinatey coordenaday ykoord ykoordinate koordy pointy posy ypos utmy yutm utmn
    northing north norte nord nordwert hochwert coordonneey
    """
)
BOTH = _words("geopoint2d geopoint latlon latlong latlng coordinates coordenadas coordonnees")
"""Columns that hold "latitude, longitude" in one."""

_UNNAMED = re.compile(r"(Field_?|Unnamed: ?)\d+", re.IGNORECASE)
_HEADER_WITHIN = 10


def points(layer: Layer, role: str, parcels_crs: str | None) -> tuple[Layer, list[Finding]]:
    """A table as a layer of points.

    Longitudes and latitudes (by name, or by values that fit) are EPSG:4326; other coordinates are taken to be in the
    parcels' CRS, and a finding says so. Rows without coordinates stay, without a point. Raises DataError for a table
    without coordinate columns.
    """
    import geopandas as gpd
    import numpy as np
    import shapely.geometry

    frame = with_header_row(layer.frame)
    across, up, geographic = _coordinates(frame, layer.name)
    known = np.isfinite(across) & np.isfinite(up)
    if not geographic:
        geographic = bool(known.any() and (abs(across[known]) <= 180).all() and (abs(up[known]) <= 90).all())
    shapes = np.full(len(frame), None, dtype=object)
    for row in np.flatnonzero(known):
        shapes[row] = shapely.geometry.Point(across[row], up[row])
    crs = WGS84 if geographic else parcels_crs
    table = frame.drop(columns="geometry", errors="ignore")
    found = [_how(layer.name, role, crs, len(frame))]
    if not known.all():
        found.append(_without(layer.name, role, ~known))
    return replace(layer, frame=gpd.GeoDataFrame(table, geometry=shapes, crs=crs)), found


def table_or_points(layer: Layer, role: str, parcels_crs: str | None) -> tuple[Layer, list[Finding]]:
    """A table as it is, below its real header; as points as well where it has columns with coordinates.

    For roles whose rows may name a parcel by id: rows without coordinates stay.
    """
    frame = with_header_row(layer.frame)
    if _coordinate_columns(frame) is None:
        return replace(layer, frame=frame), []
    placed, found = points(layer, role, parcels_crs)
    return placed, found[:1]


def rows_alone(layer: Layer, _role: str, _parcels_crs: str | None) -> tuple[Layer, list[Finding]]:
    """A table as it is, below its real header: for roles whose rows are at no place."""
    return replace(layer, frame=with_header_row(layer.frame)), []


def has_coordinates(frame: pd.DataFrame) -> bool:
    """Whether a table has columns with coordinates."""
    return _coordinate_columns(with_header_row(frame)) is not None


def with_header_row(frame: pd.DataFrame) -> pd.DataFrame:
    """The table with its real header where a title stood above it (spreadsheets, CSV), else the table as it is."""
    named = [not _UNNAMED.fullmatch(str(name)) for name in frame.columns]
    if all(named) or any(named[1:]):
        return frame
    filled = frame.loc[:, [any(_said(value) for value in frame[name]) for name in frame.columns]]
    for row in range(min(_HEADER_WITHIN, len(filled))):
        names = [_said(value) for value in filled.iloc[row]]
        if len(names) > 1 and all(names) and len(set(names)) == len(names):
            below = filled.iloc[row + 1 :].reset_index(drop=True)
            below.columns = names
            return below
    return frame


def _said(value: object) -> str:
    """What a cell says, "" where it is empty."""
    return "" if value is None or value != value else str(value).strip()  # noqa: PLR0124 - only NaN differs from itself


def number(value: object) -> float:
    """A coordinate as a number, NaN where it is none: "-3,7038", "40.4168", "1.234.567,8", "48.2 N"."""
    if value is None or isinstance(value, bool):
        return float("nan")
    text = str(value).strip().replace("\u2212", "-").replace("\u00a0", "").replace(" ", "").rstrip("\u00b0NEne")
    if text[-1:] in ("S", "W", "s", "w"):
        text = "-" + text.rstrip("SWsw\u00b0")
    if "," in text and "." in text:
        decimal = max(text.rfind(","), text.rfind("."))
        text = text[:decimal].replace(",", "").replace(".", "") + "." + text[decimal + 1 :]
    text = text.replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return float("nan")


def _coordinates(frame: pd.DataFrame, name: str) -> tuple[np.ndarray, np.ndarray, bool]:
    """x, y as float arrays, and whether they are degrees by their names."""
    import numpy as np

    found = _coordinate_columns(frame)
    if found is None:
        raise DataError(
            say("Errors", "The table '{layer}' has no columns with coordinates.", layer=name),
            say("Errors", "Call them lon and lat (degrees), or x and y (in the coordinate system of the parcels)."),
        )
    columns, geographic = found
    if len(columns) == 2:
        x, y = (np.array([number(value) for value in frame[column]], dtype=float) for column in columns)
        return x, y, geographic
    pairs = [_pair(value) for value in frame[columns[0]]]
    return np.array([x for x, _ in pairs], dtype=float), np.array([y for _, y in pairs], dtype=float), geographic


def _coordinate_columns(frame: pd.DataFrame) -> tuple[tuple[str, ...], bool] | None:
    """The columns of x and y, or the one that holds both, and whether they are degrees by their names."""
    folded = {_folded(column): column for column in reversed(list(frame.columns))}
    for xs, ys, geographic in ((LONGITUDE, LATITUDE, True), (ACROSS, UP, False)):
        x = next((folded[key] for key in folded if key in xs), None)
        y = next((folded[key] for key in folded if key in ys), None)
        if x is not None and y is not None:
            return (x, y), geographic
    one = next((folded[key] for key in folded if key in BOTH), None)
    return None if one is None else ((one,), True)


def _pair(value: object) -> tuple[float, float]:
    """(longitude, latitude) of "latitude, longitude"."""
    parts = re.split(r"\s*[,;]\s+|;|,", str(value).strip("()[] ")) if value is not None else []
    return (number(parts[1]), number(parts[0])) if len(parts) == 2 else (float("nan"), float("nan"))


def _folded(column: object) -> str:
    plain = unicodedata.normalize("NFKD", str(column).lstrip("\ufeff").casefold())
    return "".join(letter for letter in plain if letter.isalnum())


def _how(name: str, role: str, crs: str | None, total: int) -> Finding:
    if crs == WGS84:
        what = say("Findings", "The table '{layer}' was read as points in degrees (EPSG:4326).", layer=name)
    else:
        what = say(
            "Findings", "The table '{layer}' was read as points in the coordinate system of the parcels.", layer=name
        )
    advice = say("Findings", "If they lie elsewhere on the map, make a point layer of the table with the right one.")
    return Finding(Severity.INFO, role, name, what, advice, 0, total)


def _without(name: str, role: str, missing: np.ndarray) -> Finding:
    count, total, rows = int(missing.sum()), len(missing), some_rows(missing)
    return Finding(
        Severity.WARNING,
        role,
        name,
        say(
            "Findings",
            "{count:,} of {total:,} rows of the table '{layer}' have no coordinates. They were left out.",
            count=count,
            total=total,
            layer=name,
        ),
        say("Findings", "Fill in their coordinates in the table."),
        count,
        total,
        tuple(f"#{row + 1}" for row in rows[:NAMED_AT_MOST]),
        rows,
    )
