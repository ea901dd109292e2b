"""Budgets as people write them."""

import pytest
from wellplaced.algorithms.finding import DataError
from wellplaced.algorithms.streetlights.budget import Budget, parse_budget


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("250000", Budget((250000.0,), None)),
        ("250.000 €", Budget((250000.0,), "EUR")),
        ("US$ 1.2 million", Budget((1.2e6,), "USD")),
        ("100000; 120.000,00; 80k", Budget((100000.0, 120000.0, 80000.0), None)),
        ("$100; USD 5", Budget((100.0, 5.0), "USD")),
        ("0", Budget((0.0,), None)),
        ("100000;\n50000\n\n7;", Budget((100000.0, 50000.0, 7.0), None)),
        ("1,000; 2.000", Budget((1000.0, 2000.0), None)),
    ],
)
def test_one_amount_or_one_a_year_is_read(text, budget):
    assert parse_budget(text) == budget


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "No budget was given"),
        (" ; ", "No budget was given"),
        ("100000;;50000", "no amount for year 2"),
        ("; 50000", "no amount for year 1"),
        ("plenty", "'plenty' is no amount of money"),
        ("100; lots", "'lots' is no amount of money"),
        ("n/a", "'n/a' is no amount of money"),
        ("-5 €", "The budget '-5 €' is negative"),
        ("400-1200", "'400-1200' is no amount of money"),
        ("5 €; 6 USD", "several currencies: EUR, USD"),
        (";".join(["1"] * 31), "has 31 years"),
    ],
)
def test_what_is_no_budget_is_refused_with_what_to_write(text, sentence):
    with pytest.raises(DataError, match=sentence) as error:
        parse_budget(text)
    assert "250000 EUR" in str(error.value)
