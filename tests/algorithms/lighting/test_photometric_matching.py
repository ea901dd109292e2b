"""Which photometric file is which light's: by equal names alone; what did not match is said."""

import pandas as pd
import pytest
from factories.photometry import eulumdat, ies
from hypothesis import given, strategies as st
from wellplaced.algorithms.lighting.eulumdat import read_eulumdat
from wellplaced.algorithms.lighting.ies import read_ies
from wellplaced.algorithms.lighting.photometric_folder import PhotometricFolder
from wellplaced.algorithms.lighting.photometric_matching import match
from wellplaced.algorithms.mapping import parse_mapping


def cobra(number="AC-100, AC-100/D"):
    return read_ies(ies(header=f"IESNA:LM-63-2002\n[LUMCAT] {number}\n[LUMINAIRE] Street lamp"), "Cobra 100W")


FOLDER = PhotometricFolder(
    (cobra(), read_eulumdat(eulumdat(names=("Kegel", "K-7", "old.ldt")), "3"), cobra("TWIN")),
    ("us/Cobra 100W.IES", "3.ldt", "twin.ies"),
)


def index(table, text="", folder=FOLDER):
    return match(folder, pd.DataFrame(table), parse_mapping(text)[0])[0].tolist()


def told(table, text="", folder=FOLDER):
    return [str(finding.what) for finding in match(folder, pd.DataFrame(table), parse_mapping(text)[0])[1]]


@pytest.mark.parametrize(
    "name",
    [
        "Cobra 100W.IES",
        "cobra 100w.ies",
        "COBRA 100W",
        " Cobra  100W ",
        "photometry\\us\\Cobra 100W.ies",
        "us/Cobra 100W",
    ],
)
def test_a_file_is_named_with_or_without_its_ending_and_path(name):
    assert index({"photometry": [name]}) == [0]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("AC-100", 0), ("AC-100/D", 0), ("ac-100, ac-100/d", 0), ("K-7", 1), ("Kegel", 1), ("Twin", 2)],
)
def test_a_catalogue_number_or_name_that_one_file_alone_states_will_do(name, expected):
    assert index({"model": [name]}) == [expected]


def test_a_name_that_two_files_state_decides_nothing():
    assert index({"model": ["Street lamp"]}) == [-1]


@pytest.mark.parametrize("name", ["Cobra", "Cobra 100", "Cobra100W", "AC-10", "AC-1000", "100W", "33", "", None])
def test_what_is_only_similar_does_not_match(name):
    assert index({"photometry": [name], "model": [name]}) == [-1]


def test_the_photometry_field_goes_before_the_model_and_the_model_before_the_fixture():
    table = {"photometry": ["3", None, None], "model": ["TWIN", "TWIN", None], "fixture": ["K-7", "K-7", "K-7"]}
    assert index(table) == [1, 2, 1]


def test_where_the_photometry_field_names_no_file_the_model_decides():
    assert index({"photometry": ["lost.ies"], "model": ["AC-100"]}) == [0]


def test_the_id_of_a_light_names_no_file():
    assert index({"light_id": ["3"]}) == [-1]


def test_mapping_goes_before_every_name():
    assert index(
        {"model": ["Cobrahead", "K-7"]}, "lights.photometry(cobrahead) = 3.ldt\nlights.photometry(K-7) = twin"
    ) == [1, 2]


def test_mapping_may_speak_of_one_layer():
    table = {"layer": ["a", "b"], "fixture": ["cobrahead", "cobrahead"]}
    assert index(table, "lights@b.photometry(Cobrahead) = 3") == [-1, 1]


def test_mapping_may_say_that_a_type_has_no_file():
    assert index({"model": ["K-7"]}, "lights.photometry(K-7) = -") == [-1]


def test_a_file_that_mapping_names_and_the_folder_lacks_is_told():
    assert told({"model": ["Cobrahead"]}, "lights.photometry(Cobrahead) = 9.ies")[0] == (
        "MAPPING names photometric files that the folder does not hold: '9.ies'."
    )


def test_what_matched_and_what_did_not_is_said():
    assert told({"model": ["TWIN", "TWIN", "globe", "globe", "lantern"]}) == [
        "2 of 5 lights are computed with photometric files (different ones: 1).",
        (
            "3 of 5 lights match none of the 3 photometric files. A general shape was assumed for them by fixture and"
            " lamp type, which leaves their light less certain. Their types: 'globe', 'lantern'."
        ),
        "2 of 3 photometric files match no light: 'us/Cobra 100W.IES', '3.ldt'.",
    ]


def test_lights_without_any_name_are_said_to_have_none():
    assert "They have no field that names a file or a type." in told({"light_id": ["1"]})[0]


def test_without_files_or_lights_there_is_nothing_to_say():
    assert match(PhotometricFolder((), ()), pd.DataFrame({"model": ["K-7"]}))[1] == []
    assert match(FOLDER, pd.DataFrame({"model": []}))[1] == []


@given(st.lists(st.sampled_from(["3", "TWIN", "x", None]), min_size=1), st.randoms())
def test_the_order_of_the_lights_changes_nothing(models, random):
    order = list(range(len(models)))
    random.shuffle(order)
    assert index({"model": [models[place] for place in order]}) == [index({"model": models})[place] for place in order]
