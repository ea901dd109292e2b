"""Setting words: as large as fits, never cut off without saying so."""

import pytest

pytest.importorskip("qgis.core")

from hypothesis import given, settings, strategies as st

WORDS = st.lists(st.text("abcdefgh ", min_size=1, max_size=12), min_size=1, max_size=30).map(" ".join)


@pytest.fixture(scope="module")
def fit(qapp):
    from wellplaced.processing.sheets import fit

    return fit


def test_a_line_as_wide_as_the_column_is_not_broken(fit):
    width = fit.width_mm("two words", 14)
    assert fit.lines("two words", 14, width) == ["two words"]
    assert fit.lines("two words", 14, width - 0.1) == ["two", "words"]


def test_width_grows_in_step_with_the_size(fit):
    assert fit.width_mm("walkway", 28) == pytest.approx(2 * fit.width_mm("walkway", 14))


def test_written_line_breaks_are_kept(fit):
    assert fit.lines("one\ntwo", 14, 500) == ["one", "two"]


def test_bold_is_wider(fit):
    assert fit.width_mm("walkway", 14, fit.Weight.BOLD) > fit.width_mm("walkway", 14)


def test_short_words_are_set_in_full_size(fit):
    assert fit.fit("Light", 36, 24, 100, 20) == ("Light", 36)


def test_long_words_are_set_smaller_before_any_is_left_out(fit):
    words, size = fit.fit("Where would better walking light help most?", 36, 24, 250, 17, fit.Weight.BOLD)
    assert words == "Where would better walking light help most?"
    assert 24 <= size < 36


def test_what_does_not_fit_at_the_least_size_ends_in_an_ellipsis(fit):
    words, size = fit.fit("walkway " * 100, 18, 14, 60, 20)
    assert size == 14
    assert words.endswith("…")
    assert fit.fits(words, 14, 60, 20)


@settings(max_examples=60, deadline=None)
@given(words=WORDS, width=st.floats(20, 200), height=st.floats(8, 100))
def test_what_fit_returns_always_fits(qapp, words, width, height):
    from wellplaced.processing.sheets import fit as fit_module

    kept, size = fit_module.fit(words, 30, 14, width, height)
    assert 14 <= size <= 30
    assert fit_module.fits(kept, size, width, height)


@settings(max_examples=60, deadline=None)
@given(words=WORDS, width=st.floats(20, 200))
def test_breaking_into_lines_loses_no_word(qapp, words, width):
    from wellplaced.processing.sheets import fit as fit_module

    assert " ".join(fit_module.lines(words, 14, width)).split() == words.split()
