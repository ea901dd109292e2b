"""The fields of a result: nothing of the city's is lost, nothing personal leaves, no two names clash."""

import pytest
from factories.qgis_layers import file_of, parcels, rows_of


def test_a_field_of_the_citys_that_is_called_like_ours_is_kept_and_renamed(run, science):
    science()
    given = parcels(fields="PIN:string,Need:string,need_rank:int", values=lambda n: [f"{n}", "high", n])
    made = run("scoreparcels", INPUT=given, FINDINGS="TEMPORARY_OUTPUT")
    names = made["OUTPUT"].fields().names()
    assert names[:3] == ["PIN", "Need_input", "need_rank_input"]
    assert [row["Need_input"] for row in rows_of(made["OUTPUT"])] == ["high"] * 4
    (said,) = rows_of(made["FINDINGS"])
    assert "Need -> Need_input, need_rank -> need_rank_input" in said["what"]


def test_names_that_differ_only_in_case_both_fit_into_a_geopackage(run, science, tmp_path):
    from qgis.core import QgsVectorLayer

    science()
    given = parcels(fields="Name:string,NAME:string", values=lambda n: [f"a{n}", f"b{n}"])
    file = run("scoreparcels", INPUT=given, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"]
    first = rows_of(QgsVectorLayer(file))[0]
    assert (first["Name"], first["NAME_input"]) == ("a0", "b0")


@pytest.mark.parametrize(
    ("kind", "value"),
    [("string", lambda n: f"x{n}"), ("double", lambda n: n + 0.5), ("int", lambda n: 7), ("int", lambda n: n or None)],
    ids=["text", "fractions", "repeated", "missing"],
)
def test_a_fid_that_cannot_number_rows_is_kept_under_another_name(run, science, tmp_path, kind, value):
    from qgis.core import QgsVectorLayer

    science()
    given = parcels(fields=f"fid:{kind},PIN:string", values=lambda n: [value(n), f"{n}"])
    made = QgsVectorLayer(run("scoreparcels", INPUT=given, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"])
    assert made.featureCount() == 4
    assert "fid_input" in made.fields().names()


def test_a_fid_that_numbers_rows_stays(run, science, tmp_path):
    from qgis.core import QgsVectorLayer

    science()
    given = QgsVectorLayer(file_of(parcels(), tmp_path / "in.gpkg"), "in", "ogr")
    made = QgsVectorLayer(run("scoreparcels", INPUT=given, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"])
    assert "fid_input" not in made.fields().names()
    assert [row["fid"] for row in rows_of(made)] == [row["fid"] for row in rows_of(given)]


def test_a_field_called_like_the_geometry_column_fits(run, science, tmp_path):
    from qgis.core import QgsVectorLayer

    science()
    given = parcels(fields="geom:string", values=lambda n: ["round"])
    made = QgsVectorLayer(run("scoreparcels", INPUT=given, OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"])
    assert [row["geom_input"] for row in rows_of(made)] == ["round"] * 4


def test_personal_fields_do_not_leave_the_citys_layer(run, science):
    science()
    people = ["Ada Lovelace", "Mary Somerville", "Emmy Noether", "Lise Meitner"]
    given = parcels(fields="PIN:string,OWNER_NAME:string,PHONE:string", values=lambda n: [f"{n}", people[n], "1"])
    made = run("scoreparcels", INPUT=given)["OUTPUT"]
    assert made.fields().names()[:2] == ["PIN", "parcel_id"]
    assert rows_of(made)[0]["PIN"] == "0"


def test_a_layer_counts_as_scored_by_its_pairs_or_its_need(qapp):
    from wellplaced.algorithms.fields import NEED
    from wellplaced.processing.output_fields import was_scored

    assert was_scored(["lighting_deficit", "lighting_confidence"])
    assert was_scored([field.name for field in NEED])
    assert not was_scored(["need", "parcel_id", "lighting_deficit"])
