"""One frontage of the sample can be worked out by hand, as docs/sample.md does."""

import math
from pathlib import Path

import numpy as np
import pytest
from factories.sample import sample_layer
from shapely.geometry import Point
from wellplaced.algorithms.inputs import Inputs
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, score_parcels
from wellplaced.resources.sample.lights import LANE

PAGE = Path(__file__).resolve().parents[2] / "docs" / "sample.md"
FOOT_POINT = np.array([500118.26, 100376.68])
ALONG = np.array([0.96, 0.28])
PARCEL = "002-04"


def lamp():
    lights = sample_layer("street_lights")
    return lights[lights.STREET == LANE].iloc[0]


def lux(station):
    """E = LLF * lumens / pi * H^2 / (d^2 + H^2)^2 of a Lambert lamp 6 m high, 8 m beside the pavement.

    Of the lamp's 16,000 lm the luminaire lets 65 % out.
    """
    return 0.72 * 0.65 * 16000 / math.pi * 6.0**2 / (8.0**2 + station**2 + 6.0**2) ** 2


def test_the_lane_has_one_lamp_with_every_number_given():
    only = lamp()
    assert (only.LAMP_TYPE, only.FIXTURE, only.WATTS, only.LUMENS, only.MOUNT_HT, only.STATUS) == (
        "HPS", "Post top", "150W", 16000, "6 m", "In service",
    )  # fmt: skip


def test_no_other_light_reaches_the_frontage():
    lights = sample_layer("street_lights")
    others = lights[lights.STREET != LANE]
    assert others.distance(Point(FOOT_POINT)).min() > 130.0


def test_the_lamp_stands_8_m_beside_the_foot_point():
    away = np.array([lamp().geometry.x, lamp().geometry.y]) - FOOT_POINT
    assert away @ ALONG == pytest.approx(0.0, abs=1e-6)
    assert np.hypot(*away) == pytest.approx(8.0, abs=1e-6)


def test_the_pavement_runs_straight_along_the_frontage():
    pavement = sample_layer("pavements").geometry.dropna().unary_union
    for station in np.arange(-9.0, 9.1, 3.0):
        assert pavement.distance(Point(FOOT_POINT + station * ALONG)) < 0.006


def test_the_parcel_faces_that_stretch_of_pavement():
    parcels = sample_layer("parcels")
    parcel = parcels.geometry[parcels.PARCEL_NO == PARCEL].iloc[0]
    for station in (-8.5, 0.0, 8.5):
        assert parcel.distance(Point(FOOT_POINT + station * ALONG)) == pytest.approx(1.5, abs=0.02)


@pytest.mark.parametrize("station", [0, 3, 6, 9])
def test_the_page_gives_the_light_that_the_formula_gives(station):
    assert f"| {station} | " in PAGE.read_text(encoding="utf-8")
    assert f"**{lux(station):.2f}** |" in PAGE.read_text(encoding="utf-8")


def test_the_page_names_the_parcel_and_the_average():
    page = PAGE.read_text(encoding="utf-8")
    average = (lux(0) + 2 * lux(3) + 2 * lux(6) + lux(9)) / 6  # np.trapz has another name in numpy 2
    assert PARCEL in page and f"{average:.2f} lx" in page


def test_the_product_finds_that_light_among_the_sample_s_buildings_and_trees():
    layers = {name: Layer(name, sample_layer(name)) for name in ("parcels", "pavements", "buildings", "trees")}
    lights = (Layer("street_lights", sample_layer("street_lights")),)
    given = Inputs(
        layers["parcels"], layers["pavements"], lights, buildings=layers["buildings"], trees=layers["trees"]
    )  # fmt: skip
    parcels = score_parcels(given, Settings(factors=("lighting",)), Progress()).parcels
    row = parcels[parcels.parcel_id == PARCEL].iloc[0]
    assert row.lighting_emin_lx == pytest.approx(lux(9), abs=0.01)
    assert row.lighting_eavg_lx == pytest.approx((lux(0) + 2 * lux(3) + 2 * lux(6) + lux(9)) / 6, abs=0.1)
