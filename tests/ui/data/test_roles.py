"""The roles in words, and which kinds of layers may play them."""

import pytest
from factories.qgis_layers import layer, lights, parcels, street


def table():
    return layer("None", [(None, ["a"])], "PIN:string", "register")


@pytest.mark.parametrize(
    ("role", "kinds"),
    [
        ("INPUT", {"areas"}),
        ("WALKWAYS", {"areas", "lines"}),
        ("LIGHTS", {"areas", "lines", "points", "table"}),
        ("BARRIERS", {"areas", "lines", "points"}),
        ("EVIDENCE", {"areas", "lines", "points", "table"}),
        ("AREA", {"areas"}),
        ("TERRAIN", set()),
    ],
)
def test_layers_are_offered_of_the_kinds_that_the_algorithm_takes(qapp, role, kinds):
    from wellplaced.ui.data.roles import may_play

    layers = {"areas": parcels(), "lines": street(), "points": lights(), "table": table()}
    assert {name for name, each in layers.items() if may_play(role, each)} == kinds


def test_every_role_of_the_choices_has_its_row_once(qapp):
    from wellplaced.ui.choices import ROLES
    from wellplaced.ui.data.roles import groups

    assert sorted(role.name for group in groups() for role in group.roles) == sorted(ROLES)


def test_every_role_says_what_it_is_good_for_and_what_happens_without(qapp):
    from wellplaced.ui.data.roles import groups

    for group in groups():
        for role in group.roles:
            assert role.label and role.help
            assert role.purpose[0].islower() and not role.purpose.endswith(".")
            assert role.without.startswith("Without") and role.without.endswith(".")
