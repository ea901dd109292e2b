"""The light of a real district: US survey feet, a cadastre with the streets in it, lights without lumens."""

import geopandas as gpd
import numpy as np
import pytest
from factories.cities import city
from wellplaced.algorithms.inputs import Inputs
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, score_parcels

pytestmark = pytest.mark.city

LAYERS = ("parcels_fy2014", "sidewalk_centerlines", "street_lights", "street_lights_not_city_owned", "park_lights")


@pytest.fixture(scope="module")
def frames():
    package = city("cambridge_east") / "cambridge_east.gpkg"
    return [gpd.read_file(package, layer=name) for name in LAYERS]


def run(frames, *poles):
    parcels, walkways, *lights = (Layer(name, frame) for name, frame in zip(LAYERS, frames))
    inputs = Inputs(parcels, walkways, tuple(lights), poles=poles)
    return score_parcels(inputs, Settings(factors=("lighting",)), Progress())


@pytest.fixture(scope="module")
def scored(frames):
    return run(frames)


def test_exactly_the_rights_of_way_are_no_parcels(frames, scored):
    left_out = frames[0].drop(index=scored.parcels["row"])
    assert left_out["ML"].value_counts().to_dict() == {"---": 26, "ROAD": 2, "--R": 2}


def test_every_parcel_has_a_need_with_its_parts_or_the_reason_why_not(scored):
    parcels = scored.parcels
    known = parcels["need"].notna()
    assert known.mean() > 0.9
    assert np.allclose(parcels.loc[known, "lighting_points"], parcels.loc[known, "need"], atol=1e-6)
    assert parcels.loc[known, "need_confidence"].between(0.01, 1).all()
    assert parcels.loc[~known, "lighting_why_null"].notna().all()
    assert parcels["need_reason"].str.len().min() > 20


def test_assumed_lumens_and_heights_are_told(scored):
    told = " ".join(str(found.what) for found in scored.findings)
    assert "717 of 717 lights have neither lumens nor watts" in told
    assert "717 of 717 lights have no mounting height" in told


def test_ground_elevations_are_no_mounting_heights(scored):
    assert not any("ELEV" in str(reason) and "was taken as" in str(reason) for reason in scored.log)


def test_turned_and_shifted_the_district_scores_the_same(frames, scored):
    turned = []
    for frame in frames:
        copy = frame.copy()
        copy.geometry = frame.geometry.rotate(31, origin=(760_000, 2_958_000)).translate(1234.5, -777.7)
        turned.append(copy)
    assert_same(scored, run(turned))


@pytest.mark.parametrize("crs", [4326, 3857])
def test_in_another_coordinate_system_the_district_scores_the_same(frames, scored, crs):
    assert_same(scored, run([frame.to_crs(crs) for frame in frames]))


def assert_same(first, second):
    before, after = first.parcels.set_index("row"), second.parcels.set_index("row")
    assert list(before.index) == list(after.index)
    apart = (before["lighting_deficit"] - after["lighting_deficit"]).abs()
    assert (apart.isna() == before["lighting_deficit"].isna()).all()
    assert (apart.dropna() <= 0.01).mean() >= 0.99
    lux = (before["lighting_eavg_lx"] / after["lighting_eavg_lx"] - 1.0).abs()
    assert lux.quantile(0.99) < 0.001


def test_what_is_over_lit_is_known_where_light_is_and_stands_beside_the_deficit(scored):
    parcels = scored.parcels
    assert (parcels["lighting_overlit"].isna() == parcels["lighting_deficit"].isna()).all()
    assert parcels["lighting_overlit"].dropna().between(0.0, 1.0).all()
    over = parcels["lighting_overlit"] > 0.3
    assert 0.05 < over.mean() < 0.30
    assert (parcels.loc[over, "lighting_deficit"] > 0.2).any()
    assert parcels.loc[over, "lighting_overlit_id"].notna().mean() > 0.99


def test_luminaires_on_bare_poles_are_suggested_instead_of_new_poles(frames, scored):
    poles = gpd.read_file(city("cambridge_east") / "cambridge_east.gpkg", layer="utility_poles")
    before = scored.details["suggestions"]
    after = run(frames, Layer("utility_poles", poles)).details["suggestions"]
    arms, fewer = after[after["intervention"] == "infill_arm"], before[before["intervention"] == "infill_pole"]
    assert "infill_arm" not in set(before["intervention"])
    assert len(arms) >= 8
    now = after[after["intervention"] == "infill_pole"]
    assert set(now["gap_id"]) < set(fewer["gap_id"])
    assert not set(now["gap_id"]) & set(arms["gap_id"])
