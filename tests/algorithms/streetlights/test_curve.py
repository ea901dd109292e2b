"""The cost-effectiveness curve, its knee, and its picture."""

import xml.dom.minidom

import numpy as np
import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.fields import CURVE
from wellplaced.algorithms.message import in_english
from wellplaced.algorithms.streetlights.curve import curve_of, knee_of
from wellplaced.algorithms.streetlights.drawn_curve import draw

COST = np.array([100.0, 100.0, 100.0, 500.0, 700.0])
VALUE = np.array([50.0, 40.0, 30.0, 10.0, 5.0])


def curve(cost=COST, value=VALUE):
    return curve_of(cost, value, 0.5 * value, np.cumsum(cost) <= 300.0)


def german(context, template):
    return "1.234,5" if context == "Figures" else template


def test_the_curve_begins_where_nothing_is_spent_and_adds_up_along_the_ranking():
    assert list(curve()) == [field.name for field in CURVE]
    assert curve()["works"].tolist() == [0, 1, 2, 3, 4, 5]
    assert curve()["spent"].tolist() == [0.0, 100.0, 200.0, 300.0, 800.0, 1500.0]
    assert curve()["value"].tolist() == [0.0, 50.0, 90.0, 120.0, 130.0, 135.0]
    assert curve()["in_budget"].tolist() == [True, True, True, True, False, False]


def test_the_knee_is_where_money_begins_to_give_less_than_on_average():
    assert curve()[curve()["knee"]]["works"].tolist() == [3]


@pytest.mark.parametrize("works", [0, 1])
def test_a_curve_of_one_or_two_points_has_no_knee(works):
    assert not curve(COST[:works], VALUE[:works])["knee"].any()


def test_a_straight_curve_has_no_knee():
    assert knee_of(np.arange(6.0), 2.0 * np.arange(6.0)) is None


def test_a_curve_that_gives_nothing_or_costs_nothing_has_no_knee():
    assert knee_of(np.arange(4.0), np.zeros(4)) is None
    assert knee_of(np.zeros(4), np.arange(4.0)) is None


@given(st.lists(st.tuples(st.floats(1.0, 1e3), st.floats(0.1, 1e3)), min_size=3, max_size=20), st.floats(0.1, 10.0))
def test_before_the_knee_money_gives_more_than_on_average_and_after_it_less(works, times):
    cost, value = np.array(works).T
    order = np.argsort(-value / cost)
    spent, worth = np.cumsum(cost[order]), np.cumsum(value[order])
    at = knee_of(spent, worth)
    if at is not None:
        average = (worth[-1] - worth[0]) / (spent[-1] - spent[0])
        assert worth[at] - worth[0] >= average * (spent[at] - spent[0])
        assert worth[-1] - worth[at] <= average * (spent[-1] - spent[at])
        assert knee_of(times * spent, worth) == at  # whatever the currency


def test_the_picture_is_a_whole_document_with_the_knee_and_the_budget():
    svg = draw(curve(), 300.0, "EUR", in_english)
    page = xml.dom.minidom.parseString(svg)
    words = [node.firstChild.data for node in page.getElementsByTagName("text")]
    assert "Spent (EUR)" in words
    assert "budget" in words
    assert len(page.getElementsByTagName("circle")) == 1
    assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")


def test_figures_are_written_as_the_reader_s_language_does():
    assert ">1,400<" in draw(curve(), 300.0, "EUR", in_english)
    assert ">1.400<" in draw(curve(), 300.0, "EUR", german)


def test_a_curve_on_which_nothing_is_spent_says_so():
    assert "No work was found that would help." in draw(curve(COST[:0], VALUE[:0]), 300.0, "EUR", in_english)


def test_a_budget_beyond_the_curve_is_not_drawn():
    assert ">budget<" not in draw(curve(), 1e9, "EUR", in_english)


def test_a_name_from_a_list_is_no_markup():
    xml.dom.minidom.parseString(draw(curve(), 300.0, "<b>&", in_english))
