"""The polar diagram: well-formed, told in words, true to scale, safe whatever the file's name."""

import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from factories.photometry import GAMMA, egg, lambert, made
from hypothesis import given, strategies as st
from wellplaced.algorithms.lighting.ies import read_ies
from wellplaced.algorithms.lighting.polar import CENTRE, RADIUS, polar_diagram

SVG = "{http://www.w3.org/2000/svg}"
ROUND = np.arange(0.0, 361.0, 15.0)


def drawn(shape, **options):
    return ET.fromstring(polar_diagram(shape, **options))


def points(root, name):
    (path,) = (
        each for each in root.iter(f"{SVG}path") if each.get("class") == f"curve {name}" and "h40" not in each.get("d")
    )
    return np.array(re.findall(r"(-?[\d.]+) (-?[\d.]+)", path.get("d")), dtype=float)


def test_it_says_in_words_what_it_shows():
    root = drawn(made(ROUND, GAMMA, egg(ROUND), name="Kegel 7"))
    assert root.get("role") == "img"
    assert root.find(f"{SVG}title").text == "How 'Kegel 7' spreads its light"
    assert "It is brightest, 254 cd, towards C 75 and 0 degrees" in root.find(f"{SVG}desc").text


def test_straight_down_is_at_the_bottom_and_as_far_out_as_the_scale_says():
    root = drawn(made([0.0], GAMMA, [lambert(GAMMA, 300.0)]))
    lowest = points(root, "across")[:, 1].max()
    assert lowest - CENTRE[1] == pytest.approx(RADIUS * 300.0 / 400.0, abs=0.06)
    assert "400" in [text.text for text in root.iter(f"{SVG}text")]


def test_the_street_side_is_at_the_right():
    across = points(drawn(made(ROUND, GAMMA, egg(ROUND))), "across")
    assert across[:, 0].max() - CENTRE[0] > 2.0 * (CENTRE[0] - across[:, 0].min())


def test_a_lamp_without_rated_lumens_is_scaled_to_its_own():
    texts = [each.text for each in drawn(made([0.0], GAMMA, [lambert()])).iter(f"{SVG}text")]
    assert "cd per 1,000 lm of the lamps" in texts
    from factories.photometry import ies

    texts = [each.text for each in drawn(read_ies(ies(), "x").distribution).iter(f"{SVG}text")]
    assert "cd per 1,000 lm of the luminaire" in texts


def test_it_speaks_the_reader_s_language():
    root = drawn(made([0.0], GAMMA, [lambert()]), translate=lambda context, text: f"{context}!")
    assert root.find(f"{SVG}title").text == "Photometry!"


@given(st.text(max_size=80))
def test_no_name_breaks_it(name):
    drawn(made([0.0], GAMMA, [lambert()], name=name))


@pytest.mark.parametrize("gamma", [[0.0, 5.0], [90.0, 180.0], [10.0, 60.0]])
def test_a_part_of_the_sphere_is_drawn(gamma):
    assert np.isfinite(points(drawn(made([0.0], gamma, [[5.0, 5.0]])), "along")).all()


def test_a_lamp_that_is_dark_in_the_planes_shown_is_drawn_too():
    planes, candela = [0.0, 45.0, 90.0], [[0.0, 0.0], [5.0, 5.0], [0.0, 0.0]]
    assert np.isfinite(points(drawn(made(planes, [0.0, 90.0], candela)), "along")).all()
