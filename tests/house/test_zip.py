"""What goes into the plugin's zip, and what it says of itself."""

import configparser
import io
import subprocess
import zipfile

import pytest
from factories.source import ROOT

KEPT_OUT = {"tests", "benchmarks", "docs", "packaging", "Makefile", "pyproject.toml", "conftest.py", "CONTRIBUTING.md"}
LARGEST = 25 * 1024 * 1024


@pytest.fixture(scope="module")
def packed():
    """The zip of the last commit, by the attributes that lie in the work tree."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    command = ["git", "archive", "--worktree-attributes", "--format=zip", "--prefix=wellplaced/", "HEAD"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("git cannot read this checkout: " + done.stderr.decode().strip())
    return done.stdout


@pytest.fixture(scope="module")
def inside(packed):
    """The names in the zip, without the plugin's folder."""
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        names = [entry.filename for entry in archive.infolist() if not entry.is_dir()]
    assert all(name.startswith("wellplaced/") for name in names)
    return [name[len("wellplaced/") :] for name in names]


def test_the_workshop_stays_out_of_the_zip(inside):
    assert {name.split("/")[0] for name in inside} & KEPT_OUT == set()
    assert [name for name in inside if name.startswith(".") or name.endswith(".ts")] == []


@pytest.mark.parametrize("name", ["__init__.py", "plugin.py", "metadata.txt", "LICENSE", "algorithms/study.py"])
def test_the_plugin_is_in_the_zip(inside, name):
    assert name in inside


def test_the_sample_neighbourhood_is_in_the_zip(inside):
    assert [name for name in inside if name.startswith("resources/sample/") and name.endswith(".gpkg")]


def test_the_zip_is_small_enough_for_the_store(packed):
    assert len(packed) <= LARGEST


def test_nothing_in_the_zip_can_be_run_as_a_program(packed):
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        runnable = [entry.filename for entry in archive.infolist() if (entry.external_attr >> 16) & 0o111]
        runnable = [name for name in runnable if not name.endswith("/")]
    assert runnable == []


@pytest.fixture(scope="module")
def metadata():
    """The `general` part of metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


@pytest.mark.parametrize(
    "key",
    ["name", "description", "about", "version", "author", "email", "homepage", "repository", "tracker", "tags", "icon"],
)
def test_metadata_has_what_the_store_asks_for(metadata, key):
    assert metadata.get(key, "").strip()


def test_metadata_names_the_versions_of_qgis(metadata):
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert "supportsQt6" not in metadata, "QGIS no longer reads it"


def test_metadata_names_a_provider_and_an_icon_that_are_there(metadata):
    assert metadata.get("hasProcessingProvider") == "yes"
    assert (ROOT / metadata["icon"]).is_file()


def test_the_licence_is_the_gpl_version_2():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
    assert "END OF TERMS AND CONDITIONS" in text
