"""One run of the science from QGIS: roles opened on the main thread, read, scored or checked, and told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..algorithms.finding import Finding
from ..algorithms.message import say
from .progress import Reporter
from .read import Read, read, wkt
from .report import report_findings, report_log
from .settings import read_mapping, read_settings
from .sources import Source, opened, opened_required, opened_several
from .tables import points

if TYPE_CHECKING:
    from ..algorithms.layer import Layer
    from ..algorithms.progress import Progress
    from ..algorithms.scoring import Result, Settings
    from ..algorithms.study import Inputs

    Science = Callable[[Inputs, Settings, Progress], Result]

READ_UNTIL, COMPUTED_UNTIL = 0.1, 0.9
"""How far a run is when the layers are read and when the science is done."""


@dataclass(frozen=True)
class Roles:
    """The layers of a run, opened; and the mapping's text."""

    parcels: Source
    walkways: Source | None
    lights: tuple[Source, ...]
    lights_coverage: Source | None
    area: Source | None
    mapping: str


@dataclass(frozen=True)
class Outcome:
    """What a run gave: the parcels as they were read, the science's result, and all findings of reading and scoring."""

    parcels: Read
    result: Result
    findings: tuple[Finding, ...]


def open_roles(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> Roles:
    """Open all layers on the main thread."""
    return Roles(
        parcels=opened_required(algorithm, parameters, "INPUT", "parcels", context),
        walkways=opened(algorithm, parameters, "WALKWAYS", "walkways", context),
        lights=opened_several(algorithm, parameters, "LIGHTS", "lights", context),
        lights_coverage=opened(algorithm, parameters, "LIGHTS_COVERAGE", "lights", context),
        area=opened(algorithm, parameters, "AREA", "area", context),
        mapping=read_mapping(algorithm, parameters, context),
    )


def run_science(
    science: Science,
    roles: Roles,
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    progress: Reporter,
) -> Outcome:
    """Read the layers, call the science, and tell what was understood and found."""
    settings = read_settings(algorithm, parameters, context)
    parcels, inputs, found = _read_all(roles, progress.part(0.0, READ_UNTIL))
    result = science(inputs, settings, progress.part(READ_UNTIL, COMPUTED_UNTIL))
    findings = (*found, *result.findings)
    report_log(result.log, progress.feedback)
    report_findings(findings, progress.feedback)
    return Outcome(parcels, result, findings)


def _read_all(roles: Roles, progress: Reporter) -> tuple[Read, Inputs, list[Finding]]:
    from ..algorithms.study import Inputs

    progress.stage(say("Stages", "Reading the layers"), 1.0)
    parcels = read(roles.parcels, progress)
    findings = list(parcels.findings)

    def layer(source: Source | None) -> Layer | None:
        if source is None:
            return None
        found = read(source, progress)
        findings.extend(found.findings)
        if not source.is_table:
            return found.layer
        placed, said = points(found.layer, source.role, wkt(roles.parcels.crs))
        findings.extend(said)
        return placed

    inputs = Inputs(
        parcels=parcels.layer,
        walkways=layer(roles.walkways),
        lights=tuple(filter(None, (layer(source) for source in roles.lights))),
        lights_coverage=layer(roles.lights_coverage),
        area=layer(roles.area),
        scored_rows=parcels.chosen_rows,
        mapping=roles.mapping,
    )
    return parcels, inputs, findings
