"""Energy, carbon dioxide, present value and payback against figures worked out by hand."""

import numpy as np
import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.streetlights.economics import (
    cost_per_100_m,
    economics,
    kwh_saved,
    payback,
    present_value,
)
from wellplaced.algorithms.streetlights.terms import Terms, default_terms

TERMS = Terms(energy_price=0.2, grid_kg_per_kwh=0.5, discount_rate=0.03, hours=4100.0, horizon_years=20.0)
UNKNOWN = np.array([np.nan])


def of(cost=700.0, before=120.0, after=45.0, lifetime=np.nan, terms=TERMS):
    return economics(*(np.array([float(each)]) for each in (cost, before, after, lifetime)), terms).iloc[0]


def test_a_lamp_of_120_watts_replaced_by_one_of_45_saves_307_5_kwh_a_year():
    assert of()["kwh_saved"] == pytest.approx(307.5)
    assert of()["co2_kg_saved"] == pytest.approx(153.75)


def test_dimming_by_30_percent_saves_362_85_kwh():
    assert kwh_saved(np.array([120.0]), np.array([45.0]), 4100.0, 0.3)[0] == pytest.approx(362.85)


def test_the_present_value_is_the_sum_of_the_discounted_years():
    yearly = 307.5 * 0.2
    assert of()["npv"] == pytest.approx(sum(yearly / 1.03**year for year in range(1, 21)) - 700.0)


def test_a_shorter_life_than_the_horizon_counts_and_a_longer_one_does_not():
    assert of(lifetime=5)["npv"] == pytest.approx(307.5 * 0.2 * (1 - 1.03**-5) / 0.03 - 700.0)
    assert of(lifetime=50)["npv"] == of(lifetime=20)["npv"]


def test_without_discount_the_years_are_added_up():
    assert present_value(np.array([10.0]), np.array([7.0]), 0.0)[0] == 70.0


def test_philadelphia_s_programme_pays_back_in_11_4_years():
    assert payback(np.array([91.2]), np.array([8.0]))[0] == pytest.approx(11.4)


def test_a_new_lamp_uses_energy_and_never_pays_back():
    new = of(cost=9000.0, before=0.0, after=30.0)
    assert new["kwh_saved"] == pytest.approx(-123.0)
    assert new["npv"] < -9000.0
    assert np.isnan(new["payback_years"])


def test_a_repair_that_saves_nothing_has_no_payback():
    assert np.isnan(of(before=70.0, after=70.0)["payback_years"])


def test_unknown_watts_are_unknown_savings():
    unknown = of(before=np.nan)
    assert unknown[["kwh_saved", "co2_kg_saved", "npv", "payback_years"]].isna().all()


def test_an_unknown_price_of_energy_leaves_the_energy_known():
    sek = default_terms("SEK")
    saved = of(terms=sek)
    assert np.isnan(sek.energy_price)
    assert saved["kwh_saved"] == pytest.approx(307.5)
    assert saved[["npv", "payback_years"]].isna().all()


def test_the_terms_that_stand_in_are_those_of_the_file():
    assert default_terms("USD") == Terms(0.15, 0.4, 0.03, 4100.0, 20.0)


def test_cost_per_100_m_is_unknown_where_no_walkway_comes_to_its_standard():
    assert cost_per_100_m(np.array([500.0]), np.array([25.0]))[0] == 2000.0
    assert np.isnan(cost_per_100_m(np.array([500.0]), np.array([0.0]))[0])


@given(st.floats(0, 1e6), st.floats(-1e4, 1e4))
def test_payback_is_never_negative(cost, yearly):
    years = payback(np.array([cost]), np.array([yearly]))[0]
    assert np.isnan(years) or years >= 0.0
