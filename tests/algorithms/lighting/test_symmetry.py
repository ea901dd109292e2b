"""How light is symmetric, told from the intensities alone."""

import numpy as np
import pytest
from factories.photometry import GAMMA, egg, lambert, made
from wellplaced.algorithms.lighting.symmetry import symmetry

ROUND = np.arange(0.0, 361.0, 15.0)


def told(towards, c=ROUND):
    """Of light that depends on C as `towards` (radians) says."""
    return str(symmetry(made(c, GAMMA, towards(np.radians(c))[:, None] * lambert())))


@pytest.mark.parametrize(
    ("towards", "expected"),
    [
        (lambda c: 1.0 + 0.0 * c, "the same all round"),
        (lambda c: 2.0 + np.cos(2.0 * c), "to both sides and both ends of the street alike"),
        (lambda c: 2.0 + np.sin(c), "to both ends of the street alike, to street and houses not"),
        (lambda c: 2.0 + np.cos(c), "to street and houses alike, to both ends of the street not"),
        (lambda c: 3.0 + np.sin(c) + np.cos(c) ** 3 + 0.5 * np.sin(2.0 * c), "none"),
    ],
)
def test_each_symmetry_has_its_words(towards, expected):
    assert told(towards) == expected


def test_light_that_is_even_about_another_plane_than_the_streets_has_none():
    assert str(symmetry(made(ROUND, GAMMA, egg(ROUND)))) == "none"


def test_less_than_a_hundredth_of_the_brightest_is_no_difference():
    assert told(lambda c: 1.0 + 0.004 * np.sin(c)) == "the same all round"
    assert told(lambda c: 1.0 + 0.02 * np.sin(c)) != "the same all round"


def test_planes_that_stand_unevenly_are_compared_at_their_mirror_images():
    c = np.array([0.0, 10.0, 90.0, 130.0, 180.0, 300.0, 360.0])
    assert told(lambda turn: 2.0 + np.sin(turn), c) == "none"
    assert told(lambda turn: 2.0 + 0.0 * turn, c) == "the same all round"
