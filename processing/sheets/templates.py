"""One description of every sheet: which sections it has, in which order; the paper does the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...algorithms.message import Translate
from . import fit
from .document import Chapter, Document, Front, MapView
from .facilitator import contest_form, dot_sheet, script_units
from .fit import Weight
from .legend import LegendRoom
from .numbers import Figures
from .paper import Sheet
from .parts import Blank, Key, Row, Unit, Words, section
from .sections import (
    Section,
    about,
    foot_of,
    how_sure,
    how_to_answer,
    not_shown,
    what_could_help,
    who_decides,
    why_dark,
    why_unknown,
    with_ages,
)
from .template import Template
from .told import Told
from .two_languages import in_two
from .view import View
from .words import (
    change_facts,
    confidence_facts,
    facts_of,
    head_of,
    nothing_to_show,
    standard_of,
    title_of,
    walk,
    what_of,
    work_facts,
)
from .works import heading_cells, work_cells

NOTE_LINES = 7
"""Height of a box for notes, in lines of body type."""
WORK_SHARES = (0.6, 2.2, 2.2, 1.6, 2.2, 4.2)
NARROW_SHARES = (0.7, 3.5, 4.0)
"""Shares of the width of the columns of the list of works; on narrow paper number, all that is short, and why."""
NARROW_MM_PER_PT = 14.0
"""Paper is narrow where a point of body type has less width."""


@dataclass(frozen=True)
class Setting:
    """How a document is told: on which paper, in which language, with which logo (a file or empty); and how it is told
    a second time where a sheet has two languages.
    """

    sheet: Sheet
    translate: Translate
    figures: Figures
    logo: str
    second: Setting | None = None


def document_of(template: Template, told: Told, view: View, setting: Setting) -> Document:
    """The sheet before it is set."""
    first = _in_one_language(template, told, view, setting)
    if setting.second is None:
        return first
    return in_two(first, _in_one_language(template, told, view, setting.second))


def _in_one_language(template: Template, told: Told, view: View, setting: Setting) -> Document:
    translate, figures = setting.translate, setting.figures
    title = title_of(template, told.scored, translate)
    beside, further, chapters = _PARTS[template](told, view, setting)
    return Document(
        title=title,
        head=head_of(told, title, what_of(template, told, translate, figures), setting.logo, translate, figures),
        front=None if template is Template.FACILITATOR else front(template, told, view, setting),
        beside=tuple(beside),
        further=tuple(further),
        chapters=tuple(chapters),
        foot=f"{title} · {foot_of(told, translate)}",
        page_of=translate("CommunitySheet", "page {page} of {pages}"),
    )


def front(template: Template, told: Told, view: View, setting: Setting) -> Front:
    """The maps of a kind of sheet, with their facts."""
    translate, figures = setting.translate, setting.figures
    captions = [""] * len(view.themes)
    facts = facts_of(told, translate, figures)
    if template is Template.CHANGE:
        captions = [translate("CommunitySheet", "Before"), translate("CommunitySheet", "After")]
        facts = change_facts(told, translate, figures)
    if template is Template.UNKNOWN:
        facts = confidence_facts(told, translate, figures)
    if template is Template.LIGHTS:
        facts = work_facts(told, translate, figures)
    return Front(
        maps=tuple(MapView(theme, caption) for theme, caption in zip(view.themes, captions)),
        extent=view.extent,
        crs=view.crs,
        units=figures.units,
        facts=facts,
        walk=walk(figures, translate),
        north=translate("CommunitySheet", "N"),
        nothing=nothing_to_show(told.scored, translate),
    )


Parts = tuple[Sequence[Unit], Sequence[Unit], Sequence[Chapter]]
"""What stands beside the map, what follows it, and what begins on pages of its own."""


def _wall(told: Told, view: View, setting: Setting) -> Parts:
    return reading(told, view, setting), meaning(told, setting), ()


def _table(told: Told, view: View, setting: Setting) -> Parts:
    translate = setting.translate
    boxes = (
        ("good", translate("CommunitySheet", "What is good here?")),
        ("wrong", translate("CommunitySheet", "What is wrong on this map, or missing?")),
        ("helps", translate("CommunitySheet", "What would help here?")),
    )
    notes = [unit for name, heading in boxes for unit in _note_box(name, heading, setting.sheet)]
    return [*reading(told, view, setting), *notes], meaning(told, setting), ()


def _handout(told: Told, view: View, setting: Setting) -> Parts:
    answer = _note_box("answer", setting.translate("CommunitySheet", "Your answer"), setting.sheet)
    return reading(told, view, setting), [*meaning(told, setting), *answer], ()


def _lights(told: Told, view: View, setting: Setting) -> Parts:
    translate, figures = setting.translate, setting.figures
    beside = (not_shown(translate), how_to_answer(told, translate), how_sure(told, translate))
    after = sections(
        (who_decides(told, translate), with_ages(about(told, translate), told, translate, figures)), setting
    )
    return [*legend(view, setting), *sections(beside, setting)], (), (_list_of_works(told, after, setting),)


def _unknown(told: Told, view: View, setting: Setting) -> Parts:
    translate, figures = setting.translate, setting.figures
    told_here = (
        why_unknown(told, translate),
        how_sure(told, translate),
        not_shown(translate),
        what_could_help(told, translate, figures),
        how_to_answer(told, translate),
        who_decides(told, translate),
        with_ages(about(told, translate), told, translate, figures),
    )
    return legend(view, setting), sections(told_here, setting), ()


def _facilitator(told: Told, view: View, setting: Setting) -> Parts:  # noqa: ARG001 - the papers have no map
    sheet, translate = setting.sheet, setting.translate
    last = sections((about(told, translate),), setting)
    return (
        script_units(told, sheet, translate),
        last,
        (
            dot_sheet(sheet, translate),
            contest_form(told, sheet, translate),
        ),
    )


_PARTS: Mapping = {
    Template.WALL: _wall,
    Template.TABLE: _table,
    Template.HANDOUT: _handout,
    Template.LIGHTS: _lights,
    Template.CHANGE: _wall,
    Template.UNKNOWN: _unknown,
    Template.FACILITATOR: _facilitator,
}
"""The parts of each kind of sheet."""


def reading(told: Told, view: View, setting: Setting) -> list[Unit]:
    """What is needed to read the map."""
    translate = setting.translate
    told_here = (not_shown(translate), how_to_answer(told, translate), how_sure(told, translate))
    return [*legend(view, setting), *standard(told, setting), *sections(told_here, setting)]


def standard(told: Told, setting: Setting) -> list[Unit]:
    """The standard under the legend, where there is one."""
    words = standard_of(told, setting.translate, setting.figures)
    body = setting.sheet.type.body
    return [(Words("standard", words, body, above=0.5 * fit.line_mm(body)),)] if words else []


def meaning(told: Told, setting: Setting) -> list[Unit]:
    """What it means, and what follows from it."""
    translate, figures = setting.translate, setting.figures
    told_here = (
        why_dark(told, translate, figures),
        what_could_help(told, translate, figures),
        who_decides(told, translate),
        with_ages(about(told, translate), told, translate, figures),
    )
    return sections([each for each in told_here if each is not None], setting)


def sections(told: Sequence[Section], setting: Setting) -> list[Unit]:
    """The sections as they flow."""
    size = setting.sheet.type
    return [
        unit
        for each in told
        for unit in section(
            each.name, each.heading, each.paragraphs, size.small if each.is_small else size.body, size.heading
        )
    ]


def legend(view: View, setting: Setting) -> list[Unit]:
    """The legend: a unit for the places, then one for each heading."""
    body = setting.sheet.type.body
    places = tuple(entry for entry in view.legend if not entry.heading)
    groups = [places] if places else []
    groups += [(entry,) for entry in view.legend if entry.heading]
    return [
        (Key("legend" if number == 1 else f"legend {number}", LegendRoom(group, body)),)
        for number, group in enumerate(groups, 1)
    ]


def _note_box(name: str, heading: str, sheet: Sheet) -> list[Unit]:
    body = sheet.type.body
    air = fit.line_mm(body)
    return [
        (
            Words(f"{name} box heading", heading, sheet.type.heading, Weight.BOLD, above=0.8 * air),
            Blank(f"{name} box", NOTE_LINES * air, above=0.2 * air),
        )
    ]


def _list_of_works(told: Told, after: Sequence[Unit], setting: Setting) -> Chapter:
    """The list, and the text that stands after it."""
    translate, figures, body = setting.translate, setting.figures, setting.sheet.type.body
    is_narrow = setting.sheet.inner < NARROW_MM_PER_PT * body
    shares = NARROW_SHARES if is_narrow else WORK_SHARES

    def row(name: str, cells: tuple[str, ...], weight: Weight = Weight.REGULAR) -> Row:
        first, *short, last = cells
        return Row(name, (first, "\n".join(short), last) if is_narrow else cells, shares, body, weight)

    head = row("list head", heading_cells(translate), Weight.BOLD)
    rows = [row(f"work {work.rank}", work_cells(work, translate, figures)) for work in told.works]
    units: list[Unit] = [(head, *rows[:1]), *((row,) for row in rows[1:])]
    if told.works_left_out:
        words = translate("CommunitySheet", "{n} more are in the layer; the sheet lists the first {listed}.")
        words = words.format(n=figures.count(told.works_left_out), listed=figures.count(len(told.works)))
        units.append((Words("left out", words, body, above=fit.line_mm(body)),))
    return Chapter((*units, *after), columns=1, repeated=((head,),))
