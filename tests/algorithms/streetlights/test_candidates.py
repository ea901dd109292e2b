"""What could be done in a town, and that each work adds the light that the light kernel says it adds."""

from functools import cache

import numpy as np
import pytest
from factories.dark_town import EVERYWHERE, WEST, actions, buildings, found, lights, mixed, points, poles, trees
from factories.inputs import inputs
from scipy.spatial import cKDTree
from wellplaced.algorithms.geometry.boundary import Boundary
from wellplaced.algorithms.geometry.containment import Containment
from wellplaced.algorithms.lighting.illuminance import illuminance
from wellplaced.algorithms.streetlights.lamps import applied

EVERY = ("repair", "retrofit", "prune", "arm", "pole")


@cache
def town():
    return found()


def of(town, action):
    """The works of one action."""
    return town.candidates.proposals.subset(town.candidates.proposals.action == action)


def holding(shapes, xy):
    return Containment.of(Boundary.of(shapes)).pairs(xy)[0]


@pytest.mark.parametrize("action", EVERY)
def test_every_kind_of_work_is_found_where_it_would_help(action):
    assert actions(town())[action] > 0


@pytest.mark.parametrize("action", EVERY)
def test_what_has_no_price_is_not_offered(action):
    others = [each for each in EVERY if each != action]
    assert set(actions(found(offered=others))) == set(others)


def test_repairs_are_of_lamps_that_are_out_and_retrofits_of_old_ones():
    lamps = town().tonight.scene.lights.luminaires
    assert not lamps.working[of(town(), "repair").lamp].any()
    assert set(lamps.technology[of(town(), "retrofit").lamp]) == {"HPS"}
    assert lamps.working[of(town(), "prune").lamp].all()


def test_all_works_at_one_lamp_share_a_slot_and_new_lights_have_slots_of_their_own():
    works = town().candidates.proposals
    at_lamp = works.lamp >= 0
    assert (works.slot[at_lamp] == works.lamp[at_lamp]).all()
    assert works.slot[~at_lamp].min() >= len(town().tonight.scene.lights.luminaires)
    assert not set(of(town(), "arm").slot) & set(of(town(), "pole").slot)


@pytest.mark.parametrize("action", ["repair", "retrofit", "arm", "pole"])
def test_the_gain_is_the_difference_of_the_light_with_and_without_the_work(action):
    scene, made = town().tonight.scene, town().candidates
    before = illuminance(scene.samples.xy, scene.lights.luminaires, scene.between).lux
    for row in np.flatnonzero(made.proposals.action == action)[:4]:
        work = made.proposals.subset([row])
        after = applied(scene.lights.luminaires, work.lamp, work.becomes)
        difference = illuminance(scene.samples.xy, after, scene.between).lux - before
        np.testing.assert_allclose(made.gain[row].toarray()[0], difference, atol=1e-12)


def test_pruning_lets_through_half_of_what_one_crown_by_the_lamp_holds_back():
    lit = found(inputs(lights=lights([(20.0, -3.0)]), trees=trees((24.0, -3.0))), offered=("prune",))
    bare = found(inputs(lights=lights([(20.0, -3.0)])), offered=("repair",))
    kept = bare.tonight.light.lux - lit.tonight.light.lux
    assert kept.max() > 0.1
    np.testing.assert_allclose(lit.tonight.through.toarray()[0], 0.5 * kept, atol=1e-12)


def test_a_crown_far_from_the_lamp_is_not_pruned():
    lit = found(inputs(lights=lights([(20.0, -3.0)]), trees=trees((32.0, -3.0))), offered=("prune",))
    assert lit.tonight.light.shaded_lux.max() > 0.1
    assert actions(lit) == {}


def test_a_retrofit_has_the_lumens_that_do_for_the_lamp_and_a_larger_option():
    lamps, works = town().tonight.scene.lights.luminaires, of(town(), "retrofit")
    share = works.becomes.lumens / lamps.lumens[works.lamp]
    usual = 0.5 / 0.65
    assert set(np.round(share / usual, 6)) == {1.0, 1.6}


def test_a_price_list_that_names_the_watts_of_the_new_lamp_decides_its_lumens():
    works = of(found(watts={"retrofit": 40.0}), "retrofit")
    np.testing.assert_allclose(works.becomes.watts, 40.0, rtol=1e-3)
    assert len(set(works.slot)) == len(works)


# new lights


def test_an_arm_is_put_on_a_bare_pole_by_a_dark_gap_and_bears_its_id():
    assert of(town(), "arm").becomes.light_id.tolist() == ["U0", "U1"]


def test_no_arm_is_put_on_a_pole_that_bears_a_lamp_or_stands_off_every_gap():
    made = found(poles=(poles((20.0, -3.0), (30.0, 25.0)),))
    assert len(of(made, "arm")) == 0


def test_new_poles_stand_on_the_edge_of_a_walkway():
    poles = of(town(), "pole").becomes.xy
    distance, _ = cKDTree(town().tonight.scene.samples.xy).query(poles)
    assert distance.max() <= np.hypot(1.5, 1.5) + 1e-6
    assert distance.min() >= 1.5 - 1e-6


def test_no_new_pole_stands_in_a_building_or_on_private_ground():
    wide = buildings((62, -10, 140, -1.5), (90, 48, 130, 60))
    made = found(buildings=wide)
    xy = of(made, "pole").becomes.xy
    assert len(xy)
    assert len(holding(made.study.obstacles.buildings.shapes, xy)) == 0
    assert len(holding(made.study.parcels.geometry.to_numpy(), xy)) == 0


@pytest.mark.parametrize(("layer", "clearance"), [("trees", 3.0), ("entrances", 3.0)])
def test_new_poles_keep_clear_of_trunks_and_entrances(layer, clearance):
    xs = np.arange(60.0, 145.0, 7.0)
    there = [(x, y) for x in xs for y in (-1.5, -3.0)]
    given = {"trees": trees(*there, height=3.0, crown=1.0), "entrances": points("doors", *there)}
    made = found(**{layer: given[layer]})
    obstacles = made.study.obstacles
    things = obstacles.trees.xy if layer == "trees" else obstacles.entrances
    distance, _ = cKDTree(things).query(of(made, "pole").becomes.xy)
    assert distance.min() >= clearance


def test_new_poles_keep_clear_of_lights_that_are_out_too():
    made = found(lights=lights([*WEST, (95.0, -3.0)], STATUS=["In service"] * 6 + ["Out of service"]))
    lamps = made.tonight.scene.lights.luminaires.xy
    distance, _ = cKDTree(lamps).query(of(made, "pole").becomes.xy)
    assert distance.min() >= 10.0


def test_a_pole_has_up_to_three_places_of_which_one_can_be_chosen():
    slots = of(town(), "pole").slot
    assert np.bincount(slots).max() in {2, 3}


def test_a_gap_that_a_repair_closes_gets_no_pole():
    out = [y == -3.0 and 0.0 < x < 60.0 for x, y in EVERYWHERE]
    status = np.where(out, "Out of service", "In service")
    made = found(inputs(lights=lights(EVERYWHERE, STATUS=status)), offered=("pole", "repair"))
    assert made.tonight.dark.gaps.length.max() > 25.0
    assert set(actions(made)) == {"repair"}


# streets, packages, need


def test_all_works_of_a_slot_are_in_one_package():
    made = town().candidates
    pairs = set(zip(made.proposals.slot, made.package))
    assert len(pairs) == len(set(made.proposals.slot))


def test_nothing_is_found_where_everything_is_lit():
    made = found(inputs(lights=lights(EVERYWHERE)), offered=EVERY)
    assert made.tonight.light.lux[made.places.sample].min() > 2.0
    assert len(made.candidates) == 0


def test_works_do_not_depend_on_the_order_of_the_lights():
    def told(made):
        works = made.candidates.proposals
        return sorted(zip(works.action, works.becomes.light_id, np.round(works.becomes.lumens, 6)))

    (layer,) = mixed().lights
    turned = layer.frame.iloc[::-1].reset_index(drop=True)
    again = found(mixed(lights=(type(layer)(layer.name, turned),)))
    assert told(again) == told(town())
