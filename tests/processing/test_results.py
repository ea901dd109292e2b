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


def test_every_kind_of_result_is_styled_and_in_its_order(load, science, project, tmp_path):
    import geopandas as gpd
    import numpy as np
    from factories.qgis_layers import CRS, SOUTH, WEST
    from shapely.geometry import LineString, Point, box
    from wellplaced.algorithms.scoring import Visibility

    def one(shape, **values):
        return gpd.GeoDataFrame({name: [value] for name, value in values.items()}, geometry=[shape], crs=CRS)

    square, line = box(WEST, SOUTH, WEST + 9, SOUTH + 9), LineString([(WEST, SOUTH), (WEST + 9, SOUTH)])
    kind = {"suggestion_id": "s1", "intervention": "lot_green"}
    found = {
        "pockets": one(square, pocket_id="k1", blocker_layer="trees"),
        "clusters": one(square, cluster_id="c1"),
        "suggestions": one(Point(WEST, SOUTH), **kind),
        "suggestion_areas": one(square, **kind),
        "suggestion_lines": one(line, **kind),
    }
    science(found=found, visibility=Visibility(np.ones((9, 9), dtype=np.int32), WEST, SOUTH + 9.0, 1.0))
    outputs = "OUTPUT SUGGESTIONS SUGGESTION_AREAS SUGGESTION_LINES GAPS POCKETS CLUSTERS WALKWAYS_OUT"
    load(INPUT=parcels(), VISIBILITY=str(tmp_path / "seen.tif"), **dict.fromkeys(outputs.split(), "TEMPORARY_OUTPUT"))
    (group,) = project.layerTreeRoot().children()
    looks = [(node.name(), node.layer().renderer().type()) for node in group.findLayers()]
    assert looks == [
        ("Suggestions", "pointDisplacement"),
        ("Lines of the suggestions", "categorizedSymbol"),
        ("Areas of the suggestions", "categorizedSymbol"),
        ("Dark gaps", "categorizedSymbol"),
        ("Hidden pockets", "categorizedSymbol"),
        ("Groups of likely vacant parcels", "singleSymbol"),
        ("Light on the walkways", "RuleRenderer"),
        ("From how many places the ground is seen", "singlebandpseudocolor"),
        ("Need for improvement", "RuleRenderer"),
    ]


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
