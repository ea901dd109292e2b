"""The type of a result field in the terms of the running QGIS: QVariant warns from 3.38 on, QMetaType raises before."""

from __future__ import annotations

import math
from collections.abc import Iterable

from qgis.core import Qgis, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType, QVariant

from ..algorithms.fields import Field
from .language import render

META_TYPES_SINCE = 33800


def _types() -> dict[str, object]:
    if Qgis.QGIS_VERSION_INT >= META_TYPES_SINCE:
        kinds = QMetaType.Type
        return {"text": kinds.QString, "integer": kinds.LongLong, "number": kinds.Double, "boolean": kinds.Bool}
    return {"text": QVariant.String, "integer": QVariant.LongLong, "number": QVariant.Double, "boolean": QVariant.Bool}


def is_nested(field: QgsField) -> bool:
    """Whether each value of the field holds several: a list, or a tree."""
    if Qgis.QGIS_VERSION_INT >= META_TYPES_SINCE:
        return field.type() in (QMetaType.Type.QVariantMap, QMetaType.Type.QVariantList, QMetaType.Type.QStringList)
    return field.type() in (QVariant.Map, QVariant.List, QVariant.StringList)


def text_field(name: str) -> QgsField:
    """A field of texts."""
    return QgsField(name, _types()["text"])


def qgis_field(field: Field) -> QgsField:
    """A field of the result as QGIS knows it, with its alias in the running language."""
    qgis = QgsField(field.name, _types()[field.type])
    qgis.setAlias(render(field.alias))
    return qgis


def qgis_fields(fields: Iterable[Field]) -> QgsFields:
    """Fields of the result as QGIS knows them, in their order."""
    result = QgsFields()
    for field in fields:
        result.append(qgis_field(field))
    return result


def without_aliases(fields: QgsFields) -> QgsFields:
    """The same fields without their names for people."""
    result = QgsFields()
    for field in fields:
        bare = QgsField(field)
        bare.setAlias("")
        result.append(bare)
    return result


def cell(field: Field, value: object) -> object:
    """One value of a result table as QGIS stores it: NaN and None are NULL, numpy's scalars are Python's."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    if field.type == "text":
        return str(value)
    if field.type == "integer":
        return int(value)
    return bool(value) if field.type == "boolean" else float(value)
