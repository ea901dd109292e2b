"""A throw-away QGIS profile that has this repository as its plugin."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
OF_ANOTHER_PYTHON = (
    "PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "PROJ_LIB", "PROJ_DATA",
    "GDAL_DATA", "GDAL_DRIVER_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QGIS_PREFIX_PATH",
)  # fmt: skip
"""Settings by which pyenv, conda and virtual environments break the Python inside QGIS."""
SETTINGS = """\
[PythonPlugins]
wellplaced=true
processing=true

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[qgis]
checkVersion=false
showTips=false
migrationSettings=true

[plugin-manager]
check-on-start=false
"""


def make_profile(folder: Path) -> None:
    """Lay the profile `default` in `folder`, with the plugin switched on and nothing that asks or phones home."""
    profile = folder / "profiles" / "default"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "wellplaced").symlink_to(ROOT)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(SETTINGS, encoding="utf-8")
    (folder / "run").mkdir(mode=0o700)


def environment(folder: Path) -> dict[str, str]:
    """The environment in which QGIS's programs run with the profile in `folder`."""
    kept = {name: value for name, value in os.environ.items() if name not in OF_ANOTHER_PYTHON}
    own = {"PATH": SYSTEM_PATH, "PYTHONNOUSERSITE": "1", "QGIS_CUSTOM_CONFIG_PATH": str(folder)}
    return {**kept, **own}


def program(name: str) -> str | None:
    """The path of one of QGIS's programs; Debian's wrapper `qgis_process` is broken, so `.bin` goes first."""
    for path in (Path("/usr/bin", f"{name}.bin"), Path("/usr/bin", name)):
        if path.exists():
            return str(path)
    return None
