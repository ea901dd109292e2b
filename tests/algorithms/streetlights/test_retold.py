"""Reasons of a list of street lights told again in another language than that of its run."""

import numpy as np
import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.lighting.gaps import NO_LIGHT, SPACING
from wellplaced.algorithms.message import in_english
from wellplaced.algorithms.streetlights.actions import ACTIONS
from wellplaced.algorithms.streetlights.effects import Effects
from wellplaced.algorithms.streetlights.retold import retold
from wellplaced.algorithms.streetlights.told import Met, why, why_dimmed


def backwards(context, template):
    """An invented language: the words in reverse, values and all, and figures with the separators exchanged."""
    if template == "1,234.5":
        return "1.234,5"
    return " ".join(reversed(template.split(" ")))


LANGUAGES = (in_english, backwards)
METRES, LUX = st.floats(0.0, 1e5), st.floats(0.001, 1e4)
MET = st.builds(Met, st.sampled_from(["HPS", "MV"]), st.booleans(), METRES, st.sampled_from([NO_LIGHT, SPACING]))
ARRAYS = [each.map(lambda value: np.array([value])) for each in (METRES, LUX, LUX, LUX, METRES)]
DONE = st.builds(Effects, *ARRAYS)


@given(st.sampled_from([action for action in ACTIONS if action != "dim"]), MET, DONE)
def test_told_again_it_says_what_a_run_in_that_language_says(action, met, done):
    reason = why(action, met, done, 0)
    there, here = reason.render(backwards), reason.render()
    assert retold(action, there, LANGUAGES, in_english) == here
    assert retold(action, here, LANGUAGES, backwards) == there


def test_lamps_to_be_dimmed_are_told_again_too():
    reason = why_dimmed(0.3)
    assert retold("dim", reason.render(), LANGUAGES, backwards) == reason.render(backwards)


@pytest.mark.parametrize("text", ["The school asked for it.", "This lamp is out. The school asked for it.", ""])
def test_an_edited_reason_stays_as_it_is(text):
    assert retold("repair", text, LANGUAGES, backwards) == text


def test_a_work_unheard_of_stays_as_it_is():
    assert retold("paint", "This lamp is out.", LANGUAGES, backwards) == "This lamp is out."
