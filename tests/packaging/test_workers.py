"""How many processes share out the tests: as many as there are cores and memory for, and one where that is best."""

import runpy

import pytest
from factories.source import ROOT

PROGRAM = runpy.run_path(str(ROOT / "packaging" / "workers.py"))
GB = 1 << 20


@pytest.mark.parametrize(
    ("cores", "free", "count"), [(2, 7 * GB, 2), (4, 7 * GB, 2), (4, 13 * GB, 4), (64, 256 * GB, 4)]
)
def test_there_are_as_many_as_cores_and_memory_allow(cores, free, count):
    assert PROGRAM["options"](cores, free) == f"-n {count} --dist loadfile"


@pytest.mark.parametrize(("cores", "free"), [(1, 16 * GB), (2, 4 * GB)])
def test_one_core_or_memory_for_one_needs_no_other_process(cores, free):
    assert PROGRAM["options"](cores, free) == ""


def test_free_memory_is_read_as_the_system_tells_it(tmp_path):
    told = tmp_path / "meminfo"
    told.write_text("MemTotal:       24000000 kB\nMemAvailable:    7000000 kB\n")
    assert PROGRAM["free_memory_kb"](told) == 7_000_000


def test_where_the_system_does_not_tell_memory_sets_no_limit(tmp_path):
    assert PROGRAM["options"](4, PROGRAM["free_memory_kb"](tmp_path / "none")).startswith("-n 4 ")
