"""The sightlines deficit: its ends, its worked example, and what it does with the unknown."""

import numpy as np
import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.sightlines.deficit import sightlines_deficit, unwatched

SHARE = st.floats(0.0, 1.0)


def test_open_and_watched_over_is_zero_and_hidden_throughout_is_one():
    assert sightlines_deficit([1.0, 0.0], [1e9, 0.0], [0.0, 0.25], [1.0, 0.0]) == pytest.approx([0.0, 1.0])


def test_a_worked_example():
    # 0.35 * 0.2 + 0.30 / e + 0.25 * 0.4 + 0.10 * 0.5
    assert sightlines_deficit([0.8], [4.0], [0.1], [0.5]) == pytest.approx([0.07 + 0.3 / np.e + 0.1 + 0.05])


def test_windows_help_less_the_more_there_are():
    assert unwatched([0.0, 4.0, 8.0]) == pytest.approx([1.0, np.exp(-1.0), np.exp(-2.0)])


def test_without_ground_to_be_seen_the_frontage_decides():
    assert sightlines_deficit([np.nan], [0.0], [np.nan], [1.0]) == pytest.approx([0.30 / 0.40])


def test_nothing_known_is_unknown():
    assert np.isnan(sightlines_deficit([np.nan], [np.nan], [np.nan], [np.nan])).all()


@given(SHARE, st.floats(0.0, 50.0), SHARE, SHARE)
def test_it_stays_between_zero_and_one(seen, windows, pockets, prospect):
    assert -1e-12 <= sightlines_deficit([seen], [windows], [pockets], [prospect])[0] <= 1.0 + 1e-12


@given(SHARE, SHARE, st.floats(0.0, 50.0), SHARE, SHARE)
def test_more_seen_ground_never_makes_it_worse(one, other, windows, pockets, prospect):
    low, high = sightlines_deficit(sorted([one, other], reverse=True), windows, pockets, prospect)
    assert low <= high + 1e-12
