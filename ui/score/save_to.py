"""Where the results go: temporary layers, or a GeoPackage that the user names."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ...processing.language import translate
from .destinations import geopackage, suggested_file


class SaveTo(QWidget):
    """A file's name and a button that asks for it; no file means temporary layers."""

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(translate("ScoreStep", "Temporary, until QGIS closes"))
        self.line.setAccessibleName(translate("ScoreStep", "File for the results"))
        self.line.setToolTip(
            translate(
                "ScoreStep",
                "A GeoPackage that takes all layers of the run, each as a table. Tables that are there stay."
                " Without a file the layers are temporary and vanish when QGIS closes.",
            )
        )
        self.button = QPushButton(translate("ScoreStep", "Save to…"))
        self.button.setAccessibleDescription(translate("ScoreStep", "Choose the GeoPackage that takes the results"))
        self.button.clicked.connect(self._ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        label = QLabel(translate("ScoreStep", "Results"))
        label.setBuddy(self.line)
        layout.addWidget(label)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)

    def file(self) -> str:
        """The GeoPackage that the user named, "" for temporary layers."""
        return geopackage(self.line.text())

    def _ask(self) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self,
            translate("ScoreStep", "Save the results to a GeoPackage"),
            self.file() or suggested_file(self._project),
            translate("ScoreStep", "GeoPackage (*.gpkg)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # tables that are there stay
        )
        if file:
            self.line.setText(geopackage(file))
