"""Signs fused to a probability: the worked example, and the laws that any weights must keep."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from factories.vacancy import signs
from hypothesis import given, strategies as st
from wellplaced.algorithms.vacancy.fusion import SURE, fuse
from wellplaced.algorithms.vacancy.kinds import evidence_kinds

KINDS = evidence_kinds()
POSITIVE = [name for name, kind in KINDS.items() if kind.weight > 0.0]
NEGATIVE = [name for name, kind in KINDS.items() if kind.weight < 0.0]
PRIOR = 0.04

one_sign = st.tuples(st.sampled_from(list(KINDS)), st.one_of(st.none(), st.floats(0.0, 20.0)))
several_signs = st.lists(one_sign, max_size=8)


def probability(*told, prior=PRIOR):
    return fuse(signs(*told), KINDS, prior, 1).probability[0]


def test_without_any_sign_the_probability_is_the_prior():
    assert probability() == pytest.approx(PRIOR)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([("register", 0.5)], 0.4013),
        ([("register", 0.5), ("violation", 0.3)], 0.6398),
        ([("register", 0.5), ("violation", 0.3), ("no_water_use", 0.2)], 0.89),
        ([("register", 0.5), ("violation", 0.3), ("no_water_use", 0.2), ("permit", 0.3)], 0.7051),
    ],
)
def test_the_worked_example_comes_out(told, expected):
    assert probability(*told) == pytest.approx(expected, abs=2e-4)


def test_a_sign_halves_its_weight_with_every_half_life():
    logit = np.log(PRIOR / (1 - PRIOR)) + 3.5 / 4
    assert probability(("register", 3.0)) == pytest.approx(1 / (1 + np.exp(-logit)))


def test_an_undated_sign_weighs_half():
    logit = np.log(PRIOR / (1 - PRIOR)) + 1.75
    assert probability(("register", None)) == pytest.approx(1 / (1 + np.exp(-logit)))


def test_one_family_adds_at_most_four():
    told = [("register", 0.0), ("unsafe", 0.0), ("violation", 0.0)]  # 7.2 in sum
    logit = np.log(0.01 / 0.99) + 4.0
    assert probability(*told, prior=0.01) == pytest.approx(1 / (1 + np.exp(-logit)))


def test_a_survey_may_add_more_than_other_families():
    logit = np.log(PRIOR / (1 - PRIOR)) + 4.5
    assert probability(("survey", 0.0)) == pytest.approx(min(1 / (1 + np.exp(-logit)), 1.0))


def test_one_office_alone_is_never_sure():
    assert probability(("register", 0.0), ("unsafe", 0.0), prior=0.5) == SURE


def test_two_families_may_be_sure():
    assert probability(("register", 0.0), ("unsafe", 0.0), ("land_use_vacant", 0.0), prior=0.5) > SURE


def test_a_faded_second_family_does_not_make_sure():
    assert probability(("register", 0.0), ("mail_returned", 10.0), prior=0.5) == SURE


@pytest.mark.parametrize(("age", "sure"), [(1.0, True), (1.1, False), (None, False)])
def test_a_survey_makes_sure_within_a_year(age, sure):
    assert (probability(("survey", age), prior=0.5) > SURE) == sure


def test_unpaid_taxes_alone_never_make_a_place_likely_vacant():
    assert probability(("tax_delinquent", 0.0)) < 0.1


@given(several_signs, st.sampled_from(POSITIVE), st.one_of(st.none(), st.floats(0.0, 20.0)))
def test_removing_a_positive_sign_never_raises_the_probability(told, kind, age):
    assert probability(*told) <= probability(*told, (kind, age)) + 1e-12


@given(several_signs, st.sampled_from(NEGATIVE), st.one_of(st.none(), st.floats(0.0, 20.0)))
def test_removing_a_permit_never_lowers_the_probability(told, kind, age):
    assert probability(*told) >= probability(*told, (kind, age)) - 1e-12


@given(several_signs, st.permutations(range(8)))
def test_the_order_of_signs_does_not_matter(told, order):
    shuffled = [told[place] for place in order if place < len(told)]
    assert probability(*shuffled) == pytest.approx(probability(*told), abs=1e-12)


@given(several_signs)
def test_the_same_signs_told_twice_count_once(told):
    assert probability(*told, *told) == pytest.approx(probability(*told), abs=1e-12)


@given(several_signs, st.sampled_from(POSITIVE), st.floats(0.0, 10.0), st.floats(0.0, 10.0))
def test_an_older_sign_never_weighs_more(told, kind, age, older):
    assert probability(*told, (kind, age + older)) <= probability(*told, (kind, age)) + 1e-12


def test_parcels_do_not_touch_each_other():
    both = pd.concat([signs(("register", 0.5), parcel=2), signs(("permit", 0.0), parcel=0)])
    alone = [probability(("permit", 0.0)), PRIOR, probability(("register", 0.5))]
    assert fuse(both, KINDS, PRIOR, 3).probability == pytest.approx(alone)


def test_every_kind_states_where_its_weight_comes_from():
    path = Path(__file__).resolve().parents[3] / "algorithms/vacancy/evidence_kinds.json"
    entries = json.loads(path.read_text(encoding="utf-8"))["kinds"]
    assert [name for name, entry in entries.items() if not entry["source"] or not entry["tag"]] == []
