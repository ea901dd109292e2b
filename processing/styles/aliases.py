"""People's names for our fields, in their language."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ...algorithms.factor import FACTORS
from ...algorithms.fields import FINDINGS, GAPS, WALKWAYS, Field, ours
from ..language import translate


def set_aliases(layer: QgsVectorLayer) -> None:
    """Give every field of ours in the layer its alias with the unit; other fields keep theirs."""
    aliases = {field.name: field.alias for field in _fields_of(layer)}
    for index, field in enumerate(layer.fields()):
        alias = aliases.get(field.name())
        if alias is not None:
            layer.setFieldAlias(index, alias.render(translate))


def _fields_of(layer: QgsVectorLayer) -> tuple[Field, ...]:
    names = {field.name() for field in layer.fields()}
    if "need" in names:
        return ours(FACTORS)
    if "gap_id" in names:
        return GAPS
    if "walkway_id" in names:
        return WALKWAYS
    return FINDINGS if "severity" in names else ours(FACTORS)
