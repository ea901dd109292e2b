"""The list of findings: what can be done with each, on the map and in the table."""

import pytest
from factories.qgis_layers import layer, lights, parcels


@pytest.fixture
def shown(iface, choices, project, qtbot):
    from wellplaced.ui.data.findings import FoundHere
    from wellplaced.ui.data.findings_list import FindingsList

    lots = parcels(6, name="lots")
    lots.dataProvider().changeGeometryValues({6: type(next(lots.getFeatures()).geometry())()})
    register = layer("None", [(None, ["a"]), (None, ["b"])], "PIN:string", "register")
    lamps = lights(name="lamps")
    project.addMapLayers([lots, lamps, register])
    choices.choose("INPUT", [lots.id()])
    choices.choose("LIGHTS", [lamps.id()])
    choices.choose("EVIDENCE", [register.id()])
    made = FindingsList(iface, choices, project)
    qtbot.addWidget(made)
    made.show()
    made.show_findings(
        [
            FoundHere("error", "parcels", "", 0, 0, "Nothing is known.", "Give lights.", ()),
            FoundHere("warning", "parcels", "lots", 2, 6, "2 are broken.", "Mend them.", (2, 3)),
            FoundHere("warning", "parcels", "lots", 1, 6, "1 has no shape.", "", (6,)),
            FoundHere("warning", "evidence", "register", 1, 2, "1 belongs to no parcel.", "", (2,)),
            FoundHere("info", "lights", "lamps", 12, 12, "Read so.", "", (1, 2)),
        ]
    )
    made.lots, made.lamps, made.register = lots, lamps, register
    return made


def button(shown, row, text):
    (found,) = (each for each in shown.rows[row].stops if each.text() == text)
    return found


def press(qtbot, widget):
    from qgis.PyQt.QtCore import Qt

    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Space)


def test_each_finding_says_how_much_it_matters_where_and_what_to_do(shown):
    row = shown.rows[1]
    texts = [row.head.accessibleName(), row.what.accessibleName(), row.advice.accessibleName()]
    assert texts == ["Less sure \N{MIDDLE DOT} lots \N{MIDDLE DOT} 2 of 6", "2 are broken.", "Mend them."]
    assert row.accessibleName() == "Less sure: 2 are broken."
    assert shown.rows[0].head.accessibleName() == "A part is missing"
    assert not shown.rows[2].advice.isVisible()


def test_only_findings_that_name_features_offer_them(shown):
    offered = [[each.text() for each in row.stops] for row in shown.rows]
    assert offered == [
        [],
        ["Select them", "Zoom"],
        ["Select them", "Zoom"],
        ["Select them", "Show in the table"],
        ["Select them", "Zoom"],
    ]


def test_the_features_are_selected_in_their_layer_which_becomes_active(shown, iface, qtbot):
    shown.lots.selectByIds([1])
    with qtbot.waitSignal(shown.told) as told:
        press(qtbot, button(shown, 1, "Select them"))
    assert sorted(shown.lots.selectedFeatureIds()) == [2, 3]
    assert iface.activeLayer() == shown.lots
    assert told.args == ["2 features are selected in 'lots'."]


def test_it_is_said_where_a_finding_is_about_more_than_it_names(shown, qtbot):
    shown.fold.button.click()
    with qtbot.waitSignal(shown.told) as told:
        press(qtbot, button(shown, 4, "Select them"))
    assert told.args == ["2 of 12 features are selected in 'lamps'."]


def test_the_map_goes_to_the_features_and_their_layer_is_made_visible(shown, iface, project, qtbot):
    from qgis.core import QgsCoordinateReferenceSystem

    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    node = project.layerTreeRoot().findLayer(shown.lots.id())
    node.setItemVisibilityChecked(False)
    press(qtbot, button(shown, 1, "Zoom"))
    canvas, shape = iface.mapCanvas(), shown.lots.getFeature(2).geometry()
    seen = canvas.mapSettings().layerExtentToOutputExtent(shown.lots, shape.boundingBox())
    assert canvas.extent().contains(seen)
    assert canvas.extent().width() < 30 * seen.width()
    assert canvas.scale() == pytest.approx(500.0, rel=0.01), "what lies around a small lot must be seen as well"
    assert node.isVisible()


def test_features_without_a_place_are_shown_in_the_table_instead(shown, iface, qtbot):
    press(qtbot, button(shown, 2, "Zoom"))
    assert iface.tables == [(shown.lots, "$id IN (6)")]


def test_rows_of_a_table_are_shown_there(shown, iface, qtbot):
    press(qtbot, button(shown, 3, "Show in the table"))
    assert iface.tables == [(shown.register, "$id IN (2)")]


def test_a_layer_that_is_gone_is_said_and_breaks_nothing(shown, project, qtbot):
    project.removeMapLayer(shown.lots.id())
    for text in ("Select them", "Zoom"):
        with qtbot.waitSignal(shown.told) as told:
            press(qtbot, button(shown, 1, text))
        assert told.args == ["The layer 'lots' is no longer chosen. Check the data again."]


def test_how_the_data_were_understood_is_behind_a_fold(shown, qtbot):
    assert shown.fold.button.text() == "How the data were understood (1)"
    assert not shown.rows[4].isVisible()
    press(qtbot, shown.fold.button)
    assert shown.rows[4].isVisible()


def test_the_summary_counts_what_matters(shown):
    from wellplaced.ui.data.findings_list import summary

    findings = [row.finding for row in shown.rows]
    assert summary(findings) == "A part is missing: 1. Less sure: 3."
    assert summary(findings[1:]) == "Less sure: 3."
    assert summary(findings[4:]) == "Nothing is wrong with the data."


def test_new_findings_take_the_place_of_the_old(shown, qapp):
    old = shown.rows[0]
    shown.show_findings([])
    assert shown.rows == []
    assert old.parent() is None
    assert not shown.fold.isVisible()
