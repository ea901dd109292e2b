"""The card's pictures, drawn by QPainter: the scale of need, a bar for each part, and the key to their signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QTextOption
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ...processing.styles.palette import NEED_COLOURS, NEED_LIMITS
from .colours import Tones, contrast, tones_of

WHOLE = 100.0


@dataclass(frozen=True)
class Reading:
    """What a bar shows, all 0 to 100, None where unknown; `told` stands at its end."""

    told: str
    value: float | None
    most: float | None = None
    mean: float | None = None
    low: float | None = None
    high: float | None = None


class Picture(QLabel):
    """A small picture with a name and the whole of what it says, that can be reached by Tab and shows it.

    A label, so that the theme gives it the colour of letters.
    """

    lines = 1.6
    """The height in lines of text."""

    def __init__(self, name: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(12 * self.unit()), round(self.lines * self.unit()))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(6 * self.unit()), round(self.lines * self.unit()))

    def unit(self) -> float:
        """The height of the letters: all sizes follow it."""
        return float(self.fontMetrics().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = tones_of(self)
        self.draw(painter, tones)
        if self.hasFocus():
            _focus(painter, QRectF(self.rect()), self.palette(), tones)

    def draw(self, painter: QPainter, tones: Tones) -> None:
        """Draw the picture."""
        raise NotImplementedError


class PartBar(Picture):
    """The points of a part: a bar on the scale from 0 to 100, with the district's mean and what the data leave open.

    What is unknown is an outline without a filling, never a bar of length 0. `texts` are what stands at the ends of
    all bars of the card, so that they all begin and end alike.
    """

    def __init__(
        self, name: str, description: str, reading: Reading, texts: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, description, parent)
        self.reading = reading
        self.texts = tuple(texts)

    def track(self) -> QRectF:
        """Where the scale from 0 to 100 lies."""
        end = max(self.fontMetrics().horizontalAdvance(text) for text in self.texts)
        margin = 0.3 * self.unit()
        width = self.width() - end - 3 * margin
        return QRectF(margin, 0.2 * self.unit(), max(width, 1.0), 0.9 * self.unit())

    def draw(self, painter: QPainter, tones: Tones) -> None:
        track, reading = self.track(), self.reading
        painter.setPen(tones.ink)
        end = QRectF(track.right() + 0.3 * self.unit(), track.top(), float(self.width()), track.height())
        written(painter, end, reading.told, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        _baseline(painter, track, tones)
        if reading.value is None:
            outline(painter, track, tones)
            return
        if reading.most is not None:
            outline(painter, _part(track, reading.most), tones)
        painter.fillRect(_part(track, reading.value), tones.bar)
        if reading.low is not None and reading.high is not None:
            whisker(painter, track, reading.low, reading.high, tones)
        if reading.mean is not None:
            diamond(painter, QPointF(_at(track, reading.mean), track.bottom()), 0.32 * self.unit(), tones)


class NeedScale(Picture):
    """The five classes of need as on the map, with a pointer at the parcel's need and the sign of the district's."""

    lines = 2.8

    def __init__(self, name: str, description: str, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(name, description, parent)
        self.reading = reading

    def draw(self, painter: QPainter, tones: Tones) -> None:
        unit = self.unit()
        track = QRectF(unit, 0.7 * unit, self.width() - 2.0 * unit, 0.8 * unit)
        self._classes(painter, track, tones)
        self._limits(painter, track, tones)
        if self.reading.mean is not None:
            diamond(painter, QPointF(_at(track, self.reading.mean), track.center().y()), 0.3 * unit, tones)
        if self.reading.value is not None:
            pointer(painter, QPointF(_at(track, self.reading.value), track.top()), 0.5 * unit, tones)

    def _classes(self, painter: QPainter, track: QRectF, tones: Tones) -> None:
        for colour, low, high in zip(NEED_COLOURS, NEED_LIMITS, NEED_LIMITS[1:]):
            box = QRectF(_at(track, low), track.top(), _at(track, high) - _at(track, low), track.height())
            if self.reading.value is not None:
                painter.fillRect(box, QColor(colour))
            outline(painter, box, tones)

    def _limits(self, painter: QPainter, track: QRectF, tones: Tones) -> None:
        painter.setPen(tones.ink)
        below = track.bottom() + 0.05 * self.unit()
        for limit in NEED_LIMITS:
            spot = QRectF(_at(track, limit) - 2 * self.unit(), below, 4 * self.unit(), 1.1 * self.unit())
            written(painter, spot, f"{limit:.0f}", Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)


class KeySign(Picture):
    """One sign of the key: "mean", "range", "most" or "unknown"; its meaning stands beside it and is its name."""

    def __init__(self, sign: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(meaning, "", parent)
        self.sign = sign
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(2.4 * self.unit()), round(1.1 * self.unit()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def draw(self, painter: QPainter, tones: Tones) -> None:
        unit = self.unit()
        box = QRectF(0.2 * unit, 0.15 * unit, self.width() - 0.4 * unit, 0.8 * unit)
        if self.sign == "mean":
            diamond(painter, box.center(), 0.3 * unit, tones)
        elif self.sign == "range":
            whisker(painter, box, 0.0, WHOLE, tones)
        elif self.sign == "most":
            painter.fillRect(_part(box, 60.0), tones.bar)
            outline(painter, box, tones)
        else:
            outline(painter, box, tones)


def written(painter: QPainter, box: QRectF, text: str, alignment: Qt.AlignmentFlag) -> None:
    """One line of text in a box."""
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(box, text, option)


def outline(painter: QPainter, box: QRectF, tones: Tones) -> None:
    """An outline without a filling."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tones.line, 1.0))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def diamond(painter: QPainter, centre: QPointF, radius: float, tones: Tones) -> None:
    """The sign of the district's mean, with a rim that parts it from whatever lies behind."""
    corners = [QPointF(0.0, -radius), QPointF(radius, 0.0), QPointF(0.0, radius), QPointF(-radius, 0.0)]
    painter.setPen(QPen(tones.ground, 2.0))
    painter.setBrush(tones.ink)
    painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))


def whisker(painter: QPainter, track: QRectF, low: float, high: float, tones: Tones) -> None:
    """A line with ends over what the data leave open, with a rim."""
    left, right, middle, half = _at(track, low), _at(track, high), track.center().y(), 0.25 * track.height()
    for colour, width in ((tones.ground, 4.0), (tones.ink, 2.0)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        for end in (left, right):
            painter.drawLine(QPointF(end, middle - half), QPointF(end, middle + half))


def pointer(painter: QPainter, tip: QPointF, size: float, tones: Tones) -> None:
    """A triangle that points down at a value."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tones.ink)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-0.6 * size, -size), tip + QPointF(0.6 * size, -size)]))


def _baseline(painter: QPainter, track: QRectF, tones: Tones) -> None:
    """The scale itself, from 0 to 100."""
    painter.setPen(QPen(tones.line, 1.0))
    painter.drawLine(track.bottomLeft(), track.bottomRight())
    for end in (track.bottomLeft(), track.bottomRight()):
        painter.drawLine(end, end - QPointF(0.0, 0.35 * track.height()))


def _focus(painter: QPainter, box: QRectF, palette: QPalette, tones: Tones) -> None:
    highlight = palette.color(QPalette.ColorRole.Highlight)
    colour = highlight if contrast(highlight, tones.ground) >= 3.0 else tones.ink
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.0))
    painter.drawRoundedRect(box.adjusted(1.0, 1.0, -1.0, -1.0), 3.0, 3.0)


def _at(track: QRectF, value: float) -> float:
    return track.left() + track.width() * min(max(value, 0.0), WHOLE) / WHOLE


def _part(track: QRectF, value: float) -> QRectF:
    return QRectF(track.left(), track.top(), _at(track, value) - track.left(), track.height())
