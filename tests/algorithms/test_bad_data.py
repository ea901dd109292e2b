"""What cities' layers hold that no layer should: each piece is counted and said, and the rest of the run stands."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from factories.inputs import CORNER, CRS, inputs, lamp_places, lights_layer, parcels_layer, pavements_layer
from shapely.geometry import LineString, Point, Polygon
from wellplaced.algorithms.finding import DataError, Severity
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.need.weights import parse_weights
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.recognition.joined import joined_columns
from wellplaced.algorithms.scoring import Settings, score_parcels

NAN = float("nan")


@pytest.fixture(scope="module")
def sound():
    """The run on sound data."""
    return run()


def run(**layers):
    return score_parcels(inputs(**layers), Settings(), Progress())


def said(result, severity=None):
    return [str(found.what) for found in result.findings if severity in (None, found.severity)]


def same_light(first, second):
    return np.allclose(first.parcels["lighting_eavg_lx"], second.parcels["lighting_eavg_lx"], rtol=1e-9)


def with_shape(layer, shape):
    """The layer with one more feature of this shape, whose columns are empty."""
    frame = layer.frame.reindex(range(len(layer.frame) + 1))
    shapes = [*layer.frame.geometry, shape]
    return Layer(layer.name, gpd.GeoDataFrame(frame.drop(columns="geometry"), geometry=shapes, crs=layer.frame.crs))


@pytest.mark.parametrize("x", [NAN, float("inf"), 1e300, -1e300])
def test_a_light_that_is_no_place_on_earth_is_counted_and_costs_nothing_else(sound, x):
    result = run(lights=(with_shape(lights_layer(), Point(x, x)),))
    assert "1 of 19 lights of 'street_lights' have no place; their light is missing from the result." in said(result)
    assert same_light(result, sound)


@pytest.mark.parametrize("x", [NAN, float("inf"), 1e300])
def test_a_walkway_that_is_no_place_on_earth_is_counted_and_costs_nothing_else(sound, x):
    bad = LineString([(CORNER[0], x), (CORNER[0] + 50, CORNER[1])])
    result = run(walkways=with_shape(pavements_layer(), bad))
    assert any(text.startswith("1 of 17 features of 'pavements' are neither lines") for text in said(result))
    assert same_light(result, sound)


@pytest.mark.parametrize("x", [NAN, 1e300])
def test_a_parcel_that_is_no_place_on_earth_stays_without_a_score(x):
    bad = Polygon([CORNER, (CORNER[0] + 5, x), (CORNER[0] + 5, CORNER[1] + 5), CORNER])
    parcels = run(parcels=with_shape(parcels_layer(), bad)).parcels
    assert len(parcels) == 33
    assert parcels["need"].isna().to_list() == [False] * 32 + [True]


def test_walkways_without_length_are_counted(sound):
    nowhere = LineString([CORNER, CORNER])
    result = run(walkways=with_shape(with_shape(pavements_layer(), nowhere), None))
    told = "2 of 18 features of 'pavements' are neither lines with a length nor areas; they were left out."
    assert told in said(result, Severity.WARNING)
    assert same_light(result, sound)


def test_lights_drawn_as_areas_are_said_to_be_no_points():
    discs = lights_layer([place.buffer(0.3) for place in lamp_places()], name="bases")
    result = run(lights=(discs,))
    assert "18 of 18 features of 'bases' are no points; their light is missing from the result." in said(result)
    assert result.parcels["need"].isna().all()


def test_lights_of_another_part_of_the_city_are_left_out_and_counted(sound):
    far = [Point(CORNER[0] + 5_000 + n, CORNER[1]) for n in range(3)]
    result = run(lights=(lights_layer([*lamp_places(), *far]),))
    told = "3 of 21 lights of 'street_lights' stand more than 1 km from the parcels; they were left out."
    assert told in said(result, Severity.INFO)
    assert same_light(result, sound)


def test_lights_piled_up_at_one_place_are_said():
    heap = [Point(CORNER[0] + 31, CORNER[1] + 57)] * 60
    result = run(lights=(lights_layer([*lamp_places(), *heap]),))
    told = "60 of 78 lights share their place with more than 23 others (up to 60 at one place). All were counted there."
    assert told in said(result, Severity.WARNING)


def test_twenty_thousand_lights_at_one_place_take_little_memory():
    import tracemalloc

    from wellplaced.algorithms.city.lights import _places

    tracemalloc.start()
    group = _places(np.repeat([CORNER], 20_000, axis=0))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert not group.any()
    assert peak < 50e6  # all pairs would take 3 GB


def test_one_layer_given_twice_lights_once(sound):
    nameless = lights_layer(LIGHT_ID=None)
    assert same_light(run(lights=(nameless, nameless)), sound)


def test_a_repeated_row_counts_once(sound):
    frame = lights_layer().frame
    again = gpd.GeoDataFrame(frame.iloc[[*range(len(frame)), 3]].reset_index(drop=True), crs=CRS)
    assert same_light(run(lights=(Layer("street_lights", again),)), sound)


def test_two_heads_of_one_pole_both_count(sound):
    frame = lights_layer().frame
    pole = frame.iloc[[*range(len(frame)), 3]].reset_index(drop=True)
    pole.loc[len(frame), "LIGHT_ID"] = "second head"
    brighter = run(lights=(Layer("street_lights", gpd.GeoDataFrame(pole, crs=CRS)),))
    assert brighter.parcels["lighting_eavg_lx"].sum() > sound.parcels["lighting_eavg_lx"].sum()


def test_a_layer_of_empty_shapes_is_left_out_without_a_word_from_numpy(recwarn):
    result = run(walkways=Layer("nothing", gpd.GeoDataFrame(geometry=[None, None], crs=CRS)))
    assert "No feature of 'nothing' has usable coordinates; the layer was left out." in said(result, Severity.ERROR)
    assert not [warning for warning in recwarn if issubclass(warning.category, RuntimeWarning)]


def test_an_id_that_joins_two_of_three_hundred_columns_is_found():
    rows = range(40)
    frame = pd.DataFrame({f"F{n}": [f"{row}-{n}" for row in rows] for n in range(300)})
    frame = frame.assign(MAP=[str(row // 4) for row in rows], LOT=[str(row % 4) for row in rows])
    frame["ML"] = frame["MAP"] + "/" + frame["LOT"]
    assert joined_columns(frame) == {"ML": ("MAP", "LOT")}


def test_a_long_text_is_no_joined_id():
    frame = pd.DataFrame({"A": ["1" * 70, "2" * 70], "B": ["3", "4"]})
    assert joined_columns(frame.assign(C=frame["A"] + "-" + frame["B"])) == {}


def test_a_factor_with_two_weights_is_refused():
    with pytest.raises(DataError, match=r"'lighting' has two weights\. Give each factor one weight\."):
        parse_weights("lighting = 1, Lighting = 2")
