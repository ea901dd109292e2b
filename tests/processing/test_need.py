"""Need from deficits that a layer has already."""

import pytest
from factories.qgis_layers import Log, history_of, layer, lot, only_selected, parcels, rows_of

FIELDS = (
    "PIN:string,lighting_deficit:double,lighting_confidence:double,vacancy_deficit:double,vacancy_confidence:double"
)


def two_factors(values, fields=FIELDS):
    return layer("Polygon", [(lot(n), [f"{n}", *row]) for n, row in enumerate(values)], fields, "deficits")


def test_points_sum_to_the_need_by_the_weights(run):
    given = two_factors([(0.8, 1.0, 0.2, 1.0), (0.4, 0.5, 0.4, 0.5)])
    made = run("need", INPUT=given, WEIGHTS="lighting = 3, vacancy = 1")
    first, second = rows_of(made["OUTPUT"])
    assert first["need"] == pytest.approx(100 * (0.75 * 0.8 + 0.25 * 0.2))
    assert first["lighting_points"] == pytest.approx(60.0)
    assert first["vacancy_points"] == pytest.approx(5.0)
    assert (first["need_rank"], second["need_rank"]) == (1, 2)
    assert second["need_confidence"] == pytest.approx(0.5)
    assert made["PARCELS"] == 2


def test_an_unknown_deficit_is_left_out_and_lowers_the_confidence(run):
    from qgis.core import NULL

    row, nothing = rows_of(
        run("need", INPUT=two_factors([(0.8, 1.0, None, None), (None,) * 4, (0, 1, 0, 1)]))["OUTPUT"]
    )[:2]
    assert row["need"] == pytest.approx(80.0)
    assert row["vacancy_points"] == NULL
    assert row["need_confidence"] == pytest.approx(0.5)
    assert nothing["need"] == NULL
    assert "not known" in nothing["need_reason"]


def test_the_ranks_range_comes_from_the_ranges_of_the_deficits(run):
    """At its low the first place is below the second, at its high it is not: ranks 1 to 2 for both."""
    fields = "PIN:string,lighting_deficit:double,lighting_deficit_low:double,lighting_deficit_high:double"
    rows = [("a", 0.6, 0.2, 0.9), ("b", 0.5, 0.5, 0.5), ("c", 0.1, 0.1, 0.1)]
    made = rows_of(run("need", INPUT=layer("Polygon", [(lot(n), row) for n, row in enumerate(rows)], fields))["OUTPUT"])
    ranges = {row["PIN"]: (row["need_rank_low"], row["need_rank"], row["need_rank_high"]) for row in made}
    assert ranges == {"a": (1, 1, 2), "b": (1, 2, 2), "c": (3, 3, 3)}


def test_a_citys_own_deficit_is_no_factor(run):
    given = layer("Polygon", [(lot(0), [0.5, 0.9])], "lighting_deficit:double,budget_deficit:double")
    (row,) = rows_of(run("need", INPUT=given)["OUTPUT"])
    assert row["need"] == pytest.approx(50.0)
    assert row["need_factors"] == "1 of 3"
    assert row["budget_deficit"] == pytest.approx(0.9)


def test_our_fields_come_behind_the_citys_in_their_order_with_their_values(run):
    fields = "lighting_confidence:double,PIN:string,lighting_deficit:double,ZONE:string,sightlines_deficit:double"
    (row,) = rows_of(run("need", INPUT=layer("Polygon", [(lot(0), [0.7, "a", 0.5, "R1", 0.3])], fields))["OUTPUT"])
    assert list(row) == [
        "PIN", "ZONE",
        "need", "need_rank", "need_rank_low", "need_rank_high", "need_confidence", "need_factors", "need_reason",
        "lighting_deficit", "lighting_confidence", "lighting_points", "lighting_vs_district",
        "sightlines_deficit", "sightlines_points", "sightlines_vs_district",
    ]  # fmt: skip
    given = ("PIN", "ZONE", "lighting_deficit", "lighting_confidence", "sightlines_deficit")
    assert [row[name] for name in given] == ["a", "R1", 0.5, 0.7, 0.3]


def test_values_that_are_no_shares_count_as_unknown_and_are_told(run):
    from qgis.core import NULL

    log = Log()
    given = parcels(3, "PIN:string,lighting_deficit:string", lambda n: [f"{n}", ("0.5", "dark", "7")[n]])
    first, second, third = rows_of(run("need", log, INPUT=given)["OUTPUT"])
    assert first["need"] == pytest.approx(50.0)
    assert (second["need"], third["need"]) == (NULL, NULL)
    (said,) = log.warnings
    assert said == (
        "2 of 3 values of 'lighting_deficit' are no number from 0 to 1. They count as unknown. (#2, #3)"
        " Correct them in the layer: 0 = meets the standard, 1 = the worst."
    )


def test_the_deficits_stay_and_an_older_need_is_replaced(run):
    once = run("need", INPUT=two_factors([(0.8, 1.0, 0.2, 1.0)]))["OUTPUT"]
    twice = run("need", INPUT=once, WEIGHTS="lighting = 1, vacancy = 0")["OUTPUT"]
    assert twice.fields().names() == once.fields().names()
    assert rows_of(twice)[0]["need"] == pytest.approx(80.0)
    assert rows_of(twice)[0]["vacancy_deficit"] == pytest.approx(0.2)


def test_a_table_without_shapes_is_fine(run):
    given = layer("None", [(None, ["a", 0.3])], "PIN:string,lighting_deficit:double", "table")
    made = run("need", INPUT=given)["OUTPUT"]
    assert rows_of(made)[0]["need"] == pytest.approx(30.0)


def test_only_the_selected_are_combined(run, project):
    given = two_factors([(0.8, 1, 0.2, 1), (0.4, 1, 0.4, 1), (0.1, 1, 0.1, 1)])
    project.addMapLayer(given)
    given.selectByExpression("PIN <> '1'")
    rows = rows_of(run("need", INPUT=only_selected(given))["OUTPUT"])
    assert [(row["PIN"], row["need_rank"]) for row in rows] == [("0", 1), ("2", 2)]


def test_a_layer_without_deficits_is_refused_with_advice(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"'parcels' has no field with a deficit.*Run Score parcels first"):
        run("need", INPUT=parcels())


def test_the_weights_stand_in_the_history(run):
    (facts,) = history_of(run("need", INPUT=two_factors([(0.8, 1, 0.2, 1)]), WEIGHTS="lighting=2")["OUTPUT"])
    assert (facts["algorithm"], facts["weights"]) == ("wellplaced:need", {"lighting": 2.0})
