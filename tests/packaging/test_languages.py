"""The translations: whole, up to date, with the same values in every sentence, and in words that harm nobody."""

import re
from string import Formatter

import pytest
from factories.workshop import program
from wellplaced.algorithms.message import say
from wellplaced.algorithms.public.vocabulary import vocabulary
from wellplaced.algorithms.public.wording import Text, hits

translations = program("translations")

NAMES = {
    *("Amsterdam", "Chicago", "Detroit", "Flint, Michigan", "Liverpool", "Ljubljana", "Los Angeles", "Philadelphia"),
    *("Spokane, Washington", "Youngstown, Ohio", "GeoPackage (*.gpkg)", "Excel (*.xlsx);;CSV (*.csv)", "N"),
}
SAME = {
    "es": {
        *("100 m", "100 m2", "10 m", "P < 0.001", "P < 0.01", "P < 0.05", "{m} min {s} s", "{n} s"),
        *("Wellplaced: {layer}, {time}", "{before} lx, {after} lx"),
    },
    "fr": {
        *("1 point", "Cause", "Intervention", "kilolumens", "kilowatts", "lumens", "luminaire", "points", "site"),
        *("watts", "{points} points", "{what} ({points:.0f} points)", "{measured} ({points:.0f} points)"),
        *("Catalogues (*.json)", "d MMMM yyyy", "Budget", "budget", "Circuit"),
    },
    "de": {"Block {n}", "Budget", "Layer", "Name", "Wellplaced: {layer}, {time}"},
}
"""What is the same in a language as in English, beside sentences that only join others."""

WORDS_OF_THE_CONTRACT = re.compile(
    r"AS_OF|MAPPING|EVIDENCE|LIGHTS|WALKWAYS|BUILDINGS|TERRAIN|NULL|EPSG:\d+|[a-z]+_[a-z_]+\w*|\*\.\w+"
    r"|\b(?:lights|parcels|walkways|barriers|evidence)\.\w+|https?://\S+"
)
"""Parameters, fields, roles and file endings: they are literals in every language."""

LABELS_OF_PLACES_AND_PEOPLE = {
    "es": r"punto caliente|peligros|sospech|delincuen|criminal|marginal|degradad|abandonad|mala zona|barrio malo"
    r"|vagabund|conflictiv|problemátic|riesgo|vigilan",
    "fr": r"dangereu|suspect|délinquan|criminel|marginal|abandonné|mauvais quartier|vagabond|risqu|surveill|sensible",
    "de": r"gefähr|verdächt|straftät|kriminell|brennpunkt|benachteilig|verwahrlos|risik|überwach|unsicher",
}


@pytest.fixture(params=translations.LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def file(language):
    return translations.I18N / f"wellplaced_{language}.ts"


@pytest.fixture
def told(file):
    """The language's sentences by context and English text."""
    return translations.read(file)


def values_in(sentence):
    return sorted((name, form, turn) for _, name, form, turn in Formatter().parse(sentence) if name is not None)


def only_joins(sentence):
    return not re.search(r"[A-Za-z]", re.sub(r"\{[^}]*\}", "", sentence))


def test_it_holds_every_sentence_of_the_source_and_no_other(told):
    assert set(told) == set(translations.all_sentences()), "run `make translations`, then translate what is new"


def test_every_sentence_is_translated(told, file):
    assert [sentence for sentence, text in told.items() if not text.strip()] == []
    assert "unfinished" not in file.read_text(encoding="utf-8")


def test_nothing_is_left_in_english_but_names_units_and_patterns(told, language):
    same = {english for (_, english), text in told.items() if text == english and not only_joins(english)}
    assert same - NAMES == SAME[language]


def test_every_sentence_names_the_same_values_in_the_same_form(told):
    wrong = [(english, text) for (_, english), text in told.items() if values_in(english) != values_in(text)]
    assert wrong == []


def test_every_sentence_ends_and_breaks_as_the_english_one_does(told):
    def shape(text):
        end = text[-1:] if text[-1:] in ".…" and not text.endswith("EE. UU.") else ""
        return end, text.count("\n"), re.findall(r"</?\w+>", text)

    wrong = [(english, text) for (_, english), text in told.items() if shape(english) != shape(text)]
    assert wrong == []


def test_parameters_fields_and_file_endings_stay_as_they_are(told):
    def literal(text):
        return set(WORDS_OF_THE_CONTRACT.findall(text))

    wrong = [(english, text) for (_, english), text in told.items() if not literal(english) <= literal(text)]
    assert wrong == []


def test_no_word_labels_places_or_people(told, language):
    labels = re.compile(LABELS_OF_PLACES_AND_PEOPLE[language], re.IGNORECASE)
    assert [text for text in told.values() if labels.search(text)] == []
    texts = [Text(say("Test", "{where}", where=english), text) for (_, english), text in told.items()]
    assert [(hit.text.said, hit.word) for hit in hits(texts, vocabulary((language,)))] == []


def test_what_qgis_reads_says_the_same(told, file, qapp):
    from qgis.PyQt.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    stale = [
        english
        for (context, english), text in told.items()
        if translator.translate(context.encode(), english.encode()) != text
    ]
    assert stale == [], "run `make translations`"
