"""Every role of the contract on its way into the science, and every layer on its way out."""

import json
import shutil

import numpy as np
import pytest
from factories.qgis_layers import CRS, SOUTH, WEST, Log, layer, lot, parcels, rows_of, street
from factories.source import ROOT

CATALOGUE = ROOT / "algorithms" / "interventions" / "catalogue.json"


def house(name="houses"):
    return layer("Polygon", [(lot(0), [6.5])], "HEIGHT:double", name)


def register(rows=(("21-0", "2025-03-01"), ("21-9", "2025-04-01")), fields="PIN:string,LISTED:string"):
    return layer("None", [(None, row) for row in rows], fields, "vacant_register")


@pytest.fixture
def ground(tmp_path):
    """A raster of 4 x 3 cells of 10 m."""
    from osgeo import gdal

    file = str(tmp_path / "ground.tif")
    made = gdal.GetDriverByName("GTiff").Create(file, 4, 3, 1, gdal.GDT_Float32)
    made.SetGeoTransform((WEST, 10.0, 0.0, SOUTH + 30.0, 0.0, -10.0))
    made.GetRasterBand(1).Fill(12.0)
    made = None
    return file


def test_buildings_trees_and_barriers_arrive_as_layers(run, science):
    stand_in = science()
    walls = layer(
        "LineString", [(f"LineString ({WEST} {SOUTH}, {WEST + 9} {SOUTH})", ["wall"])], "TYPE:string", "walls"
    )
    tree = layer("Point", [(f"Point ({WEST + 5} {SOUTH + 5})", [7.0])], "HEIGHT:double", "trees")
    run("scoreparcels", INPUT=parcels(), BUILDINGS=house(), TREES=tree, BARRIERS=[walls, house("sheds")])
    given = stand_in.inputs
    assert (given.buildings.name, given.trees.name) == ("houses", "trees")
    assert [each.name for each in given.barriers] == ["walls", "sheds"]
    assert given.buildings.frame["HEIGHT"].tolist() == [6.5]


def test_poles_of_several_layers_and_tables_with_coordinates_arrive_as_points(run, science):
    stand_in, log = science(), Log()
    wood = layer("Point", [(f"Point ({WEST + 5} {SOUTH - 5})", ["T1"])], "POLE_NO:string", "telephone")
    table = layer("None", [(None, ["P1", 11.55, 48.09])], "POLE_NO:string,LON:double,LAT:double", "power")
    run("scoreparcels", log, INPUT=parcels(), POLES=[wood, table])
    assert [each.name for each in stand_in.inputs.poles] == ["telephone", "power"]
    assert [each.frame.geometry.geom_type.tolist() for each in stand_in.inputs.poles] == [["Point"], ["Point"]]
    assert log.warnings == []


@pytest.mark.parametrize("name", ["scoreparcels", "lighting", "checkdata"])
def test_reports_of_lights_that_are_out_may_be_points_and_tables_of_ids(run, science, name):
    stand_in, log = science(), Log()
    spots = layer("Point", [(f"Point ({WEST + 5} {SOUTH - 5})", ["2026-03-01"])], "OPENED:string", "requests")
    rows = layer("None", [(None, ["P1", "2026-03-01"])], "POLE_NO:string,OPENED:string", "work_orders")
    run(name, log, INPUT=parcels(), OUTAGES=[spots, rows])
    points, table = stand_in.inputs.outages
    assert points.frame.geometry.geom_type.tolist() == ["Point"]
    assert table.frame["POLE_NO"].tolist() == ["P1"]
    assert not hasattr(table.frame, "geometry")
    assert log.warnings == []


def test_evidence_may_be_a_table_without_places(run, science):
    stand_in = science()
    run("scoreparcels", INPUT=parcels(), EVIDENCE=[register(), house("boarded houses")])
    table, places = stand_in.inputs.evidence
    assert table.frame["PIN"].tolist() == ["21-0", "21-9"]
    assert not hasattr(table.frame, "geometry")
    assert places.frame.geometry.notna().all()


def test_evidence_with_coordinates_becomes_points_and_keeps_rows_without(run, science):
    stand_in = science()
    log = Log()
    rows = (("21-0", 11.5, 48.1), ("21-1", None, None))
    run("vacancy", log, INPUT=parcels(), EVIDENCE=[register(rows, "PIN:string,lon:double,lat:double")])
    (table,) = stand_in.inputs.evidence
    assert table.frame["PIN"].tolist() == ["21-0", "21-1"]
    assert table.frame.geometry.isna().tolist() == [False, True]
    assert not any("left out" in line for line in log.warnings)


@pytest.mark.parametrize("name", ["scoreparcels", "vacancy", "sightlines", "checkdata"])
def test_places_may_be_polygons_points_and_tables(run, science, name):
    stand_in = science()
    school = layer("Point", [(f"Point ({WEST + 5} {SOUTH + 5})", ["North"])], "NAME:string", "schools")
    chapels = layer("None", [(None, [11.5, 48.1])], "lon:double,lat:double", "chapels")
    run(name, INPUT=parcels(), PLACES=[house("parks"), school, chapels])
    given = stand_in.inputs.places
    kinds = [(each.name, each.frame.geometry.iloc[0].geom_type) for each in given]
    assert kinds == [("parks", "Polygon"), ("schools", "Point"), ("chapels", "Point")]


def test_check_data_looks_at_every_role(run, science):
    stand_in = science()
    run("checkdata", INPUT=parcels(), BUILDINGS=house(), BARRIERS=[street()], EVIDENCE=[register()])
    given = stand_in.inputs
    assert (given.buildings.name, len(given.barriers), len(given.evidence)) == ("houses", 1, 1)


def test_trees_may_be_a_table_with_coordinates(run, science):
    stand_in = science()
    tree = layer("None", [(None, [11.5, 48.1, 7.0])], "lon:double,lat:double,HEIGHT:double", "trees")
    run("sightlines", INPUT=parcels(), TREES=tree)
    assert stand_in.inputs.trees.frame.geometry.iloc[0].x == pytest.approx(11.5)


@pytest.mark.parametrize("name", ["scoreparcels", "sightlines", "lighting"])
def test_a_raster_arrives_as_its_file(run, science, ground, name):
    pytest.importorskip("rasterio")
    stand_in = science()
    run(name, INPUT=parcels(), TERRAIN=ground)
    assert stand_in.inputs.terrain == ground


def test_a_raster_is_refused_at_its_parameter_where_rasterio_is_missing(run, science, ground, monkeypatch):
    from qgis.core import QgsProcessingException

    stand_in = science()
    monkeypatch.setattr("wellplaced.processing.rasters.missing", list)
    for name in ("scoreparcels", "sightlines", "lighting", "checkdata"):
        with pytest.raises(QgsProcessingException) as error:
            run(name, INPUT=parcels(), TERRAIN=ground)
        assert "TERRAIN: raster files need the Python package rasterio" in str(error.value)
        assert "Or run without them" in str(error.value)
    assert stand_in.inputs is None, "it was refused only after the work"
    run("sightlines", INPUT=parcels())
    assert stand_in.inputs is not None


def test_a_raster_that_is_not_there_is_said(run, science):
    from qgis.core import QgsProcessingException

    science()
    with pytest.raises(QgsProcessingException, match=r"nowhere\.tif"):
        run("sightlines", INPUT=parcels(), TERRAIN="nowhere.tif")


@pytest.mark.parametrize(
    ("name", "factors"),
    [
        ("vacancy", ("vacancy",)),
        ("sightlines", ("sightlines",)),
        ("lighting", ("lighting",)),
        ("scoreparcels", ("lighting", "sightlines", "vacancy")),
    ],
)
def test_each_step_measures_its_own_factor(run, science, name, factors):
    stand_in = science()
    run(name, INPUT=parcels())
    assert stand_in.settings.factors == factors


def test_what_a_step_has_no_parameter_for_is_not_read(run, science):
    stand_in = science()
    run("vacancy", INPUT=parcels(), BARRIERS=[street()], LIGHTS=[street()], GAPS="TEMPORARY_OUTPUT")
    assert (stand_in.inputs.barriers, stand_in.inputs.lights) == ((), ())


def test_the_prior_arrives_and_has_the_method_s_default(run, science):
    from wellplaced.algorithms.vacancy.kinds import default_prior

    stand_in = science()
    run("vacancy", INPUT=parcels())
    assert stand_in.settings.vacancy_prior == default_prior()
    run("vacancy", INPUT=parcels(), PRIOR=0.11)
    assert stand_in.settings.vacancy_prior == pytest.approx(0.11)


def test_a_citys_own_catalogue_arrives(run, science, tmp_path):
    stand_in = science()
    file = shutil.copy(CATALOGUE, tmp_path / "our prices.json")
    run("scoreparcels", INPUT=parcels(), CATALOGUE=str(file))
    assert stand_in.settings.catalogue == str(file)


def test_an_unsound_catalogue_ends_the_run_before_the_work(run, science, tmp_path):
    from qgis.core import QgsProcessingException

    stand_in = science()
    file = tmp_path / "prices.json"
    file.write_text(json.dumps({"interventions": [{"id": "bench"}]}), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"things in the catalogue 'prices\.json' are not right"):
        run("scoreparcels", INPUT=parcels(), CATALOGUE=str(file))
    assert stand_in.inputs is None


class TestResults:
    """Layers on their way out."""

    def squares(self, **values):
        import geopandas as gpd
        from shapely.geometry import box

        return gpd.GeoDataFrame(values, geometry=[box(WEST, SOUTH, WEST + 4, SOUTH + 3)], crs=CRS)

    def test_pockets_are_polygons_with_their_fields(self, run, science):
        found = self.squares(pocket_id=["k1"], area_m2=[12.0], distance_m=[3.0], entrapment=[True])
        science(found={"pockets": found})
        made = run("scoreparcels", INPUT=parcels(), POCKETS="TEMPORARY_OUTPUT")["POCKETS"]
        (only,) = rows_of(made)
        assert (only["pocket_id"], only["area_m2"], only["entrapment"]) == ("k1", 12.0, True)
        assert made.getFeature(1).geometry().area() == pytest.approx(12.0)

    @pytest.mark.parametrize(
        ("output", "layer_name", "kind"),
        [
            ("SUGGESTIONS", "suggestions", "PointGeometry"),
            ("SUGGESTION_AREAS", "suggestion_areas", "PolygonGeometry"),
            ("SUGGESTION_LINES", "suggestion_lines", "LineGeometry"),
            ("POCKETS", "pockets", "PolygonGeometry"),
            ("CLUSTERS", "clusters", "PolygonGeometry"),
            ("GAPS", "gaps", "LineGeometry"),
        ],
    )
    def test_a_layer_in_which_nothing_was_found_keeps_its_kind(self, run, science, output, layer_name, kind):
        from qgis.core import QgsWkbTypes

        science(found={layer_name: self.squares().iloc[:0]})
        made = run("scoreparcels", INPUT=parcels(), **{output: "TEMPORARY_OUTPUT"})[output]
        assert made.featureCount() == 0
        assert made.geometryType() == getattr(QgsWkbTypes.GeometryType, kind)

    def test_visibility_is_a_raster_where_it_was_counted(self, run, science, tmp_path):
        from osgeo import gdal
        from wellplaced.algorithms.scoring import Visibility

        count = np.arange(12, dtype=np.int32).reshape(3, 4)
        science(visibility=Visibility(count, WEST, SOUTH + 3.0, 1.0))
        file = str(tmp_path / "seen.tif")
        assert run("sightlines", INPUT=parcels(), VISIBILITY=file)["VISIBILITY"] == file
        raster = gdal.Open(file)
        assert raster.ReadAsArray().tolist() == count.tolist()
        assert raster.GetGeoTransform() == (WEST, 1.0, 0.0, SOUTH + 3.0, 0.0, -1.0)
        assert "25832" in raster.GetProjection()
        assert json.loads(raster.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION"))["run"] == "abc"

    def test_a_raster_of_another_format_is_refused(self, run, science, tmp_path):
        from qgis.core import QgsProcessingException

        science()
        with pytest.raises(QgsProcessingException, match=r"VISIBILITY cannot be 'a\.png'"):
            run("sightlines", INPUT=parcels(), VISIBILITY=str(tmp_path / "a.png"))

    def test_a_temporary_layer_has_its_aliases_and_nothing_is_said_of_them(self, run, science, qapp):
        from qgis.core import QgsApplication

        science()
        said = []
        QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: said.append(text))
        given = parcels()
        given.setFieldAlias(0, "Number of the lot")
        made = run("scoreparcels", INPUT=given)["OUTPUT"]
        assert made.attributeAlias(0) == "Number of the lot"
        assert made.attributeAlias(made.fields().indexOf("lighting_emin_lx")).endswith("(lx)")
        assert not [text for text in said if "liases" in text]


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("WALKWAYS", "walkways"), ("LIGHTS", "lights"), ("OUTAGES", "outages"), ("POLES", "poles"),
        ("EVIDENCE", "evidence"), ("PLACES", "places"), ("BUILDINGS", "buildings"), ("TREES", "trees"),
        ("BARRIERS", "barriers"), ("ENTRANCES", "entrances"), ("AREA", "area"),
    ],
)  # fmt: skip
def test_points_lines_and_polygons_in_one_layer_all_keep_their_shapes(run, science, tmp_path, name, role):
    stand_in, log = science(), Log()
    corners = [[11.55, 48.09], [11.551, 48.09], [11.551, 48.091], [11.55, 48.09]]
    shapes = {"Point": corners[0], "LineString": corners[:2], "Polygon": [corners]}
    features = [
        {"type": "Feature", "properties": {"KIND": kind}, "geometry": {"type": kind, "coordinates": coordinates}}
        for kind, coordinates in shapes.items()
    ]
    file = tmp_path / "mixed.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    run("scoreparcels", log, INPUT=parcels(), **{name: str(file)})
    (arrived,) = stand_in.inputs.by_role()[role]
    assert arrived.frame.geometry.geom_type.tolist() == arrived.frame["KIND"].tolist() == list(shapes)
    assert log.warnings == []
