"""Walkways from pavements, centre lines, pavement areas, or nothing but parcels."""

import numpy as np
import pandas as pd
import pytest
from factories.blocks import moved, town
from factories.cities import city
from factories.geometries import angles, shifts
from hypothesis import given, settings
from shapely.geometry import LineString, MultiLineString, box
from shapely.ops import unary_union
from wellplaced.algorithms.city.walkways import walkways
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.geometry.repair import as_objects, repair_lines, repair_polygons
from wellplaced.algorithms.progress import Progress

NO_PARCELS = as_objects([])


def made(lines=None, polygons=None, words=None, parcels=NO_PARCELS):
    return walkways(lines, polygons, words, parcels, Progress(), "walks")


def drawn(result):
    paths = result.paths
    return [LineString(paths.xy[begin:end]) for begin, end in zip(paths.start, paths.start[1:])]


def sentences(findings):
    return " ".join(str(finding.what) for finding in findings)


def blocks_of(place):
    return unary_union([parcel.buffer(0.01) for parcel in place.parcels])


def test_without_anything_there_are_no_walkways():
    result, findings = made()
    assert result is None
    assert findings == []


def test_pavements_are_taken_as_they_are_drawn():
    place = town()
    result, findings = made(place.pavements, parcels=place.parcels)
    assert result.kind == "pavements"
    assert not result.assumed
    assert unary_union(drawn(result)).symmetric_difference(unary_union(place.pavements)).length == pytest.approx(0.0)
    assert [finding.severity for finding in findings] == [Severity.INFO]
    assert "on one side" in sentences(findings)


def test_lines_that_meet_end_to_end_are_one_walkway():
    lines = [LineString([(0, 0), (10, 0)]), LineString([(20, 5), (10.03, 0.0)]), LineString([(20, 5), (30, 5)])]
    result, _ = made(lines)
    assert result.paths.length == pytest.approx([10 + LineString([(10, 0), (20, 5)]).length + 10], abs=0.1)


def test_where_three_meet_each_ends():
    result, _ = made([LineString([(0, 0), end]) for end in [(10, 0), (-10, 0), (0, 10)]])
    assert len(result.paths) == 3


def test_crossings_and_paths_do_not_cut_the_pavement_they_lead_to():
    lines = [LineString([(0, 0), (10, 0)]), LineString([(10, 0), (20, 0)]), LineString([(10, 0), (10, 8)])]
    words = pd.DataFrame({"kind": ["SIDEWALK", "SIDEWALK", "CROSSWALK"]})
    result, _ = made(lines, words=words)
    assert sorted(result.paths.length) == [8.0, 20.0]


def test_lighting_classes_part_walkways():
    lines = [LineString([(0, 0), (10, 0)]), LineString([(10, 0), (20, 0)])]
    result, _ = made(lines, words=pd.DataFrame({"lighting_class": ["P4", None], "street": ["Main", np.nan]}))
    assert result.lighting_class.tolist() == ["P4", None]
    assert result.street.tolist() == ["Main", None]


def test_how_many_walk_there_stays_with_the_line_and_is_unknown_where_nobody_counted():
    lines = [LineString([(0, 0), (50, 0)]), LineString([(0, 40), (50, 40)])]
    result, _ = made(lines, words=pd.DataFrame({"kind": "sidewalk", "walkers": [120.0, np.nan]}))
    np.testing.assert_allclose(result.walkers, [120.0, np.nan])


def test_of_lines_that_are_joined_the_counts_are_averaged_by_length():
    lines = [LineString([(0, 0), (90, 0)]), LineString([(90, 0), (120, 0)]), LineString([(120, 0), (150, 0)])]
    result, _ = made(lines, words=pd.DataFrame({"kind": "sidewalk", "walkers": [100.0, 500.0, np.nan]}))
    np.testing.assert_allclose(result.walkers, [200.0])


def test_a_ring_of_lines_is_one_walkway():
    ring = list(box(0, 0, 30, 20).exterior.coords)
    result, _ = made([LineString(pair) for pair in zip(ring, ring[1:])])
    assert result.paths.length == pytest.approx([100.0])


def test_a_line_drawn_twice_is_used_once():
    line = LineString([(0, 0), (5, 1), (10, 0)])
    result, findings = made([line, LineString(list(line.coords)[::-1]), LineString([(0, 5), (9, 5)])])
    assert len(result.paths) == 2
    twice = [finding for finding in findings if finding.severity is Severity.WARNING]
    assert [(finding.count, finding.total) for finding in twice] == [(1, 3)]


def test_the_order_of_the_lines_does_not_matter():
    lines = town().pavements
    one, other = made(lines)[0], made(lines[::-1])[0]
    assert one.paths.xy.tolist() == other.paths.xy.tolist()
    assert one.paths.start.tolist() == other.paths.start.tolist()


def test_ids_come_from_the_longest_line():
    lines = [LineString([(0, 0), (10, 0)]), LineString([(10, 0), (40, 0)])]
    assert made(lines, words=pd.DataFrame({"id": ["a", "b"]}))[0].ids.tolist() == ["b"]
    assert made(lines)[0].ids.tolist() == ["2"]


def test_words_say_what_is_a_street_and_what_is_not_walked():
    place = town()
    lines = [*place.centre_lines[:1], LineString([(0, 500), (100, 500)]), LineString([(0, 600), (100, 600)])]
    words = pd.DataFrame({"kind": ["residential", "motorway", "footway"]})
    result, findings = made(lines, words=words, parcels=place.parcels)
    assert result.kind == "pavements + street centre lines"
    assert result.paths.xy[:, 1].max() == 600.0
    assert not any(499 < y < 501 for y in result.paths.xy[:, 1])
    assert "1 lines are pavements" in sentences(findings)


@settings(deadline=None, max_examples=8)
@given(angles, shifts)
def test_centre_lines_are_known_by_lying_midway_between_parcels(angle, shift):
    place = town(columns=3, rows=3, angle=angle, shift=shift)
    result, findings = made(place.centre_lines, parcels=place.parcels)
    assert result.kind == "street centre lines"
    assert result.assumed
    assert "midway between parcels" in sentences(findings)
    distance = [line.distance(blocks_of(place)) for line in drawn(result)]
    assert distance == pytest.approx([1.5] * len(distance), abs=0.1)
    around = 9 * (2 * (60.0 + 50.0) + 2 * np.pi * 1.5)
    assert result.paths.length.sum() == pytest.approx(around, rel=0.01)


def test_only_the_sides_that_face_a_centre_line_get_a_walkway():
    place = town(columns=1, rows=1)
    south = place.centre_lines[:1]
    result, _ = made(south, parcels=place.parcels, words=pd.DataFrame({"kind": ["street"], "street": ["South St"]}))
    assert result.paths.xy[:, 1].max() < 20.0
    assert result.paths.length.max() >= 60.0
    assert result.street.tolist() == ["South St"]


def test_a_centre_line_of_known_width_is_moved_to_both_sides():
    words = pd.DataFrame({"kind": ["street"], "width": [12.0]})
    result, findings = made([LineString([(0, 0), (100, 0)])], words=words)
    assert sorted(set(np.abs(result.paths.xy[:, 1]))) == [6.0]
    assert result.paths.length.tolist() == [100.0, 100.0]
    assert result.assumed
    assert "half the street's width" in sentences(findings)


def test_streets_whose_pavement_is_drawn_get_no_second_one():
    place = town(columns=1, rows=1)
    south = next(line for line in place.pavements if line.bounds[3] < 0)
    words = pd.DataFrame({"kind": ["sidewalk", *["street"] * len(place.centre_lines)]})
    result, _ = made([south, *place.centre_lines], words=words, parcels=place.parcels)
    derived = [line for line in drawn(result) if line.distance(south) > 0.0]
    assert all(line.intersection(south.buffer(9.0)).length == 0.0 for line in derived)
    assert sum(line.length for line in derived) > 100.0


def test_walkways_follow_pavement_areas_only_where_they_are():
    place = town(columns=1, rows=1)
    strip = box(0, -3, 60, 0)
    result, findings = made(polygons=[strip, None], parcels=place.parcels)
    assert result.kind == "pavement areas"
    assert result.assumed
    assert result.paths.length.sum() == pytest.approx(60.0, abs=15.0)
    assert result.paths.xy[:, 1].max() < 6.0
    assert findings[-1].severity is Severity.WARNING


@settings(deadline=None, max_examples=8)
@given(angles, shifts)
def test_with_parcels_alone_walkways_lie_in_the_gaps_between_blocks(angle, shift):
    place = town(columns=3, rows=3, angle=angle, shift=shift)
    result, findings = made(parcels=place.parcels)
    assert result.kind == "gaps between parcels"
    assert "No walkways were given" in sentences(findings)
    middle = moved(box(60 + 16, 50 + 16, 2 * 60 + 16, 2 * 50 + 16), angle, shift)
    near = [line for line in drawn(result) if line.distance(middle) < 2.0]
    assert sum(line.length for line in near) == pytest.approx(middle.length + 2 * np.pi * 1.5, rel=0.01)


def test_blocks_farther_apart_than_40_metres_do_not_face_each_other():
    assert made(parcels=town(columns=2, rows=1, street=39.0).parcels)[0].paths.length.sum() > 90.0
    assert made(parcels=town(columns=2, rows=1, street=42.0).parcels)[0] is None


def test_slivers_between_lots_of_a_block_are_no_street():
    lots = as_objects([box(0, 0, 20, 30), box(21, 0, 40, 30)])
    assert made(parcels=lots)[0] is None


def test_a_small_court_inside_a_block_is_no_street():
    ring = box(0, 0, 60, 60).difference(box(20, 20, 40, 40))
    assert made(parcels=as_objects([ring]))[0] is None


def test_lines_without_any_parcel_are_taken_for_pavements():
    result, findings = made([LineString([(0, 0), (10, 0)])])
    assert result.kind == "pavements"
    assert "No parcels lie beside" in sentences(findings)


@pytest.mark.city
def test_in_a_real_district_centre_lines_and_pavements_are_told_apart():
    gpd = pytest.importorskip("geopandas")
    file = city("cambridge_east") / "cambridge_east.gpkg"
    parcels = gpd.read_file(file, layer="parcels_fy2014").to_crs(26986)
    shapes = repair_polygons(parcels.geometry.to_numpy()).geometries
    shapes[~parcels["ML"].fillna("1").str.contains(r"\d").to_numpy()] = None
    kinds = {}
    for layer in ("sidewalk_centerlines", "street_centerlines"):
        lines = repair_lines(gpd.read_file(file, layer=layer).to_crs(26986).geometry.to_numpy()).geometries
        kinds[layer] = made(list(lines), parcels=shapes)[0].kind
    assert kinds == {"sidewalk_centerlines": "pavements", "street_centerlines": "street centre lines"}


def test_multilines_are_not_expected_here():
    parts = repair_lines([MultiLineString([[(0, 0), (10, 0)], [(0, 5), (10, 5)]])])
    assert len(made(list(parts.geometries))[0].paths) == 2
