"""The whole run on a small town: what every scored parcel bears, what bad data do, and what must not matter."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from factories.inputs import (
    CORNER,
    inputs,
    lamp_places,
    lights_layer,
    parcels_layer,
    pavements_layer,
)
from shapely.geometry import Point, Polygon, box
from wellplaced.algorithms.fields import ours
from wellplaced.algorithms.finding import DataError, Severity
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.progress import Cancelled, Progress
from wellplaced.algorithms.scoring import Settings, score_parcels


def run(settings=None, **layers):
    return score_parcels(inputs(**layers), settings or Settings(), Progress())


def texts(result, severity=None):
    return " ".join(
        f"{found.what} {found.advice or ''}" for found in result.findings if severity in (None, found.severity)
    )


def test_every_parcel_has_need_points_that_sum_to_it_a_reason_and_a_confidence():
    parcels = run().parcels
    assert parcels["need"].notna().all()
    assert np.allclose(parcels["lighting_points"], parcels["need"], atol=1e-6)
    assert parcels["need_confidence"].between(0, 1).all()
    assert parcels["need_reason"].str.startswith("Need for improvement").all()


def test_the_result_has_the_contracts_fields_in_their_order():
    assert list(run().parcels.columns) == [
        "row",
        *(field.name for field in ours(["lighting", "sightlines", "vacancy"])),
    ]


def test_the_street_in_the_cadastre_is_no_parcel():
    result = run()
    assert len(result.parcels) == len(inputs().parcels.frame) - 1
    assert "no parcels" in texts(result)


def test_parcels_alone_run_with_need_unknown_and_say_what_is_missing():
    result = run(walkways=None, lights=())
    assert result.parcels["need"].isna().all()
    assert set(result.parcels["lighting_why_null"]) == {"no lights given"}
    assert "LIGHTS" in texts(result, Severity.ERROR)
    assert result.parcels["need_reason"].str.contains("not known").all()


def test_without_walkways_they_are_derived_from_the_gaps_between_parcels():
    drawn, derived = run(), run(walkways=None)
    assert derived.parcels["need"].notna().mean() > 0.6  # those at the edge of the data face no other block
    assert derived.parcels["need_confidence"].mean() < drawn.parcels["need_confidence"].mean()


def test_two_runs_give_the_same():
    first, second = run(), run()
    pd.testing.assert_frame_equal(first.parcels, second.parcels)
    pd.testing.assert_frame_equal(pd.DataFrame(first.details["gaps"]), pd.DataFrame(second.details["gaps"]))
    assert first.provenance == second.provenance


def test_another_light_changes_the_runs_mark():
    more = lights_layer([*lamp_places(), Point(CORNER[0] + 40, CORNER[1] + 30)])
    assert run().provenance["run"] != run(lights=(more,)).provenance["run"]


@pytest.mark.parametrize("angle", [17.0, 45.0, 90.0])
def test_turning_the_whole_map_moves_no_deficit(angle):
    turned = run(
        parcels=parcels_layer(angle),
        walkways=pavements_layer(angle),
        lights=(lights_layer(lamp_places(angle=angle)),),
    )
    assert_same_deficits(run(), turned)


@pytest.mark.parametrize("shift", [(CORNER[0] + 1234.567, CORNER[1] - 89.1), (CORNER[0] + 0.35, CORNER[1])])
def test_shifting_the_whole_map_moves_no_deficit(shift):
    moved = run(
        parcels=parcels_layer(shift=shift),
        walkways=pavements_layer(shift=shift),
        lights=(lights_layer(lamp_places(shift=shift)),),
    )
    assert_same_deficits(run(), moved)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32630"])
def test_another_coordinate_system_moves_no_deficit(crs):
    there = run(parcels=parcels_layer(crs=crs), walkways=pavements_layer(crs=crs), lights=(lights_layer(crs=crs),))
    assert_same_deficits(run(), there)


def test_three_coordinate_systems_in_one_run_meet():
    there = run(walkways=pavements_layer(crs="EPSG:4326"), lights=(lights_layer(crs="EPSG:3857"),))
    assert_same_deficits(run(), there)


def assert_same_deficits(first, second):
    apart = np.abs(first.parcels["lighting_deficit"].to_numpy() - second.parcels["lighting_deficit"].to_numpy())
    assert np.mean(apart <= 0.01) >= 0.99
    lux = np.abs(first.parcels["lighting_eavg_lx"] / second.parcels["lighting_eavg_lx"] - 1)
    assert lux.max() < 0.01


def test_parcels_in_us_feet_score_as_in_metres():
    feet = parcels_layer()
    feet.frame.geometry = feet.frame.geometry.affine_transform([3937 / 1200, 0, 0, 3937 / 1200, 0, 0])
    own = "+proj=utm +zone=31 +datum=WGS84 +units=us-ft +no_defs"
    feet = Layer("parcels", feet.frame.set_crs(own, allow_override=True))
    assert_same_deficits(run(), run(parcels=feet))


def test_one_more_lamp_raises_no_deficit():
    more = lights_layer([*lamp_places(60), Point(CORNER[0] + 31, CORNER[1] + 57)])
    before, after = run(lights=(lights_layer(lamp_places(60)),)).parcels, run(lights=(more,)).parcels
    assert (after["lighting_eavg_lx"] >= before["lighting_eavg_lx"] - 1e-12).all()
    assert (after["lighting_emin_lx"] >= before["lighting_emin_lx"] - 1e-12).all()
    assert (after["lighting_dark_share"] <= before["lighting_dark_share"] + 1e-12).all()
    assert (after["lighting_eavg_lx"] > before["lighting_eavg_lx"]).any()


def test_lamps_that_are_out_give_a_gap_that_names_one_of_them():
    status = ["Out" if 2 <= number <= 4 else "In service" for number in range(len(lamp_places()))]
    gaps = run(lights=(lights_layer(STATUS=status),)).details["gaps"]
    assert set(gaps.loc[gaps["cause"] == "outage", "cause_id"]) & {"L2", "L3", "L4"}


def test_the_range_of_a_deficit_holds_the_deficit():
    parcels = run().parcels
    assert (parcels["lighting_deficit_low"] <= parcels["lighting_deficit"]).all()
    assert (parcels["lighting_deficit"] <= parcels["lighting_deficit_high"]).all()
    assert (parcels["need_rank_low"] <= parcels["need_rank"]).all()
    assert (parcels["need_rank"] <= parcels["need_rank_high"]).all()


def test_fewer_assumptions_give_more_confidence():
    bare = lights_layer(LAMP_TYPE=None, WATTS=None, MOUNT_HT=None, STATUS=None, FIXTURE=None)
    assert run(lights=(bare,)).parcels["need_confidence"].max() < run().parcels["need_confidence"].min()


def test_an_old_inventory_gives_less_confidence():
    dated = (lights_layer(SURVEY_DATE="2016-06-01"),)
    now, later = run(lights=dated), run(Settings(as_of="2026-06-01"), lights=dated)
    assert later.parcels["need_confidence"][0] == pytest.approx(now.parcels["need_confidence"][0] / 2, rel=1e-3)


def test_a_stricter_class_lowers_no_deficit():
    p4, p1 = run(), run(Settings(lighting_class="P1"))
    assert (p1.parcels["lighting_deficit"] >= p4.parcels["lighting_deficit"] - 1e-12).all()
    assert set(p1.parcels["lighting_class"]) == {"P1"}


def test_only_parcels_inside_the_area_are_scored():
    west = Layer(
        "district", gpd.GeoDataFrame(geometry=[box(*CORNER, CORNER[0] + 60, CORNER[1] + 50)], crs="EPSG:32631")
    )
    inside, whole = run(area=west), run()
    assert 0 < len(inside.parcels) < len(whole.parcels)
    both = inside.parcels.merge(whole.parcels, on="parcel_id")
    assert np.allclose(both["lighting_deficit_x"], both["lighting_deficit_y"])  # lights outside still light


def test_only_selected_rows_are_scored():
    assert set(run(scored_rows=np.array([3, 4])).parcels["row"]) == {3, 4}


def test_a_part_of_town_without_inventory_is_unknown_not_dark(twin_pavements):
    result = run(parcels=town_to_the_east(), walkways=twin_pavements)
    unknown = result.parcels["lighting_why_null"] == "not covered"
    assert unknown.sum() == 32
    assert result.parcels.loc[unknown, "need"].isna().all()
    assert result.parcels.loc[unknown, "lighting_eavg_lx"].isna().all()


def town_to_the_east():
    """The town and its twin 1 km to the east, where no light and no pavement is in the data."""
    here, there = parcels_layer(street=False), parcels_layer(shift=(CORNER[0] + 1000, CORNER[1]), street=False)
    there.frame["PARCEL_NO"] = "E" + there.frame["PARCEL_NO"]
    both = pd.concat([here.frame, there.frame], ignore_index=True)
    return Layer("parcels", gpd.GeoDataFrame(both, crs=here.frame.crs))


@pytest.fixture
def twin_pavements():
    here, there = pavements_layer(), pavements_layer(shift=(CORNER[0] + 1000, CORNER[1]))
    return Layer(
        "pavements", gpd.GeoDataFrame(pd.concat([here.frame, there.frame], ignore_index=True), crs=here.frame.crs)
    )


def test_no_dark_gap_is_drawn_where_the_inventory_does_not_speak(twin_pavements):
    gaps = run(parcels=town_to_the_east(), walkways=twin_pavements).details["gaps"]
    assert (gaps.geometry.bounds["minx"] < CORNER[0] + 500).all()


def test_a_given_coverage_says_that_no_light_means_dark(twin_pavements):
    everywhere = Layer("covered", gpd.GeoDataFrame(geometry=[box(499_000, 99_000, 503_000, 101_000)], crs="EPSG:32631"))
    parcels = run(parcels=town_to_the_east(), walkways=twin_pavements, lights_coverage=everywhere).parcels
    east = parcels["parcel_id"].str.startswith("E")
    assert np.allclose(parcels.loc[east, "lighting_deficit"], 1.0)
    assert (parcels.loc[east, "lighting_confidence"] <= 0.5).all()


# --- bad data: one clear sentence, or a finding and a result


def changed(layer, change):
    frame = layer.frame.copy()
    change(frame)
    return Layer(layer.name, frame)


def test_an_empty_parcel_layer_ends_the_run():
    empty = parcels_layer()
    with pytest.raises(DataError, match="'parcels' has no feature"):
        run(parcels=Layer("parcels", empty.frame.iloc[:0]))


def test_parcels_without_a_coordinate_system_end_the_run():
    with pytest.raises(DataError, match="no coordinate system"):
        run(parcels=Layer("parcels", gpd.GeoDataFrame(geometry=parcels_layer().frame.geometry.to_numpy())))


def test_points_where_polygons_are_due_end_the_run():
    points = parcels_layer().frame
    points.geometry = points.centroid
    with pytest.raises(DataError, match="polygon"):
        run(parcels=Layer("parcels", points))


def test_broken_polygons_are_repaired_and_counted():
    def cross(frame):
        x, y = frame.geometry[5].bounds[:2]
        frame.loc[5, "geometry"] = Polygon([(x, y), (x + 15, y + 25), (x + 15, y), (x, y + 25)])

    result = run(parcels=changed(parcels_layer(), cross))
    assert len(result.parcels) == 32
    assert "1 of 33 polygons" in texts(result, Severity.WARNING)


def test_a_parcel_without_geometry_stays_in_the_result_without_a_score():
    def lose(frame):
        frame.loc[5, "geometry"] = None

    parcels = run(parcels=changed(parcels_layer(), lose)).parcels
    lost = parcels[parcels["row"] == 5].iloc[0]
    assert len(parcels) == 32
    assert np.isnan(lost["need"])
    assert lost["lighting_why_null"] == "no geometry"


def test_null_and_repeated_ids_are_reported_and_made_unique():
    def spoil(frame):
        frame.loc[[1, 2], "PARCEL_NO"] = "000-1"
        frame.loc[3, "PARCEL_NO"] = None

    result = run(parcels=changed(parcels_layer(), spoil))
    assert result.parcels["parcel_id"].is_unique
    assert "share their id" in texts(result)
    assert "have no id" in texts(result)


def test_parcels_that_stand_twice_are_reported():
    def repeat(frame):
        frame.loc[6, "geometry"] = frame.geometry[5]

    assert "same shape" in texts(run(parcels=changed(parcels_layer(), repeat)))


def test_lights_on_another_continent_are_left_out_with_a_finding():
    far = lights_layer([Point(10, 10)], name="lights_2019")
    result = run(lights=(far,))
    assert result.parcels["need"].isna().all()
    assert "lights_2019" in texts(result, Severity.ERROR)


def test_one_bad_light_layer_does_not_cost_the_others():
    result = run(lights=(lights_layer([Point(10, 10)], name="lights_2019"), lights_layer()))
    assert result.parcels["need"].notna().all()


def test_a_light_that_two_layers_share_counts_once():
    twice = run(lights=(lights_layer(), lights_layer(name="all_lights")))
    assert np.allclose(twice.parcels["lighting_eavg_lx"], run().parcels["lighting_eavg_lx"])
    assert "counted once" in texts(twice)


def test_text_where_numbers_should_be_is_read_where_it_can_be_and_reported():
    watts = ["60W", "60 Watt", "n/a", "sixty"] * 20
    result = run(lights=(lights_layer(WATTS=watts[: len(lamp_places())]),))
    assert result.parcels["need"].notna().all()
    assert "sixty" in texts(result)


def test_the_mapping_overrides_a_guess():
    feet = lights_layer(MOUNT_HT="26")
    told = run(lights=(feet,), mapping="lights.height = MOUNT_HT [ft]")
    metres = run(lights=(lights_layer(MOUNT_HT="7.9248 m"),))
    assert np.allclose(told.parcels["lighting_eavg_lx"], metres.parcels["lighting_eavg_lx"], rtol=1e-6)


def test_the_mapping_that_a_run_writes_gives_the_same_run():
    first = run()
    assert_same_deficits(first, run(mapping=first.mapping))


def test_a_mapping_line_that_says_nothing_is_a_finding():
    assert "line 1" in texts(run(mapping="lights.height MOUNT_HT")).lower()


def test_columns_that_look_personal_are_not_read():
    result = run(
        parcels=changed(
            parcels_layer(),
            lambda frame: frame.insert(
                0, "OWNER_NAME", [f"Nobody {letter}" for letter in "abcdefghijklmnopqrstuvwxyzäöüåéèø"]
            ),
        )
    )
    assert "OWNER_NAME" in texts(result)
    assert "Nobody" not in texts(result)


def test_cancel_ends_the_run():
    class Impatient(Progress):
        def stage(self, what, until):
            if until > 0.5:
                raise Cancelled

    with pytest.raises(Cancelled):
        score_parcels(inputs(), Settings(), Impatient())


def test_an_area_elsewhere_ends_the_run_instead_of_scoring_the_whole_city():
    far = Layer("district", gpd.GeoDataFrame(geometry=[box(0, 0, 10, 10)], crs="EPSG:32631"))
    with pytest.raises(DataError, match="district"):
        run(area=far)


def test_a_coverage_without_a_polygon_is_left_out_and_said():
    point = Layer("covered", gpd.GeoDataFrame(geometry=[Point(*CORNER)], crs="EPSG:32631"))
    assert "no polygon with an area" in texts(run(lights_coverage=point), Severity.ERROR)


def test_weights_of_zero_for_all_that_is_known_are_said():
    result = run(Settings(weights={"lighting": 0.0}))
    assert result.parcels["need"].isna().all()
    assert "weight 0" in texts(result, Severity.ERROR)


def test_one_stray_parcel_does_not_make_a_far_layer_near():
    def stray(frame):
        frame.loc[5, "geometry"] = box(0, 0, 10, 10)

    far = lights_layer([Point(100, 100)], name="lights_2019")
    parcels = pd.concat([parcels_layer().frame] * 7, ignore_index=True)  # enough for one to be the odd one out
    parcels["PARCEL_NO"] = [f"{number}-1" for number in range(len(parcels))]
    result = run(parcels=changed(Layer("parcels", parcels), stray), lights=(far,))
    assert "lights_2019" in texts(result, Severity.ERROR)
