"""The Score step as a person meets it: in a window, with choices, over a project."""

import threading

import pytest

pytest.importorskip("qgis.core")

from factories.qgis_layers import Science, lights, parcels, street
from qgis.PyQt.QtCore import QObject, pyqtSignal


class Chosen(QObject):
    """Choices that are made: what the panel hands to the step."""

    changed = pyqtSignal()

    def __init__(self, parameters, why_not=""):
        super().__init__()
        self.given, self.why_not = dict(parameters), why_not
        self.weights = dict.fromkeys(("lighting", "sightlines", "vacancy"), 1.0)

    def parameters(self):
        return {**self.given, "WEIGHTS": ", ".join(f"{factor} = {weight}" for factor, weight in self.weights.items())}

    def ready(self):
        return self.why_not

    def set_weights(self, weights):
        self.weights.update(weights)
        self.changed.emit()

    def become(self, why_not):
        self.why_not = why_not
        self.changed.emit()


@pytest.fixture
def town(project):
    """Parcels, a pavement and lights in the project, by role."""
    made = {"INPUT": parcels(6), "WALKWAYS": street(120.0), "LIGHTS": lights((0.0, 60.0))}
    project.addMapLayers(list(made.values()))
    return made


@pytest.fixture
def chosen(town):
    return Chosen({role: [layer.id()] if role == "LIGHTS" else layer.id() for role, layer in town.items()})


@pytest.fixture
def make_step(qtbot, iface, provider):
    """Steps in a window of their own; at the end they let go of everything, as on unload."""
    from wellplaced.ui.score.run import RUNNING
    from wellplaced.ui.score.step import ScoreStep
    from wellplaced.ui.work import WORKING

    steps = []

    def make(chosen):
        step = ScoreStep(iface, chosen)
        qtbot.addWidget(step)
        step.resize(400, 900)
        step.show()
        steps.append(step)
        return step

    yield make
    for step in steps:
        step.stop()
    qtbot.waitUntil(lambda: not RUNNING and not WORKING)


@pytest.fixture
def step(make_step, chosen):
    return make_step(chosen)


@pytest.fixture
def science(monkeypatch):
    """Put a stand-in in the place of the science: `science(findings=...)` gives it."""

    def stand_in(**how):
        made = Science(**how)
        monkeypatch.setattr("wellplaced.algorithms.scoring.score_parcels", made)
        return made

    return stand_in


class Gate:
    """Holds a run in mid-work until it is opened; meanwhile the run polls as the science does."""

    def __init__(self):
        self.reached, self.opened, self.ended = threading.Event(), threading.Event(), threading.Event()
        self.runs = 0

    def __call__(self, progress):
        self.runs += 1
        progress.update(0.5)
        self.reached.set()
        try:
            while not self.opened.wait(0.01):
                progress.update(0.5)
        finally:
            self.ended.set()


@pytest.fixture
def gate(science):
    """The science waits at this gate."""
    made = Gate()
    science(slow=made)
    yield made
    made.opened.set()


@pytest.fixture
def wait_for(qtbot):
    """Wait until something is so."""
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=30_000)


@pytest.fixture
def settle(step, wait_for):
    """Wait until map and list show what was asked for."""
    from wellplaced.ui.work import WORKING

    return lambda: wait_for(lambda: not WORKING and not step.result.weights._later.isActive())


@pytest.fixture
def scored(step, settle):
    """Add a scored town to the project and wait until the step shows it."""
    from factories.scored_towns import scored_town
    from qgis.core import QgsProject

    def add(rows, weights="", name="town"):
        made = QgsProject.instance().addMapLayer(scored_town(rows, weights, name))
        step.result.show_layer(made.id())
        settle()
        return made

    return add
