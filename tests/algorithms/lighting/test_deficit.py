"""The lighting deficit: its published values and its laws."""

import numpy as np
import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.lighting.deficit import DeficitWeights, lighting_deficit, log_deficit, uniformity
from wellplaced.algorithms.lighting.standards import Targets, lighting_class, targets

P4 = targets(lighting_class("P4"), 2.0)


@pytest.mark.parametrize(
    ("lux", "deficit"), [(0, 1.0), (0.1, 0.8756), (0.5, 0.6155), (1, 0.4501), (2, 0.264), (3, 0.149), (5, 0.0)]
)
def test_the_log_deficit_has_its_published_values(lux, deficit):
    assert log_deficit(lux, 5.0) == pytest.approx(deficit, abs=5e-5)


@given(st.floats(0.0, 200.0), st.floats(0.0, 200.0), st.floats(0.1, 50.0))
def test_more_light_never_raises_the_log_deficit(one, other, target):
    less, more = sorted((one, other))
    assert 0.0 <= log_deficit(more, target) <= log_deficit(less, target) <= 1.0 + 1e-12


def test_a_bright_even_place_has_no_deficit():
    assert lighting_deficit(10.0, 12.0, 0.0, 0.8, P4) == 0.0


def test_a_place_without_light_has_the_whole_deficit():
    assert lighting_deficit(0.0, 0.0, 1.0, uniformity(0.0, 0.0), P4) == pytest.approx(1.0)


def test_the_four_parts_weigh_45_25_15_and_15_hundredths():
    bright = {"e_min": 10.0, "e_avg": 10.0, "dark_share": 0.0, "uniformity": 1.0}
    alone = [
        lighting_deficit(**{**bright, name: worst}, targets=P4)
        for name, worst in (("dark_share", 1.0), ("e_min", 0.0), ("e_avg", 0.0), ("uniformity", 0.0))
    ]
    assert alone == pytest.approx([0.45, 0.25, 0.15, 0.15])


def test_other_weights_are_scaled_to_one():
    only = DeficitWeights(dark_share=3.0, minimum=0.0, average=0.0, uniformity=1.0)
    assert lighting_deficit(0.0, 0.0, 0.5, 1.0, P4, only) == pytest.approx(0.375)


def test_the_deficit_of_a_place_can_be_worked_out_by_hand():
    # Emin 1 lx, Eavg 5 lx, half of it dark, U0 0.2: 0.45 x 0.5 + 0.25 x ln(2.2 / 1.2) / ln(2.2 / 0.2)
    expected = 0.225 + 0.25 * np.log(2.2 / 1.2) / np.log(11.0)
    assert lighting_deficit(1.0, 5.0, 0.5, 0.2, P4) == pytest.approx(expected)


@pytest.mark.parametrize("unknown", ["e_min", "e_avg", "dark_share", "uniformity"])
def test_what_is_unknown_stays_unknown(unknown):
    known = {"e_min": 1.0, "e_avg": 4.0, "dark_share": 0.2, "uniformity": 0.25}
    assert np.isnan(lighting_deficit(**{**known, unknown: np.nan}, targets=P4))


def test_every_parcel_may_have_its_own_targets():
    own = Targets(np.array([1.0, 3.0]), np.array([5.0, 15.0]), np.array([0.2, 0.2]))
    both = lighting_deficit(np.array([1.0, 1.0]), np.array([5.0, 5.0]), np.zeros(2), np.array([0.2, 0.2]), own)
    assert both[0] == 0.0
    assert both[1] == pytest.approx(0.25 * np.log(3.2 / 1.2) / np.log(16.0) + 0.15 * np.log(15.2 / 5.2) / np.log(76.0))


def test_uniformity_is_zero_without_light_and_unknown_where_light_is_unknown():
    ratio = uniformity(np.array([1.0, 0.0, np.nan, np.nan]), np.array([4.0, 0.0, 4.0, np.nan]))
    assert ratio[:2].tolist() == [0.25, 0.0]
    assert np.isnan(ratio[2:]).all()
