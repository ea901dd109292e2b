"""What all algorithms of Wellplaced share: how they are made, how they refuse, and how errors reach people."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..algorithms.finding import DataError
from ..algorithms.progress import Cancelled
from .choices import refused_choice
from .destinations import refused_destination
from .language import render, translate
from .packages import VECTOR, refusal
from .progress import Reporter
from .threads import keep_python_state

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"


class Algorithm(QgsProcessingAlgorithm):
    """A Processing algorithm of Wellplaced.

    Subclasses give `identifier`, `symbol`, `title`, `help`, `keywords`, `parameters` and `compute`; `open` reads what
    must be taken on the main thread. DataError becomes the one exception that QGIS shows as a sentence; any other
    exception is a bug and shows as one.
    """

    identifier = ""
    symbol = "wellplaced"
    packages: tuple[str, ...] = VECTOR
    refused: DataError | QgsProcessingException | None = None

    @abstractmethod
    def title(self) -> str:
        """The name in the toolbox."""

    @abstractmethod
    def help(self) -> str:
        """What it does, what it needs and what comes out, in plain words."""

    @abstractmethod
    def keywords(self) -> str:
        """Words to find it by, separated by commas."""

    @abstractmethod
    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        """The parameters, in the order of the dialog."""

    @abstractmethod
    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        """The run itself, in QGIS's worker thread: no project, no widgets."""

    def open(self, parameters: dict, context: QgsProcessingContext) -> None:
        """What must happen on the main thread before the run: sources are opened here."""

    def name(self) -> str:
        return self.identifier

    def displayName(self) -> str:
        return self.title()

    def shortHelpString(self) -> str:
        return self.help()

    def shortDescription(self) -> str:
        return self.help().split("\n", 1)[0]

    def tags(self) -> list[str]:
        return [word.strip() for word in self.keywords().split(",")]

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / f"{self.symbol}.svg")

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        for parameter in self.parameters():
            self.addParameter(parameter)

    def canExecute(self) -> tuple[bool, str]:
        refused = refusal(self.packages)
        return not refused, refused

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        # canExecute() is not asked by processing.run and qgis_process
        refused = (
            refusal(self.packages)
            or refused_destination(self, parameters, context)
            or refused_choice(self, parameters, context)
        )
        if refused:
            return False, refused
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # QGIS replaces what is raised here by "There were errors": it is raised again where it can be read
        self.refused = None
        try:
            self.open(parameters, context)
        except (DataError, QgsProcessingException) as error:
            self.refused = error
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        keep_python_state()
        try:
            if self.refused is not None:
                raise self.refused
            return self.compute(parameters, context, Reporter(feedback))
        except Cancelled:
            feedback.pushInfo(translate("Algorithm", "Stopped. Nothing was written."))
            return {}
        except DataError as error:
            raise refused_run(error, feedback) from error


def refused_run(error: DataError, feedback: QgsProcessingFeedback) -> QgsProcessingException:
    """The exception that QGIS shows: what is wrong and what to do. The details go to the log."""
    if error.details:
        feedback.pushDebugInfo(error.details)
    return QgsProcessingException(f"{render(error.what)} {render(error.advice)}")
