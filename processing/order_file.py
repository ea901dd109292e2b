"""The list that crews work by as a spreadsheet: works by street or circuit, sums, and each light's own record.

XLSX keeps texts such as "007" as texts everywhere. CSV is UTF-8 with a byte order mark, commas between cells and points
before decimals, as programs read it; a text that a spreadsheet would run as a formula gets an apostrophe there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ..algorithms.fields import Field
from ..algorithms.finding import DataError
from ..algorithms.message import say
from ..algorithms.streetlights.actions import NAMES
from .field_types import cell, qgis_fields
from .language import render, translate, with_figures
from .read import column_name

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..algorithms.layer import Layer
    from .sources import Source

OURS = {
    "group": "text", "line": "text", "rank": "integer", "year": "integer", "work": "text", "action": "text",
    "light_id": "text", "street": "text", "circuit": "text", "package": "text", "decision": "text", "works": "integer",
    "cost": "number", "currency": "text", "dark_m_removed": "number", "kwh_saved": "number", "lon": "number",
    "lat": "number", "why": "text",
}  # fmt: skip
"""The columns of ours, before those of the lights' own record."""

FORMULA = ("=", "+", "-", "@", "\t")
"""What a cell begins with that spreadsheets run."""


def write_orders(
    file: str, works: gpd.GeoDataFrame, layers: Sequence[Layer], sources: Iterable[Source], group_by: str
) -> str:
    """Write the list and give the file's name; its ending chooses CSV or XLSX. Raises DataError where it cannot be."""
    from ..algorithms.streetlights.work_orders import assets_of, order_lines

    assets = assets_of(works, layers, tuple(OURS))
    lines = order_lines(works, group_by)
    given = {column_name(field): field for source in sources for field in source.fields}
    fields = _fields(assets, given)
    is_csv = file.lower().endswith(".csv")
    features = [_feature(fields, row, is_csv) for row in _rows(works, assets, lines)]
    _write(file, fields, features, is_csv)
    return file


def _rows(works: gpd.GeoDataFrame, assets: pd.DataFrame, lines: pd.DataFrame) -> list[list[object]]:
    """The cells of each line, ours first."""
    degrees = works.geometry.to_crs("EPSG:4326") if len(works) else works.geometry
    table = works.drop(columns="geometry").assign(
        lon=degrees.x, lat=degrees.y, work=[render(NAMES[action]) for action in works["action"]]
    )
    records, own = table.to_dict("records"), assets.to_numpy(dtype=object).tolist()
    empty = [None] * len(assets.columns)
    rows = []
    for line in lines.to_dict("records"):
        at = line["work"]
        record = {**(records[at] if at >= 0 else {"work": _sum_in_words(line)}), **line}
        record["work"] = records[at]["work"] if at >= 0 else _sum_in_words(line)
        ours = [cell(Field(name, kind, say("Fields", "Work")), record.get(name)) for name, kind in OURS.items()]
        rows.append(ours + ([_plain(value) for value in own[at]] if at >= 0 else empty))
    return rows


def _sum_in_words(line: dict) -> str:
    if line["line"] == "total":
        return with_figures(translate("Orders", "All works: {count:,}"), count=line["works"])
    return with_figures(translate("Orders", "Sum of {count:,}"), count=line["works"])


def _plain(value: object) -> object:
    """A value as it was read, NaN as nothing."""
    return None if isinstance(value, float) and value != value else value  # noqa: PLR0124 - only NaN differs from itself


def _fields(assets: pd.DataFrame, given: dict[str, QgsField]) -> QgsFields:
    fields = qgis_fields(Field(name, kind, say("Fields", "Work")) for name, kind in OURS.items())
    for name in assets.columns:
        fields.append(_own_field(str(name), assets[name].tolist(), given.get(str(name))))
    return fields


def _own_field(name: str, values: Sequence[object], given: QgsField | None) -> QgsField:
    """A field that holds the light's own values as they are: dates as dates, texts as texts."""
    if given is not None and given.isDateOrTime():
        return QgsField(given)
    kinds = {type(_plain(value)) for value in values} - {type(None)}
    kind = "text"
    if kinds == {bool}:
        kind = "boolean"
    elif kinds == {int}:
        kind = "integer"
    elif kinds and kinds <= {int, float}:
        kind = "number"
    return qgis_fields([Field(name, kind, say("Fields", "Work"))])[0]


def _feature(fields: QgsFields, values: list[object], is_csv: bool) -> QgsFeature:  # noqa: FBT001
    feature = QgsFeature(fields)
    feature.setAttributes([_unrunnable(value) if is_csv else value for value in values])
    return feature


def _unrunnable(value: object) -> object:
    """A text that no spreadsheet runs; numbers that are texts ("-5") stay."""
    if not isinstance(value, str) or not value.startswith(FORMULA):
        return value
    return value if value.lstrip("+-").replace(".", "", 1).isdigit() else "'" + value


def _write(file: str, fields: QgsFields, features: list[QgsFeature], is_csv: bool) -> None:  # noqa: FBT001
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "CSV" if is_csv else "XLSX"
    options.layerName = translate("Orders", "works")
    options.fileEncoding = "UTF-8"
    options.layerOptions = ["WRITE_BOM=YES"] if is_csv else []
    nowhere = QgsCoordinateReferenceSystem()
    writer = QgsVectorFileWriter.create(
        file, fields, QgsWkbTypes.Type.NoGeometry, nowhere, QgsCoordinateTransformContext(), options
    )
    problem = writer.errorMessage() if writer.hasError() else ""
    if not problem and not writer.addFeatures(features):
        problem = writer.errorMessage() or "?"
    del writer  # closes the file
    if problem:
        raise DataError(
            say("Errors", "'{file}' could not be written.", file=file),
            say("Errors", "Check that the folder may be written to, or choose another."),
            problem,
        )
