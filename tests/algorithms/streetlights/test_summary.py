"""The page for the council: what it says, what it must not say, and that it holds together."""

import json
import re
import xml.dom.minidom
from html import unescape
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from factories.price_lists import works_and_prices
from factories.source import ROOT
from factories.upgraded import account, upgrades, works
from wellplaced.algorithms.finding import Finding, Severity
from wellplaced.algorithms.mapping import Mapping
from wellplaced.algorithms.message import in_english, say
from wellplaced.algorithms.streetlights.prices import read_prices
from wellplaced.algorithms.streetlights.summary import council_summary
from wellplaced.algorithms.streetlights.terms import default_terms

NEVER = json.loads((ROOT / "tests" / "house" / "vocabulary.json").read_text(encoding="utf-8"))["never"]


def page(found=None, asked=None, translate=in_english):
    return council_summary(found or upgrades(), asked or account(), translate)


def words(html):
    return unescape(re.sub(r"\s+", " ", re.sub(r"<style>.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL)))


def test_the_page_is_whole_and_needs_nothing_else():
    html = page()
    xml.dom.minidom.parseString(html.split("\n", 1)[1].replace('<meta charset="utf-8">', "").replace(
        '<meta name="viewport" content="width=device-width">', ""))  # fmt: skip
    assert "<script" not in html
    assert re.findall(r"(?:src|href)=", html) == []


def test_it_says_what_the_money_buys():
    told = words(page())
    chosen = works(6)
    assert "Where would USD 50,000 help most people to walk in the light? Street lights and walkways at" in told
    assert f"Works: 6, for USD {chosen['cost'].sum():,.0f}. They bring {chosen['dark_m_removed'].sum():,.0f} m" in told
    assert "Repair the lamp: 1" in told
    assert f"USD {50_000 - chosen['cost'].sum():,.0f} are left" in told
    assert "P0 Street 0 1 2" in told


def test_several_years_are_named_in_the_title():
    assert "USD 30,000 in 3 years help" in words(page(asked=account(1e4, 1e4, 1e4)))


@pytest.mark.parametrize(
    ("share", "proof", "sentence"),
    [
        (
            0.018,
            "tight",
            "The choice is within 1.8 % of the best possible for this money. Proof: a bound that no",
        ),
        (0.21, "weak", "The choice is within 21.0 % of the best possible for this money. Proof: a rough bound"),
        (
            0.0,
            "exact",
            "No other choice for this money would give more, but for a thousandth: this was proven exactly.",
        ),
        (np.nan, "weak", "How near this is to the best possible choice was not worked out."),
    ],
)
def test_it_claims_no_more_than_the_certificate(share, proof, sentence):
    assert sentence in words(page(upgrades(certificate=SimpleNamespace(share=share, proof=proof))))


def test_fairness_is_told_with_its_price():
    assert "greatest need" not in words(page())
    told = words(page(upgrades(price_of_fairness=0.034), account(floor=0.3)))
    assert "at least 30 % goes to the areas with the greatest need for improvement." in told
    assert "3.4 % less light where it is missed" in told
    assert "This costs nothing" in words(page(upgrades(price_of_fairness=0.0), account(floor=0.3)))


def test_the_dimming_fund_is_a_scenario_of_its_own():
    fund = works(3).iloc[[2, 0, 1]].assign(part=["saves", "spends", "spends"])
    told = words(page(upgrades(fund=fund)))
    assert "to be dimmed or shielded: 1. It saves 123 kWh a year." in told
    assert "over at most 20 years, pays for works on dark walkways: 2" in told


def test_what_changed_since_the_last_list_is_told():
    assert "Since the last list" not in words(page())
    assert "Moved up: 2" in words(page(asked=account(changes=pd.DataFrame({"change": ["up", "up", "same"]}))))
    assert "Nothing changed." in words(page(asked=account(changes=pd.DataFrame({"change": ["same"]}))))


def test_rough_prices_are_called_rough_and_a_list_is_named():
    assert "Prices from the catalogue are rough, most of them unverified" in words(page())
    prices, _ = read_prices(works_and_prices(["repair", "pole"], ["€ 50", "€ 9000"]), Mapping())
    told = words(page(asked=account(prices=prices, terms=default_terms("EUR"))))
    assert "Prices: the price list 'prices'." in told
    assert "are rough" not in told


def test_what_need_and_a_crew_s_start_count_for_is_told():
    told = words(page())
    assert "A walkway where need is 100 counts 2 times as much as one where it is 0: a judgement." in told
    assert "is taken to cost nothing beyond its works" in told
    told = words(page(asked=account(kappa=0.5, mobilisation=1_200.0)))
    assert "counts 1.5 times as much" in told
    assert "a package of works costs USD 1,200, once for each year; it is in the costs." in told


def test_unknown_energy_is_said_and_not_counted_as_nothing():
    told = words(page(upgrades(works=works(6, kwh_saved=np.nan, npv=np.nan))))
    assert "What they save in energy is not known" in told
    some = works(6)
    some.loc[0, ["kwh_saved", "co2_kg_saved", "npv"]] = np.nan
    assert "watts are not known: 1. Their energy is not in this sum." in words(page(upgrades(works=some)))


def test_new_lamps_that_need_more_energy_are_said_to():
    told = words(page(upgrades(works=works(6, kwh_saved=-100.0, co2_kg_saved=-40.0))))
    assert "They need 600 kWh more a year, which is 240 kg of CO2." in told


@pytest.mark.parametrize(
    ("budget", "more", "sentence"),
    [
        (0.0, 4, "Without money nothing is done."),
        (10.0, 4, "The money is too little for any of the works that would help."),
        (1e6, 0, "No work was found that would help"),
    ],
)
def test_where_nothing_is_chosen_the_page_says_why(budget, more, sentence):
    found = upgrades(0, curve=upgrades(0).curve.iloc[: more + 1])
    assert sentence in words(page(found, account(budget)))


def test_findings_are_named_the_gravest_first_and_the_rest_counted():
    def finding(severity, text):
        return Finding(severity, "lights", "lamps", say("Test", text))

    found = [finding(Severity.WARNING, f"warning {number}") for number in range(6)]
    told = words(page(upgrades(findings=(*found, finding(Severity.INFO, "info"), finding(Severity.ERROR, "grave")))))
    assert "grave warning 0" in told
    assert "info " not in told
    assert "Further findings in the table of findings: 3." in told


def test_names_from_the_city_s_tables_are_no_markup():
    mine = works(2, street="<b>Main & Elm</b>", package="<script>")
    from factories.upgraded import packages

    html = page(upgrades(works=mine, packages=packages(mine)), account(place="<i>x</i>"))
    assert "<b>" not in html
    assert "<script>" not in html
    assert "<i>" not in html


def test_it_claims_nothing_of_crime_and_labels_nobody():
    told = words(page())
    assert "It does not say that light prevents crime" in told
    assert [word for word in NEVER if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", told, re.IGNORECASE)] == []


def test_figures_and_words_are_the_reader_s():
    def reader(context, template):
        return {"1,234.5": "1.234,5", "What the money buys": "Was das Geld bringt", "en": "de"}.get(template, template)

    html = page(translate=reader)
    assert "USD 50.000" in words(html)
    assert "Was das Geld bringt" in html
    assert '<html lang="de">' in html


def test_what_the_energy_is_worth_or_costs_is_told_in_words():
    assert "20 years it is worth USD 1,000 in today's money" in words(page(upgrades(works=works(1, npv=-200 + 1000.0))))
    assert "20 years it costs USD 500 in today's money" in words(page(upgrades(works=works(1, npv=-200 - 500.0))))


def test_a_fund_that_pays_for_nothing_says_so():
    fund = works(3).iloc[[2]].assign(part="saves")
    assert "is too little for any work that would help" in words(page(upgrades(fund=fund)))


def test_a_floor_that_cannot_be_held_is_told_as_it_is():
    told = words(page(upgrades(totals={"floor": 0.12}, price_of_fairness=0.05), account(floor=0.3)))
    assert "30 % of the money were to go" in told
    assert "cost no more than 12 %" in told
    assert "less light" not in told


def test_what_stays_dark_is_told():
    told = words(page(upgrades(totals={"dark_m_before": 3201.0, "dark_m_after": 2645.0})))
    assert "Today 3,201 m of walkway are too dark; with the works 2,645 m stay so." in told
