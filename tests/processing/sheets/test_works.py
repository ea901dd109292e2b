"""The list of street lights in another language than that of the run that ranked them."""

from itertools import permutations

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made, sheets as made_sheets

LANGUAGES = ("en", "es", "fr", "de")


def reason(action="retrofit", technology="HPS", gap_m=1240.4, *, removed_m=1010.0, out=True):
    """Why a work is on the list, as the ranking tells it."""
    from wellplaced.algorithms.lighting.gaps import NO_LIGHT
    from wellplaced.algorithms.streetlights.effects import Effects
    from wellplaced.algorithms.streetlights.told import Met, why

    done = Effects(*(np.array([value]) for value in (1234.5, 0.31, 2.4, 2.0, removed_m)))
    return why(action, Met(technology, out, gap_m, NO_LIGHT), done, 0)


def told(reason, language, **more):
    """The cell of the column Why of the only work on a sheet."""
    from wellplaced.processing.language import translate_to

    works = made.works(1, action="retrofit", why=reason)
    more = {"translate": translate_to(language), "language": language, "works": works, **more}
    _project, layout = made_sheets.laid_out(made.scored_parcels(), template="street-light list", **more)
    return " ".join(item.text() for item in made_sheets.items(layout) if item.id() == "work 1 cell 6")


def shortened(text):
    from wellplaced.processing.sheets.works import REASON_LETTERS

    return text[:REASON_LETTERS].rsplit(" ", 1)[0]


def test_the_reason_is_told_in_the_language_of_the_sheet_with_its_figures(qapp):
    from wellplaced.processing.language import translate_to

    cell = told(reason().render(), "es")
    assert cell == shortened(reason().render(translate_to("es"))) + " …"
    assert "1.234 m" in cell or "1234 m" in cell
    assert "0,31 lx" in cell


def test_a_sheet_in_two_languages_tells_it_in_both(qapp):
    from wellplaced.processing.language import translate_to
    from wellplaced.processing.sheets.order import Language

    cells = told(reason().render(translate_to("de")), "es", second=Language("fr", translate_to("fr")))
    for language in ("es", "fr"):
        assert shortened(reason().render(translate_to(language))) in cells


def test_a_reason_that_somebody_wrote_stays_as_it_is(qapp):
    assert told("The school asked for it.", "es") == "The school asked for it."


@pytest.mark.parametrize(("written", "read"), permutations(LANGUAGES, 2))
def test_every_reason_is_known_in_every_language(qapp, written, read):
    from wellplaced.algorithms.streetlights.actions import ACTIONS
    from wellplaced.algorithms.streetlights.retold import retold
    from wellplaced.algorithms.streetlights.told import worded, wordings
    from wellplaced.processing.language import every_language, translate_to

    values = {"technology": "HPS", "gap": 1240.4, "metres": 1234.5, "before": 0.031, "goal": 2.0, "removed": 51.0,
              "after": 120.0, "percent": 30.0}  # fmt: skip
    there, here = translate_to(written), translate_to(read)
    for action in ACTIONS:
        for wording in wordings(action):
            whole = worded(wording, values)
            assert retold(action, whole.render(there), every_language(), here) == whole.render(here)
