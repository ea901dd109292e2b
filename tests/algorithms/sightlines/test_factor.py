"""The sightlines factor on a small town whose buildings, hedges and windows are known."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from factories.inputs import CORNER, inputs, parcels_layer, pavements_layer
from shapely import affinity
from shapely.geometry import LineString, box
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, score_parcels

ONLY = Settings(factors=("sightlines",))


def houses(parcels=None, share=0.4, height=7.0, **columns):
    """A house in the middle of every lot."""
    parcels = parcels_layer(street=False) if parcels is None else parcels
    shapes = [affinity.scale(shape, share**0.5, share**0.5) for shape in parcels.frame.geometry]
    frame = gpd.GeoDataFrame({"HEIGHT_M": height, "STOREYS": 2, **columns}, index=range(len(shapes)), geometry=shapes)
    return Layer("buildings", frame.set_crs(parcels.frame.crs))


def run(settings=ONLY, **layers):
    given = {"lights": (), "buildings": houses(), **layers}
    return score_parcels(inputs(**given), settings, Progress())


def fence(x, y, length, kind="Wall", height=2.2):
    line = LineString([(CORNER[0] + x, CORNER[1] + y), (CORNER[0] + x + length, CORNER[1] + y)])
    return Layer(
        "walls", gpd.GeoDataFrame({"TYPE": [kind], "HEIGHT": [f"{height} m"]}, geometry=[line], crs="EPSG:32631")
    )


def test_a_town_with_houses_is_seen_and_watched():
    parcels = run().parcels
    assert parcels["sightlines_deficit"].notna().all()
    assert parcels["sightlines_deficit"].between(0, 1).all()
    assert (parcels["sightlines_seen_share"] > 0.8).all()
    assert (parcels["sightlines_eyes"] > 0).all()


def test_without_buildings_sight_is_unknown():
    parcels = run(buildings=None).parcels
    assert parcels["sightlines_deficit"].isna().all()
    assert set(parcels["sightlines_why_null"]) == {"no buildings given"}


def test_a_wall_along_the_front_hides_the_ground_behind_it():
    walled = run(barriers=(fence(0, 0.5, 60),)).parcels.set_index("parcel_id")
    free = run().parcels.set_index("parcel_id")
    assert walled.loc["001-1", "sightlines_seen_share"] < free.loc["001-1", "sightlines_seen_share"] - 0.1
    assert walled.loc["001-1", "sightlines_deficit"] > free.loc["001-1", "sightlines_deficit"]


def test_a_chain_link_fence_hides_nothing():
    fenced = run(barriers=(fence(0, 0.5, 15, "Chain-link fence"),)).parcels
    assert np.allclose(fenced["sightlines_seen_share"], run().parcels["sightlines_seen_share"])


def test_vacant_houses_have_no_eyes():
    earlier = parcels_layer()
    earlier.frame["vacancy_probability"] = 0.9
    assert (run(parcels=earlier).parcels["sightlines_eyes"] == 0).all()


def test_hidden_ground_becomes_a_pocket_that_names_the_wall():
    court = [fence(2, y, 11) for y in (0.8, 6.0)]
    sides = gpd.GeoDataFrame(
        {"TYPE": "Wall", "HEIGHT": "2.2 m"},
        index=range(2),
        geometry=[LineString([(CORNER[0] + x, CORNER[1] + 0.8), (CORNER[0] + x, CORNER[1] + 6.0)]) for x in (2, 13)],
        crs="EPSG:32631",
    )
    result = run(barriers=(*court, Layer("sides", sides)), buildings=houses(height=3.0, STOREYS=1, share=0.1))
    pockets = result.details["pockets"]
    assert (pockets["blocker_layer"] == "barriers").any()
    assert result.parcels["sightlines_pocket_m2"].max() >= 4


def test_no_parcel_outside_the_building_data_has_a_deficit():
    here, there = parcels_layer(street=False), parcels_layer(shift=(CORNER[0] + 1000, CORNER[1]), street=False)
    there.frame["PARCEL_NO"] = "E" + there.frame["PARCEL_NO"]
    both = Layer("parcels", pd.concat([here.frame, there.frame], ignore_index=True))
    lines = [pavements_layer().frame, pavements_layer(shift=(CORNER[0] + 1000, CORNER[1])).frame]
    ways = Layer("pavements", pd.concat(lines, ignore_index=True))
    parcels = run(parcels=both, walkways=ways).parcels
    east = parcels["parcel_id"].str.startswith("E")
    assert parcels.loc[east, "sightlines_deficit"].isna().all()
    assert set(parcels.loc[east, "sightlines_why_null"]) == {"not covered"}
    assert parcels.loc[~east, "sightlines_deficit"].notna().all()


def test_a_shift_by_whole_metres_changes_nothing():
    shift = (CORNER[0] + 17.0, CORNER[1] - 40.0)
    moved = parcels_layer(shift=shift)
    there = run(
        parcels=moved, walkways=pavements_layer(shift=shift), buildings=houses(parcels_layer(shift=shift, street=False))
    )
    for name in ("seen_share", "eyes", "deficit"):
        assert np.allclose(run().parcels[f"sightlines_{name}"], there.parcels[f"sightlines_{name}"], atol=1e-6)


@pytest.mark.parametrize("angle", [20.0, 45.0])
def test_turning_the_map_moves_few_shares(angle):
    lots = parcels_layer(angle)
    there = run(parcels=lots, walkways=pavements_layer(angle), buildings=houses(parcels_layer(angle, street=False)))
    apart = np.abs(run().parcels["sightlines_seen_share"] - there.parcels["sightlines_seen_share"])
    assert np.mean(apart <= 0.03) >= 0.95


def test_assumed_heights_lower_the_confidence():
    known, bare = run().parcels, run(buildings=houses(height=np.nan, STOREYS=np.nan)).parcels
    assert (bare["sightlines_confidence"] < known["sightlines_confidence"]).all()


def test_the_range_holds_the_deficit_and_trees_widen_it():
    trees = gpd.GeoDataFrame(
        {"HEIGHT": "6 m", "CROWN_DIAM": "5 m", "CROWN_BASE": "0.5 m"},
        index=range(4),
        geometry=gpd.points_from_xy(CORNER[0] + np.array([3.0, 8, 12, 20]), CORNER[1] + np.array([1.0, 1, 1, 1])),
        crs="EPSG:32631",
    )
    parcels = run(trees=Layer("trees", trees)).parcels
    assert (parcels["sightlines_deficit_low"] <= parcels["sightlines_deficit"] + 1e-12).all()
    assert (parcels["sightlines_deficit"] <= parcels["sightlines_deficit_high"] + 1e-12).all()
    assert (parcels["sightlines_deficit_low"] < parcels["sightlines_deficit_high"]).any()


def test_the_visibility_raster_lies_on_the_parcels():
    seen = run().visibility
    rows, columns = seen.count.shape
    west, _, east, north = inputs().parcels.frame.total_bounds
    assert seen.west < west
    assert seen.west + columns * seen.cell > east - 17  # the street polygon reaches 16 m further than the lots
    assert seen.north > north - 17
    assert seen.count.max() > 0
    assert rows * seen.cell < 300


def test_houses_far_away_are_a_finding_and_no_deficit():
    far = Layer("dirty", gpd.GeoDataFrame({"HEIGHT_M": [7.0]}, geometry=[box(0, 0, 10, 10)], crs="EPSG:32631"))
    result = run(buildings=far)
    assert result.parcels["sightlines_deficit"].isna().all()
    assert any("dirty" in str(found.what) for found in result.findings)
