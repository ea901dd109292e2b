import pytest
from hypothesis import given, strategies as st
from wellplaced.algorithms.finding import DataError
from wellplaced.algorithms.need.weights import parse_weights, percentages, shares


def test_weights_are_read_from_text():
    assert parse_weights("lighting = 2, vacancy: .5") == {"lighting": 2.0, "vacancy": 0.5}


def test_no_text_means_equal_weights():
    assert shares(parse_weights(""), ["lighting", "vacancy"]) == {"lighting": 0.5, "vacancy": 0.5}


@pytest.mark.parametrize("text", ["police = 1", "lighting = -1", "lighting", "lighting = much", "lighting = nan"])
def test_what_is_no_weight_is_refused_with_an_example(text):
    with pytest.raises(DataError, match="lighting = 2"):
        parse_weights(text)


def test_weights_that_are_all_zero_are_refused():
    with pytest.raises(DataError, match="All weights are 0"):
        parse_weights("lighting = 0, sightlines = 0, vacancy = 0")


def test_a_factor_can_be_left_out_by_weight_zero():
    assert shares(parse_weights("vacancy = 0"), ["lighting", "vacancy"]) == {"lighting": 1.0, "vacancy": 0.0}


def test_shares_sum_to_one():
    assert sum(shares({"lighting": 3.0}, ["lighting", "sightlines", "vacancy"]).values()) == pytest.approx(1)


@given(st.dictionaries(st.sampled_from(["lighting", "sightlines", "vacancy"]), st.floats(0.01, 3), min_size=1))
def test_percentages_sum_to_a_hundred_and_lie_next_to_the_shares(weights):
    percent = percentages(weights)
    exact = shares(weights, list(weights))
    assert sum(percent.values()) == 100
    assert all(abs(percent[factor] - 100 * exact[factor]) < 1 for factor in weights)


def test_equal_weights_of_three_factors_are_told_with_the_odd_percent_first():
    assert percentages(dict.fromkeys(["lighting", "sightlines", "vacancy"], 1.0)) == {
        "lighting": 34,
        "sightlines": 33,
        "vacancy": 33,
    }


def test_no_weight_at_all_is_no_percent():
    assert percentages({"lighting": 0.0, "vacancy": 0.0}) == {"lighting": 0, "vacancy": 0}


@pytest.mark.parametrize("line", ["{},{}", "{};{}", "{}\t{}"])
def test_the_counts_of_a_dot_sheet_are_weights(line):
    rows = [("factor", "dots"), ("lighting", 14), ("sightlines", ""), ("vacancy", 6)]
    assert parse_weights("\r\n".join(line.format(*row) for row in rows)) == {
        "lighting": 14.0,
        "sightlines": 0.0,
        "vacancy": 6.0,
    }


def test_a_dot_sheet_with_another_factor_is_refused_in_words():
    with pytest.raises(DataError, match="'noise = 3' was not understood"):
        parse_weights("factor,dots\nnoise,3\n")
