"""The command line: `qgis_process` lists all algorithms and scores the sample."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from factories.source import ROOT

PROGRAM = Path("/usr/bin/qgis_process.bin")
SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason="no qgis_process.bin")


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    """Run qgis_process in a throw-away profile in which the plugin is on."""
    return runner(tmp_path_factory.mktemp("a profile"))


def runner(profile, settings=""):
    """`qgis_process` with the plugin and these lines in QGIS3.ini."""
    plugins = profile / "profiles/default/python/plugins"
    plugins.mkdir(parents=True)
    (plugins / "wellplaced").symlink_to(ROOT)
    (profile / "profiles/default/QGIS").mkdir()
    (profile / "profiles/default/QGIS/QGIS3.ini").write_text(f"[PythonPlugins]\nwellplaced=true\n{settings}")
    (profile / "run").mkdir(mode=0o700)
    environment = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "XDG_RUNTIME_DIR": str(profile / "run"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": os.environ.get("LANG", "C.UTF-8"),
    }

    def run(*arguments):
        return subprocess.run(
            [str(PROGRAM), "--json", *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run


def test_all_algorithms_are_listed(qgis_process):
    listed = json.loads(qgis_process("list").stdout)["providers"]["wellplaced"]["algorithms"]
    assert {"wellplaced:scoreparcels", "wellplaced:lighting", "wellplaced:need"} <= set(listed)
    assert {"wellplaced:checkdata", "wellplaced:loadsample", "wellplaced:communitysheet"} <= set(listed)


def test_the_sample_is_scored(qgis_process, tmp_path):
    from qgis.core import QgsVectorLayer

    done = qgis_process(
        "run",
        "wellplaced:scoreparcels",
        "--",
        f"INPUT={SAMPLE}|layername=parcels",
        f"WALKWAYS={SAMPLE}|layername=pavements",
        f"LIGHTS={SAMPLE}|layername=street_lights",
        f"OUTPUT={tmp_path}/scored.gpkg",
        f"GAPS={tmp_path}/gaps.gpkg",
    )
    assert done.returncode == 0, done.stderr[-2000:]
    results = json.loads(done.stdout)["results"]
    layer = QgsVectorLayer(results["OUTPUT"])
    assert layer.featureCount() == results["PARCELS"] > 500
    assert QgsVectorLayer(results["GAPS"]).featureCount() > 0
    needs = [(f["need"], f["lighting_points"], f["need_reason"]) for f in layer.getFeatures('"need" IS NOT NULL')]
    assert len(needs) > 400
    assert max(abs(need - points) for need, points, _ in needs) < 1e-6
    assert all(reason for _, _, reason in needs)


def test_an_error_is_exit_code_one_and_a_sentence(qgis_process, tmp_path):
    done = qgis_process(
        "run", "wellplaced:scoreparcels", "--", f"INPUT={SAMPLE}|layername=parcels", f"OUTPUT={tmp_path}/scored.shp"
    )
    assert done.returncode == 1
    assert "Use GeoPackage (.gpkg)." in done.stderr
    assert "Traceback" not in done.stderr


def test_a_spanish_profile_speaks_spanish(tmp_path):
    in_spanish = runner(tmp_path, "[locale]\noverrideFlag=true\nuserLocale=es\n")
    told = json.loads(in_spanish("help", "wellplaced:need").stdout)
    assert told["algorithm_details"]["name"] == "Necesidad de mejora"
    assert told["parameters"]["WEIGHTS"]["description"] == "Pesos de los factores"
    refused = in_spanish("run", "wellplaced:need", "--", f"INPUT={SAMPLE}|layername=parcels", "OUTPUT=no.gpkg")
    assert refused.returncode == 1
    assert "no tiene ningún campo con un déficit" in refused.stderr
