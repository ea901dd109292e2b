"""Layers of poles that bear no light: known by name, place and fields, and never lights taken for them."""

import pytest
from factories.blocks import town
from factories.layer_facts import judged, lots, reason, roles, shaped

LAMPS = {"LAMPTYPE": ["HPS", "LED"], "WATTAGE": ["150W", "70W"], "MNT_HT": ["28 ft", "30 ft"]}
NUMBERS = list(range(1, 300))


def kerbside(name, **columns):
    """Points along the streets of the town."""
    lines = town(columns=3, rows=3, lots=6).pavements
    return shaped(name, [line.interpolate(0.3, normalized=True) for line in lines], **columns)


@pytest.mark.parametrize("name", ["utility_poles", "Postes_electricos", "poteaux", "Holzmasten", "stolpar"])
def test_poles_are_known_by_their_name_in_the_streets(name):
    judgement = judged(lots(), kerbside(name, ELEV=[9.5, 10.2]))[name]
    assert judgement.role == "POLES"
    assert reason(judgement) == ("Taken as poles without a light: its name says so; its points stand in the streets.")


def test_a_name_that_may_mean_poles_is_not_enough_where_no_streets_are_known():
    assert roles(kerbside("postes", ELEV=[9.5]))["postes"] is None


def test_poles_are_known_by_what_their_fields_say_whatever_they_are_called():
    judgement = judged(kerbside("x", TYPE=["UTILITY-POLE"], POLE_OWNER=["Utility A"]))["x"]
    assert judgement.role == "POLES"
    assert "its field 'TYPE' says so" in reason(judgement)
    assert "its field 'POLE_OWNER' is about poles" in reason(judgement)


@pytest.mark.parametrize("name", ["poles", "utility_poles", "Masten", "postes", "x"])
@pytest.mark.parametrize("columns", [LAMPS, {"LUMENS": [4000, 5200], "POLE_ID": NUMBERS}])
def test_lights_are_never_taken_for_poles(name, columns):
    assert roles(lots(), kerbside(name, **columns))[name] == "LIGHTS"


@pytest.mark.parametrize("name", ["street_light_poles", "lamp_posts", "postes_de_luz", "Lichtmasten", "lyktstolpar"])
def test_poles_of_lights_are_lights_by_their_name(name):
    assert roles(lots(), kerbside(name, POLE_ID=NUMBERS))[name] == "LIGHTS"


@pytest.mark.parametrize("name", ["flag_poles", "sign_poles", "poteaux_incendie", "postes_source"])
def test_other_poles_are_no_poles_for_a_light(name):
    assert roles(lots(), kerbside(name, ID=NUMBERS))[name] is None


def test_several_layers_may_hold_poles():
    given_roles = roles(lots(), kerbside("utility_poles"), kerbside("power_poles"))
    assert (given_roles["utility_poles"], given_roles["power_poles"]) == ("POLES", "POLES")
