"""What lamps that are out take from the walkways, told beside the run of tonight."""

import re

import geopandas as gpd
import pytest
from factories.inputs import CRS, inputs, lamp_places, lights_layer
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, score_parcels

OUT = (2, 3, 4)


def run(as_of=None, **layers):
    return score_parcels(inputs(**layers), Settings(factors=("lighting",), as_of=as_of), Progress())


def reports(*lamps, opened="2026-03-01", **columns):
    places = [lamp_places()[lamp] for lamp in lamps]
    return Layer(
        "street_light_outages",
        gpd.GeoDataFrame({"OPENED": [opened] * len(places), **columns}, geometry=places, crs=CRS),
    )


def figures(result):
    """Lamps out, metres as designed and tonight, parcels; None where nothing is said."""
    said = [str(found.what) for found in result.findings if "lights are out. If they worked" in str(found.what)]
    return [int(figure.replace(",", "")) for figure in re.findall(r"[\d,]*\d", said[0])] if said else None


@pytest.fixture(scope="module")
def designed():
    return run()


@pytest.fixture(scope="module")
def tonight():
    return run(outages=(reports(*OUT),))


def test_nothing_is_said_where_all_lamps_work(designed):
    assert figures(designed) is None


def test_the_figures_are_those_of_two_whole_runs(designed, tonight):
    out, total, metres_designed, metres_tonight, parcels = figures(tonight)
    before, after = designed.parcels["lighting_dark_share"], tonight.parcels["lighting_dark_share"]
    assert (out, total) == (len(OUT), len(lamp_places()))
    assert metres_designed == pytest.approx(designed.details["gaps"]["length_m"].sum(), abs=0.5)
    assert metres_tonight == pytest.approx(tonight.details["gaps"]["length_m"].sum(), abs=0.5)
    assert parcels == (after - before > 1e-6).sum() > 0
    assert metres_tonight > metres_designed


def test_an_open_report_is_the_same_as_a_status_that_says_out(tonight):
    status = ["Out" if number in OUT else "In service" for number in range(len(lamp_places()))]
    by_status = run(lights=(lights_layer(STATUS=status),))
    for name in ("lighting_deficit", "lighting_emin_lx", "lighting_gap_m", "lighting_confidence"):
        assert tonight.parcels[name].tolist() == by_status.parcels[name].tolist()
    assert figures(tonight) == figures(by_status)


def test_a_dark_gap_names_the_lamp_that_a_report_says_is_out(tonight):
    gaps = tonight.details["gaps"]
    assert set(gaps.loc[gaps["cause"] == "outage", "cause_id"]) <= {f"L{number}" for number in OUT}
    assert (gaps["cause"] == "outage").any()
    assert set(gaps["run"]) == {"tonight, leaf on"}


def test_more_lamps_out_darken_no_frontage_less(tonight):
    more = run(outages=(reports(*OUT, 6, 7),))
    assert (more.parcels["lighting_emin_lx"] <= tonight.parcels["lighting_emin_lx"] + 1e-12).all()
    assert (more.parcels["lighting_dark_share"] >= tonight.parcels["lighting_dark_share"] - 1e-12).all()


def test_the_day_decides_which_lamps_are_out(designed, tonight):
    layer = reports(*OUT, CLOSED=["2026-03-20"] * 3)
    then, later = run("2026-03-10", outages=(layer,)), run("2026-03-20", outages=(layer,))
    assert then.parcels["lighting_emin_lx"].tolist() == tonight.parcels["lighting_emin_lx"].tolist()
    assert later.parcels["lighting_emin_lx"].tolist() == designed.parcels["lighting_emin_lx"].tolist()


def test_the_run_keeps_how_the_reports_were_read(tonight):
    assert tonight.provenance["as_of"] == "2026-03-01"
    assert "outages" in str(tonight.provenance["inputs"])
    assert "outages@street_light_outages.opened = OPENED" in tonight.mapping


def test_of_single_reports_nothing_is_written():
    layer = reports(*OUT, CASE_NO=["SECRET-1", "SECRET-2", "SECRET-3"], REMARK=["my neighbour Bob"] * 3)
    result = run(outages=(layer,))
    written = [result.parcels, *result.details.values()]
    assert not any("SECRET" in table.to_csv() or "Bob" in table.to_csv() for table in written)
    assert "SECRET" not in f"{result.findings} {result.provenance}"
    assert not any("report" in name or "outage" in name for table in written for name in table.columns)
