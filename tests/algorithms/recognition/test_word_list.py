"""The word list: names of fields, texts of codes."""

import pytest
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.lighting.luminaires import FIXTURES, PLAUSIBLE, ROADS, STATUSES, TECHNOLOGIES
from wellplaced.algorithms.recognition.codes import code_of, values_of
from wellplaced.algorithms.recognition.names import name_score, tokens
from wellplaced.algorithms.recognition.units import folded
from wellplaced.algorithms.recognition.vocabulary import words_of_cities
from wellplaced.algorithms.roles import ROLES


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("MOUNT_HEIG", "height"),
        ("FIXTURE_TY", "fixture"),
        ("NumLamps", "lamps"),
        ("LichtpunktHöhe", "height"),
        ("poleHeight", "height"),
        ("WATTAGE1", "watts"),
        ("Lamp Type", "technology"),
        ("STREET_NAME", "street"),
        ("last_edited_date", "date"),
        ("fecha_relevamiento", "date"),
        ("CIRCUIT_ID", "circuit"),
        ("Schaltstelle", "circuit"),
        ("armoire", "circuit"),
    ],
)
def test_names_are_taken_apart(name, word):
    scores = {each: name_score(name, "lights", each) for each in ROLES["lights"]}
    assert max(scores, key=scores.get) == word
    assert scores[word] > 0.9


@pytest.mark.parametrize("name", ["Street_ID", "BaseHeight", "Pole_Color", "Voltage", "CreatedBy", "geom", "", "???"])
def test_other_names_are_not_recognised_for_certain(name):
    assert all(name_score(name, "lights", word) < 0.75 for word in ROLES["lights"])


def test_the_codes_are_those_of_the_kernels():
    assert set(values_of("technology")) == set(TECHNOLOGIES)
    assert set(values_of("fixture")) == set(FIXTURES)
    assert set(values_of("status")) == set(STATUSES)
    assert set(values_of("road")) == set(ROADS)
    assert {word: (ROLES["lights"][word].low, ROLES["lights"][word].high) for word in PLAUSIBLE} == PLAUSIBLE


@pytest.mark.parametrize(
    "word",
    [
        *("technology", "fixture", "status", "report_status", "road", "kind"),
        *("building_use", "building_front", "vegetation", "barrier"),
        *("action", "decision"),
    ],
)
def test_every_text_of_the_word_list_means_its_code(word):
    wrong = {
        text: (code, code_of(word, text.replace("*", ""), {}))
        for code, texts in words_of_cities()["codes"][word].items()
        for text in texts
        if code_of(word, text.replace("*", ""), {}) != code
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("word", "text", "code"),
    [
        ("technology", "VS 70", "HPS"), ("technology", "VM 125 W", "MV"), ("technology", "MVM 150", "MH"),
        ("technology", "VMT-250", "MH"), ("status", "Acesa", "working"), ("status", "Desligada", "out"),
        ("status", "em funcionamento", "working"),
    ],
)  # fmt: skip
def test_texts_of_cities_in_brazil_are_known(word, text, code):
    assert code_of(word, text, {}) == code


def test_the_word_list_is_folded():
    def texts(tree):
        if isinstance(tree, dict):
            return [text for branch in tree.values() for text in texts(branch)]
        return list(tree)

    assert [text for text in texts(words_of_cities()) if text != folded(text)] == []


@given(st.text(max_size=20))
@settings(max_examples=200, deadline=None)
def test_no_name_breaks_the_recognition(name):
    assert all(part == part.lower() for part in tokens(name))
    assert 0.0 <= name_score(name, "lights", "height") <= 1.0


@pytest.mark.parametrize(
    ("word", "text"), [("technology", "HPS to LED"), ("technology", "LED / Sodio"), ("status", "existing, damaged")]
)
def test_a_text_that_says_two_things_is_not_known(word, text):
    assert code_of(word, text, {}) is None


def test_the_longer_word_tells_more():
    assert code_of("technology", "Low Pressure Sodium", {}) == "LPS"
    assert code_of("status", "not working", {}) == "out"
    assert code_of("kind", "PFOOTPATH-CL", {}) == "path"
