"""Every text of a project that people may read: names, legends, map tips and layouts. Main thread only."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayoutItem,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemHtml,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsMapLayer,
    QgsMasterLayoutInterface,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..algorithms.message import Message, say
from ..algorithms.public.wording import Text

UNREAD = tuple(
    (re.compile(begin, re.IGNORECASE), re.compile(end, re.IGNORECASE))
    for begin, end in ((r"\[%", r"%\]"), ("<!--", "-->"), ("<style", "</style>"), ("<script", "</script>"))
)
"""Where that begins and ends which people do not read."""
TAG = re.compile(r"<[^<>]+>")
LABEL = "legend/label-{}"
"""The custom property in which a layer tree keeps what somebody called the n-th entry of a legend."""
LABELS_AT_MOST = 1000


def texts_of(project: QgsProject, layers: Iterable[QgsMapLayer]) -> list[Text]:
    """What the project says of itself, of the layers, in its layer tree and in its layouts."""
    told = [Text(say("Wording", "title of the project"), project.title())]
    told += [each for layer in layers for each in layer_texts(layer)]
    told += _tree_texts(project.layerTreeRoot(), say("Wording", "layer tree"))
    told += [each for layout in project.layoutManager().layouts() for each in layout_texts(layout)]
    return [each for each in told if each.said.strip()]


def layer_texts(layer: QgsMapLayer) -> Iterator[Text]:
    """What a layer says: its names, its legend, what its fields are called for people, its map tip."""
    name = layer.name()
    yield Text(say("Wording", "name of the layer '{layer}'", layer=name), name)
    described = say("Wording", "description of the layer '{layer}'", layer=name)
    metadata = layer.metadata()
    for text in (layer.title(), layer.abstract(), metadata.title(), metadata.abstract(), layer.attribution()):
        yield Text(described, plain(text))
    legend = say("Wording", "legend of the layer '{layer}'", layer=name)
    for label in _legend_of(layer):
        yield Text(legend, label)
    if isinstance(layer, QgsVectorLayer):
        for field in layer.fields():
            yield Text(say("Wording", "alias of a field of the layer '{layer}'", layer=name), field.alias())
        yield Text(say("Wording", "map tip of the layer '{layer}'", layer=name), plain(layer.mapTipTemplate()))


def layout_texts(layout: QgsMasterLayoutInterface) -> Iterator[Text]:
    """What a layout says: its name, labels, legends and tables."""
    where = say("Wording", "layout '{layout}'", layout=layout.name())
    yield Text(where, layout.name())
    if not isinstance(layout, QgsPrintLayout):
        return
    for item in layout.items():
        if isinstance(item, QgsLayoutItem):
            yield from (Text(where, said) for said in _item_texts(item))
    for frame in layout.multiFrames():
        yield from (Text(where, said) for said in _table_texts(frame))
    for legend in (item for item in layout.items() if isinstance(item, QgsLayoutItemLegend)):
        yield from _tree_texts(legend.model().rootGroup(), where)


def _item_texts(item: QgsLayoutItem) -> Iterator[str]:
    if isinstance(item, QgsLayoutItemLabel):
        yield plain(item.text())
    elif isinstance(item, QgsLayoutItemLegend):
        yield item.title()


def _table_texts(table: object) -> Iterator[str]:
    if isinstance(table, QgsLayoutItemHtml):
        yield plain(table.html())
    elif isinstance(table, QgsLayoutItemAttributeTable):
        yield from (column.heading() for column in table.columns())
    elif isinstance(table, QgsLayoutItemManualTable):
        for row in table.tableContents():
            yield from (str(cell.content() or "") for cell in row)


def _tree_texts(group: QgsLayerTreeGroup | QgsLayerTree, where: Message) -> list[Text]:
    told = [Text(where, group.name())]
    for node in group.children():
        if isinstance(node, QgsLayerTreeGroup):
            told += _tree_texts(node, where)
        elif isinstance(node, QgsLayerTreeLayer):
            told += [Text(where, said) for said in _named_by_hand(node)]
    return told


def _named_by_hand(node: QgsLayerTreeLayer) -> Iterator[str]:
    """What somebody called a layer, or entries of its legend, in one layer tree."""
    yield str(node.customProperty("legend/title-label") or "")
    for number in range(LABELS_AT_MOST):
        said = node.customProperty(LABEL.format(number))
        if said is None:
            return
        yield str(said)


def _legend_of(layer: QgsMapLayer) -> list[str]:
    if isinstance(layer, QgsVectorLayer) and layer.renderer() is not None:
        return [item.label() for item in layer.renderer().legendSymbolItems()]
    if isinstance(layer, QgsRasterLayer) and layer.renderer() is not None:
        return [label for label, _ in layer.legendSymbologyItems()]
    return []


def plain(text: str) -> str:
    """The words of a text that may hold markup and expressions."""
    for begin, end in UNREAD:
        text = _without(text, begin, end)
    return html.unescape(TAG.sub(" ", text))


def _without(text: str, begin: re.Pattern[str], end: re.Pattern[str]) -> str:
    """A text without what stands from each beginning to its end; in one pass, for files may be large and broken."""
    kept, at = [], 0
    while True:
        opening = begin.search(text, at)
        closing = end.search(text, opening.end()) if opening else None
        if opening is None or closing is None:
            return " ".join([*kept, text[at:]])
        kept.append(text[at : opening.start()])
        at = closing.end()
