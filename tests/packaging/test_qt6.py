"""Names that Qt 6 lacks are found by its stub files; here by small ones of our own."""

import ast
from textwrap import dedent

import pytest
from factories.workshop import program

qt6 = program("qt6")

STUBS = {
    "QtCore": """
        class QObject:
            def parent(self): ...
            destroyed: typing.ClassVar[pyqtSignal]
        class Qt:
            class AlignmentFlag(enum.IntFlag):
                AlignLeft = ... # type: Qt.AlignmentFlag
        def qVersion(): ...
    """,
    "QtWidgets": """
        class QWidget(QtCore.QObject):
            def show(self): ...
        class QDialog(QWidget):
            class DialogCode(enum.IntEnum):
                Accepted = ...
    """,
}


@pytest.fixture
def findings(tmp_path, monkeypatch):
    """Check a piece of source against the small stubs."""
    monkeypatch.setattr(qt6, "_stub", lambda module: ast.parse(dedent(STUBS[module])) if module in STUBS else None)

    def check(source):
        path = tmp_path / "x.py"
        path.write_text(source)
        return [line.split(": ", 1)[1] for line in qt6.findings(path)]

    return check


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", "Qt.AlignLeft"),
        ("from qgis.PyQt import QtCore\nQtCore.Qt.AlignLeft", "QtCore.Qt.AlignLeft"),
        ("from qgis.PyQt.QtWidgets import QDialog as D\nD.Accepted", "D.Accepted"),
        ("from qgis.PyQt.QtWidgets import QDesktopWidget", "QDesktopWidget"),
        ("from qgis.PyQt import QtWebKit", "QtWebKit"),
        ("from PyQt5.QtCore import Qt", "PyQt5.QtCore"),
        ("dialog.exec_()", "exec_"),
    ],
)
def test_what_qt_6_lacks_is_found(findings, source, name):
    (line,) = findings(source)
    assert name in line


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft",
        "from qgis.PyQt.QtWidgets import QDialog\nQDialog.DialogCode.Accepted",
        "from qgis.PyQt.QtWidgets import QDialog\nQDialog.show\nQDialog.parent\nQDialog.destroyed.connect",
        "from qgis.PyQt.QtWidgets import QAction\nQAction.MenuRole.NoRole",
        "from qgis.PyQt.QtCore import QVariant\nQVariant.Int",
        "from qgis.PyQt import QtCore, sip\nQtCore.qVersion\nsip.isdeleted",
        "from qgis.core import Qgis\nQgis.Anything",
    ],
)
def test_what_qt_6_has_or_qgis_provides_passes(findings, source):
    assert findings(source) == []
