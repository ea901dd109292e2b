"""A folder of photometric files, read within bounds; what cannot be read is told, file by file."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..finding import Finding, Severity
from ..message import Message, say
from .eulumdat import read_eulumdat
from .ies import read_ies
from .photometric_file import MOST_BYTES, PhotometricFile, PhotometryError

READERS: dict[str, Callable[[bytes, str], PhotometricFile]] = {".ies": read_ies, ".ldt": read_eulumdat}
MOST_FILES = 2_000
MOST_ENTRIES = 100_000
"""A folder with more files and folders in it is no library of luminaires (a whole disk, say)."""
MOST_INTENSITIES = 10_000_000
"""Of all files together (80 MB): 2,000 usual files have less."""


@dataclass(frozen=True)
class PhotometricFolder:
    """The files that could be read, in the order of their paths. `paths`: theirs below the folder, as text.

    `left_out`: the paths of those that could not be used, each with a sentence that says why. `sha256`: the first 16
    digits of a hash of the paths and what the files hold.
    """

    files: tuple[PhotometricFile, ...]
    paths: tuple[str, ...]
    left_out: tuple[tuple[str, Message], ...] = ()
    sha256: str = ""

    def __len__(self) -> int:
        return len(self.files)


def read_folder(folder: str) -> tuple[PhotometricFolder, list[Finding]]:
    """All .ies and .ldt files of a folder and its subfolders, and what was wrong with those that are left out.

    Every broken file becomes one finding of one sentence; links to folders are not followed.
    """
    files: list[PhotometricFile] = []
    paths: list[str] = []
    left_out: list[tuple[str, Message]] = []
    findings: list[Finding] = []
    digest = hashlib.sha256()
    seen: dict[str, tuple[str, bytes]] = {}
    held = 0
    for path in _photometric_paths(Path(folder), findings):
        name = path.relative_to(folder).as_posix()
        try:
            data = _bytes_of(path)
            read = READERS[path.suffix.lower()](data, path.stem)
        except PhotometryError as error:
            left_out.append((name, error.what))
            findings.append(_left_out(name, error.what))
            continue
        before, before_data = seen.setdefault(path.name.casefold(), (name, data))
        if before != name:
            if before_data != data:
                left_out.append((name, say("Photometry", "'{name}' is called so, too.", name=before)))
                findings.append(_twice(name, before))
            continue
        held += read.distribution.candela.size
        if len(files) == MOST_FILES or held > MOST_INTENSITIES:
            findings.append(_too_many(len(files), name))
            break
        files.append(read)
        paths.append(name)
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
    if not files:
        findings.append(_none(folder))
    return PhotometricFolder(tuple(files), tuple(paths), tuple(left_out), digest.hexdigest()[:16]), findings


def _photometric_paths(folder: Path, findings: list[Finding]) -> Iterator[Path]:
    """The paths with our endings, by folder and name; regular files only (a pipe would wait for ever)."""
    entries = 0
    for parent, below, names in os.walk(folder):
        below.sort()
        entries += len(below) + len(names)
        if entries > MOST_ENTRIES:
            what = say(
                "Photometry",
                "The folder of photometric files holds more than {most:,} files and folders; the rest was not looked"
                " at.",
                most=MOST_ENTRIES,
            )
            findings.append(
                _finding(Severity.WARNING, what, say("Photometry", "Name the folder that holds them alone."))
            )
            return
        for name in sorted(names, key=lambda each: (each.casefold(), each)):
            path = Path(parent, name)
            if path.suffix.lower() in READERS and _is_file(path):
                yield path


def _is_file(path: Path) -> bool:
    """Whether there is a regular file; what cannot be asked is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def _bytes_of(path: Path) -> bytes:
    """The bytes of a file, at most one more than a photometric file may have (which its reader then refuses)."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError:
        raise PhotometryError(say("Photometry", "It cannot be opened.")) from None


def _finding(severity: Severity, what: Message, advice: Message | None = None) -> Finding:
    return Finding(severity, "lights", "", what, advice, 1)


def _left_out(name: str, why: Message) -> Finding:
    what = say("Photometry", "The photometric file '{name}' was left out. {why}", name=name, why=why)
    return _finding(Severity.WARNING, what)


def _twice(name: str, before: str) -> Finding:
    what = say(
        "Photometry", "The photometric file '{name}' was left out: '{before}' has the same name and other contents.",
        name=name, before=before,
    )  # fmt: skip
    return _finding(Severity.WARNING, what, say("Photometry", "Keep the right one of the two."))


def _too_many(count: int, name: str) -> Finding:
    what = say(
        "Photometry",
        "Only the first {count:,} photometric files were read, up to '{name}': more is too much at once.",
        count=count, name=name,
    )  # fmt: skip
    return _finding(Severity.WARNING, what, say("Photometry", "Keep the files of this inventory's luminaires only."))


def _none(folder: str) -> Finding:
    what = say(
        "Photometry", "The folder '{folder}' holds no photometric file (.ies or .ldt) that can be read.", folder=folder
    )
    return _finding(Severity.WARNING, what, say("Photometry", "Check the folder that you gave as photometric files."))
