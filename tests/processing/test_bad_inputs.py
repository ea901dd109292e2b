"""Input layers as no city should give them: read all the same, or refused in one sentence."""

import json

import pytest
from factories.qgis_layers import Log, file_of, layer, lights, lot, parcels, rows_of

NESTED = {"PIN": "a", "tags": ["x", "y"], "more": {"floors": [1, {"use": "shop"}]}}


@pytest.fixture
def nested(tmp_path):
    """A GeoJSON whose features bear a list and a tree."""
    corners = [[11.55, 48.09], [11.551, 48.09], [11.551, 48.091], [11.55, 48.09]]
    shape = {"type": "Polygon", "coordinates": [corners]}
    features = [{"type": "Feature", "properties": {**NESTED, "PIN": name}, "geometry": shape} for name in "ab"]
    file = tmp_path / "nested.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "csv", "fgb"])
def test_lists_and_trees_are_kept_in_every_format(run, science, nested, tmp_path, ending):
    from qgis.core import QgsVectorLayer

    science()
    made = run("scoreparcels", INPUT=nested, OUTPUT=str(tmp_path / f"out.{ending}"))
    row = rows_of(QgsVectorLayer(made["OUTPUT"]))[0]
    kept = [json.loads(value) if isinstance(value, str) else value for value in (row["tags"], row["more"])]
    assert kept == [NESTED["tags"], NESTED["more"]]


def test_lists_and_trees_are_kept_in_temporary_layers(run, science, nested):
    science()
    row = rows_of(run("scoreparcels", INPUT=nested)["OUTPUT"])[0]
    assert json.loads(row["more"]) == NESTED["more"]


def test_the_header_of_a_windows_table_is_read_as_well_as_its_rows(run, science, tmp_path):
    stand_in = science()
    file = tmp_path / "leuchten.csv"
    file.write_bytes("Straße;Länge;Breite\nMühlweg;11,5560;48,0930\n".encode("cp1252"))
    run("scoreparcels", INPUT=parcels(), LIGHTS=[str(file)])
    (table,) = stand_in.inputs.lights
    assert table.frame["Straße"].tolist() == ["Mühlweg"]
    assert table.frame.geometry.iloc[0].x == pytest.approx(11.556)


@pytest.mark.parametrize("kind", ["PolygonZM", "MultiPolygon", "CurvePolygon", "MultiSurface"])
def test_every_kind_of_polygon_is_scored_and_keeps_its_kind(run, kind):
    from qgis.core import QgsWkbTypes

    made = run("scoreparcels", INPUT=layer(kind, [(polygon_of(kind), ["a"])], "PIN:string"))["OUTPUT"]
    assert QgsWkbTypes.displayString(made.wkbType()) == kind
    assert rows_of(made)[0]["lighting_why_null"] != "no geometry"


def polygon_of(kind):
    from qgis.core import QgsWkbTypes

    (shape,) = lot_geometry().coerceToType(QgsWkbTypes.parseType(kind))
    return shape


def lot_geometry():
    from qgis.core import QgsGeometry

    return QgsGeometry.fromWkt(lot(0))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e300])
def test_a_corner_that_is_no_place_costs_only_its_own_parcel(run, value):
    from qgis.core import QgsGeometry, QgsLineString, QgsPoint, QgsPolygon

    ring = QgsLineString([QgsPoint(690_000, 5_330_000), QgsPoint(690_010, value), QgsPoint(690_010, 5_330_010)])
    ring.close()
    log = Log()
    lots = layer("Polygon", [(QgsGeometry(QgsPolygon(ring)), ["bad"]), (lot(0), ["good"])], "PIN:string", "lots")
    made = run("scoreparcels", log, INPUT=lots)
    bad, good = rows_of(made["OUTPUT"])
    assert bad["lighting_why_null"] == "no geometry"
    assert good["lighting_why_null"] != "no geometry"
    assert any(line.startswith("1 of 2 ") and "without a score" in line for line in log.warnings)


def test_a_title_row_of_a_spreadsheet_is_no_header(run, science, tmp_path):
    stand_in = science()
    rows = [["Lamps of the town", None, None], ["ID", "Lon", "Lat"], ["L1", "11.5560", "48.0930"]]
    run("scoreparcels", INPUT=parcels(), LIGHTS=[spreadsheet(rows, tmp_path / "lamps.xlsx")])
    (table,) = stand_in.inputs.lights
    assert table.frame["ID"].tolist() == ["L1"]
    assert table.frame.geometry.iloc[0].y == pytest.approx(48.093)


def spreadsheet(rows, path):
    """The smallest Excel file that holds these rows; None is an empty cell."""
    import zipfile

    namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"

    def cell(text, row, column):
        at = f"{'ABCDEFG'[column]}{row + 1}"
        return "" if text is None else f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'

    lines = "".join(
        f'<row r="{row + 1}">{"".join(cell(text, row, column) for column, text in enumerate(cells))}</row>'
        for row, cells in enumerate(rows)
    )
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{sheets}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{sheets}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="a" Type="{relations}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {namespace} xmlns:r="{relations}"><sheets><sheet name="S" sheetId="1" r:id="b"/>'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}"><Relationship Id="b" '
        f'Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"<worksheet {namespace}><sheetData>{lines}</sheetData></worksheet>",
    }
    with zipfile.ZipFile(path, "w") as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return str(path)


def test_an_empty_layer_of_deficits_is_refused(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"^The layer 'none' has no feature\. Check"):
        run("need", INPUT=layer("Polygon", [], "lighting_deficit:double", "none"))


@pytest.mark.parametrize(("deficit", "weights"), [(None, ""), (0.5, "lighting = 0")])
def test_a_need_that_is_unknown_everywhere_is_said(run, deficit, weights):
    log = Log()
    run("need", log, INPUT=layer("Polygon", [(lot(0), [deficit])], "lighting_deficit:double", "one"), WEIGHTS=weights)
    (told,) = log.warnings
    assert told == (
        "The need for improvement is unknown for all 1 features: no factor with a weight is known."
        " Fill in the deficits, and give a known factor a weight above 0."
    )


def test_a_light_off_the_earth_is_counted_and_the_run_goes_on(run):
    log = Log()
    run("scoreparcels", log, INPUT=parcels(), LIGHTS=[lights((0.0, 40.0, 1e300))])
    assert any(line.startswith("1 of 3 lights of 'lights' have no place") for line in log.warnings)


def test_parcels_in_a_windows_shapefile_keep_their_text_in_the_result(run, science, tmp_path):
    from qgis.core import QgsVectorLayer

    science()
    file_of(parcels(1, "NAME:string(20)", lambda number: ["PeXa Xuvre"]), tmp_path / "town.shp", "ESRI Shapefile")
    table = tmp_path / "town.dbf"
    data = table.read_bytes().replace(b"PeXa Xuvre", "Peña Œuvre".encode("cp1252"))
    table.write_bytes(data[:29] + b"\0" + data[30:])
    (tmp_path / "town.cpg").unlink()
    made = run("scoreparcels", INPUT=str(tmp_path / "town.shp"), OUTPUT=str(tmp_path / "out.gpkg"))
    assert rows_of(QgsVectorLayer(made["OUTPUT"]))[0]["NAME"] == "Peña Œuvre"


@pytest.mark.parametrize("output", ["TEMPORARY_OUTPUT", "out.gpkg"])
def test_points_among_the_polygons_stay_as_rows_without_shape_and_score(run, tmp_path, output):
    from qgis.core import QgsVectorLayer, QgsWkbTypes

    corners = [[11.55, 48.09], [11.551, 48.09], [11.551, 48.091], [11.55, 48.09]]
    shapes = [
        {"type": "Point", "coordinates": [11.55, 48.09]},
        {"type": "Polygon", "coordinates": [corners]},
        {"type": "MultiPolygon", "coordinates": [[corners]]},
        None,
    ]
    features = [
        {"type": "Feature", "properties": {"PIN": f"p{n}"}, "geometry": shape} for n, shape in enumerate(shapes)
    ]
    file = tmp_path / "mixed.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    log = Log()
    made = run("scoreparcels", log, INPUT=str(file), OUTPUT=output.replace("out", str(tmp_path / "out")))["OUTPUT"]
    scored = QgsVectorLayer(made) if isinstance(made, str) else made
    assert QgsWkbTypes.geometryType(scored.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    assert {(feature["PIN"], not feature.geometry().isEmpty()) for feature in scored.getFeatures()} == {
        ("p0", False), ("p1", True), ("p2", True), ("p3", False),
    }  # fmt: skip
    told = "1 of 4 features of 'mixed' are no polygons. Their rows are in the result, without their shapes."
    assert any(line.startswith(told) for line in log.warnings)


class StopsAt(Log):
    """A user who presses Cancel when the progress bar is that far."""

    def __init__(self, percent):
        super().__init__()
        self.percent = percent
        self.progressChanged.connect(self.look)

    def look(self, percent):
        if percent >= self.percent:
            self.cancel()


@pytest.mark.parametrize("percent", [0, 20, 45, 50, 55, 80, 100])
def test_a_stop_leaves_a_whole_result_or_none(run, tmp_path, percent):
    from qgis.core import QgsVectorLayer

    given = layer("Polygon", [(lot(n), [0.5]) for n in range(1200)], "lighting_deficit:double", "many")
    log = StopsAt(percent)
    made = run("need", log, INPUT=given, OUTPUT=str(tmp_path / "out.gpkg"))
    if made:
        assert QgsVectorLayer(made["OUTPUT"]).featureCount() == 1200
    else:
        assert "Stopped. Nothing was written." in log.info
        assert list(tmp_path.iterdir()) == []


@pytest.fixture
def sheet_refused(run, tmp_path):
    """The sentence with which a sheet of the layer is refused."""
    from qgis.core import QgsProcessingException

    def sentence(made):
        with pytest.raises(QgsProcessingException) as error:
            run("communitysheet", INPUT=made, OUTPUT=str(tmp_path / "sheet.pdf"))
        return str(error.value)

    return sentence


def test_a_sheet_of_words_for_need_is_refused(sheet_refused):
    said = sheet_refused(layer("Polygon", [(lot(0), ["high"])], "need:string", "views"))
    assert said == (
        "The field 'need' of 'views' holds more than numbers: the layer was not scored here."
        " Run 'Score parcels' first and choose its result."
    )


def test_a_sheet_of_parcels_without_shapes_is_refused(sheet_refused):
    said = sheet_refused(layer("Polygon", [(None, [50.0])], "need:double", "rows"))
    assert said == (
        "No parcel of 'rows' has a shape that could be drawn."
        " Choose the layer that 'Score parcels' made, not its table."
    )


def test_numbers_written_as_text_make_a_sheet(run, tmp_path):
    given = layer("Polygon", [(lot(0), ["50"]), (lot(1), [""])], "need:string", "texts")
    run("communitysheet", INPUT=given, OUTPUT=str(tmp_path / "sheet.pdf"))
    assert (tmp_path / "sheet.pdf").stat().st_size > 1000
