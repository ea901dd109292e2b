"""The steps one after the other, and the sample model, give what one run gives. On a part of the sample."""

import json

import pytest
from factories.qgis_layers import Log, rows_of
from factories.sample import southern_part
from factories.source import ROOT

MODEL = ROOT / "resources" / "models" / "need_step_by_step.model3"
FACTORS = ("lighting", "sightlines", "vacancy")


TEMPORARY = "TEMPORARY_OUTPUT"


@pytest.fixture(scope="module")
def registered(qapp):
    from qgis.core import QgsApplication
    from wellplaced.processing.provider import WellplacedProvider

    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(WellplacedProvider())
    yield
    registry.removeProvider("wellplaced")


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    """The layers of the southern part of the sample, by parameter."""
    several = {
        "LIGHTS": ["street_lights"], "BARRIERS": ["walls_and_fences"], "PLACES": ["parks"],
        "EVIDENCE": ["vacant_register_2025", "inspections", "no_water_use", "building_permits"],
    }  # fmt: skip
    one = {"INPUT": "parcels", "WALKWAYS": "pavements", "BUILDINGS": "buildings", "TREES": "trees"}
    layer = southern_part(tmp_path_factory.mktemp("town"))
    given = {parameter: [layer(name) for name in each] for parameter, each in several.items()}
    return {**given, **{parameter: layer(name) for parameter, name in one.items()}}


@pytest.fixture(scope="module")
def poles(tmp_path_factory):
    """Poles without a lamp along a lane of the sample that its lamps leave dark."""
    file = tmp_path_factory.mktemp("poles") / "poles.geojson"
    places = [[500_150.0 + 12.0 * number, 100_386.0 + 3.5 * number] for number in range(10)]
    features = [
        {"type": "Feature", "properties": {"POLE_NO": f"T{number}"}, "geometry": {"type": "Point", "coordinates": xy}}
        for number, xy in enumerate(places)
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
    file.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
    return [str(file)]


@pytest.fixture(scope="module")
def one_run(registered, town, poles):
    """Score parcels with everything that the town has, and poles."""
    import processing

    return processing.run(
        "wellplaced:scoreparcels",
        {
            **town, "POLES": poles, "OUTPUT": TEMPORARY,
            "SUGGESTIONS": TEMPORARY, "GAPS": TEMPORARY, "POCKETS": TEMPORARY, "CLUSTERS": TEMPORARY,
            "SUGGESTION_AREAS": TEMPORARY, "SUGGESTION_LINES": TEMPORARY,
        },
        feedback=Log(),
    )  # fmt: skip


@pytest.fixture(scope="module")
def steps(registered, town, poles):
    """The five steps by hand."""
    import processing

    def step(name, *layers, **parameters):
        given = {"OUTPUT": TEMPORARY, **{each: town[each] for each in layers}, **parameters}
        return processing.run(f"wellplaced:{name}", given, feedback=Log())

    vacancy = step("vacancy", "INPUT", "EVIDENCE", "BUILDINGS", "PLACES", CLUSTERS=TEMPORARY)
    sightlines = step(
        "sightlines", "WALKWAYS", "BUILDINGS", "TREES", "BARRIERS", "PLACES",
        INPUT=vacancy["OUTPUT"], POCKETS=TEMPORARY,
    )  # fmt: skip
    lighting = step("lighting", "WALKWAYS", "LIGHTS", "BUILDINGS", "TREES", INPUT=sightlines["OUTPUT"], GAPS=TEMPORARY)
    need = step("need", INPUT=lighting["OUTPUT"])
    suggested = step(
        "interventions", "LIGHTS", INPUT=need["OUTPUT"], GAPS=lighting["GAPS"], POCKETS=sightlines["POCKETS"],
        POLES=poles, AREAS=TEMPORARY, LINES=TEMPORARY,
    )  # fmt: skip
    return {
        "OUTPUT": need["OUTPUT"], "GAPS": lighting["GAPS"], "POCKETS": sightlines["POCKETS"],
        "CLUSTERS": vacancy["CLUSTERS"], "SUGGESTIONS": suggested["OUTPUT"], "SUGGESTION_AREAS": suggested["AREAS"],
        "SUGGESTION_LINES": suggested["LINES"],
    }  # fmt: skip


def by(field, layer, leave=()):
    """The rows by an id, without fields that are left out."""
    return {row[field]: {name: row[name] for name in row if name not in leave} for row in rows_of(layer)}


def same(one, other):
    """Whether two values are the same: figures to nine digits."""
    if isinstance(one, float) and isinstance(other, float):
        return one == pytest.approx(other, rel=1e-9, abs=1e-9)
    return one == other


def differences(one, other):
    assert set(one) == set(other)
    return [
        (key, name, value, other[key].get(name))
        for key, row in one.items()
        for name, value in row.items()
        if not same(value, other[key].get(name))
    ]


def test_the_town_has_something_of_everything(one_run):
    for name in ("GAPS", "POCKETS", "SUGGESTIONS", "SUGGESTION_AREAS", "SUGGESTION_LINES"):
        assert one_run[name].featureCount() > 0, name
    for factor in FACTORS:
        assert sum(row[f"{factor}_deficit"] > 0.0 for row in rows_of(one_run["OUTPUT"])) > 5, factor


def test_the_steps_measure_the_same(one_run, steps):
    """Every figure, rank and range of ranks, and the reason, word by word."""
    whole, chained = by("parcel_id", one_run["OUTPUT"]), by("parcel_id", steps["OUTPUT"])
    assert differences(whole, chained) == []
    told = ["need", "need_rank", "need_rank_low", "need_rank_high", "need_reason"]
    told += [f"{factor}_{what}" for factor in FACTORS for what in ("points", "vs_district")]
    assert {name for row in chained.values() for name in told if row[name]} == set(told)
    assert any(row["need_rank_low"] < row["need_rank_high"] for row in chained.values() if row["need"])


def test_the_steps_write_the_fields_in_the_same_order(one_run, steps):
    from wellplaced.algorithms.fields import ours

    names = steps["OUTPUT"].fields().names()
    assert names == one_run["OUTPUT"].fields().names()
    contract = [field.name for field in ours(FACTORS)]
    assert names[-len(contract) :] == contract


@pytest.mark.parametrize(("name", "field"), [("GAPS", "gap_id"), ("POCKETS", "pocket_id"), ("CLUSTERS", "cluster_id")])
def test_the_steps_find_the_same_places(one_run, steps, name, field):
    assert differences(by(field, one_run[name], ("fid", "run")), by(field, steps[name], ("fid", "run"))) == []


def test_poles_beside_a_dark_lane_are_suggested_for_luminaires(one_run):
    kinds = [row["intervention"] for row in rows_of(one_run["SUGGESTIONS"])]
    assert kinds.count("infill_arm") >= 2
    assert {"dim_shield", "infill_pole"} <= set(kinds)


@pytest.mark.parametrize("name", ["SUGGESTIONS", "SUGGESTION_AREAS", "SUGGESTION_LINES"])
def test_the_steps_suggest_the_same(one_run, steps, name):
    assert differences(by("suggestion_id", one_run[name]), by("suggestion_id", steps[name])) == []


def test_the_markers_stand_at_the_same_places(one_run, steps):
    def places(layer):
        return {f["suggestion_id"]: f.geometry().asPoint() for f in layer.getFeatures()}

    whole, chained = places(one_run["SUGGESTIONS"]), places(steps["SUGGESTIONS"])
    assert max(whole[each].distance(chained[each]) for each in whole) < 1e-6


def test_a_chosen_parcel_gets_its_own_suggestions_only(town, steps, project):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    import processing

    wanted = next(row["parcel_id"] for row in rows_of(steps["SUGGESTION_AREAS"]))
    layer = steps["OUTPUT"].clone()
    project.addMapLayer(layer)
    layer.selectByExpression(f"parcel_id = '{wanted}'")
    made = processing.run(
        "wellplaced:interventions",
        {
            "INPUT": QgsProcessingFeatureSourceDefinition(layer.id(), True), "POCKETS": steps["POCKETS"],
            "GAPS": steps["GAPS"], "LIGHTS": town["LIGHTS"], "OUTPUT": TEMPORARY,
        },
        feedback=Log(),
    )  # fmt: skip
    assert {row["parcel_id"] for row in rows_of(made["OUTPUT"])} == {wanted}


def test_a_citys_survey_of_facades_stands_in_the_result(registered, town, project):
    from qgis.core import QgsFeatureRequest, QgsField, QgsVectorLayer
    from wellplaced.algorithms.fields import SIGHTLINES_MEASURES
    from wellplaced.processing.field_types import qgis_fields

    import processing

    few = QgsFeatureRequest().setFilterExpression("\"PARCEL_NO\" LIKE '036-%'")
    layer = QgsVectorLayer(town["INPUT"], "parcels", "ogr").materialize(few)
    survey = [field for field in SIGHTLINES_MEASURES if field.name == "sightlines_blank_m"]
    layer.dataProvider().addAttributes([QgsField(each) for each in qgis_fields(survey)])
    layer.updateFields()
    place, first = layer.fields().indexOf("sightlines_blank_m"), next(layer.getFeatures())
    layer.dataProvider().changeAttributeValues({first.id(): {place: 31.5}})
    made = processing.run(
        "wellplaced:sightlines",
        {"INPUT": layer, "WALKWAYS": town["WALKWAYS"], "BUILDINGS": town["BUILDINGS"], "OUTPUT": TEMPORARY},
        feedback=Log(),
    )
    rows = rows_of(made["OUTPUT"])
    surveyed = [row for row in rows if row["sightlines_blank_by"] == "survey"]
    assert [row["sightlines_blank_m"] for row in surveyed] == [31.5]
    assert [row["sightlines_blank_m_input"] for row in surveyed] == [31.5]
    assert sum(row["sightlines_blank_m"] is not None for row in rows) > 1


class TestModel:
    """The sample model for the model designer."""

    @pytest.fixture
    def model(self, registered):
        from qgis.core import QgsProcessingModelAlgorithm

        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(MODEL))
        return model

    def test_it_can_be_executed(self, model):
        assert model.canExecute() == (True, "")
        assert model.validate() == (True, [])

    def test_it_gives_what_one_run_gives(self, model, one_run, town, poles, qapp):
        from qgis.core import QgsProcessingContext, QgsProject

        own = {"parcels": town["INPUT"], "poles": poles}
        given = {**own, **{name.lower(): layers for name, layers in town.items() if name != "INPUT"}}
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        outputs = {each.name(): TEMPORARY for each in model.destinationParameterDefinitions()}
        made, done = model.run({**given, **outputs}, context, Log())
        assert done
        layers = {name: context.getMapLayer(made[name]) for name in outputs}
        scored = next(layer for layer in layers.values() if "need" in layer.fields().names())
        needs = {row["parcel_id"]: row["need"] for row in rows_of(scored)}
        whole = {row["parcel_id"]: row["need"] for row in rows_of(one_run["OUTPUT"])}
        assert [key for key in whole if not same(whole[key], needs[key])] == []
        markers = next(layer for layer in layers.values() if "intervention" in layer.fields().names())
        assert markers.featureCount() == one_run["SUGGESTIONS"].featureCount()

    def test_the_parcels_alone_are_enough_for_it(self, model, town, qapp):
        from qgis.core import QgsProcessingContext, QgsProject

        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        log = Log()
        outputs = {each.name(): TEMPORARY for each in model.destinationParameterDefinitions()}
        made, done = model.run({"parcels": town["INPUT"], **outputs}, context, log)
        assert done, log.warnings
        assert made
