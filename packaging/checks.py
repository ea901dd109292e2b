"""`make lint`, `make types` and `make format`: what can be known of the code without running it."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import qt6
import store
import tools

ROOT = tools.ROOT
SHIPPED = ("__init__.py", "plugin.py", "algorithms", "processing", "ui", "resources")
"""Where the plugin's own code lies; the rest of the repository is about it."""

UNWANTED = "QGS105"
"""QGIS's rule to import iface from anywhere: here the plugin is handed it, so that tests can hand it theirs."""


def lint() -> list[str]:
    """Style and traps everywhere; the store's rules, QGIS's and Qt 6 in what is shipped."""
    shipped = [name for name in SHIPPED if (ROOT / name).exists()]
    ruff = tools.run("ruff", ["check", "--output-format=concise", "--quiet", "."])
    flake8 = tools.run("flake8", ["--isolated", "--select=QGS1", f"--ignore={UNWANTED}", *shipped])
    layout = tools.run("ruff", ["format", "--check", "--quiet", "--output-format=concise", "."])
    found = _lines(ruff) + _lines(layout) + _lines(flake8) + store.code_findings(ROOT, shipped)
    for path in sorted(file for name in shipped for file in _python_files(ROOT / name)):
        found += [line.replace(f"{ROOT}/", "") for line in qt6.findings(path)]
    return found


def types() -> list[str]:
    """What mypy says of `algorithms/`, seen as the package `wellplaced` whatever the folder is called."""
    tools.ready()
    source = tools.FOLDER / "source"
    source.mkdir(exist_ok=True)
    link = source / "wellplaced"
    if not link.is_symlink():
        link.symlink_to(Path("..", ".."))
    settings = ["--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(ROOT / ".mypy_cache")]
    said = _lines(tools.run("mypy", [*settings, "--no-error-summary", "-p", "wellplaced.algorithms"], source))
    return [line for line in said if ": note: " not in line]


def mend() -> list[str]:
    """Sort the imports, mend what ruff can mend without changing what the code does, and lay the code out."""
    mended = tools.run("ruff", ["check", "--fix", "--output-format=concise", "--quiet", "."])
    return _lines(mended) + _lines(tools.run("ruff", ["format", "--quiet", "."]))


def _lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    if done.returncode == 0:
        return []
    return [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]


def _python_files(path: Path) -> list[Path]:
    return [path] if path.is_file() else list(path.rglob("*.py"))


CHECKS: dict[str, Callable[[], list[str]]] = {"lint": lint, "types": types, "format": mend}


def main() -> int:
    """Run the checks named; 1 when one finds something, or cannot run although it was asked for by name."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--where-possible", action="store_true", help="go on where the tools cannot be installed")
    parser.add_argument("checks", nargs="+", choices=sorted(CHECKS))
    wanted = parser.parse_args()
    try:
        tools.ready()
    except tools.ToolsMissing as error:
        print(f"Not checked: {', '.join(wanted.checks)}. The tools could not be installed ({error}).")
        return 0 if wanted.where_possible else 1
    found = 0
    for name in wanted.checks:
        lines = CHECKS[name]()
        print(*lines, f"{name}: {f'{len(lines)} to mend' if lines else 'nothing to mend'}", sep="\n", flush=True)
        found += len(lines)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
