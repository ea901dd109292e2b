"""Python packages that a computation needs, and how people get them. Nothing is ever installed by itself."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable
from pathlib import Path

from .language import translate

VECTOR = ("numpy", "pandas", "shapely", "geopandas", "scipy")
"""What every computation on layers needs."""

DEBIAN = {"sklearn": "python3-sklearn"}
CONDA = {"sklearn": "scikit-learn"}


def missing(packages: Iterable[str]) -> list[str]:
    """The packages that cannot be imported here."""
    return [package for package in packages if not _is_there(package)]


def refusal(packages: Iterable[str]) -> str:
    """The sentence that refuses a run for want of packages; empty where all are there."""
    absent = missing(packages)
    if not absent:
        return ""
    what = translate("Packages", "This needs the Python packages {names}, which this QGIS does not have.")
    return what.format(names=", ".join(absent)) + " " + how_to_get(absent)


def how_to_get(packages: Iterable[str]) -> str:
    """How this platform gets the packages."""
    names = list(packages)
    if Path(sys.prefix, "conda-meta").is_dir():
        command = "conda install -c conda-forge " + " ".join(CONDA.get(name, name) for name in names)
        return translate("Packages", "Close QGIS, run: {command}").format(command=command)
    if sys.platform == "win32":
        wanted = " ".join(f"python3-{CONDA.get(name, name)}" for name in names)
        text = translate("Packages", "Run the OSGeo4W Setup, choose {names}, then start QGIS again.")
        return text.format(names=wanted)
    if sys.platform == "darwin":
        return translate("Packages", "QGIS 4 for macOS brings them; with an older QGIS, install it from conda-forge.")
    if Path("/etc/debian_version").exists():
        command = "sudo apt install " + " ".join(DEBIAN.get(name, f"python3-{name}") for name in names)
        return translate("Packages", "Run: {command}, then start QGIS again.").format(command=command)
    return translate("Packages", "Install them with your system's package manager, then start QGIS again.")


def _is_there(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except (ImportError, ValueError):  # a half-removed package has no spec to be asked for
        return False
