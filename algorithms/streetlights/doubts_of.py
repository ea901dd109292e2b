"""How well the light of lamps and the prices of works are known: what ranks are drawn from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .candidates import gains
from .offer import per_action
from .rank_intervals import Doubts
from .rows import light_of_each

if TYPE_CHECKING:
    from ..lighting.luminaires import Luminaires
    from ..progress import Progress
    from .demand_of import Places
    from .offer import Offer
    from .prices import Prices
    from .tonight import Tonight

HIGHER = 0.5
"""m by which lamps are raised to learn what a metre does: the declared uncertainty of heights (SCIENCE 2.5)."""


def doubts_of(tonight: Tonight, places: Places, offered: Offer, prices: Prices, progress: Progress) -> Doubts:
    """The light of each working lamp at the places, how it and each gain change with the lamp's height, and what prices
    lie between. Lumens vary by 15 %, heights by 0.5 m (SCIENCE 2.5).
    """
    scene, works = tonight.scene, offered.candidates.proposals
    lamps, sample = scene.lights.luminaires, places.sample
    first, second = progress.parts([2.0, 1.0])
    higher = light_of_each(scene.samples.xy, _raised(lamps), scene.between, first)
    raised = replace(works, becomes=_raised(works.becomes))
    gain = gains(scene, higher, tonight.through, raised, second)
    on = lamps.working
    return Doubts(
        light=tonight.of_each[on][:, sample],
        light_per_metre=(higher - tonight.of_each)[on][:, sample] / HIGHER,
        gain_per_metre=(gain - offered.candidates.gain)[:, sample] / HIGHER,
        cost_low=per_action(works.action, prices, "cost_low"),
        cost_high=per_action(works.action, prices, "cost_high"),
        priced=works.action.astype(str),
    )


def _raised(luminaires: Luminaires) -> Luminaires:
    return replace(luminaires, height=luminaires.height + HIGHER)
