"""Suggestions told again in another language than that of their run."""

import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.interventions.catalogue import read_catalogue
from wellplaced.algorithms.interventions.retold import retold
from wellplaced.algorithms.interventions.rules import RULES
from wellplaced.algorithms.interventions.suggest import trigger_of, why_of
from wellplaced.algorithms.message import in_english

CATALOGUE = read_catalogue()
NAMES = ("length", "emin", "goal", "share", "poles", "area", "distance", "seen", "blank", "percent", "neighbours",
         "lots", "quantity")  # fmt: skip
SENTENCES = ("trigger", "why", "department", "consent", "harms")


def backwards(context, template):
    """An invented language: the words in reverse, values and all, and figures with the separators exchanged."""
    if template == "1,234.5":
        return "1.234,5"
    return " ".join(reversed(template.split(" ")))


def written(kind, values, spoken):
    """The fields as a run in that language writes them."""
    each = CATALOGUE[kind]
    return {
        "suggestion_id": f"{kind}-1",
        "intervention": kind,
        "trigger": trigger_of(kind, values).render(spoken),
        "why": why_of(kind, values, CATALOGUE).render(spoken),
        "department": each.department.render(spoken),
        "consent": each.consent.render(spoken) if each.consent else None,
        "harms": " ".join(harm.render(spoken) for harm in each.harms) or None,
        "cost_low": 50.0,
    }


WAYS = [rule.intervention for rule in RULES if rule.way_for]
"""Interventions that are named beside each other, in the order of the rules."""


@given(
    st.sampled_from([rule.intervention for rule in RULES]),
    st.fixed_dictionaries(
        {
            **dict.fromkeys(NAMES, st.floats(0.001, 1e6)),
            "technology": st.sampled_from(["HPS", "MV", "sodium (old)"]),
            "lighting_class": st.sampled_from(["P4", "C0"]),
            "confirm": st.booleans(),
        }
    ),
    st.data(),
)
def test_told_again_it_says_what_a_run_in_that_language_says(kind, values, data):
    rule = next(rule for rule in RULES if rule.intervention == kind)
    values.update({name: data.draw(st.sampled_from(sorted(words))) for name, words in rule.words.items()})
    values["other_ways"] = [way for way in WAYS if rule.way_for and way != kind and data.draw(st.booleans())]
    there, here = written(kind, values, backwards), written(kind, values, in_english)
    assert retold(there, CATALOGUE, (in_english, backwards), in_english) == here
    assert retold(here, CATALOGUE, (in_english, backwards), backwards) == there


@pytest.fixture
def row():
    values = {**dict.fromkeys(NAMES, 12.0), "technology": "HPS", "confirm": False, "other_ways": []}
    return written("lot_green", values, in_english)


def test_an_edited_sentence_stays_as_it_is(row):
    row["why"] = "Because the school asked for it."
    told = retold(row, CATALOGUE, (in_english,), backwards)
    assert told["why"] == "Because the school asked for it."
    assert told["trigger"] != row["trigger"]


def test_a_citys_own_catalogue_is_quoted(row):
    row["department"] = "The green team"
    assert retold(row, CATALOGUE, (in_english,), backwards)["department"] == "The green team"


def test_an_intervention_unheard_of_stays_as_it_is(row):
    row["intervention"] = "bench"
    assert retold(row, CATALOGUE, (in_english,), backwards) == row


def test_an_intervention_without_a_rule_has_its_catalogue_texts_told(tmp_path):
    row = {
        "intervention": "clean_team",
        "trigger": "Asked for.",
        "department": CATALOGUE["clean_team"].department.render(),
    }
    told = retold(row, CATALOGUE, (in_english,), backwards)
    assert told["trigger"] == "Asked for."
    assert told["department"] == backwards("", row["department"])


def test_what_is_null_stays_null(row):
    assert retold({**row, "consent": None}, CATALOGUE, (in_english,), backwards)["consent"] is None
