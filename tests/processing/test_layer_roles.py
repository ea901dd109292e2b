"""Which layer of a QGIS project plays which role: the sample, seven countries, broken layers, our own results."""

import json

import pytest

pytest.importorskip("qgis.core")

from factories import foreign_cities, qgis_layers
from factories.sample import PACKAGE, TERRAIN

OF_THE_SAMPLE = {
    "parcels": "INPUT",
    "pavements": "WALKWAYS",
    "street_centre_lines": None,
    "street_lights": "LIGHTS",
    "buildings": "BUILDINGS",
    "trees": "TREES",
    "walls_and_fences": "BARRIERS",
    "parks": "PLACES",
    "schools": "PLACES",
    "bus_stops": None,
    "inspections": "EVIDENCE",
    "building_permits": "EVIDENCE",
    "vacant_register_2025": "EVIDENCE",
    "no_water_use": "EVIDENCE",
    "study_area": "AREA",
    "terrain": "TERRAIN",
}


def recognised(layers):
    from wellplaced.processing.layer_roles import recognised

    return recognised(layers)


def roles(layers):
    """Layer's name -> its role."""
    names = {layer.id(): layer.name() for layer in layers}
    return {names[each.layer_id]: each.role for each in recognised(layers)}


def one(layer):
    """What is recognised of a layer alone."""
    return recognised([layer])[0]


def from_package(name, called=None):
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer(f"{PACKAGE}|layername={name}", called or name, "ogr")


def sample(called=str):
    from qgis.core import QgsRasterLayer

    layers = [from_package(name, called(name)) for name in OF_THE_SAMPLE if name != "terrain"]
    return [*layers, QgsRasterLayer(str(TERRAIN), called("terrain"))]


def test_the_sample_neighbourhood_is_recognised(qapp):
    assert roles(sample()) == OF_THE_SAMPLE


def test_the_sample_is_recognised_as_it_is_opened(provider, project):
    import processing

    processing.run("wellplaced:loadsample", {})
    layers = list(project.mapLayers().values())
    found = roles(layers)
    assert found == {name: role for name, role in OF_THE_SAMPLE.items() if name != "terrain"}


def test_qgis_puts_the_file_s_name_before_the_layer_s(qapp):
    assert one(from_package("trees", "parcels_of_the_city — trees")).role == "TREES"


def test_a_layer_that_only_has_its_file_s_name_is_known_by_its_table(qapp):
    assert one(from_package("street_lights", "sample")).role == "LIGHTS"


def test_the_sample_without_telling_names_gets_no_wrong_role(qapp):
    true_names = {}

    def number(name):
        return true_names.setdefault(name, f"layer_{len(true_names)}")

    found = roles(sample(number))
    wrong = {
        name: found[called] for name, called in true_names.items() if found[called] not in {OF_THE_SAMPLE[name], None}
    }
    assert wrong == {}
    assert found[true_names["parcels"]] == "INPUT"
    assert found[true_names["street_lights"]] == "LIGHTS"
    assert found[true_names["buildings"]] == "BUILDINGS"


@pytest.mark.parametrize("country", foreign_cities.COUNTRIES)
def test_a_town_is_recognised_in_the_words_of_its_country(qapp, country):
    layers = foreign_cities.layers_of(country)
    found = {each.layer_id: each.role for each in recognised(list(layers.values()))}
    wanted = {layer.id(): None if role in foreign_cities.NO_INPUT else role for role, layer in layers.items()}
    assert found == wanted


def test_two_towns_in_one_project_are_not_mixed(qapp):
    here, there = foreign_cities.layers_of("Germany"), foreign_cities.layers_of("Brazil")
    here.pop("EVIDENCE"), there.pop("EVIDENCE")  # tables lie nowhere
    found = recognised([*here.values(), *there.values()])
    taken = {each.layer_id for each in found if each.role is not None}
    own = [{layer.id() for layer in town.values()} for town in (here, there)]
    assert taken <= own[0] or taken <= own[1]
    assert any("km from the parcels" in each.reason for each in found)


def test_the_answer_has_the_order_of_the_layers_and_what_else_each_may_be(qapp):
    layers = [qgis_layers.lights(), qgis_layers.parcels(count=8)]
    lights, parcels = recognised(layers)
    assert (lights.layer_id, lights.role) == (layers[0].id(), "LIGHTS")
    assert (parcels.layer_id, parcels.role) == (layers[1].id(), "INPUT")
    assert 0.5 <= lights.strength <= 1.0
    assert all(role in OF_THE_SAMPLE.values() for role, _ in lights.alternatives)


def test_the_reason_is_in_the_reader_s_language(qapp):
    from qgis.PyQt.QtCore import QCoreApplication
    from wellplaced.processing.language import translator_for

    spanish = translator_for("es")
    QCoreApplication.installTranslator(spanish)
    try:
        reason = one(qgis_layers.layer("Point", [("Point (1 1)", [1])], "id:int", "traffic lights")).reason
    finally:
        QCoreApplication.removeTranslator(spanish)
    assert reason == "No se usa: su nombre habla de semáforos o señales."


def test_no_layers_have_no_roles(qapp):
    assert recognised([]) == []


def test_a_layer_without_coordinate_system_says_what_to_do(qapp):
    found = one(qgis_layers.parcels(count=8, crs=None))
    assert found.role is None
    assert found.reason == "Not used: it has no coordinate system; set it under Layer Properties > Source."


def test_a_layer_without_features_says_so(qapp):
    found = one(qgis_layers.layer("Polygon", [], "PIN:string", "parcels"))
    assert (found.role, found.reason) == (None, "Not used: it has no feature.")


def test_a_layer_whose_shapes_are_all_missing_is_a_table(qapp):
    found = one(qgis_layers.layer("Polygon", [(None, ["21-1"]), (None, ["21-2"])], "PIN:string", "parcels"))
    assert (found.role, found.reason) == (None, "Not used: its name says parcels, but it holds rows without places.")


def test_a_layer_whose_source_is_gone_says_so(qapp):
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    gone = QgsVectorLayer("/nowhere/parcels.gpkg|layername=parcels", "parcels", "ogr")
    gone_raster = QgsRasterLayer("/nowhere/dem.tif", "dem")
    for found in recognised([gone, gone_raster]):
        assert (found.role, found.reason) == (None, "Not used: its source cannot be opened.")


@pytest.mark.parametrize(
    "shape",
    [
        "Polygon EMPTY",
        "Polygon ((0 0, 0 0, 0 0, 0 0))",
        "Polygon ((0 0, 10 10, 10 0, 0 10, 0 0))",
        "Polygon Z ((0 0 5, 10 0 5, 10 10 5, 0 0 5))",
        "CurvePolygon (CircularString (0 0, 5 5, 10 0, 5 -5, 0 0))",
        "Polygon ((1e300 0, 1e300 1, 2e300 1, 1e300 0))",
        "MultiPolygon (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
    ],
)
def test_odd_shapes_among_the_parcels_do_no_harm(qapp, shape):
    fields, kind = "PIN:string(20)", "CurvePolygon" if shape.startswith("Curve") else "Polygon"
    rows = [(qgis_layers.lot(number), [f"21-{number}"]) for number in range(12)]
    odd = qgis_layers.layer(kind, [*rows, (shape, ["21-x"]), (None, [None])], fields, "parcels")
    assert one(odd).role == "INPUT"


def test_a_result_of_ours_is_no_input(qapp):
    from wellplaced.processing.provenance import provenance_metadata

    scored = qgis_layers.parcels(8, "PIN:string,need:double,need_rank:int", lambda row: [f"21-{row}", 10.0, row])
    step = qgis_layers.parcels(
        8, "PIN:string,lighting_deficit:double,lighting_confidence:double", lambda row: [f"21-{row}", 0.5, 0.8]
    )
    noted = qgis_layers.parcels(8)
    noted.setMetadata(provenance_metadata({"version": "0.1.0"}, "Scored"))
    for found in recognised([scored, step, noted]):
        assert found.role is None
        assert "a result of Wellplaced" in found.reason


def test_what_a_run_gives_gets_no_role(provider, project, tmp_path):
    import processing

    result = processing.run(
        "wellplaced:lighting",
        {
            "INPUT": qgis_layers.parcels(8),
            "WALKWAYS": qgis_layers.street(160.0),
            "LIGHTS": [qgis_layers.lights()],
            "OUTPUT": "TEMPORARY_OUTPUT",
            "GAPS": "TEMPORARY_OUTPUT",
            "WALKWAYS_OUT": "TEMPORARY_OUTPUT",
        },
    )
    made = [result[name] for name in ("OUTPUT", "GAPS", "WALKWAYS_OUT")]
    assert {each.role for each in recognised(made)} == {None}


def test_a_coordinate_table_of_lamps_is_lights(qapp):
    rows = [(None, [f"L{number}", 7.1 + number / 1000, 50.7, "LED", 40]) for number in range(30)]
    fields = "LAMP_ID:string,lon:double,lat:double,LAMP_TYPE:string,WATTS:int"
    assert one(qgis_layers.layer("None", rows, fields, "lamps")).role == "LIGHTS"
    without = qgis_layers.layer("None", [(None, [row[1][0], *row[1][3:]]) for row in rows],
                                "LAMP_ID:string,LAMP_TYPE:string,WATTS:int", "lamps")  # fmt: skip
    assert one(without).role is None


def test_only_some_features_are_read(qapp):
    from wellplaced.algorithms.recognition.layers.facts import Square
    from wellplaced.processing import layer_facts

    many = qgis_layers.parcels(count=900)
    common = layer_facts.Common([many])
    facts = layer_facts.facts_of(many, common)
    assert len(facts.table) == len(facts.shapes) == layer_facts.ROWS
    assert facts.count == 900
    assert len(layer_facts.around(many, Square(0.0, 0.0, 1e5), common)) == layer_facts.AROUND


def test_of_a_layer_that_is_not_read_from_this_machine_only_name_and_fields_are_looked_at(qapp):
    from qgis.core import QgsVectorLayer
    from wellplaced.processing import layer_facts

    query = "?query=select 1 as WATTS, make_point(7.1, 50.7) as geometry&geometry=geometry:point:4326"
    virtual = QgsVectorLayer(query, "street_lights", "virtual")
    assert virtual.isValid()
    facts = layer_facts.facts_of(virtual, layer_facts.Common([virtual]))
    assert (len(facts.table), facts.count, facts.shapes) == (0, None, None)
    assert one(virtual).role == "LIGHTS"


class Elsewhere:
    """A layer of which only its provider and its source are known."""

    def __init__(self, provider, source):
        self.provider, self.its_source = provider, source

    def providerType(self):
        return self.provider

    def source(self):
        return self.its_source


@pytest.mark.parametrize(
    ("provider", "source"),
    [
        *(("WFS", "url='https://city.example/wfs'"), ("postgres", "dbname='city'"), ("arcgisfeatureserver", "url='x'")),
        *(
            ("ogr", "/vsicurl/https://city.example/a.gpkg"),
            ("ogr", "/vsizip//vsis3/bucket/a.zip"),
            ("ogr", "WFS:https://x"),
        ),
        *(
            ("ogr", "https://city.example/lights.geojson"),
            ("gdal", "/vsicurl_streaming/x.tif"),
            ("ogr", "PG:dbname=city"),
        ),
        ("delimitedtext", "https://city.example/lights.csv?type=csv"),
    ],
)
def test_layers_of_servers_are_not_read_at_length(qapp, provider, source):
    from wellplaced.processing.layer_facts import is_local

    assert not is_local(Elsewhere(provider, source))


@pytest.mark.parametrize(
    ("provider", "source"),
    [
        *(
            ("ogr", "/data/city.gpkg|layername=parcels"),
            ("ogr", "C:/data/city.gpkg"),
            ("memory", "Point?crs=EPSG:4326"),
        ),
        *(
            ("gdal", "GPKG:/data/city.gpkg:dem"),
            ("delimitedtext", "file:///data/lights.csv?type=csv"),
            ("ogr", "/vsizip/a.zip"),
        ),
    ],
)
def test_files_of_this_machine_are_read(qapp, provider, source):
    from wellplaced.processing.layer_facts import is_local

    assert is_local(Elsewhere(provider, source))


def test_fields_that_an_expression_computes_are_not_asked(qapp):
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant
    from wellplaced.processing import layer_facts

    parcels = qgis_layers.parcels(count=8)
    parcels.addExpressionField("aggregate(@layer, 'count', $id)", QgsField("costly", QVariant.Int))
    facts = layer_facts.facts_of(parcels, layer_facts.Common([parcels]))
    assert list(facts.table.columns) == ["PIN", "ZONE"]


def test_a_picture_is_no_raster_of_heights(qapp, tmp_path):
    import numpy as np
    from osgeo import gdal, osr
    from qgis.core import QgsRasterLayer

    place = osr.SpatialReference()
    place.ImportFromEPSG(25832)
    made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "dem.tif"), 50, 50, 3, gdal.GDT_Byte)
    made.SetProjection(place.ExportToWkt())
    made.SetGeoTransform((690_000.0, 1.0, 0.0, 5_330_000.0, 0.0, -1.0))
    made.GetRasterBand(1).WriteRaster(0, 0, 50, 50, np.arange(2500).astype("u1").tobytes())
    made = None
    found = one(QgsRasterLayer(str(tmp_path / "dem.tif"), "dem"))
    assert found.role is None
    assert "3 bands" in found.reason


def test_layers_of_other_sorts_get_a_reason(qapp, project):
    from qgis.core import QgsAnnotationLayer

    options = QgsAnnotationLayer.LayerOptions(project.transformContext())
    found = one(QgsAnnotationLayer("notes", options))
    assert (found.role, found.reason) == (None, "Not used: it is neither a layer of features nor a raster.")


def test_the_history_of_a_layer_that_somebody_else_wrote_means_nothing(qapp):
    parcels = qgis_layers.parcels(count=8)
    metadata = parcels.metadata()
    metadata.addHistoryItem(json.dumps({"tool": "other"}))
    parcels.setMetadata(metadata)
    assert one(parcels).role == "INPUT"


def test_one_may_look_a_layer_at_a_time(qapp):
    from factories.qgis_layers import lights, parcels, street
    from wellplaced.processing.layer_roles import looking, recognised

    layers = [parcels(), lights(), street()]
    *steps, roles = looking(layers)
    assert len(steps) >= len(layers)
    assert set(steps) == {None}
    assert roles == recognised(layers)
