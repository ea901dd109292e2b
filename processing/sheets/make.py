"""From scored layers to the community sheet on paper and in a project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsPrintLayout, QgsProject, QgsVectorLayer

from ...algorithms.finding import DataError
from ...algorithms.message import Translate, say
from ...algorithms.progress import Progress
from .community import ANSWER_LINES, BODY_PT, SIDE, community_page
from .compose import compose
from .detail import Detail
from .export import export, save_project
from .fit import lines
from .numbers import Figures
from .origin import origin_of, rights
from .shown import Shown, refuse_single, shown_faces, shown_parcels
from .view import build_view, map_crs, sheet_project
from .words import Told, words_of

LETTERS_IN_LINE = 40


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
    detail: Detail = Detail.FACES


def make_sheet(order: Order, file: str, project_file: str, progress: Progress) -> None:
    """Write the sheet to `file` and, where a name is given, its project. Raises DataError where it cannot."""
    if project_file:
        _refuse_temporary(_kept_as_they_are(order))
    project, layout = lay_out(order, project_file, progress)
    progress.stage(say("Stages", "Writing the sheet"), 1.0)
    export(layout, file)
    if project_file:
        save_project(project, layout, project_file)
    progress.update(1.0)


def lay_out(order: Order, project_file: str, progress: Progress) -> tuple[QgsProject, QgsPrintLayout]:
    """The page as a print layout, and the project of layers that it lives in (keep both).

    `project_file` is where the project will be saved, empty where it will not.
    """
    _refuse_long(order.contact)
    progress.stage(say("Stages", "Reading the scored parcels"), 0.5)
    shown = _shown(order, project_file, progress)
    told = Told(
        scored=shown.facts,
        gaps=shown.gap_facts,
        detail=order.detail,
        origin=origin_of(order.parcels),
        rights=rights((order.parcels, *order.context)),
        area=order.area,
        contact=order.contact,
        printed=order.today,
    )
    progress.stage(say("Stages", "Setting the page"), 0.7)
    words = words_of(told, order.translate, Figures(order.language))
    project = sheet_project(words.title, map_crs(order.parcels))
    view = build_view(shown, order.context, project, order.translate)
    return project, compose(community_page(words, view), project)


def _shown(order: Order, project_file: str, progress: Progress) -> Shown:
    if order.detail is Detail.PARCELS:
        return shown_parcels(order.parcels, order.gaps, order.translate)
    refuse_single(order.context)
    return shown_faces(order.parcels, order.gaps, project_file, order.translate, progress)


def _kept_as_they_are(order: Order) -> tuple[QgsMapLayer, ...]:
    """The layers that the project will name where they lie; the public ones are written anew."""
    if order.detail is Detail.FACES:
        return order.context
    return (order.parcels, *([order.gaps] if order.gaps is not None else []), *order.context)


def _refuse_long(contact: str) -> None:
    room = ANSWER_LINES - 1  # one line invites to answer
    if len(lines(contact, BODY_PT, SIDE)) > room:
        raise DataError(
            say("CommunitySheet", "How people can answer is too long: the sheet has room for {n} lines.", n=room),
            say("CommunitySheet", "Shorten the text to about {n} letters.", n=room * LETTERS_IN_LINE),
        )


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
