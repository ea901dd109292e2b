"""The lighting classes."""

import pytest
from wellplaced.algorithms.lighting.standards import CLASS_NAMES, DEFAULT_CLASS, lighting_class, targets


@pytest.mark.parametrize(
    ("name", "e_avg", "e_min"),
    [("P1", 15.0, 3.0), ("P2", 10.0, 2.0), ("P3", 7.5, 1.5), ("P4", 5.0, 1.0), ("P5", 3.0, 0.6), ("P6", 2.0, 0.4)],
)
def test_p_classes_ask_for_an_average_and_a_minimum(name, e_avg, e_min):
    cls = lighting_class(name)
    assert (cls.name, cls.e_avg, cls.e_min) == (name, e_avg, e_min)
    assert cls.uniformity == pytest.approx(0.2)


@pytest.mark.parametrize(
    ("name", "e_avg"), [("C0", 50.0), ("C1", 30.0), ("C2", 20.0), ("C3", 15.0), ("C4", 10.0), ("C5", 7.5)]
)
def test_c_classes_ask_for_an_average_and_a_uniformity_of_two_fifths(name, e_avg):
    cls = lighting_class(name)
    assert (cls.e_avg, cls.uniformity, cls.note) == (e_avg, 0.4, None)
    assert cls.e_min == pytest.approx(0.4 * e_avg)


@pytest.mark.parametrize(
    ("name", "other"), [("M1", "C1"), ("M2", "C2"), ("M3", "C3"), ("M4", "C4"), ("M5", "C5"), ("M6", "C5")]
)
def test_m_classes_are_assessed_as_c_classes_and_say_so(name, other):
    cls, stand_in = lighting_class(name), lighting_class(other)
    assert (cls.e_avg, cls.e_min, cls.uniformity) == (stand_in.e_avg, stand_in.e_min, stand_in.uniformity)
    assert name in str(cls.note)
    assert other in str(cls.note)


def test_rp_8_classes_are_converted_from_footcandles():
    cls = lighting_class("RP-8 high, mixed traffic")
    assert cls.e_avg == pytest.approx(21.528)
    assert cls.e_min == pytest.approx(21.528 / 4.0)
    assert cls.uniformity == 0.25


@pytest.mark.parametrize("name", CLASS_NAMES)
def test_the_minimum_of_a_class_follows_from_its_average_and_uniformity(name):
    cls = lighting_class(name)
    assert cls.e_min == pytest.approx(cls.e_avg * cls.uniformity)


def test_classes_are_offered_once_each_and_begin_with_those_for_walking():
    assert CLASS_NAMES[:6] == ("P1", "P2", "P3", "P4", "P5", "P6")
    assert len(set(CLASS_NAMES)) == len(CLASS_NAMES)
    assert DEFAULT_CLASS in CLASS_NAMES


def test_a_name_that_is_no_class_is_refused():
    with pytest.raises(KeyError):
        lighting_class("P9")


def test_the_reassurance_rule_raises_a_low_minimum_to_2_lux():
    assert targets(lighting_class("P4"), 2.0).e_min == 2.0
    assert targets(lighting_class("P4"), None).e_min == 1.0


def test_the_reassurance_rule_lowers_no_minimum_and_leaves_the_rest():
    asked = targets(lighting_class("P1"), 2.0)
    assert (asked.e_min, asked.e_avg) == (3.0, 15.0)
    assert asked.uniformity == pytest.approx(0.2)
