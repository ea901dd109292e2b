"""The rules by which plugins.qgis.org accepts or blocks a plugin's zip, run before it is uploaded."""

from __future__ import annotations

import json
import stat
import zipfile
from pathlib import Path

import tools

BANDIT = (
    "B101,B102,B103,B104,B105,B106,B107,B108,B110,B112,B113,B201,B202,B301,B302,B303,B304,B305,B306,B307,B308,B310,"
    "B311,B312,B313,B314,B315,B316,B317,B318,B319,B321,B323,B324,B401,B402,B403,B405,B406,B407,B408,B409,B412,B413,"
    "B501,B502,B503,B504,B505,B506,B507,B508,B509,B601,B602,B603,B604,B605,B606,B607,B608,B609,B610,B611,B612,B613,"
    "B614,B615,B701,B702,B703,B704"
)
FLAKE8 = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,F402,F403,F404,F405,F811,F821,F822,"
    "F823,F831,F901,C901"
)
LARGEST = 25 * 1024 * 1024
"""Bytes that a zip may have."""
REFUSED = {".so", ".dll", ".dylib", ".exe", ".pyd", ".pyc", ".sh", ".bat", ".cmd", ".ps1", ".jar", ".o", ".a"}
"""Endings of programs and shell scripts, which the store does not take."""
METADATA = ("name", "qgisMinimumVersion", "description", "about", "version", "author", "email", "repository", "tracker")
"""The keys of metadata.txt without which the store refuses an upload."""


def code_findings(folder: Path, paths: list[str]) -> list[str]:
    """What the store's scan of the code finds in `paths` under `folder`: one line each."""
    as_line = ("-f", "custom", "--msg-template", "{relpath}:{line}: {test_id} {msg}")
    bandit = tools.run("bandit", ["-q", "-r", *as_line, "-t", BANDIT, *paths], folder)
    flake8 = tools.run("flake8", ["--isolated", "--max-line-length=120", f"--select={FLAKE8}", *paths], folder)
    found = [*bandit.stdout.splitlines(), *flake8.stdout.splitlines()]
    if bandit.returncode not in (0, 1) or flake8.returncode not in (0, 1):
        found += [*bandit.stderr.splitlines(), *flake8.stderr.splitlines()]
    return [line for line in found if line.strip()] + _secrets(folder, paths)


def _secrets(folder: Path, paths: list[str]) -> list[str]:
    done = tools.run("detect_secrets", ["scan", "--all-files", "--exclude-files", r"metadata\.txt", *paths], folder)
    if done.returncode:
        return done.stderr.splitlines()
    found = json.loads(done.stdout)["results"]
    return [f"{name}:{row['line_number']}: {row['type']}" for name, rows in found.items() for row in rows]


def zip_findings(path: Path) -> list[str]:
    """What the store would refuse in the zip at `path` besides its code: one line each."""
    found = []
    if path.stat().st_size > LARGEST:
        found.append(f"{path.name} has {path.stat().st_size:,} bytes; the store takes {LARGEST:,}")
    with zipfile.ZipFile(path) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        metadata = archive.read("wellplaced/metadata.txt").decode() if _has(entries, "metadata.txt") else ""
    found += [f"{name} is missing" for name in ("LICENSE", "metadata.txt", "__init__.py") if not _has(entries, name)]
    keys = {line.split("=", 1)[0].strip() for line in metadata.splitlines() if "=" in line}
    found += [f"metadata.txt has no {key}" for key in METADATA if key not in keys]
    for entry in entries:
        if Path(entry.filename).suffix.lower() in REFUSED:
            found.append(f"{entry.filename}: no programs or shell scripts in the zip")
        if (entry.external_attr >> 16) & (stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH):
            found.append(f"{entry.filename}: has its run bit set")
        if any(part.startswith((".", "__pycache__", "__MACOSX")) for part in Path(entry.filename).parts):
            found.append(f"{entry.filename}: hidden or left over")
    return found


def _has(entries: list[zipfile.ZipInfo], name: str) -> bool:
    return any(entry.filename == f"wellplaced/{name}" for entry in entries)
