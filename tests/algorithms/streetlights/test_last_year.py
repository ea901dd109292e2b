"""Decisions of last year's list on the works of today, found by light and action or by place."""

import pandas as pd
import pytest
from factories.last_lists import last_list, works
from wellplaced.algorithms.streetlights.last_year import decided, matches

TODAY = works(("L1", "retrofit", 0, 0), ("L1", "repair", 0, 0), ("L2", "retrofit", 30, 0), (None, "pole", 60, 10))


def decisions(columns, places=None, today=TODAY):
    read, _ = last_list(columns, places)
    return decided(today, read)


@pytest.mark.parametrize(
    ("word", "decision"),
    [
        ("must", "must"), ("promised", "must"), ("beauftragt", "must"), ("contratado", "must"), ("approuvé", "must"),
        ("appaltato", "must"), ("aprovado", "must"), ("gegund", "must"), ("never", "never"), ("refused", "never"),
        ("abgelehnt", "never"), ("rechazado", "never"), ("refusé", "never"), ("respinto", "never"),
        ("recusado", "never"), ("afgewezen", "never"), ("may", "may"), ("offen", "may"), ("posible", "may"),
        ("done", "never"), ("erledigt", "never"), ("realizado", "never"), ("fatto", "never"), ("?", "may"),
    ],
)  # fmt: skip
def test_decisions_are_known_in_several_languages(word, decision):
    found, _ = decisions({"light_id": ["L2"], "action": ["LED"], "decision": [word]})
    assert found.tolist() == ["may", "may", decision, "may"]


@pytest.mark.parametrize(
    ("action", "decision"), [("repair", "may"), ("prune", "may"), ("arm", "never"), ("dim", "never")]
)
def test_what_was_done_is_offered_again_only_where_it_may_be_due_again(action, decision):
    today = works(("L1", action, 0, 0))
    found, _ = decisions({"light_id": ["L1"], "action": [action], "decision": ["done"]}, today=today)
    assert found.tolist() == [decision]


def test_a_row_without_an_action_speaks_of_all_works_at_its_light():
    found, findings = decisions({"light_id": ["L1", "L9"], "decision": ["refused", "open"]})
    assert found.tolist() == ["never", "never", "may", "may"]
    assert findings == []


def test_a_work_without_a_light_is_found_by_its_place():
    columns = {"light_id": [None, None], "action": ["new pole", "new pole"], "decision": ["must", "must"]}
    found, findings = decisions(columns, [(61, 13), (90, 90)])
    assert found.tolist() == ["may", "may", "may", "must"]
    assert [(each.count, each.rows) for each in findings] == [(1, (1,))]


def test_at_one_place_another_kind_of_work_is_another_work():
    found, _ = decisions({"action": ["existing pole"], "decision": ["must"]}, [(60, 10)])
    assert "must" not in found.tolist()


def test_promised_works_that_are_no_more_are_told():
    _, findings = decisions({"light_id": ["L7", "L8"], "action": ["LED", "LED"], "decision": ["promised", "open"]})
    assert "1 of 2 rows of 'last' were promised or refused, but there is no such work now" in str(findings[0].what)
    assert findings[0].ids == ("L7",)


def test_zeros_that_a_table_program_took_from_the_ids_do_not_part_them():
    today = works(("007", "repair", 0, 0), ("012", "repair", 0, 50))
    found, _ = decisions({"light_id": [7, 12], "action": ["repair"] * 2, "decision": ["must", "never"]}, today=today)
    assert found.tolist() == ["must", "never"]


def test_ids_that_differ_by_zeros_alone_are_two_lights():
    today = works(("007", "repair", 0, 0), ("7", "repair", 0, 50))
    found, _ = decisions({"light_id": ["7"], "action": ["repair"], "decision": ["never"]}, today=today)
    assert found.tolist() == ["may", "never"]


def test_each_work_is_met_once_the_nearest_first():
    today = works((None, "pole", 0, 0), (None, "pole", 4, 0))
    read, _ = last_list({"action": ["pole", "pole"], "decision": ["must", "must"]}, [(1, 0), (2, 0)])
    assert matches(today, read.works).tolist() == [0, 1]


def test_a_list_that_names_neither_lights_nor_places_is_not_kept_and_said():
    read, findings = last_list({"decision": ["must", "never"], "what": ["a", "b"]})
    assert read is None
    assert "names no lights and has no places" in str(findings[-1].what)


def test_an_empty_list_keeps_nothing():
    read, _ = last_list(pd.DataFrame({"light_id": [], "decision": []}))
    assert read is None


def test_a_result_of_ours_is_read_back():
    columns = {
        "rank": [1, 2], "light_id": ["L1", "L2"], "action": ["retrofit", "retrofit"], "decision": ["must", "may"],
        "cost": [702.0, 650.5], "cumulative_cost": [702.0, 1352.5], "cost_low": [400.0, 400.0],
    }  # fmt: skip
    read, findings = last_list(columns, [(0, 0), (30, 0)])
    assert read.cost.tolist() == [702.0, 650.5]
    assert read.rank.tolist() == [1.0, 2.0]
    assert decided(TODAY, read)[0].tolist() == ["must", "may", "may", "may"]
    assert findings == []


def test_several_rows_may_speak_of_one_light():
    found, findings = decisions({"light_id": ["L1", "L1"], "action": ["repair", "LED"], "decision": ["must", "never"]})
    assert found.tolist() == ["never", "must", "may", "may"]
    assert findings == []


@pytest.mark.parametrize("action", [["repair", "repair"], [None, None]])
def test_of_rows_that_contradict_each_other_the_first_counts_and_it_is_told(action):
    columns = {"light_id": ["L1", "L1"], "action": action, "decision": ["never", "done"]}
    read, findings = last_list(columns)
    found, _ = decided(TODAY, read)
    assert found[1] == "never"
    assert "1 of 2 rows of 'last' decide otherwise than an earlier row" in str(findings[-1].what)


def test_a_list_that_decides_nothing_is_told():
    _, findings = last_list({"light_id": ["L1", "L2"], "action": ["LED", "LED"], "decision": ["blue", "green"]})
    assert "No row of the last list 'last' says what was decided" in str(findings[-1].what)
