"""From the words of an inventory to luminaires, and what is said about assumptions."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from factories.lighting import inventory
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.lighting import luminaire_defaults
from wellplaced.algorithms.lighting.luminaires import FIXTURES, ROADS, TECHNOLOGIES, from_words
from wellplaced.algorithms.lighting.photometry import Shape


def lights(**columns):
    return from_words(*inventory(**columns))[0]


def sentences(**columns):
    return [str(finding.what) for finding in from_words(*inventory(**columns))[1]]


def leaves(node):
    """All entries of the table of defaults, with their place in it."""
    if isinstance(node, dict) and "value" in node:
        yield node
    elif isinstance(node, (dict, list)):
        for child in node.values() if isinstance(node, dict) else node:
            yield from leaves(child)


def table():
    path = Path(luminaire_defaults.__file__).with_name("luminaire_defaults.json")
    return json.loads(path.read_text(encoding="utf-8"))


def test_every_default_has_its_unit_its_source_and_its_tag():
    entries = list(leaves(table()))
    assert len(entries) > 40
    for entry in entries:
        assert entry["unit"]
        assert entry["source"]
        assert entry["tag"] in {"verified", "measured", "unverified"}
        assert entry["tag"] == "unverified" or "unverified" not in entry["source"]


def test_every_lamp_type_and_every_road_has_its_defaults():
    defaults = table()
    for quantity in ("luminaire_efficiency", "loss_factor"):
        assert set(defaults[quantity]) == {*TECHNOLOGIES, "other"}
    assert set(defaults["lumens_per_watt"]) == {*TECHNOLOGIES, "other"} - {"LED"}
    for quantity in ("height", "hps_lamp_lumens"):
        assert set(defaults[quantity]["road"]) == set(ROADS)
        assert set(defaults[quantity]["fixture"]) <= set(FIXTURES)


def test_stated_lumens_of_a_led_are_taken_as_they_are():
    lamp = lights(lumens=[8_000.0], technology=["LED"])
    assert lamp.lumens.tolist() == [8_000.0]
    assert lamp.sources["lumens"].tolist() == ["from field"]


def test_stated_lumens_of_a_sodium_lamp_lose_what_its_luminaire_keeps():
    assert lights(lumens=[9_500.0], technology=["HPS"]).lumens.tolist() == pytest.approx([9_500.0 * 0.65])


@pytest.mark.parametrize(("watts", "lumens"), [(70, 6_300), (100, 9_500), (150, 16_000), (250, 28_000), (400, 50_000)])
def test_sodium_lamps_give_the_lumens_of_their_watts(watts, lumens):
    assert lights(watts=[watts], technology=["HPS"]).lumens[0] == pytest.approx(0.65 * lumens, rel=1e-3)


def test_leds_of_unknown_age_give_100_lumens_a_watt_and_new_ones_130():
    lamps = lights(watts=[50, 50], technology=["LED", "LED"], installed=[np.nan, 2024])
    assert lamps.lumens.tolist() == [5_000.0, 6_500.0]


def test_lumens_win_over_watts():
    assert lights(lumens=[4_000.0], watts=[400], technology=["LED"]).lumens.tolist() == [4_000.0]


def test_more_watts_never_give_less_light():
    watts = np.arange(10, 1_500, 7)
    for technology in (*TECHNOLOGIES, None):
        assert (np.diff(lights(watts=watts, technology=[technology] * len(watts)).lumens) > 0.0).all()


def test_several_lamps_on_a_pole_add_up():
    assert lights(lumens=[4_000.0] * 3, technology=["LED"] * 3, lamps=[1, 2, np.nan]).lumens.tolist() == [4e3, 8e3, 4e3]


def test_without_lumens_and_watts_a_led_gives_half_the_lumens_of_the_sodium_lamp_that_is_usual_there():
    lamps = lights(road=["arterial", "local", None], technology=["LED", "LED", None])
    assert lamps.lumens.tolist() == [14_000.0, 4_750.0, 4_750.0]
    assert lamps.sources["lumens"].tolist() == ["default for road: arterial", "default for road: local", "default"]


def test_the_fixture_says_more_than_the_road():
    lamp = lights(fixture=["post top"], road=["arterial"])
    assert lamp.height.tolist() == [4.9]
    assert lamp.sources["lumens"].tolist() == ["default for post top"]


def test_height_comes_from_the_field_else_the_fixture_else_the_road_else_is_8_metres():
    lamps = lights(
        height=[6.5, np.nan, np.nan, np.nan],
        fixture=["cobrahead", "cobrahead", None, None],
        road=[None, None, "collector", None],
    )
    assert lamps.height.tolist() == [6.5, 9.1, 10.0, 8.0]


def test_zero_means_unknown():
    lamps = lights(lumens=[0.0], watts=[0.0], height=[0.0], lamps=[0], technology=["LED"])
    assert (lamps.lumens[0], lamps.height[0]) == (4_750.0, 8.0)
    assert not [text for text in sentences(lumens=[0.0], height=[0.0], lamps=[0]) if "unknown" in text]


@pytest.mark.parametrize(
    ("column", "wrong"),
    [
        ("height", 0.5),
        ("height", 55.0),
        ("height", -8.0),
        ("watts", 2_500.0),
        ("watts", -100.0),
        ("lumens", 300_000.0),
        ("lumens", -1.0),
        ("lamps", -1),
        ("lamps", 99),
    ],
)
def test_implausible_values_become_unknown_and_are_named(column, wrong):
    frame, xy = inventory(light_id=["a", "b"], **{column: [wrong, np.nan]})
    lamps, findings = from_words(frame, xy)
    (finding,) = [each for each in findings if each.ids == ("a",)]
    assert (finding.severity, finding.count, finding.total) == (Severity.WARNING, 1, 2)
    assert str(finding.what).startswith("1 of 2 ")
    assert lamps.lumens[0] == lamps.lumens[1]
    assert lamps.height[0] == lamps.height[1]


def test_planned_and_removed_lights_are_left_out_and_counted():
    frame, xy = inventory(light_id=list("abcd"), status=["working", "planned", "removed", "out"])
    lamps, findings = from_words(frame, xy)
    assert lamps.light_id.tolist() == ["a", "d"]
    assert lamps.working.tolist() == [True, False]
    assert lamps.xy[:, 0].tolist() == [0.0, 90.0]
    assert "2 of 4 lights are planned or removed. They were left out." in [str(each.what) for each in findings]


def test_lights_without_a_position_are_left_out_and_counted():
    frame, xy = inventory(light_id=["a", "b"])
    xy[0] = np.nan
    lamps, findings = from_words(frame, xy)
    assert lamps.light_id.tolist() == ["b"]
    assert "1 of 2 lights have no position. They were left out." in [str(each.what) for each in findings]


def test_led_and_roadway_heads_are_batwings_and_the_others_lambert():
    lamps = lights(
        fixture=["cobrahead", "post top", "decorative", "wall", "flood", None, None, None],
        technology=[None, "LED", "HPS", None, None, "LED", "HPS", None],
    )
    expected = [
        Shape.BATWING,
        Shape.LAMBERT,
        Shape.LAMBERT,
        Shape.BATWING,
        Shape.LAMBERT,
        Shape.BATWING,
        Shape.LAMBERT,
        Shape.BATWING,
    ]
    assert lamps.shape.tolist() == expected


def test_the_loss_factor_follows_the_lamp_type():
    assert lights(technology=["LED", "HPS", "MH"]).loss_factor.tolist() == [0.81, 0.72, 0.6]


def test_an_old_led_has_lost_more_than_a_new_one():
    lamps = lights(technology=["LED", "LED"], installed=[2014, 2024])
    assert lamps.loss_factor.tolist() == pytest.approx([0.9 * (1.0 - 0.3 * 0.41), 0.9])
    assert lamps.sources["loss_factor"].tolist() == ["from age", "from age"]


def test_ages_run_to_the_date_that_is_given():
    frame, xy = inventory(technology=["LED"], installed=[2014])
    assert from_words(frame, xy, as_of=2100.0)[0].loss_factor.tolist() == pytest.approx([0.9 * 0.7])


def test_what_was_assumed_is_the_share_of_the_decisive_inputs():
    lamps = lights(
        lumens=[5_000.0, 5_000.0, np.nan, np.nan],
        height=[8.0, np.nan, np.nan, np.nan],
        technology=["LED", "LED", "LED", None],
        status=["working", None, None, None],
    )
    assert lamps.assumed.tolist() == [0.0, 0.5, 0.75, 1.0]


def test_an_inventory_of_bare_points_is_wholly_assumed_and_says_so():
    frame = pd.DataFrame(index=range(3))
    lamps, findings = from_words(frame, np.zeros((3, 2)))
    assert lamps.assumed.tolist() == [1.0, 1.0, 1.0]
    assert lamps.light_id.tolist() == ["light 1", "light 2", "light 3"]
    assert lamps.working.all()
    told = " ".join(str(each.what) for each in findings)
    assert "3 of 3 lights have neither lumens nor watts" in told
    assert "3 of 3 lights have no mounting height" in told
    assert "in general (3)" in told


def test_findings_are_told_layer_by_layer():
    frame, xy = inventory(layer=["city", "city", "parks"], height=[8.0, np.nan, np.nan], lumens=[1e4] * 3)
    told = {each.layer: (each.count, each.total) for each in from_words(frame, xy)[1] if "height" in str(each.what)}
    assert told == {"city": (1, 2), "parks": (1, 1)}


def test_an_inventory_without_gaps_in_it_has_no_findings():
    assert sentences(lumens=[5e3], height=[8.0], technology=["LED"], status=["working"]) == []


def test_a_finding_names_at_most_five_lights():
    findings = from_words(*inventory(light_id=[f"n{row}" for row in range(9)]))[1]
    assert {len(each.ids) for each in findings} == {5}
    assert {each.count for each in findings} == {9}


def test_an_empty_inventory_has_no_lights_and_no_findings():
    lamps, findings = from_words(pd.DataFrame({"light_id": []}), np.empty((0, 2)))
    assert (len(lamps), findings) == (0, [])


def test_watts_without_a_lamp_type_are_told():
    assert "1 of 1 lights have watts but no lamp type. Lumens between LED and sodium were assumed." in sentences(
        watts=[100]
    )


# what is handed on


def test_row_layer_circuit_and_street_stay_with_their_light_when_others_are_left_out():
    asset = {"layer": "north", "row": [7, 8, 9], "circuit": ["A", "B", None], "street": [None, None, "Elm"]}
    made = lights(status=["removed", None, None], **asset).subset(np.array([1, 0]))
    assert made.asset.to_numpy(dtype=object).tolist() == [["north", 9, None, "Elm"], ["north", 8, "B", None]]


def test_watts_are_those_of_all_lamps_of_a_pole_and_unknown_where_nobody_wrote_them():
    watts = lights(watts=[60.0, 60.0, np.nan], lamps=[np.nan, 2.0, 2.0]).watts
    np.testing.assert_allclose(watts, [60.0, 120.0, np.nan])


@pytest.mark.parametrize("technology", ["HPS", "MH", "LED"])
def test_watts_worked_out_from_lumens_give_these_lumens(technology):
    made = lights(watts=[150.0], technology=technology, installed=2024)
    kind = np.array([technology], dtype=object)
    np.testing.assert_allclose(luminaire_defaults.watts_for(made.lumens, kind), [150.0], rtol=1e-3)


def test_watts_of_an_unknown_lamp_are_not_worked_out():
    assert np.isnan(luminaire_defaults.watts_for(np.array([5000.0]), np.array([None], dtype=object)))[0]


def test_an_led_in_the_place_of_a_sodium_lamp_has_half_of_the_lamps_lumens():
    made = lights(lumens=[9500.0], technology="HPS")
    np.testing.assert_allclose(luminaire_defaults.led_in_place_of(made.lumens, made.technology), [4750.0])
