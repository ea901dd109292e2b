"""Fixtures of the tests on QGIS's side."""

import pytest

pytest.importorskip("qgis.core")


@pytest.fixture
def run(provider, project):
    """Run one of Wellplaced's algorithms: `run("need", INPUT=layer)`; outputs not named are temporary or left out."""
    from factories.qgis_layers import Log

    import processing

    def run_algorithm(name, log=None, **parameters):
        parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT")
        return processing.run(f"wellplaced:{name}", parameters, feedback=log or Log())

    return run_algorithm
