"""The fixtures that run QGIS. QGIS is imported inside them: tests of `algorithms/` run where it is not installed."""

import os
import sys
from collections import Counter

import pytest
from hypothesis import settings

# The same examples in every run, and no limits by the clock: a slow machine must not fail a law.
settings.register_profile("house", derandomize=True, deadline=None)
settings.load_profile("house")

PLUGINS_OF_QGIS = "/usr/share/qgis/python/plugins"


@pytest.fixture(scope="session")
def qapp(tmp_path_factory):
    """The one QGIS of the session, with Processing, in a throw-away profile (pytest-qt's fixture of that name)."""
    core = pytest.importorskip("qgis.core")
    from qgis.PyQt.QtCore import QCoreApplication, QSettings

    profile = tmp_path_factory.mktemp("profile")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    if PLUGINS_OF_QGIS not in sys.path:
        sys.path.append(PLUGINS_OF_QGIS)
    QCoreApplication.setOrganizationName("QGIS")
    QCoreApplication.setApplicationName("QGIS3")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(profile))
    application = core.QgsApplication([], True, str(profile))
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    yield application
    core.QgsProject.instance().clear()


@pytest.fixture
def project(qapp):
    """The project, empty before and after."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def provider(qapp):
    """Wellplaced's provider in the registry of algorithms, for one test."""
    from qgis.core import QgsApplication
    from wellplaced.processing.provider import WellplacedProvider

    provider = WellplacedProvider()
    registry = QgsApplication.processingRegistry()
    # QGIS deletes a provider whose id is taken, so a leftover must not pass unnoticed.
    assert registry.addProvider(provider), "another test left its provider in the registry"
    yield provider
    registry.removeProvider("wellplaced")


@pytest.fixture
def iface(qapp, project):
    """A real, small QGIS window: docks dock, menus fill, the canvas draws."""
    from factories.desktop import Desktop

    desktop = Desktop()
    yield desktop
    desktop.close()


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


def pytest_terminal_summary(terminalreporter, config):
    """Tell how many tests on real cities did not run, and why."""
    reasons = Counter(
        str(report.longrepr[2]).replace("Skipped: ", "")
        for report in terminalreporter.stats.get("skipped", [])
        if "city" in report.keywords and isinstance(report.longrepr, tuple)
    )
    ran = sum("city" in report.keywords for report in terminalreporter.stats.get("passed", []))
    if reasons:
        told = ", ".join(f"{reason} ({count})" for reason, count in sorted(reasons.items()))
        terminalreporter.write_line(f"Tests on real cities: {ran} passed, {sum(reasons.values())} skipped: {told}")
    elif ran:
        terminalreporter.write_line(f"Tests on real cities: {ran} passed, none skipped")
