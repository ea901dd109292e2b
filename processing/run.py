"""One run of the science from QGIS: roles opened on the main thread, read, scored or checked, and told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..algorithms.finding import Finding
from .progress import Reporter
from .rasters import opened_rasters
from .read import Read
from .reading import Reading
from .report import report_findings, report_log
from .settings import read_mapping, read_photometry
from .sources import Source, opened, opened_required, opened_several
from .tables import rows_alone, table_or_points

if TYPE_CHECKING:
    from ..algorithms.inputs import Inputs
    from ..algorithms.progress import Progress
    from ..algorithms.scoring import Result, Settings

    Science = Callable[[Inputs, Settings, Progress], Result]

READ_UNTIL, COMPUTED_UNTIL = 0.05, 0.97
"""How far a run is when the layers are read and when the science is done."""


@dataclass(frozen=True)
class Roles:
    """The layers of a run, opened; the files of its rasters by role, the mapping's text, and
    the folder of photometric files ("" = none).
    """

    parcels: Source
    walkways: Source | None
    lights: tuple[Source, ...]
    lights_coverage: Source | None
    outages: tuple[Source, ...]
    poles: tuple[Source, ...]
    evidence: tuple[Source, ...]
    places: tuple[Source, ...]
    keep_free: tuple[Source, ...]
    buildings: Source | None
    trees: Source | None
    barriers: tuple[Source, ...]
    entrances: Source | None
    rasters: Mapping[str, str]
    area: Source | None
    prices: Source | None
    last_list: Source | None
    mapping: str
    photometry: str


@dataclass(frozen=True)
class Outcome:
    """What a run gave: the science's result, all findings of reading and scoring, the reading itself, and what was read
    where the run read it as inputs.
    """

    result: Result
    findings: tuple[Finding, ...]
    reading: Reading
    inputs: Inputs | None = None

    @property
    def parcels(self) -> Read:
        """The parcels as they were read."""
        return self.reading.parcels


def open_roles(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> Roles:
    """Open all layers on the main thread; those that the algorithm has no parameter for are not given."""

    def one(name: str, role: str) -> Source | None:
        return opened(algorithm, parameters, name, role, context)

    def several(name: str, role: str) -> tuple[Source, ...]:
        return opened_several(algorithm, parameters, name, role, context)

    return Roles(
        parcels=opened_required(algorithm, parameters, "INPUT", "parcels", context),
        walkways=one("WALKWAYS", "walkways"),
        lights=several("LIGHTS", "lights"),
        lights_coverage=one("LIGHTS_COVERAGE", "lights"),
        outages=several("OUTAGES", "outages"),
        poles=several("POLES", "poles"),
        evidence=several("EVIDENCE", "evidence"),
        places=several("PLACES", "places"),
        keep_free=several("KEEP_FREE", "keep_free"),
        buildings=one("BUILDINGS", "buildings"),
        trees=one("TREES", "trees"),
        barriers=several("BARRIERS", "barriers"),
        entrances=one("ENTRANCES", "entrances"),
        rasters=opened_rasters(algorithm, parameters, context),
        area=one("AREA", "area"),
        prices=one("PRICES", "prices"),
        last_list=one("LAST", "last_list"),
        mapping=read_mapping(algorithm, parameters, context),
        photometry=read_photometry(algorithm, parameters, context),
    )


def run_science(science: Science, roles: Roles, settings: Settings, progress: Reporter) -> Outcome:
    """Read the layers, call the science, and tell what was understood and found."""
    reading = Reading(roles.parcels, progress.part(0.0, READ_UNTIL))
    inputs = _inputs(roles, reading)
    result = science(inputs, settings, progress.part(READ_UNTIL, COMPUTED_UNTIL))
    findings = (*reading.findings, *result.findings)
    report_log(result.log, progress.feedback)
    report_findings(findings, progress.feedback)
    return Outcome(result, findings, reading, inputs)


def _inputs(roles: Roles, reading: Reading) -> Inputs:
    from ..algorithms.inputs import Inputs

    return Inputs(
        parcels=reading.parcels.layer,
        walkways=reading.one(roles.walkways),
        lights=reading.several(roles.lights),
        lights_coverage=reading.one(roles.lights_coverage),
        outages=reading.several(roles.outages, table_or_points),
        poles=reading.several(roles.poles),
        buildings=reading.one(roles.buildings),
        trees=reading.one(roles.trees),
        barriers=reading.several(roles.barriers),
        entrances=reading.one(roles.entrances),
        evidence=reading.several(roles.evidence, table_or_points),
        places=reading.several(roles.places),
        keep_free=reading.several(roles.keep_free),
        area=reading.one(roles.area),
        prices=reading.one(roles.prices, rows_alone),
        last_list=reading.one(roles.last_list, table_or_points),
        scored_rows=reading.parcels.chosen_rows,
        mapping=roles.mapping,
        photometry=roles.photometry,
        **roles.rasters,
    )
