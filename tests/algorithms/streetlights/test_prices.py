"""The city's price list: works in seven languages, one currency, the catalogue only where it may stand in."""

import numpy as np
import pytest
from factories.price_lists import LISTS, price_list, works_and_prices
from wellplaced.algorithms.finding import DataError, Severity
from wellplaced.algorithms.interventions.catalogue import read_catalogue
from wellplaced.algorithms.mapping import Mapping, parse_mapping
from wellplaced.algorithms.streetlights.actions import ACTIONS, CATALOGUE_IDS
from wellplaced.algorithms.streetlights.prices import read_prices

SIX = [180, 620, 90, 350, 2400, 7850]


def read(layer, budget=None, mapping=None):
    return read_prices(layer, mapping or Mapping(), budget)


def told(findings):
    return " ".join(str(each.what) for each in findings)


@pytest.mark.parametrize("language", list(LISTS))
def test_works_are_known_in_several_languages(language):
    prices, _ = read(works_and_prices(LISTS[language], SIX, currency="EUR"))
    assert [prices.by_action[action].cost for action in ACTIONS] == SIX


def test_a_german_list_is_read_whole():
    prices, findings = read(
        price_list(
            {
                "Maßnahme": ["Reparatur", "Umrüstung auf LED", "Neuer Mast", "Pflaster"],
                "Einheitspreis [EUR]": ["180,00", "620,50", "7.850", "99"],
                "Nennleistung": [None, "35 W", "28 W", None],
                "Nutzungsdauer": [5, 20, 30, 40],
            }
        )
    )
    assert prices.currency == "EUR"
    assert prices.by_action["pole"].cost == 7850.0
    assert (prices.by_action["retrofit"].watts, prices.by_action["retrofit"].lifetime_years) == (35.0, 20.0)
    assert np.isnan(prices.by_action["repair"].watts)
    assert "a mark stands before three digits" in told(findings)


def test_a_low_and_a_high_price_make_a_range_and_its_middle():
    prices, _ = read(price_list({"work": ["retrofit"], "cost_low": [400], "cost_high": [1200], "currency": ["USD"]}))
    price = prices.by_action["retrofit"]
    assert (price.cost_low, price.cost, price.cost_high) == (400.0, 800.0, 1200.0)


def test_several_rows_of_one_work_give_a_range_and_are_told():
    prices, findings = read(works_and_prices(["LED 30 W", "LED 60 W", "LED 90 W"], ["€400", "€500", "€900"]))
    price = prices.by_action["retrofit"]
    assert (price.cost_low, price.cost, price.cost_high) == (400.0, 500.0, 900.0)
    assert "3 rows of 'prices' price" in told(findings)


def test_prices_that_cannot_be_are_named_by_row_and_not_used():
    layer = works_and_prices(["repair", "retrofit", "prune", "pole"], ["$50", "free", "-5", "0"])
    prices, findings = read(layer, "MXN")
    assert list(prices.by_action) == ["repair"]
    texts = next(each for each in findings if "are no amount" in str(each.what))
    wrong = next(each for each in findings if "negative" in str(each.what))
    assert (texts.rows, texts.ids) == ((1,), ("#2",))
    assert (wrong.rows, wrong.severity) == ((2, 3), Severity.WARNING)


def test_several_currencies_are_refused():
    with pytest.raises(DataError, match=r"several currencies: EUR, USD\. Give all prices in one currency"):
        read(works_and_prices(["repair", "pole"], ["€ 50", "US$ 70"]))


@pytest.mark.parametrize(
    ("prices", "more", "budget", "currency"),
    [
        (["€ 50"], {}, None, "EUR"),
        ([50], {"currency": "GBP"}, None, "GBP"),
        (["$ 50"], {"currency": "MXN"}, None, "MXN"),
        (["$ 50"], {}, "CAD", "CAD"),
        ([50], {}, "SEK", "SEK"),
        (["50 kr"], {}, "kr", "kr"),
        (["50 kr"], {}, None, "kr"),
        ([50], {}, None, ""),
    ],
)
def test_the_currency_comes_from_cells_a_column_or_the_budget(prices, more, budget, currency):
    assert read(works_and_prices(["pole"], prices, **more), budget)[0].currency == currency


def test_a_budget_in_another_currency_is_refused():
    with pytest.raises(DataError, match=r"The budget is in EUR, but the prices of 'prices' are in GBP"):
        read(works_and_prices(["pole"], ["£ 50"]), "EUR")


def test_what_a_list_lacks_is_never_taken_from_a_catalogue_in_another_currency():
    prices, findings = read(works_and_prices(["pole"], ["€ 5,000.00"]))
    assert list(prices.by_action) == ["pole"]
    assert "They are not offered, for the catalogue's prices are in USD, not in EUR" in told(findings)


def test_what_a_list_in_the_catalogue_s_currency_lacks_is_taken_from_it_with_its_tag():
    prices, findings = read(works_and_prices(["pole"], ["US$ 5,000.00"]))
    assert list(prices.by_action) == list(ACTIONS)
    assert (prices.by_action["pole"].tag, prices.by_action["repair"].tag) == ("listed", "unverified")
    assert "The catalogue's prices were taken; they are rough." in told(findings)


def test_a_bare_dollar_sign_is_said_to_be_taken_as_the_catalogue_s_dollars():
    prices, findings = read(works_and_prices(["pole"], ["$5,000.00"]))
    assert prices.currency == "USD"
    assert "and '$' as USD" in told(findings)


def test_without_a_list_the_catalogue_s_prices_keep_their_tags():
    prices, findings = read(None)
    assert prices.rough == ("repair", "dim", "prune", "arm")
    assert prices.by_action["retrofit"].cost == read_catalogue()["led_retrofit"].cost.reference
    assert [each.severity for each in findings] == [Severity.WARNING]


def test_a_foreign_budget_without_a_list_is_refused():
    with pytest.raises(DataError, match=r"The budget is in EUR, but the catalogue's prices are in USD"):
        read(None, "EUR")


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ({"a": ["x", "y"], "b": [3, 4]}, "has no column that names the work"),
        ({"work": ["repair", "pole"], "b": ["x", "y"]}, "has no column with prices"),
        ({"work": ["repair", "pole"], "price": ["x", -3]}, "has no row with a work that is known"),
    ],
)
def test_a_list_that_cannot_be_read_says_what_to_do(columns, sentence):
    mapping, _ = parse_mapping("prices.cost = price" if "price" in columns else "")
    with pytest.raises(DataError, match=sentence):
        read(price_list(columns), mapping=mapping)


def test_mapping_goes_before_every_guess():
    mapping, findings = parse_mapping("prices.cost = EP 2\nprices.action = Nr\nprices.action(07.1) = pole")
    prices, _ = read(price_list({"Nr": ["07.1"], "EP 1": ["€ 9"], "EP 2": ["€ 8,50"]}), mapping=mapping)
    assert findings == []
    assert prices.by_action["pole"].cost == 8.5


def test_every_action_is_in_the_catalogue():
    assert set(CATALOGUE_IDS.values()) <= set(read_catalogue())
