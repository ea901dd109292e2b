"""Fixtures of the why card's tests."""

import pytest

pytest.importorskip("qgis.core")


@pytest.fixture
def card(qtbot, project):
    """An empty why card on the screen, as wide as a narrow panel."""
    from wellplaced.ui.card.card import WhyCard

    made = WhyCard()
    qtbot.addWidget(made)
    made.resize(360, 900)
    made.show()
    return made


@pytest.fixture
def show(qtbot, card):
    """Put the parcel with an id on the card and wait until it is read: `show(layer, "lot-3")`."""

    def put(layer, parcel_id):
        from qgis.core import QgsExpression, QgsFeatureRequest

        named = QgsExpression.createFieldEqualityExpression("parcel_id", parcel_id)
        feature = next(layer.getFeatures(QgsFeatureRequest(QgsExpression(named))))
        with qtbot.waitSignal(card.shown):
            card.show_parcel(layer, feature.id())
        return feature.id()

    return put


@pytest.fixture
def scored(project):
    """A scored layer with all factors and its suggestions, in the project."""
    from factories import scored_layers as made
    from wellplaced.algorithms.factor import FACTORS

    parcels = made.scored_parcels(8, 2, factors=FACTORS)
    suggested = made.with_history(made.suggestions(kinds=("led_retrofit", "lot_green")), made.RUN)
    project.addMapLayers([parcels, suggested])
    return parcels
