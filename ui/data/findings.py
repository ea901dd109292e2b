"""The findings of a check, read from its table, and the layers that they are about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsProject, QgsVectorLayer

from ...processing.attributes import plain
from ...processing.sources import layer_name
from ..choices import Choices

SEVERITIES = ("error", "warning", "info")
"""The gravest first."""

PARAMETERS = {"parcels": ("INPUT",), "lights": ("LIGHTS", "LIGHTS_COVERAGE")}
"""The parameters by which the layers of a finding's role came in, where they are not called as the role."""


@dataclass(frozen=True)
class FoundHere:
    """One finding of a check: `count` features of `total` are concerned; `features` are their numbers, where named."""

    severity: str
    role: str
    layer: str
    count: int
    total: int
    what: str
    advice: str
    features: tuple[int, ...]


def findings_in(table: QgsVectorLayer) -> list[FoundHere]:
    """The findings of a table that Check data has made, the gravest first."""
    found = []
    for row in table.getFeatures():
        values = {name: plain(value) for name, value in zip(table.fields().names(), row.attributes())}
        features = tuple(int(number) for number in (values["features"] or "").split(",") if number)
        where = (values["role"] or "", values["layer"] or "")
        size = (int(values["count"] or 0), int(values["total"] or 0))
        text = (values["what"] or "", values["advice"] or "")
        found.append(FoundHere(values["severity"], *where, *size, *text, features))
    return sorted(found, key=lambda each: SEVERITIES.index(each.severity))


def concerned(finding: FoundHere, choices: Choices, project: QgsProject) -> QgsVectorLayer | None:
    """The layer of the project that a finding is about; None where it is gone or two of its role bear its name."""
    roles = PARAMETERS.get(finding.role, (finding.role.upper(),))
    ids = dict.fromkeys(layer for role in roles for layer in choices.layers(role))
    named = [layer for layer in _layers(ids, project) if layer_name(layer) == finding.layer]
    return named[0] if len(named) == 1 else None


def _layers(ids: Iterable[str], project: QgsProject) -> list[QgsVectorLayer]:
    layers = map(project.mapLayer, ids)
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer) and layer.isValid()]
