"""The sample neighbourhood's sizes and lamps are those measured in a real city and in real inventories."""

import numpy as np
import pandas as pd
import pytest
from factories.sample import NOT_LOTS, sample_layer
from scipy.stats import chisquare
from wellplaced.resources.sample.figures import draws, matched, measured, values_at
from wellplaced.resources.sample.lights import FIXTURE_NAMES, LAMP_NAMES, LANE
from wellplaced.resources.sample.measure_quantiles import (
    LARGEST_LOT,
    light_spacing_and_offset,
    lot_width_and_depth,
    street_parts,
)

TOLERANCE = 0.15
FOOT = 0.3048
HEIGHTS_FT = np.array([14, 16, 18, 20, 28, 30, 35, 40])


def parts_of_streets():
    streets = sample_layer("street_centre_lines")
    return street_parts(streets.geometry.tolist(), streets.NAME.tolist())


def sizes():
    lights = sample_layer("street_lights").drop_duplicates("LIGHT_ID")
    points = np.column_stack([lights.geometry.x, lights.geometry.y])
    spacing, offset = light_spacing_and_offset(points, parts_of_streets())
    parcels = sample_layer("parcels")
    lots = parcels[~parcels.LAND_USE.isin(NOT_LOTS) & parcels.is_valid & (parcels.area <= LARGEST_LOT)]
    width, depth = lot_width_and_depth(lots.geometry.tolist(), parts_of_streets())
    houses = sample_layer("buildings")
    height = houses.HEIGHT_M[houses.USE != "Outbuilding"].dropna()
    return {
        "light_spacing": spacing,
        "light_offset": offset,
        "lot_width": width,
        "lot_depth": depth,
        "building_height": height,
    }


@pytest.fixture(scope="module")
def sample_sizes():
    return sizes()


@pytest.mark.parametrize("quantile", [10, 50, 90])
@pytest.mark.parametrize("size", ["light_spacing", "light_offset", "lot_width", "lot_depth", "building_height"])
def test_sizes_are_those_of_a_real_city(sample_sizes, size, quantile):
    real = measured()[size][f"p{quantile}"]
    assert np.percentile(sample_sizes[size], quantile) == pytest.approx(real, rel=TOLERANCE)


def lamps_of_the_sample():
    lights = sample_layer("street_lights").drop_duplicates("LIGHT_ID")
    lights = lights[lights.MOUNT_HT.notna() & (lights.STREET != LANE)]
    number = lights.MOUNT_HT.str.split().str[0].astype(float)
    feet = number.where(lights.MOUNT_HT.str.endswith("ft"), number / FOOT).to_numpy()
    code = {name: code for code, name in LAMP_NAMES.items()}
    style = {name: style for style, name in FIXTURE_NAMES.items()}
    return pd.DataFrame(
        {
            "road": lights.ROAD_CLASS.str.title(),
            "technology": lights.LAMP_TYPE.map(code),
            "fixture": lights.FIXTURE.map(style),
            "height_ft": HEIGHTS_FT[np.abs(HEIGHTS_FT - feet[:, None]).argmin(axis=1)],
        }
    )


def p_value(lamps, table):
    """Chi-square test of the lamps against the counts; kinds with fewer than 4 expected are taken together."""
    keys = ["technology", "fixture", "height_ft"]
    expected = table.groupby(keys).n.sum() / table.n.sum() * len(lamps)
    observed = lamps.groupby(keys).size().reindex(expected.index, fill_value=0)
    rare = expected < 4
    observed_cells = np.append(observed[~rare], len(lamps) - observed[~rare].sum())
    return chisquare(observed_cells, np.append(expected[~rare], expected[rare].sum())).pvalue


@pytest.mark.parametrize("road", ["Local", "Collector", "Minor Arterial"])
def test_the_mix_of_lamps_is_that_of_real_inventories(road):
    lamps = lamps_of_the_sample()
    assert p_value(lamps[lamps.road == road], pd.DataFrame(measured()["lamps"][road])) > 0.05


def test_the_mix_of_one_road_class_would_not_pass_for_that_of_another():
    lamps = lamps_of_the_sample()
    assert p_value(lamps[lamps.road == "Local"], pd.DataFrame(measured()["lamps"]["Collector"])) < 0.001


def test_draws_have_the_quantiles_they_are_drawn_from():
    wanted = {"p0": 0.0, "p50": 10.0, "p100": 40.0}
    drawn = draws(wanted, np.random.Generator(np.random.PCG64(3)), batch=1000)
    values = [next(drawn) for _ in range(1000)]
    assert np.percentile(values, [50, 75]) == pytest.approx([10.0, 25.0], abs=0.1)


def test_matched_values_keep_the_order_of_the_scores():
    score = np.array([5.0, -1.0, 2.0])
    assert np.argsort(matched({"p0": 0.0, "p100": 1.0}, score)).tolist() == np.argsort(score).tolist()


def test_values_between_quantiles_lie_on_a_straight_line():
    assert values_at({"p10": 1.0, "p90": 5.0}, np.array([0.1, 0.5, 0.9])).tolist() == [1.0, 3.0, 5.0]


def test_spacing_is_measured_along_the_street_from_either_side():
    from shapely.geometry import LineString

    street = LineString([(0, 0), (100, 0), (100, 100)])
    lights = np.array([[10.0, 5.0], [50.0, -5.0], [104.0, 20.0], [300.0, 300.0]])
    spacing, offset = light_spacing_and_offset(lights, [street])
    assert spacing.tolist() == [40.0, 70.0]
    assert offset.tolist() == [5.0, 5.0, 4.0]


def test_a_lot_is_as_wide_as_it_lies_along_its_street():
    from shapely.geometry import LineString, box

    street = LineString([(0, 0), (100, 0)])
    width, depth = lot_width_and_depth([box(10, 6, 22, 36), box(30, 6, 70, 26)], [street])
    assert width == pytest.approx([12.0, 40.0]) and depth == pytest.approx([30.0, 20.0])
