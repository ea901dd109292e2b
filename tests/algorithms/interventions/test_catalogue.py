"""The catalogue that ships, and what the checks refuse in one that a city wrote."""

import json
import re
from pathlib import Path

import pytest
from factories.interventions import effect, entry
from wellplaced.algorithms.finding import DataError
from wellplaced.algorithms.interventions.catalogue import SHIPPED, read_catalogue, texts
from wellplaced.algorithms.interventions.catalogue_checks import problems_of
from wellplaced.algorithms.interventions.evidence import describe
from wellplaced.algorithms.interventions.rules import NO_RULE, RULES

CATALOGUE = read_catalogue()
NEVER = json.loads((Path(__file__).parents[2] / "house" / "vocabulary.json").read_text(encoding="utf-8"))["never"]
BANNED = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, NEVER))})(?:s|es|ed)?\b", re.IGNORECASE)
POLICING = re.compile(r"\b(?:patrol|camera|cctv|arrest|officer|citation|ticket)", re.IGNORECASE)


def written(tmp_path, *entries):
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps({"interventions": list(entries)}), encoding="utf-8")
    return path


def refusal(tmp_path, *entries):
    with pytest.raises(DataError) as error:
        read_catalogue(written(tmp_path, *entries))
    return error.value


def test_the_catalogue_has_its_thirty_interventions():
    assert len(CATALOGUE) == 30


@pytest.mark.parametrize(
    "raw", json.loads(SHIPPED.read_text(encoding="utf-8"))["interventions"], ids=lambda raw: raw["id"]
)
def test_every_entry_is_sound(raw):
    assert problems_of(raw) == []


@pytest.mark.parametrize("text", texts(CATALOGUE), ids=lambda text: text.template[:30])
def test_no_text_has_a_word_that_labels_places_or_people(text):
    assert BANNED.findall(text.render()) == []


@pytest.mark.parametrize("each", CATALOGUE.values(), ids=lambda each: each.id)
def test_nothing_is_a_matter_for_the_police(each):
    told = f"{each.name} {each.trigger} {each.unit} {each.department}"
    assert POLICING.findall(told) == []


def test_what_punishes_or_closes_is_off_and_so_is_what_needs_recorded_consent():
    off = {each.id for each in CATALOGUE.values() if not each.on_by_default}
    assert off == {"ordinance", "street_diverter", "temporary_towers", "alley_gate", "demolish"}


def test_what_needs_consent_on_record_says_whose():
    assert {each.id: bool(each.consent) for each in CATALOGUE.values() if each.recorded_consent} == {
        "temporary_towers": True,
        "alley_gate": True,
    }


def test_taking_a_building_down_comes_with_greening():
    assert CATALOGUE["demolish"].paired_with == "lot_green"


def test_only_the_costs_that_were_read_in_a_source_are_verified():
    assert {each.id for each in CATALOGUE.values() if each.cost and each.cost.tag == "verified"} == {"demolish"}


def test_an_adverse_outcome_stands_beside_the_benefit():
    assert [str(effect.outcome) for effect in CATALOGUE["community_garden"].effects if effect.direction == "more"] == [
        "motor-vehicle theft"
    ]


def test_every_intervention_has_a_rule_or_a_reason_why_it_has_none():
    ruled = {rule.intervention for rule in RULES}
    assert ruled | set(NO_RULE) == set(CATALOGUE)
    assert ruled & set(NO_RULE) == set()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"name": ""}, "name"),
        ({"trigger": "more than {n}"}, "trigger"),
        ({"grade": "E"}, "grade"),
        ({"domain": "police"}, "domain"),
        ({"on_by_default": "yes"}, "on_by_default"),
        ({"harms": "noise"}, "harms"),
        ({"effects": []}, "effects"),
        ({"punitive": True}, "punitive"),
        ({"recorded_consent": True, "on_by_default": False}, "whose"),
        ({"recorded_consent": True, "consent": "Residents."}, "off by default"),
        ({"id": "demolish", "on_by_default": False}, "greening"),
        ({"id": "demolish", "paired_with": "lot_green"}, "off by default"),
    ],
)
def test_an_unsound_entry_is_told(changes, told):
    problems = problems_of(entry(**changes))
    assert len(problems) == 1
    assert told in problems[0]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"low": 900, "high": 500}, "order"),
        ({"low": -1}, "order"),
        ({"low": "500"}, "number"),
        ({"high": float("nan")}, "number"),
        ({"high": True}, "number"),
        ({"tag": "sure"}, "tag"),
        ({"currency": None}, "currency"),
        ({"reference": 700}, "reference"),
    ],
)
def test_an_unsound_cost_is_told(changes, told):
    problems = problems_of(entry(cost={**entry()["cost"], **changes}))
    assert len(problems) == 1
    assert told in problems[0]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"estimate": -10, "low": -16, "high": -4}, "direction"),
        ({"low": -1}, "direction"),
        ({"low": 12}, "order"),
        ({"verified": False}, "not read"),
        ({"unit": "points"}, "unit"),
        ({"interval": None}, "interval"),
        ({"high": None}, "interval"),
        ({"estimate": None, "low": None, "high": None, "unit": None}, "finding"),
        ({"direction": "better"}, "direction"),
        ({"estimate": "10"}, "number"),
        ({"unit": "rate ratio", "estimate": 0.8, "low": 0.7, "high": 0.9}, "direction"),
    ],
)
def test_an_unsound_effect_is_told(changes, told):
    problems = problems_of(entry(effects=[effect(**changes)]))
    assert len(problems) == 1
    assert told in problems[0]


def test_fields_that_are_missing_or_unknown_are_named():
    incomplete = entry(colour="green")
    del incomplete["harms"]
    assert "colour, harms" in problems_of(incomplete)[0]


def test_a_citys_own_catalogue_is_read(tmp_path):
    own = read_catalogue(written(tmp_path, entry()))
    assert (own["bench"].cost.low, own["bench"].cost.currency, own["bench"].grade) == (500, "USD", "C")


def test_a_changed_file_is_read_anew(tmp_path):
    path = written(tmp_path, entry())
    read_catalogue(path)
    written(tmp_path, entry(grade="D"))
    assert read_catalogue(path)["bench"].grade == "D"


def test_problems_in_a_file_are_counted_and_the_first_is_told(tmp_path):
    error = refusal(tmp_path, entry(grade="E"), entry(id="seat", name=""))
    assert "2 things" in str(error.what) and "bench: grade" in str(error.what)
    assert "seat" in error.details


def test_an_id_that_comes_twice_is_refused(tmp_path):
    assert "twice" in str(refusal(tmp_path, entry(), entry()).what)


def test_a_pair_must_be_in_the_catalogue(tmp_path):
    assert "shade" in str(refusal(tmp_path, entry(paired_with="shade")).what)


@pytest.mark.parametrize("content", ["{", "[]", '{"interventions": []}', '{"interventions": {}}'])
def test_a_file_of_another_kind_is_refused_in_words(tmp_path, content):
    path = tmp_path / "prices.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match=r"prices\.json"):
        read_catalogue(path)


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path):
    with pytest.raises(DataError, match="cannot be read"):
        read_catalogue(tmp_path / "none.json")


def test_a_study_is_told_with_its_interval_design_place_and_source():
    told = [str(study) for study in describe("lot_mow").evidence]
    assert told[0].startswith(
        "shootings (mown lots): 9.2 % lower (confidence interval: from 13.2 % lower to 4.8 % lower)"
    )
    assert "cluster-randomised trial; Philadelphia; Moyer" in told[0]


def test_an_interval_that_includes_no_change_says_so():
    assert "which includes no change" in str(describe("clean_team").evidence[0])


def test_a_ratio_is_told_as_a_ratio():
    assert "0.84 times the rate without it" in str(describe("dim_shield").evidence[0])


def test_a_range_without_an_estimate_is_told_as_a_range():
    assert "from 84 % lower to 30 % lower (range over the studies)" in str(describe("store_design").evidence[0])


def test_figures_that_were_not_read_in_the_source_are_not_told(tmp_path):
    catalogue = read_catalogue(
        written(
            tmp_path,
            entry(
                effects=[
                    effect(estimate=None, low=None, high=None, unit=None, interval=None, finding="more", verified=False)
                ]
            ),
        )
    )
    assert str(describe("bench", catalogue).evidence[0]).startswith("time outdoors: more (trial")


@pytest.mark.parametrize("each", [each.id for each in CATALOGUE.values() if each.domain == "lighting"])
def test_light_is_never_said_to_prevent_crime(each):
    assert "no effect on crime is claimed" in str(describe(each).claim)


def test_an_unverified_cost_says_so():
    assert str(describe("lot_green").cost) == "USD 1,000 to 2,500 per lot (unverified, edit locally)"


def test_without_a_price_none_is_told():
    assert describe("ordinance").cost is None


@pytest.mark.parametrize("each", CATALOGUE)
def test_every_card_can_be_told(each):
    card = describe(each)
    assert all(
        str(part)
        for part in (card.name, card.trigger, card.grade, card.claim, card.caution, *card.evidence, *card.harms)
    )
