"""What was chosen goes before the defaults."""

from wellplaced.algorithms.streetlights.budget import Budget
from wellplaced.algorithms.streetlights.settings import UpgradeSettings
from wellplaced.algorithms.streetlights.terms import default_terms


def test_what_is_chosen_goes_before_the_defaults():
    chosen = UpgradeSettings(Budget((1.0,), None), energy_price=0.31, discount_rate=0.0).terms("SEK")
    assert (chosen.energy_price, chosen.discount_rate) == (0.31, 0.0)
    assert chosen.hours == default_terms("SEK").hours
