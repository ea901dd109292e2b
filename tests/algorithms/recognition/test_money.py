"""Amounts of money as cities write them, and their currency."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.recognition.money import currency_in, parse_money


def one(text):
    money = parse_money(pd.Series([text], dtype=object))
    return money.low[0], money.high[0], money.currency[0]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1.250,00 €", 1250.0, "EUR"),
        ("€1,250.00", 1250.0, "EUR"),
        ("1,250.00", 1250.0, None),
        ("US$ 702", 702.0, "USD"),
        ("$702", 702.0, "$"),
        ("CHF 1'250.-", 1250.0, "CHF"),
        ("Fr. 350.--", 350.0, "CHF"),
        ("R$ 1.250,00", 1250.0, "BRL"),
        ("1\u00a0250 kr", 1250.0, "kr"),
        ("SEK 12 500", 12500.0, "SEK"),
        ("$ 1,250.00 MXN", 1250.0, "MXN"),
        ("1 250,50 zł", 1250.5, "PLN"),
        ("12k", 12000.0, None),
        ("2.5k", 2500.0, None),
        ("1,2 Mio. €", 1.2e6, "EUR"),
        ("702 per lamp", 702.0, None),
        ("1250 €/ud", 1250.0, "EUR"),
        ("1.250.000", 1.25e6, None),
        ("12,50", 12.5, None),
        ("-5", -5.0, None),
        ("(5)", -5.0, None),
        (1250.125, 1250.125, None),
    ],
)
def test_amounts_and_currencies_are_read(text, amount, currency):
    assert one(text) == (amount, amount, currency)


@pytest.mark.parametrize("text", ["400-1200", "400 – 1,200", "400 bis 1.200", "400 to 1200", "400 a 1 200"])
def test_two_amounts_in_one_cell_are_the_ends_of_a_range(text):
    assert one(text)[:2] == (400.0, 1200.0)


@pytest.mark.parametrize("text", ["free", "gratis", "1e3", "12 lamps 30 poles"])
def test_texts_are_no_amounts(text):
    money = parse_money(pd.Series([text], dtype=object))
    assert money.bad.tolist() == [True]
    assert np.isnan(money.low[0])


@pytest.mark.parametrize("text", ["", None, "n/a", "-", "sin dato"])
def test_what_is_not_said_is_unknown_and_not_wrong(text):
    money = parse_money(pd.Series([text], dtype=object))
    assert money.bad.tolist() == [False]
    assert np.isnan(money.low[0])


@pytest.mark.parametrize(
    ("column", "amounts", "told"),
    [
        (["1.250", "2.400"], [1250.0, 2400.0], False),
        (["1,250", "2,400"], [1250.0, 2400.0], False),
        (["1.250", "180,00"], [1250.0, 180.0], True),
        (["1.250", "12.50"], [1.25, 12.5], True),
        (["1,250", "12.50"], [1250.0, 12.5], True),
    ],
)
def test_a_mark_before_three_digits_is_read_as_the_whole_column_says(column, amounts, told):
    money = parse_money(pd.Series(column))
    assert money.low.tolist() == amounts
    assert money.told is told
    assert money.unclear.sum() == sum(len(text) == 5 and text[1] in ".," for text in column)


def test_numbers_are_taken_as_they_are():
    money = parse_money(pd.Series([1.25, 1250.0, np.nan]))
    assert money.low[:2].tolist() == [1.25, 1250.0]
    assert not money.unclear.any()


@pytest.mark.parametrize(
    ("name", "currency"),
    [
        ("Preis [EUR]", "EUR"),
        ("cost_usd", "USD"),
        ("unit price ($)", "$"),
        ("coste €", "EUR"),
        ("Price (C$)", "CAD"),
        ("Einheitspreis", None),
        ("prix HT", None),
    ],
)
def test_a_column_s_name_may_bear_the_currency(name, currency):
    assert currency_in(name) == currency


@given(st.integers(0, 999_999_999), st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", ".")]))
def test_every_amount_is_read_back_in_every_spelling(cents, marks):
    text = f"{cents / 100:,.2f}".translate(str.maketrans({",": marks[0], ".": marks[1]}))
    assert one(text)[0] == pytest.approx(cents / 100)
