"""The order in which Tab visits widgets."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtWidgets import QWidget


def in_this_order(widgets: Iterable[QWidget]) -> None:
    """Let Tab visit widgets of one window one after the other."""
    chain = list(widgets)
    for one, following in zip(chain, chain[1:]):
        QWidget.setTabOrder(one, following)
