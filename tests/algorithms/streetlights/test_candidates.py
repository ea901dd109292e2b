"""What could be done in a town, and that each work adds the light that the light kernel says it adds."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from factories.dark_town import (
    EVERYWHERE,
    WEST,
    actions,
    buildings,
    driveways,
    found,
    lights,
    mixed,
    points,
    poles,
    trees,
)
from factories.inputs import CORNER, inputs
from factories.terrain import hillside
from scipy.spatial import cKDTree
from shapely.geometry import Point
from wellplaced.algorithms.geometry.boundary import Boundary
from wellplaced.algorithms.geometry.containment import Containment
from wellplaced.algorithms.layer import Layer
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


def test_doors_count_where_neither_buildings_nor_trees_are_given():
    bare = inputs(lights=lights(WEST))
    at_doors = of(found(bare), "pole").becomes.xy
    there = [tuple(place) for place in at_doors - CORNER]
    made = found(inputs(lights=lights(WEST), entrances=points("doors", *there)))
    assert cKDTree(at_doors).query(of(made, "pole").becomes.xy)[0].min() >= 3.0


# ground that is kept free


def one_place():
    """Doors by all walkways but for one place where a pole can stand, and that place in metres of the town."""
    place = of(town(), "pole").becomes.xy[0]
    samples = town().tonight.scene.samples.xy
    by = samples[np.hypot(*(samples - place).T) > 5.0] - CORNER
    return points("doors", *map(tuple, by)), place - CORNER


def around(place, half):
    x, y = place
    return (x - half, y - half, x + half, y + half)


def sentences(made):
    return [str(each.what) for each in made.findings if each.role == "keep_free"]


def test_a_driveway_moves_the_places_of_poles_to_where_they_may_stand():
    before = of(town(), "pole")
    drives = driveways(*(around(place, 2.0) for place in (before.becomes.xy - CORNER)[::3]))
    made = found(keep_free=(drives,))
    after = of(made, "pole").becomes.xy
    apart = np.array([[shape.distance(Point(*xy)) for shape in made.study.kept_free.polygons] for xy in after])
    assert apart.min() >= 1.5
    assert set(of(made, "pole").gap) == set(before.gap)
    assert not np.isin(np.round(before.becomes.xy[::3], 3), np.round(after, 3)).all(axis=1).any()
    assert sentences(made) == []


def test_a_driveway_across_the_only_place_leaves_the_gap_none_and_that_is_said():
    doors, place = one_place()
    made = found(entrances=doors)
    assert len(of(made, "pole")) >= 1
    assert np.hypot(*(of(made, "pole").becomes.xy - CORNER - place).T).max() < 8.0
    closed = found(entrances=doors, keep_free=(driveways(around(place, 8.0)),))
    assert len(of(closed, "pole")) == 0
    (told,) = sentences(closed)
    assert told.startswith("1 of 1 dark gaps with room for a new pole get none: all of it is to be kept free")


def test_places_that_stay_free_beside_a_driveway_are_taken_and_nothing_is_said():
    doors, _ = one_place()
    made = found(entrances=doors, keep_free=(driveways(around((300.0, 300.0), 2.0)),))
    assert len(of(made, "pole")) >= 1
    assert sentences(made) == []


def test_where_no_poles_are_offered_nothing_is_said_of_their_places():
    doors, place = one_place()
    keep_free = (driveways(around(place, 8.0)),)
    assert sentences(found(entrances=doors, keep_free=keep_free, offered=("repair", "retrofit"))) == []


def test_the_order_of_what_is_kept_free_means_nothing():
    boxes = [around(place, 2.0) for place in (of(town(), "pole").becomes.xy - CORNER)[::2]]
    hydrants = points("hydrants", (95.0, -3.0), (120.0, 53.0), (80.0, -3.0))
    turned = Layer("hydrants", hydrants.frame.iloc[::-1].reset_index(drop=True))
    one = of(found(keep_free=(driveways(*boxes), hydrants)), "pole")
    two = of(found(keep_free=(turned, driveways(*boxes[::-1]))), "pole")
    np.testing.assert_array_equal(one.becomes.xy, two.becomes.xy)
    np.testing.assert_array_equal(one.slot, two.slot)


# ground that slopes


def test_new_lamps_and_places_stand_on_the_ground_of_the_terrain(tmp_path):
    pytest.importorskip("rasterio")
    east, north = 0.06, -0.04
    slope = hillside(tmp_path / "dem.tif", east, north, np.subtract(CORNER, 200.0))
    made = found(terrain=slope, buildings=None, trees=None)
    xy, work = made.tonight.scene.samples.xy, np.flatnonzero(made.candidates.proposals.action == "pole")[0]
    lamp, gain = made.candidates.proposals.becomes.subset([work]), made.candidates.gain[work].toarray().reshape(-1)
    near = np.flatnonzero(np.hypot(*(xy - lamp.xy[0]).T) < 30.0)
    drop = lamp.height[0] + (lamp.xy[0] - xy[near]) @ (east, north)
    assert np.ptp(drop) > 2.0
    level = [illuminance(xy[[place]], replace(lamp, height=np.array([high]))).lux[0] for place, high in zip(near, drop)]
    np.testing.assert_allclose(gain[near], level, rtol=1e-4, atol=1e-5)


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
