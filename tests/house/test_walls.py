"""The walls of the house: imports run one way, plugin -> ui -> processing -> algorithms."""

import ast
import json
import subprocess
import sys

import pytest
from factories.source import HEAVY, ROOT, SHIPPED, at_import, each_file, imported, python_files, tree

FLOOR = {"algorithms": 0, "resources": 1, "processing": 2, "ui": 3, "plugin": 4, "__init__": 5}
"""Who may import whom: only what lies on the same floor or below."""
QT_AND_QGIS = {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6", "processing", "osgeo"}


def part(name):
    """The part of the house in which a file or module of ours lies."""
    return name.split("/")[0].removesuffix(".py")


def all_imports(path):
    return [(node.lineno, name) for node in ast.walk(tree(path)) for name in imported(node, path)]


@each_file(*SHIPPED)
def test_imports_never_go_up(path):
    floor = FLOOR[part(path)]
    ours = [(line, name.split(".")[1]) for line, name in all_imports(path) if name.startswith("wellplaced.")]
    assert [(line, name) for line, name in ours if FLOOR.get(name, 0) > floor] == []


@each_file("algorithms")
def test_the_science_knows_neither_qgis_nor_qt(path):
    assert [(line, name) for line, name in all_imports(path) if name.split(".")[0] in QT_AND_QGIS] == []


@each_file(*SHIPPED)
def test_our_own_modules_are_imported_relatively(path):
    absolute = [
        (node.lineno, name)
        for node in ast.walk(tree(path))
        if not getattr(node, "level", 0)
        for name in imported(node, path)
        if name.split(".")[0] in {"wellplaced", "algorithms", "ui", "resources"}
    ]
    assert absolute == []


@each_file("__init__.py", "plugin.py", "processing", "ui")
def test_loading_the_plugin_imports_nothing_heavy(path):
    heavy = [
        (node.lineno, name) for node in at_import(path) for name in imported(node, path) if name.split(".")[0] in HEAVY
    ]
    assert heavy == []


def test_no_heavy_package_is_loaded_with_all_of_qgis_side_imported():
    pytest.importorskip("qgis.core")
    modules = [
        "wellplaced." + path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in python_files("plugin.py", "processing", "ui")
    ]
    code = (
        "import importlib, json, runpy, sys\n"
        f"runpy.run_path({str(ROOT / 'conftest.py')!r})\n"
        "sys.path.append('/usr/share/qgis/python/plugins')\n"
        "import qgis.gui, qgis.processing, osgeo.gdal\n"
        "before = set(sys.modules)\n"
        f"[importlib.import_module(name) for name in {modules!r}]\n"
        f"print(json.dumps(sorted(set({sorted(HEAVY)!r}) & (set(sys.modules) - before))))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == []


def test_an_upward_import_would_be_seen():
    climbing = ast.parse("from ..processing import language\nfrom . import study").body
    assert [imported(node, "algorithms/need/weights.py") for node in climbing] == [
        ["wellplaced.algorithms.processing"],
        ["wellplaced.algorithms.need.study"],
    ]
    assert imported(ast.parse("from ...ui import panel").body[0], "algorithms/need/x.py") == ["wellplaced.ui"]
    assert imported(ast.parse("from .plugin import Plugin").body[0], "__init__.py") == ["wellplaced.plugin"]
