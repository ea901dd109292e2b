"""Columns about people are dropped, columns about places and offices stay."""

import pandas as pd
import pytest
from factories.tables import english_lights, parcels_table
from wellplaced.algorithms.recognition.personal import drop_personal, personal_columns


def column(name, values):
    return pd.DataFrame({name: values})


@pytest.mark.parametrize(
    "name",
    [
        "E_MAIL", "email_1", "Phone", "TELEFONO", "dob", "SSN", "FirstName", "LASTNAME", "Apellidos",
        "prénom", "Vorname",
        "race", "Gender", "TENANT", "Mieter", "locataire", "created_user", "last_edited_user", "Editor", "edited_by",
        "MAIL_ADDR", "MailingAddress", "OWN_ADDR", "Kfz-Kennzeichen", "LICENSE_PLATE", "contribuyente",
        "DNI", "nazwisko",
    ],
)  # fmt: skip
def test_names_that_speak_of_people_are_dropped(name):
    assert list(personal_columns(column(name, ["a", "b"]))) == [name]


@pytest.mark.parametrize(
    "name", ["created_us", "last_edite", "date_of_bi", "license_pl", "contribuye", "personnumm", "fecha_naci"]
)
def test_names_of_people_that_a_shapefile_has_cut_are_dropped(name):
    assert list(personal_columns(column(name, ["a", "b"]))) == [name]


@pytest.mark.parametrize("name", ["created_da", "last_edi_1", "birch_tree", "propriete", "nation", "licence_no"])
def test_names_that_only_begin_like_those_of_people_stay(name):
    assert personal_columns(column(name, ["a", "b"])) == {}


@pytest.mark.parametrize(
    "name",
    [
        "STREETNAME", "FULLNAME", "ParkName", "NAME", "Nombre", "OWNER_TYPE", "OWN_OCC", "last_edited_date",
        "created_date",
        "RaceTrack", "LAND_USE", "UseCode", "street", "Flurstückskennzeichen", "state_plane", "Neighborhood", "cellar",
        "MAP_NAME", "unit", "pole_id", "height",
    ],
)  # fmt: skip
def test_names_that_speak_of_places_stay(name):
    assert personal_columns(column(name, ["Elm", "Oak"])) == {}


def test_owners_who_are_people_are_dropped():
    names = [f"DOE JANE {row}" for row in range(40)]
    for name in ("OWNER1", "owner", "Eigentümer", "PROPIETARIO", "propriétaire", "CoOwner", "eigentueme", "proprietai"):
        assert list(personal_columns(column(name, names))) == [name]


def test_owners_who_are_offices_stay():
    assert personal_columns(column("Owner", ["City", "State", "Acme"] * 20)) == {}
    assert personal_columns(column("OWNER", [f"City of Town {row}" for row in range(40)])) == {}
    assert personal_columns(column("Owner", [None, None])) == {}


def test_few_owners_of_few_features_are_people_until_they_say_otherwise():
    assert list(personal_columns(column("owner", ["J. Doe", "R. Roe", "M. Moe"]))) == ["owner"]


def test_values_that_are_mail_addresses_or_phone_numbers_are_dropped():
    assert list(personal_columns(column("x", ["a.b@example.org", None, "see desk"]))) == ["x"]
    assert list(personal_columns(column("y", ["617-555-0123", "(617) 555-0199"]))) == ["y"]
    assert list(personal_columns(column("z", ["+49 30 1234567"]))) == ["z"]


def test_parcel_numbers_that_look_like_phone_numbers_stay():
    assert personal_columns(column("APN", ["012-345-6789", "012-345-6790"])) == {}


def test_what_is_dropped_is_told():
    frame, findings = drop_personal(parcels_table(), "parcels", "lots")
    assert list(frame) == ["OBJECTID", "PARCEL_ID", "LAND_USE", "SHAPE_Area"]
    assert [str(finding.what) for finding in findings] == [
        "'OWNER1' was dropped: it names owners.",
        "'MAIL_ADDR' was dropped: its name says that it is about a person.",
    ]
    assert {finding.role for finding in findings} == {"parcels"}


def test_an_inventory_of_lights_keeps_all_its_columns():
    frame, findings = drop_personal(english_lights(), "lights", "lights")
    assert list(frame) == list(english_lights())
    assert findings == []


def test_two_columns_of_one_name_do_no_harm():
    frame = pd.DataFrame([["a", "b", 1]], columns=["phone", "phone", "x"])
    assert list(drop_personal(frame, "parcels", "lots")[0]) == ["x"]
