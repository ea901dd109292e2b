"""Picking a parcel by clicking on a real canvas, and the mark around it."""

import pytest

pytest.importorskip("qgis.core")

from factories import qgis_layers, scored_layers as made
from factories.scored_layers import CRS


@pytest.fixture
def canvas(iface, qtbot):
    """A canvas of 400 x 300 px that draws nothing by itself."""
    made_canvas = iface.mapCanvas()
    made_canvas.setRenderFlag(False)
    iface.mainWindow().resize(700, 560)
    return made_canvas


@pytest.fixture
def tool(canvas):
    """The tool, in use, with what it told: `tool.picks` and `tool.misses`."""
    from wellplaced.ui.card.pick import PickParcel

    picker = PickParcel(canvas)
    picker.picks, picker.misses = [], []
    picker.picked.connect(lambda layer_id, feature_id: picker.picks.append((layer_id, feature_id)))
    picker.missed.connect(lambda: picker.misses.append(1))
    canvas.setMapTool(picker)
    return picker


@pytest.fixture
def see(canvas, project, qtbot):
    """Show layers, the first on top, in a CRS: `see(parcels)`."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    def on_canvas(*layers, crs=CRS):
        project.addMapLayers(layers, False)
        for layer in layers:
            project.layerTreeRoot().addLayer(layer)
        qtbot.waitUntil(lambda: set(layers) <= set(canvas.layers()))
        there = QgsCoordinateReferenceSystem(crs)
        project.setCrs(there)
        canvas.setDestinationCrs(there)
        to_map = QgsCoordinateTransform(layers[0].crs(), there, project)
        canvas.setExtent(to_map.transformBoundingBox(layers[0].extent()))
        return layers[0]

    return on_canvas


@pytest.fixture
def click(canvas, project, qtbot):
    """Click on the middle of a feature, or on a point of the canvas."""
    from qgis.core import QgsCoordinateTransform
    from qgis.PyQt.QtCore import QPoint, Qt

    def on(layer=None, feature=None, at=None, button=Qt.MouseButton.LeftButton):
        if at is None:
            crs = canvas.mapSettings().destinationCrs()
            to_map = QgsCoordinateTransform(layer.crs(), crs, project)
            spot = to_map.transform(feature.geometry().pointOnSurface().asPoint())
            pixel = canvas.getCoordinateTransform().transform(spot)
            at = QPoint(round(pixel.x()), round(pixel.y()))
        qtbot.mouseClick(canvas.viewport(), button, pos=at)

    return on


def features(layer):
    return list(layer.getFeatures())


def test_a_click_picks_the_parcel_under_it(tool, see, click):
    parcels = see(made.scored_parcels(6, 4))
    for feature in features(parcels)[:7]:
        click(parcels, feature)
        assert tool.picks[-1] == (parcels.id(), feature.id())
    assert tool.misses == []


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_the_canvas_may_have_another_crs(tool, see, click, crs):
    parcels = see(made.scored_parcels(6, 4), crs=crs)
    feature = features(parcels)[9]
    click(parcels, feature)
    assert tool.picks == [(parcels.id(), feature.id())]


def test_a_click_beside_everything_misses(tool, see, click, canvas):
    from qgis.PyQt.QtCore import QPoint

    see(made.scored_parcels(6, 4))
    click(at=QPoint(2, 2))
    assert (tool.picks, tool.misses) == ([], [1])


def test_a_click_beside_a_parcel_is_not_in_it(tool, see, click, canvas):
    """However near: only inside counts."""
    from qgis.PyQt.QtCore import QPoint

    parcels = see(qgis_layers.parcels(1, "parcel_id:string,need:double", lambda number: ["a", 5.0]))
    corner = canvas.getCoordinateTransform().transform(parcels.extent().xMinimum(), parcels.extent().yMinimum())
    x, y = round(corner.x()), round(corner.y())
    click(at=QPoint(x - 2, y + 2))
    assert tool.misses == [1]
    click(at=QPoint(x + 2, y - 2))
    assert len(tool.picks) == 1


def test_whichever_layer_is_active_the_scored_one_is_picked(tool, see, click, iface):
    parcels, walks = made.scored_parcels(6, 4), made.walkways()
    see(parcels, walks)
    iface.setActiveLayer(walks)
    click(parcels, features(parcels)[0])
    assert tool.picks[0][0] == parcels.id()


def test_the_uppermost_scored_layer_is_picked(tool, see, click):
    upper, lower, park = made.scored_parcels(6, 4), made.scored_parcels(6, 4), made.city_layer("parks")
    see(park, upper, lower)
    click(upper, features(upper)[3])
    assert [layer for layer, _ in tool.picks] == [upper.id()]


def test_under_a_gap_of_the_upper_layer_the_lower_one_is_picked(tool, see, click, canvas):
    upper, lower = made.scored_parcels(2, 4), made.scored_parcels(6, 4)
    see(upper, lower)
    canvas.setExtent(lower.extent())
    far = features(lower)[5]
    click(lower, far)
    assert tool.picks == [(lower.id(), far.id())]


def test_a_hidden_layer_is_not_picked(tool, see, click, project, canvas, qtbot):
    parcels = see(made.scored_parcels(6, 4), made.walkways())
    project.layerTreeRoot().findLayer(parcels.id()).setItemVisibilityChecked(False)
    qtbot.waitUntil(lambda: parcels not in canvas.layers())
    click(parcels, features(parcels)[0])
    assert (tool.picks, tool.misses) == ([], [1])


def test_a_layer_that_is_not_drawn_at_this_scale_is_not_picked(tool, see, click):
    parcels = see(made.scored_parcels(6, 4))
    parcels.setScaleBasedVisibility(True)
    parcels.setMinimumScale(10.0)
    parcels.setMaximumScale(1.0)
    click(parcels, features(parcels)[0])
    assert tool.misses == [1]


def test_of_parcels_within_each_other_the_smallest_is_picked(tool, see, click):
    def nested(number):
        return ["whole", 5.0] if number else ["flat", 7.0]

    big, small = (
        qgis_layers.lot(0),
        "Polygon ((690005 5330005, 690009 5330005, 690009 5330009, 690005 5330009, 690005 5330005))",
    )
    layer = qgis_layers.layer(
        "Polygon", [(big, nested(1)), (small, nested(0))], "parcel_id:string,need:double", "stacked"
    )
    see(layer)
    click(layer, features(layer)[1])
    assert tool.picks == [(layer.id(), features(layer)[1].id())]


def test_what_is_picked_is_marked_until_a_click_beside(tool, see, click):
    from qgis.PyQt.QtCore import QPoint

    parcels = see(made.scored_parcels(6, 4))
    click(parcels, features(parcels)[0])
    assert tool.mark.is_shown()
    click(at=QPoint(2, 2))
    assert not tool.mark.is_shown()


def test_another_button_picks_nothing(tool, see, click):
    from qgis.PyQt.QtCore import Qt

    parcels = see(made.scored_parcels(6, 4))
    click(parcels, features(parcels)[0], button=Qt.MouseButton.RightButton)
    assert (tool.picks, tool.misses) == ([], [])


class TestEscape:
    """Escape gives the former tool back."""

    @pytest.fixture
    def pan(self, canvas):
        from qgis.gui import QgsMapToolPan

        made_tool = QgsMapToolPan(canvas)
        canvas.setMapTool(made_tool)
        return made_tool

    def test_the_former_tool_comes_back(self, pan, tool, canvas, qtbot):
        from qgis.PyQt.QtCore import Qt

        assert canvas.mapTool() is tool
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        assert canvas.mapTool() is pan

    def test_without_a_former_tool_there_is_none(self, canvas, tool, qtbot):
        from qgis.PyQt.QtCore import Qt

        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        assert canvas.mapTool() is not tool

    def test_a_former_tool_that_is_gone_is_not_called_back(self, pan, tool, canvas, qtbot):
        from qgis.PyQt import sip
        from qgis.PyQt.QtCore import Qt

        sip.delete(pan)
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        assert canvas.mapTool() is not tool

    def test_other_keys_change_nothing(self, pan, tool, canvas, qtbot):
        from qgis.PyQt.QtCore import Qt

        qtbot.keyClick(canvas, Qt.Key.Key_A)
        assert canvas.mapTool() is tool


class TestMark:
    """The outline around the parcel on the map."""

    @pytest.fixture
    def mark(self, canvas):
        from wellplaced.ui.card.mark import ParcelMark

        return ParcelMark(canvas)

    def bands(self, canvas):
        from qgis.gui import QgsRubberBand

        return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]

    def outline(self, canvas):
        return self.bands(canvas)[0].asGeometry().boundingBox()

    def test_it_lies_on_the_parcel_in_the_canvas_crs(self, mark, canvas, see, project):
        from qgis.core import QgsCoordinateTransform

        parcels = see(made.scored_parcels(6, 4), crs="EPSG:3857")
        feature = features(parcels)[4]
        mark.show(parcels.id(), feature.id())
        to_map = QgsCoordinateTransform(parcels.crs(), canvas.mapSettings().destinationCrs(), project)
        wanted = feature.geometry()
        wanted.transform(to_map)
        assert self.outline(canvas).center().distance(wanted.boundingBox().center()) < 0.5
        assert len(self.bands(canvas)) == 2

    def test_it_follows_when_the_map_changes_its_crs(self, mark, canvas, see):
        from qgis.core import QgsCoordinateReferenceSystem

        parcels = see(made.scored_parcels(6, 4))
        mark.show(parcels.id(), features(parcels)[4].id())
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        assert abs(self.outline(canvas).center().y() - 48) < 1
        assert len(self.bands(canvas)) == 2

    def test_another_parcel_replaces_it(self, mark, canvas, see):
        parcels = see(made.scored_parcels(6, 4))
        for feature in features(parcels)[:3]:
            mark.show(parcels.id(), feature.id())
        assert len(self.bands(canvas)) == 2

    def test_it_goes_with_its_layer(self, mark, canvas, see, project):
        parcels = see(made.scored_parcels(6, 4), made.walkways())
        mark.show(parcels.id(), features(parcels)[0].id())
        project.removeMapLayer(parcels.id())
        assert self.bands(canvas) == []
        assert not mark.is_shown()

    def test_cleared_it_is_gone(self, mark, canvas, see):
        parcels = see(made.scored_parcels(6, 4))
        mark.show(parcels.id(), features(parcels)[0].id())
        mark.clear()
        assert self.bands(canvas) == []

    def test_what_is_not_there_is_not_marked(self, mark, canvas, see):
        parcels = see(made.scored_parcels(6, 4))
        mark.show("no such layer", 1)
        mark.show(parcels.id(), 4711)
        assert not mark.is_shown()


def test_from_the_click_to_the_card(tool, see, click, card, canvas, project, qtbot):
    """As the panel wires them: a click shows the parcel and marks it, a click beside empties both."""
    from qgis.PyQt.QtCore import QPoint

    tool.picked.connect(lambda layer_id, feature_id: card.show_parcel(project.mapLayer(layer_id), feature_id))
    tool.missed.connect(card.clear)
    card.shown.connect(tool.mark.show)
    card.emptied.connect(tool.mark.clear)
    parcels = see(made.scored_parcels(6, 4))
    feature = features(parcels)[8]
    with qtbot.waitSignal(card.shown):
        click(parcels, feature)
    assert card.facts.title == f"Parcel {feature['parcel_id']}"
    assert tool.mark.is_shown()
    click(at=QPoint(2, 2))
    assert card.facts is None
    assert not tool.mark.is_shown()
    with qtbot.waitSignal(card.shown):
        card.show_parcel(parcels, features(parcels)[3].id())  # from the list
    assert tool.mark.is_shown()
