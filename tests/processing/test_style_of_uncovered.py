"""What is not in the data is hatched, differently for each role."""

import pytest

pytest.importorskip("qgis.core")

from factories.drawn import picture_of
from factories.qgis_layers import layer, lot


def test_what_is_not_in_the_data_is_hatched_so_that_the_map_below_stays_in_view(qapp):
    from wellplaced.processing.styles import style_uncovered

    for role in ("lights", "buildings", "evidence"):
        area = layer(
            "Polygon", [(lot(0), [role, "x", 1, 600.0])], "role:string,layer:string,parcels:int,area_m2:double"
        )
        style_uncovered(area)
        picture = picture_of(area)
        dark = sum(picture.pixelColor(x, y).lightness() < 200 for x in range(60, 180) for y in range(60, 180))
        assert 0.02 < dark / 120**2 < 0.35, role
        assert area.attributeDisplayName(3) == "Area (m2)"


def test_the_hatches_of_two_roles_differ(qapp):
    from wellplaced.processing.styles import style_uncovered

    pictures = []

    for role in ("lights", "buildings", "evidence"):
        area = layer("Polygon", [(lot(0), [role])], "role:string")
        style_uncovered(area)
        pictures.append(picture_of(area))
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
