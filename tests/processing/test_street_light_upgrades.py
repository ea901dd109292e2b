"""`wellplaced:streetlightupgrades` on QGIS's side: what it is given, what it refuses, and what it writes."""

import csv

import pytest

pytest.importorskip("qgis.core")

from factories.qgis_layers import SOUTH, WEST, layer, lights, parcels, rows_of, street
from factories.upgraded import upgrades, works

TEMPORARY = "TEMPORARY_OUTPUT"


class Ranking:
    """A stand-in for the science that keeps what it was given."""

    def __init__(self, **parts):
        self.result = upgrades(parts.pop("count", 6), **parts)

    def __call__(self, inputs, settings, progress):
        self.inputs, self.settings = inputs, settings
        return self.result


@pytest.fixture
def ranked(run, monkeypatch):
    """Run the algorithm on four lots with a stand-in for the science: `ranked(BUDGET="1000")` gives both."""

    def run_it(ranking=None, log=None, **parameters):
        made = ranking or Ranking()
        monkeypatch.setattr("wellplaced.algorithms.streetlights.upgrades.rank_upgrades", made)
        given = {
            "INPUT": parcels(),
            "LIGHTS": [lights(range(0, 60, 10))],
            "WALKWAYS": street(),
            "BUDGET": "50000",
            **parameters,
        }
        return run("streetlightupgrades", log, **given), made

    return run_it


@pytest.mark.parametrize(
    ("budget", "years", "currency"),
    [
        ("250000", (250000.0,), None),
        (250000, (250000.0,), None),
        ("250.000 €", (250000.0,), "EUR"),
        ("US$ 1.2 million", (1.2e6,), "USD"),
        ("100000; 120,000.00", (100000.0, 120000.0), None),
        ("0", (0.0,), None),
    ],
)
def test_the_budget_is_read_as_people_write_it(ranked, budget, years, currency):
    _, ranking = ranked(BUDGET=budget)
    assert (ranking.settings.budget.years, ranking.settings.budget.currency) == (years, currency)


@pytest.mark.parametrize(
    ("budget", "sentence"),
    [
        ("-5", "BUDGET: The budget '-5' is negative. Write an amount such as 250000"),
        ("plenty", "BUDGET: 'plenty' is no amount of money. Write"),
        (" ; ", "BUDGET: No budget was given. Write"),
        ("5 EUR; 6 USD", "BUDGET: The budget is in several currencies: EUR, USD."),
    ],
)
def test_what_is_no_budget_is_refused_before_the_run(ranked, budget, sentence):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=sentence.replace("(", r"\(").replace("?", r"\?")):
        ranked(BUDGET=budget)


def test_the_choices_arrive_in_the_science_s_units(ranked):
    _, ranking = ranked(FLOOR=30, ENERGY_PRICE=0.31, DISCOUNT_RATE=4, HOURS=4000, CLASS="P3", REASSURANCE=0)
    chosen = ranking.settings
    assert (chosen.floor, chosen.energy_price, chosen.discount_rate, chosen.hours) == (0.3, 0.31, 0.04, 4000.0)
    assert (chosen.lighting_class, chosen.reassurance_minimum) == ("P3", None)


def test_what_a_crew_s_start_costs_and_how_need_counts_arrive(ranked):
    _, ranking = ranked(MOBILISATION=2500, KAPPA=0)
    assert (ranking.settings.mobilisation, ranking.settings.kappa) == (2500.0, 0.0)
    _, ranking = ranked(MOBILISATION=None, KAPPA=None)
    assert (ranking.settings.mobilisation, ranking.settings.kappa) == (0.0, 1.0)


@pytest.mark.parametrize("name", ["MOBILISATION", "KAPPA"])
def test_a_negative_one_of_them_is_refused(ranked, name):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=name):
        ranked(**{name: -1})


def test_what_is_kept_free_comes_from_several_layers_curves_as_segments(ranked):
    bow = f"CircularString ({WEST} {SOUTH}, {WEST + 4} {SOUTH + 4}, {WEST + 8} {SOUTH})"
    arc = f"CurvePolygon (CompoundCurve ({bow}, ({WEST + 8} {SOUTH}, {WEST} {SOUTH})))"
    drives = layer("CurvePolygon", [(arc, ["a"])], "KIND:string", "driveways")
    ramps = layer("LineString", [(f"LineString ({WEST} {SOUTH}, {WEST + 9} {SOUTH})", ["r"])], "KIND:string", "ramps")
    hydrants = layer("None", [(None, ["h", 11.55, 48.09])], "KIND:string,LON:double,LAT:double", "hydrants")
    door = layer("Point", [(f"Point ({WEST + 5} {SOUTH - 5})", ["d"])], "KIND:string", "doors")
    _, ranking = ranked(KEEP_FREE=[drives, ramps, hydrants], ENTRANCES=door)
    given = ranking.inputs
    assert [each.frame.geometry.geom_type[0] for each in given.keep_free] == ["Polygon", "LineString", "Point"]
    assert given.keep_free[0].frame.geometry[0].area == pytest.approx(8.0 * 3.141593, rel=1e-3)
    assert given.by_role()["keep_free"] == list(given.keep_free)
    assert len(given.entrances.frame) == 1


def test_a_terrain_raster_arrives_as_its_file(ranked, tmp_path):
    pytest.importorskip("rasterio")
    from factories.terrain import hillside

    file = hillside(tmp_path / "dem.tif", 0.0, 0.0, (WEST, SOUTH))
    _, ranking = ranked(TERRAIN=file)
    assert ranking.inputs.terrain == file


def test_without_choices_the_defaults_hold(ranked):
    _, ranking = ranked()
    terms = ranking.settings.terms("SEK")
    assert ranking.settings.energy_price is None
    assert (terms.grid_kg_per_kwh, terms.discount_rate, terms.hours) == (0.4, 0.03, 4100.0)
    assert terms.energy_price != terms.energy_price


def test_a_price_list_without_places_and_a_last_list_are_read(ranked, tmp_path):
    table = tmp_path / "prices.csv"
    table.write_text("Precios 2025;\nTrabajo;Precio\nPoda;350,00 €\n", encoding="utf-8")
    last = layer("None", [(None, ["l0", "retrofit", "never"])], "light_id:string,action:string,decision:string", "last")
    _, ranking = ranked(PRICES=str(table), LAST=last)
    assert len(ranking.inputs.prices.frame) >= 1
    assert ranking.inputs.last_list.frame["decision"].tolist() == ["never"]


def test_works_are_written_as_points_with_their_fields_and_nothing_else(ranked):
    from wellplaced.algorithms.fields import UPGRADES

    results, _ = ranked()
    written = rows_of(results["OUTPUT"])
    assert list(written[0]) == [field.name for field in UPGRADES]
    assert [row["rank"] for row in written] == [1, 2, 3, 4, 5, 6]
    assert written[4]["light_id"] in (None, "") or not isinstance(written[4]["light_id"], str)
    assert results["OUTPUT"].crs().authid() == "EPSG:32631"


def test_the_numbers_are_told_to_models(ranked):
    results, ranking = ranked()
    chosen = ranking.result.works
    assert results["WORKS"] == 6
    assert results["SPENT"] == pytest.approx(chosen["cost"].sum())
    assert results["DARK_M"] == pytest.approx(chosen["dark_m_removed"].sum())
    assert results["WITHIN_PERCENT"] == pytest.approx(1.8)


def test_the_curve_the_packages_and_the_changes_are_written(ranked):
    import pandas as pd
    from wellplaced.algorithms.fields import CHANGES

    changes = pd.DataFrame({field.name: [None] for field in CHANGES}).assign(change="new", rank=1.0)
    results, _ = ranked(Ranking(changes=changes), CURVE=TEMPORARY, PACKAGES=TEMPORARY, CHANGES=TEMPORARY)
    assert [row["works"] for row in rows_of(results["CURVE"])] == list(range(11))
    assert sum(row["in_budget"] for row in rows_of(results["CURVE"])) == 7
    assert [row["package"] for row in rows_of(results["PACKAGES"])] == ["P0", "P1", "P2"]
    assert [row["change"] for row in rows_of(results["CHANGES"])] == ["new"]


def test_without_a_last_list_no_changes_are_written(ranked):
    results, _ = ranked(CHANGES=TEMPORARY)
    assert "CHANGES" not in results


def test_summary_picture_and_list_are_written_where_they_are_asked_for(ranked, tmp_path):
    files = {name: str(tmp_path / file) for name, file in
             (("SUMMARY", "s.html"), ("CURVE_SVG", "c.svg"), ("WORK_ORDERS", "w.csv"))}  # fmt: skip
    results, _ = ranked(**files)
    assert {name: results[name] for name in files} == files
    assert "What the money buys" in (tmp_path / "s.html").read_text(encoding="utf-8")
    assert (tmp_path / "c.svg").read_text(encoding="utf-8").startswith("<svg")
    assert (tmp_path / "w.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_nothing_is_chosen_and_all_is_written_all_the_same(ranked, tmp_path):
    import pandas as pd

    ranking = Ranking(count=0, packages=works(0), curve=upgrades(0).curve.iloc[:1], confirmed=pd.DataFrame())
    results, _ = ranked(
        ranking, SUMMARY=str(tmp_path / "s.html"), WORK_ORDERS=str(tmp_path / "w.xlsx"), CURVE=TEMPORARY
    )
    assert results["WORKS"] == 0
    assert "No work was found that would help" in (tmp_path / "s.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "file", "endings"), [("WORK_ORDERS", "w.ods", ".xlsx, .csv"), ("CURVE_SVG", "c.png", ".svg")]
)
def test_a_file_of_another_kind_is_refused(ranked, tmp_path, name, file, endings):
    from qgis.core import QgsProcessingException

    with pytest.raises(
        QgsProcessingException, match=f"{name} cannot be '{file}'. Give it a name that ends in {endings}"
    ):
        ranked(**{name: str(tmp_path / file)})


def test_the_layer_says_how_it_came_about(ranked, tmp_path):
    from qgis.core import QgsVectorLayer
    from wellplaced.processing.provenance import provenance_of

    results, _ = ranked(OUTPUT=str(tmp_path / "out.gpkg"))
    told = provenance_of(QgsVectorLayer(results["OUTPUT"], "out", "ogr"))
    assert (told["algorithm"], told["run"]) == ("wellplaced:streetlightupgrades", "0a1b2c3d")


def test_the_result_of_one_run_can_be_the_last_list_of_the_next(ranked, tmp_path):
    results, _ = ranked(OUTPUT=str(tmp_path / "out.gpkg"))
    _, ranking = ranked(LAST=results["OUTPUT"])
    frame = ranking.inputs.last_list.frame
    assert frame["decision"].tolist() == ["may"] * 6
    assert frame["light_id"].tolist()[:2] == ["000", "001"]


def test_the_list_for_crews_is_grouped_as_is_asked(ranked, tmp_path):
    ranked(WORK_ORDERS=str(tmp_path / "w.csv"), GROUP_BY=1)
    rows = list(csv.reader((tmp_path / "w.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert ["C0", "work", "1"] in [row[:3] for row in rows]
