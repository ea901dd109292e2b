"""The fields of a real city: what must be recognised, and what must not."""

import sqlite3

import pandas as pd
import pytest
from factories.cities import city
from wellplaced.algorithms.mapping import parse_mapping
from wellplaced.algorithms.recognition.personal import drop_personal
from wellplaced.algorithms.roles import recognise, words

pytestmark = pytest.mark.city


def columns_of(frame, role="lights", layer="layer"):
    recognition = recognise(role, frame, layer, parse_mapping("")[0])
    return {word: guess.column for word, guess in recognition.columns.items()}


def read(frame, role="lights", text="", layer="layer"):
    mapping, _ = parse_mapping(text)
    return words(role, frame, recognise(role, frame, layer, mapping), mapping)


def layer_of(name, folder="cambridge_east"):
    path = city(folder) / f"{folder}.gpkg"
    with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as database:
        return pd.read_sql(f"select * from {name}", database).drop(columns=["geom", "fid"], errors="ignore")


@pytest.mark.parametrize(
    ("layer", "columns"),
    [
        (
            "street_lights",
            {
                "light_id": "PoleID",
                "technology": "LEDchk",
                "fixture": "Description",
                "lamps": "NumLamps",
                "street": "StreetName",
                "date": "last_edited_date",
            },
        ),
        (
            "park_lights",
            {
                "light_id": "PoleID",
                "technology": "LEDchk",
                "fixture": "Description",
                "lamps": "NumLamps",
                "date": "EditDate",
            },
        ),
        ("street_lights_not_city_owned", {}),
    ],
)
def test_lights_of_cambridge(layer, columns):
    assert columns_of(layer_of(layer), layer=layer) == columns


@pytest.mark.parametrize("folder", ["cambridge_east", "cambridge_city"])
def test_parcels_of_cambridge_have_the_number_of_map_and_lot_and_no_land_use(folder):
    assert columns_of(layer_of("parcels_fy2014", folder), "parcels") == {"id": "ML"}


def test_rights_of_way_of_cambridge_are_known_by_their_ids():
    table, _ = read(layer_of("parcels_fy2014"), "parcels")
    assert table["id"].isin(["ROAD", "---", "--R"]).sum() == 30


def test_walkways_of_cambridge_are_of_three_kinds():
    table, _ = read(layer_of("sidewalk_centerlines"), "walkways", layer="sidewalk_centerlines")
    assert table["kind"].value_counts().to_dict() == {"pavement": 829, "crossing": 343, "path": 322}


def test_street_centre_lines_of_cambridge_are_known_by_the_layer_s_name():
    table, _ = read(layer_of("street_centerlines"), "walkways", layer="street_centerlines")
    assert set(table["kind"]) == {"centre line"}
    assert table["street"].notna().all()


def test_size_codes_that_only_one_city_knows_are_turned_down_with_a_reason():
    recognition = recognise(
        "lights", layer_of("street_lights", "cambridge_city"), "street_lights", parse_mapping("")[0]
    )
    assert any("'FixtureType' sounds like the kind of luminaire" in str(each.what) for each in recognition.findings)


def test_the_account_number_of_philadelphia_is_the_parcel_s_id():
    frame = layer_of("vacant_land_2024", "philadelphia_vacancy")
    assert columns_of(frame, "parcels")["id"] == "opa_id"


@pytest.mark.parametrize("layer", ["street_lights", "park_lights", "parcels_fy2014", "street_centerlines"])
def test_nothing_in_cambridge_is_personal(layer):
    frame = layer_of(layer)
    assert list(drop_personal(frame, "lights", layer)[0]) == list(frame)
