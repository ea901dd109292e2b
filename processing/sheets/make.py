"""From scored layers to the community sheet on paper and in a project."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsVectorLayer

from ...algorithms.message import Translate, say
from ...algorithms.progress import Progress
from .community import community_page
from .compose import compose
from .export import export, save_project
from .facts import gap_facts, parcel_facts
from .numbers import Figures
from .origin import origin_of, rights
from .view import build_view, map_crs, sheet_project
from .words import Told, words_of


@dataclass(frozen=True)
class Order:
    """What a sheet is to be made of. `today` is an ISO date, `language` a two-letter code."""

    parcels: QgsVectorLayer
    gaps: QgsVectorLayer | None
    context: tuple[QgsMapLayer, ...]
    area: str
    contact: str
    today: str
    language: str
    translate: Translate


def make_sheet(order: Order, file: str, project_file: str, progress: Progress) -> None:
    """Write the sheet to `file` and, where a name is given, its project. Raises DataError where it cannot."""
    progress.stage(say("Stages", "Reading the scored parcels"), 0.2)
    gaps = None if order.gaps is None else gap_facts(order.gaps)
    told = Told(
        parcels=parcel_facts(order.parcels),
        gaps=gaps,
        origin=origin_of(order.parcels),
        rights=rights((order.parcels, *order.context)),
        area=order.area,
        contact=order.contact,
        printed=order.today,
    )
    words = words_of(told, order.translate, Figures(order.language))
    progress.stage(say("Stages", "Setting the page"), 0.4)
    project = sheet_project(words.title, map_crs(order.parcels))
    view = build_view(order.parcels, order.gaps, gaps, order.context, project, order.translate)
    layout = compose(community_page(words, view), project)
    progress.stage(say("Stages", "Writing the sheet"), 1.0)
    export(layout, file)
    if project_file:
        save_project(project, layout, project_file)
    progress.update(1.0)
