"""`make package`: the plugin's zip from the last commit, checked by the store's rules."""

from __future__ import annotations

import configparser
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import store
import tools

ROOT = tools.ROOT


def main() -> int:
    """Build and check; 1 when the store would refuse the zip."""
    if git("status", "--porcelain").strip():
        print("Note: changes that are not committed are not in the zip.")
    path = build(ROOT / "dist")
    try:
        found = [*store.zip_findings(path), *unpacked_findings(path)]
    except tools.ToolsMissing as error:
        print(f"{path.relative_to(ROOT)} is built but not checked, for the tools could not be installed: {error}")
        return 1
    for line in found:
        print(line)
    size = path.stat().st_size / 1e6
    print(f"{path.relative_to(ROOT)}: {size:.1f} MB, " + (f"{len(found)} findings" if found else "nothing to object"))
    return 1 if found else 0


def build(folder: Path) -> Path:
    """The zip of the last commit in `folder`, without what `.gitattributes` keeps out."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read_string(git("show", "HEAD:metadata.txt"))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"wellplaced-{metadata['general']['version']}.zip"
    git("archive", "--format=zip", "--prefix=wellplaced/", f"--output={path}", "HEAD")
    return path


def unpacked_findings(path: Path) -> list[str]:
    """What the scan of the code finds in the zip at `path`."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)
        return store.code_findings(Path(folder), ["wellplaced"])


def git(*arguments: str) -> str:
    """What git answers in this repository."""
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
