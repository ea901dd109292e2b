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
def pseudo(qapp):
    """QGIS in the language of brackets."""
    from factories.pseudo import Pseudo
    from qgis.PyQt.QtCore import QCoreApplication

    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def right_to_left(spanish, qapp):
    """QGIS as where one reads from right to left, with Spanish words."""
    from qgis.PyQt.QtCore import Qt

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def choices(project):
    """The choices of the open project."""
    from wellplaced.ui.choices import Choices

    made = Choices(project)
    yield made
    made.stop()
