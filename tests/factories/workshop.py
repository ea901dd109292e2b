"""The programs behind the Makefile, imported as they import each other."""

import importlib
import sys

from factories.source import ROOT

FOLDER = str(ROOT / "packaging")


def program(name):
    """One of the modules in packaging/."""
    sys.path.insert(0, FOLDER)
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(FOLDER)
