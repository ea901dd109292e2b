"""Every kind of sheet on every paper, lying and standing, in normal and large print: nothing cut, nothing over another.

What is shown and told is prepared once a kind; only the pages are set anew for each paper.
"""

from dataclasses import replace
from itertools import product

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made, sheets as made_sheets

TEMPLATES = (
    "wall map",
    "table map",
    "hand-out",
    "street-light list",
    "before and after",
    "what we do not know",
    "facilitator sheet",
)
SPANISH_NEEDS = 1.3
"""How much longer other languages are than English, generously."""


def longer(context, text):
    words = len(text) * (SPANISH_NEEDS - 1.0) / 7
    return text + " " + "amplio " * round(words) if "{" not in text else text


@pytest.fixture(scope="module")
def prepared(qapp):
    """By kind: all that a sheet has but its pages."""
    from wellplaced.algorithms.progress import Progress
    from wellplaced.processing.sheets.prepare import prepare

    def prepare_one(template):
        parcels = made.scored_parcels(24, 6, factors=("lighting", "sightlines", "vacancy"))
        order = made_sheets.order_for(
            parcels,
            template,
            gaps=made.dark_gaps(),
            context=[made.city_layer("bus_stops", "Point"), made.city_layer("parks")],
            suggestions=made.suggested({"repair_outage": 12, "lot_green": 3}),
            works=made.works(9) if template == "street-light list" else None,
            after=made.scored_parcels(24, 6, need=lambda c, r: 10.0) if template == "before and after" else None,
            decides="The council, on 12 June.",
            date="2026-05-20",
        )
        return order, prepare(order, Progress())

    return {template: prepare_one(template) for template in TEMPLATES}


def problems_on(prepared, template, paper, orientation, size, translate=None):
    from factories.sheet_problems import problems
    from wellplaced.algorithms.progress import Progress
    from wellplaced.processing.sheets.make import lay_out
    from wellplaced.processing.sheets.paper import Orientation, Print, sheet_on

    order, one = prepared[template]
    sheet = sheet_on(paper, Orientation(orientation), Print[size])
    setting = replace(one.setting, sheet=sheet, translate=translate or one.setting.translate)
    layout = lay_out(replace(one, setting=setting), replace(order, sheet=sheet), Progress())
    return problems(layout, size)


SMALL_AND_LARGE = ("A4", "A3", "Letter", "Arch D")


@pytest.mark.parametrize("template", TEMPLATES)
def test_nothing_is_cut_or_over_another_on_any_paper(prepared, template):
    found = {
        (paper, orientation, size): problems_on(prepared, template, paper, orientation, size)
        for paper, orientation, size in product(SMALL_AND_LARGE, ("landscape", "portrait"), ("NORMAL", "LARGE"))
    }
    assert {which: told for which, told in found.items() if told} == {}


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("size", ["NORMAL", "LARGE"])
def test_nothing_is_cut_in_a_language_that_needs_more_room(prepared, template, size):
    assert problems_on(prepared, template, "A4", "portrait", size, longer) == []


def test_a_text_that_is_cut_would_be_seen(prepared):
    from factories.sheet_problems import problems
    from factories.sheets import items
    from wellplaced.algorithms.progress import Progress
    from wellplaced.processing.sheets.make import lay_out

    order, one = prepared["wall map"]
    layout = lay_out(one, order, Progress())
    label = next(item for item in items(layout) if item.id() == "what is shown")
    label.setText(label.text() * 4)
    assert [told for told in problems(layout) if "'what is shown' needs more room" in told]


def test_an_item_over_another_would_be_seen(prepared):
    from factories.sheet_problems import problems
    from factories.sheets import items
    from qgis.core import QgsLayoutPoint
    from wellplaced.algorithms.progress import Progress
    from wellplaced.processing.sheets.make import lay_out

    order, one = prepared["wall map"]
    layout = lay_out(one, order, Progress())
    next(item for item in items(layout) if item.id() == "title").attemptMove(QgsLayoutPoint(20, 100))
    assert [told for told in problems(layout) if "'title' lies over" in told or "lies over 'title'" in told]
