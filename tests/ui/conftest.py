"""Fixtures of the panel's tests."""

from contextlib import contextmanager

import pytest

pytest.importorskip("qgis.core")


@contextmanager
def running_in(code):
    """QGIS in the language, as the plugin sets it up."""
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QCoreApplication
    from wellplaced.processing.language import translator_for

    QgsSettings().setValue("locale/userLocale", code)
    translator = translator_for(code)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    QgsSettings().remove("locale/userLocale")


@pytest.fixture
def spanish(qapp):
    with running_in("es"):
        yield


@pytest.fixture
def french(qapp):
    with running_in("fr"):
        yield


@pytest.fixture
def german(qapp):
    with running_in("de"):
        yield


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
