"""The dimming fund: what it saves to dim lamps that give too much, and what that would pay for where it is dark."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..fields import FUND
from .choice import choose
from .dimming import dims
from .layers import dims_table, money_of, works_table
from .offer import per_action
from .options import MAY, MUST, NEVER
from .ranked import Ranked
from .rules import Rules
from .told import why_dimmed

if TYPE_CHECKING:
    import geopandas as gpd

    from ..message import Translate
    from ..progress import Progress
    from ..study import Study
    from .demand_of import Places
    from .layers import Counted
    from .offer import Offer
    from .proposals import Proposals
    from .tonight import Tonight

SAVES, SPENDS = "saves", "spends"


def dimming_fund(
    study: Study,
    tonight: Tonight,
    places: Places,
    offered: Offer,
    rules: Rules,
    counted: Counted,
    translate: Translate,
    progress: Progress,
) -> gpd.GeoDataFrame:
    """Lamps to dim (`part` saves) and the works that this pays for (`part` spends), with `fields.FUND`, study metres.

    A scenario of its own, beside the budget. The fund is the net present value of the dims that have one above 0; where
    watts or the price of energy are unknown there is none. The works are chosen as ever, on the light that is left,
    with nothing done at dimmed lamps; what is promised counts as open.
    """
    proposals = _worth_it(tonight, counted)
    lux = _left(tonight, proposals)
    saves = _dims_layer(tonight, proposals, counted, translate).assign(part=SAVES)
    money = float(saves["npv"].sum())
    decision = np.where(offered.options.decision == MUST, MAY, offered.options.decision)
    decision = np.where(np.isin(offered.options.slot, proposals.lamp), NEVER, decision)
    changed = replace(places, demand=replace(places.demand, lux=lux[places.sample]))
    options = replace(offered.options, decision=decision)
    choice = choose(changed.demand, options, Rules((money,), 0.0, rules.mobilisation, rules.limit), progress)
    works = Ranked(choice.option, choice.year, choice.cost, choice.gain)
    then = replace(offered, options=options)
    spends = works_table(study, tonight, changed, then, works, counted, translate).assign(part=SPENDS)
    both = pd.concat([part for part in (saves, spends) if len(part)] or [saves], ignore_index=True)
    return both[[*(field.name for field in FUND), "layer", "row", "geometry"]]


def _worth_it(tonight: Tonight, counted: Counted) -> Proposals:
    """The dims that have a price and save more than they cost."""
    proposals, _ = dims(tonight)
    cost = per_action(proposals.action, counted.prices, "cost")
    return proposals.subset(money_of(tonight, proposals, cost, counted)["npv"].to_numpy() > 0.0)


def _left(tonight: Tonight, proposals: Proposals) -> np.ndarray:
    """(n,) lx at the samples with these lamps dimmed."""
    lumens = tonight.scene.lights.luminaires.lumens[proposals.lamp]
    lost = 1.0 - proposals.becomes.lumens / lumens
    return tonight.light.lux - np.asarray(tonight.of_each[proposals.lamp].T @ lost).reshape(-1)


def _dims_layer(tonight: Tonight, proposals: Proposals, counted: Counted, translate: Translate) -> gpd.GeoDataFrame:
    lumens = tonight.scene.lights.luminaires.lumens[proposals.lamp]
    reasons = [why_dimmed(share).render(translate) for share in proposals.becomes.lumens / lumens]
    return dims_table(tonight, proposals, reasons, counted)
