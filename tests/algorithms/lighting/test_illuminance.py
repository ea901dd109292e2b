"""Illuminance against published values, closed forms, a direct double loop, and the laws of light."""

from dataclasses import replace
from math import acos, cos, degrees, hypot, pi, radians

import numpy as np
import pytest
from factories.lighting import luminaires
from factories.shadows import street
from hypothesis import given, settings, strategies as st
from scipy.integrate import trapezoid
from wellplaced.algorithms.lighting import illuminance as kernel
from wellplaced.algorithms.lighting.illuminance import contributions, illuminance, lux_at
from wellplaced.algorithms.lighting.photometry import Shape
from wellplaced.algorithms.lighting.reach import FAINTEST, reach
from wellplaced.algorithms.progress import Cancelled, Progress

LAMBERT_ROW = {25: (20.1, 6.9, 0.343), 30: (16.78, 3.99, 0.238), 40: (12.64, 1.54, 0.122), 50: (10.15, 0.7, 0.069)}
BATWING_ROW = {25: (11.3, 8.8, 0.779), 30: (9.42, 8.13, 0.863), 40: (7.07, 3.02, 0.427), 50: (5.67, 0.67, 0.119)}


def on_x(distance):
    distance = np.atleast_1d(np.asarray(distance, dtype=float))
    return np.column_stack([distance, np.zeros(len(distance))])


def by_the_double_loop(points, lamps):
    """Lamp by lamp, point by point, in plain Python, no lamp cut off."""
    lux = [0.0] * len(points)
    for i, (px, py) in enumerate(points):
        for k in range(len(lamps)):
            height = lamps.height[k]
            slant = hypot(px - lamps.xy[k, 0], py - lamps.xy[k, 1], height)
            gamma = degrees(acos(height / slant))
            if lamps.shape[k] == Shape.LAMBERT:
                intensity = cos(radians(gamma)) / pi
            else:
                intensity = 0.0650337 / cos(radians(min(gamma, 60.0))) ** 3 * min(1.0, max(0.0, (75.0 - gamma) / 15.0))
            if lamps.working[k]:
                lux[i] += lamps.lumens[k] * lamps.loss_factor[k] * intensity * height / slant**3
    return np.array(lux)


def some_lamps(seed, count=40, side=200.0):
    rng = np.random.default_rng(seed)
    return luminaires(
        rng.uniform(0.0, side, (count, 2)),
        height=rng.uniform(3.0, 12.0, count),
        lumens=rng.uniform(1_000.0, 20_000.0, count),
        shape=rng.integers(0, 2, count),
        working=rng.random(count) < 0.8,
        assumed=rng.random(count),
    ), rng.uniform(0.0, side, (120, 2))


@pytest.mark.parametrize(
    ("distance", "lux"),
    [(0, 39.7887), (4, 25.4648), (8, 9.9472), (12, 3.767), (16, 1.5915), (20, 0.757), (24, 0.3979), (30, 0.1754)],
)
def test_a_lambert_lamp_gives_the_published_light(distance, lux):
    assert illuminance(on_x(distance), luminaires([(0, 0)])).lux[0] == pytest.approx(lux, abs=5e-5)


@pytest.mark.parametrize(
    ("distance", "lux"), [(0, 8.1292), (8, 8.1292), (12, 8.1292), (16, 4.4848), (20, 1.5106), (24, 0.4709), (30, 0.0)]
)
def test_a_batwing_lamp_gives_the_published_light(distance, lux):
    lamp = luminaires([(0, 0)], shape=Shape.BATWING)
    assert illuminance(on_x(distance), lamp).lux[0] == pytest.approx(lux, abs=5e-5)


@pytest.mark.parametrize(("shape", "published"), [(Shape.LAMBERT, LAMBERT_ROW), (Shape.BATWING, BATWING_ROW)])
@pytest.mark.parametrize("spacing", [25, 30, 40, 50])
def test_a_row_of_lamps_has_the_published_average_minimum_and_uniformity(shape, published, spacing):
    lamps = luminaires(on_x(spacing * np.arange(-20, 21)), shape=shape)
    lux = illuminance(on_x(np.linspace(0.0, spacing, 201)), lamps).lux
    average, minimum, uniformity = published[spacing]
    assert lux.mean() == pytest.approx(average, abs=0.06)
    assert lux.min() == pytest.approx(minimum, abs=0.006 if minimum < 6.9 else 0.06)
    assert lux.min() / lux.mean() == pytest.approx(uniformity, abs=0.002)


@pytest.mark.parametrize(("shape", "lost"), [(Shape.LAMBERT, 0.01), (Shape.BATWING, 1e-4)])
def test_the_ground_receives_the_flux_of_the_lamp(shape, lost):
    radius = np.linspace(0.0, 400.0, 200_001)
    lux = illuminance(on_x(radius), luminaires([(0, 0)], shape=shape)).lux
    assert trapezoid(lux * 2.0 * np.pi * radius, radius) == pytest.approx(8_000.0, rel=lost)


def test_the_light_equals_a_direct_double_loop_but_for_what_is_cut_off():
    lamps, points = some_lamps(1)
    difference = by_the_double_loop(points, lamps) - illuminance(points, lamps).lux
    assert (difference > -1e-9).all()
    assert (difference < FAINTEST * len(lamps)).all()


def test_the_light_of_near_lamps_equals_a_direct_double_loop_exactly():
    lamps, points = some_lamps(2, side=15.0)
    assert illuminance(points, lamps).lux == pytest.approx(by_the_double_loop(points, lamps), rel=1e-12)


@pytest.mark.parametrize("lamps", [20, 60])
def test_what_is_cut_off_in_a_street_is_less_than_a_thousandth_of_the_light(lamps):
    inventory, _, points = street(lamps, step=6.0)
    uncut = by_the_double_loop(points, inventory)
    lit = uncut >= 0.05
    lost = (uncut - lux_at(points, inventory))[lit] / uncut[lit]
    assert lit.sum() > 500
    assert lost.min() > -1e-9
    assert 1e-5 < lost.mean() < 1e-3


def test_a_lambert_lamp_reaches_to_where_it_falls_below_the_faintest_light():
    closed_form = np.sqrt(np.sqrt(8_000.0 * 64.0 / (np.pi * FAINTEST)) - 64.0)
    assert reach(luminaires([(0, 0)]))[0] == pytest.approx(closed_form, rel=1e-9)


def test_a_weak_lamp_still_counts_within_six_mounting_heights():
    assert reach(luminaires([(0, 0)], lumens=1.0))[0] == 48.0


def test_a_batwing_lamp_reaches_to_the_end_of_its_shape():
    assert reach(luminaires([(0, 0)], shape=Shape.BATWING))[0] == pytest.approx(8.0 * np.tan(np.radians(75.0)))


@given(
    st.floats(-60.0, 60.0), st.floats(-60.0, 60.0), st.floats(2.0, 15.0), st.floats(0.0, 5e4), st.sampled_from(Shape)
)
@settings(max_examples=40, deadline=None)
def test_adding_a_lamp_never_lowers_the_light(x, y, height, lumens, shape):
    before, points = some_lamps(3)
    more = luminaires([(x, y)], height=height, lumens=lumens, shape=shape)
    after = luminaires(
        np.vstack([before.xy, more.xy]),
        **{
            name: np.concatenate([getattr(before, name), getattr(more, name)])
            for name in ("height", "lumens", "shape", "working")
        },
    )
    assert (illuminance(points, after).lux >= illuminance(points, before).lux - 1e-12).all()


@given(st.integers(0, 39), st.floats(1.0, 20.0))
@settings(max_examples=30, deadline=None)
def test_raising_lumens_never_lowers_the_light(which, factor):
    lamps, points = some_lamps(4)
    lumens = lamps.lumens.copy()
    lumens[which] *= factor
    brighter = illuminance(points, replace(lamps, lumens=lumens)).lux
    assert (brighter >= illuminance(points, lamps).lux - 1e-12).all()


def test_repairing_all_lamps_adds_what_the_lamps_that_are_out_would_give():
    lamps, points = some_lamps(5)
    now = illuminance(points, lamps)
    repaired = illuminance(points, replace(lamps, working=np.ones(len(lamps), dtype=bool)))
    assert now.out_lux.max() > 0.0
    assert repaired.lux == pytest.approx(now.lux + now.out_lux, rel=1e-12)
    assert (repaired.out_lux == 0.0).all()


def test_the_light_of_two_groups_of_lamps_is_the_sum_of_each():
    lamps, points = some_lamps(6)
    odd = np.arange(len(lamps)) % 2 == 1
    apart = illuminance(points, lamps.subset(odd)).lux + illuminance(points, lamps.subset(~odd)).lux
    assert illuminance(points, lamps).lux == pytest.approx(apart, rel=1e-12)


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.floats(0.0, 360.0))
@settings(max_examples=25, deadline=None)
def test_moving_and_turning_the_city_changes_the_light_at_no_point(dx, dy, angle):
    lamps, points = some_lamps(7)
    turn = radians(angle)
    matrix = np.array([[cos(turn), np.sin(turn)], [-np.sin(turn), cos(turn)]])
    moved = illuminance(points @ matrix + (dx, dy), replace(lamps, xy=lamps.xy @ matrix + (dx, dy))).lux
    # a point at the very end of a lamp's reach may gain or lose the faintest light
    assert moved == pytest.approx(illuminance(points, lamps).lux, rel=1e-6, abs=1.01 * FAINTEST)


def test_the_order_of_the_lamps_does_not_matter():
    lamps, points = some_lamps(8)
    order = np.random.default_rng(0).permutation(len(lamps))
    assert illuminance(points, lamps.subset(order)).lux == pytest.approx(illuminance(points, lamps).lux, rel=1e-9)


def test_blocks_of_any_size_give_the_same_light(monkeypatch):
    lamps, points = some_lamps(9)
    whole = illuminance(points, lamps).lux
    monkeypatch.setattr(kernel, "AT_ONCE", 50)
    assert sum(1 for _ in contributions(points, lamps)) > 10
    assert illuminance(points, lamps).lux == pytest.approx(whole, rel=1e-9)


def test_what_was_assumed_counts_as_much_as_the_lamp_gives():
    lamps = luminaires(
        [(-8, 0), (8, 0), (8, 0)],
        lumens=[10_000.0, 20_000.0, 90_000.0],
        assumed=[1.0, 0.25, 1.0],
        working=[True, True, False],
    )
    assert illuminance(on_x(0.0), lamps).assumed[0] == pytest.approx((1.0 + 2.0 * 0.25) / 3.0)


def test_where_no_light_falls_nothing_is_known_of_what_was_assumed():
    light = illuminance(on_x(1_000.0), luminaires([(0, 0)]))
    assert light.lux[0] == 0.0
    assert np.isnan(light.assumed[0])


def test_the_nearest_luminaire_may_be_one_that_does_not_work():
    light = illuminance(on_x([0.0, 50.0]), luminaires([(5, 0), (60, 0)], working=[False, True]))
    assert light.nearest.tolist() == [0, 1]
    assert light.distance.tolist() == [5.0, 10.0]


def test_without_any_luminaire_it_is_dark_and_none_is_near():
    light = illuminance(on_x([0.0, 1.0]), luminaires([]))
    assert light.lux.tolist() == [0.0, 0.0]
    assert light.nearest.tolist() == [-1, -1]
    assert np.isinf(light.distance).all()


def test_without_points_there_is_no_light():
    light = illuminance(np.empty((0, 2)), luminaires([(0, 0)]))
    assert len(light.lux) == len(light.nearest) == 0


def test_the_light_alone_is_that_of_the_working_lamps():
    lamps, points = some_lamps(11)
    assert lux_at(points, lamps) == pytest.approx(illuminance(points, lamps).lux, rel=1e-12)


def test_the_user_can_stop_in_the_middle(monkeypatch):
    class Stop(Progress):
        def update(self, fraction):
            if fraction > 0.2:
                raise Cancelled

    lamps, points = some_lamps(10)
    monkeypatch.setattr(kernel, "AT_ONCE", 50)
    with pytest.raises(Cancelled):
        illuminance(points, lamps, progress=Stop())
