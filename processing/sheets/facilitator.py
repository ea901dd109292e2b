"""The facilitator's papers: the script of a meeting, the sheet for dots, and the form on which a map is contested."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...algorithms.factor import FACTORS
from ...algorithms.fields import NAMES
from ...algorithms.message import Translate
from ..language import with_name
from . import fit
from .document import Chapter
from .fit import Weight
from .paper import Sheet
from .parts import Blank, Row, Unit, Words, section
from .sections import Section
from .told import Told

DOTS_LINES = 6
"""Height of the room for a factor's dots, in lines of body type."""
WRITTEN_LINE = 1.5
"""Height of a line written by hand, in lines of body type."""


def script(told: Told, translate: Translate) -> tuple[Section, ...]:
    """The meeting step by step, with its minutes."""
    return (
        _before(translate),
        Section(
            "welcome",
            translate("CommunitySheet", "Welcome (5 minutes)"),
            (
                translate("CommunitySheet", "Say who you are, who asked for the map, and who decides."),
                told.decides,
                translate("CommunitySheet", "Say what the map shows: places. It shows no people and no crime."),
            ),
        ),
        Section(
            "good",
            translate("CommunitySheet", "What is good here? (10 minutes)"),
            (
                translate("CommunitySheet", "Ask first: Which places do you like and use? Mark them on the map."),
                translate("CommunitySheet", "Only then speak of what is missing."),
            ),
        ),
        Section(
            "reading",
            translate("CommunitySheet", "Read the map together (15 minutes)"),
            (
                translate("CommunitySheet", "Start with the legend: light means little need, dark means much."),
                translate("CommunitySheet", "Stripes mean: we are less sure. No fill means: we do not know."),
                translate("CommunitySheet", "Ask: Does it look like this after dark? Where is the map wrong?"),
                translate("CommunitySheet", "Write each answer on a contest form, with its place."),
            ),
        ),
        Section(
            "weights",
            translate("CommunitySheet", "What matters most? (15 minutes)"),
            (
                translate("CommunitySheet", "Everybody puts the same number of dots on the dot sheet."),
                translate("CommunitySheet", "Count the dots aloud and write the counts down."),
            ),
        ),
        Section(
            "options",
            translate("CommunitySheet", "What would help? (15 minutes)"),
            (
                translate("CommunitySheet", "Read the choices with price and evidence. No action is a choice as well."),
                translate("CommunitySheet", "Ask who would bear the harm of each choice, such as glare or noise."),
            ),
        ),
        Section(
            "next",
            translate("CommunitySheet", "What happens next (5 minutes)"),
            (
                translate("CommunitySheet", "Say when the answers will be published, and where."),
                told.contact,
            ),
        ),
    )


def _before(translate: Translate) -> Section:
    return Section(
        "before",
        translate("CommunitySheet", "Before the meeting"),
        (
            translate("CommunitySheet", "• Walk the area after dark with somebody who lives there."),
            translate("CommunitySheet", "• Choose a room with a step-free way in. Print the map in large print too."),
            translate("CommunitySheet", "• Bring pens, dots, contest forms, and somebody who speaks the languages."),
            translate("CommunitySheet", "• Do not take names unless people want an answer."),
        ),
    )


def dot_sheet(sheet: Sheet, translate: Translate) -> Chapter:
    """The sheet for dots, a row a factor, and the lines of CSV in which the counts are read back as weights."""
    body, air = sheet.type.body, fit.line_mm(sheet.type.body)
    meaning = {
        "lighting": translate("CommunitySheet", "How much light falls on the walkways after dark"),
        "sightlines": translate("CommunitySheet", "How much of the ground people on walkways can see"),
        "vacancy": translate("CommunitySheet", "Whether land and buildings are in use"),
    }
    shares = (3.0, 4.0, 2.0)
    head = (
        translate("CommunitySheet", "What is measured"),
        translate("CommunitySheet", "Put your dots here"),
        translate("CommunitySheet", "How many"),
    )
    rows = [
        (Row(f"dots {factor}", (with_name(NAMES[factor].render(translate), meaning[factor], translate), None, None),
             shares, body, tall=DOTS_LINES * air),)
        for factor in FACTORS
    ]  # fmt: skip
    how = translate(
        "CommunitySheet",
        "To use the votes: write the counts into these lines, save them as a CSV file, and give the file as weights to"
        " 'Score parcels' or 'Need for improvement'.",
    )
    return Chapter(
        (
            *_titled(
                "votes",
                translate("CommunitySheet", "What matters most to you?"),
                translate("CommunitySheet", "Take ten dots. Put them where you think it matters most."),
                sheet,
            ),
            (Row("dots head", head, shares, body, Weight.BOLD), *rows[0]),
            *rows[1:],
            (Words("votes how", how, body, above=air), Words("votes form", votes_form(), body, above=0.3 * air)),
        ),
        columns=1,
    )


def votes_form() -> str:
    """The lines of the CSV file, to be filled in: what `algorithms.need.weights` reads."""
    return "\n".join(["factor,dots", *(f"{factor}," for factor in FACTORS)])


def contest_form(told: Told, sheet: Sheet, translate: Translate) -> Chapter:
    """The form on which somebody says that the map is wrong somewhere."""
    body, air = sheet.type.body, fit.line_mm(sheet.type.body)
    questions = (
        ("where", translate("CommunitySheet", "Which place? (street and corner)"), 2),
        ("says", translate("CommunitySheet", "What does the map say?"), 2),
        ("true", translate("CommunitySheet", "What is it really like, and since when?"), 4),
        ("known", translate("CommunitySheet", "How do you know? (seen, measured, photo, bill, permit)"), 3),
        ("reach", translate("CommunitySheet", "How can we reach you? (only if you want an answer)"), 2),
    )
    fields = [
        (
            Words(f"contest {name}", words, body, above=0.8 * air),
            Blank(f"contest {name} room", lines * WRITTEN_LINE * air, 0.2 * air),
        )
        for name, words, lines in questions
    ]
    return Chapter(
        (
            *_titled(
                "contest",
                translate("CommunitySheet", "Is the map wrong somewhere?"),
                translate(
                    "CommunitySheet",
                    "Every figure can be contested. You get an answer, the data is mended, and the next map says so.",
                ),
                sheet,
            ),
            *fields,
            *_handing_in(told, sheet, translate),
        ),
        columns=1,
    )


def _handing_in(told: Told, sheet: Sheet, translate: Translate) -> Iterator[Unit]:
    if told.contact:
        words = translate("CommunitySheet", "Hand it in: {contact}").format(contact=told.contact)
        yield (Words("contest contact", words, sheet.type.body, above=fit.line_mm(sheet.type.body)),)


def _titled(name: str, title: str, words: str, sheet: Sheet) -> Sequence[Unit]:
    """The beginning of a sheet of its own."""
    return (
        (
            Words(f"{name} title", title, sheet.type.least_title, Weight.BOLD),
            Words(f"{name} words", words, sheet.type.body, above=0.5 * fit.line_mm(sheet.type.body)),
        ),
    )


def script_units(told: Told, sheet: Sheet, translate: Translate) -> list[Unit]:
    """The script as it flows."""
    return [
        unit
        for each in script(told, translate)
        for unit in section(each.name, each.heading, each.paragraphs, sheet.type.body, sheet.type.heading)
    ]
