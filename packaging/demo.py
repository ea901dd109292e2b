"""`make demo`: the sample neighbourhood from layers to a scored map and a printed sheet, by QGIS's command line."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Union

import throwaway

OUT = throwaway.ROOT / "demo-output"
SAMPLE, SCORED, PROJECT, SHEET = "sample.gpkg", "wellplaced-scored.gpkg", "wellplaced.qgz", "community-sheet.pdf"
PARCELS, GAPS, FINDINGS = "parcels_scored", "dark_gaps", "findings"
POCKETS, CLUSTERS, SUGGESTIONS = "hidden_pockets", "vacant_groups", "suggestions"
"""The tables of the scored GeoPackage."""
EVIDENCE = ("vacant_register_2025", "inspections", "no_water_use", "building_permits")
PLACES = ("parks", "schools")
AROUND = ("bus_stops", "schools", "parks", "buildings", "street_centre_lines")
"""Layers of the sample that the sheet shows besides the scores, the uppermost first."""


Inputs = Mapping[str, Union[str, list[str]]]
"""An algorithm's parameters by name."""


class DemoFailed(Exception):
    """A step of the demonstration failed; says which and why."""


def main() -> int:
    """Run the three algorithms, then name what they wrote."""
    began = time.monotonic()
    process = throwaway.program("qgis_process")
    if process is None:
        print("QGIS is not installed: there is no /usr/bin/qgis_process.")
        return 1
    with tempfile.TemporaryDirectory(prefix="wellplaced-") as folder:
        profile, work = Path(folder, "profile"), Path(folder, "work")
        work.mkdir()
        throwaway.make_profile(profile)
        try:
            run_all(process, profile, work)
            summary = summarize(work / SCORED)
        except DemoFailed as failure:
            print(failure)
            return 1
        hand_over(work, OUT)
    print(f"{summary} It took {time.monotonic() - began:.0f} s.")
    for name, what in ((SCORED, "GeoPackage"), (PROJECT, "QGIS project"), (SHEET, "community sheet")):
        print(f"  {what + ':':17}{OUT / name}")
    return 0


def run_all(process: str, profile: Path, work: Path) -> None:
    """Sample, scores, sheet, in the folder `work`: its path has no character that a layer's source cannot bear."""

    def run(algorithm: str, **inputs: str | list[str]) -> None:
        run_algorithm(process, profile, work, algorithm, inputs)

    def sample(name: str) -> str:
        return f"{work / SAMPLE}|layername={name}"

    def table(name: str) -> str:
        return f"ogr:dbname='{work / SCORED}' table=\"{name}\" (geom)"

    run("loadsample", OUTPUT=str(work / SAMPLE))
    run(
        "scoreparcels",
        INPUT=sample("parcels"),
        WALKWAYS=sample("pavements"),
        LIGHTS=sample("street_lights"),
        BUILDINGS=sample("buildings"),
        TREES=sample("trees"),
        BARRIERS=sample("walls_and_fences"),
        EVIDENCE=[sample(name) for name in EVIDENCE],
        PLACES=[sample(name) for name in PLACES],
        AREA=sample("study_area"),
        OUTPUT=table(PARCELS),
        SUGGESTIONS=table(SUGGESTIONS),
        GAPS=table(GAPS),
        POCKETS=table(POCKETS),
        CLUSTERS=table(CLUSTERS),
        FINDINGS=table(FINDINGS),
    )
    run(
        "communitysheet",
        INPUT=f"{work / SCORED}|layername={PARCELS}",
        GAPS=f"{work / SCORED}|layername={GAPS}",
        SUGGESTIONS=f"{work / SCORED}|layername={SUGGESTIONS}",
        CONTEXT=[sample(name) for name in AROUND],
        AREA="The sample neighbourhood: an invented place",
        OUTPUT=str(work / SHEET),
        PROJECT=str(work / PROJECT),
    )


def run_algorithm(process: str, profile: Path, work: Path, algorithm: str, inputs: Inputs) -> None:
    """Run one of our algorithms as `qgis_process` does it for everyone; a list becomes the name given several times."""
    began = time.monotonic()
    several = {name: [value] if isinstance(value, str) else value for name, value in inputs.items()}
    given = [f"{name}={value}" for name, values in several.items() for value in values]
    environment = {
        **throwaway.environment(profile),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_RUNTIME_DIR": str(profile / "run"),
    }
    command = [process, "--json", "run", f"wellplaced:{algorithm}", "--", *given]
    done = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, check=False)
    if done.returncode or not has_results(done.stdout):
        raise DemoFailed(f"wellplaced:{algorithm} failed (exit code {done.returncode}):\n{done.stderr.strip()}")
    print(f"wellplaced:{algorithm} ({time.monotonic() - began:.1f} s)", flush=True)


def has_results(answer: str) -> bool:
    """Whether `qgis_process --json` answered with results; QGIS may print other lines before them."""
    start = answer.find("{")
    try:
        return start >= 0 and "results" in json.loads(answer[start:])
    except json.JSONDecodeError:
        return False


def summarize(scored: Path) -> str:
    """How many parcels were scored and what was found, read from the result itself."""
    with closing(sqlite3.connect(f"{scored.as_uri()}?mode=ro", uri=True)) as base:
        count, known = base.execute(f'SELECT count(*), count("need") FROM "{PARCELS}"').fetchone()  # noqa: S608
        gaps, metres = base.execute(f'SELECT count(*), coalesce(sum("length_m"), 0) FROM "{GAPS}"').fetchone()  # noqa: S608
        pockets, helps, found = (
            base.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608
            for table in (POCKETS, SUGGESTIONS, FINDINGS)
        )
    return (
        f"{known:,} of {count:,} parcels scored (the others lack data); "
        f"{gaps:,} dark gaps found, {metres:,.0f} m in all; {pockets:,} hidden pockets; "
        f"{helps:,} suggestions; {found:,} findings about the data."
    )


def hand_over(work: Path, out: Path) -> None:
    """Put what was made in place of what an earlier run made; the project names its layers relative to itself."""
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(work, out)


if __name__ == "__main__":
    sys.exit(main())
