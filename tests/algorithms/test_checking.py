"""Checking the data tells what a run would tell, without scoring."""

import geopandas as gpd
from factories.inputs import CRS, inputs, parcels_layer
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, check_data, score_parcels


def test_checking_the_data_tells_the_same_findings_and_scores_nothing():
    checked = check_data(inputs(), Settings(), Progress())
    assert len(checked.parcels) == 0
    assert checked.findings == score_parcels(inputs(), Settings(), Progress()).findings


def houses():
    """A house of unknown height in the middle of each lot."""
    shapes = parcels_layer(street=False).frame.geometry.centroid.buffer(4.0)
    frame = gpd.GeoDataFrame({"HEIGHT_M": [7.0, None] * (len(shapes) // 2)}, geometry=shapes.to_numpy(), crs=CRS)
    return Layer("houses", frame)


def test_checking_tells_of_sightlines_what_a_run_does():
    given = inputs(buildings=houses())
    checked, scored = (work(given, Settings(), Progress()) for work in (check_data, score_parcels))
    assert "houses" in {finding.layer for finding in checked.findings}
    assert checked.findings == scored.findings


def test_checking_does_not_look_along_sightlines(monkeypatch):
    looked = []
    monkeypatch.setattr("wellplaced.algorithms.sightlines.factor.look", lambda *_: looked.append(1))
    check_data(inputs(buildings=houses()), Settings(), Progress())
    assert looked == []


def test_checking_foresees_that_sightlines_alone_will_be_known():
    only_sight = Settings(factors=("sightlines",))
    known = check_data(inputs(lights=(), buildings=houses()), only_sight, Progress())
    unknown = check_data(inputs(lights=()), only_sight, Progress())
    assert not [finding for finding in known.findings if finding.severity is Severity.ERROR]
    assert "no factor could be measured" in " ".join(str(finding.what) for finding in unknown.findings)
