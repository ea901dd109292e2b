"""The time left: nothing at first, then steady, in words no finer than it is known."""

import pytest

pytest.importorskip("qgis.core")

from wellplaced.ui.score.time_left import in_words, whole_run


@pytest.mark.parametrize(("elapsed", "fraction"), [(0.0, 0.0), (2.9, 0.5), (60.0, 0.0), (60.0, 0.02)])
def test_nothing_is_guessed_from_too_little(elapsed, fraction):
    assert whole_run(elapsed, fraction, None) is None


def test_the_first_guess_takes_the_rest_to_be_as_fast():
    assert whole_run(10.0, 0.25, None) == pytest.approx(40.0)


def test_a_steady_run_keeps_its_guess():
    guess = None
    for second in range(3, 40):
        guess = whole_run(float(second), second / 40.0, guess)
    assert guess == pytest.approx(40.0)


def test_a_sudden_leap_moves_the_guess_a_little():
    assert 35.0 < whole_run(10.0, 0.9, 40.0) < 40.0


def test_the_guess_comes_to_the_truth_where_a_stage_goes_on():
    guess = 200.0
    for _ in range(100):
        guess = whole_run(30.0, 0.5, guess)
    assert guess == pytest.approx(60.0, rel=0.01)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "a few seconds left"),
        (4.9, "a few seconds left"),
        (5.0, "about 5 s left"),
        (18.0, "about 20 s left"),
        (57.0, "about 55 s left"),
        (58.0, "about 1 min left"),
        (89.0, "about 1 min left"),
        (91.0, "about 2 min left"),
        (3600.0, "about 60 min left"),
    ],
)
def test_the_time_is_told_in_round_words(qapp, seconds, words):
    assert in_words(seconds) == words
