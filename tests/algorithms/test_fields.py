"""The names of our fields: for files, and for people."""

import pytest
from wellplaced.algorithms.factor import FACTORS
from wellplaced.algorithms.fields import (
    CHANGES,
    CURVE,
    FINDINGS,
    FUND,
    GAPS,
    PACKAGES,
    POCKETS,
    SUGGESTIONS,
    UPGRADES,
    WALKWAYS,
    ours,
)

LAYERS = {
    "parcels": ours(FACTORS), "gaps": GAPS, "walkways": WALKWAYS, "pockets": POCKETS, "suggestions": SUGGESTIONS,
    "findings": FINDINGS, "upgrades": UPGRADES, "fund": FUND, "packages": PACKAGES, "curve": CURVE, "changes": CHANGES,
}  # fmt: skip


@pytest.mark.parametrize("layer", LAYERS)
def test_no_two_fields_of_a_layer_are_called_the_same(layer):
    names = [field.name for field in LAYERS[layer]]
    aliases = [field.alias.render() for field in LAYERS[layer]]
    assert len(set(names)) == len(names)
    assert [alias for alias in aliases if aliases.count(alias) > 1] == []


def test_what_all_factors_have_says_whose_it_is():
    aliases = {field.name: field.alias.render() for field in ours(FACTORS)}
    for factor, name in (("lighting", "Light"), ("sightlines", "View"), ("vacancy", "Vacancy")):
        for what in ("deficit", "deficit_low", "confidence", "date", "why_null", "points", "vs_district"):
            assert aliases[f"{factor}_{what}"].startswith(f"{name}: "), what


def test_the_names_are_those_of_the_reasons():
    from wellplaced.algorithms.fields import NAMES
    from wellplaced.algorithms.need.explain import TELLERS

    assert {factor: name.template for factor, name in NAMES.items()} == {
        factor: teller.NAME.template for factor, teller in TELLERS.items()
    }


def test_the_light_that_is_wanted_is_not_called_the_classs():
    """2 lx may be the least that reassures people and no class's."""
    wanted = [f for fields in LAYERS.values() for f in fields if f.name.endswith("target_lx")]
    assert len(wanted) == 3
    assert {field.alias.render() for field in wanted} == {"Lowest light wanted (lx)"}
