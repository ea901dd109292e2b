"""A finding names the rows that it is about: those of the layer as it came, whatever was left out before it."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from factories.cities import city
from factories.inputs import CORNER, inputs, lamp_places, lights_layer, parcels_layer, pavements_layer
from factories.sample import TABLES, layer_names, sample_layer
from factories.standing import barriers_layer, buildings_layer, gathered, trees_layer
from hypothesis import given, strategies as st
from shapely.geometry import LineString, Point
from wellplaced.algorithms.city.barriers import gather_barriers
from wellplaced.algorithms.city.buildings import gather_buildings
from wellplaced.algorithms.city.trees import gather_trees
from wellplaced.algorithms.factor import FACTORS
from wellplaced.algorithms.finding import ROWS_AT_MOST, Finding, Severity, in_whole_layer, some_rows
from wellplaced.algorithms.inputs import Inputs
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.message import say
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, check_data
from wellplaced.algorithms.study import build_study


def rows_of(findings, words):
    """The rows of the one finding that says these words."""
    (found,) = (each for each in findings if words in str(each.what))
    return found.rows


def study_findings(**layers):
    return build_study(inputs(**layers), ("lighting",), Progress()).findings


def changed(layer, shapes=None, **columns):
    """The layer with other shapes or values in some rows: `{row: value}`."""
    frame = layer.frame.copy()
    for name, values in columns.items():
        for row, value in values.items():
            frame.loc[row, name] = value
    if shapes:
        geometry = list(frame.geometry)
        for row, shape in shapes.items():
            geometry[row] = shape
        frame = frame.set_geometry(gpd.GeoSeries(geometry, index=frame.index, crs=frame.crs))
    return Layer(layer.name, frame)


@given(st.lists(st.booleans(), max_size=30))
def test_the_rows_of_a_mask_are_those_where_it_is_true(mask):
    rows = some_rows(np.array(mask, dtype=bool))
    assert list(rows) == [row for row, concerned in enumerate(mask) if concerned]


def test_row_numbers_count_once_and_in_their_order():
    assert some_rows(np.array([7, 2, 7, 3])) == (2, 3, 7)


def test_of_very_many_rows_the_first_are_named():
    assert some_rows(np.ones(ROWS_AT_MOST + 5, dtype=bool)) == tuple(range(ROWS_AT_MOST))


@given(st.lists(st.booleans(), min_size=1, max_size=30), st.data())
def test_rows_of_a_part_become_those_of_the_whole(kept, data):
    whole = np.flatnonzero(kept)
    mask = np.array(data.draw(st.lists(st.booleans(), min_size=len(whole), max_size=len(whole))), dtype=bool)
    finding = Finding(Severity.INFO, "trees", "t", say("Test", "x"), rows=some_rows(mask))
    (found,) = in_whole_layer([finding], whole)
    assert found.rows == tuple(whole[mask].tolist())


def test_parcels_are_named_below_the_streets_that_were_left_out():
    layer = parcels_layer()
    street = len(layer.frame) - 1
    order = [street, *range(street)]
    first = Layer(layer.name, layer.frame.iloc[order].reset_index(drop=True))
    findings = study_findings(parcels=changed(first, PARCEL_NO={3: None, 5: "000-1", 1: "000-1"}))
    assert rows_of(findings, "are no parcels") == (0,)
    assert rows_of(findings, "have no id") == (3,)
    assert rows_of(findings, "share their id") == (1, 5)


def test_broken_absent_and_repeated_parcels_are_named():
    layer = parcels_layer()
    shape = layer.frame.geometry.iloc[2]
    bow = type(shape)(
        [
            (x + 7.0, y + 9.0) if number == 1 else (x, y)
            for number, (x, y) in enumerate(
                [shape.exterior.coords[0], shape.exterior.coords[2], shape.exterior.coords[1], shape.exterior.coords[3]]
            )
        ]
    )
    findings = study_findings(parcels=changed(layer, {4: None, 6: layer.frame.geometry.iloc[5], 2: bow}))
    assert rows_of(findings, "have no geometry") == (4,)
    assert rows_of(findings, "same shape as another") == (6,)
    assert rows_of(findings, "were broken") == (2,)


def test_lights_are_named_by_their_row_in_their_layer():
    own = lights_layer()
    far = Point(CORNER[0] + 50_000.0, CORNER[1])
    city_owned = changed(own, {0: None, 3: far}, MOUNT_HT={5: None}, STATUS={7: "removed"})
    parks = lights_layer([Point(CORNER[0], CORNER[1] + 40.0 + row) for row in range(3)], name="parks",
                         MOUNT_HT=["8 m", None, "900 m"])  # fmt: skip
    findings = study_findings(lights=(city_owned, parks))
    assert rows_of(findings, "have no place") == (0,)
    assert rows_of(findings, "more than 1 km from the parcels") == (3,)
    assert rows_of(findings, "planned or removed") == (7,)
    assert {each.layer: each.rows for each in findings if "have no mounting height" in str(each.what)} == {
        "street_lights": (5,),
        "parks": (1, 2),
    }
    assert rows_of(findings, "cannot be, such as 900 m") == (2,)


def test_lights_that_stand_twice_are_named_where_they_are_of_one_layer():
    own = lights_layer()
    twice = changed(own, {2: own.frame.geometry.iloc[1]}, LIGHT_ID={2: "L1"})
    assert rows_of(study_findings(lights=(twice,)), "stand twice") == (2,)
    again = lights_layer(lamp_places()[:1], name="again")
    assert rows_of(study_findings(lights=(own, again)), "stand twice") == ()


def test_walkways_are_named_that_are_no_lines_or_drawn_twice():
    layer = pavements_layer()
    lines = list(layer.frame.geometry)
    findings = study_findings(walkways=changed(layer, {0: None, 5: LineString(lines[4].coords[::-1])}))
    assert rows_of(findings, "neither lines with a length nor areas") == (0,)
    twice = next(each for each in findings if "drawn twice" in str(each.what))
    assert (twice.layer, twice.rows) == ("pavements", (5,))


def test_buildings_are_named_below_those_that_do_not_stand():
    houses = buildings_layer(6, HEIGHT_M=[9.0, None, 8.0, None, 7.0, 6.0], use=["house"] * 6)
    shapes = list(houses.frame.geometry)
    houses = changed(houses, {0: None, 5: shapes[4]}, use={2: "demolished"})
    _, findings = gathered(gather_buildings, houses)
    assert rows_of(findings, "have no outline") == (0,)
    assert rows_of(findings, "do not stand") == (2,)
    assert rows_of(findings, "have neither height nor storeys") == (1, 3)
    assert rows_of(findings, "same outline") == (5,)


def test_trees_are_named_below_empty_sites():
    trees = trees_layer(4, species=["vacant site", "oak", "oak", "oak"], height=[None, "9 m", None, "8 m"])
    _, findings = gathered(gather_trees, trees)
    assert rows_of(findings, "are no trees") == (0,)
    assert rows_of(findings, "have no height") == (2,)


def test_barriers_are_named_below_bollards():
    walls = barriers_layer(4, barrier=["bollard", "wall", "wall", "fence"], height=[1.0, "2 m", None, "2 m"])
    _, findings = gathered(lambda layer, *where: gather_barriers((layer,), *where), walls)
    assert rows_of(findings, "bollards") == (0,)
    assert rows_of(findings, "have no height") == (2,)
    assert rows_of(findings, "do not say how they are made") == (3,)


def test_evidence_is_named_that_belongs_to_no_parcel_or_says_nothing():
    register = Layer(
        "vacant_register",
        pd.DataFrame({"parcel_id": ["000-1", "zz-9", "001-1", "002-1"], "status": ["vacant", "vacant", "", "vacant"]}),
    )
    findings = study_findings(evidence=(register,))
    assert rows_of(findings, "belong to no parcel") == (1,)


def numbered(findings, layers):
    """(finding, rows of its layer) of those that name rows."""
    lengths = {}
    for role, each_layer in layers.items():
        for layer in each_layer:
            lengths[(role, layer.name)] = len(layer.frame)
    return [(each, lengths[(each.role, each.layer)]) for each in findings if each.rows]


def assert_rows_are_counted(findings, layers):
    named = numbered(findings, layers)
    assert named
    for finding, length in named:
        assert len(finding.rows) == min(finding.count, ROWS_AT_MOST), str(finding.what)
        assert 0 <= min(finding.rows) <= max(finding.rows) < length, str(finding.what)


def test_on_the_sample_every_finding_names_as_many_rows_as_it_counts():
    held = {name: Layer(name, sample_layer(name)) for name in layer_names() if not name.startswith("layer_styles")}
    town = Inputs(
        parcels=held["parcels"], walkways=held["pavements"], lights=(held["street_lights"],),
        buildings=held["buildings"], trees=held["trees"], barriers=(held["walls_and_fences"],),
        evidence=tuple(held[name] for name in TABLES),
    )  # fmt: skip
    assert_rows_are_counted(check_data(town, Settings(), Progress()).findings, town.by_role())


@pytest.mark.city
def test_in_a_city_every_finding_names_as_many_rows_as_it_counts():
    package = city("cambridge_east") / "cambridge_east.gpkg"
    names = ("parcels_fy2014", "sidewalk_centerlines", "street_lights", "buildings_height_derived", "block_trees_2016")
    parcels, walkways, lights, buildings, trees = (Layer(name, gpd.read_file(package, layer=name)) for name in names)
    town = Inputs(parcels, walkways, (lights,), buildings=buildings, trees=trees)
    assert_rows_are_counted(build_study(town, FACTORS, Progress()).findings, town.by_role())
