"""MAPPING: read, written, read again."""

import pandas as pd
import pytest
from factories.tables import english_lights, german_lights, parcels_table, walkways_table
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.mapping import Entry, Mapping, Meaning, find_column, near_names, parse_mapping, write_mapping
from wellplaced.algorithms.roles import recognise


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("lights.height = MNT_HT [ft]", Entry("lights", None, "height", "MNT_HT", "ft")),
        ("lights.height=MNT_HT", Entry("lights", None, "height", "MNT_HT")),
        ("  Parcels.ID = ML  ", Entry("parcels", None, "id", "ML")),
        ("lights.height = -", Entry("lights", None, "height")),
        ('lights@park_lights.height = "4.5 m"', Entry("lights", "park_lights", "height", constant="4.5 m")),
        ("lights@a.b c.height = H", Entry("lights", "a.b c", "height", "H")),
        ("lights.light_id = `# of pole`", Entry("lights", None, "light_id", "# of pole")),
        ("lights.height = `H [m]` [ft]", Entry("lights", None, "height", "H [m]", "ft")),
        ("lights.height = Hauteur du mât  # as told", Entry("lights", None, "height", "Hauteur du mât")),
        ("lights.kind_of = x", None),
        ("\ufefflights.watts = W", Entry("lights", None, "watts", "W")),
    ],
)
def test_lines_are_read(line, entry):
    mapping, findings = parse_mapping(line)
    assert mapping.entries == ((entry,) if entry else ())
    assert len(findings) == (0 if entry else 1)


def test_values_are_given_a_meaning():
    mapping, findings = parse_mapping("lights.status(NW) = out\nwalkways@osm.kind(x = y) = Centre Line")
    assert findings == []
    assert mapping.meanings == (
        Meaning("lights", None, "status", "NW", "out"),
        Meaning("walkways", "osm", "kind", "x = y", "centre line"),
    )


def test_a_type_is_given_its_photometric_file():
    mapping, findings = parse_mapping('lights.photometry(Cobra (old)) = "3 new.IES"\nlights.photometry(Globe) = -')
    assert findings == []
    assert mapping.meanings_of("lights", "any", "photometry") == {"Cobra (old)": "3 new.IES", "Globe": "-"}


def test_a_type_without_a_file_is_no_line():
    mapping, findings = parse_mapping("lights.photometry(Globe) =")
    assert mapping == Mapping()
    assert "Line 1 of MAPPING was not understood" in str(findings[0].what)


def test_comments_and_blank_lines_are_passed_over():
    assert parse_mapping("# lights.height = A\n\n   \n#\n") == (Mapping(), [])


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("height: MNT_HT", "Line 2 of MAPPING was not understood"),
        ("lights.height =", "Line 2 of MAPPING was not understood"),
        ("lamps.height = A", "'lamps' is not known"),
        ("lights.hight = A", "'hight' is not known"),
        ("lights.status(NW) = broken down", "'broken down' is not known"),
        ("lights.height(8) = out", "Line 2 of MAPPING was not understood"),
        ("lights.height = `A", "Line 2 of MAPPING was not understood"),
        ("lights.height = `A` [furlong]", "'furlong' is no unit"),
    ],
)
def test_lines_that_are_not_understood_are_told_by_number(line, part):
    mapping, findings = parse_mapping(f"# first\n{line}\nlights.watts = W")
    assert [entry.word for entry in mapping.entries] == ["watts"]
    assert part in str(findings[0].what)
    assert findings[0].advice is not None


def test_the_layer_s_own_line_goes_before_the_general_one_and_later_before_earlier():
    mapping, _ = parse_mapping("lights@a.height = A\nlights.height = B\nlights.height = C")
    assert mapping.entry("lights", "a", "height").column == "A"
    assert mapping.entry("lights", "b", "height").column == "C"
    assert mapping.entry("lights", "b", "watts") is None


@pytest.mark.parametrize(
    ("wanted", "unit", "found"),
    [
        ("mnt_ht", None, "MNT_HT"),
        ("id", None, "\ufeffid"),
        ("Height", "ft", "Height [ft]"),
        ("two lines", None, "Two\nlines"),
    ],
)
def test_columns_are_found_without_regard_to_capitals_and_space(wanted, unit, found):
    assert find_column(wanted, ["MNT_HT", "\ufeffid", "Height [ft]", "Two\nlines"], unit) == found


def test_near_names_are_proposed():
    assert near_names("MNT_HGT", ["MNT_HT", "POLE", "id"]) == ["MNT_HT"]
    assert near_names("zzz", ["MNT_HT", "POLE", "id"]) == []


TABLES = [
    ("lights", english_lights()),
    ("lights", german_lights()),
    ("parcels", parcels_table()),
    ("walkways", walkways_table()),
]


@pytest.mark.parametrize(("role", "frame"), TABLES)
def test_what_is_written_is_read_back_as_the_same(role, frame):
    before = recognise(role, frame, "the layer", Mapping())
    mapping, findings = parse_mapping(write_mapping([before]))
    after = recognise(role, frame, "the layer", mapping)
    assert findings == []
    assert {word: (guess.column, guess.unit, guess.constant) for word, guess in after.columns.items()} == {
        word: (guess.column, guess.unit, guess.constant) for word, guess in before.columns.items()
    }
    assert all(guess.by_mapping for guess in after.columns.values())


@given(st.text(min_size=1, max_size=15).filter(lambda name: name.strip()))
@settings(max_examples=300, deadline=None)
def test_any_column_name_survives(name):
    frame = pd.DataFrame({name: ["Cobrahead", "Acorn", "Shoebox"]})
    before = recognise("lights", frame, "layer", Mapping()).columns
    mapping, findings = parse_mapping(write_mapping([recognise("lights", frame, "layer", Mapping())]))
    after = recognise("lights", frame, "layer", mapping).columns
    assert findings == []
    assert {word: guess.column for word, guess in after.items()} == {
        word: guess.column for word, guess in before.items()
    }


def test_what_was_not_found_is_written_as_a_comment():
    text = write_mapping([recognise("parcels", pd.DataFrame({"x": [1.5]}), "lots", Mapping())])
    assert "# parcels@lots.land_use = ?" in text
    assert parse_mapping(text) == (Mapping(), [])


def test_the_comments_speak_the_reader_s_language():
    recognition = recognise("parcels", parcels_table(), "lots", Mapping())
    text = write_mapping([recognition], lambda context, template: f"({context}) {template}")
    assert "# (Mapping) How Wellplaced" in text
    assert "# (Roles) 'PARCEL_ID' was taken as (Words) the parcel's id" in text
