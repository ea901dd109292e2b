"""Tests on real cities that do not run are counted, so that nobody takes them for passed."""

import shutil
import subprocess
import sys

import pytest
from factories.source import ROOT

ON_CITIES = """
import pytest

@pytest.mark.city
def test_that_has_its_city():
    pass

@pytest.mark.city
@pytest.mark.parametrize("number", [1, 2])
def test_that_has_none(number):
    pytest.skip("no real city data: atlantis")

@pytest.mark.skip(reason="something else")
def test_of_no_city():
    pass
"""


@pytest.fixture
def last_words(tmp_path):
    """What pytest says at the end of a run of these tests under our conftest."""
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = city: real\n")

    def run(tests):
        (tmp_path / "test_x.py").write_text(tests)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60).stdout

    return run


def test_skipped_city_tests_are_counted_with_their_reason(last_words):
    assert "Tests on real cities: 1 passed, 2 skipped: no real city data: atlantis (2)" in last_words(ON_CITIES)


def test_nothing_is_said_where_there_is_no_city_test(last_words):
    assert "real cities" not in last_words("def test_plain():\n    pass\n")
