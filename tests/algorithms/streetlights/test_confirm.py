"""The light computed again with the works done."""

import numpy as np
import pytest
from factories.dark_town import found, offered
from factories.inputs import CORNER
from factories.terrain import hillside
from wellplaced.algorithms.lighting.illuminance import lux_at
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.streetlights.confirm import after_works, confirmed, lux_after
from wellplaced.algorithms.streetlights.packages import package_names


def first_of_each_slot(town):
    """Works that can all be done: one of each slot."""
    return np.unique(town.candidates.proposals.slot, return_index=True)[1]


def confirmation(town, chosen, change=lambda gain: gain):
    made = town.candidates
    gain = change(offered(town).options.gain[chosen])
    names = package_names(made.street, made.package)[chosen]
    return confirmed(town.tonight.scene, town.places, made.proposals.subset(chosen), gain, names, Progress())


def test_light_and_metres_come_out_as_promised_for_works_of_all_kinds():
    town = found()
    chosen = first_of_each_slot(town)
    assert set(town.candidates.proposals.action[chosen]) >= {"repair", "retrofit", "arm", "pole"}
    told = confirmation(town, chosen)
    assert told["greatest_lx"].max() < 1e-9
    np.testing.assert_allclose(told["confirmed_m"], told["promised_m"], atol=1e-9)
    np.testing.assert_allclose(told["confirmed_lx"], told["promised_lx"], rtol=1e-9)
    assert told["promised_m"].sum() > 50.0


def test_the_promise_holds_on_a_hillside_too(tmp_path):
    pytest.importorskip("rasterio")
    level, slope = found(), hillside(tmp_path / "dem.tif", 0.08, 0.05, np.subtract(CORNER, 200.0))
    town = found(terrain=slope)
    assert np.abs(town.tonight.light.lux - level.tonight.light.lux).max() > 0.1
    told = confirmation(town, first_of_each_slot(town))
    assert told["greatest_lx"].max() < 1e-9
    np.testing.assert_allclose(told["confirmed_m"], told["promised_m"], atol=1e-9)


def test_a_promise_that_is_too_high_is_found_out():
    town = found()
    told = confirmation(town, first_of_each_slot(town), change=lambda gain: 1.2 * gain)
    assert told["greatest_lx"].max() > 0.1
    assert told["confirmed_m"].sum() < told["promised_m"].sum()


def test_the_lights_after_the_works_are_those_before_with_the_changed_ones_and_the_new_ones():
    town = found()
    lamps, works = town.tonight.scene.lights.luminaires, town.candidates.proposals.subset(first_of_each_slot(town))
    after = after_works(lamps, works)
    assert len(after) == len(lamps) + (works.lamp < 0).sum()
    assert after.working.sum() > lamps.working.sum()


def test_pruning_is_added_by_its_own_rule_to_what_the_kernel_gives():
    town = found(offered=("prune",))
    scene, works = town.tonight.scene, town.candidates.proposals
    again = lux_after(scene, scene.samples.xy, works, Progress())
    plain = lux_at(scene.samples.xy, scene.lights.luminaires, scene.between)
    np.testing.assert_allclose(again - plain, np.asarray(town.candidates.gain.sum(axis=0)).reshape(-1), atol=1e-9)
