"""Fixtures of the tests on QGIS's side."""

import pytest

pytest.importorskip("qgis.core")


@pytest.fixture
def science(monkeypatch):
    """Put a stand-in in the place of the science: `science(findings=...)` gives it."""
    from factories.qgis_layers import Science

    def stand_in(**how):
        made = Science(**how)
        monkeypatch.setattr("wellplaced.algorithms.scoring.score_parcels", made)
        monkeypatch.setattr("wellplaced.algorithms.scoring.check_data", made)
        return made

    return stand_in


@pytest.fixture
def run(provider, project):
    """Run one of Wellplaced's algorithms: `run("need", INPUT=layer)`; outputs not named are temporary or left out."""
    from factories.qgis_layers import Log

    import processing

    def run_algorithm(name, log=None, **parameters):
        parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT")
        return processing.run(f"wellplaced:{name}", parameters, feedback=log or Log())

    return run_algorithm
