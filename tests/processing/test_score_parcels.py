"""Score parcels through Processing: what goes in to the science, and what of it stands in the result."""

import json

import pytest
from factories.qgis_layers import (
    Log,
    file_of,
    history_of,
    layer,
    lights,
    lot,
    only_selected,
    parcels,
    rows_of,
    street,
)


def test_the_inputs_own_fields_come_first_and_ours_follow_in_order(run, science):
    from wellplaced.algorithms.fields import ours

    science()
    names = run("scoreparcels", INPUT=parcels())["OUTPUT"].fields().names()
    assert names == ["PIN", "ZONE", *(field.name for field in ours(["lighting"]))]


def test_every_parcel_keeps_its_values_shape_and_crs(run, science):
    science()
    given = parcels()
    made = run("scoreparcels", INPUT=given)["OUTPUT"]
    assert made.crs() == given.crs()
    before = [(f["PIN"], f.geometry().asWkb()) for f in given.getFeatures()]
    after = [(f["PIN"], f.geometry().asWkb()) for f in made.getFeatures()]
    assert after == before


def test_what_is_unknown_is_null_and_not_nought(run, science):
    from qgis.core import NULL

    science()
    first, second = rows_of(run("scoreparcels", INPUT=parcels())["OUTPUT"])[:2]
    assert first["need"] == NULL
    assert first["need_rank"] == NULL
    assert (second["need"], second["need_rank"]) == (10.0, 1)


def test_only_the_selected_are_scored_but_all_are_read(run, science, project):
    stand_in = science()
    given = parcels(5)
    project.addMapLayer(given)
    given.selectByExpression("PIN IN ('21-1', '21-3')")
    made = run("scoreparcels", INPUT=only_selected(given))
    assert len(stand_in.inputs.parcels.frame) == 5
    assert stand_in.inputs.scored_rows.tolist() == [1, 3]
    assert [row["PIN"] for row in rows_of(made["OUTPUT"])] == ["21-1", "21-3"]
    assert made["PARCELS"] == 2


def test_a_selection_is_no_restriction_unless_asked_for(run, science, project):
    stand_in = science()
    given = parcels(3)
    project.addMapLayer(given)
    given.selectByIds([1])
    run("scoreparcels", INPUT=given)
    assert stand_in.inputs.scored_rows is None


def test_a_limit_on_the_features_restricts_the_run(run, science, project):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    stand_in = science()
    given = parcels(4)
    project.addMapLayer(given)
    run("scoreparcels", INPUT=QgsProcessingFeatureSourceDefinition(given.id(), featureLimit=2))
    assert stand_in.inputs.scored_rows.tolist() == [0, 1]
    assert len(stand_in.inputs.parcels.frame) == 4


def test_a_filter_of_the_parameter_restricts_the_run(run, science, project):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    if not hasattr(QgsProcessingFeatureSourceDefinition, "filterExpression"):
        pytest.skip("this QGIS has no filters on parameters")
    stand_in = science()
    given = parcels(4)
    project.addMapLayer(given)
    run("scoreparcels", INPUT=QgsProcessingFeatureSourceDefinition(given.id(), filterExpression="PIN = '21-2'"))
    assert stand_in.inputs.scored_rows.tolist() == [2]


def test_a_filter_of_the_layer_is_respected_and_said(run, science, tmp_path):
    from qgis.core import QgsVectorLayer

    stand_in = science()
    given = QgsVectorLayer(file_of(parcels(4), tmp_path / "city.gpkg"), "city", "ogr")
    given.setSubsetString("PIN <> '21-0'")
    log = Log()
    run("scoreparcels", log, INPUT=given)
    assert len(stand_in.inputs.parcels.frame) == 3
    assert any("filter" in line and "21-0" in line for line in log.info)


def test_the_roles_arrive_as_layers_of_their_names(run, science):
    stand_in = science()
    run(
        "scoreparcels",
        INPUT=parcels(),
        WALKWAYS=street(),
        LIGHTS=[lights(), lights((10.0,), "park lights")],
        AREA=layer("Polygon", [(lot(0), [])], name="district"),
    )
    given = stand_in.inputs
    assert (given.walkways.name, given.area.name) == ("pavements", "district")
    assert [(each.name, len(each.frame)) for each in given.lights] == [("lights", 3), ("park lights", 1)]
    assert given.lights[0].frame["LUMENS"].tolist() == [4000, 4000, 4000]
    assert given.parcels.frame.crs.to_epsg() == 25832


def test_only_the_parcels_are_required(run, science):
    stand_in = science()
    run("scoreparcels", INPUT=parcels())
    given = stand_in.inputs
    assert (given.walkways, given.lights, given.area, given.lights_coverage) == (None, (), None, None)
    assert (given.mapping, stand_in.settings.lighting_class) == ("", "P4")
    assert stand_in.settings.reassurance_minimum == pytest.approx(2.0)
    assert stand_in.settings.as_of is None


def test_the_settings_arrive(run, science):
    stand_in = science()
    run(
        "scoreparcels",
        INPUT=parcels(),
        CLASS="RP-8 high mixed traffic",
        REASSURANCE=0,
        WEIGHTS="lighting = 2",
        AS_OF="2026-03-01",
        MAPPING="parcels.id = PIN",
    )
    settings = stand_in.settings
    assert (settings.lighting_class, settings.reassurance_minimum) == ("RP-8 high, mixed traffic", None)
    assert (settings.weights, settings.as_of) == ({"lighting": 2.0}, "2026-03-01")
    assert stand_in.inputs.mapping == "parcels.id = PIN"


def test_a_mapping_may_stand_in_a_file(run, science, tmp_path):
    stand_in = science()
    file = tmp_path / "my mapping.txt"
    file.write_text("\ufeffparcels.id = PIN\n", encoding="utf-8")
    run("scoreparcels", INPUT=parcels(), MAPPING=str(file))
    assert stand_in.inputs.mapping == "parcels.id = PIN\n"


def test_a_mapping_file_that_is_not_there_is_said(run, science):
    from qgis.core import QgsProcessingException

    science()
    with pytest.raises(QgsProcessingException, match=r"There is no mapping file 'nowhere.txt'\. Give the path"):
        run("scoreparcels", INPUT=parcels(), MAPPING="nowhere.txt")


def test_dark_gaps_are_lines_in_the_crs_of_the_result(run, science):
    from qgis.core import QgsWkbTypes

    science()
    gaps = run("scoreparcels", INPUT=parcels(), GAPS="TEMPORARY_OUTPUT")["GAPS"]
    (only,) = rows_of(gaps)
    assert (only["gap_id"], only["length_m"], only["cause"]) == ("g1", 30.0, "spacing")
    assert gaps.crs().authid() == "EPSG:25832"
    assert gaps.wkbType() == QgsWkbTypes.Type.LineString


def test_walkways_of_one_and_of_several_parts_share_a_layer(run, science, tmp_path):
    from qgis.core import QgsVectorLayer, QgsWkbTypes

    science()
    made = run("scoreparcels", INPUT=parcels(), WALKWAYS_OUT=str(tmp_path / "w.gpkg"))
    ways = QgsVectorLayer(made["WALKWAYS_OUT"])
    assert ways.wkbType() == QgsWkbTypes.Type.MultiLineString
    assert [feature.geometry().constGet().partCount() for feature in ways.getFeatures()] == [1, 2]


def test_outputs_that_were_not_asked_for_are_not_made(run, science):
    science()
    made = run("scoreparcels", INPUT=parcels())
    assert set(made) == {"OUTPUT", "PARCELS", "FINDINGS_COUNT"}


def test_findings_are_a_table_and_lines_of_the_log(run, science):
    from qgis.core import NULL
    from wellplaced.algorithms.finding import Finding, Severity
    from wellplaced.algorithms.message import say

    warning = Finding(
        Severity.WARNING, "lights", "lights",
        say("Test", "{n:,} of 3 lights have no height.", n=2), say("Test", "Add it."), 2, 3, ("a", "b"),
    )  # fmt: skip
    science(findings=[warning, Finding(Severity.INFO, "parcels", "parcels", say("Test", "All well."))])
    log = Log()
    made = run("scoreparcels", log, INPUT=parcels(), FINDINGS="TEMPORARY_OUTPUT")
    first, second = rows_of(made["FINDINGS"])
    assert first == {
        "severity": "warning", "role": "lights", "layer": "lights", "count": 2, "total": 3,
        "what": "2 of 3 lights have no height.", "advice": "Add it.", "ids": "a, b", "features": NULL,
    }  # fmt: skip
    assert not second["advice"]
    assert made["FINDINGS_COUNT"] == 2
    assert log.warnings == ["2 of 3 lights have no height. (a, b) Add it."]
    assert "All well." in log.info
    assert "'PIN' was taken as the id." in log.info


def test_the_provenance_survives_inside_a_geopackage(run, science, tmp_path):
    from qgis.core import QgsVectorLayer

    science()
    where = f"ogr:dbname='{tmp_path}/out.gpkg' table=\"scored\" (geom)"
    gaps = f"ogr:dbname='{tmp_path}/out.gpkg' table=\"gaps\" (geom)"
    made = run("scoreparcels", INPUT=parcels(), WEIGHTS="lighting=3", OUTPUT=where, GAPS=gaps)
    for name in ("OUTPUT", "GAPS"):
        (facts,) = history_of(QgsVectorLayer(made[name]))
        assert facts["algorithm"] == "wellplaced:scoreparcels"
        assert (facts["version"], facts["weights"]) == ("0.1.0", {"lighting": 3.0})


def test_the_provenance_is_on_a_temporary_layer_too(run, science):
    from wellplaced.processing.provenance import provenance_of

    science()
    assert provenance_of(run("scoreparcels", INPUT=parcels())["OUTPUT"])["run"] == "abc"


def test_a_layer_without_crs_goes_to_the_science_as_such(run, science):
    stand_in = science()
    run("scoreparcels", INPUT=parcels(crs=""))
    assert stand_in.inputs.parcels.frame.crs is None


def test_an_invalid_parcel_does_not_stop_the_run(run, science):
    stand_in = science()
    bow = "Polygon ((0 0, 10 10, 10 0, 0 10, 0 0))"
    run("scoreparcels", INPUT=layer("Polygon", [(bow, []), (lot(1), []), (None, [])], name="parcels"))
    shapes = stand_in.inputs.parcels.frame.geometry
    assert not shapes.iloc[0].is_valid
    assert shapes.iloc[2] is None


def test_scoring_a_scored_layer_again_replaces_our_fields(run, science):
    science()
    once = run("scoreparcels", INPUT=parcels())["OUTPUT"]
    twice = run("scoreparcels", INPUT=once)["OUTPUT"]
    assert twice.fields().names() == once.fields().names()


def test_lighting_keeps_the_deficits_of_other_factors(run, science):
    science()
    given = parcels(
        fields="PIN:string,vacancy_deficit:double,vacancy_confidence:double,vacancy_points:double",
        values=lambda number: [f"{number}", 0.5, 0.9, 12.0],
    )
    row = rows_of(run("lighting", INPUT=given)["OUTPUT"])[0]
    assert (row["vacancy_deficit"], row["vacancy_confidence"]) == (0.5, 0.9)
    assert "vacancy_points" not in row
    assert next(iter(row)) == "PIN"
    assert list(row)[-2:] == ["vacancy_deficit", "vacancy_confidence"], "they stand where one run would put them"


def test_fields_bear_aliases_with_units(run, science):
    science()
    made = run("scoreparcels", INPUT=parcels())["OUTPUT"]
    assert made.fields()[made.fields().indexOf("lighting_emin_lx")].alias().endswith("(lx)")


def test_the_run_says_its_stages(run, science):
    science()
    log = Log()
    run("scoreparcels", log, INPUT=parcels())
    assert log.stages == ["Reading the layers", "Pretending", "Writing the layers"]
    assert log.progress() == pytest.approx(100.0)


def test_the_facts_in_the_history_are_plain_json(run, science):
    science()
    (item,) = run("scoreparcels", INPUT=parcels())["OUTPUT"].metadata().history()
    assert json.loads(item)["version"] == "0.1.0"
