"""Fixtures of the panel's tests."""

import pytest

pytest.importorskip("qgis.core")


@pytest.fixture
def spanish(qapp):
    """QGIS in Spanish, as the plugin sets it up."""
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QCoreApplication
    from wellplaced.processing.language import translator_for

    QgsSettings().setValue("locale/userLocale", "es")
    translator = translator_for("es")
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    QgsSettings().remove("locale/userLocale")


@pytest.fixture
def choices(project):
    """The choices of the open project."""
    from wellplaced.ui.choices import Choices

    made = Choices(project)
    yield made
    made.stop()
