"""Units in texts and in field names."""

import pytest
from wellplaced.algorithms.recognition.names import tokens
from wellplaced.algorithms.recognition.units import BASE, SPELLINGS, folded, unit_in_name, unit_of


@pytest.mark.parametrize(
    ("spelling", "symbol"),
    [("ft", "ft"), ("Feet", "ft"), ("'", "ft"), ("m.", "m"), ("mètres", "m"), ("Vatios", "W"), ("lúmenes", "lm")],
)
def test_spellings_are_recognised(spelling, symbol):
    assert unit_of(spelling).symbol == symbol


@pytest.mark.parametrize("spelling", ["", "poles", "mw", "m2", "volts"])
def test_other_texts_are_no_unit(spelling):
    assert unit_of(spelling) is None


@pytest.mark.parametrize(
    ("name", "symbol"),
    [
        ("height_ft", "ft"),
        ("MNT_HT [ft]", "ft"),
        ("hoehe_m", "m"),
        ("Lichtpunkthöhe (m)", "m"),
        ("PoleHeightFt", "ft"),
        ("width_cm", "cm"),
        ("watts", "W"),
        ("WATTS1", "W"),
        ("flux_klm", "klm"),
    ],
)
def test_field_names_declare_their_unit(name, symbol):
    assert unit_in_name(name, tokens(name)).symbol == symbol


@pytest.mark.parametrize("name", ["height", "m_code", "ft_installed", "MNT_HT", "kind (2014)"])
def test_other_field_names_declare_none(name):
    assert unit_in_name(name, tokens(name)) is None


def test_no_spelling_stands_for_two_units():
    every = [spelling for spellings in SPELLINGS.values() for spelling in spellings.split()]
    assert len(every) == len(set(every))
    assert all(spelling == folded(spelling) for spelling in every)


@pytest.mark.parametrize(
    ("symbol", "base"), [("ft", 0.3048), ("in", 0.0254), ("cm", 0.01), ("kW", 1000), ("klm", 1000)]
)
def test_factors_lead_to_the_base_unit(symbol, base):
    assert unit_of(symbol).factor == base
    assert BASE[unit_of(symbol).quantity].factor == 1.0
