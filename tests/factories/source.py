"""The repository's own source, as files and syntax trees, for the tests of the house's rules."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("__init__.py", "plugin.py", "algorithms", "processing", "ui", "resources")
ABOUT_IT = ("conftest.py", "tests", "benchmarks", "docs", "packaging")
HEAVY = {"geopandas", "matplotlib", "pandas", "rasterio", "scipy", "shapely", "sklearn"}
"""Packages that take long to load, or are missing on some machines."""


def python_files(*places):
    """The Python files in `places` (files or folders of the root), by their path from the root."""
    files = []
    for place in places:
        path = ROOT / place
        files += sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.is_file() else []
    return [str(file.relative_to(ROOT)) for file in files]


def each_file(*places):
    """Run a test once for every Python file in `places`."""
    return pytest.mark.parametrize("path", python_files(*places))


@cache
def tree(path):
    """The syntax tree of the file at `path` (from the root)."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), path)


def at_import(path):
    """The nodes that run when the module at `path` is imported: not those in functions or for type checkers."""
    waiting = list(tree(path).body)
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            waiting += node.orelse
            continue
        waiting += ast.iter_child_nodes(node)


def imported(node, path):
    """The modules that an import statement names, in full: ours begin with `wellplaced`; [] for other nodes."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    if not node.level:
        return [node.module]
    package = ["wellplaced", *Path(path).with_suffix("").parts][: -node.level]
    if Path(path).name == "__init__.py" and node.level == 1:
        package = ["wellplaced", *Path(path).parent.parts]
    base = ".".join(package)
    return [f"{base}.{node.module}"] if node.module else [f"{base}.{alias.name}" for alias in node.names]
