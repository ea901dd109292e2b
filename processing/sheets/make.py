"""From scored layers to the community sheet on paper and in a project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsPrintLayout, QgsProject, QgsVectorLayer

from ...algorithms.finding import DataError
from ...algorithms.message import say
from ...algorithms.progress import Progress
from .compose import compose
from .detail import Detail
from .document import Document
from .export import export, export_layered, save_project
from .guard import Guard
from .into_project import add_to_project
from .order import Order
from .pages import pages_of
from .prepare import Prepared, kept, prepare
from .publish import public_file
from .templates import document_of


@dataclass(frozen=True)
class Files:
    """Where a sheet goes: a PDF or PNG; its first page as GeoPDF and a project file (empty: none); and a project to
    edit it in (None: none).
    """

    sheet: str
    layered: str = ""
    project: str = ""
    editable_in: QgsProject | None = None

    @property
    def kept_beside(self) -> str:
        """The file beside which a public sheet's layers are kept; empty where nobody needs them afterwards."""
        return self.project or (self.sheet if self.editable_in is not None else "")


def make_sheet(order: Order, files: Files, guard: Guard, progress: Progress) -> None:
    """Write the sheet, its project, and add it to a project, as `files` says. Raises DataError where it cannot, and
    where a public sheet says what the `guard` refuses; then nothing was written.
    """
    if files.project:
        _refuse_temporary(kept_as_they_are(order))
    made = prepare(order, progress)
    if order.detail is Detail.FACES:
        guard.read(pages_of(_document(made, order), order.sheet))
        if files.kept_beside:
            made = kept(made, order, public_file(files.kept_beside))
    layout = lay_out(made, order, progress)
    progress.stage(say("Stages", "Writing the sheet"), 1.0)
    export(layout, files.sheet)
    if files.layered:
        export_layered(_first_page(made, order), files.layered)
    if files.project:
        save_project(made.project, layout, files.project)
    if files.editable_in is not None:
        add_to_project(made, order.template, files.editable_in)
    progress.update(1.0)


def lay_out(made: Prepared, order: Order, progress: Progress) -> QgsPrintLayout:
    """The pages as a print layout in the project that was prepared for it (keep both)."""
    progress.stage(say("Stages", "Setting the page"), 0.7)
    document = _document(made, order)
    return compose(document.title, pages_of(document, order.sheet), made.project)


def _first_page(made: Prepared, order: Order) -> QgsPrintLayout:
    document = _document(made, order)
    return compose(document.title, pages_of(document, order.sheet)[:1], made.project)


def _document(made: Prepared, order: Order) -> Document:
    return document_of(order.template, made.told, made.view, made.setting)


def kept_as_they_are(order: Order) -> tuple[QgsMapLayer, ...]:
    """The layers that the project will name where they lie; the public ones are written anew."""
    if order.detail is Detail.FACES:
        return order.context
    return (order.parcels, *_given(order.gaps, order.after, order.works), *order.context)


def _refuse_temporary(layers: Iterable[QgsMapLayer]) -> None:
    """A project holds the way to a layer's file, not what lies in memory."""
    for layer in layers:
        if layer.providerType() == "memory":
            raise DataError(
                say(
                    "CommunitySheet", "The layer '{layer}' is temporary: a project cannot keep it.", layer=layer.name()
                ),
                say("CommunitySheet", "Save it as GeoPackage first, or make the sheet without a project."),
            )


def _given(*layers: QgsVectorLayer | None) -> list[QgsVectorLayer]:
    return [layer for layer in layers if layer is not None]
