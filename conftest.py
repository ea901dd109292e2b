"""Load the repository's root as the package `wellplaced`, whatever its folder is called.

Our `processing/` must not shadow QGIS's, so the root leaves `sys.path`.
"""

import importlib.util
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent
sys.path[:] = [entry for entry in sys.path if entry and Path(entry).resolve() != ROOT]
if "wellplaced" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "wellplaced", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["wellplaced"] = module
    spec.loader.exec_module(module)
