"""Tables with coordinates as points, in the ways cities write them."""

import math

import pandas as pd
import pytest
from factories.qgis_layers import lights, parcels


@pytest.fixture
def points_of(qapp):
    from wellplaced.algorithms.layer import Layer
    from wellplaced.processing.tables import points

    def placing(table, crs="EPSG:25832"):
        return points(Layer("lamps", pd.DataFrame(table)), "lights", crs)

    return placing


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ("lon", "lat"),
        ("Longitude", "Latitude"),
        ("LONGITUD", "LATITUD"),
        ("Längengrad", "Breitengrad"),
        ("\ufefflng", "LAT"),
    ],
)
def test_degrees_are_known_by_their_names(points_of, x, y):
    layer, _ = points_of({x: ["-3,7038"], y: ["40.4168"]})
    assert layer.frame.crs.to_epsg() == 4326
    assert layer.frame.geometry.iloc[0].coords[0] == pytest.approx((-3.7038, 40.4168))


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ("X", "Y"),
        ("Easting", "Northing"),
        ("UTM_X", "UTM_Y"),
        ("Rechtswert", "Hochwert"),
        ("coord_x", "coord_y"),
        ("Este", "Norte"),
    ],
)
def test_metres_are_in_the_crs_of_the_parcels_and_that_is_said(points_of, x, y):
    layer, findings = points_of({x: ["690.001,5"], y: [5_330_000]})
    assert layer.frame.crs.to_epsg() == 25832
    assert layer.frame.geometry.iloc[0].coords[0] == pytest.approx((690001.5, 5330000.0))
    assert "coordinate system of the parcels" in str(findings[0].what)


def test_x_and_y_that_fit_the_globe_are_degrees(points_of):
    layer, _ = points_of({"x": [11.5, 11.6], "y": [48.1, 48.2]})
    assert layer.frame.crs.to_epsg() == 4326


def test_a_pair_in_one_column_is_latitude_first(points_of):
    layer, _ = points_of({"geo_point_2d": ["48.1, 11.5", "(48.2; 11.6)"]})
    assert [shape.coords[0] for shape in layer.frame.geometry] == [(11.5, 48.1), (11.6, 48.2)]


def test_rows_without_coordinates_are_counted_and_have_no_point(points_of):
    layer, findings = points_of({"lon": [11.5, None, ""], "lat": [48.1, 48.1, 48.1]})
    assert [shape is None for shape in layer.frame.geometry] == [False, True, True]
    assert str(findings[1].what) == "2 of 3 rows of the table 'lamps' have no coordinates. They were left out."
    assert findings[1].ids == ("#2", "#3")


def test_a_table_without_coordinates_is_refused_with_advice(points_of):
    from wellplaced.algorithms.finding import DataError

    with pytest.raises(DataError, match=r"'lamps' has no columns with coordinates\. Call them lon and lat"):
        points_of({"street": ["High Street"], "x": [1]})


def test_a_title_above_the_header_of_a_spreadsheet_is_skipped(points_of):
    rows = {"Field1": ["Lamps of 2024", "id", "1"], "Field2": [None, "lon", "11,5"], "Field3": [None, "lat", "48,1"]}
    layer, _ = points_of(rows)
    assert layer.frame["id"].tolist() == ["1"]
    assert layer.frame.geometry.iloc[0].coords[0] == pytest.approx((11.5, 48.1))


@pytest.mark.parametrize(
    ("text", "value"),
    [("-3,7038", -3.7038), ("1.234.567,8", 1234567.8), ("1,234,567.8", 1234567.8), ("48.2° N", 48.2), ("3.7 W", -3.7),
     ("\u22121", -1.0), (5, 5.0)],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(qapp, text, value):
    from wellplaced.processing.tables import number

    assert number(text) == pytest.approx(value)


@pytest.mark.parametrize("text", [None, "", "unknown", True])
def test_what_is_no_number_is_unknown(qapp, text):
    from wellplaced.processing.tables import number

    assert math.isnan(number(text))


def test_a_csv_with_bom_and_decimal_commas_lights_the_run(run, science, tmp_path):
    stand_in = science()
    file = tmp_path / "lamps.csv"
    file.write_bytes("\ufefflon;lat;TYP\n11,5560;48,0930;LED\n11,5563;48,0931;Natrium\n".encode())
    run("scoreparcels", INPUT=parcels(), LIGHTS=[str(file), lights()])
    table, layer = stand_in.inputs.lights
    assert table.frame["TYP"].tolist() == ["LED", "Natrium"]
    assert table.frame.crs.to_epsg() == 4326
    assert table.frame.geometry.iloc[0].x == pytest.approx(11.556)
    assert len(layer.frame) == 3


@pytest.mark.parametrize("rest", ["field_2", "Field2", "Unnamed: 1"])
def test_a_title_above_the_header_of_a_csv_file_is_skipped_with_its_empty_columns(rest):
    from wellplaced.processing.tables import with_header_row

    frame = pd.DataFrame({"Prices 2025": ["without tax", "work", "repair"], rest: [None, "price", "5"], "field_3": ""})
    assert with_header_row(frame).to_dict("list") == {"work": ["repair"], "price": ["5"]}


def test_a_table_whose_columns_have_names_is_left_as_it_is():
    from wellplaced.processing.tables import with_header_row

    frame = pd.DataFrame({"work": ["repair"], "price": ["5"], "field_3": ["x"]})
    assert with_header_row(frame) is frame
