"""The list that crews work by."""

import numpy as np
import pandas as pd
import pytest
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.streetlights.work_orders import assets_of, order_lines

WORKS = pd.DataFrame(
    {
        "rank": [1, 2, 3, 4, 5],
        "street": ["Main", None, "Elm", "Main", "Elm"],
        "circuit": [None, "C1", "C2", "C1", None],
        "cost": [100.0, 200.0, 300.0, 400.0, 500.0],
        "dark_m_removed": [10.0, 20.0, 30.0, 40.0, 50.0],
        "kwh_saved": [np.nan, 5.0, np.nan, 7.0, np.nan],
        "layer": ["lights", "lights", "park", None, "lights"],
        "row": [1, 0, 0, np.nan, 2],
    }
)
LIGHTS = Layer("lights", pd.DataFrame({"POLE_NO": ["007", "012", "3"], "FEEDER": [4, 5, 6], "cost": ["a", "b", "c"]}))
PARK = Layer("park", pd.DataFrame({"POLE_NO": ["P1"], "Year": [1999.5], "Phone": ["(617) 555-0100"]}))


def test_works_stand_by_street_in_rank_order_the_unknown_last():
    lines = order_lines(WORKS, "street")
    assert lines["line"].tolist() == ["work", "work", "subtotal"] * 2 + ["work", "subtotal", "total"]
    assert lines["group"].tolist()[:8:3] == ["Elm", "Main", None]
    assert lines["work"].tolist() == [2, 4, -1, 0, 3, -1, 1, -1, -1]


@pytest.mark.parametrize("group_by", ["street", "circuit"])
def test_subtotals_sum_to_the_total_and_every_work_stands_once(group_by):
    lines = order_lines(WORKS, group_by)
    subtotals, total = lines[lines["line"] == "subtotal"], lines.iloc[-1]
    assert subtotals["cost"].sum() == total["cost"] == 1500.0
    assert subtotals["works"].sum() == total["works"] == 5
    assert sorted(lines["work"][lines["line"] == "work"]) == [0, 1, 2, 3, 4]


def test_what_is_unknown_of_all_works_of_a_group_is_unknown_of_the_group():
    lines = order_lines(WORKS, "street").set_index("group")
    elm = lines.loc["Elm"].iloc[-1]
    assert elm["line"] == "subtotal"
    assert np.isnan(elm["kwh_saved"])
    assert lines["kwh_saved"].iloc[-1] == 12.0


def test_without_works_there_is_no_line():
    assert len(order_lines(WORKS.iloc[:0], "street")) == 0


def test_each_light_s_record_is_handed_on_as_it_was_read():
    assets = assets_of(WORKS, [LIGHTS, PARK], ["cost"])
    assert assets["POLE_NO"].tolist() == ["012", "007", "P1", None, "3"]
    assert assets["FEEDER"].tolist() == [5, 4, None, None, 6]
    assert assets["Year"].tolist() == [None, None, 1999.5, None, None]
    assert [type(value) for value in assets["FEEDER"]][:2] == [int, int]


def test_columns_that_bear_our_names_are_told_apart_and_personal_ones_left_out():
    assert list(assets_of(WORKS, [LIGHTS, PARK], ["cost"])) == ["POLE_NO", "FEEDER", "cost_input", "Year"]
