"""Where the real cities lie; tests on them skip, and are counted, where they are absent."""

from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"


def city(name: str) -> Path:
    """The folder of one city's data; skips the test where it is absent."""
    folder = DATA / name
    if not folder.is_dir():
        pytest.skip(f"no real city data: {name}")
    return folder
