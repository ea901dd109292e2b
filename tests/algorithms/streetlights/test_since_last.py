"""What changed since the last list."""

import numpy as np
import pandas as pd
from factories.last_lists import last_list
from wellplaced.algorithms.streetlights.since_last import changes, told

TODAY = pd.DataFrame(
    {
        "light_id": ["L1", "L2", "L3", "L4", "L5"],
        "action": ["retrofit"] * 5,
        "decision": ["may"] * 5,
        "rank": [1, 2, 3, 4, 5],
        "rank_low": [1, 1, 2, 4, 4],
        "rank_high": [2, 3, 4, 5, 5],
        "cost": [700.0] * 5,
    }
)
XY = np.column_stack([np.arange(5.0), np.zeros(5)])
LAST = {
    "light_id": ["L2", "L1", "L3", "L4", "L8", "L9", "L10"],
    "action": ["retrofit"] * 7,
    "decision": ["may"] * 5 + ["done", "never"],
    "rank": [1, 6, 3, 2, 5, 4, None],
    "cost": [700.0, 700.0, 500.0, 700.0, 700.0, 700.0, 700.0],
}


def changed(last):
    return changes(TODAY, XY, last_list(last)[0])


def test_each_work_of_both_lists_is_told_once():
    table = changed(LAST).set_index("light_id")["change"]
    assert table.to_dict() == {
        "L1": "up", "L2": "same", "L3": "dearer", "L4": "down", "L5": "new", "L8": "gone", "L9": "done",
    }  # fmt: skip


def test_a_rank_within_what_it_may_be_has_not_moved():
    table = changed({**LAST, "rank": [3, 2, 4, 5, 1, 6, None]}).set_index("light_id")["change"]
    assert table[["L1", "L2", "L3", "L4"]].tolist() == ["same", "same", "dearer", "same"]


def test_unknown_ranks_and_costs_have_not_changed():
    table = changed({name: LAST[name] for name in ("light_id", "action", "decision")})
    assert table["change"].tolist() == ["same", "same", "same", "same", "new", "gone", "done"]
    assert table["last_cost"].isna().all()


def test_the_same_list_again_has_no_change_to_tell():
    again = {name: TODAY[name].tolist() for name in ("light_id", "action", "decision", "rank", "cost")}
    assert set(changed(again)["change"]) == {"same"}
    assert told(changed(again)) == []


def test_the_changes_are_told_in_sentences_with_their_number():
    sentences = [str(each) for each in told(changed(LAST))]
    assert sentences[0] == "New on the list: 1"
    assert len(sentences) == 6
