"""Widgets in a panel that scrolls: the wheel changes a value only where the keyboard is."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QWidget


class WheelNeedsFocus(QObject):
    """Lets the wheel scroll the panel over a widget that does not have the focus."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)

    def eventFilter(self, widget: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not widget.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(widget, event)
