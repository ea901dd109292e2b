"""Dimming lamps that give too much, so that nobody loses the light that is needed."""

import numpy as np
from factories.dark_town import EVERYWHERE, found, lights
from factories.inputs import inputs
from wellplaced.algorithms.lighting.illuminance import illuminance
from wellplaced.algorithms.lighting.overlit import overlit_spans
from wellplaced.algorithms.lighting.reach import FAINTEST
from wellplaced.algorithms.streetlights.dimming import dims
from wellplaced.algorithms.streetlights.lamps import applied


def bright(**columns):
    """A town that is lit far too much in the south, and dark in the north-east."""
    places = [place for place in EVERYWHERE if place[1] < 100.0 or place[0] < 60.0]
    watts = np.where([y < 50.0 for _, y in places], "150W", "40W")
    return found(inputs(lights=lights(places, WATTS=watts, **columns)))


def after(town):
    """The town's light before and after, by the light kernel."""
    scene = town.tonight.scene
    proposals, lux = dims(town.tonight)
    lamps = applied(scene.lights.luminaires, proposals.lamp, proposals.becomes)
    again = illuminance(scene.samples.xy, lamps, scene.between).lux
    return proposals, lux, again, scene.goals.targets.e_min[scene.samples.path_of_vertex]


def test_lamps_that_give_too_much_are_dimmed_and_the_light_kernel_says_the_same():
    proposals, lux, again, _ = after(bright())
    assert len(proposals) > 3
    np.testing.assert_allclose(again, lux, rtol=1e-9, atol=1e-9)


def test_no_place_that_has_its_goal_falls_below_it():
    town = bright()
    _, _, again, goal = after(town)
    had = town.tonight.light.lux >= goal
    assert (again[had] >= goal[had] - 1e-9).all()


def test_no_dark_place_gets_darker():
    town = bright()
    _, _, again, goal = after(town)
    dark = town.tonight.light.lux < goal
    assert dark.sum() > 10
    assert (town.tonight.light.lux[dark] - again[dark]).max() <= FAINTEST + 1e-12


def test_dimming_leaves_fewer_metres_over_lit_and_no_stretch_below_its_average():
    town = bright()
    scene = town.tonight.scene
    _, _, again, _ = after(town)
    wanted = scene.goals.targets.e_avg
    lamps = scene.lights.luminaires
    before, now = (overlit_spans(scene.samples, lux, lamps, wanted) for lux in (town.tonight.light.lux, again))
    assert (now.s1 - now.s0).sum() <= (before.s1 - before.s0).sum()


def test_a_town_that_is_not_over_lit_has_nothing_to_dim():
    proposals, _ = dims(found(inputs(lights=lights(WATTS="30W"))).tonight)
    assert len(proposals) == 0


def test_dimmed_lamps_use_less_energy_in_proportion():
    town = bright()
    proposals, _ = dims(town.tonight)
    lamps = town.tonight.scene.lights.luminaires.subset(proposals.lamp)
    np.testing.assert_allclose(proposals.becomes.watts / lamps.watts, proposals.becomes.lumens / lamps.lumens)
    assert set(np.round(proposals.becomes.lumens / lamps.lumens, 6)) <= {0.5, 0.7}
