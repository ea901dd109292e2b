"""Numbers as the reader's language writes them."""

import pytest

pytest.importorskip("qgis.core")


@pytest.fixture
def figures(qapp):
    from wellplaced.processing.sheets.numbers import Figures

    return Figures


def test_counts_are_grouped(figures):
    assert figures("en").count(13116) == "13,116"


def test_a_machine_without_a_language_writes_english(figures):
    assert figures("c").count(13116) == "13,116"


@pytest.mark.parametrize(
    ("metres", "told"),
    [
        (0, "0 m"),
        (0.42, "0.42 m"),
        (34.4, "34 m"),
        (127, "130 m"),
        (999, "1000 m"),
        (1240, "1.2 km"),
        (25_700, "26 km"),
    ],
)
def test_lengths_have_two_figures(figures, metres, told):
    assert figures("en").length(metres).replace(",", "") == told


def test_the_decimal_comma_is_used_where_the_language_has_it(figures):
    assert figures("es").length(1240) == "1,2 km"


@pytest.mark.parametrize(("share", "told"), [(0, "0 %"), (0.001, "< 1 %"), (0.384, "38 %"), (1, "100 %")])
def test_a_small_share_is_never_told_as_none(figures, share, told):
    assert figures("en").percent(share) == told


def test_the_month_is_a_word_in_the_language(figures):
    assert figures("en").date("2026-03-01") == "1 March 2026"
    assert "marzo" in figures("es").date("2026-03-01")


@pytest.mark.parametrize("text", ["2024", "spring 2024", ""])
def test_what_is_no_date_stays_as_it_is(figures, text):
    assert figures("en").date(text) == text
