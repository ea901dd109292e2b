"""Street lights of a list of works: a circle each, with its number in the list."""

from __future__ import annotations

from qgis.core import QgsPalLayerSettings, QgsRuleBasedRenderer, QgsVectorLayer, QgsVectorLayerSimpleLabeling

from .palette import INK, PAPER
from .symbols import marker, text_format

DOT_MM = 2.6


def style_works(layer: QgsVectorLayer, ranks: int) -> None:
    """Draw the first `ranks` works of the field `rank` as dots with their number beside them."""
    listed = f'"rank" <= {ranks}'
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(marker("circle", INK, DOT_MM, edge=PAPER), 0, 0, listed, ""))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    settings = QgsPalLayerSettings()
    settings.fieldName = f"if({listed}, to_string(\"rank\"), '')"
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.AroundPoint
    settings.dist = DOT_MM / 2 + 0.3
    settings.displayAll = True
    settings.priority = 10
    settings.setFormat(text_format(10, INK))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
