"""The scale bar: a five-minute walk wherever the map is large enough."""

import pytest

pytest.importorskip("qgis.core")

from hypothesis import given, strategies as st


def bar(width_m, box_mm=262.0, metres_per_unit=1.0):
    from qgis.core import QgsRectangle
    from wellplaced.processing.sheets.page import Box
    from wellplaced.processing.sheets.scale import bar_for

    units = width_m / metres_per_unit
    return bar_for(QgsRectangle(0, 0, units, units / 4), Box(0, 0, box_mm, 160.0), metres_per_unit)


@pytest.mark.parametrize("width_m", [900, 1500, 4000])
def test_a_district_has_a_bar_of_400_m_in_two_pieces(width_m):
    assert (bar(width_m).segments, bar(width_m).segment) == (2, 200.0)


def test_a_map_in_feet_has_the_same_bar(qapp):
    assert bar(1500, metres_per_unit=0.3048006) == bar(1500)


@given(width_m=st.floats(20, 100_000))
def test_the_bar_is_round_and_fits_its_place(width_m):
    found = bar(width_m)
    long_mm = found.segments * found.segment * 262.0 / width_m
    assert 20.0 <= long_mm <= 120.0001
    digits = f"{found.segment:e}"
    assert digits[0] in "125"
    assert float(digits.split("e", maxsplit=1)[0]) in (1.0, 2.0, 5.0)
