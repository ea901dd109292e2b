"""`make sheets`: every kind of sheet on every paper, checked and shown on one contact sheet a kind and language.

The parcels are invented. What is cut, lies over another thing, leaves the page or is too small is printed, and the
command fails.
"""

from __future__ import annotations

import runpy
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "sheets-output"
PLUGINS_OF_QGIS = "/usr/share/qgis/python/plugins"
LANGUAGES = ("en", "es")
DPI_AT_A4 = 36.0
ACROSS = 8
"""Pages side by side on a contact sheet."""
THUMB_PX = (420, 420)

if TYPE_CHECKING:
    from qgis.core import QgsPrintLayout
    from qgis.PyQt.QtGui import QImage


def main() -> int:
    """Lay every variant out, check it, and draw its pages small; 1 where something is wrong."""
    sys.path[:0] = [str(ROOT / "tests")]
    sys.path.append(PLUGINS_OF_QGIS)
    runpy.run_path(str(ROOT / "conftest.py"))
    from qgis.core import QgsApplication

    with tempfile.TemporaryDirectory(prefix="wellplaced-") as folder:
        application = QgsApplication([], False, folder)
        application.initQgis()
        OUT.mkdir(exist_ok=True)
        wrong = sum(check_kind(kind, language) for kind, language in product(kinds(), LANGUAGES))
    print(f"{OUT}: {wrong} things to mend" if wrong else f"{OUT}: nothing to mend")
    return 1 if wrong else 0


def kinds() -> list[str]:
    """The kinds of sheets, by their names."""
    from wellplaced.processing.sheets.template import Template

    return [template.value for template in Template]


def check_kind(kind: str, language: str) -> int:
    """Check one kind in one language on all papers and draw its contact sheet; how many things are wrong."""
    from factories.sheet_problems import problems

    found, pictures = 0, []
    for name, size, layout in variants(kind, language):
        for problem in problems(layout, size):
            print(f"{kind}, {language}, {name}: {problem}")
            found += 1
        pictures += pages(layout)
    file = OUT / f"{kind.replace(' ', '-')}-{language}.png"
    contact_sheet(pictures).save(str(file))
    print(f"{file.name}: {len(pictures)} pages")
    return found


def variants(kind: str, language: str) -> Iterator[tuple[str, str, QgsPrintLayout]]:
    """(name, print, layout) of every paper, lying and standing, in normal and large print."""
    from wellplaced.algorithms.progress import Progress
    from wellplaced.processing.sheets.make import lay_out
    from wellplaced.processing.sheets.paper import PAPERS, Orientation, Print, sheet_on
    from wellplaced.processing.sheets.prepare import prepare

    order = order_for(kind, language)
    made = prepare(order, Progress())
    for paper, orientation, size in product(PAPERS, Orientation, Print):
        sheet = sheet_on(paper, orientation, size)
        setting = replace(made.setting, sheet=sheet)
        layout = lay_out(replace(made, setting=setting), replace(order, sheet=sheet), Progress())
        yield f"{paper} {orientation.value} {size.name.lower()}", size.name, layout


def order_for(kind: str, language: str) -> object:
    """A sheet of that kind of invented parcels, with texts of usual length."""
    from factories import scored_layers as made, sheets
    from wellplaced.processing.language import translate_to

    factors = ("lighting", "sightlines", "vacancy")
    return sheets.order_for(
        made.scored_parcels(factors=factors),
        kind,
        gaps=made.dark_gaps(),
        context=[
            made.city_layer("bus_stops", "Point"),
            made.city_layer("schools"),
            made.city_layer("parks"),
            made.city_layer("street_centre_lines", "LineString", ("NAME",)),
        ],
        suggestions=made.suggested({"repair_outage": 12, "infill_pole": 7, "clear_sightline": 5, "lot_green": 14}),
        works=made.works(24) if kind == "street-light list" else None,
        after=made.scored_parcels(need=lambda *_: 15.0, factors=factors) if kind == "before and after" else None,
        language=language,
        translate=translate_to(language),
        date="2026-05-20",
    )


def pages(layout: QgsPrintLayout) -> list[QImage]:
    """The pages as small pictures."""
    from qgis.core import QgsLayoutExporter
    from qgis.PyQt.QtCore import QSize, Qt

    exporter = QgsLayoutExporter(layout)
    made = []
    for number in range(layout.pageCollection().pageCount()):
        size = layout.pageCollection().page(number).pageSize()
        dpi = DPI_AT_A4 * 297.0 / max(size.width(), size.height())
        picture = exporter.renderPageToImage(number, QSize(), dpi)
        made.append(picture.scaled(QSize(*THUMB_PX), Qt.AspectRatioMode.KeepAspectRatio))
    return made


def contact_sheet(pictures: list[QImage]) -> QImage:
    """The pictures in rows on a grey ground."""
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    width, height = THUMB_PX[0] + 8, THUMB_PX[1] + 8
    rows = -(-len(pictures) // ACROSS)
    sheet = QImage(width * ACROSS, height * rows, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#9a9a9a"))
    painter = QPainter(sheet)
    for number, picture in enumerate(pictures):
        painter.drawImage(width * (number % ACROSS) + 4, height * (number // ACROSS) + 4, picture)
    painter.end()
    return sheet


if __name__ == "__main__":
    sys.exit(main())
