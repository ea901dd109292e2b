"""The why card: why one parcel has its need, what would help, and how sure that is."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...processing.language import translate
from ..work import Work
from .body import Body
from .facts import Facts, card_facts
from .of_run import suggestion_layer
from .reading import Found, ParcelReading, Wish, wish_for
from .text import as_text
from .words import Words


class WhyCard(QWidget):
    """Shows what a scored layer says of one parcel. The layer is read in a thread; it may vanish at any moment."""

    shown = pyqtSignal(str, "qlonglong")
    """A parcel is on the card: the layer's id and the feature's."""
    emptied = pyqtSignal()
    zoom_wanted = pyqtSignal(str, "qlonglong")
    """The layer's id and the feature's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: Facts | None = None
        self._wish: Wish | None = None
        self._work: Work | None = None
        self._ranked: dict[tuple[str, str, int], int] = {}
        self.scroll = QScrollArea(self)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.zoom_button = QPushButton(translate("WhyCard", "Zoom to it"), self)
        self.zoom_button.clicked.connect(self._zoom)
        self.copy_button = QPushButton(translate("WhyCard", "Copy as text"), self)
        self.copy_button.clicked.connect(self._copy)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(9, 0, 9, 9)
        buttons.addWidget(self.zoom_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll, 1)
        layout.addLayout(buttons)
        QgsProject.instance().layersWillBeRemoved.connect(self._forget)
        self._say(invitation())

    def show_parcel(self, layer: QgsVectorLayer, feature_id: int) -> None:
        """Show the parcel with that feature id as soon as it is read; until then the former one stays."""
        self._stop_reading()
        if layer.fields().indexFromName("need") < 0:
            words = translate("WhyCard", "The layer '{layer}' was not scored. Run Score parcels first.")
            self.clear()
            self._say(words.format(layer=layer.name()))
            return
        self._wish = wish_for(layer, feature_id)
        suggestions = suggestion_layer(layer, QgsProject.instance())
        reading = ParcelReading(self._wish, layer, suggestions, self._ranked.get(self._wish.key))
        self._work = Work(reading.read, self._read, owner=self)
        self._work.begin()

    def clear(self) -> None:
        """Show no parcel."""
        self._stop_reading()
        if self.facts is not None:
            self.facts = None
            self.emptied.emit()
        self._say(invitation())

    def stop(self) -> None:
        """Show no parcel, and follow the project no longer."""
        self.clear()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._forget)

    def text(self) -> str:
        """What the card says, as plain text; "" where it shows no parcel."""
        return "" if self.facts is None else as_text(self.facts)

    def _read(self, found: Found) -> None:
        """Show what was read."""
        self._work = None
        self._ranked = {found.wish.key: found.ranked}
        if found.parcel is None:
            self.clear()
            self._say(translate("WhyCard", "This parcel is no longer in the layer."))
            return
        wish = found.wish
        self._present(card_facts(found.parcel, wish.origin, found.ranked, found.suggested, elsewise=wish.elsewise))
        self.shown.emit(found.wish.layer_id, found.wish.feature_id)

    def _present(self, facts: Facts) -> None:
        self.facts = facts
        body = Body(facts, self.scroll)
        self._put(body, facts.title, as_text(facts))
        self.zoom_button.setEnabled(True)
        self.copy_button.setEnabled(True)
        self.copy_button.setText(translate("WhyCard", "Copy as text"))
        chain = [self.scroll, *body.stops, self.zoom_button, self.copy_button]
        for one, following in zip(chain, chain[1:]):
            self.setTabOrder(one, following)

    def _say(self, text: str) -> None:
        """A sentence instead of a parcel."""
        words = Words(text, self.scroll)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        words.setMargin(words.fontMetrics().height() // 2)
        self._put(words, text, text)
        self.zoom_button.setEnabled(False)
        self.copy_button.setEnabled(False)

    def _put(self, content: QWidget, name: str, description: str) -> None:
        focused = self.focusWidget()
        if focused is not None and self.scroll.isAncestorOf(focused) and focused.hasFocus():
            self.scroll.setFocus()
        self.scroll.setWidget(content)
        self.scroll.verticalScrollBar().setValue(0)
        for widget in (self, self.scroll):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(description)

    def _forget(self, layer_ids: list[str]) -> None:
        """Empty the card when its layer goes."""
        if self._wish is not None and self._wish.layer_id in layer_ids:
            self.clear()

    def _stop_reading(self) -> None:
        work, self._work, self._wish = self._work, None, None
        if work is not None:
            work.abandon()

    def _zoom(self) -> None:
        if self._wish is not None:
            self.zoom_wanted.emit(self._wish.layer_id, self._wish.feature_id)

    def _copy(self) -> None:
        QgsApplication.clipboard().setText(self.text())
        self.copy_button.setText(translate("WhyCard", "Copied"))


def invitation() -> str:
    """What the card says while it shows no parcel."""
    return translate("WhyCard", "Click a parcel on the map, or choose one in the list, to see why it has its need.")
