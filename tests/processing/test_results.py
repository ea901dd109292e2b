"""Result layers in the project: styled, with their history, in one group per run."""

import pytest
from factories.qgis_layers import Log, parcels


@pytest.fixture
def load(provider, project, qapp):
    """Run an algorithm as the toolbox does and load its results."""
    from processing import runAndLoadResults

    def run_and_load(**parameters):
        return runAndLoadResults("wellplaced:scoreparcels", parameters, feedback=Log())

    return run_and_load


def test_results_lie_in_one_group_the_uppermost_first(load, science, project):
    from wellplaced.processing.results import WAITING

    science()
    load(INPUT=parcels(), OUTPUT="TEMPORARY_OUTPUT", GAPS="TEMPORARY_OUTPUT", WALKWAYS_OUT="TEMPORARY_OUTPUT")
    (group,) = project.layerTreeRoot().children()
    assert group.name().startswith("Wellplaced: parcels, ")
    assert [node.name() for node in group.findLayers()] == [
        "Dark gaps",
        "Light on the walkways",
        "Need for improvement",
    ]
    assert not WAITING


def test_results_are_styled_and_keep_their_history(load, science, project, tmp_path):
    from wellplaced.processing.provenance import provenance_of

    science()
    load(INPUT=parcels(), OUTPUT=str(tmp_path / "scored.gpkg"))
    (layer,) = project.mapLayers().values()
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.mapTipTemplate()
    assert provenance_of(layer)["run"] == "abc"
    assert layer.attributeAlias(layer.fields().indexOf("need")).startswith("Need for improvement")


def test_the_citys_own_group_is_left_alone(load, science, project):
    science()
    own = project.layerTreeRoot().insertGroup(0, "City")
    given = parcels()
    project.addMapLayer(given, False)
    own.addLayer(given)
    load(INPUT=given, OUTPUT="TEMPORARY_OUTPUT")
    assert [node.name() for node in own.findLayers()] == ["parcels"]
    assert len(project.layerTreeRoot().children()) == 2


def test_somebody_elses_history_is_not_ours(qapp):
    from qgis.core import QgsLayerMetadata
    from wellplaced.processing.provenance import provenance_of

    layer = parcels()
    metadata = QgsLayerMetadata()
    metadata.setHistory(["Digitised by hand", '["a"]', '{"tool": "other"}'])
    layer.setMetadata(metadata)
    assert provenance_of(layer) == {}


def test_a_run_in_the_background_loads_its_results_too(provider, science, project, qtbot):
    """As from the dialog: the science runs in a worker thread, the layers are styled on the main thread."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext

    science()
    given = parcels()
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = provider.algorithm("scoreparcels").create()
    log, done = Log(), []
    task = QgsProcessingAlgRunnerTask(algorithm, {"INPUT": given, "OUTPUT": "memory:"}, context, log)
    task.executed.connect(lambda successful, results: done.append((successful, results)))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    ((successful, results),) = done
    assert successful
    assert results["PARCELS"] == 4
    layer = context.temporaryLayerStore().mapLayer(results["OUTPUT"])
    assert layer.featureCount() == 4
