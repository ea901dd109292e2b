"""`make qgis`: QGIS on the screen, with this repository as its plugin, in a profile that is thrown away afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import throwaway


def main() -> int:
    """Start QGIS and wait until it is closed."""
    qgis = throwaway.program("qgis")
    if qgis is None:
        print("QGIS is not installed: there is no /usr/bin/qgis.")
        return 1
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).")
        return 1
    with tempfile.TemporaryDirectory(prefix="wellplaced-") as folder:
        throwaway.make_profile(Path(folder))
        environment = throwaway.environment(Path(folder))
        environment.pop("QT_QPA_PLATFORM", None)
        command = [qgis, "--noversioncheck", "--nologo", "--profiles-path", folder, "--profile", "default"]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
