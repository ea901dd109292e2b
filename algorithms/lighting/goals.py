"""What each walkway is measured against: its own lighting class where the city names one, else the run's."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..finding import Finding, Severity
from ..message import say
from .standards import Targets, lighting_class, targets


@dataclass(frozen=True)
class Goals:
    """Class name (m,) of each walkway, with its targets as arrays (m,): minimum and average (lx), uniformity."""

    name: np.ndarray
    targets: Targets

    def of(self, walkway: np.ndarray) -> Targets:
        """The targets of the walkways given by number; NaN where the number is -1 (no walkway)."""
        none = walkway < 0
        e_min, e_avg, even = (
            np.where(none, np.nan, goal[walkway])
            for goal in (self.targets.e_min, self.targets.e_avg, self.targets.uniformity)
        )
        return Targets(e_min, e_avg, even)


def walkway_goals(own: np.ndarray, default: str, reassurance_minimum: float | None) -> tuple[Goals, list[Finding]]:
    """Goals of walkways with classes `own` (m,) (None where the city names none), and what was assumed of them."""
    missing = pd.isna(own)
    names = np.where(missing, default, own).astype(object)
    distinct = {name: lighting_class(name) for name in dict.fromkeys([default, *names])}
    asked = {name: targets(each, reassurance_minimum) for name, each in distinct.items()}
    goals = Targets(
        *(
            np.array([getattr(asked[name], part) for name in names], dtype=float)
            for part in ("e_min", "e_avg", "uniformity")
        )
    )
    findings = [_note(each.note) for name, each in distinct.items() if each.note is not None and name in set(names)]
    if missing.any():
        findings.insert(0, _assumed(default, int(missing.sum()), len(names)))
    return Goals(names, goals), findings


def _note(note: object) -> Finding:
    return Finding(Severity.INFO, "walkways", "", note)  # type: ignore[arg-type]


def _assumed(default: str, count: int, total: int) -> Finding:
    return Finding(
        Severity.INFO,
        "walkways",
        "",
        say(
            "Findings",
            "{count:,} of {total:,} walkways name no lighting class; they were measured against {name}.",
            count=count,
            total=total,
            name=default,
        ),
        say("Findings", "Choose another class, or map a field with classes: walkways.lighting_class = FIELD"),
        count,
        total,
    )
