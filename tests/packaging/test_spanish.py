"""The Spanish translation: whole, up to date, and with the same values in every sentence."""

import re
from string import Formatter

import pytest
from factories.workshop import program

translations = program("translations")
TS = translations.I18N / "wellplaced_es.ts"

NAMES_AND_PATTERNS = {
    "100 m",
    "100 m2",
    "10 m",
    "Chicago",
    "Detroit",
    "GeoPackage (*.gpkg)",
    "Liverpool",
    "N",
    "P < 0.001",
    "P < 0.01",
    "P < 0.05",
    "Spokane, Washington",
    "Wellplaced: {layer}, {time}",
    "Youngstown, Ohio",
    "Excel (*.xlsx);;CSV (*.csv)",
    "{before} lx, {after} lx",
    "{m} min {s} s",
    "{n} s",
}
"""What is the same in Spanish, beside sentences that only join others."""

WORDS_OF_THE_CONTRACT = re.compile(
    r"AS_OF|MAPPING|EVIDENCE|LIGHTS|WALKWAYS|BUILDINGS|TERRAIN|NULL|EPSG:\d+|[a-z]+_[a-z_]+\w*|\*\.\w+"
    r"|\b(?:lights|parcels|walkways|barriers|evidence)\.\w+|https?://\S+"
)
"""Parameters, fields, roles and file endings: they are literals in every language."""

LABELS_OF_PLACES_AND_PEOPLE = re.compile(
    r"punto caliente|peligros|sospech|delincuen|criminal|marginal|degradad|abandonad|mala zona|barrio malo|vagabund"
    r"|conflictiv|problemátic|riesgo|vigilan",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def spanish():
    """Spanish by context and English text."""
    return translations.read(TS)


def values_in(sentence):
    return sorted((name, form, turn) for _, name, form, turn in Formatter().parse(sentence) if name is not None)


def only_joins(sentence):
    return not re.search(r"[A-Za-z]", re.sub(r"\{[^}]*\}", "", sentence))


def test_it_holds_every_sentence_of_the_source_and_no_other(spanish):
    assert set(spanish) == set(translations.all_sentences()), "run `make translations`, then translate what is new"


def test_every_sentence_is_translated(spanish):
    assert [sentence for sentence, text in spanish.items() if not text.strip()] == []
    assert "unfinished" not in TS.read_text(encoding="utf-8")


def test_nothing_is_left_in_english_but_names_units_and_patterns(spanish):
    same = {english for (_, english), text in spanish.items() if text == english and not only_joins(english)}
    assert same == NAMES_AND_PATTERNS


def test_every_sentence_names_the_same_values_in_the_same_form(spanish):
    wrong = [(english, text) for (_, english), text in spanish.items() if values_in(english) != values_in(text)]
    assert wrong == []


def test_every_sentence_ends_and_breaks_as_the_english_one_does(spanish):
    def shape(text):
        end = text[-1:] if text[-1:] in ".…" and not text.endswith("EE. UU.") else ""
        return end, text.count("\n"), re.findall(r"</?\w+>", text)

    wrong = [(english, text) for (_, english), text in spanish.items() if shape(english) != shape(text)]
    assert wrong == []


def test_parameters_fields_and_file_endings_stay_as_they_are(spanish):
    def literal(text):
        return set(WORDS_OF_THE_CONTRACT.findall(text))

    wrong = [(english, text) for (_, english), text in spanish.items() if not literal(english) <= literal(text)]
    assert wrong == []


def test_no_word_labels_places_or_people(spanish):
    found = [text for text in spanish.values() if LABELS_OF_PLACES_AND_PEOPLE.search(text)]
    assert found == []


def test_what_qgis_reads_says_the_same(spanish, qapp):
    from qgis.PyQt.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(TS.with_suffix(".qm")))
    stale = [
        english
        for (context, english), text in spanish.items()
        if translator.translate(context.encode(), english.encode()) != text
    ]
    assert stale == [], "run `make translations`"
