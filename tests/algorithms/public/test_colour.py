"""Distances and contrasts of colours, against published values."""

import numpy as np
import pytest
from wellplaced.algorithms.public.colour import contrast, distance, lab

SHARMA = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, 3.1571, -77.2803), (50.0, 0.0, -82.7485), 2.8615),
    ((50.0, 2.8361, -74.0200), (50.0, 0.0, -82.7485), 3.4412),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0009), 7.1792),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]
"""Pairs of the test data of Sharma, Wu and Dalal (2005)."""


@pytest.mark.parametrize(("one", "other", "expected"), SHARMA)
def test_the_distance_is_the_published_one(one, other, expected):
    assert float(distance(np.array(one), np.array(other))) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(("one", "other", "expected"), SHARMA)
def test_the_distance_is_the_same_both_ways(one, other, expected):
    assert float(distance(np.array(other), np.array(one))) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(
    ("rgb", "expected"),
    [((255, 255, 255), (100.0, 0.0, 0.0)), ((0, 0, 0), (0.0, 0.0, 0.0)), ((255, 0, 0), (53.24, 80.09, 67.20))],
)
def test_lab_of_known_colours(rgb, expected):
    assert lab(np.array(rgb)) == pytest.approx(np.array(expected), abs=0.02)


def test_contrast_runs_from_one_to_twenty_one():
    assert float(contrast([0, 0, 0], [255, 255, 255])) == pytest.approx(21.0)
    assert float(contrast([9, 99, 199], [9, 99, 199])) == pytest.approx(1.0)
    assert float(contrast([118, 118, 118], [255, 255, 255])) == pytest.approx(4.54, abs=0.01)  # WCAG's #767676
