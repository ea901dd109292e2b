import numpy as np
import pandas as pd
import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.need.combine import need_table, rank

DEFICIT = st.one_of(st.floats(0, 1), st.just(float("nan")))
PARCELS = st.lists(st.tuples(DEFICIT, DEFICIT, DEFICIT), min_size=1, max_size=12)
WEIGHTS = st.fixed_dictionaries({f: st.floats(0.1, 10) for f in ("lighting", "sightlines", "vacancy")})


def parcels(rows: list) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=[f"{f}_deficit" for f in ("lighting", "sightlines", "vacancy")], dtype=float)


def test_need_is_the_weighted_mean_of_deficits():
    table = need_table(parcels([(0.8, 0.2, 0.5)]), {"lighting": 2})
    assert table["need"][0] == pytest.approx(100 * (2 * 0.8 + 0.2 + 0.5) / 4)


@given(PARCELS, WEIGHTS)
def test_points_sum_to_need(rows, weights):
    table = need_table(parcels(rows), weights)
    points = table.filter(like="_points").sum(axis=1)
    known = table["need"].notna()
    assert np.allclose(points[known], table["need"][known], atol=1e-9)


@given(PARCELS, WEIGHTS)
def test_points_against_the_district_sum_to_need_minus_its_mean(rows, weights):
    table = need_table(parcels(rows), weights)
    known = table["need"].notna()
    against = table.filter(like="_vs_district").sum(axis=1)
    assert np.allclose(against[known], table["need"][known] - table["need"].mean(), atol=1e-9)


@given(PARCELS, WEIGHTS, DEFICIT)
def test_adding_a_parcel_changes_no_other_need(rows, weights, deficit):
    before = need_table(parcels(rows), weights)["need"]
    added = need_table(parcels([*rows, (0.3, 0.3, 0.3)]), weights)["need"]
    still_run = [any(not np.isnan(row[k]) for row in rows) for k in range(3)]
    if all(still_run):
        assert np.allclose(before, added[: len(rows)], equal_nan=True)


def test_an_unknown_factor_is_left_out_and_never_taken_for_zero():
    table = need_table(parcels([(0.6, np.nan, np.nan), (0.6, 0.0, 0.0)]), {})
    assert table["need"][0] == pytest.approx(60)
    assert table["need"][1] == pytest.approx(20)
    assert np.isnan(table["sightlines_points"][0])


def test_need_is_unknown_where_no_factor_is_known():
    table = need_table(parcels([(np.nan,) * 3, (0.5, np.nan, np.nan)]), {})
    assert np.isnan(table["need"][0])
    assert np.isnan(table["need_rank"][0])
    assert np.isnan(table["need_confidence"][0])
    assert list(table["need_factors"]) == ["0 of 3", "1 of 3"]


def test_a_factor_that_is_unknown_everywhere_lowers_no_confidence():
    frame = parcels([(0.5, np.nan, np.nan)]).assign(lighting_confidence=0.8)
    assert need_table(frame, {})["need_confidence"][0] == pytest.approx(0.8)


def test_a_factor_that_is_unknown_here_but_known_elsewhere_lowers_confidence_here():
    frame = parcels([(0.5, np.nan, np.nan), (0.5, 0.5, np.nan)]).assign(
        lighting_confidence=0.8, sightlines_confidence=0.6
    )
    assert list(need_table(frame, {})["need_confidence"]) == pytest.approx([0.4, 0.7])


def test_equal_needs_share_the_better_rank():
    assert list(rank(np.array([10.0, 50.0, 50.0, 5.0]))) == [3, 1, 1, 4]


def ranged(low, deficit, high):
    return pd.DataFrame({"lighting_deficit": deficit, "lighting_deficit_low": low, "lighting_deficit_high": high})


def test_the_rank_range_holds_the_ranks_at_the_low_and_at_the_high():
    table = need_table(ranged([0.3, 0.4], [0.5, 0.4], [0.6, 0.5]), {})
    assert list(table["need_rank"]) == [1, 2]
    assert list(table["need_rank_low"]) == [1, 1]
    assert list(table["need_rank_high"]) == [2, 2]


def test_an_uncertainty_that_moves_all_alike_widens_no_rank():
    table = need_table(ranged([0.4, 0.3], [0.5, 0.4], [0.6, 0.5]), {})
    assert (table["need_rank_low"] == table["need_rank_high"]).all()


def test_without_a_range_the_rank_is_the_rank():
    table = need_table(pd.DataFrame({"lighting_deficit": [0.5, 0.4]}), {})
    assert list(table["need_rank_low"]) == list(table["need_rank_high"]) == [1, 2]
