"""The mapping of fields as lines, and the user's corrections to it."""

import pytest
from factories.mappings import MAPPING
from hypothesis import given, strategies as st


@pytest.fixture
def fields(qapp):
    from wellplaced.ui.data import fields

    return fields


def test_a_written_mapping_is_read_line_by_line_with_its_reasons(fields):
    lines = fields.lines_of(MAPPING)
    assert [(line.layer, line.word, line.right) for line in lines] == [
        ("lots v1.2", "id", "PIN"),
        ("lots v1.2", "land_use", "?"),
        ("lamps", "height", "MNT_HT [ft]"),
        ("lamps", "status", "?"),
    ]
    assert lines[0].reason.startswith("'PIN' was taken as the parcel's id")
    assert lines[1].reason == ""
    assert not any(line.by_hand for line in lines)


def test_what_check_data_writes_is_read_in_full(fields, run_check):
    from wellplaced.algorithms.recognition.guess import ROLES

    lines = fields.lines_of(run_check)
    assert {line.role for line in lines} == {"parcels", "lights"}
    assert [line.word for line in lines if line.role == "lights"] == list(ROLES["lights"])
    assert all(line.reason for line in lines if line.right != "?")


@pytest.fixture
def run_check(provider, project):
    from factories.qgis_layers import lights, parcels, street

    import processing

    layers = {"INPUT": parcels(), "WALKWAYS": street(), "LIGHTS": [lights()]}
    made = processing.run("wellplaced:checkdata", {**layers, "OUTPUT": "TEMPORARY_OUTPUT"})
    return "\n".join(line for line in made["MAPPING_TEXT"].splitlines() if "walkways" not in line)


def test_the_users_lines_go_over_what_was_recognised(fields):
    own = "lights@lamps.height = HT\n# a remark = none\nlights.status = COND"
    lines = fields.corrected(fields.lines_of(MAPPING), own)
    assert [(line.word, line.right) for line in lines if line.by_hand] == [("height", "HT"), ("status", "COND")]


def test_a_line_for_one_layer_goes_before_one_for_all(fields):
    lines = fields.corrected(fields.lines_of(MAPPING), "lights@lamps.height = A\nlights.height = B")
    assert [line.right for line in lines if line.by_hand] == ["A"]


def test_a_correction_replaces_an_older_one_and_leaves_the_rest(fields):
    own = fields.with_line("lights.status(NW) = out\nlights@lamps.height = A", "lights@lamps.height", "B")
    assert own.splitlines() == ["lights.status(NW) = out", "lights@lamps.height = B"]
    assert fields.without_line(own, "lights@lamps.height") == "lights.status(NW) = out"


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=12))
def test_a_columns_name_is_written_so_that_the_algorithms_read_it(name):
    from wellplaced.algorithms.mapping import parse_mapping
    from wellplaced.ui.data.fields import as_written

    name = " ".join(name.split())
    if not name:
        return
    parsed, findings = parse_mapping(f"parcels@lots.id = {as_written(name, [name])}")
    assert findings == []
    assert (parsed.entries[0].column, parsed.entries[0].constant) == (name, None)


def test_what_is_no_columns_name_stays_as_it_was_typed(fields):
    assert fields.as_written("MNT_HT [ft]", ["MNT_HT"]) == "MNT_HT [ft]"
    assert fields.as_written(' "4.5 m" ', ["MNT_HT"]) == '"4.5 m"'
    assert fields.as_written("  ", ["MNT_HT"]) == "-"
