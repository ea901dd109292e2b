"""Reading: every feature arrives, row by row, whatever the city's file is like."""

import math

import pytest
from factories.qgis_layers import file_of, layer, lot, parcels


@pytest.fixture
def read_layer(qapp):
    """Read a QGIS layer the way an algorithm does."""
    from wellplaced.algorithms.progress import Progress
    from wellplaced.processing.read import read
    from wellplaced.processing.sources import source_of

    def reading(made, chosen=None):
        return read(source_of(made, "parcels", chosen), Progress())

    return reading


def test_rows_follow_the_source_and_the_index_counts_them(read_layer):
    frame = read_layer(parcels(5)).layer.frame
    assert frame.index.tolist() == [0, 1, 2, 3, 4]
    assert frame["PIN"].tolist() == ["21-0", "21-1", "21-2", "21-3", "21-4"]


def test_shapes_are_the_sources_own(read_layer):
    frame = read_layer(parcels(1)).layer.frame
    assert frame.geometry.iloc[0].area == pytest.approx(600.0)
    assert frame.crs.to_epsg() == 25832


def test_null_is_none_and_whole_numbers_keep_their_digits(read_layer):
    big = 2**60 + 1
    rows = [(lot(0), [big, 1.5, "a"]), (lot(1), [None, None, None])]
    frame = read_layer(layer("Polygon", rows, "ID:int8,H:double,T:string")).layer.frame
    assert frame["ID"].tolist() == [big, None]
    assert frame["T"].tolist() == ["a", None]
    assert frame["H"].iloc[0] == pytest.approx(1.5)
    assert frame["H"].isna().tolist() == [False, True]


def test_dates_are_iso_text(read_layer):
    from qgis.PyQt.QtCore import QDate, QDateTime

    moment = QDateTime.fromString("2024-05-01T10:20:30", "yyyy-MM-ddTHH:mm:ss")
    rows = [(lot(0), [QDate(2024, 5, 1), moment]), (lot(1), [None, None])]
    frame = read_layer(layer("Polygon", rows, "D:date,M:datetime")).layer.frame
    assert frame["D"].tolist() == ["2024-05-01", None]
    assert frame["M"].iloc[0] == "2024-05-01T10:20:30"


def test_curves_become_segments_and_are_counted(read_layer):
    circle = "CurvePolygon (CircularString (0 0, 10 10, 20 0, 10 -10, 0 0))"
    found = read_layer(layer("CurvePolygon", [(circle, []), (lot(0), []), (circle, [])])).layer
    assert found.curved == 2
    assert found.frame.geometry.iloc[0].area == pytest.approx(math.pi * 100, rel=1e-3)


def test_a_layer_of_straight_edges_that_holds_curves_is_called_one_of_curves(read_layer):
    from qgis.core import QgsWkbTypes

    circle = "CurvePolygon (CircularString (0 0, 10 10, 20 0, 10 -10, 0 0))"
    mixed = read_layer(layer("Polygon", [(circle, []), (lot(0), [])])).source
    straight = read_layer(layer("Polygon", [(lot(0), [])])).source
    assert mixed.geometry_type == QgsWkbTypes.Type.CurvePolygon
    assert straight.geometry_type == QgsWkbTypes.Type.Polygon


def test_m_is_dropped_and_z_is_kept(read_layer):
    shape = read_layer(layer("LineStringZM", [("LineStringZM (0 0 5 1, 1 0 6 2)", [])])).layer.frame.geometry.iloc[0]
    assert list(shape.coords) == [(0, 0, 5), (1, 0, 6)]


def test_missing_and_empty_shapes_are_none(read_layer):
    shapes = read_layer(layer("Polygon", [(None, []), ("Polygon EMPTY", []), (lot(0), [])])).layer.frame.geometry
    assert [shape is None for shape in shapes] == [True, True, False]


def test_a_ring_of_two_points_stops_nothing(read_layer):
    from qgis.core import QgsGeometry, QgsLineString, QgsPoint, QgsPolygon

    ring = QgsPolygon(QgsLineString([QgsPoint(0, 0), QgsPoint(1, 1)]))
    shapes = read_layer(layer("Polygon", [(QgsGeometry(ring), []), (lot(0), [])])).layer.frame.geometry
    assert shapes.iloc[1].area == pytest.approx(600.0)


def test_a_field_called_geometry_does_not_hide_the_shapes(read_layer):
    frame = read_layer(layer("Polygon", [(lot(0), ["round"])], "geometry:string")).layer.frame
    assert frame.geometry.iloc[0].area == pytest.approx(600.0)
    assert frame["geometry_text"].tolist() == ["round"]


def test_an_empty_layer_keeps_its_fields(read_layer):
    frame = read_layer(parcels(0)).layer.frame
    assert (len(frame), list(frame.columns)) == (0, ["PIN", "ZONE", "geometry"])


def test_unsaved_edits_are_read(read_layer):
    made = parcels(2)
    made.startEditing()
    made.changeAttributeValue(next(made.getFeatures()).id(), 0, "new")
    assert read_layer(made).layer.frame["PIN"].iloc[0] == "new"
    made.rollBack()


def test_chosen_rows_are_those_of_the_chosen_features(read_layer):
    made = parcels(4)
    ids = [feature.id() for feature in made.getFeatures()]
    assert read_layer(made, frozenset([ids[1], ids[3]])).chosen_rows.tolist() == [1, 3]
    assert read_layer(made).chosen_rows is None


def test_windows_text_without_a_code_page_is_read_and_said(read_layer, tmp_path):
    from qgis.core import QgsVectorLayer

    file = tmp_path / "town.shp"
    file_of(parcels(1, "NAME:string(20)", lambda number: ["PeXa Xuvre"]), file, "ESRI Shapefile")
    table = tmp_path / "town.dbf"
    data = table.read_bytes().replace(b"PeXa Xuvre", "Peña Œuvre".encode("cp1252"))
    table.write_bytes(data[:29] + b"\0" + data[30:])  # byte 29 names the code page
    (tmp_path / "town.cpg").unlink()
    found = read_layer(QgsVectorLayer(str(file), "town", "ogr"))
    assert found.layer.frame["NAME"].tolist() == ["Peña Œuvre"]
    assert [str(finding.what) for finding in found.findings] == [
        "The text of 'town' is not UTF-8 and the file does not say what it is. It was read as Windows-1252."
    ]


def test_a_table_is_a_plain_frame(read_layer):
    frame = read_layer(layer("None", [(None, ["a"])], "ID:string")).layer.frame
    assert list(frame.columns) == ["ID"]


def test_a_layer_of_a_file_with_several_is_called_by_its_table(read_layer, tmp_path):
    from qgis.core import QgsVectorLayer

    file = file_of(parcels(1), tmp_path / "city.gpkg", layerName="lots")
    assert read_layer(QgsVectorLayer(f"{file}|layername=lots", "city", "ogr")).layer.name == "lots"
    assert read_layer(QgsVectorLayer(f"{file}|layername=lots", "My lots", "ogr")).layer.name == "My lots"


def test_reading_polls_the_cancel_button(qapp):
    from wellplaced.algorithms.progress import Cancelled, Progress
    from wellplaced.processing.read import read
    from wellplaced.processing.sources import source_of

    class Stop(Progress):
        def update(self, fraction):
            raise Cancelled

    with pytest.raises(Cancelled):
        read(source_of(parcels(1), "parcels", None), Stop())
