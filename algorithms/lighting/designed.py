"""The run as designed, beside the one of tonight: what the lamps that are out take from the walkways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..finding import NAMED_AT_MOST, Finding, Severity
from ..message import say
from .details import known_gaps

if TYPE_CHECKING:
    from ..coverage import Coverage
    from .gaps import Gaps
    from .illuminance import Light
    from .scene import Scene

LEAST_SHARE = 1e-6
"""Of a frontage: less is rounding."""


def out_findings(scene: Scene, light: Light, coverage: Coverage, tonight: Gaps) -> list[Finding]:
    """How much more of the walkways is dark `tonight` than if all lamps worked, and before how many scored parcels.

    The light as designed is `light.lux + light.out_lux`: light adds up, so that no second run is needed (SCIENCE
    2.1 f).
    """
    luminaires = scene.lights.luminaires
    out = ~luminaires.working
    if not out.any():
        return []
    lux = light.lux + light.out_lux
    designed = known_gaps(scene, light, lux, coverage)
    darker = scene.measure(light.lux).share_below - scene.measure(lux).share_below > LEAST_SHARE
    scored = coverage.covered & scene.parcels["scored"].to_numpy()
    what = say(
        "Findings",
        "{count:,} of {total:,} lights are out. If they worked, there would be {designed:,.0f} m of dark gaps along the"
        " walkways instead of {tonight:,.0f} m, and less of the frontage of {parcels:,} scored parcels would be dark.",
        count=int(out.sum()),
        total=len(luminaires),
        designed=float(designed.length.sum()),
        tonight=float(tonight.length.sum()),
        parcels=int((darker & scored).sum()),
    )
    advice = say("Findings", "The dark gaps whose cause is that a lamp is out name the lamp to repair.")
    names = ", ".join(dict.fromkeys(each.layer for each in scene.lights.recognitions))
    ids = tuple(luminaires.light_id[out][:NAMED_AT_MOST])
    return [Finding(Severity.INFO, "lights", names, what, advice, int(out.sum()), len(luminaires), ids)]
