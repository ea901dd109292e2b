"""Numbers and dates as cities write them."""

import warnings
from datetime import date, datetime, timezone

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.recognition.dates import parse_dates
from wellplaced.algorithms.recognition.units import FOOT, METRE
from wellplaced.algorithms.recognition.values import distinct, parse_measures, text_of


def one(text, quantity="length", **more):
    return parse_measures(pd.Series([text], dtype=object), quantity, **more).values[0]


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("16 ft", 4.8768),
        ("16'", 4.8768),
        ("16' 6\"", 5.0292),
        ("16'-6\"", 5.0292),
        ("5 ft 6 in", 1.6764),
        ("16 FT.", 4.8768),
        ("30 feet", 9.144),
        ("8,5 m", 8.5),
        ("8.5m", 8.5),
        ("850 cm", 8.5),
        ("~8 m", 8.0),
        ("ca. 8 m", 8.0),
        ("25 pies", 7.62),
        ("8 mètres", 8.0),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1 234,5", 1234.5),
        ("1'234.5", 1234.5),
        ("-3", -3.0),
        (8, 8.0),
        (8.25, 8.25),
    ],
)
def test_lengths_are_read_in_metres(text, metres):
    assert one(text) == pytest.approx(metres)


@pytest.mark.parametrize(
    ("text", "watts"), [("150W", 150), ("150 Watt", 150), ("0,15 kW", 150), ("HPS 150 W", 150), ("70 vatios", 70)]
)
def test_powers_are_read_in_watts(text, watts):
    assert one(text, "power") == pytest.approx(watts)


def test_two_lamps_of_36_watts_are_36_watts_twice():
    parsed = parse_measures(pd.Series(["2x36W", "2 x 36 W", "2×36", "36"]), "power")
    assert parsed.values.tolist() == [36.0] * 4
    assert parsed.multiples.tolist() == [2.0, 2.0, 2.0, 1.0]


@pytest.mark.parametrize(
    "text", ["N/A", "-", "--", "unknown", "?", "", "  ", None, np.nan, "sin dato", "k.A.", "Inconnu", "<Null>", pd.NA]
)
def test_words_for_unknown_are_unknown_and_no_mistake(text):
    parsed = parse_measures(pd.Series([text, "8 m"], dtype=object), "length")
    assert np.isnan(parsed.values[0])
    assert parsed.unparsed == ()
    assert not parsed.bad.any()


@pytest.mark.parametrize("text", ["tall", "12 poles", "70 W", "8 m or 10 m", "=B2*3"])
def test_texts_that_are_no_length_are_told(text):
    parsed = parse_measures(pd.Series(["8 m", text, text]), "length")
    assert np.isnan(parsed.values[1:]).all()
    assert parsed.unparsed == (text,)
    assert parsed.bad.tolist() == [False, True, True]


def test_feet_and_metres_in_one_column_are_read_each_in_its_own():
    parsed = parse_measures(pd.Series(["30 ft", "9 m", "10"]), "length", METRE)
    np.testing.assert_allclose(parsed.values, [9.144, 9.0, 10.0])
    assert parsed.units == {"ft": 1, "m": 1}
    assert parsed.bare.tolist() == [False, False, True]


def test_numbers_without_a_unit_are_in_the_unit_of_the_field():
    np.testing.assert_allclose(parse_measures(pd.Series([10, 20]), "length", FOOT).values, [3.048, 6.096])


def test_a_comma_that_separates_decimals_somewhere_does_so_everywhere():
    assert parse_measures(pd.Series(["8,500", "8,5"]), "length").values.tolist() == [8.5, 8.5]


def test_a_comma_that_groups_thousands_somewhere_does_so_everywhere():
    assert parse_measures(pd.Series(["8,500", "1,234.5"]), "light").values.tolist() == [8500.0, 1234.5]


def test_two_groups_of_three_digits_show_that_the_mark_groups():
    assert parse_measures(pd.Series(["8.500", "1.234.567"]), "light").values.tolist() == [8500.0, 1_234_567.0]


def test_where_nothing_decides_the_plausible_reading_is_taken():
    heights = parse_measures(pd.Series(["8,500", "9,000"]), "length", plausible=lambda metres: 1 < metres < 40)
    lumens = parse_measures(pd.Series(["8.500", "9.000"]), "light", plausible=lambda lumens: 500 < lumens < 50_000)
    assert heights.values.tolist() == [8.5, 9.0]
    assert lumens.values.tolist() == [8500.0, 9000.0]


@given(st.integers(0, 999_999), st.integers(0, 99), st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", ".")]))
@settings(max_examples=200, deadline=None)
def test_a_number_survives_being_written_in_any_country(whole, cents, marks):
    grouping, decimal = marks
    text = f"{whole:,}".replace(",", grouping) + f"{decimal}{cents:02d}"
    assert one(text) == pytest.approx(whole + cents / 100)


@given(st.integers(0, 60), st.integers(0, 11))
@settings(max_examples=100, deadline=None)
def test_feet_and_inches_add_up(feet, inches):
    assert one(f"{feet}' {inches}\"") == pytest.approx((12 * feet + inches) * 0.0254)


@given(st.text(max_size=12))
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_the_parser(text):
    parsed = parse_measures(pd.Series([text], dtype=object), "length")
    assert np.isnan(parsed.values[0]) or not parsed.bad[0]


def test_infinite_numbers_are_unknown():
    assert np.isnan(parse_measures(pd.Series([np.inf, 1.0]), "length").values[0])


def test_true_and_false_are_no_lengths():
    assert parse_measures(pd.Series([True, False]), "length").bad.all()


def test_cells_that_are_lists_do_not_break_the_parser():
    assert np.isnan(parse_measures(pd.Series([[1, 2], "8 m"], dtype=object), "length").values[0])


@pytest.mark.parametrize(
    ("value", "text"), [(12345.0, "12345"), ("00123", "00123"), (None, ""), (np.nan, ""), (7, "7"), ("\ufeffa", "a")]
)
def test_cells_become_text_without_decimals_that_no_one_wrote(value, text):
    assert text_of(value) == text


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("2014-03-12", "2014-03-12"),
        ("2023-02-16T00:00:00.000", "2023-02-16"),
        ("2014/03/12 00:00:00+00", "2014-03-12"),
        ("12.03.2014", "2014-03-12"),
        ("31/12/2014", "2014-12-31"),
        ("12/31/2014 10:30", "2014-12-31"),
        ("12-Mar-2014", "2014-03-12"),
        ("March 12, 2014", "2014-03-12"),
        ("12 de marzo de 2014", "2014-03-12"),
        ("12 mars 2014", "2014-03-12"),
        ("1. März 2014", "2014-03-01"),
        ("2014", "2014"),
        (2014, "2014"),
        (2014.0, "2014"),
        ("03/2014", "2014-03"),
        (20140312, "2014-03-12"),
        (1394582400000, "2014-03-12"),
        (1394582400, "2014-03-12"),
        (41710, "2014-03-12"),
        (date(2014, 3, 12), "2014-03-12"),
        (datetime(2014, 3, 12, 23, 59, tzinfo=timezone.utc), "2014-03-12"),
        (pd.Timestamp("2014-03-12"), "2014-03-12"),
    ],
)
def test_dates_become_iso_dates(value, iso):
    parsed = parse_dates(pd.Series([value], dtype=object))
    assert parsed.iso[0] == iso
    assert parsed.year[0] == 2014 or iso.startswith("2023")


def test_day_or_month_first_is_decided_over_the_whole_column():
    assert parse_dates(pd.Series(["03/04/2014", "31/01/2014"])).iso.tolist() == ["2014-04-03", "2014-01-31"]
    assert parse_dates(pd.Series(["03/04/2014", "01/31/2014"])).iso.tolist() == ["2014-03-04", "2014-01-31"]


def test_where_nothing_tells_day_from_month_only_the_year_is_kept():
    parsed = parse_dates(pd.Series(["03/04/2014", "05/05/2015", None]))
    assert parsed.iso.tolist() == ["2014", "2015-05-05", None]
    assert parsed.ambiguous.tolist() == [True, False, False]


@pytest.mark.parametrize("text", ["soon", "31.02.2014", "99/99/2014", "12345678901234567890", "2014-13-01"])
def test_what_is_no_date_is_told(text):
    parsed = parse_dates(pd.Series([text]))
    assert parsed.iso[0] is None
    assert parsed.unparsed == (text,)


@pytest.mark.parametrize("value", [0, "0", "0000-00-00", "", None, "unknown", pd.NaT])
def test_empty_dates_are_no_mistake(value):
    parsed = parse_dates(pd.Series([value], dtype=object))
    assert parsed.iso[0] is None
    assert parsed.unparsed == ()


def test_columns_of_timestamps_are_dates():
    parsed = parse_dates(pd.Series(pd.to_datetime(["2014-03-12", None])))
    assert parsed.iso.tolist() == ["2014-03-12", None]


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["%d.%m.%Y", "%Y-%m-%d", "%Y/%m/%d", "%Y%m%d"]))
@settings(max_examples=100, deadline=None)
def test_a_date_survives_being_written(day, form):
    assert parse_dates(pd.Series([day.strftime(form)])).iso[0] == day.isoformat()


@given(st.text(max_size=14))
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_the_dates(text):
    parsed = parse_dates(pd.Series([text], dtype=object))
    assert parsed.iso[0] is None or 1850 <= parsed.year[0] <= 2100


@pytest.mark.parametrize(
    ("cells", "codes", "values"),
    [
        ([3, None, 5, 3], [0, -1, 1, 0], [3, 5]),
        ([1.5, float("nan"), 1.5], [0, -1, 0], [1.5]),
        ([True, False, None], [0, 1, -1], [True, False]),
        (["a", 1, "a"], [0, 1, 0], ["a", 1]),
        ([["x"], ["y"], ["x"]], [0, 1, 0], ["['x']", "['y']"]),
    ],
)
def test_the_distinct_values_of_any_cells_are_found_without_a_warning(cells, codes, values):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = distinct(pd.Series(cells, dtype=object))
    assert (found[0].tolist(), found[1]) == (codes, values)
