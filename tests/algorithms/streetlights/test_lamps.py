"""What a light becomes by a work."""

import numpy as np
import pytest
from factories.lighting import luminaires, with_file
from factories.photometry import GAMMA, egg, made
from wellplaced.algorithms.lighting.illuminance import illuminance
from wellplaced.algorithms.lighting.photometry import Shape
from wellplaced.algorithms.streetlights.lamps import (
    applied,
    as_leds,
    dimmed,
    lumens_of_leds,
    new_leds,
    repaired,
    together,
    watts_of,
)

POINTS = np.column_stack([np.arange(0.0, 60.0, 3.0), np.zeros(20)])


def new(*places, lumens=4_750.0):
    count = len(places)
    ids = np.array([f"n{number}" for number in range(count)], dtype=object)
    return new_leds(np.array(places, dtype=float), np.full(count, 8.0), np.full(count, lumens), ids)


def test_a_new_led_is_cut_off_and_uses_what_leds_of_today_use():
    led = new((0, 0))
    assert (led.shape[0], led.technology[0], led.loss_factor[0]) == (Shape.BATWING, "LED", pytest.approx(0.81))
    np.testing.assert_allclose(lumens_of_leds(float(led.watts[0])), 4_750.0, rtol=1e-3)


def test_an_led_in_the_place_of_a_lamp_keeps_its_pole_its_id_and_its_record():
    old = luminaires([(5, 5)], technology="HPS", working=False, height=6.0)
    led = as_leds(old, np.array([3_000.0]))
    assert (led.height[0], led.light_id[0], led.asset["row"][0], led.working[0]) == (6.0, "L0", 0, True)


def test_lights_with_and_without_photometric_files_stay_what_they_are_when_put_together():
    planes = np.arange(0.0, 360.0, 45.0)
    filed = with_file(luminaires([(10, 3), (30, 3)]), made(planes, GAMMA, egg(planes)))
    both = together([filed, new((50, 3))])
    apart = illuminance(POINTS, filed).lux + illuminance(POINTS, new((50, 3))).lux
    np.testing.assert_allclose(illuminance(POINTS, both).lux, apart, rtol=1e-12)


def test_a_work_changes_its_own_lamp_alone():
    lamps = luminaires([(10, 3), (30, 3), (50, 3)], working=[True, False, True])
    after = applied(lamps, np.array([1, -1]), together([repaired(lamps.subset(np.array([1]))), new((70, 3))]))
    expected = illuminance(POINTS, lamps)
    lux = expected.lux + expected.out_lux + illuminance(POINTS, new((70, 3))).lux
    np.testing.assert_allclose(illuminance(POINTS, after).lux, lux, rtol=1e-12)


def test_a_dimmed_lamp_gives_and_uses_its_share():
    lamps = luminaires([(10, 3)])
    half = dimmed(lamps, np.array([0.5]))
    np.testing.assert_allclose(illuminance(POINTS, half).lux, illuminance(POINTS, lamps).lux / 2.0, atol=0.0021)
    assert half.watts[0] == lamps.watts[0] / 2.0


def test_watts_are_those_recorded_else_worked_out_else_unknown():
    lamps = luminaires([(0, 0)] * 3, watts=[60.0, np.nan, np.nan], lumens=9_500 * 0.65, technology=["LED", "HPS", None])
    np.testing.assert_allclose(watts_of(lamps), [60.0, 100.0, np.nan], rtol=1e-3)
