"""The neighbourhood atlas: an overview, then a page for each area, each laid out when its turn comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsAbstractLayoutIterator, QgsGeometry, QgsLayoutExporter, QgsPrintLayout, QgsVectorLayer

from ...algorithms.finding import DataError
from ...algorithms.message import say
from ...algorithms.progress import Cancelled, Progress
from ..styles.atlas_areas import style_areas
from .areas import Area, Sorted, areas_of, blocks_of, inner_point, layer_of_areas, middle_of_line
from .atlas_documents import area_document, overview_document
from .compose import compose
from .document import Document
from .export import export, in_draft, pdf_settings, refuse_failed
from .extent import with_room
from .facts import face_facts, gap_facts
from .guard import Guard
from .order import Order
from .page import LegendEntry
from .pages import pages_of
from .prepare import Prepared, prepare
from .reasons import all_of
from .view import View, add_theme, of_area, places_in

ATLAS = "atlas"
"""The theme of the atlas's maps."""


@dataclass(frozen=True)
class Areas:
    """The polygons of the atlas, and the field with their names (empty: they are numbered)."""

    layer: QgsVectorLayer | None
    name_field: str


def make_atlas(order: Order, areas: Areas, file: str, guard: Guard, progress: Progress) -> int:
    """Write the atlas as PDF, or as one PNG for each page; how many areas it has.

    Raises DataError where it cannot be made or the `guard` refuses what it says, Cancelled where the user stops it;
    then all files are as they were.
    """
    progress.stage(say("Stages", "Reading the scored parcels"), 0.2)
    made = prepare(order, progress.part(0.0, 1.0))
    atlas = Atlas(made, order, areas, guard)
    progress.stage(say("Stages", "Setting the pages"), 1.0)
    write = _write_images if file.lower().endswith(".png") else _write_pdf
    with in_draft(file) as draft:
        write(atlas, draft, progress)
    return len(atlas.areas)


class Atlas:
    """What all pages share: the layers in their project, the areas, and which features lie in which."""

    def __init__(self, made: Prepared, order: Order, areas: Areas, guard: Guard) -> None:
        self.made = made
        self.guard = guard
        crs, translate = made.view.crs, order.translate
        faces, gaps = made.own.shown.scored, made.own.shown.gaps
        if areas.layer is None:
            self.areas = blocks_of(faces, crs, translate)
        else:
            self.areas = areas_of(areas.layer, areas.name_field, crs, translate)
        self.view = _with_areas(made, self.areas, translate("CommunitySheet", "Area of this atlas, with its number"))
        self.faces = Sorted(faces, crs, inner_point)
        self.gaps = None if gaps is None else Sorted(gaps, crs, middle_of_line)

    def documents(self) -> Iterator[Document]:
        """The overview, then each area."""
        told, setting = self.made.told, self.made.setting
        overview = overview_document(told, self.view, self.areas, setting)
        title = overview.title
        yield overview
        for area in self.areas:
            faces = self.faces.within(area.shape)
            gaps = None if self.gaps is None else self.gaps.within(area.around)
            extent = with_room(area.shape.boundingBox())
            places = places_in(self.view, extent)
            in_sight = None if self.gaps is None else gap_facts(self.gaps.within(QgsGeometry.fromRect(extent)))
            view = of_area(self.view, extent, places, in_sight)
            here = replace(
                told,
                scored=face_facts(faces, told.scored),
                gaps=None if gaps is None else gap_facts(gaps),
                area=f"{area.name} · {told.area}" if told.area else area.name,
                darkest=all_of(faces),
                places=places,
            )
            yield area_document(title, here, view, (area.number, len(self.areas)), setting)

    def layouts(self) -> Iterator[QgsPrintLayout]:
        """The pages of one document after the other; each layout lives until the next is asked for."""
        for document in self.documents():
            pages = pages_of(document, self.made.setting.sheet)
            self.guard.read(pages)
            yield compose(document.title, pages, self.made.project)


def _with_areas(made: Prepared, areas: Sequence[Area], name: str) -> View:
    """The view with the outlines of the areas on top."""
    layer = layer_of_areas(areas, made.view.crs)
    layer.setName(name)
    style_areas(layer)
    made.project.addMapLayer(layer, False)
    made.project.layerTreeRoot().insertLayer(0, layer)
    layers = (layer, *made.view.layers)
    add_theme(made.project, ATLAS, layers)
    places = [entry for entry in made.view.legend if entry.single_label]
    others = [entry for entry in made.view.legend if not entry.single_label]
    legend = (*places, LegendEntry(layer, single_label=name), *others)
    return replace(made.view, layers=layers, themes={ATLAS: layers}, legend=legend)


class _Turns(QgsAbstractLayoutIterator):
    """The layouts as QGIS's exporter asks for them. What stops them is kept in `stopped`: no error may pass through
    QGIS's own code.
    """

    def __init__(self, atlas: Atlas, progress: Progress) -> None:
        super().__init__()
        self.stopped: Cancelled | DataError | None = None
        self._layouts = atlas.layouts()
        self._count = len(atlas.areas) + 1
        self._turn = 0
        self._progress = progress
        self._layout: QgsPrintLayout | None = None

    def count(self) -> int:
        return self._count

    def next(self) -> bool:
        try:
            self._progress.update(self._turn / self._count)
            self._layout = next(self._layouts, None)
        except (Cancelled, DataError) as stopped:
            self.stopped = stopped
            self._layout = None
        self._turn += 1
        return self._layout is not None

    def layout(self) -> QgsPrintLayout | None:
        return self._layout

    def beginRender(self) -> bool:
        return True

    def endRender(self) -> bool:
        return True

    def filePath(self, base: str, extension: str) -> str:
        return f"{base}.{extension}"


def _write_pdf(atlas: Atlas, file: str, progress: Progress) -> None:
    turns = _Turns(atlas, progress)
    done, problem = QgsLayoutExporter.exportToPdf(turns, file, pdf_settings())
    if turns.stopped is not None:
        raise turns.stopped
    refuse_failed(done, problem, file)


def _write_images(atlas: Atlas, file: str, progress: Progress) -> None:
    path = Path(file)
    for turn, layout in enumerate(atlas.layouts()):
        progress.update(turn / (len(atlas.areas) + 1))
        name = path if turn == 0 else path.with_name(f"{path.stem}-{turn:03d}{path.suffix}")
        export(layout, str(name))
