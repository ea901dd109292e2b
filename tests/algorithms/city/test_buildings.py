"""Buildings: their heights in metres, from heights, elevations, storeys or nothing, in feet or metres."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from factories.cities import city
from factories.sample import sample_layer
from factories.standing import FEET, METRIC, US_FOOT, buildings_layer, gathered, sample_study, sentences, study_around
from hypothesis import given, settings, strategies as st
from shapely.geometry import Point
from wellplaced.algorithms.city.buildings import gather_buildings
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.mapping import parse_mapping


def buildings(layer, text="", crs=METRIC):
    return gathered(gather_buildings, layer, text, crs)


def test_without_a_layer_there_are_no_buildings_and_no_findings():
    assert buildings(None) == (None, [])


def test_heights_in_metres_are_taken_as_they_are():
    found, findings = buildings(buildings_layer(HEIGHT_M=[6.5] * 12, BLDG_ID=[f"B{row}" for row in range(12)]))
    assert found.height.tolist() == [6.5] * 12
    assert found.assumed.tolist() == [0.0] * 12
    assert found.ids.tolist()[:2] == ["B0", "B1"]
    assert findings == []


@pytest.mark.parametrize(
    "name", ["Gebäudehöhe [m]", "altura_m", "hauteur_m", "bldg_height_m", "hoogte_m", "wysokosc_m"]
)
def test_heights_are_recognised_in_many_languages(name):
    assert buildings(buildings_layer(**{name: [7.0] * 12}))[0].height.tolist() == [7.0] * 12


def test_texts_in_feet_and_metres_are_each_read_in_their_own_unit():
    found, findings = buildings(buildings_layer(HEIGHT=["25 ft", "8 m", "8,5 m", "30'"] * 3))
    assert found.height[:4] == pytest.approx([7.62, 8.0, 8.5, 9.144])
    assert "mixes units" in sentences(findings)


def test_feet_are_known_by_ten_of_them_in_a_storey():
    found, findings = buildings(buildings_layer(HEIGHT=[20.0, 31.0, 42.0] * 4, STOREYS=[2, 3, 4] * 4))
    assert found.height[:3] == pytest.approx([6.096, 9.4488, 12.8016])
    assert "in feet" in sentences(findings)
    assert "per storey" in sentences(findings)


def test_metres_are_known_by_three_of_them_in_a_storey_even_where_coordinates_are_in_feet():
    found, findings = buildings(buildings_layer(HEIGHT=[62.0, 93.0], n=2, crs=FEET), crs=FEET)
    assert found.height == pytest.approx([18.8976, 28.3464])
    high = buildings_layer(HEIGHT=[62.0, 93.0, 30.0] * 4, STOREYS=[20, 30, 10] * 4, crs=FEET)
    found, findings = buildings(high, crs=FEET)
    assert found.height[:3] == pytest.approx([62.0, 93.0, 30.0])
    assert "in metres" in sentences(findings)


@pytest.mark.parametrize(
    ("crs", "median", "factor"), [(METRIC, 20.0, 1.0), (METRIC, 30.0, 0.3048), (FEET, 20.0, 0.3048), (FEET, 8.0, 1.0)]
)
def test_without_storeys_the_size_and_the_coordinates_decide(crs, median, factor):
    found, _ = buildings(buildings_layer(HEIGHT=[median] * 12, crs=crs), crs=crs)
    assert found.height.tolist() == pytest.approx([median * factor] * 12)


def test_mapping_goes_before_what_the_numbers_look_like():
    layer = buildings_layer(HEIGHT=[30.0] * 12)
    assert buildings(layer, "buildings.height = HEIGHT [m]")[0].height.tolist() == [30.0] * 12
    assert buildings(layer, "buildings.height = HEIGHT [ft]")[0].height.tolist() == pytest.approx([9.144] * 12)
    assert buildings(layer, "buildings.height = -")[0].assumed.tolist() == [1.0] * 12
    assert buildings(layer, 'buildings.height = "5 m"')[0].height.tolist() == [5.0] * 12


@pytest.mark.parametrize(
    ("roof", "ground"), [("ROOF", "GND"), ("roof_z", "ground_z"), ("ALTITUDE_TOIT", "ALTITUDE_SOL")]
)
def test_the_roof_s_elevation_less_the_ground_s_is_the_height(roof, ground):
    found, findings = buildings(buildings_layer(**{roof: [15.0, 22.0] * 6, ground: [8.0, 0.0] * 6}))
    assert found.height[:2].tolist() == [7.0, 22.0]
    assert found.assumed.tolist() == [0.0] * 12
    assert "elevation" in sentences(findings)


def test_elevations_below_the_sea_are_elevations():
    found, _ = buildings(buildings_layer(ROOF=[5.0] * 12, GND=[-3.0] * 12))
    assert found.height.tolist() == [8.0] * 12


def test_two_elevations_take_the_unit_that_one_of_them_states():
    found, _ = buildings(buildings_layer(roof_elev=[40.0] * 12, ground_elev_ft=[10.0] * 12))
    assert found.height == pytest.approx([30.0 * 0.3048] * 12)


def test_a_roof_below_the_ground_is_unknown_and_told():
    found, findings = buildings(buildings_layer(ROOF=[15.0] * 11 + [3.0], GND=[8.0] * 12))
    assert found.assumed.tolist() == [0.0] * 11 + [1.0]
    assert any(finding.count == 1 and "not above the ground" in str(finding.what) for finding in findings)


def test_storeys_stand_in_where_there_is_no_height():
    found, findings = buildings(buildings_layer(HEIGHT_M=[8.0] * 11 + [None], FLOORS=[2] * 11 + [4]))
    assert found.height[-1] == 12.0
    assert found.assumed.tolist() == [0.0] * 11 + [0.5]
    assert found.floors.tolist() == [2.0] * 11 + [4.0]
    assert any(finding.severity is Severity.INFO and finding.count == 1 for finding in findings)


def test_half_storeys_are_storeys():
    assert buildings(buildings_layer(STORIES=[2.5, 1.75, 2.0] * 4))[0].floors[:2].tolist() == [2.5, 1.75]


@pytest.mark.parametrize("value", [-4.0, 0.0, 350.0])
def test_a_height_that_cannot_be_is_unknown_and_told(value):
    found, findings = buildings(buildings_layer(HEIGHT_M=[8.0] * 11 + [value]))
    assert 0.0 < found.height[-1] < 20.0
    assert found.assumed[-1] == 1.0
    told = [finding for finding in findings if "taken as unknown" in str(finding.what)]
    assert [(finding.count, finding.total) for finding in told] == [(1, 12)]


def test_with_nothing_known_all_heights_are_assumed_and_told():
    found, findings = buildings(buildings_layer(side=12.0))
    assert found.assumed.tolist() == [1.0] * 12
    assert np.isfinite(found.height).all()
    assert [(finding.severity, finding.count) for finding in findings] == [(Severity.WARNING, 12)]


def test_outbuildings_are_assumed_lower_than_houses_of_their_size():
    found, _ = buildings(buildings_layer(TYPE=["BLDG", "OUTBLDG", "Schuppen", "garage"] * 3, side=9.0))
    house, *sheds = found.height[:4]
    assert all(shed < house for shed in sheds)
    assert found.floors[1:4].tolist() == [1.0, 1.0, 1.0]


def test_a_building_known_to_be_high_stays_so_if_it_is_called_a_garage():
    found, _ = buildings(buildings_layer(TYPE=["Parking garage"] * 12, HEIGHT_M=[18.0] * 12))
    assert found.height.tolist() == [18.0] * 12


def test_overhead_walkways_hide_nothing():
    found, findings = buildings(buildings_layer(TYPE=["BLDG"] * 11 + ["OVHD-WALKWAY"], HEIGHT_M=[8.0] * 12))
    assert len(found.shapes) == 11
    assert "OVHD-WALKWAY" in sentences(findings)


def test_an_industrial_park_is_not_a_park():
    found, _ = buildings(buildings_layer(TYPE=["Industrial Park"] * 11 + ["Park"], HEIGHT_M=[8.0] * 12))
    assert len(found.shapes) == 11


def test_a_building_drawn_twice_counts_once_and_keeps_what_is_known():
    layer = buildings_layer(HEIGHT_M=[8.0] * 11 + [None])
    layer.frame.loc[11, "geometry"] = layer.frame.geometry[3]
    found, findings = buildings(layer)
    assert len(found.shapes) == 11
    assert found.assumed.max() == 0.0
    assert any(finding.count == 1 and "same outline" in str(finding.what) for finding in findings)


def test_features_that_are_no_areas_are_told():
    layer = buildings_layer(HEIGHT_M=[8.0] * 12)
    layer.frame.loc[0, "geometry"] = Point(500_000.0, 100_000.0)
    layer.frame.loc[1, "geometry"] = None
    found, findings = buildings(layer)
    assert len(found.shapes) == 10
    assert found.ids[0] == "3"
    assert [finding.count for finding in findings] == [1, 1]


def test_the_newest_date_is_kept():
    layer = buildings_layer(HEIGHT_M=[8.0] * 12, SURVEY_DATE=["2018-05-01", "2021-07-30"] * 6)
    assert buildings(layer)[0].date == "2021-07-30"


def test_a_layer_elsewhere_is_left_out_with_a_sentence():
    layer = Layer("buildings", buildings_layer(HEIGHT_M=[8.0] * 12).frame.set_crs(FEET, allow_override=True))
    found, findings = buildings(layer)
    assert found is None
    assert [finding.severity for finding in findings] == [Severity.ERROR]


def test_coordinates_in_feet_become_metres():
    found, _ = buildings(buildings_layer(HEIGHT_M=[8.0] * 12, crs=FEET), crs=FEET)
    assert found.shapes[0].area == pytest.approx((10.0 * US_FOOT) ** 2)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.one_of(st.none(), st.floats(-50.0, 900.0)), min_size=5, max_size=5))
def test_no_column_of_heights_gives_a_height_that_cannot_be(values):
    layer = buildings_layer(n=5, HEIGHT_M=pd.Series(values, dtype=float))
    found, _ = buildings(layer, "buildings.height = HEIGHT_M [m]")
    assert ((found.height > 0.5) & (found.height <= 300.0)).all()
    known = np.array([value is not None and 0.5 < value <= 300.0 for value in values])
    assert ((found.assumed == 0.0) == known).all()


def test_the_sample_s_buildings_have_the_heights_that_were_invented():
    frame = sample_layer("buildings")
    found, _ = gather_buildings(Layer("buildings", frame), parse_mapping("")[0], *sample_study())
    known = frame.HEIGHT_M.notna().to_numpy()
    assert found.height[known].tolist() == frame.HEIGHT_M[known].tolist()
    assert found.height[~known].tolist() == (3.0 * frame.STOREYS[~known]).tolist()


def in_cambridge(layer, path="cambridge_east.gpkg"):
    folder = city("cambridge_east")
    where = study_around(gpd.read_file(folder / "cambridge_east.gpkg", layer="parcels_fy2014"))
    frame = gpd.read_file(folder / path, **({"layer": layer} if path.endswith("gpkg") else {}))
    return gather_buildings(Layer(layer, frame), parse_mapping("")[0], *where), frame


@pytest.mark.city
def test_heights_of_cambridge_are_in_feet_and_its_overhead_walkways_no_buildings():
    (found, _), frame = in_cambridge("buildings_height_derived")
    standing = frame[~frame.TYPE.isin(["OVHD-WALKWAY", "Park"]) & (frame.height_ft > 0)]
    measured = {str(row.bldg_fid): row.height_ft * 0.3048 for row in standing.itertuples()}
    ours = dict(zip(found.ids, found.height))
    assert len(found.shapes) == 1190 - 4
    assert {key: ours[key] for key in measured} == pytest.approx(measured)


@pytest.mark.city
def test_footprints_of_kendall_without_heights_are_all_assumed():
    (found, findings), _ = in_cambridge("buildings_kendall")
    assert found.assumed.min() == 1.0
    assert any(finding.severity is Severity.WARNING and finding.count == 1186 for finding in findings)


@pytest.mark.city
def test_elevations_of_volpe_are_in_metres_although_its_coordinates_are_in_feet():
    (found, _), frame = in_cambridge("building_heights_volpe")
    assert np.sort(found.height)[-1] == pytest.approx((frame.ROOF - frame.GND).max())
    assert found.assumed.sum() == 2.0


@pytest.mark.city
def test_a_wrong_prj_is_found_out():
    (found, findings), _ = in_cambridge("building_heights", "dirty/building_heights_wrong_prj.shp")
    assert found is None
    assert "would fit if read as" in sentences(findings)
