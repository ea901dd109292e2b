"""Stretches between lamps: their mean as a linear map, and how much brighter they may become."""

import numpy as np
from factories.lighting import luminaires, samples, straight
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.lighting.overlit import lamps_beside, spans_between
from wellplaced.algorithms.profile import interval_measures
from wellplaced.algorithms.streetlights.stretches import means_over, room_of

RING = [(0, 0), (60, 0), (60, 40), (0, 40), (0, 0)]


def spans_of(paths, lamps):
    return spans_between(paths, *lamps_beside(paths, lamps))


def exact(spans, paths, lux):
    """The means as the over-lit check integrates them."""
    return interval_measures(paths, lux, spans.span, spans.path, spans.s0, spans.s1, spans.count, 0.0).mean


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 10_000), st.integers(2, 9), st.floats(1.0, 40.0))
def test_the_mean_is_the_exact_integral_of_light_that_is_linear_between_samples(seed, count, step):
    rng = np.random.default_rng(seed)
    paths = samples([(x, 0.0) for x in np.arange(0.0, 200.0 + step, step)], RING).refined(step)
    lamps = luminaires(np.column_stack([rng.uniform(0.0, 200.0, count), rng.uniform(1.0, 5.0, count)]))
    spans = spans_of(paths, lamps)
    lux = rng.uniform(0.0, 30.0, len(paths.xy))
    np.testing.assert_allclose(means_over(spans, paths) @ lux, exact(spans, paths, lux), rtol=1e-9, atol=1e-12)


def test_even_light_has_that_mean_on_every_stretch_of_a_ring_too():
    paths = samples(RING).refined(3.0)
    spans = spans_of(paths, luminaires([(10, -3), (50, -3), (63, 20)]))
    assert spans.count == 3
    np.testing.assert_allclose(means_over(spans, paths) @ np.full(len(paths.xy), 7.0), 7.0)


def test_without_a_stretch_there_is_no_mean():
    paths = straight(np.arange(0, 61.0, 3.0))
    assert means_over(spans_of(paths, luminaires([(10, 3)])), paths).shape == (0, 21)


def test_a_stretch_may_rise_to_one_and_a_half_times_what_is_wanted_and_by_a_trifle_where_it_is_brighter():
    np.testing.assert_allclose(room_of(np.array([2.0, 7.499, 20.0]), np.full(3, 5.0)), [5.5, 0.075, 0.075])
