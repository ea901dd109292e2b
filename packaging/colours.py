"""Write docs/colours.md: how every style's legend is told apart in grey and with three deficiencies of sight.

Run it with QGIS's Python where a style has changed: python3 packaging/colours.py
"""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.core import QgsMapLayer

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "docs" / "colours.md"
HEAD = """\
# The colours, checked

Made by `packaging/colours.py` from the styles themselves. Each legend is shown through QGIS's own effects (greyscale
and three deficiencies of sight). *Closest* is the smallest distance (CIEDE2000) between two rows that only their colour
tells apart; rows that also differ by shape, dashes or pattern are left out, and where all do it says *by form*. About 1
is the least that the eye can tell; from {least:g} on we take two rows as told apart on paper (a judgement). *Contrast*
is the least against white paper (WCAG: 1 to 21); areas lie side by side with a thin outline: a light class needs none.

| style | sight | closest | between | contrast |
|---|---|---|---|---|
"""


def page() -> str:
    """The whole page."""
    from wellplaced.processing.styles.sights import TOLD_APART

    return HEAD.format(least=TOLD_APART) + "".join(rows())


def rows() -> Iterator[str]:
    """A row of the table for each style and sight."""
    from wellplaced.processing.styles.sights import seen

    for layer in styled():
        for sight in seen(layer):
            between, apart = "", "by form"
            if sight.closest is not None:
                between, apart = " / ".join(entry.label for entry in sight.closest), f"{sight.distance:.0f}"
            yield f"| {layer.name()} | {sight.name} | {apart} | {between} | {sight.contrast:.1f} |\n"


def styled() -> Iterator[QgsMapLayer]:
    """A layer of each style that has a legend of colours."""
    from factories import scored_layers as made
    from wellplaced.processing import styles

    for layer, style, name in (
        (made.scored_parcels(2, 1), styles.style_parcels, "Need for improvement"),
        (made.walkways(), styles.style_walkways, "Light on the walkways"),
        (made.dark_gaps(), styles.style_gaps, "Dark gaps"),
        (made.hidden_pockets(), styles.style_pockets, "Hidden pockets"),
        (made.suggestions(), styles.style_suggestions, "Suggestions"),
        (upgraded_layer(), styles.style_upgrades, "Ranked street-light upgrades"),
        (made.scored_parcels(2, 1), styles.style_confidence, "What we do not know"),
    ):
        style(layer)
        layer.setName(name)
        yield layer


def upgraded_layer() -> QgsMapLayer:
    """Works of every kind, without places."""
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer("Point?field=rank:integer&field=action:string&field=light_id:string", "works", "memory")


def main() -> None:
    """Write the page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT / "tests"))
    runpy.run_path(str(ROOT / "conftest.py"))
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    FILE.write_text(page(), encoding="utf-8")
    print(f"wrote {FILE.relative_to(ROOT)}")
    application.exitQgis()


if __name__ == "__main__":
    main()
