"""The card's content for one parcel: need, parts, suggestions and history below each other."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...processing.language import translate
from .bars import KeySign, NeedScale, PartBar, Reading
from .facts import Facts, Need
from .fold import Fold
from .parts import Line, Part
from .suggested import Suggestion
from .text import missing_told, need_lines, part_lines, summary_lines
from .words import Words

WIDEST = 580
"""px; longer lines are hard to read."""


class Body(QWidget):
    """All that the card says of one parcel. `stops` are the widgets that Tab visits, in order."""

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(WIDEST)
        self.stops: list[QWidget] = []
        self.column = QVBoxLayout(self)
        self.column.setSpacing(3)
        self._add(Words(facts.title, self, scale=1.35, bold=True))
        self._words([facts.note])
        self._need(facts.need)
        if facts.because:
            self._heading(translate("WhyCard", "Why"))
            self._add(Words(facts.because, self))
        self._parts(facts.parts)
        self._suggestions(facts.suggestions, facts.no_suggestions)
        self._history(facts.history)
        self.column.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)

    def _stop(self, widget: QWidget) -> None:
        self.column.addWidget(widget)
        self.stops.append(widget)

    def _words(self, texts: Iterable[str]) -> None:
        for text in texts:
            if text:
                self._add(Words(text, self))

    def _heading(self, text: str) -> None:
        self.column.addSpacing(self.fontMetrics().height())
        self._add(Words(text, self, scale=1.2, bold=True))

    def _need(self, need: Need) -> None:
        self._add(Words(translate("WhyCard", "Need for improvement"), self))
        self._add(Words(need.told, self, scale=1.8, bold=True))
        self._words([need.step_told])
        reading = Reading(need.told, need.value, mean=need.mean)
        name = translate("WhyCard", "Need for improvement")
        self._stop(NeedScale(name, "\n".join(line for line in need_lines(need) if line), reading, self))
        if need.mean_told:
            self.column.addLayout(key_line("mean", need.mean_told, self))
        self._words([need.rank_told, need.sure_told, need.doubt_told, need.known_told])

    def _parts(self, parts: tuple[Part, ...]) -> None:
        if not parts:
            return
        self._heading(translate("WhyCard", "What makes up the need"))
        for part in parts:
            self._part(part, [each.told for each in parts])
        self._key(parts)

    def _part(self, part: Part, texts: list[str]) -> None:
        self.column.addSpacing(self.fontMetrics().height() // 3)
        self._add(Words(part.name, self, bold=True))
        low, high = (part.low, part.high) if part.range_told else (None, None)
        reading = Reading(part.told, part.points, part.most, part.mean, low, high)
        description = "\n".join(line for line in part_lines(part) if line)
        self._stop(PartBar(part.name, description, reading, texts, self))
        self._words([missing_told(part), part.against_told, part.range_told, part.sure_told])
        if part.measures:
            self._add(table(part.measures, self))
        if part.signs:
            self._words([translate("MapTips", "Signs of vacancy: {signs}").format(signs="; ".join(part.signs))])

    def _key(self, parts: tuple[Part, ...]) -> None:
        """What the signs in the bars mean; only those that are there."""
        signs = []
        if any(part.points is not None for part in parts):
            signs.append(("most", translate("WhyCard", "points of this parcel, and the most that the part can give")))
        if any(part.mean is not None for part in parts):
            signs.append(("mean", translate("WhyCard", "average of the district")))
        if any(part.range_told for part in parts):
            signs.append(("range", translate("WhyCard", "what the data leave open")))
        if any(part.points is None for part in parts):
            signs.append(("unknown", translate("WhyCard", "empty: not known, which is not the same as 0")))
        for sign, meaning in signs:
            self.column.addLayout(key_line(sign, meaning, self))

    def _suggestions(self, suggestions: tuple[Suggestion, ...], none: str) -> None:
        self._heading(translate("WhyCard", "What would help"))
        self._words([none])
        for each in suggestions:
            self._suggestion(each)

    def _suggestion(self, suggestion: Suggestion) -> None:
        self.column.addSpacing(self.fontMetrics().height() // 3)
        name, *lines = summary_lines(suggestion)
        self._add(Words(name, self, bold=True))
        self._words(lines)
        if suggestion.details:
            more = translate("WhyCard", "Consent, harms, studies")
            name = translate("WhyCard", "Consent, harms, studies: {name}").format(name=suggestion.name)
            self._fold(more, name, list_of(suggestion.details, self))

    def _history(self, history: tuple[Line, ...]) -> None:
        self._heading(translate("WhyCard", "How this came about"))
        label = translate("WhyCard", "Version, dates, layers")
        self._fold(label, label, table(history, self))

    def _fold(self, label: str, name: str, content: QWidget) -> None:
        fold = Fold(label, name, content, self)
        self._add(fold)
        self.stops.append(fold.button)


def list_of(texts: Iterable[str], parent: QWidget) -> QWidget:
    """Texts below each other."""
    box = QWidget(parent)
    column = QVBoxLayout(box)
    column.setContentsMargins(round(box.fontMetrics().height()), 0, 0, 0)
    for text in texts:
        column.addWidget(Words(text, box))
    return box


def table(lines: Iterable[Line], parent: QWidget) -> QWidget:
    """Labels with what stands beside them."""
    box = QWidget(parent)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    for row, line in enumerate(lines):
        grid.addWidget(Words(line.label, box), row, 0)
        grid.addWidget(Words(line.value, box, bold=True), row, 1)
    return box


def key_line(sign: str, meaning: str, parent: QWidget) -> QHBoxLayout:
    """A sign and its meaning."""
    row = QHBoxLayout()
    row.addWidget(KeySign(sign, meaning, parent), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(meaning, parent), 1)
    return row
