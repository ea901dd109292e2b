"""Which walkways parcels face: in a town whose answer is known, and under shift and rotation."""

import numpy as np
import pytest
from factories.blocks import as_walkways, moved, town
from factories.cities import city
from factories.geometries import angles, shifts
from hypothesis import given, settings
from shapely.geometry import LineString, box
from wellplaced.algorithms.frontage import Frontage, frontages
from wellplaced.algorithms.geometry.repair import as_objects, repair_lines, repair_polygons
from wellplaced.algorithms.progress import Cancelled, Progress

WIDTH, DEPTH = 15.0, 25.0


def faced(parcels, lines):
    return frontages(as_objects(parcels), as_walkways(lines), Progress())


def metres(frontage, n):
    return np.bincount(frontage.parcel, frontage.s1 - frontage.s0, minlength=n)


def test_a_lot_faces_the_pavement_for_its_width():
    frontage = faced([box(10, 0, 25, 30)], [LineString([(0, -2), (100, -2)])])
    assert frontage.parcel.tolist() == [0]
    assert (frontage.s0[0], frontage.s1[0]) == pytest.approx((10.0, 25.0))


@settings(deadline=None, max_examples=15)
@given(angles, shifts)
def test_lots_face_one_street_corner_lots_two_rear_lots_none(angle, shift):
    place = town(ranks=3, angle=angle, shift=shift)
    frontage = faced(place.parcels, place.pavements)
    sides = np.bincount(frontage.parcel, minlength=len(place.parcels))
    end = np.abs(metres(frontage, len(sides)) - DEPTH) < 0.1  # the middle rank's lots at the ends of a block
    assert (sides[place.corner] == 2).all()
    assert (sides[place.rear] == 0).all()
    assert (sides[~place.corner & ~place.rear] == 1).all()
    assert metres(frontage, len(sides))[place.corner] == pytest.approx(WIDTH + DEPTH, abs=1e-3)
    assert metres(frontage, len(sides))[~place.corner & ~place.rear & ~end] == pytest.approx(WIDTH, abs=1e-3)


@settings(deadline=None, max_examples=15)
@given(angles, shifts)
def test_stretches_do_not_move_when_the_map_is_turned_and_shifted(angle, shift):
    at_home, abroad = town(), town(angle=angle, shift=shift)
    here, there = (faced(place.parcels, place.pavements) for place in (at_home, abroad))
    assert here.parcel.tolist() == there.parcel.tolist()
    assert here.walkway.tolist() == there.walkway.tolist()
    assert here.s0 == pytest.approx(there.s0, abs=1e-3)
    assert here.s1 == pytest.approx(there.s1, abs=1e-3)


@pytest.mark.parametrize(("distance", "faces"), [(0.0, True), (24.9, True), (25.1, False)])
def test_a_pavement_is_faced_up_to_25_metres_away(distance, faces):
    assert bool(len(faced([box(0, 0, 15, 25)], [LineString([(-50, -distance), (50, -distance)])]))) == faces


def test_a_pavement_drawn_a_little_inside_the_lots_is_faced():
    lots = [box(0, 0, 12, 15), box(12, 0, 24, 15)]
    frontage = faced(lots, [LineString([(-20, 1.5), (60, 1.5)])])
    assert metres(frontage, 2) == pytest.approx([12.0, 12.0], abs=2.0)


def test_a_strip_of_another_owner_keeps_a_lot_from_the_street():
    lot, strip = box(0, 0, 15, 25), box(0, -1, 15, 0)
    frontage = faced([lot, strip], [LineString([(-30, -3), (60, -3)])])
    assert frontage.parcel.tolist() == [1]


def test_a_thin_parcel_that_is_farther_out_hides_the_street_too():
    lot, strip = box(0, 0, 15, 25), box(-20, -6, 40, -5)
    assert set(faced([lot, strip], [LineString([(-30, -8), (60, -8)])]).parcel) == {1}


def test_parcels_drawn_on_top_of_each_other_all_face_the_street():
    lot = box(0, 0, 15, 25)
    frontage = faced([lot, lot, box(3, 3, 9, 9)], [LineString([(-30, -2), (60, -2)])])
    assert frontage.parcel.tolist() == [0, 1, 2]
    assert metres(frontage, 3) == pytest.approx([15.0, 15.0, 6.0])


def test_the_nearer_of_two_walkways_is_faced():
    lines = [LineString([(-30, -12), (60, -12)]), LineString([(-30, -3), (60, -3)])]
    assert faced([box(0, 0, 15, 25)], lines).walkway.tolist() == [1]


def test_a_pavement_along_the_lot_is_preferred_to_a_path_up_to_its_door():
    lines = [LineString([(-30, -3), (60, -3)]), LineString([(7.5, -3), (7.5, 0.5)])]
    frontage = faced([box(0, 0, 15, 25)], lines)
    along = frontage.walkway == 0
    assert (frontage.s1 - frontage.s0)[along] == pytest.approx([15.0])


def test_a_lot_at_the_end_of_a_dead_end_faces_its_head():
    frontage = faced([box(-10, 0, 10, 25)], [LineString([(0, -60), (0, -8)])])
    assert frontage.s1 == pytest.approx([52.0])
    assert frontage.s1 - frontage.s0 == pytest.approx([6.0])


def test_a_narrow_lot_has_at_least_six_metres():
    frontage = faced([box(20, 0, 22, 25)], [LineString([(0, -2), (60, -2)])])
    assert (frontage.s0[0], frontage.s1[0]) == pytest.approx((18.0, 24.0))


def test_a_short_walkway_is_faced_whole_and_not_beyond():
    frontage = faced([box(0, 0, 15, 25)], [LineString([(6, -2), (9, -2)])])
    assert (frontage.s0[0], frontage.s1[0]) == pytest.approx((0.0, 3.0))


def test_stretches_cut_by_a_bay_are_joined():
    lot = box(0, 0, 40, 25).difference(box(18, 0, 22, 8))
    frontage = faced([lot], [LineString([(-30, -2), (80, -2)])])
    assert (frontage.s0 - 30.0, frontage.s1 - 30.0) == (pytest.approx([0.0]), pytest.approx([40.0]))


def test_paths_through_a_park_are_its_frontage():
    park = box(0, 0, 100, 100)
    frontage = faced([park], [LineString([(50, -30), (50, 200)])])
    assert (frontage.s0[0], frontage.s1[0]) == pytest.approx((30.0, 130.0), abs=2.0)


def test_paths_through_a_small_lot_are_not():
    lot = box(0, 0, 12, 16)
    assert metres(faced([lot], [LineString([(6, -30), (6, 60)])]), 1)[0] < 13.0


def test_a_path_that_winds_in_and_out_gives_no_stretch_twice():
    park = box(0, 0, 60, 60)
    xy = np.column_stack([np.linspace(0, 60, 61), 3.0 * np.sin(np.linspace(0, 12, 61))])
    frontage = faced([park], [LineString(xy)])
    order = np.argsort(frontage.s0)
    assert (frontage.s0[order][1:] > frontage.s1[order][:-1] + 6.0).all()
    assert frontage.s0.min() >= 0.0
    assert frontage.s1.max() <= LineString(xy).length + 1e-9


@pytest.mark.parametrize(
    ("parcels", "lines"), [([], [LineString([(0, 0), (9, 9)])]), ([None], []), ([box(0, 0, 9, 9)], [])]
)
def test_nothing_faces_nothing(parcels, lines):
    assert len(faced(parcels, lines)) == 0


def test_parcels_without_shape_keep_their_places():
    frontage = faced([None, box(0, 0, 15, 25)], [LineString([(-30, -2), (60, -2)])])
    assert frontage.parcel.tolist() == [1]


def test_the_user_can_stop_it():
    class Stopped(Progress):
        def update(self, fraction):
            raise Cancelled

    with pytest.raises(Cancelled):
        frontages(as_objects([box(0, 0, 15, 25)]), as_walkways([LineString([(0, -2), (60, -2)])]), Stopped())


@settings(deadline=None, max_examples=10)
@given(angles)
def test_a_survey_errors_worth_of_movement_moves_a_stretch_no_more_than_a_piece(angle):
    place = town(columns=1, rows=1)
    nudged = [moved(line, shift=(0.05 * np.cos(angle), 0.05 * np.sin(angle))) for line in place.pavements]
    before, after = faced(place.parcels, place.pavements), faced(place.parcels, nudged)
    assert before.parcel.tolist() == after.parcel.tolist()
    assert np.abs(before.s0 - after.s0).max() <= 0.1
    assert np.abs(before.s1 - after.s1).max() <= 0.1


@pytest.fixture(scope="module")
def east_cambridge():
    gpd = pytest.importorskip("geopandas")
    file = city("cambridge_east") / "cambridge_east.gpkg"
    parcels = gpd.read_file(file, layer="parcels_fy2014").to_crs(26986)
    pavements = gpd.read_file(file, layer="sidewalk_centerlines").to_crs(26986)
    shapes = repair_polygons(parcels.geometry.to_numpy()).geometries
    shapes[~parcels["ML"].fillna("1").str.contains(r"\d").to_numpy()] = None
    return shapes, list(repair_lines(pavements.geometry.to_numpy()).geometries)


@pytest.mark.city
def test_in_a_real_district_nearly_every_lot_has_frontage(east_cambridge):
    shapes, pavements = east_cambridge
    frontage = faced(shapes, pavements)
    there = np.array([shape is not None for shape in shapes])
    share = len(np.unique(frontage.parcel)) / there.sum()
    assert 0.93 < share < 0.98  # the rest lie in the rear, in rail yards or beyond the pavements that are drawn


@pytest.mark.city
def test_in_a_real_district_turning_the_map_changes_little(east_cambridge):
    shapes, pavements = east_cambridge
    turned = [None if shape is None else moved(shape, 31.0, (5e5, -2e5)) for shape in shapes]
    here = metres(faced(shapes, pavements), len(shapes))
    there = metres(faced(turned, [moved(line, 31.0, (5e5, -2e5)) for line in pavements]), len(shapes))
    assert np.mean(np.abs(here - there) < 0.01) > 0.995


def test_a_frontage_counts_its_stretches():
    one = np.array([1])
    assert len(Frontage(one, one, one, one)) == 1
