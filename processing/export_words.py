"""What a folder of exports says: the texts of web pages, pictures, tables and the like, line by line."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

from ..algorithms.finding import DataError
from ..algorithms.message import say
from ..algorithms.progress import Progress
from ..algorithms.public.wording import Text
from .project_words import plain

READ = (".html", ".htm", ".svg", ".txt", ".csv", ".md")
SHOWN = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".docx", ".odt", ".xlsx")
"""What people may read but no machine here can: the layouts and layers that they come from are read instead."""
LARGEST_BYTES = 20_000_000


def export_texts(folder: str, progress: Progress) -> tuple[list[Text], list[str]]:
    """The texts of the files in a folder and below it, and the names of those that could not be read.

    Raises DataError where the folder cannot be read.
    """
    try:
        files = sorted(file for file in Path(folder).rglob("*") if file.is_file())
    except OSError as error:
        raise _unreadable(folder, error) from error
    if not Path(folder).is_dir():
        raise _unreadable(folder, None)
    told: list[Text] = []
    unread: list[str] = []
    for number, file in enumerate(files):
        progress.update(number / len(files))
        if file.suffix.lower() in (*READ, *SHOWN):
            said = _said(file)
            if said is None:
                unread.append(file.name)
            else:
                told += _lines(file, said)
    return told, unread


def _said(file: Path) -> str | None:
    """The text of a file in the encodings that programs export, None where no machine here can read it."""
    try:
        if file.suffix.lower() in SHOWN or file.stat().st_size > LARGEST_BYTES:
            return None
        stored = file.read_bytes()
    except OSError:
        return None
    if stored.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return stored.decode("utf-16", errors="replace")
    if b"\0" in stored:
        return None
    try:
        return stored.decode("utf-8-sig")
    except UnicodeDecodeError:
        return stored.decode("cp1252", errors="replace")


def _lines(file: Path, said: str) -> Iterator[Text]:
    if file.suffix.lower() in (".html", ".htm", ".svg"):
        said = plain(said)
    for number, line in enumerate(said.splitlines(), start=1):
        if line.strip():
            yield Text(say("Wording", "file '{file}', line {number}", file=file.name, number=number), line.strip())


def _unreadable(folder: str, error: OSError | None) -> DataError:
    return DataError(
        say("Wording", "The folder '{folder}' cannot be read.", folder=folder),
        say("Wording", "Check its name and that it may be read, or leave it out."),
        str(error or ""),
    )
