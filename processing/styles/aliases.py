"""People's names for our fields, in their language."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ...algorithms.factor import FACTORS
from ...algorithms.fields import (
    CHANGES,
    CLUSTERS,
    CURVE,
    FINDINGS,
    FUND,
    GAPS,
    PACKAGES,
    POCKETS,
    SUGGESTIONS,
    UNCOVERED,
    UPGRADES,
    WALKWAYS,
    WORDING,
    Field,
    ours,
)
from ..language import translate


def set_aliases(layer: QgsVectorLayer) -> None:
    """Give every field of ours in the layer its alias with the unit; other fields keep theirs."""
    aliases = {field.name: field.alias for field in _fields_of(layer)}
    for index, field in enumerate(layer.fields()):
        alias = aliases.get(field.name())
        if alias is not None:
            layer.setFieldAlias(index, alias.render(translate))


MARKS = {
    "need": ours(FACTORS),
    "suggestion_id": SUGGESTIONS,
    "gap_id": GAPS,
    "pocket_id": POCKETS,
    "cluster_id": CLUSTERS,
    "walkway_id": WALKWAYS,
    "severity": FINDINGS,
    "role": UNCOVERED,
    "word": WORDING,
    "part": FUND,
    "cumulative_cost": UPGRADES,
    "knee": CURVE,
    "last_rank": CHANGES,
    "package": PACKAGES,
}
"""The field by which a layer of ours is known, and its fields; suggestions bear the ids of gaps and pockets as well."""


def _fields_of(layer: QgsVectorLayer) -> tuple[Field, ...]:
    names = {field.name() for field in layer.fields()}
    return next((fields for mark, fields in MARKS.items() if mark in names), ours(FACTORS))
