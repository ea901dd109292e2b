"""Each rule of light and view: it fires on its smallest trigger and not below it, at the place that it is about."""

import pytest
from factories.interventions import gaps, lights, parcels, pockets, poles
from shapely.geometry import LineString, MultiLineString, box
from wellplaced.algorithms.interventions.suggest import suggest


def suggested(*layers, **named):
    """The suggestions' interventions."""
    return list(suggest(*layers, **named).points["intervention"])


def place(suggestions, row=0):
    point = suggestions.points.geometry.iloc[row]
    return point.x, point.y


# light


def test_a_lamp_that_is_out_is_to_be_repaired_where_it_stands():
    result = suggest(parcels(), gaps(cause="outage", cause_id="L0"), lights=lights(working=False))
    assert list(result.points["intervention"]) == ["repair_outage"]
    assert place(result) == (15.0, -5.0)
    assert result.points[["light_id", "gap_id", "parcel_id"]].iloc[0].tolist() == ["L0", "g0", "p0"]


def test_without_the_lights_a_repair_stands_half_way_along_the_gap():
    result = suggest(parcels(), gaps(cause="outage", cause_id="L0"))
    assert place(result) == (15.0, -3.0)
    assert result.points["light_id"].iloc[0] is None


def test_a_lamp_that_makes_several_gaps_is_repaired_once_for_all_their_metres():
    dark = gaps(3, cause="outage", cause_id=["L0", "L0", "L1"], length_m=[10.0, 30.0, 20.0], emin_lx=[0.1, 0.4, 0.7])
    result = suggest(parcels(), dark)
    assert result.points["gap_id"].tolist() == ["g1", "g2"]
    assert "40 m of walkway fall to 0.1 lx" in result.points["trigger"].iloc[0]
    assert len(result.lines.geometry.iloc[0].geoms) == 2


def test_outages_of_unknown_lamps_are_repaired_one_by_one():
    assert suggested(parcels(), gaps(2, cause="outage")) == ["repair_outage", "repair_outage"]


def test_a_lamp_that_is_out_where_it_is_bright_enough_needs_nothing_yet():
    assert suggested(parcels(), gaps(cause="outage", cause_id="L0", emin_lx=2.0), lights=lights(working=False)) == []


def test_shade_of_trees_asks_for_pruning():
    result = suggest(parcels(), gaps(cause="tree", cause_id="T9"), lights=lights())
    assert list(result.points["intervention"]) == ["prune_lamp"]
    assert place(result) == (15.0, -3.0)


def test_a_tree_with_the_id_of_a_lamp_is_no_lamp():
    assert suggest(parcels(), gaps(cause="tree", cause_id="L0"), lights=lights()).points["light_id"].iloc[0] is None


@pytest.mark.parametrize(
    ("technology", "expected"), [("HPS", ["led_retrofit"]), ("MV", ["led_retrofit"]), ("LED", []), (None, [])]
)
def test_a_weak_lamp_is_replaced_if_it_is_an_old_one(technology, expected):
    assert (
        suggested(parcels(), gaps(cause="low output", cause_id="L0"), lights=lights(technology=technology)) == expected
    )


def test_a_retrofit_names_the_lamp_and_its_kind():
    result = suggest(parcels(), gaps(cause="low output", cause_id="L0"), lights=lights())
    assert result.points["light_id"].iloc[0] == "L0"
    assert result.points["trigger"].iloc[0].startswith("A HPS lamp stands near 30 m of dark gap")


def test_where_a_building_hides_the_lamps_a_further_one_helps():
    hidden = gaps(cause="building", cause_id="B7")
    assert suggested(parcels(), hidden) == ["infill_pole"]
    assert suggested(parcels(), hidden, poles=poles((15, -10))) == ["infill_arm"]


@pytest.mark.parametrize(("length", "expected"), [(25.0, ["infill_pole"]), (24.9, [])])
def test_a_new_pole_needs_a_gap_of_25_m(length, expected):
    assert suggested(parcels(), gaps(length_m=length)) == expected


@pytest.mark.parametrize(("length", "expected"), [(15.0, ["infill_arm"]), (14.9, [])])
def test_a_new_arm_needs_a_gap_of_15_m(length, expected):
    assert suggested(parcels(), gaps(length_m=length), poles=poles((15, -10))) == expected


@pytest.mark.parametrize(("away", "expected"), [(20.0, ["infill_arm"]), (20.1, ["infill_pole"])])
def test_a_pole_is_of_use_within_20_m_of_the_gap(away, expected):
    assert suggested(parcels(), gaps(), poles=poles((15, -3 - away))) == expected


def test_an_arm_stands_at_the_nearest_pole():
    assert place(suggest(parcels(), gaps(), poles=poles((15, -15), (20, -8)))) == (20.0, -8.0)


@pytest.mark.parametrize(("assumed", "told"), [(0.75, True), (0.25, False)])
def test_where_the_lamps_are_mostly_assumed_a_new_luminaire_is_confirmed_on_site(assumed, told):
    known = lights(assumed=assumed)
    for kind, bare in (("infill_arm", poles((15, -10))), ("infill_pole", None)):
        point = suggest(parcels(), gaps(), lights=known, poles=bare).points.iloc[0]
        assert (point["intervention"], "Confirm on site" in point["why"]) == (kind, told)


def test_two_gaps_that_one_pole_lights_get_one_luminaire():
    dark = gaps(2)
    dark["geometry"] = [LineString([(0, -3), (18, -3)]), LineString([(0, -12), (16, -12)])]
    result = suggest(parcels(), dark, poles=poles((9, -7), (10, -6)))
    assert result.points["intervention"].tolist() == ["infill_arm"]
    assert result.points["gap_id"].tolist() == ["g0"]
    assert result.points["trigger"].iloc[0].startswith("34 m of dark gap fall to 0.4 lx")
    assert len(result.lines.geometry.iloc[0].geoms) == 2


def test_a_gap_that_poles_light_only_in_part_needs_a_new_pole():
    dark = gaps(length_m=100.0).set_geometry([LineString([(0, -3), (100, -3)])])
    assert suggested(parcels(5), dark, poles=poles((5, -5))) == ["infill_pole"]
    assert suggested(parcels(5), dark, poles=poles((15, -5), (55, -5), (90, -5))) == ["infill_arm"] * 3


def test_no_arm_is_suggested_far_from_every_parcel():
    far = gaps().set_geometry([LineString([(0, -60), (30, -60)])])
    assert suggested(parcels(), far, poles=poles((15, -60))) == []


@pytest.mark.parametrize(("length", "poles_needed"), [(27.0, 1), (27.1, 2), (80.0, 3)])
def test_a_long_gap_needs_several_poles_and_costs_as_many(length, poles_needed):
    points = suggest(parcels(), gaps(length_m=length)).points
    assert points[["cost_low", "cost_high"]].iloc[0].tolist() == [5000.0 * poles_needed, 18000.0 * poles_needed]


def test_where_the_inventory_may_lack_the_street_no_pole_is_suggested():
    assert suggested(parcels(), gaps(cause="no light in the inventory", length_m=80.0)) == []


@pytest.mark.parametrize(("share", "expected"), [(0.31, ["dim_shield"]), (0.30, []), (None, [])])
def test_shielding_needs_more_than_30_percent_over_lit(share, expected):
    assert suggested(bright(share)) == expected


def bright(*shares, lamp="L0"):
    """Lots with over-lit frontages, by one lamp."""
    return parcels(len(shares), lighting_overlit=shares, lighting_overlit_id=lamp, lighting_class="P4")


def test_one_lamp_is_shielded_once_for_the_frontage_that_it_overlights_most():
    result = suggest(bright(0.4, 0.6), lights=lights(2))
    assert result.points[["light_id", "parcel_id"]].to_numpy().tolist() == [["L0", "p1"]]
    assert place(result) == (15.0, -5.0)


def test_over_lit_frontages_of_two_lamps_are_two_suggestions():
    result = suggest(bright(0.4, 0.6, lamp=["L1", "L0"]), lights=lights(2))
    assert result.points["light_id"].tolist() == ["L1", "L0"]


def test_without_the_lights_a_lamp_to_be_shielded_is_marked_in_the_parcel():
    result = suggest(bright(0.5))
    assert result.points["light_id"].tolist() == ["L0"]
    assert parcels().geometry.iloc[0].contains(result.points.geometry.iloc[0])


def test_what_over_lit_is_measured_against_is_told():
    told = suggest(bright(0.5)).points["trigger"].iloc[0]
    assert told.startswith("50 % of the frontage is over-lit") and "P4" in told


@pytest.mark.parametrize(("assumed", "told"), [(0.75, True), (0.25, False), (None, True)])
def test_where_the_lamps_are_mostly_assumed_shielding_is_confirmed_on_site(assumed, told):
    known = lights() if assumed is None else lights(assumed=assumed)
    assert ("Confirm on site" in suggest(bright(0.5), lights=known).points["why"].iloc[0]) == told


@pytest.mark.parametrize("cause", ["low output", "outage"])
def test_a_lamp_that_makes_a_gap_is_not_shielded(cause):
    assert "dim_shield" not in suggested(bright(0.5), gaps(cause=cause, cause_id="L0"))


@pytest.mark.parametrize(("away", "expected"), [(22.0, []), (25.0, ["dim_shield"])])
def test_a_lamp_whose_light_reaches_a_gap_is_not_shielded(away, expected):
    dark = gaps(length_m=14.0).set_geometry([LineString([(15 + away, -5), (29 + away, -5)])])
    assert suggested(bright(0.5), dark, lights=lights()) == expected


def test_where_no_lamp_is_named_the_frontage_is_marked_in_the_parcel():
    result = suggest(bright(0.5, lamp=None), gaps(length_m=14.0), lights=lights())
    assert result.points["light_id"].tolist() == [None]
    assert parcels().geometry.iloc[0].contains(result.points.geometry.iloc[0])


def test_a_lamp_gets_one_suggestion_and_it_is_the_cheapest():
    dark = gaps(2, cause=["low output", "outage"], cause_id="L0")
    assert suggested(parcels(), dark, lights=lights()) == ["repair_outage"]


def test_a_gap_gets_one_suggestion():
    dark = gaps(4, cause=["outage", "low output", "spacing", "tree"], cause_id=["L0", "L1", None, "T1"], length_m=60.0)
    result = suggest(parcels(6), dark, lights=lights(2), poles=poles((95, -5)))
    assert result.points["gap_id"].is_unique and len(result.points) == 4


def test_a_gap_in_several_parts_is_marked_on_its_longest():
    dark = gaps()
    dark["geometry"] = [MultiLineString([LineString([(0, -3), (4, -3)]), LineString([(10, -3), (30, -3)])])]
    assert place(suggest(parcels(), dark)) == (20.0, -3.0)


# view


@pytest.mark.parametrize(("area", "expected"), [(4.0, ["clear_sightline"]), (3.9, [])])
def test_plants_are_trimmed_for_a_pocket_of_4_m2(area, expected):
    assert suggested(parcels(), None, pockets(area_m2=area)) == expected


@pytest.mark.parametrize("layer", ["buildings", None, "terrain"])
def test_what_cannot_be_trimmed_is_left_alone(layer):
    assert suggested(parcels(sightlines_seen_share=0.1), None, pockets(blocker_layer=layer)) == []


def test_a_large_thicket_costs_more():
    points = suggest(parcels(), None, pockets(area_m2=101.0)).points
    assert points[["cost_low", "cost_high"]].iloc[0].tolist() == [200.0, 1200.0]


@pytest.mark.parametrize(("seen", "expected"), [(0.39, ["fence_transparency"]), (0.40, []), (None, [])])
def test_a_fence_is_changed_where_the_street_sees_less_than_40_percent(seen, expected):
    hidden = pockets(blocker_layer="barriers", area_m2=9.9)
    assert suggested(parcels(sightlines_seen_share=seen), None, hidden) == expected


@pytest.mark.parametrize(("m2", "expected"), [(10.0, ["fence_transparency"]), (9.9, [])])
def test_a_fence_that_hides_a_room_is_changed_however_much_else_is_seen(m2, expected):
    hidden = pockets(blocker_layer="barriers", area_m2=m2)
    assert suggested(parcels(sightlines_seen_share=0.95), None, hidden) == expected


def test_all_that_one_fence_hides_on_a_parcel_is_one_suggestion():
    hidden = pockets(2, blocker_layer="barriers", area_m2=[4.0, 7.0], distance_m=[2.0, 6.0])
    result = suggest(parcels(1, sightlines_seen_share=0.95).set_geometry([box(0, 0, 60, 30)]), None, hidden)
    assert result.points["pocket_id"].tolist() == ["k1"]
    assert "hides 11 m2 of ground 2 m from" in result.points["trigger"].iloc[0]
    assert result.areas.geometry.iloc[0].area == pytest.approx(24.0)


def test_pockets_behind_two_fences_are_not_added_up():
    hidden = pockets(2, blocker_layer="barriers", area_m2=[4.0, 7.0], blocker_id=["1", "2"])
    assert suggested(parcels(1, sightlines_seen_share=0.95).set_geometry([box(0, 0, 60, 30)]), None, hidden) == []


def test_a_fence_is_judged_by_the_parcel_that_its_pocket_is_on():
    lots = parcels(3, sightlines_seen_share=[0.9, 0.1, 0.9])
    result = suggest(lots, None, pockets(3, blocker_layer="barriers", area_m2=5.0))
    assert result.points[["parcel_id", "pocket_id"]].to_numpy().tolist() == [["p1", "k1"]]
    assert "10 %" in result.points["trigger"].iloc[0]


def test_a_fences_height_is_looked_at_first():
    result = suggest(parcels(sightlines_seen_share=0.1), None, pockets(blocker_layer="barriers"))
    assert "Confirm on site first." in result.points["why"].iloc[0]


def test_why_no_blank_front_was_judged_is_said():
    why = suggest(parcels(), None, pockets()).not_judged["active_frontage"]
    assert "survey of facades" in str(why) and "sightlines_blank_m" in str(why)


@pytest.mark.parametrize(("blank", "expected"), [(20.1, ["active_frontage"]), (20.0, []), (None, [])])
def test_a_blank_front_must_be_longer_than_20_m(blank, expected):
    assert suggested(parcels(sightlines_blank_m=blank)) == expected


@pytest.mark.parametrize(
    ("by", "told"),
    [
        ("no windows", "face buildings within 15 m that by their kind have no windows there."),
        ("survey", "face blank walls, as a survey of the facades found."),
        (None, "face blank walls."),
    ],
)
def test_what_makes_a_front_blank_is_told_and_looked_at_first(by, told):
    point = suggest(parcels(sightlines_blank_m=32.0, sightlines_blank_by=by)).points.iloc[0]
    assert point["trigger"] == f"32 m of the frontage {told}"
    assert "Confirm on site first." in point["why"]


@pytest.mark.parametrize("by", ["vacant", "wall"])
def test_windows_are_suggested_neither_for_vacant_buildings_nor_for_walls(by):
    assert suggested(parcels(sightlines_blank_m=32.0, sightlines_blank_by=by)) == []
