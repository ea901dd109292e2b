"""Writing a sheet: PDF with text that stays text, PNG, or a QGIS project to go on editing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout, QgsProject, QgsSettings

from ...algorithms.finding import DataError
from ...algorithms.message import say

DPI = 300.0
SCREEN_DPI = 150.0
Result = QgsLayoutExporter.ExportResult
ANONYMOUS = "core/projects/anonymize_saved_projects"


def export(layout: QgsPrintLayout, file: str) -> None:
    """Write the pages as PNG where the file's name ends so, else as PDF. Raises DataError where it cannot."""
    exporter = QgsLayoutExporter(layout)
    is_image = file.lower().endswith(".png")
    done = _image(exporter, file) if is_image else exporter.exportToPdf(file, pdf_settings())
    refuse_failed(done, exporter.errorFile(), file)


@contextmanager
def in_draft(file: str) -> Iterator[str]:
    """Where to write a file, and others beside it, that take their places once all are written.

    What stops the writing leaves all files as they were. Raises DataError where they cannot take their places.
    """
    path = Path(file)
    try:
        folder = TemporaryDirectory(prefix=".", dir=path.parent)  # beside it: a move is then no copy
    except OSError as error:
        raise _not_written(file, str(error)) from error
    with folder:
        yield str(Path(folder.name, path.name))
        try:
            for written in Path(folder.name).iterdir():
                written.replace(path.with_name(written.name))
        except OSError as error:  # some systems hold a file that is open
            raise _not_written(file, str(error)) from error


def export_layered(layout: QgsPrintLayout, file: str) -> None:
    """Write a layout of one page as GeoPDF: layers that can be switched, places that can be measured.

    Of a layout of several pages QGIS would write the first alone. Raises DataError where it cannot.
    """
    exporter = QgsLayoutExporter(layout)
    settings = pdf_settings()
    settings.writeGeoPdf = True
    settings.includeGeoPdfFeatures = False
    refuse_failed(exporter.exportToPdf(file, settings), exporter.errorFile(), file)


def refuse_failed(done: Result, details: str, file: str) -> None:
    """Raises DataError where QGIS could not write the file."""
    if done != Result.Success:
        raise _not_written(file, f"{done}: {details}")


def _not_written(file: str, details: str) -> DataError:
    return DataError(
        say("CommunitySheet", "The sheet could not be written to '{file}'.", file=Path(file).name),
        say("CommunitySheet", "Close the file if it is open, or choose another place."),
        details=details,
    )


def pdf_settings() -> QgsLayoutExporter.PdfExportSettings:
    """How PDFs are written: text stays text, and the metadata name the program."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText  # newer versions draw outlines by default
    settings.exportMetadata = True
    return settings


def _image(exporter: QgsLayoutExporter, file: str) -> Result:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = SCREEN_DPI
    settings.generateWorldFile = False
    return exporter.exportToImage(file, settings)


def save_project(project: QgsProject, layout: QgsPrintLayout, file: str) -> None:
    """Save layers, styles and the sheet as a project with relative paths. Raises DataError where it cannot."""
    project.layoutManager().addLayout(layout)
    settings = QgsSettings()
    named = settings.value(ANONYMOUS, False, type=bool)
    settings.setValue(ANONYMOUS, True)  # else the login name goes into the file
    written = project.write(file)
    settings.setValue(ANONYMOUS, named)
    if not written:
        raise DataError(
            say("CommunitySheet", "The project could not be written to '{file}'.", file=Path(file).name),
            say("CommunitySheet", "Choose another place, with a name that ends in .qgz."),
            details=project.error(),
        )
