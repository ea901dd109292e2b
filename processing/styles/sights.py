"""Legends as people see them: in full colour, in grey, and with each of three deficiencies, by QGIS's own effects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRasterLayer,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QGraphicsPixmapItem, QGraphicsScene

from ...algorithms.message import Message, say
from ...algorithms.public.colour import contrast, distance, lab
from .palette import PAPER

TOLD_APART = 10.0
"""CIEDE2000 from which on two colours of one legend are surely told apart on paper (a judgement)."""


@dataclass(frozen=True)
class Entry:
    """One row of a legend: its label, its colour, and by what else than colour it is known."""

    label: str
    colour: str
    form: str


@dataclass(frozen=True)
class Sight:
    """What one way of seeing makes of a legend.

    `name` of the sight; the two entries that are `closest` among those of one form, None where there are no two, and
    their `distance` (CIEDE2000); the least `contrast` of an entry against the paper.
    """

    name: Message
    closest: tuple[Entry, Entry] | None
    distance: float
    contrast: float

    @property
    def told_apart(self) -> bool:
        """Whether colour alone tells every two entries of one form apart."""
        return self.closest is None or self.distance >= TOLD_APART


def sights() -> dict[str, Message]:
    """The ways of seeing, by the name of QGIS's effect; the first needs none."""
    return {
        "": say("Sights", "full colour"),
        "PreviewGrayscale": say("Sights", "greyscale"),
        "PreviewProtanope": say("Sights", "no red cones (protanopia)"),
        "PreviewDeuteranope": say("Sights", "no green cones (deuteranopia)"),
        "PreviewTritanope": say("Sights", "no blue cones (tritanopia)"),
    }


def seen(layer: QgsMapLayer) -> list[Sight]:
    """What each way of seeing makes of the layer's legend; nothing where the legend has no entry."""
    entries = legend_entries(layer)
    if not entries:
        return []
    shown = [*(entry.colour for entry in entries), PAPER]
    return [_sight(entries, name, through(effect, shown)) for effect, name in sights().items()]


def _sight(entries: Sequence[Entry], name: Message, colours: np.ndarray) -> Sight:
    paper, places = colours[-1], lab(colours[:-1])
    pairs = [(a, b) for a, b in combinations(range(len(entries)), 2) if entries[a].form == entries[b].form]
    least = float(contrast(colours[:-1], paper).min())
    if not pairs:
        return Sight(name, None, np.inf, least)
    first, second = np.array(pairs).T
    apart = distance(places[first], places[second])
    a, b = pairs[int(np.argmin(apart))]
    return Sight(name, (entries[a], entries[b]), float(apart.min()), least)


def through(effect: str, colours: Sequence[str]) -> np.ndarray:
    """(n, 3) the colours, from 0 to 255, as the effect of that name shows them; as they are without one."""
    image = QImage(len(colours), 1, QImage.Format.Format_ARGB32)
    for number, colour in enumerate(colours):
        image.setPixelColor(number, 0, QColor(colour))
    shown = _with_effect(image, effect) if effect else image
    found = [shown.pixelColor(number, 0) for number in range(len(colours))]
    return np.array([(each.red(), each.green(), each.blue()) for each in found], dtype=float)


def _with_effect(image: QImage, name: str) -> QImage:
    from qgis.gui import QgsPreviewEffect

    effect = QgsPreviewEffect(None)
    modes = getattr(QgsPreviewEffect, "PreviewMode", QgsPreviewEffect)
    effect.setMode(getattr(modes, name, None) or getattr(QgsPreviewEffect, name))
    effect.setEnabled(True)  # it is made switched off
    item = QGraphicsPixmapItem(QPixmap.fromImage(image))
    item.setGraphicsEffect(effect)
    scene = QGraphicsScene()
    scene.addItem(item)
    shown = QImage(image.size(), QImage.Format.Format_ARGB32)
    shown.fill(QColor(PAPER))
    painter = QPainter(shown)
    scene.render(painter)
    painter.end()
    return shown


def legend_entries(layer: QgsMapLayer) -> list[Entry]:
    """The rows of a layer's legend that show a colour."""
    if isinstance(layer, QgsVectorLayer) and layer.renderer() is not None:
        items = layer.renderer().legendSymbolItems()  # they own their symbols
        return [_entry(item.label(), item.symbol()) for item in items if item.symbol() is not None]
    if isinstance(layer, QgsRasterLayer) and layer.renderer() is not None:
        return [Entry(label, colour.name(), "cell") for label, colour in layer.legendSymbologyItems()]
    return []


def _entry(label: str, symbol: QgsSymbol) -> Entry:
    form = " ".join(_form(part) for part in symbol.symbolLayers())
    return Entry(label, _colour(symbol).name(), f"{form} {_kind(symbol)}")


def _colour(symbol: QgsSymbol) -> QColor:
    """What is drawn last: the fill, else the stroke, of the uppermost part that is drawn at all."""
    for part in reversed(symbol.symbolLayers()):
        below = part.subSymbol()
        if below is not None:
            return _colour(below)
        for colour in _colours(part):
            if colour.alpha() > 0:
                return colour
    return symbol.color()


def _colours(part: QgsSymbolLayer) -> list[QColor]:
    if isinstance(part, QgsSimpleFillSymbolLayer) and part.brushStyle() == Qt.BrushStyle.NoBrush:
        return [part.strokeColor()]
    return [part.color(), part.strokeColor()]


def _kind(symbol: QgsSymbol) -> str:
    kinds = {QgsMarkerSymbol: "point", QgsLineSymbol: "line", QgsFillSymbol: "area"}
    return next((name for kind, name in kinds.items() if isinstance(symbol, kind)), "")


def _form(part: QgsSymbolLayer) -> str:
    """What of a symbol's layer is not its colour: shape, width, dashes, pattern."""
    own = part.subSymbol()
    below = "" if own is None else " ".join(map(_form, own.symbolLayers()))
    form = {name: value for name, value in part.properties().items() if "color" not in name}
    return f"{part.layerType()} {sorted(form.items())} {below}"
