"""The sample neighbourhood is what its code makes, shows no real place, and has the faults that real data has."""

import re
from collections import Counter

import numpy as np
import pandas as pd
import pytest
import shapely.geos
from factories.sample import FOLDER, NOT_LOTS, PACKAGE, TERRAIN, layer_descriptions, layer_names, sample_layer
from wellplaced.resources.sample.content_hash import content_hash
from wellplaced.resources.sample.neighbourhood import make

MADE_WITH_GEOS = (3, 11)
PERSONAL = re.compile(
    r"owner|resident|tenant|person|phone|mail|birth|first_?name|last_?name|taxpayer|race", re.IGNORECASE
)


@pytest.fixture(scope="module")
def made_twice(tmp_path_factory):
    hashes = []
    for attempt in ("first", "second"):
        folder = tmp_path_factory.mktemp(attempt)
        make(folder)
        hashes.append(content_hash(folder / "sample.gpkg", folder / "terrain.tif"))
    return hashes


def test_the_same_seed_makes_the_same_content(made_twice):
    assert made_twice[0] == made_twice[1]


@pytest.mark.skipif(
    shapely.geos.geos_version[:2] != MADE_WITH_GEOS, reason="another GEOS may cut and round shapes another way"
)
def test_the_committed_files_are_what_the_code_makes(made_twice):
    assert content_hash(PACKAGE, TERRAIN) == made_twice[0]


def test_the_hash_sees_a_changed_attribute(tmp_path):
    changed = tmp_path / "sample.gpkg"
    changed.write_bytes(PACKAGE.read_bytes())
    stops = sample_layer("bus_stops")
    stops.loc[0, "NAME"] += "!"
    stops.to_file(changed, layer="bus_stops", driver="GPKG")
    assert content_hash(changed, TERRAIN) != content_hash(PACKAGE, TERRAIN)


def test_all_of_it_is_at_most_3_megabytes():
    assert sum(path.stat().st_size for path in FOLDER.iterdir() if path.is_file()) <= 3_000_000


@pytest.mark.parametrize("name", layer_names())
def test_every_layer_says_that_no_real_place_is_shown(name):
    assert "no real place" in layer_descriptions()[name]


def test_it_lies_in_open_sea_in_a_metric_crs():
    parcels = sample_layer("parcels")
    assert parcels.crs.to_epsg() == 32631
    west, south, east, north = parcels.to_crs(4326).total_bounds
    assert 2.9 < west < east < 3.1 and 0.8 < south < north < 1.0  # the Gulf of Guinea, 600 km from any coast


@pytest.mark.parametrize("name", layer_names())
def test_no_field_is_about_people(name):
    assert [column for column in sample_layer(name).columns if PERSONAL.search(column)] == []


def test_coordinates_are_whole_centimetres():
    xy = np.concatenate([np.asarray(p.exterior.coords) for p in sample_layer("parcels").geometry])
    assert np.allclose(xy * 100, np.round(xy * 100), atol=1e-5)


def test_about_600_lots_can_be_scored():
    parcels = sample_layer("parcels")
    assert 550 <= (~parcels.LAND_USE.isin(NOT_LOTS)).sum() <= 680


def test_streets_do_not_follow_the_axes():
    lines = sample_layer("street_centre_lines").geometry
    steps = np.concatenate([np.diff(np.asarray(line.coords), axis=0) for line in lines])
    length = np.hypot(*steps.T)
    angle = np.degrees(np.arctan2(steps[:, 1], steps[:, 0])) % 90
    assert length[np.minimum(angle, 90 - angle) < 5].sum() < 0.1 * length.sum()


def test_the_high_street_is_curved():
    streets = sample_layer("street_centre_lines").set_index("NAME")
    x, y = np.asarray(streets.geometry["High Street"].coords).T
    off_a_straight_line = y - np.polyval(np.polyfit(x, y, 1), x)
    assert np.ptp(off_a_straight_line) > 30


def test_the_cadastre_holds_streets_rail_and_water_too():
    uses = Counter(sample_layer("parcels").LAND_USE)
    assert all(uses[use] for use in NOT_LOTS)


def test_no_lot_overlaps_a_street():
    parcels = sample_layer("parcels")
    lots = parcels[~parcels.LAND_USE.isin(NOT_LOTS) & parcels.is_valid]
    streets = parcels[parcels.LAND_USE == "Street right-of-way"].unary_union
    assert lots.intersection(streets).area.max() < 3.0  # centimetres of rounding along a border


def test_lots_lie_side_by_side():
    parcels = sample_layer("parcels")
    lots = parcels[~parcels.LAND_USE.isin(NOT_LOTS) & parcels.is_valid]
    lots = lots[~lots.PARCEL_NO.fillna("").str.endswith("A")]
    assert lots.area.sum() - lots.unary_union.area < 0.001 * lots.area.sum()


def test_ids_are_missing_and_repeated_as_in_real_cadastres():
    parcels = sample_layer("parcels")
    lots = parcels[~parcels.LAND_USE.isin(NOT_LOTS)]
    assert lots.PARCEL_NO.isna().sum() == 3
    assert lots.PARCEL_NO.dropna().duplicated().sum() == 2


def test_one_lot_is_a_bow_tie_and_one_is_entered_twice():
    parcels = sample_layer("parcels")
    assert (~parcels.is_valid).sum() == 1
    assert parcels.geometry.apply(lambda shape: shape.wkb).duplicated().sum() == 1


def test_one_pavement_has_no_line_and_one_light_is_entered_twice():
    assert sample_layer("pavements").geometry.isna().sum() == 1
    assert sample_layer("street_lights").LIGHT_ID.duplicated().sum() == 1


def test_the_inventory_of_lights_mixes_units_and_leaves_gaps():
    lights = sample_layer("street_lights")
    assert lights.MOUNT_HT.str.endswith(" ft").any() and lights.MOUNT_HT.str.endswith(" m").any()
    assert lights.MOUNT_HT.isna().any()
    assert {"N/A", ""} <= set(lights.WATTS)
    assert lights.LUMENS.isna().mean() > 0.8


def test_lamps_are_out_side_by_side():
    lights = sample_layer("street_lights")
    alder = lights[lights.STREET == "Alder Street"]
    out = (alder.STATUS == "Out").to_numpy()
    assert (out[:-2] & out[1:-1] & out[2:]).any()


def test_one_edge_of_more_than_a_hectare_has_no_inventoried_light():
    parcels, lights = sample_layer("parcels"), sample_layer("street_lights")
    far = parcels.distance(lights.unary_union) > 100.0
    east_of_the_lane = parcels.centroid.x > 500600.0
    assert parcels.area[far & east_of_the_lane].sum() > 10_000


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("vacant_register_2025", "LISTED"),
        ("inspections", "INSPECTED"),
        ("no_water_use", "READ_DATE"),
        ("building_permits", "ISSUED"),
    ],
)
def test_each_source_of_vacancy_evidence_has_dates(name, field):
    dates = pd.to_datetime(sample_layer(name)[field])
    assert dates.notna().all() and dates.max() <= pd.Timestamp("2025-09-30")


def test_the_ground_rolls():
    from osgeo import gdal

    ground = gdal.Open(str(TERRAIN)).ReadAsArray()
    assert 8.0 < np.ptp(ground) < 40.0
    assert np.abs(np.diff(ground, axis=0)).max() < 2.0  # no step of more than 20 % in a 10 m cell
