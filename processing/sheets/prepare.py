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
from .publish import published
from .reasons import darkest
from .shown import Own, Shown, refuse_single, shown_faces, shown_parcels
from .template import Template
from .templates import Setting
from .told import Told
from .view import Drawn, View, build_view, places_in, sheet_project
from .words import title_of
from .works import WORKS_AT_MOST, works_of


@dataclass(frozen=True)
class Prepared:
    """The project of layers that a sheet lives in, which of them are its own, what they show, and what there is to
    tell.
    """

    project: QgsProject
    own: Own
    view: View
    told: Told
    setting: Setting


def prepare(order: Order, progress: Progress) -> Prepared:
    """Everything of a sheet but its pages, in memory. Raises DataError where the layers do not do."""
    _refuse_missing(order)
    works = () if order.works is None else works_of(order.works)
    options = None if order.suggestions is None else suggested_options(order.suggestions, read_catalogue())
    progress.stage(say("Stages", "Reading the scored parcels"), 0.5)
    own = _own(order, progress)
    project, view = _drawn(order, own)
    figures = Figures(order.language, order.units or _units_of(project))
    shown = own.shown
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
        after=None if own.after is None else own.after.facts,
        works=works[:WORKS_AT_MOST],
        works_left_out=max(0, len(works) - WORKS_AT_MOST),
    )
    return Prepared(project, own, view, told, _setting(order, figures))


def kept(made: Prepared, order: Order, file: str) -> Prepared:
    """The same with its own layers in a GeoPackage that may be given away. Raises DataError where that cannot be."""
    sources = (order.parcels, *_given(order.gaps), *_given(order.after), *_given(order.works))
    own = published(made.own, sources, file)
    project, view = _drawn(order, own)
    return replace(made, project=project, own=own, view=view)


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


def _own(order: Order, progress: Progress) -> Own:
    if order.detail is Detail.FACES:
        refuse_single((*order.context, *_given(order.works)))
    shown = _shown(order, order.parcels, order.gaps, progress)
    after = None if order.after is None else _shown(order, order.after, None, progress)
    return Own(shown, after, None if order.works is None else order.works.clone())


def _given(layer: QgsVectorLayer | None) -> tuple[QgsVectorLayer, ...]:
    return () if layer is None else (layer,)


def _drawn(order: Order, own: Own) -> tuple[QgsProject, View]:
    """A project of its own with the layers, styled, and what its maps show."""
    translate, gaps, works = order.labels, own.shown.gaps, own.works
    heading = translate("CommunitySheet", "Need for improvement (0 to 100)")
    if order.template is Template.LIGHTS:
        heading = ""  # works and gaps are to be seen, not the colours of need
    if order.template is Template.UNKNOWN:
        gaps = None
        heading = translate("CommunitySheet", "How sure the figures are (0 to 1)")
        style_confidence(own.shown.scored, translate)
    if works is not None:
        style_works(works, WORKS_AT_MOST)
        works.setName(translate("CommunitySheet", "List of street lights"))
    project = sheet_project(title_of(order.template, own.shown.facts, order.translate), map_crs(order.parcels))
    drawn = Drawn(own.shown, gaps, own.after, works, order.context, heading)
    return project, build_view(drawn, project, translate, order.sheet.type.label)


def _units_of(project: QgsProject) -> Units:
    """Feet where the map's coordinate system is in feet."""
    return Units.FEET if QgsUnitTypes.toString(project.crs().mapUnits()).endswith("feet") else Units.METRES


def _general(shown: Shown) -> tuple[Option, ...]:
    """What can be done in general about the factors that the map is about."""
    return general_options(read_catalogue(), shown.facts.factors)
