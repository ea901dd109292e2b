"""From layers to all that a sheet has but its pages: what it shows, and what there is to tell."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import QgsProject, QgsUnitTypes, QgsVectorLayer

from ...algorithms.finding import DataError
from ...algorithms.interventions.catalogue import read_catalogue
from ...algorithms.message import say
from ...algorithms.progress import Progress
from ..styles import style_confidence, style_works
from .detail import Detail
from .extent import map_crs
from .numbers import Figures, Units
from .options import Option, general_options, suggested_options
from .order import Order
from .origin import origin_of, rights
from .publish import public_file, published
from .reasons import darkest
from .shown import Shown, refuse_single, shown_faces, shown_parcels
from .template import Template
from .templates import Setting
from .told import Told
from .view import Drawn, View, build_view, places_in, sheet_project
from .words import title_of
from .works import WORKS_AT_MOST, works_of


@dataclass(frozen=True)
class Prepared:
    """The project of layers that a sheet lives in, what they show, and what there is to tell."""

    project: QgsProject
    shown: Shown
    view: View
    told: Told
    setting: Setting


def prepare(order: Order, kept_beside: str, progress: Progress) -> Prepared:
    """Everything of a sheet but its pages. Raises DataError where the layers do not do.

    `kept_beside` is the file beside which the layers of a public sheet are kept, empty: in memory alone.
    """
    _refuse_missing(order)
    works = () if order.works is None else works_of(order.works)
    options = None if order.suggestions is None else suggested_options(order.suggestions, read_catalogue())
    progress.stage(say("Stages", "Reading the scored parcels"), 0.5)
    shown, after, drawn_works = _layers(order, kept_beside, progress)
    project = sheet_project(title_of(order.template, shown.facts, order.translate), map_crs(order.parcels))
    figures = Figures(order.language, order.units or _units_of(project))
    view = build_view(_drawn(order, shown, after, drawn_works), project, order.labels, order.sheet.type.label)
    told = Told(
        scored=shown.facts,
        gaps=shown.gap_facts,
        detail=order.detail,
        origin=origin_of(order.parcels),
        rights=rights((order.parcels, *order.context)),
        area=order.area,
        contact=order.contact,
        printed=order.today,
        date=order.date,
        decides=order.decides,
        places=places_in(view, view.extent),
        ages=view.ages,
        darkest=darkest(shown.scored),
        options=_general(shown) if options is None else options,
        after=None if after is None else after.facts,
        works=works[:WORKS_AT_MOST],
        works_left_out=max(0, len(works) - WORKS_AT_MOST),
    )
    return Prepared(project, shown, view, told, _setting(order, figures))


def _setting(order: Order, figures: Figures) -> Setting:
    first = Setting(order.sheet, order.translate, figures, order.logo)
    if order.second is None:
        return first
    again = Figures(order.second.code, figures.units)
    return replace(first, second=replace(first, translate=order.second.translate, figures=again))


def _refuse_missing(order: Order) -> None:
    if order.template is Template.LIGHTS and order.works is None:
        raise DataError(
            say("CommunitySheet", "The street-light list needs a layer with the works."),
            say("CommunitySheet", "Give the result of 'Street-light upgrades' as list of street lights."),
        )
    if order.template is Template.CHANGE and order.after is None:
        raise DataError(
            say("CommunitySheet", "The sheet of before and after needs the parcels as they would be afterwards."),
            say("CommunitySheet", "Score the parcels once more with what would change, and give them as after."),
        )


def _shown(order: Order, parcels: QgsVectorLayer, gaps: QgsVectorLayer | None, progress: Progress) -> Shown:
    if order.detail is Detail.PARCELS:
        return shown_parcels(parcels, gaps, order.labels)
    return shown_faces(parcels, gaps, order.labels, progress)


def _layers(order: Order, kept_beside: str, progress: Progress) -> tuple[Shown, Shown | None, QgsVectorLayer | None]:
    """What is shown, what is shown as afterwards, and the works; of a public sheet with a project in a file."""
    if order.detail is Detail.FACES:
        refuse_single((*order.context, *_given(order.works)))
    shown = _shown(order, order.parcels, order.gaps, progress)
    after = None if order.after is None else _shown(order, order.after, None, progress)
    works = None if order.works is None else order.works.clone()
    if kept_beside and order.detail is Detail.FACES:
        sources = (order.parcels, *_given(order.gaps), *_given(order.after), *_given(order.works))
        return published(shown, after, works, sources, public_file(kept_beside))
    return shown, after, works


def _given(layer: QgsVectorLayer | None) -> tuple[QgsVectorLayer, ...]:
    return () if layer is None else (layer,)


def _drawn(order: Order, shown: Shown, after: Shown | None, works: QgsVectorLayer | None) -> Drawn:
    translate = order.labels
    heading = translate("CommunitySheet", "Need for improvement (0 to 100)")
    gaps = shown.gaps
    if order.template is Template.LIGHTS:
        heading = ""  # works and gaps are to be seen, not the colours of need
    if order.template is Template.UNKNOWN:
        gaps = None
        heading = translate("CommunitySheet", "How sure the figures are (0 to 1)")
        style_confidence(shown.scored, translate)
    if works is not None:
        style_works(works, WORKS_AT_MOST)
        works.setName(translate("CommunitySheet", "List of street lights"))
    return Drawn(shown, gaps, after, works, order.context, heading)


def _units_of(project: QgsProject) -> Units:
    """Feet where the map's coordinate system is in feet."""
    return Units.FEET if QgsUnitTypes.toString(project.crs().mapUnits()).endswith("feet") else Units.METRES


def _general(shown: Shown) -> tuple[Option, ...]:
    """What can be done in general about the factors that the map is about."""
    return general_options(read_catalogue(), shown.facts.factors)
