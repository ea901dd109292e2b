"""The lighting factor on a small town: what is over-lit stands beside the deficit; buildings throw shadows."""

import geopandas as gpd
import numpy as np
import pytest
from factories.inputs import CORNER, CRS, inputs, lamp_places, lights_layer, parcels_layer, pavements_layer
from factories.photometry import uneven_ies
from factories.standing import raster_file
from shapely.geometry import LineString, Point, box
from wellplaced.algorithms.geometry.paths import Paths
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.lighting.filed import to_the_street
from wellplaced.algorithms.lighting.upright import directions_along, upright
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, score_parcels
from wellplaced.algorithms.study import build_study

ONLY = Settings(factors=("lighting",))


def run(settings=ONLY, **layers):
    return score_parcels(inputs(**layers), settings, Progress())


def lamps(watts):
    return {"lights": (lights_layer(WATTS=f"{watts}W"),)}


def test_brighter_lamps_over_light_more_and_no_frontage_less():
    shares = [run(**lamps(watts)).parcels["lighting_overlit"].to_numpy() for watts in (30, 60, 120, 240)]
    assert all((less <= more + 1e-9).all() for less, more in zip(shares, shares[1:]))
    assert shares[0].max() == 0.0
    assert shares[-1].max() == pytest.approx(1.0)


def test_what_is_over_lit_may_be_too_dark_as_well():
    parcels = run(**lamps(240)).parcels
    assert ((parcels["lighting_overlit"] > 0.0) & (parcels["lighting_deficit"] > 0.0)).any()


def test_a_brighter_class_over_lights_no_frontage_more():
    p4, p1 = run(**lamps(120)), run(Settings(factors=("lighting",), lighting_class="P1"), **lamps(120))
    assert (p1.parcels["lighting_overlit"] <= p4.parcels["lighting_overlit"]).all()
    assert p1.parcels["lighting_overlit"].sum() < p4.parcels["lighting_overlit"].sum()


def test_where_light_is_unknown_what_is_over_lit_is_too():
    parcels = run(lights=()).parcels
    assert parcels["lighting_overlit"].isna().all()
    some = run(**lamps(120)).parcels
    assert (some["lighting_overlit"].isna() == some["lighting_deficit"].isna()).all()


def test_turned_the_town_is_over_lit_as_before():
    turned = run(
        parcels=parcels_layer(33.0), walkways=pavements_layer(33.0),
        lights=(lights_layer(lamp_places(angle=33.0), WATTS="120W"),),
    )  # fmt: skip
    before, after = run(**lamps(120)).parcels["lighting_overlit"], turned.parcels["lighting_overlit"]
    assert np.allclose(before, after, atol=1e-3)


def test_a_walkway_tells_how_much_of_it_is_over_lit():
    walkways = run(**lamps(240)).details["walkways"]
    assert walkways["overlit"].between(0.0, 1.0).all()
    assert walkways["overlit"].max() > 0.5


def test_the_lamp_that_lights_too_much_is_named_and_stands_near_by():
    result = run(**lamps(240))
    parcels = result.parcels
    named = parcels["lighting_overlit_id"].notna()
    assert (named == (parcels["lighting_overlit"] > 0.0)).all()
    lots = inputs().parcels.frame.geometry.iloc[parcels["row"]].reset_index(drop=True)
    ids = lights_layer().frame.set_index("LIGHT_ID").geometry
    away = [lots[row].distance(ids[parcels["lighting_overlit_id"][row]]) for row in np.flatnonzero(named)]
    assert max(away) < 30.0


def test_a_lamp_that_is_out_is_never_named_as_too_bright():
    status = ["Out" if number % 3 == 0 else "In service" for number in range(len(lamp_places()))]
    parcels = run(lights=(lights_layer(WATTS="240W", STATUS=status),)).parcels
    out = {f"L{number}" for number, each in enumerate(status) if each == "Out"}
    assert parcels["lighting_overlit_id"].notna().any()
    assert not set(parcels["lighting_overlit_id"].dropna()) & out


def wall_of_houses(height=12.0, **columns):
    """One long building beyond the northern street of the town, between its lamps and the walkway south of them."""
    x, y = CORNER
    shape = box(x - 12.0, y + 124.0, x + 150.0, y + 127.0)
    frame = gpd.GeoDataFrame({"ID": ["H1"], "HEIGHT": [height], **columns}, geometry=[shape], crs=CRS)
    return Layer("buildings", frame)


def test_a_building_before_the_lamps_darkens_no_frontage_less_and_some_more():
    open_, walled = run().parcels, run(buildings=wall_of_houses()).parcels
    assert (walled["lighting_eavg_lx"] <= open_["lighting_eavg_lx"] + 1e-9).all()
    assert (walled["lighting_emin_lx"] < 0.5 * open_["lighting_emin_lx"]).any()
    assert (walled["lighting_deficit"] > open_["lighting_deficit"] + 0.01).any()


def test_a_gap_in_the_shadow_of_a_building_names_it():
    gaps = run(buildings=wall_of_houses()).details["gaps"]
    shaded = gaps["cause"] == "building"
    assert shaded.any()
    assert set(gaps["cause_id"][shaded]) == {"H1"}
    assert not (run().details["gaps"]["cause"] == "building").any()


def test_a_light_inside_a_building_is_told_and_still_gives_light():
    x, y = CORNER
    lamp = Point(x + 20.0, y - 3.0)
    house = gpd.GeoDataFrame({"ID": ["H1"], "HEIGHT": [12.0]}, geometry=[lamp.buffer(1.2)], crs=CRS)
    inside = run(buildings=Layer("buildings", house))
    told = [found for found in inside.findings if "inside a building" in str(found.what)]
    assert [(found.count, found.ids) for found in told] == [(1, ("L1",))]
    assert np.allclose(inside.parcels["lighting_eavg_lx"], run().parcels["lighting_eavg_lx"], rtol=1e-6)
    assert not [found for found in run().findings if "inside a building" in str(found.what)]


def test_measured_buildings_give_more_confidence_than_assumed_ones_and_those_more_than_none():
    measured = run(buildings=wall_of_houses()).parcels["lighting_confidence"]
    storeys = wall_of_houses(np.nan, STOREYS=[4])
    assumed, none = run(buildings=storeys).parcels["lighting_confidence"], run().parcels["lighting_confidence"]
    assert (measured > none).any() and (measured >= none).all()
    assert (measured > assumed).any() and (assumed >= none).all()


def row_of_trees(crs=CRS):
    """Trees between the lamps of the northern street and the walkway south of them."""
    x, y = CORNER
    places = [Point(x + east, y + 126.0) for east in np.arange(-10.0, 150.0, 5.0)]
    table = {"TREE_ID": [f"T{number}" for number in range(len(places))]}
    sizes = {"HEIGHT_M": 12.0, "CROWN_DIAM": 6.0, "CROWN_BASE": 1.6}
    return Layer("trees", gpd.GeoDataFrame({**table, **sizes}, geometry=places, crs=crs))


def test_trees_before_the_lamps_darken_the_walkway_behind_them_though_no_building_is_given():
    open_, shaded = run().parcels, run(trees=row_of_trees()).parcels
    assert (shaded["lighting_eavg_lx"] <= open_["lighting_eavg_lx"] + 1e-9).all()
    assert (shaded["lighting_eavg_lx"] < 0.6 * open_["lighting_eavg_lx"]).any()


def test_a_gap_in_the_shade_of_trees_names_one():
    gaps = run(trees=row_of_trees(), **lamps(120)).details["gaps"]
    shaded = gaps["cause"] == "tree"
    assert shaded.any()
    assert gaps["cause_id"][shaded].isin(row_of_trees().frame["TREE_ID"]).all()


def test_without_leaves_the_deficit_would_be_lower():
    parcels = run(trees=row_of_trees()).parcels
    behind = parcels["lighting_eavg_lx"] < 0.6 * run().parcels["lighting_eavg_lx"]
    assert (parcels["lighting_deficit_low"] < parcels["lighting_deficit"] - 0.01)[behind].all()


def test_trees_alone_leave_the_view_unknown():
    parcels = run(Settings(factors=("lighting", "sightlines")), trees=row_of_trees()).parcels
    assert set(parcels["sightlines_why_null"]) == {"no buildings given"}
    assert parcels["lighting_deficit"].notna().all()


def test_a_raster_of_crowns_shades_as_the_trees_do(tmp_path):
    x, y = CORNER
    heights = np.zeros((200, 200), dtype=np.float32)
    heights[200 - 20 - 128 : 200 - 20 - 124, :] = 12.0  # from y + 124 to y + 128; the raster begins 20 m south west
    file = raster_file(tmp_path / "crowns.tif", heights, corner=(x - 20.0, y - 20.0))
    open_, shaded = run().parcels, run(canopy=file).parcels
    assert (shaded["lighting_eavg_lx"] < 0.6 * open_["lighting_eavg_lx"]).any()
    assert (shaded["lighting_eavg_lx"] <= open_["lighting_eavg_lx"] + 1e-9).all()


def terrain(folder, east=0.0, north=0.0, name="dem_m.tif"):
    """A plane under the town, in cells of 10 m."""
    x, y = CORNER
    at = 10.0 * np.arange(60) + 5.0
    heights = 50.0 + east * at[None, :] + north * at[::-1, None]
    return raster_file(folder / name, heights.astype(np.float32), corner=(x - 200.0, y - 200.0), cell=10.0)


@pytest.mark.parametrize("standing", [{}, {"buildings": wall_of_houses(), "trees": row_of_trees()}])
def test_a_level_terrain_changes_no_figure(tmp_path, standing):
    without, on_it = run(**standing), run(terrain=terrain(tmp_path), **standing)
    figures = without.parcels.select_dtypes("number").columns
    assert np.allclose(without.parcels[figures], on_it.parcels[figures], rtol=1e-9, equal_nan=True)
    assert [str(each.what) for each in without.findings] == [str(each.what) for each in on_it.findings]


def test_a_slope_changes_the_light_though_nothing_stands_on_it(tmp_path):
    level, sloping = run().parcels, run(terrain=terrain(tmp_path, 0.0, 0.1)).parcels
    change = sloping["lighting_eavg_lx"] / level["lighting_eavg_lx"]
    assert change.min() < 0.99 and change.max() > 1.01
    assert np.allclose(change, 1.0, atol=0.5)
    assert (sloping["lighting_why_null"].isna() == level["lighting_why_null"].isna()).all()


def test_what_is_unknown_of_the_terrain_is_told_once_though_sightlines_read_it_too(tmp_path):
    both = Settings(factors=("lighting", "sightlines"))
    result = run(both, buildings=wall_of_houses(), terrain=terrain(tmp_path, 0.05, name="dem.tif"))
    told = [str(each.what) for each in result.findings if each.role == "terrain"]
    assert len(told) == len(set(told)) == 1
    assert "in which unit" in told[0]
    assert result.provenance["rasters"] == {"terrain": str(tmp_path / "dem.tif")}


def test_light_on_faces_is_lower_behind_a_building_and_null_where_light_is():
    open_, walled = run().parcels, run(buildings=wall_of_houses()).parcels
    assert (open_["lighting_esc_lx"] > 0.0).any()
    assert (walled["lighting_esc_lx"] <= open_["lighting_esc_lx"] + 1e-9).all()
    assert (walled["lighting_esc_lx"] < 0.5 * open_["lighting_esc_lx"]).any()
    assert run(lights=()).parcels["lighting_esc_lx"].isna().all()


def test_a_walkway_tells_the_lowest_light_on_faces_along_it():
    """Against the light on faces at points every quarter of a metre, both ways along each line."""
    x, y = CORNER
    lines = [LineString([(x, y - 1.5), (x + 55.0, y - 1.5)]), LineString([(x, y + 62.0), (x + 40.0, y + 60.0)])]
    given = inputs(walkways=Layer("pavements", gpd.GeoDataFrame({"KIND": "Sidewalk"}, [0, 1], geometry=lines, crs=CRS)))
    lights = build_study(given, ("lighting",), Progress()).lights.luminaires
    walkways = score_parcels(given, ONLY, Progress()).details["walkways"]
    dense = Paths.from_lines(lines).refined(0.25)
    found = upright(dense.xy, directions_along(dense), lights)
    for number in (0, 1):
        here = dense.path_of_vertex == number
        assert walkways["ev_lx"][number] == pytest.approx(found.vertical[here].min(), rel=0.1, abs=0.01)
        assert walkways["esc_lx"][number] == pytest.approx(found.semicylindrical[here].min(), rel=0.1)
        assert walkways["esc_lx"][number] > 0.05


def test_no_frontage_has_darker_faces_than_the_darkest_walkway_and_unknown_is_null():
    result = run()
    assert result.parcels["lighting_esc_lx"].min() >= result.details["walkways"]["esc_lx"].min() - 1e-9
    unknown = result.details["walkways"]["emin_lx"].isna()
    for name in ("ev_lx", "esc_lx"):
        assert (result.details["walkways"][name].isna() == unknown).all()


def filed_lights(**columns):
    """Lights that name a photometric file."""
    return (lights_layer(IES_FILE="street.ies", **columns),)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "street.ies").write_bytes(uneven_ies())
    return str(tmp_path)


def test_lights_with_a_photometric_file_throw_their_light_to_the_street(folder):
    usual, filed = run(lights=filed_lights()), run(lights=filed_lights(), photometry=folder)
    assert not np.allclose(usual.parcels["lighting_eavg_lx"], filed.parcels["lighting_eavg_lx"], rtol=0.05)
    told = [found for found in filed.findings if "no direction of their arm" in str(found.what)]
    assert [(found.count, found.total) for found in told] == [(len(lamp_places()), len(lamp_places()))]
    assert not [found for found in usual.findings if "no direction of their arm" in str(found.what)]


def test_an_azimuth_in_the_data_turns_the_light(folder):
    south, north = (run(lights=filed_lights(ARM_AZIMUTH=each), photometry=folder) for each in (180.0, 0.0))
    assert not np.allclose(south.parcels["lighting_eavg_lx"], north.parcels["lighting_eavg_lx"], rtol=0.05)
    assert not [found for found in south.findings if "no direction of their arm" in str(found.what)]


def test_a_photometric_file_gives_more_confidence_and_lumens_where_none_are_stated(folder):
    bare = {"WATTS": None, "FIXTURE": None, "LAMP_TYPE": None}
    usual, filed = run(lights=filed_lights(**bare)), run(lights=filed_lights(**bare), photometry=folder)
    assert (filed.parcels["lighting_confidence"] > usual.parcels["lighting_confidence"]).all()
    assert any("neither lumens nor watts" in str(found.what) for found in usual.findings)
    assert not any("neither lumens nor watts" in str(found.what) for found in filed.findings)


def test_arms_point_from_the_lots_to_the_street_and_in_a_park_to_the_path():
    lots = np.array([box(0.0, 0.0, 20.0, 30.0), box(0.0, 42.0, 20.0, 70.0)], dtype=object)
    paths = Paths.from_lines([LineString([(-50.0, 31.5), (50.0, 31.5)]), LineString([(200.0, 0.0), (200.0, 99.0)])])
    poles = np.array([(10.0, 33.0), (5.0, 40.0), (190.0, 50.0), (10.0, 25.0)])
    assert to_the_street(poles, lots, paths) == pytest.approx([0.0, 180.0, 90.0, 0.0], abs=6.0)
