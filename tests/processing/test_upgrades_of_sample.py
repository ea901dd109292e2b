"""Rank street-light upgrades on the sample, from the files to the paper, in one run."""

import csv

import pytest

pytest.importorskip("qgis.core")

from factories.qgis_layers import Log, rows_of
from factories.source import ROOT

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
BUDGET = 12_000.0
PRICES = """Trabajo;Precio unitario;Vida útil
Reparación;180,00 €;5
Sustitución por LED;620,50 €;20
Poste nuevo;7.850,00 €;30
"""


def table(name):
    return f"{SAMPLE}|layername={name}"


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("upgrades")
    (folder / "precios.csv").write_text(PRICES, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def run(qapp, files):
    """The results of the run, its log, and the folder of its files."""
    from qgis.core import QgsApplication
    from wellplaced.processing.provider import WellplacedProvider

    import processing

    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(WellplacedProvider())
    log = Log()
    results = processing.run(
        "wellplaced:streetlightupgrades",
        {
            "INPUT": table("parcels"), "LIGHTS": [table("street_lights")], "WALKWAYS": table("pavements"),
            "BUDGET": "12.000,00 €", "PRICES": str(files / "precios.csv"), "OUTPUT": "TEMPORARY_OUTPUT",
            "CURVE": "TEMPORARY_OUTPUT", "PACKAGES": "TEMPORARY_OUTPUT", "SUMMARY": str(files / "s.html"),
            "WORK_ORDERS": str(files / "w.csv"),
        },
        feedback=log,
    )  # fmt: skip
    yield results, log
    registry.removeProvider("wellplaced")


def test_the_budget_is_kept_and_the_works_add_up(run):
    results, _ = run
    works = rows_of(results["OUTPUT"])
    assert 0 < sum(row["cost"] for row in works) <= BUDGET
    assert works[-1]["cumulative_cost"] == pytest.approx(results["SPENT"])
    assert [row["rank"] for row in works] == list(range(1, len(works) + 1))
    assert {row["currency"] for row in works} == {"EUR"}


def test_the_city_s_prices_are_taken_and_what_has_none_is_not_offered(run):
    results, log = run
    costs = {row["action"]: row["cost"] for row in rows_of(results["OUTPUT"])}
    assert set(costs) <= {"repair", "retrofit", "pole"}
    assert all(costs.get(action, price) == price for action, price in (("repair", 180.0), ("retrofit", 620.5)))
    assert any(
        "They are not offered, for the catalogue's prices are in USD, not in EUR." in line for line in log.warnings
    )


def test_the_curve_goes_on_beyond_the_budget(run):
    results, _ = run
    curve = rows_of(results["CURVE"])
    assert curve[0]["spent"] == 0.0
    assert curve[-1]["spent"] > BUDGET
    assert sum(row["in_budget"] for row in curve) == results["WORKS"] + 1


def test_packages_hold_every_work_once(run):
    results, _ = run
    packages = rows_of(results["PACKAGES"])
    assert sum(row["works"] for row in packages) == results["WORKS"]
    assert sum(row["cost"] for row in packages) == pytest.approx(results["SPENT"])


def test_the_list_for_crews_keeps_each_light_s_own_record(run, files):
    with (files / "w.csv").open(encoding="utf-8-sig", newline="") as text:
        rows = [row for row in csv.DictReader(text) if row["line"] == "work" and row["light_id"]]
    assert rows
    assert all(row["LIGHT_ID_input"] == row["light_id"] for row in rows)
    assert {"LAMP_TYPE", "MOUNT_HT"} <= set(rows[0])


def test_the_page_for_the_council_tells_the_same_figures(run, files):
    results, _ = run
    page = (files / "s.html").read_text(encoding="utf-8")
    assert "Where would EUR 12,000 help most people to walk in the light?" in page
    assert f"Works: {results['WORKS']}, for EUR {results['SPENT']:,.0f}." in page
    assert "Prices: the price list &#x27;precios&#x27;." in page
