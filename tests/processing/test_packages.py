"""Where packages are missing, the plugin loads and refuses with how to get them."""

import os
import subprocess
import sys
import textwrap

import pytest
from factories.sample import southern_part
from factories.source import ROOT

HIDE = """
import sys

class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {names!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
        return None

sys.meta_path.insert(0, Hidden())
"""


@pytest.fixture
def without(tmp_path):
    """Run Python in a process in which packages cannot be imported; gives what it prints."""

    def python(names, code):
        (tmp_path / "sitecustomize.py").write_text(HIDE.format(names=set(names)))
        script = tmp_path / "script.py"
        script.write_text(f"import runpy; runpy.run_path({str(ROOT / 'conftest.py')!r})\n" + textwrap.dedent(code))
        found = subprocess.run(
            [sys.executable, str(script)],
            env={**os.environ, "PYTHONPATH": str(tmp_path), "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")},
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        assert found.returncode == 0, found.stderr[-2000:]
        return found.stdout

    return python


RUN = """
    import sys
    from qgis.core import QgsApplication, QgsProcessingException, QgsVectorLayer
    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    import processing
    from processing.core.Processing import Processing
    Processing.initialize()
    from wellplaced.processing.provider import WellplacedProvider
    provider = WellplacedProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    layer = QgsVectorLayer("Polygon?crs=EPSG:25832", "parcels", "memory")
    algorithm = QgsApplication.processingRegistry().algorithmById("wellplaced:scoreparcels")
    print("can execute:", algorithm.canExecute()[0])
    try:
        processing.run(algorithm, {"INPUT": layer, "OUTPUT": "memory:"})
    except QgsProcessingException as error:
        print(error)
    sample = QgsApplication.processingRegistry().algorithmById("wellplaced:loadsample")
    print("sample:", sample.canExecute()[0])
"""


def test_without_geopandas_the_toolbox_lists_all_and_the_run_is_refused(without):
    said = without({"geopandas"}, RUN)
    assert "can execute: False" in said
    assert "This needs the Python packages geopandas, which this QGIS does not have." in said
    assert "sample: True" in said


def test_without_raster_and_learning_packages_scoring_is_not_refused(without):
    said = without({"rasterio", "sklearn"}, RUN)
    assert "can execute: True" in said
    assert "This needs the Python packages" not in said


SCORE_THE_TOWN = """
    import sys
    from qgis.core import QgsApplication, QgsProcessingFeedback
    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    import processing
    from processing.core.Processing import Processing
    Processing.initialize()
    from wellplaced.processing.provider import WellplacedProvider
    provider = WellplacedProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    made = processing.run("wellplaced:scoreparcels", {
        **TOWN,
        **{name: "TEMPORARY_OUTPUT" for name in ("OUTPUT", "SUGGESTIONS", "GAPS", "POCKETS", "CLUSTERS")},
    }, feedback=QgsProcessingFeedback(False))
    parcels = list(made["OUTPUT"].getFeatures())
    for factor in ("lighting", "sightlines", "vacancy"):
        known = sum(isinstance(parcel[factor + "_deficit"], float) for parcel in parcels)
        print(factor, "known for most:", known > 0.5 * len(parcels))
    print("suggestions:", made["SUGGESTIONS"].featureCount() > 10)
    print("hidden:", sorted({"rasterio", "sklearn"} & set(sys.modules)))
"""


def test_without_raster_and_learning_packages_all_is_scored(without, tmp_path):
    at = southern_part(tmp_path)
    town = {
        "INPUT": at("parcels"), "WALKWAYS": at("pavements"), "LIGHTS": [at("street_lights")],
        "BUILDINGS": at("buildings"), "TREES": at("trees"), "BARRIERS": [at("walls_and_fences")],
        "EVIDENCE": [at("vacant_register_2025"), at("no_water_use")],
    }  # fmt: skip
    said = without({"rasterio", "sklearn"}, f"TOWN = {town!r}\n" + textwrap.dedent(SCORE_THE_TOWN))
    for factor in ("lighting", "sightlines", "vacancy"):
        assert f"{factor} known for most: True" in said
    assert "suggestions: True" in said
    assert "hidden: []" in said


@pytest.mark.parametrize(
    ("platform", "debian", "conda", "words"),
    [
        ("linux", True, False, "sudo apt install python3-geopandas python3-sklearn"),
        ("linux", False, False, "your system's package manager"),
        ("linux", True, True, "conda install -c conda-forge geopandas scikit-learn"),
        ("win32", False, False, "OSGeo4W Setup, choose python3-geopandas python3-scikit-learn"),
        ("darwin", False, False, "QGIS 4 for macOS"),
    ],
)
def test_each_platform_is_told_its_own_way(qapp, monkeypatch, tmp_path, platform, debian, conda, words):
    from wellplaced.processing import packages

    real = packages.Path
    there = {"/etc/debian_version": debian, str(real(sys.prefix, "conda-meta")): conda}

    class Place:
        def __init__(self, *parts):
            self.path = str(real(*parts))

        def exists(self):
            return there[self.path]

        is_dir = exists

    monkeypatch.setattr(packages, "Path", Place)
    monkeypatch.setattr(packages.sys, "platform", platform)
    assert words in packages.how_to_get(["geopandas", "sklearn"])


def test_what_is_there_is_not_missing(qapp):
    from wellplaced.processing.packages import missing, refusal

    assert missing(["json", "no_such_package"]) == ["no_such_package"]
    assert refusal(["json"]) == ""
