"""Trees: crowns as slabs, from crowns, trunks, heights or nothing."""

import geopandas as gpd
import numpy as np
import pytest
from factories.cities import city
from factories.sample import sample_layer
from factories.standing import (
    FEET,
    METRIC,
    barriers_layer,
    canopies_layer,
    gathered,
    sample_study,
    sentences,
    study_around,
    trees_layer,
)
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.city.trees import gather_trees
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.mapping import parse_mapping


def trees(layer, text="", crs=METRIC):
    return gathered(gather_trees, layer, text, crs)


def test_without_a_layer_there_are_no_trees_and_no_findings():
    assert trees(None) == (None, [])


def test_a_crown_is_half_its_diameter_wide_from_its_base_to_the_top():
    found, findings = trees(trees_layer(CROWN_DIAM_M=[6.0] * 12, CROWN_BASE_M=[2.5] * 12, HEIGHT_M=[11.0] * 12))
    assert found.radius.tolist() == [3.0] * 12
    assert found.base.tolist() == [2.5] * 12
    assert found.top.tolist() == [11.0] * 12
    assert found.assumed.tolist() == [0.0] * 12
    assert findings == []


@pytest.mark.parametrize(
    ("column", "radius"),
    [("Kronendurchmesser [m]", 4.0), ("crown_radius_m", 8.0), ("diametro_copa_m", 4.0), ("spread_m", 4.0)],
)
def test_crowns_are_recognised_by_diameter_or_radius(column, radius):
    assert trees(trees_layer(**{column: [8.0] * 12}))[0].radius.tolist() == [radius] * 12


def test_an_unknown_base_is_a_quarter_of_the_height_but_at_least_a_metre_and_a_half():
    found, _ = trees(trees_layer(HEIGHT_M=[20.0, 5.0, 2.0] * 4))
    assert found.base[:3].tolist() == [5.0, 1.5, 1.0]
    assert found.assumed[0] == pytest.approx(2.0 / 3.0)


def test_a_base_above_the_top_is_unknown_and_told():
    found, findings = trees(trees_layer(HEIGHT_M=[8.0] * 12, CROWN_BASE_M=[2.0] * 11 + [9.0]))
    assert found.base[-1] == 2.0
    assert any(finding.count == 1 and "begin above their top" in str(finding.what) for finding in findings)


@pytest.mark.parametrize(("column", "crs"), [("DBH_CM", METRIC), ("DBH", METRIC), ("STAMMUMFANG", METRIC)])
def test_thicker_trunks_bear_wider_and_higher_crowns(column, crs):
    found, findings = trees(trees_layer(**{column: [20.0, 40.0, 60.0, 80.0] * 3}, crs=crs), crs=crs)
    assert (np.diff(found.radius[:4]) > 0.0).all()
    assert (np.diff(found.top[:4]) > 0.0).all()
    assert found.radius.max() <= 10.0
    assert found.assumed.tolist() == [1.0] * 12
    assert "assumed" in sentences(findings)


def test_trunks_are_in_inches_where_coordinates_are_in_feet():
    inches = trees(trees_layer(DBH=[8.0, 12.0, 16.0] * 4, crs=FEET), crs=FEET)[0]
    centimetres = trees(trees_layer(DBH_CM=[20.32, 30.48, 40.64] * 4))[0]
    assert inches.radius == pytest.approx(centimetres.radius)


def test_a_girth_is_pi_times_a_diameter():
    girth = trees(trees_layer(GIRTH_CM=[np.pi * 30.0] * 12))[0]
    assert girth.radius == pytest.approx(trees(trees_layer(DBH_CM=[30.0] * 12))[0].radius)


def test_heights_in_feet_are_known_by_their_size():
    found, findings = trees(trees_layer(TREE_HEIGHT=[40.0, 50.0, 60.0] * 4))
    assert found.top[:3] == pytest.approx([12.192, 15.24, 18.288])
    assert "in feet" in sentences(findings)


def test_mapping_goes_before_what_the_numbers_look_like():
    layer = trees_layer(TREE_HEIGHT=[40.0, 50.0, 60.0] * 4)
    assert trees(layer, "trees.height = TREE_HEIGHT [m]")[0].top[:3].tolist() == [40.0, 50.0, 60.0]


def test_with_nothing_known_every_crown_is_assumed_and_above_the_eyes():
    found, findings = trees(trees_layer())
    assert found.assumed.tolist() == [1.0] * 12
    assert found.base.min() > 1.6
    assert {finding.severity for finding in findings} == {Severity.WARNING, Severity.INFO}


@pytest.mark.parametrize("column", ["STATUS", "SPECIES", "SITE_TYPE"])
def test_stumps_and_empty_sites_are_no_trees(column):
    found, findings = trees(trees_layer(**{column: ["Acer rubrum", "Stump", "Vacant site"] * 4}))
    assert len(found.xy) == 4
    assert found.ids.tolist() == ["1", "4", "7", "10"]
    assert any(finding.count == 8 and "no trees" in str(finding.what) for finding in findings)


def test_shrubs_hide_from_the_ground_up():
    found, _ = trees(trees_layer(TYPE=["Tree", "Shrub"] * 6))
    assert found.base[1] == 0.0
    assert 1.0 < found.top[1] < 3.0
    assert found.base[0] > 1.6


def test_canopies_drawn_as_areas_are_slabs_too():
    found, findings = trees(canopies_layer(HEIGHT_M=[12.0, 16.0]))
    assert len(found.xy) == 0
    assert [area.area for area in found.areas] == [64.0, 64.0]
    assert found.area_base.tolist() == [3.0, 4.0]
    assert found.area_top.tolist() == [12.0, 16.0]
    assert findings == []


def test_canopy_areas_without_height_are_told():
    _, findings = trees(canopies_layer())
    assert [(finding.severity, finding.count) for finding in findings] == [(Severity.WARNING, 2)]


def test_lines_are_no_trees():
    found, findings = trees(barriers_layer())
    assert found is None
    assert "neither points nor areas" in sentences(findings)


def test_the_newest_date_is_kept():
    layer = trees_layer(HEIGHT_M=[8.0] * 12, INSPECTION_DATE=["2019-05-01", "2022-01-02"] * 6)
    assert trees(layer)[0].date == "2022-01-02"


measures = st.one_of(st.just(np.nan), st.floats(-5.0, 200.0))


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(measures, measures, measures), min_size=4, max_size=4))
def test_every_crown_is_a_slab_whatever_was_written(rows):
    height, crown, base = (list(each) for each in zip(*rows))
    found, _ = trees(trees_layer(n=4, HEIGHT_M=height, CROWN_DIAM_M=crown, CROWN_BASE_M=base))
    assert (found.radius > 0.0).all()
    assert ((found.base >= 0.0) & (found.base < found.top)).all()
    assert ((found.assumed >= 0.0) & (found.assumed <= 1.0)).all()


def test_the_sample_s_trees_have_the_crowns_that_were_invented():
    frame = sample_layer("trees")
    found, _ = gather_trees(Layer("trees", frame), parse_mapping("")[0], *sample_study())
    known = frame.HEIGHT.notna().to_numpy()
    assert found.radius[known].tolist() == (frame.CROWN_DIAM[known] / 2.0).tolist()
    assert found.base[known].tolist() == frame.CROWN_BASE[known].tolist()
    assert found.top[known].tolist() == frame.HEIGHT[known].tolist()
    assert (found.assumed > 0.0).tolist() == (~known).tolist()


@pytest.mark.city
def test_the_vegetation_of_cambridge_is_a_canopy_area():
    package = city("cambridge_east") / "cambridge_east.gpkg"
    where = study_around(gpd.read_file(package, layer="parcels_fy2014"))
    layer = Layer("vegetation", gpd.read_file(package, layer="vegetation"))
    found, _ = gather_trees(layer, parse_mapping("")[0], *where)
    assert (len(found.xy), len(found.areas)) == (0, 1)
