"""The pages of an atlas before they are set: the overview with all that holds everywhere, and the page of an area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .areas import Area
from .document import Document
from .sections import Section, foot_of, how_to_answer, where_from
from .template import Template
from .templates import Setting, document_of, front, legend, sections, standard
from .told import Told
from .two_languages import in_two
from .view import View
from .words import head_of, what_of


def overview_document(told: Told, view: View, areas: Sequence[Area], setting: Setting) -> Document:
    """The whole map with the areas and their names, and what could be done, by whom it is decided and so on."""
    document = document_of(Template.WALL, told, view, setting)
    listed = tuple(f"{area.number}: {area.name}" for area in areas)
    each = [setting] if setting.second is None else [setting, setting.second]
    heading = " / ".join(one.translate("CommunitySheet", "The areas of this atlas") for one in each)
    return replace(document, further=(*document.further, *sections((Section("areas", heading, listed),), setting)))


def area_document(title: str, told: Told, view: View, which: tuple[int, int], setting: Setting) -> Document:
    """The map of one area with its own facts and reasons, meant for one page of A3; `which` of how many it is."""
    first = _area_in_one_language(title, told, view, which, setting)
    if setting.second is None:
        return first
    return in_two(first, _area_in_one_language(title, told, view, which, setting.second))


def _area_in_one_language(title: str, told: Told, view: View, which: tuple[int, int], setting: Setting) -> Document:
    translate, figures = setting.translate, setting.figures
    shown = front(Template.WALL, told, view, setting)
    lead = translate("CommunitySheet", "The map shows no people, no crime, and not who lives here.")
    if told.scored.shown:
        lead = f"{what_of(Template.WALL, told, translate, figures)} {lead}"
    else:
        empty = translate("CommunitySheet", "No block face lies in this area: there is nothing to show.")
        shown = replace(shown, nothing=empty)
    reasons = where_from(told, translate, figures)
    told_here = [*([] if reasons is None else [reasons]), how_to_answer(told, translate)]
    page_of = translate("CommunitySheet", "area {area} of {areas}, page {page} of {pages}")
    return Document(
        title=title,
        head=head_of(told, title, lead, setting.logo, translate, figures),
        front=shown,
        beside=(*legend(view, setting), *standard(told, setting), *sections(told_here, setting)),
        further=(),
        chapters=(),
        foot=f"{title} · {foot_of(told, translate)}",
        page_of=page_of.format(area=which[0], areas=which[1], page="{page}", pages="{pages}"),
    )
