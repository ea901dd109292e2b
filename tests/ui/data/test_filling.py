"""Which layers play which role, by what was recognised."""

import pytest


@pytest.fixture
def found(qapp):
    from wellplaced.processing.layer_roles import LayerRole

    def made(*told):
        return [LayerRole(layer, role, strength, "", tuple(others)) for layer, role, strength, *others in told]

    return made


def test_a_role_for_one_layer_takes_the_likeliest_and_of_two_alike_the_first(found):
    from wellplaced.ui.data.filling import filled

    layers = found(("a", "WALKWAYS", 0.4), ("b", "WALKWAYS", 0.9), ("c", "WALKWAYS", 0.9))
    assert filled(layers) == {"WALKWAYS": ["b"]}


def test_a_role_for_several_layers_takes_all_the_likeliest_first(found):
    from wellplaced.ui.data.filling import filled

    assert filled(found(("a", "LIGHTS", 0.4), ("b", "LIGHTS", 0.9))) == {"LIGHTS": ["b", "a"]}


def test_layers_without_a_role_or_taken_elsewhere_are_left(found):
    from wellplaced.ui.data.filling import filled

    layers = found(("a", None, 0.0), ("b", "LIGHTS", 0.9), ("c", "NO_ROLE", 0.9), ("d", "LIGHTS", 0.5))
    assert filled(layers, taken={"b"}) == {"LIGHTS": ["d"]}


def test_layers_that_may_play_a_role_are_its_own_and_those_that_have_it_as_alternative(found):
    from wellplaced.ui.data.filling import likely

    layers = found(("a", "TREES", 0.8), ("b", "BARRIERS", 0.9, ("TREES", 0.3)), ("c", "LIGHTS", 0.9))
    assert likely(layers, "TREES") == {"a": 0.8, "b": 0.3}
