"""What the user chose for one ranking of upgrades."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..message import Translate, in_english
from .defaults import default_of
from .terms import Terms, default_terms

if TYPE_CHECKING:
    from .budget import Budget


@dataclass(frozen=True)
class UpgradeSettings:
    """The budget and the rules of one ranking.

    `floor` (0 to 1) is the least share of the money for areas in greatest need; a place where need is 100 counts 1 +
    `kappa` times as much as one where it is 0; `mobilisation` is what a crew's start costs, once for each package in
    each year that it works there, in the currency of the prices. `lighting_class` and
    `reassurance_minimum` (lx, None = the class alone) are what the light is measured against. `as_of` is the day for
    which the data are judged (ISO text, None = the newest in them). `energy_price` per kWh in the currency of the
    prices, `grid_kg_per_kwh`, `discount_rate` per year and `hours` a year go before the defaults of terms.json where
    they are not None.
    """

    budget: Budget
    floor: float = 0.0
    kappa: float = field(default_factory=lambda: default_of("weight", "kappa"))
    mobilisation: float = 0.0
    lighting_class: str = "P4"
    reassurance_minimum: float | None = 2.0
    as_of: str | None = None
    energy_price: float | None = None
    grid_kg_per_kwh: float | None = None
    discount_rate: float | None = None
    hours: float | None = None
    translate: Translate = in_english

    def terms(self, currency: str) -> Terms:
        """What money and energy are counted with, in a currency."""
        names = ("energy_price", "grid_kg_per_kwh", "discount_rate", "hours")
        chosen = {name: getattr(self, name) for name in names}
        return replace(default_terms(currency), **{name: each for name, each in chosen.items() if each is not None})
