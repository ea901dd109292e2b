"""Blank frontage: what is known to have no windows, and never what is unknown; against worked-out metres."""

from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pytest
from factories.inputs import CORNER, CRS, inputs, parcels_layer
from hypothesis import given, settings, strategies as st
from shapely import affinity
from shapely.geometry import LineString, box
from wellplaced.algorithms.frontage import Frontage
from wellplaced.algorithms.geometry.paths import Paths
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, score_parcels
from wellplaced.algorithms.sightlines.blank import blank_fronts

LOT = box(0, 2, 40, 42)
"""A lot of 40 m along a pavement at y = 0."""


def things(buildings=(), front=(), walls=(), **columns):
    """Buildings and barriers as the study has them."""
    usual = {"height": 2.0, "permeability": 0.0, "kind": "wall", "assumed": 0.0}
    known = {name: np.array([columns.get(name, value)] * len(walls), dtype=object) for name, value in usual.items()}
    known = {name: value if name == "kind" else value.astype(float) for name, value in known.items()}
    fronts = as_objects(list(front) or [None] * len(buildings))
    return SimpleNamespace(
        buildings=SimpleNamespace(shapes=as_objects(list(buildings)), front=fronts),
        barriers=SimpleNamespace(lines=list(walls), **known) if walls else None,
    )


def measured(here, lots=(LOT,), vacant=(False,), line=((0, 0), (40, 0)), s0=0.0, s1=40.0, turn=0.0, back=False):
    """(metres, cause) of the first lot."""

    def turned(shape):
        return affinity.translate(affinity.rotate(shape, turn, origin=(0, 0)), 300.0 * turn, -70.0 * turn)

    path = Paths.from_lines([turned(LineString(line[::-1] if back else line))])
    n = len(lots)
    at = Frontage(np.arange(n), np.zeros(n, dtype=int), np.full(n, s0), np.full(n, s1))
    there = SimpleNamespace(
        buildings=SimpleNamespace(
            shapes=as_objects([turned(shape) for shape in here.buildings.shapes]), front=here.buildings.front
        ),
        barriers=None if here.barriers is None else SimpleNamespace(
            **{**vars(here.barriers), "lines": [turned(shape) for shape in here.barriers.lines]}
        ),
    )  # fmt: skip
    shapes = as_objects([None if lot is None else turned(lot) for lot in lots])
    table = blank_fronts(shapes, np.array(vacant), there, path, at)
    return table["blank_m"][0], table["blank_by"][0]


GARAGE, HOUSE = box(5, 4, 17, 12), box(20, 4, 32, 14)


def test_the_metres_that_face_a_garage_are_blank():
    assert measured(things([GARAGE], ["no windows"])) == (12.0, "no windows")


@pytest.mark.parametrize("front", ["windows", None])
def test_a_house_and_a_building_of_unknown_kind_are_not_blank(front):
    assert measured(things([HOUSE], [front])) == (0.0, None)


def test_a_lot_without_anything_built_is_not_blank():
    assert measured(things()) == (0.0, None)


@pytest.mark.parametrize(("front", "cause"), [(None, "vacant"), ("windows", "vacant"), ("no windows", "no windows")])
def test_every_building_of_a_likely_vacant_parcel_is_blank(front, cause):
    assert measured(things([HOUSE], [front]), vacant=[True]) == (12.0, cause)


def test_a_likely_vacant_lot_without_a_building_is_not_blank():
    assert measured(things(), vacant=[True]) == (0.0, None)


@pytest.mark.parametrize(("away", "expected"), [(14.9, 12.0), (15.1, 0.0)])
def test_a_front_is_faced_within_15_m(away, expected):
    assert measured(things([box(5, away, 17, away + 8)], ["no windows"]))[0] == expected


def test_what_stands_before_a_garage_hides_it():
    assert measured(things([GARAGE, box(5, 2.5, 11, 3.5)], ["no windows", None])) == (6.0, "no windows")


FENCE = LineString([(0, 2.5), (30, 2.5)])


def test_a_solid_wall_as_high_as_an_eye_is_blank_whatever_stands_behind():
    assert measured(things([HOUSE], ["windows"], [FENCE])) == (30.0, "wall")


@pytest.mark.parametrize(
    "wall",
    [{"height": 1.5}, {"permeability": 0.6}, {"kind": "hedge"}, {"assumed": 0.5}],
    ids=["low", "open", "hedge", "of unknown height"],
)
def test_low_and_open_fences_plants_and_walls_of_unknown_height_are_looked_over(wall):
    assert measured(things([], [], [FENCE], **wall)) == (0.0, None)
    assert measured(things([GARAGE], ["no windows"], [FENCE], **wall)) == (12.0, "no windows")


def test_a_fence_is_seen_from_both_sides():
    assert measured(things([], [], [LineString(FENCE.coords[::-1])])) == (30.0, "wall")


def test_of_several_causes_the_one_of_most_metres_is_named():
    assert measured(things([GARAGE], ["no windows"], [LineString([(20, 3), (40, 3)])])) == (32.0, "wall")
    assert measured(things([GARAGE], ["no windows"], [LineString([(20, 3), (25, 3)])])) == (17.0, "no windows")


def test_a_garage_of_the_neighbour_or_across_the_street_is_not_ones_own():
    across, behind = box(5, -14, 17, -6), box(5, 10, 17, 14)
    shallow = box(0, 2, 40, 8)
    assert measured(things([across], ["no windows"])) == (0.0, None)
    assert measured(things([behind], ["no windows"]), lots=[shallow]) == (0.0, None)


def test_a_front_drawn_a_little_outside_its_parcel_belongs_to_it():
    assert measured(things([box(5, 0.5, 17, 9)], ["no windows"])) == (12.0, "no windows")


def test_a_path_through_a_parcel_is_blank_where_either_side_is():
    path = ((0, 20), (40, 20))
    both = things([box(5, 24, 17, 30), box(5, 8, 17, 16)], ["no windows", "no windows"])
    assert measured(both, line=path) == (12.0, "no windows")
    assert measured(things([box(25, 8, 37, 16)], ["no windows"]), line=path) == (12.0, "no windows")


def test_only_the_frontage_is_measured():
    assert measured(things([GARAGE], ["no windows"]), s0=11.0, s1=40.0)[0] == pytest.approx(6.0, abs=0.5)


def test_a_parcel_without_frontage_or_shape_is_unknown():
    here = things([GARAGE], ["no windows"])
    at = Frontage(np.array([1]), np.zeros(1, dtype=int), np.zeros(1), np.full(1, 40.0))
    lots = as_objects([LOT, LOT, None])
    metres = blank_fronts(lots, np.zeros(3, dtype=bool), here, Paths.from_lines([LineString([(0, 0), (40, 0)])]), at)
    assert metres["blank_m"].isna().tolist() == [True, False, True]
    assert metres["blank_by"].tolist() == [None, "no windows", None]


town = things(
    [GARAGE, HOUSE, box(33, 3, 38, 9)], ["no windows", "windows", None], [LineString([(18, 3), (20, 3.5), (24, 3)])]
)


@given(st.floats(0.0, 360.0))
@settings(max_examples=30, deadline=None)
def test_turned_and_shifted_as_much_is_blank(turn):
    here, there = measured(town), measured(town, turn=turn)
    assert there[0] == pytest.approx(here[0], abs=1.01)
    assert there[1] == here[1]


def test_it_is_the_same_from_whichever_end_the_walkway_is_drawn():
    assert measured(town, back=True) == measured(town)


@given(st.lists(st.tuples(st.floats(0, 38), st.floats(2.5, 20)), max_size=5), st.floats(0, 38))
@settings(max_examples=60, deadline=None)
def test_a_wall_that_is_known_to_be_higher_never_makes_less_blank(places, x):
    shapes = [box(left, y, left + 5, y + 4) for left, y in places]
    front = ["no windows" if number % 2 else None for number in range(len(shapes))]
    wall = LineString([(x, 2.2), (x + 6.0, 2.4)])
    low, high = (measured(things(shapes, front, [wall], height=height))[0] for height in (1.0, 1.6))
    assert low <= high


@given(st.lists(st.tuples(st.floats(0, 38), st.floats(2.5, 20)), min_size=1, max_size=5))
@settings(max_examples=60, deadline=None)
def test_knowing_less_of_buildings_never_makes_more_blank(places):
    shapes = [box(left, y, left + 5, y + 4) for left, y in places]
    known, unknown = (measured(things(shapes, [front] * len(shapes)))[0] for front in ("no windows", None))
    assert unknown == 0.0 <= known


# in a run


def buildings(**columns):
    """A building across the front of every lot of the town."""
    lots = parcels_layer(street=False).frame.geometry
    shapes = [affinity.scale(lot, 0.8, 0.8) for lot in lots]
    frame = gpd.GeoDataFrame({"HEIGHT_M": 6.0, **columns}, index=range(len(shapes)), geometry=shapes, crs=CRS)
    return Layer("buildings", frame)


def run(**layers):
    return score_parcels(inputs(lights=(), **layers), Settings(factors=("sightlines",)), Progress())


def test_a_street_of_garages_is_blank_and_one_of_houses_is_not():
    garages, houses = run(buildings=buildings(USE="Garage")), run(buildings=buildings(USE="House"))
    assert garages.parcels["sightlines_blank_m"].min() > 10.0
    assert set(garages.parcels["sightlines_blank_by"]) == {"no windows"}
    assert houses.parcels["sightlines_blank_m"].max() == 0.0
    assert not any("no windows to the street" in str(found.what) for found in houses.findings)


@pytest.mark.parametrize("columns", [{}, {"USE": "yes"}])
def test_where_no_kind_is_known_nothing_is_blank_and_that_is_said(columns):
    result = run(buildings=buildings(**columns))
    assert (result.parcels["sightlines_blank_m"] == 0.0).all()
    assert any("no windows to the street" in str(found.what) for found in result.findings)


def test_blank_fronts_are_no_part_of_the_deficit():
    garages, houses = (run(buildings=buildings(USE=use, STOREYS=2)) for use in ("Warehouse", "House"))
    assert np.array_equal(garages.parcels["sightlines_deficit"], houses.parcels["sightlines_deficit"])


def test_likely_vacant_buildings_make_a_frontage_blank():
    earlier = parcels_layer()
    earlier.frame["vacancy_probability"] = 0.9
    parcels = run(parcels=earlier, buildings=buildings()).parcels
    assert set(parcels["sightlines_blank_by"]) == {"vacant"}


def test_without_buildings_blank_fronts_are_unknown():
    assert run(buildings=None).parcels["sightlines_blank_m"].isna().all()


def surveyed(**more):
    lots = parcels_layer()
    lots.frame["sightlines_blank_m"] = [12.5, None, 0.0, *[None] * (len(lots.frame) - 3)]
    for name, value in more.items():
        lots.frame[name] = value
    return lots


def test_a_citys_own_survey_stands_and_the_rest_is_measured():
    parcels = run(parcels=surveyed(), buildings=buildings(USE="Garage")).parcels.set_index("parcel_id")
    ids = parcels_layer().frame["PARCEL_NO"]
    first, second, third = (parcels.loc[ids[row]] for row in range(3))
    assert (first["sightlines_blank_m"], first["sightlines_blank_by"]) == (12.5, "survey")
    assert second["sightlines_blank_by"] == "no windows"
    assert (third["sightlines_blank_m"], third["sightlines_blank_by"]) == (0.0, None)


def test_a_survey_stands_also_where_sight_is_unknown():
    parcels = run(parcels=surveyed(), buildings=None).parcels
    assert parcels["sightlines_blank_m"].dropna().tolist() == [12.5, 0.0]
    assert parcels["sightlines_deficit"].isna().all()


def test_what_an_earlier_run_wrote_is_no_survey():
    parcels = run(parcels=surveyed(sightlines_deficit=0.5), buildings=buildings(USE="House")).parcels
    assert (parcels["sightlines_blank_m"] == 0.0).all()


def test_the_front_yard_wall_of_a_lot_is_blank():
    wall = LineString([(CORNER[0], CORNER[1] + 0.4), (CORNER[0] + 14.0, CORNER[1] + 0.4)])
    frame = gpd.GeoDataFrame({"TYPE": ["Brick wall"], "HEIGHT": ["1.9 m"]}, geometry=[wall], crs=CRS)
    parcels = run(buildings=buildings(USE="House"), barriers=(Layer("walls", frame),)).parcels
    blank = parcels[parcels["sightlines_blank_m"] > 0.0]
    assert blank["sightlines_blank_by"].tolist() == ["wall"]
    assert blank["sightlines_blank_m"].iloc[0] == pytest.approx(14.0, abs=1.0)
