"""docs/colours.md says what the styles are now."""

import re
import runpy
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

ROOT = Path(__file__).resolve().parents[2]
NUMBER = re.compile(r"\b\d+(?:\.\d)?\b")


def test_the_page_is_up_to_date(qapp):
    """The figures to one unit of the last place: Qt's versions round differently."""
    made = runpy.run_path(str(ROOT / "packaging" / "colours.py"))["page"]()
    kept = (ROOT / "docs" / "colours.md").read_text(encoding="utf-8")
    assert NUMBER.sub("#", made) == NUMBER.sub("#", kept)
    figures = [[float(number) for number in NUMBER.findall(text)] for text in (made, kept)]
    assert figures[0] == pytest.approx(figures[1], abs=1.01)
