import pytest
from wellplaced.algorithms.finding import DataError
from wellplaced.algorithms.need.weights import parse_weights, shares


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
