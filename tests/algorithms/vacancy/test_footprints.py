"""What stands on a parcel decides whether a lot or a building is vacant; laws of the correction."""

import numpy as np
import pandas as pd
import pytest
from factories.vacancy import ORIGIN, houses, lot, parcels, study, table, told
from hypothesis import given, settings, strategies as st
from shapely.affinity import rotate, translate
from shapely.geometry import box
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.vacancy.factor import VacancySettings, vacancy
from wellplaced.algorithms.vacancy.footprints import HOUSE_M2, footprints
from wellplaced.algorithms.vacancy.lots import lots_of

IDS = [f"1-{number}" for number in range(1, 7)]
SIX = parcels(IDS)
EMPTY_LAND = table(
    "assessment 2024",
    parcel_id=IDS,
    use_description=["VACANT LAND"] * 3 + ["HOUSE"] * 3,
    improvement_value=[0, 0, 0, 9, 9, 9],
)


def house(column, side=10.0, row=0):
    """A square house in the middle of a parcel of the grid."""
    middle = lot(column, row).centroid
    return box(middle.x - side / 2, middle.y - side / 2, middle.x + side / 2, middle.y + side / 2)


OTHERS = [house(3), house(4), house(5)]


def factor(*layers, buildings=None, built_date="2024", lots=SIX, **choices):
    made = study(lots, *layers, buildings=buildings, built_date=built_date)
    return vacancy(made, VacancySettings(**choices), Progress())


def stand(shapes, lots=SIX):
    return footprints(lots, lots_of(lots.geometry.to_numpy()), houses(shapes))


def test_a_house_makes_a_parcel_built_and_its_absence_bare():
    found = stand([house(0), *OTHERS])
    assert list(found.built) == [True, False, False, True, True, True]
    assert list(found.bare) == [False, True, True, False, False, False]


def test_a_shed_makes_it_neither():
    found = stand([house(0, side=4.0), *OTHERS])
    assert (found.built[0], found.bare[0]) == (False, False)


def test_a_neighbours_wall_drawn_over_the_line_is_no_building():
    west, south, _, north = house(0).bounds
    found = stand([box(west, south, lot(0).bounds[2] + 0.4, north), *OTHERS])
    assert (found.built[1], found.bare[1]) == (False, True)


def test_a_house_across_the_line_counts_for_both_by_its_area():
    shape = translate(house(0, side=10.0), 10.0)  # half of it on either side
    found = stand([shape, *OTHERS])
    assert list(found.built[:2]) == [HOUSE_M2 <= 50.0] * 2


def test_where_the_building_layer_does_not_speak_nothing_is_bare():
    far = parcels([f"2-{number}" for number in range(400)], across=20)
    corner = box(ORIGIN[0], ORIGIN[1], ORIGIN[0] + 8, ORIGIN[1] + 8)
    found = footprints(far, lots_of(far.geometry.to_numpy()), houses([corner]))
    assert found.bare[1]
    assert not found.bare[-1]


def test_a_sliver_of_land_says_nothing():
    lots = parcels(IDS)
    lots.loc[1, "geometry"] = lot(1, width=0.1)
    assert not stand(OTHERS, lots).bare[1]


@settings(max_examples=25, deadline=None)
@given(st.floats(-170, 170), st.floats(-40, 40), st.floats(-40, 40))
def test_a_turn_and_a_shift_change_nothing(angle, east, north):
    def moved(shape):
        return translate(rotate(shape, angle, origin=ORIGIN), east, north)

    shapes = [house(0), house(1, side=4.0), *OTHERS]
    lots = SIX.set_geometry(SIX.geometry.map(moved))
    one, other = stand(shapes), stand([moved(shape) for shape in shapes], lots)
    assert (list(one.built), list(one.bare)) == (list(other.built), list(other.bare))


def test_an_assessors_empty_land_with_a_house_on_it_is_no_sign_and_that_is_said():
    result = factor(EMPTY_LAND, buildings=[house(0), *OTHERS])
    assert result.table["probability"][0] == pytest.approx(0.04)
    assert result.table["kind"][0] is None
    assert result.table["probability"][1] > 0.4
    assert "On 1 parcels that the assessment calls vacant land" in told(result.findings)


def test_bare_ground_adds_what_the_table_of_signs_says():
    without = factor(EMPTY_LAND).table["probability"][0]
    with_buildings = factor(EMPTY_LAND, buildings=OTHERS).table["probability"][0]
    gained = np.log(with_buildings / (1 - with_buildings)) - np.log(without / (1 - without))
    assert gained == pytest.approx(1.5, abs=0.01)


def test_an_undated_layer_of_buildings_weighs_half():
    dated = factor(EMPTY_LAND, buildings=OTHERS).table["probability"][0]
    undated = factor(EMPTY_LAND, buildings=OTHERS, built_date=None).table["probability"][0]
    gained = np.log(dated / (1 - dated)) - np.log(undated / (1 - undated))
    assert gained == pytest.approx(0.75, abs=0.01)


def test_a_list_of_vacant_land_stays_a_sign_but_of_a_building():
    result = factor(table("vacant_land_2024", parcel_id=["1-1", "1-2"]), buildings=[house(0), *OTHERS])
    assert result.table["probability"][0] > 0.5
    assert list(result.table["kind"][:2]) == ["building", "lot"]


def test_a_list_of_vacant_buildings_on_bare_ground_is_about_a_lot():
    result = factor(table("vacant_buildings_2024", parcel_id=["1-1", "1-2"]), buildings=[house(0), *OTHERS])
    assert list(result.table["kind"][:2]) == ["building", "lot"]


def test_without_a_building_layer_the_signs_decide():
    assert list(factor(EMPTY_LAND).table["kind"][:2]) == ["lot", "lot"]


def test_buildings_are_no_evidence_of_their_own():
    assert factor(buildings=OTHERS).table["probability"].isna().all()


def test_a_house_never_raises_the_probability():
    layers = (EMPTY_LAND, table("vacant_land_2024", parcel_id=["1-1", "1-4"]))
    bare = factor(*layers, buildings=OTHERS).table["probability"]
    built = factor(*layers, buildings=[*(house(column) for column in range(3)), *OTHERS]).table["probability"]
    assert (built <= bare + 1e-12).all()


def test_the_order_of_buildings_does_not_matter():
    shapes = [house(0), house(1, side=4.0), *OTHERS]
    one, other = factor(EMPTY_LAND, buildings=shapes), factor(EMPTY_LAND, buildings=shapes[::-1])
    pd.testing.assert_frame_equal(one.table, other.table)
