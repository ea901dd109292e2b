"""Storeys as cities write them."""

import pandas as pd
import pytest
from wellplaced.algorithms.recognition.storeys import storeys_in
from wellplaced.algorithms.recognition.values import parse_measures


@pytest.mark.parametrize(
    ("text", "storeys"),
    [
        ("R+2", 3.0), ("r + 1", 2.0), ("RDC+3", 4.0), ("G+1", 2.0), ("PB+3", 4.0), ("EG+2", 3.0), ("P+2", 3.0),
        ("R+2+C", 3.5), ("II", 2.0), ("iv", 4.0), ("XIV", 14.0), ("II+D", 2.5), ("3+DG", 3.5), ("2½", 2.5),
        ("RDC", 1.0), ("EG + DG", 1.5), ("Térreo", 1.0), ("T+1", 2.0), ("2 pav.", 2.0), ("3 pavimentos", 3.0),
        ("4 niveaux", 4.0), ("2-storey", 2.0), ("3 Geschosse", 3.0), ("1 piso", 1.0), ("2 piani", 2.0),
        ("2 1/2", 2.5), ("1 ½", 1.5),
    ],
)  # fmt: skip
def test_storeys_that_are_no_plain_number(text, storeys):
    assert storeys_in(text) == storeys


@pytest.mark.parametrize("text", ["", "R", "x", "+", "R+", "Z+2", "IIII", "VX", "shop", "1/3", "21/2", "R+2+Z", "2-3"])
def test_other_texts_speak_of_no_storeys(text):
    assert storeys_in(text) is None


def test_a_column_of_storeys_is_read_together_with_plain_numbers():
    parsed = parse_measures(pd.Series(["R+1", "3", "II", None, "shop"], dtype=object), "count")
    assert parsed.values[:3].tolist() == [2.0, 3.0, 2.0] and parsed.unparsed == ("shop",)
