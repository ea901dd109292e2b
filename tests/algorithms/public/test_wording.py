"""Words that label places or people are found in every form, language and spelling; harmless uses and names are not."""

import pytest
from hypothesis import given, strategies as st


@pytest.fixture
def found():
    from wellplaced.algorithms.message import say
    from wellplaced.algorithms.public.vocabulary import vocabulary
    from wellplaced.algorithms.public.wording import Text, hits

    def find(said):
        return [hit.word for hit in hits([Text(say("Test", "a test"), said)], vocabulary())]

    return find


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("Crime hot spots 2024", "hot spots"),
        ("HOT_SPOT areas", "HOT_SPOT"),
        ("hotSpots2024", "hotSpots"),
        ("High-crime streets", "High-crime"),
        ("Blighted lots", "Blighted"),
        ("At-Risk Youth programme", "At-Risk Youth"),
        ("Target blocks", "Target"),
        ("natural surveillance", "natural surveillance"),
        ("Zonas con poblacion vulnerable", "poblacion vulnerable"),
        ("Población vulnerable", "Población vulnerable"),
        ("barrio_marginal", "barrio_marginal"),
        ("Quartiers défavorisés", "défavorisés"),
        ("Gefährliche Orte", "Gefährliche Orte"),
        ("Soziale Brennpunkte", "Soziale Brennpunkte"),
    ],
)
def test_a_term_is_found_as_it_stands(found, said, word):
    assert found(said) == [word]


@pytest.mark.parametrize(
    "said",
    [
        *("Flood risk zones", "Zonas con riesgo de inundación", "risque d'inondation", "Hochwasser-Risikogebiete"),
        *(
            "lighting_target_lx",
            "Target illuminance",
            "Chestnut blight survey",
            "WiFi hotspots",
            "Pavement, distressed",
        ),
        *("brisk walk", "asterisk", "Musée du ghetto de Varsovie", "suspected asbestos", "a policy"),
    ],
)
def test_harmless_uses_are_not(found, said):
    assert found(said) == []


@pytest.mark.parametrize(
    "said",
    [
        *(
            "Department of Criminal Justice",
            "Criminal Court districts",
            "CRIMINAL COURT",
            "Criminal Justice Department",
        ),
        *("Juzgado de lo Criminal", "Tribunal criminel de Paris", "Disadvantaged Business Enterprise"),
    ],
)
def test_names_of_institutions_are_not(found, said):
    assert found(said) == []


@pytest.mark.parametrize("said", ["School Hot Spots", "Police Department Hot Spots", "Hot Spots Near School"])
def test_an_institution_nearby_excuses_nothing(found, said):
    assert found(said) == ["Hot Spots"]


def test_of_terms_that_overlap_the_longest_is_told(found):
    assert found("The risk score") == ["risk score"]


def test_accents_typed_as_two_signs_are_one(found):
    assert found("Población vulnerable") == ["Población vulnerable"]


def test_every_list_has_the_same_terms_each_with_something_to_say_instead():
    from wellplaced.algorithms.public.vocabulary import LANGUAGES, vocabulary

    terms = {code: [term.id for term in vocabulary((code,)).terms] for code in LANGUAGES}
    assert len(set(map(tuple, terms.values()))) == 1
    assert len(terms["en"]) >= 33
    assert all(term.instead for term in vocabulary().terms)


def test_every_form_of_every_list_is_found_by_itself(found):
    from wellplaced.algorithms.public.vocabulary import vocabulary

    forms = [" ".join(form) for term in vocabulary().terms for form in term.forms]
    assert [form for form in forms if len(found(form)) != 1] == []


def test_what_is_said_instead_is_no_finding_itself(found):
    from wellplaced.algorithms.public.vocabulary import vocabulary

    assert {term.instead: found(term.instead) for term in vocabulary().terms if found(term.instead)} == {}


def test_lists_say_that_nobody_reviewed_them():
    from wellplaced.algorithms.public.vocabulary import LANGUAGES, vocabulary

    assert vocabulary().unreviewed == LANGUAGES


@given(st.text(max_size=60))
def test_any_text_can_be_read(said):
    from wellplaced.algorithms.message import say
    from wellplaced.algorithms.public.vocabulary import vocabulary
    from wellplaced.algorithms.public.wording import Text, hits

    for hit in hits([Text(say("Test", "a test"), said)], vocabulary()):
        assert hit.word
