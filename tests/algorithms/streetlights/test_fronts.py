"""Light on the fronts of buildings near works."""

import numpy as np
import pytest
from factories.dark_town import buildings, found, lights
from factories.inputs import inputs
from factories.lighting import luminaires
from wellplaced.algorithms.lighting.between import Between
from wellplaced.algorithms.lighting.upright import FACE, upright
from wellplaced.algorithms.streetlights.confirm import after_works
from wellplaced.algorithms.streetlights.fronts import light_on_fronts, vertical_of_each


def test_light_on_a_wall_is_that_of_the_upright_kernel():
    rng = np.random.default_rng(3)
    points, lamps = rng.uniform(0, 60, (40, 2)), luminaires(rng.uniform(0, 60, (5, 2)))
    angle = rng.uniform(0, 2 * np.pi, 40)
    facing = np.column_stack([np.cos(angle), np.sin(angle)])
    each = vertical_of_each(points, facing, FACE, lamps, Between())
    np.testing.assert_allclose(
        np.asarray(each.sum(axis=0)).reshape(-1), upright(points, facing, lamps).vertical[:, 0], atol=1e-12
    )


def lit(houses):
    town = found(inputs(lights=lights([(20.0, -3.0)], STATUS="Out of service"), buildings=houses), offered=("repair",))
    lamps, works = town.tonight.scene.lights.luminaires, town.candidates.proposals
    return light_on_fronts(town.study, lamps, after_works(lamps, works), works, town.tonight.scene.between)


def test_a_repaired_lamp_lights_the_window_before_it():
    added, total = lit(buildings((10, 5, 30, 15), height=4.0))
    assert added[0] > 1.0
    assert added[0] == pytest.approx(total[0])


def test_low_houses_have_no_upper_windows():
    low, high = lit(buildings((10, 5, 30, 15), height=3.0))[0], lit(buildings((10, 5, 30, 15), height=7.0))[0]
    assert high[0] >= low[0]


def test_the_back_of_a_house_gets_no_light_and_houses_far_away_are_not_looked_at():
    assert np.isnan(lit(buildings((10, 40, 30, 48), height=4.0))[0][0])


def test_without_buildings_nothing_is_known():
    town = found(inputs(lights=lights([(20.0, -3.0)], STATUS="Out of service")), offered=("repair",))
    lamps, works = town.tonight.scene.lights.luminaires, town.candidates.proposals
    added, _ = light_on_fronts(town.study, lamps, after_works(lamps, works), works, town.tonight.scene.between)
    assert np.isnan(added).all()
