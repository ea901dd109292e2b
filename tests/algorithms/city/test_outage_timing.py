"""Which reports are open on a day."""

import numpy as np
import pandas as pd
import pytest
from wellplaced.algorithms.city.outage_timing import newest, standing
from wellplaced.algorithms.recognition.dates import parse_dates

DAY = "2026-03-31"


def one(opened=None, closed=None, status=None, as_of=DAY, beside="2026-03-01"):
    """How a report stands, beside one that is open (none where `beside` is None)."""
    rows = [(opened, closed, status), (beside, None, None)]
    return standing(*(np.array(column, dtype=object) for column in zip(*rows)), as_of)


@pytest.mark.parametrize(
    ("opened", "closed", "status", "is_open"),
    [
        ("2026-03-30", None, None, True),
        ("2026-03-31", None, "open", True),
        ("2026-04-01", None, "open", False),
        ("2026-03-30", "2026-03-30", None, False),
        ("2026-03-30", "2026-03-31", "open", False),
        ("2026-03-30", "2026-04-01", None, True),
        ("2026-03-30", "2026-04-01", "closed", True),
        ("2026-03-30", None, "closed", False),
        ("2025-04-01", None, "open", True),
        ("2025-03-30", None, "open", False),
        ("2024-01-01", "2026-05-01", None, False),
        ("2026", None, None, True),
        ("2026-03", None, None, True),
        ("2024", None, None, False),
        (None, None, "open", True),
        (None, None, None, False),
        (None, None, "closed", False),
        (None, "2026-01-01", "open", False),
    ],
)
def test_a_report_is_open_from_its_opening_to_its_closing_for_a_year(opened, closed, status, is_open):
    assert one(opened, closed, status).open[0] == is_open


def test_what_is_left_out_says_why():
    assert one("2026-04-01").future[0]
    assert one("2025-01-01").old[0]
    assert one(None).undated[0]
    assert not any(getattr(one("2026-03-01"), name)[0] for name in ("future", "old", "undated", "backwards"))


def test_a_report_is_left_out_for_one_reason_only():
    for opened in ("2026-04-01", "2025-01-01", "2026-03-01", None):
        for closed in (None, "2026-03-02", "2026-04-02"):
            stands = one(opened, closed)
            reasons = [stands.open, stands.future, stands.old, stands.undated]
            assert sum(bool(reason[0]) for reason in reasons) <= 1


def test_closed_before_it_was_opened_counts_as_closed_and_is_noticed():
    stands = one("2026-03-10", "2026-03-01")
    assert (stands.open[0], stands.backwards[0]) == (False, True)


def test_years_alone_are_not_called_backwards():
    assert not one("2026-03-10", "2026").backwards[0]


def test_a_layer_without_dates_is_open_but_for_what_is_closed():
    stands = standing(*np.array([(None, None, None), (None, None, "closed")], dtype=object).T, None)
    assert stands.open.tolist() == [True, False]
    assert stands.dateless


def test_dates_in_many_spellings_are_the_same_day():
    spellings = ["2026-03-30", "30/03/2026", "30.03.2026", "30 March 2026", "20260330", "2026-03-30T21:15:00Z"]
    opened = parse_dates(pd.Series(spellings, dtype=object)).iso
    none = np.full(len(opened), None, dtype=object)
    assert standing(opened, none, none, "2026-03-30").open.all()
    assert not standing(opened, none, none, "2026-03-29").open.any()


def test_the_newest_date_is_that_of_all_columns_without_slips():
    many = np.array([*["2026-03-01"] * 119, "2099-01-01"], dtype=object)
    assert newest([many, np.array([None, "2026-03-09"], dtype=object)]) == "2026-03-09"
    assert newest([np.array([None], dtype=object)]) is None
    assert newest([]) is None
