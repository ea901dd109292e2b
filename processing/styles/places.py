"""Hidden pockets by what hides them, and groups of likely vacant parcels."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...algorithms.message import Translate
from ..language import translate
from ..place_tips import cluster_tip, pocket_tip
from .aliases import set_aliases
from .palette import CLUSTER_COLOUR, INK, PAPER, POCKET_COLOUR
from .symbols import area, outline_only


@dataclass(frozen=True)
class BlockerStyle:
    """What hides a pocket as it stands in the field `blocker_layer`, in words, and the pattern of its ground."""

    layer: str
    label: str
    pattern: str


def blocker_styles(translate: Translate = translate) -> tuple[BlockerStyle, ...]:
    """Every kind of thing that hides ground, told apart by pattern alone so that it prints in one colour."""
    return (
        BlockerStyle("buildings", translate("Styles", "behind a building"), "no"),
        BlockerStyle("barriers", translate("Styles", "behind a wall, fence or hedge"), "horizontal"),
        BlockerStyle("trees", translate("Styles", "behind a tree"), "dense5"),
        BlockerStyle("canopy", translate("Styles", "behind trees or shrubs"), "f_diagonal"),
        BlockerStyle("surface", translate("Styles", "behind something that stands there"), "diagonal_x"),
        BlockerStyle("terrain", translate("Styles", "behind a rise of the ground"), "vertical"),
    )


def pocket_symbol(pattern: str) -> QgsFillSymbol:
    """Ground in one colour with a dark edge, and a dark pattern on it."""
    symbol = area(POCKET_COLOUR, INK, 0.3)
    over = QgsFillSymbol.createSimple({"color": INK, "style": pattern, "outline_style": "no"})
    symbol.appendSymbolLayer(over.symbolLayer(0).clone())
    return symbol


def style_pockets(layer: QgsVectorLayer, translate: Translate = translate) -> None:
    """Draw hidden pockets by what hides them."""
    categories = [
        QgsRendererCategory(style.layer, pocket_symbol(style.pattern), style.label)
        for style in blocker_styles(translate)
    ]
    other = translate("Styles", "hidden, cause not known")
    categories.append(QgsRendererCategory(None, pocket_symbol("cross"), other))
    layer.setRenderer(QgsCategorizedSymbolRenderer("blocker_layer", categories))
    layer.setMapTipTemplate(pocket_tip())
    layer.setDisplayExpression("\"pocket_id\" || ': ' || format_number(\"area_m2\", 0) || ' m²'")
    set_aliases(layer)


def style_clusters(layer: QgsVectorLayer) -> None:
    """Draw groups of likely vacant parcels as thick outlines: the need below stays in view."""
    layer.setRenderer(QgsSingleSymbolRenderer(cluster_symbol()))
    layer.setMapTipTemplate(cluster_tip())
    layer.setDisplayExpression('"cluster_id" || \': \' || "parcels"')
    set_aliases(layer)


def cluster_symbol() -> QgsFillSymbol:
    """A thick outline on a white casing."""
    symbol, core = outline_only(PAPER, 1.6), outline_only(CLUSTER_COLOUR, 1.0, "dash")
    symbol.appendSymbolLayer(core.symbolLayer(0).clone())
    return symbol
