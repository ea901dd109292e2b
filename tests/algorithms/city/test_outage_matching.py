"""Which light a report is about: by id in several spellings, else by place."""

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.city.outage_matching import NEAR_M, PLAUSIBLE_M, SHARED_AT_MOST, match

LIGHTS = np.array([(0.0, 0.0), (40.0, 0.0), (80.0, 0.0), (1000.0, 0.0)])


def names(*ids):
    return np.array(ids, dtype=object)


def matched(reports, lights, places=None, at=LIGHTS):
    xy = np.full((len(reports), 2), np.nan) if places is None else np.array(places, dtype=float)
    return match(names(*reports), xy, names(*lights), at[: len(lights)])


@pytest.mark.parametrize("written", ["P-012", "p-012", " P-012 ", "P 12", "p12", "P-0012"])
def test_ids_are_the_same_in_other_spellings(written):
    assert matched([written], ["A-1", "P-012"]).light.tolist() == [1]


@pytest.mark.parametrize(("report", "light"), [("0012", "12"), ("12", "0012"), ("000", "0")])
def test_leading_zeros_do_not_count(report, light):
    assert matched([report], ["7", light]).light.tolist() == [1]


@pytest.mark.parametrize(("report", "light"), [("1-2", "12"), ("P-12", "12"), ("12", "120"), ("A1", "B1")])
def test_different_ids_are_not_made_the_same(report, light):
    assert matched([report], [light]).light.tolist() == [-1]


def test_an_id_as_written_goes_before_one_that_is_alike():
    assert matched(["12", "0012"], ["0012", "12"]).light.tolist() == [1, 0]


def test_of_two_lights_with_one_id_the_nearer_one_is_meant():
    assert matched(["A"], ["A", "B", "A"], [(70, 5)]).light.tolist() == [2]


def test_of_two_lights_with_one_id_none_is_meant_without_a_place():
    assert matched(["A"], ["A", "B", "A"]).light.tolist() == [-1]


def test_an_id_that_very_many_lights_bear_is_none():
    many = [*["0"] * (SHARED_AT_MOST + 1), "A"]
    at = np.column_stack([np.arange(len(many)) * 40.0, np.zeros(len(many))])
    assert matched(["0", "A"], many, at=at).light.tolist() == [-1, len(many) - 1]


def test_a_light_with_the_id_but_far_away_gives_way_to_the_nearest():
    found = matched(["D"], ["A", "B", "C", "D"], [(41, 0)])
    assert (found.light.tolist(), found.named.tolist(), found.astray.tolist()) == ([1], [False], [True])


def test_a_light_with_the_id_at_a_plausible_distance_is_meant():
    found = matched(["A"], ["A", "B", "C"], [(PLAUSIBLE_M - 1.0, 0)])
    assert (found.light.tolist(), found.named.tolist(), found.astray.tolist()) == ([0], [True], [False])


def test_two_lights_at_one_place_are_not_told_apart():
    found = matched([None], ["A", "B"], [(1, 0)], at=np.zeros((2, 2)))
    assert found.light[0] in (0, 1)
    assert found.unsure.tolist() == [True]


def test_a_single_light_is_sure():
    found = matched([None], ["A"], [(1, 0)])
    assert (found.light.tolist(), found.unsure.tolist()) == ([0], [False])


@pytest.mark.parametrize("place", [(np.nan, np.nan), (np.inf, 0.0)])
def test_without_a_place_nothing_is_near(place):
    assert matched([None], ["A"], [place]).light.tolist() == [-1]


def test_without_lights_nothing_is_found():
    assert match(names("A"), np.zeros((1, 2)), names(), np.empty((0, 2))).light.tolist() == [-1]


@given(st.lists(st.sampled_from(["1", "01", "A-1", "a1", "B", None]), min_size=1, max_size=6),
       st.lists(st.sampled_from(["1", "01", "A-1", "a1", "B", None]), min_size=1, max_size=4),
       st.lists(st.tuples(st.floats(-300, 300), st.floats(-50, 50)), min_size=6, max_size=6))  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_what_is_matched_is_named_or_near(reports, lights, places):
    xy = np.array(places[: len(reports)])
    found = match(names(*reports), xy, names(*lights), LIGHTS[: len(lights)])
    hit = found.light >= 0
    apart = np.hypot(*(xy[hit] - LIGHTS[found.light[hit]]).T)
    assert (apart <= np.where(found.named[hit], PLAUSIBLE_M, NEAR_M)).all()
    near = np.hypot(*(xy[:, None] - LIGHTS[: len(lights)]).transpose(2, 0, 1)).min(axis=1) <= NEAR_M
    assert hit[near].all()
