"""The lights of a study as they are tonight: what upgrades start from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..lighting.details import GapLayer, gap_layer
from ..lighting.illuminance import illuminance
from ..lighting.scene import Scene
from ..message import say
from .rows import light_of_each, light_through_pruned

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from ..coverage import RoleCoverage
    from ..finding import Finding
    from ..lighting.illuminance import Light
    from ..progress import Progress
    from ..study import Study


@dataclass(frozen=True)
class Tonight:
    """The `light` at the n samples of a `scene`, where the inventory speaks, and the `dark` gaps.

    `of_each` (lamps, n) lx that each lamp gives, or would if it worked; `through` (lamps, n) what pruning around it
    would add.
    """

    scene: Scene
    light: Light
    coverage: RoleCoverage
    dark: GapLayer
    of_each: csr_matrix
    through: csr_matrix

    @classmethod
    def of(
        cls, study: Study, lighting_class: str, reassurance_minimum: float | None, progress: Progress
    ) -> tuple[Tonight, list[Finding]]:
        """Of a study that has lights, walkways and frontage."""
        scene, findings = Scene.of(study, lighting_class, reassurance_minimum)
        progress.stage(say("Stages", "Computing the light of each lamp"), 1.0)
        whole, gaps, each, pruned = progress.parts([3.0, 1.0, 2.0, 3.0])
        lamps, at = scene.lights.luminaires, scene.samples.xy
        light = illuminance(at, lamps, scene.between, progress=whole)
        coverage = scene.coverage(study.lights_coverage)
        dark = gap_layer(scene, light, coverage.coverage, gaps)
        of_each = light_of_each(at, lamps, scene.between, each)
        through = light_through_pruned(at, lamps, scene.between, pruned)
        return cls(scene, light, coverage, dark, of_each, through), findings
