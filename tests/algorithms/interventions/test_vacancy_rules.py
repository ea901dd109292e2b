"""Each rule of vacancy: it fires on its smallest trigger and not below it, at the place that it is about."""

import numpy as np
import pytest
from factories.interventions import vacant_lots
from shapely.geometry import box
from wellplaced.algorithms.interventions.catalogue import read_catalogue
from wellplaced.algorithms.interventions.suggest import suggest


def suggested(*layers):
    """The suggestions' interventions."""
    return list(suggest(*layers).points["intervention"])


@pytest.mark.parametrize(("probability", "expected"), [(0.5, ["lot_mow", "lot_green"]), (0.49, []), (None, [])])
def test_a_lot_is_cared_for_from_even_odds(probability, expected):
    assert suggested(vacant_lots(probability)) == expected


@pytest.mark.parametrize(("depth", "expected"), [(2.0, ["lot_mow", "lot_green"]), (1.9, [])])
def test_a_sliver_of_the_map_is_no_lot(depth, expected):
    assert suggested(vacant_lots(0.9).set_geometry([box(0, 0, 20, depth)])) == expected


@pytest.mark.parametrize(("depth", "lots"), [(50.0, 1), (50.1, 2), (150.0, 3)])
def test_a_large_lot_costs_as_several(depth, lots):
    points = suggest(vacant_lots(0.9).set_geometry([box(0, 0, 20, depth)])).points.set_index("intervention")
    assert points.loc["lot_green", ["cost_low", "cost_high"]].tolist() == [1000.0 * lots, 2500.0 * lots]


def test_the_ways_for_one_lot_are_told_apart_as_alternatives_the_cheapest_first():
    points = suggest(vacant_lots(0.6, 0.1)).points
    assert points["intervention"].tolist() == ["side_lot", "lot_mow", "lot_green"]
    told = points.set_index("intervention")["why"]
    mow, green = "Mow a vacant lot and clear the rubbish", "Clean and green a vacant lot"
    assert f"Choose one; the other ways: {mow}, {green}." in told["side_lot"]
    assert f"Choose one; the other ways: Offer a vacant lot to the neighbour, {green}." in told["lot_mow"]


def test_the_only_way_for_a_lot_is_no_alternative():
    catalogue = {"lot_green": read_catalogue()["lot_green"]}
    assert "Choose one;" not in suggest(vacant_lots(0.6, 0.1), catalogue=catalogue).points["why"].iloc[0]


def test_ways_for_two_lots_are_no_alternatives():
    points = suggest(vacant_lots(0.6, 0.1, 0.7, 0.1)).points
    assert points["why"].str.count("Choose one;").eq(1).all()
    assert points["why"].str.count("Mow a vacant lot").max() == 1


@pytest.mark.parametrize(("probability", "told"), [(0.79, True), (0.8, False)])
def test_a_lot_that_is_not_surely_vacant_is_confirmed_on_site(probability, told):
    assert all(suggest(vacant_lots(probability)).points["why"].str.contains("Confirm on site") == told)


def test_gardens_and_parks_are_left_alone():
    assert suggested(vacant_lots(0.9, vacancy_why_null="excluded")) == []


@pytest.mark.parametrize(("probability", "expected"), [(0.8, ["house_doors_windows"]), (0.79, [])])
def test_a_building_must_be_vacant_almost_surely(probability, expected):
    result = suggest(vacant_lots(probability).assign(vacancy_kind="building"))
    assert list(result.points["intervention"]) == expected
    assert all(result.points["why"].str.contains("Confirm on site"))


@pytest.mark.parametrize(
    ("probabilities", "expected"),
    [
        ((0.6, 0.1), ["p0"]),
        ((0.6, 0.5), []),
        ((0.1, 0.6, 0.7), []),
        ((0.1, 0.6, 0.2), ["p1"]),
        ((0.6, None), []),
        ((0.6,), []),
    ],
)
def test_a_lone_lot_beside_an_occupied_parcel_is_offered_to_the_neighbour(probabilities, expected):
    points = suggest(vacant_lots(*probabilities)).points
    assert points.loc[points["intervention"] == "side_lot", "parcel_id"].tolist() == expected


@pytest.mark.parametrize(("depth", "expected"), [(50.0, True), (50.1, False)])
def test_a_neighbour_is_not_offered_more_than_1000_m2(depth, expected):
    lots = vacant_lots(0.6, 0.1)
    lots.loc[0, "geometry"] = box(0, 0, 20, depth)
    assert ("side_lot" in suggested(lots)) == expected


def test_parcels_that_share_a_corner_only_do_not_adjoin():
    lots = vacant_lots(0.6, 0.1)
    lots.loc[1, "geometry"] = box(20, 30, 40, 60)
    assert "side_lot" not in suggested(lots)


def test_a_parcel_across_the_street_does_not_adjoin():
    lots = vacant_lots(0.6, 0.1)
    lots.loc[1, "geometry"] = box(0, 42, 20, 72)
    assert "side_lot" not in suggested(lots)


def test_adjoining_parcels_need_not_share_their_corners():
    lots = vacant_lots(0.6, 0.1)
    lots.loc[1, "geometry"] = box(20.1, 11.3, 40, 71.7)
    assert "side_lot" in suggested(lots)


@pytest.mark.parametrize(
    ("clusters", "expected"), [([1, 1, 1], 1), ([1, 1, 2], 0), ([None, None, None], 0), (["a", "a", "a"], 1)]
)
def test_three_lots_in_a_cluster_can_be_cared_for_together(clusters, expected):
    assert suggested(vacant_lots(0.6, 0.7, 0.8, vacancy_cluster=clusters)).count("community_green") == expected


def test_a_cluster_has_one_marker_in_its_middle_and_all_its_lots_as_area():
    result = suggest(vacant_lots(0.9, 0.9, 0.9, vacancy_cluster=7))
    cluster = result.points.set_index("intervention").loc["community_green"]
    assert cluster["parcel_id"] == "p1"
    assert cluster["cost_low"] == 180.0
    area = result.areas.set_index("suggestion_id").geometry[cluster["suggestion_id"]]
    assert np.isclose(area.area, 3 * 600.0)


def test_nothing_is_ever_taken_down():
    result = suggest(vacant_lots(0.99, 0.99, vacancy_kind=["lot", "building"]))
    assert "demolish" not in set(result.points["intervention"])
    assert "demolish" in result.not_judged
