"""Rank street-light upgrades on one street of lots, by the true science: budgets and layers at their limits."""

import pytest

pytest.importorskip("qgis.core")

from factories.qgis_layers import SOUTH, WEST, Log, layer, parcels, rows_of, street

OUT = {40.0, 80.0}


@pytest.fixture
def ranked(run):
    """Run on twelve lots with lamps 40 m apart, two of them out: `ranked(BUDGET="0")` gives results and log."""

    def run_it(**parameters):
        log = Log()
        given = {"INPUT": parcels(12), "LIGHTS": [lamps()], "WALKWAYS": street(240.0), "BUDGET": "1000", **parameters}
        return run("streetlightupgrades", log, **given), log

    return run_it


def lamps(name="POLE_NO"):
    """Lamps with their number in a field of this name, none where it is empty."""
    rows = []
    for x in (0.0, 40.0, 80.0, 120.0, 160.0, 200.0, 240.0):
        status = "out" if x in OUT else "working"
        number = [f"{int(x):04d}"] if name else []
        rows.append((f"Point ({WEST + x} {SOUTH - 3})", [*number, 4000, 8.0, 70.0, status]))
    fields = "LUMENS:int,HEIGHT_M:double,WATTS:double,STATUS:string"
    return layer("Point", rows, f"{name}:string,{fields}" if name else fields, "lights")


def test_lamps_that_are_out_are_repaired_first(ranked):
    results, _ = ranked()
    works = rows_of(results["OUTPUT"])
    assert {row["light_id"] for row in works if row["action"] in ("repair", "retrofit")} == {"0040", "0080"}
    assert all(row["emin_after_lx"] > row["emin_before_lx"] for row in works)


def test_a_budget_of_zero_chooses_nothing_and_the_curve_shows_what_money_would_give(ranked):
    results, _ = ranked(BUDGET="0", CURVE="TEMPORARY_OUTPUT")
    assert (results["WORKS"], results["SPENT"]) == (0, 0.0)
    assert rows_of(results["CURVE"])[-1]["value"] > 0.0


def test_a_budget_larger_than_everything_is_not_spent(ranked):
    results, _ = ranked(BUDGET="1000 million")
    assert 0.0 < results["SPENT"] < 1e9
    assert results["WITHIN_PERCENT"] >= 0.0


def test_several_years_are_each_kept(ranked):
    results, _ = ranked(BUDGET="250; 250")
    works = rows_of(results["OUTPUT"])
    for year in (1, 2):
        assert sum(row["cost"] for row in works if row["year"] == year) <= 250.0


def test_lights_without_ids_are_told_apart_and_keep_their_record(ranked, tmp_path):
    results, _ = ranked(LIGHTS=[lamps("")], WORK_ORDERS=str(tmp_path / "w.csv"))
    names = [row["light_id"] for row in rows_of(results["OUTPUT"])]
    assert len(set(names)) == len(names)
    assert ",4000,8,70,out" in (tmp_path / "w.csv").read_text(encoding="utf-8-sig").replace('"', "")


def test_a_refused_work_is_left_out_and_a_promised_one_kept(ranked):
    last = layer(
        "None",
        [(None, ["0040", "repair", "rechazado"]), (None, ["0080", "repair", "prometido"])],
        "POLE_NO:string,TRABAJO:string,DECISION:string",
        "last",
    )  # fmt: skip
    results, _ = ranked(LAST=last, BUDGET="5000", CHANGES="TEMPORARY_OUTPUT")
    works = {(row["light_id"], row["action"]): row for row in rows_of(results["OUTPUT"])}
    assert not any(light == "0040" for light, _ in works)
    assert works[("0080", "repair")]["decision"] == "must"


def test_where_all_is_lit_there_is_nothing_to_rank_and_it_is_said(ranked):
    bright = layer(
        "Point",
        [(f"Point ({WEST + x} {SOUTH - 3})", [20000, 8.0]) for x in range(0, 260, 20)],
        "LUMENS:int,HEIGHT_M:double",
        "lights",
    )
    results, log = ranked(LIGHTS=[bright])
    assert results["WORKS"] == 0
    assert any("nothing to rank" in line for line in log.info)


def test_without_lights_nothing_is_ranked_and_it_is_said(ranked):
    results, log = ranked(LIGHTS=None)
    assert results["WORKS"] == 0
    assert any("No street lights are known" in line for line in log.warnings)


def test_prices_in_another_currency_than_the_budget_are_refused_with_a_sentence(ranked):
    from qgis.core import QgsProcessingException

    prices = layer("None", [(None, ["repair", "1.250,00 €"])], "work:string,price:string", "list")
    with pytest.raises(QgsProcessingException, match=r"The budget is in GBP, but the prices of 'list' are in EUR\."):
        ranked(PRICES=prices, BUDGET="£ 500")
