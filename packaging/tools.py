"""The pinned checking tools, kept apart from the system's Python in `.tools/`."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".tools"
PINS = Path(__file__).with_name("tools.txt")
QT6 = "PyQt6==6.11.0"
"""Only its `.pyi` files are read: without its dependencies, since Qt 6 itself is not needed."""


class ToolsMissing(Exception):
    """The tools could not be installed; says why."""


def ready() -> Path:
    """The Python that has the tools; installs them on first use and whenever the pins change."""
    python = FOLDER / "bin" / "python"
    pins = hashlib.sha256((PINS.read_text(encoding="utf-8") + QT6 + sys.version).encode()).hexdigest()
    stamp = FOLDER / "pins.sha256"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == pins and python.exists():
        return python
    shutil.rmtree(FOLDER, ignore_errors=True)
    print("Installing the checking tools into .tools/", flush=True)
    try:
        venv.create(FOLDER, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        message = f"no virtual environment could be made: {error}"
        raise ToolsMissing(message) from error
    _pip(python, "-r", str(PINS))
    _pip(python, "--no-deps", QT6)
    stamp.write_text(pins, encoding="utf-8")
    return python


def run(module: str, arguments: Sequence[str], folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run one tool in `folder` and hand back what it said. As a module: script headers break on paths with spaces."""
    command = [str(ready()), "-P" if sys.version_info >= (3, 11) else "-s", "-m", module, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def _pip(python: Path, *what: str) -> None:
    pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--retries", "1"]
    done = subprocess.run([*pip, *what], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or done.stderr.splitlines()
        raise ToolsMissing(said[-1] if said else "pip failed")
