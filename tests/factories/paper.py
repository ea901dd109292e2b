"""What stands on paper, read back with poppler's tools."""

import shutil
import subprocess
import unicodedata

import pytest


def told_by(program, *arguments):
    """What one of poppler's programs answers; the test is skipped where it is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=True).stdout


def pages_of_pdf(pdf):
    """The words of each page, in one line and without ligatures."""
    told = told_by("pdftotext", "-raw", str(pdf), "-")
    return [" ".join(unicodedata.normalize("NFKC", page).split()) for page in told.split("\f")[:-1]]


def words_on(pdf):
    """The words of all pages."""
    return " ".join(pages_of_pdf(pdf))
