"""Print the options by which pytest shares the tests out, file by file, to processes (pytest-xdist).

None, so that all run in pytest's own process, where there is one core only or memory for one only.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

MOST = 4
"""More processes gain little: each starts a QGIS of its own, and the longest files set the time."""
MEMORY_KB = 3 << 20
"""Free memory that is asked for each process; the most that one was seen to take in the first third of a run is
0.76 GB, of the rest it is not known."""
MEMINFO = Path("/proc/meminfo")


def options(cores: int, free_kb: int) -> str:
    """The options for as many processes as `cores` and `free_kb` of free memory are enough for."""
    count = min(cores, free_kb // MEMORY_KB, MOST)
    return f"-n {count} --dist loadfile" if count > 1 else ""


def free_memory_kb(meminfo: Path = MEMINFO) -> int:
    """The memory that programs may still take; enough for all where the system does not tell."""
    told = meminfo.read_text(encoding="utf-8").splitlines() if meminfo.is_file() else []
    return next((int(line.split()[1]) for line in told if line.startswith("MemAvailable:")), MOST * MEMORY_KB)


if __name__ == "__main__":
    sys.stdout.write(f"{options(len(os.sched_getaffinity(0)), free_memory_kb())}\n")
