"""The whole ranking, from layers to a list that keeps its promises."""

import json
from dataclasses import replace
from functools import cache

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from factories.dark_town import EVERYWHERE, WEST, driveways, lights, mixed, poles
from factories.inputs import CORNER, inputs, parcels_layer
from factories.sample import sample_layer
from factories.terrain import hillside
from wellplaced.algorithms.fields import CURVE, FUND, PACKAGES, UPGRADES
from wellplaced.algorithms.finding import DataError, Severity
from wellplaced.algorithms.inputs import Inputs
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.streetlights.budget import Budget
from wellplaced.algorithms.streetlights.settings import UpgradeSettings
from wellplaced.algorithms.streetlights.upgrades import rank_upgrades

NAMES = [field.name for field in UPGRADES]


def rank(given, *years, **settings):
    """The ranking with these yearly budgets."""
    return rank_upgrades(given, UpgradeSettings(Budget(years or (20_000.0,), None), **settings), Progress())


@cache
def town(*years, floor=0.0):
    return rank(mixed(), *years, floor=floor)


def sentences(upgrades):
    return " ".join(str(finding.what) for finding in upgrades.findings)


def test_the_layers_have_the_fields_of_the_contract():
    made = town()
    assert list(made.works.columns) == [*NAMES, "layer", "row", "geometry"]
    assert list(made.fund.columns) == [*(field.name for field in FUND), "layer", "row", "geometry"]
    assert list(made.packages.columns) == [*(field.name for field in PACKAGES), "geometry"]
    assert list(made.curve.columns) == [field.name for field in CURVE]


def test_the_budget_is_kept_and_costs_add_up():
    works = town().works
    assert 0 < works["cost"].sum() <= 20_000.0
    np.testing.assert_allclose(works["cumulative_cost"], works["cost"].cumsum())
    assert works["rank"].tolist() == list(range(1, len(works) + 1))


def test_what_was_promised_is_confirmed_by_the_light_kernel():
    made = town()
    confirmed = made.confirmed
    np.testing.assert_allclose(confirmed["confirmed_m"], confirmed["promised_m"], atol=1e-9)
    assert confirmed["greatest_lx"].max() < 1e-6
    np.testing.assert_allclose(confirmed["promised_m"].sum(), made.works["dark_m_removed"].sum(), atol=1e-6)
    dark = made.totals["dark_m_before"] - made.totals["dark_m_after"]
    np.testing.assert_allclose(made.works["dark_m_removed"].sum(), dark, atol=1e-6)


def test_the_curve_goes_on_beyond_the_budget_and_never_falls():
    curve = town().curve
    assert curve["in_budget"].sum() == len(town().works) + 1
    assert len(curve) > len(town().works) + 1
    assert (np.diff(curve["value"]) > 0.0).all()


def test_how_near_the_choice_is_to_the_best_is_certified():
    made = town()
    assert made.certificate.value == pytest.approx(made.works["value"].sum())
    assert 0.0 <= made.certificate.share < 0.2


def test_every_rank_lies_in_its_interval_and_some_are_not_sure():
    works = town().works
    assert (works["rank_low"] <= works["rank"]).all()
    assert (works["rank"] <= works["rank_high"]).all()
    assert (works["rank_low"] < works["rank_high"]).any()


def test_without_money_nothing_is_chosen_and_the_curve_shows_what_money_would_give():
    made = town(0.0)
    assert (len(made.works), len(made.packages)) == (0, 0)
    assert made.curve["value"].iloc[-1] > 0.0
    assert made.works.crs == made.packages.crs == town().works.crs


def test_more_money_than_there_is_work_does_all_that_helps():
    made = town(1e9)
    assert made.curve["in_budget"].all()
    assert made.totals["dark_m_after"] < town().totals["dark_m_after"]


def test_a_negative_budget_is_refused_in_words():
    with pytest.raises(DataError, match="0 or more"):
        rank(mixed(), -5.0)


def test_works_of_two_years_follow_each_other_within_their_budgets():
    works = town(1_500.0, 4_000.0).works
    assert works["year"].is_monotonic_increasing
    spent = works.groupby("year")["cost"].sum()
    assert spent[1] <= 1_500.0
    assert spent[2] <= 4_000.0


def test_the_floor_for_the_neediest_has_its_price():
    fair = town(20_000.0, floor=0.5)
    assert 0.0 <= fair.price_of_fairness < 1.0
    assert np.isnan(town().price_of_fairness)
    assert fair.totals["value"] <= town().totals["value"] * (1.0 + 1e-9)


def test_what_a_crew_s_start_costs_is_paid_once_for_each_package():
    together = rank(mixed(), 1e6, mobilisation=300.0)
    packages, starts = together.packages, together.works["cost"].to_numpy() - _priced(together)
    np.testing.assert_allclose(starts[starts > 1e-6], 300.0)
    assert np.count_nonzero(starts > 1e-6) == len(packages)
    assert together.totals["spent"] == pytest.approx(_priced(together).sum() + 300.0 * len(packages))


def _priced(made):
    return np.array([made.prices.by_action[action].cost for action in made.works["action"]])


def test_a_budget_holds_the_crews_starts_as_well():
    made = rank(mixed(), 9_000.0, mobilisation=1_500.0)
    assert len(made.works)
    assert made.works["cost"].sum() == pytest.approx(made.totals["spent"])
    assert made.totals["spent"] <= 9_000.0
    assert made.totals["spent"] >= _priced(made).sum() + 1_500.0


def test_need_counts_by_as_much_as_is_asked():
    parcels = parcels_layer()
    scored = Layer("scored", parcels.frame.assign(need=100.0))
    usual, threefold = (rank(replace(mixed(), parcels=scored), 4_000.0, **more) for more in ({}, {"kappa": 2.0}))
    assert threefold.totals["value"] == pytest.approx(1.5 * usual.totals["value"])


def test_the_run_s_provenance_names_what_was_judged_and_the_terrain_and_ground_kept_free(tmp_path):
    pytest.importorskip("rasterio")
    slope = hillside(tmp_path / "dem.tif", 0.02, 0.02, np.subtract(CORNER, 200.0))
    given = replace(mixed(), terrain=slope, keep_free=(driveways((62.0, -6.0, 66.0, 0.0)),))
    told = rank(given, mobilisation=250.0, kappa=1.5).provenance
    assert (told["settings"]["mobilisation"], told["settings"]["kappa"]) == (250.0, 1.5)
    assert told["rasters"] == {"terrain": slope}
    assert "driveways" in json.dumps(told["inputs"]["keep_free"])


def test_rows_layers_and_circuits_of_lights_are_handed_on():
    given = mixed()
    (layer,) = given.lights
    circuits = [f"C{row % 3}" for row in range(len(layer.frame))]
    made = rank(replace(given, lights=(Layer(layer.name, layer.frame.assign(CIRCUIT=circuits)),))).works
    at_lamps = made[made["row"] >= 0]
    assert len(at_lamps)
    frame = layer.frame.assign(CIRCUIT=circuits).iloc[at_lamps["row"]]
    assert at_lamps["light_id"].tolist() == frame["LIGHT_ID"].tolist()
    assert at_lamps["circuit"].tolist() == frame["CIRCUIT"].tolist()
    assert set(at_lamps["layer"]) == {layer.name}


def test_lights_without_ids_are_called_by_their_row():
    given = mixed()
    (layer,) = given.lights
    made = rank(replace(given, lights=(Layer(layer.name, layer.frame.drop(columns="LIGHT_ID")),))).works
    assert made["light_id"].dropna().str.match(r"light \d+|U\d").all()


def test_a_lamp_that_a_report_says_is_out_is_repaired():
    reports = Layer("reports", pd.DataFrame({"LIGHT_ID": ["L4"], "OPENED": ["2026-03-01"]}))
    given = inputs(lights=lights(), outages=(reports,))
    made = rank(given, 300.0, as_of="2026-03-10").works
    assert made[["action", "light_id"]].to_numpy().tolist() == [["repair", "L4"]]


def test_no_lights_at_all_is_said_and_nothing_ranked():
    made = rank(inputs(lights=()))
    assert list(made.works.columns) == [*NAMES, "layer", "row", "geometry"]
    assert len(made.works) == len(made.packages) == len(made.fund) == 0
    assert "nobody knows what is dark" in sentences(made)
    assert any(finding.severity is Severity.ERROR for finding in made.findings)


def test_where_everything_is_lit_that_is_said():
    made = rank(inputs(lights=lights(EVERYWHERE)))
    assert len(made.works) == 0
    assert "nothing to rank" in sentences(made)


def test_where_it_is_dark_and_nothing_can_be_done_that_is_said():
    prices = Layer("prices", pd.DataFrame({"work": ["repair"], "price": ["EUR 120"]}))
    made = rank(inputs(lights=lights(WEST), prices=prices))
    assert len(made.works) == 0
    assert "no work was found that would help" in sentences(made)


def test_prices_in_another_currency_with_separators_are_those_of_the_works():
    prices = Layer(
        "prices",
        pd.DataFrame({"trabajo": ["reparar", "poste nuevo"], "precio": ["1.250,00 EUR", "12.400,00 EUR"]}),
    )
    made = rank(mixed(prices=prices), 30_000.0).works
    assert set(made["currency"]) == {"EUR"}
    assert set(np.round(made["cost"], 2)) <= {1250.0, 12400.0}


def test_what_was_refused_is_not_chosen_and_what_was_promised_is():
    first = town().works
    refused = first["light_id"].iloc[0]
    promised = town(1e9).works
    later = promised[promised["action"] == "repair"]["light_id"].iloc[-1]
    last = pd.DataFrame({"light_id": [refused, later], "action": ["", "repair"], "decision": ["refused", "promised"]})
    made = rank(mixed(last_list=Layer("list", last)), 1_000.0)
    assert refused not in set(made.works["light_id"]) or refused == later
    assert made.works.set_index("light_id")["decision"].get(later) == "must"
    assert made.changes is not None


def test_the_fund_saves_more_than_it_spends():
    places = [place for place in EVERYWHERE if place[1] < 100.0 or place[0] < 60.0]
    watts = np.where([y < 50.0 for _, y in places], "400W", "40W")
    fund = rank(inputs(lights=lights(places, WATTS=watts), poles=(poles((95.0, 129.0)),)), 0.0).fund
    saves, spends = fund[fund["part"] == "saves"], fund[fund["part"] == "spends"]
    assert len(saves)
    assert saves["kwh_saved"].min() > 0.0
    assert spends["cost"].sum() <= saves["npv"].sum()


def test_every_work_says_why_in_measured_words():
    why = town().works["why"]
    assert why.str.contains("too dark").all()
    assert not why.str.contains("nan").any()


def test_the_order_of_the_input_means_nothing():
    given = mixed()
    (layer,) = given.lights
    turned = Layer(layer.name, layer.frame.iloc[::-1].reset_index(drop=True))
    again = rank(replace(given, lights=(turned,))).works
    same = ["rank", "action", "light_id", "cost", "value", "dark_m_removed", "street", "year"]
    pd.testing.assert_frame_equal(pd.DataFrame(again[same]), pd.DataFrame(town().works[same]), rtol=1e-9)


def test_the_sample_neighbourhood_is_ranked_and_confirmed():
    def layer(name):
        return Layer(name, sample_layer(name))

    made = rank(
        Inputs(
            parcels=layer("parcels"),
            walkways=layer("pavements"),
            lights=(layer("street_lights"),),
            buildings=layer("buildings"),
            trees=layer("trees"),
            places=(layer("parks"), layer("schools")),
        ),
        20_000.0,
    )
    assert {"repair", "retrofit"} <= set(made.works["action"])
    assert made.confirmed["greatest_lx"].max() < 1e-6
    assert made.works["dark_m_removed"].sum() > 300.0
    assert isinstance(made.works, gpd.GeoDataFrame)
    assert made.works.crs == sample_layer("parcels").crs
