"""Legends in grey and with three deficiencies of sight: every two rows are told apart, by colour or by form."""

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made


@pytest.fixture
def sights(qapp):
    from wellplaced.processing.styles import sights

    return sights


def categorised(*colours, shapes=("circle",)):
    """A layer of points whose legend has a row a colour."""
    from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer
    from wellplaced.processing.styles.symbols import marker

    layer = QgsVectorLayer("Point?field=kind:string", "test", "memory")
    rows = [
        QgsRendererCategory(str(number), marker(shapes[number % len(shapes)], colour, 3.0), f"row {number}")
        for number, colour in enumerate(colours)
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", rows))
    return layer


def test_all_our_scales_are_told_apart_in_every_sight(sights):
    from wellplaced.processing import styles

    parcels, walkways, pockets = made.scored_parcels(2, 1), made.walkways(), made.hidden_pockets()
    styles.style_parcels(parcels)
    styles.style_walkways(walkways)
    styles.style_pockets(pockets)
    for layer in (parcels, walkways, pockets):
        found = sights.seen(layer)
        assert len(found) == 5
        assert [str(sight.name) for sight in found if not sight.told_apart] == []


def test_the_need_is_as_far_apart_as_its_colours_were_chosen_for(sights):
    """Cividis in five steps: 13 to 15 in full colour, protanopia, deuteranopia and tritanopia, measured before."""
    from wellplaced.processing import styles

    parcels = made.scored_parcels(2, 1)
    styles.style_parcels(parcels)
    assert all(12.0 < sight.distance < 17.0 for sight in sights.seen(parcels))


def test_red_against_green_is_not_told_apart_without_green_cones(sights):
    by_name = {str(sight.name): sight for sight in sights.seen(categorised("#d7191c", "#a0522d", "#5b6b1f"))}
    assert by_name["full colour"].told_apart
    assert not by_name["no green cones (deuteranopia)"].told_apart


def test_equal_colours_of_different_shapes_are_told_apart_by_shape(sights):
    assert all(sight.told_apart for sight in sights.seen(categorised("#0072b2", "#0072b2", shapes=("circle", "star"))))
    assert not any(sight.told_apart for sight in sights.seen(categorised("#0072b2", "#0072b2")))


def test_grey_has_no_colour(sights):
    grey = sights.through("PreviewGrayscale", ["#ff0000", "#00ff00", "#123456"])
    assert (grey == grey[:, :1]).all()


def test_contrast_is_that_against_paper(sights):
    assert sights.seen(categorised("#000000"))[0].contrast == pytest.approx(21.0)


def test_a_table_has_no_legend(sights):
    from qgis.core import QgsVectorLayer

    assert sights.seen(QgsVectorLayer("NoGeometry?field=a:string", "test", "memory")) == []
