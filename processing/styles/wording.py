"""Words found in public texts: a table with names for its fields."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from .aliases import set_aliases


def style_wording(layer: QgsVectorLayer) -> None:
    """Name the fields; a row is known by its word."""
    layer.setDisplayExpression('"word"')
    set_aliases(layer)
