"""How light changes with the height of lamps, and what prices lie between."""

from dataclasses import replace

import numpy as np
from factories.dark_town import found, offered
from wellplaced.algorithms.lighting.illuminance import illuminance
from wellplaced.algorithms.mapping import Mapping
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.streetlights.doubts_of import HIGHER, doubts_of
from wellplaced.algorithms.streetlights.prices import read_prices


def doubts(town):
    prices, _ = read_prices(None, Mapping())
    return doubts_of(town.tonight, town.places, offered(town), prices, Progress()), prices


def test_all_lamps_raised_give_what_the_light_kernel_says():
    town = found()
    scene, known = town.tonight.scene, doubts(town)[0]
    lamps = scene.lights.luminaires
    raised = illuminance(town.places.demand.xy, replace(lamps, height=lamps.height + HIGHER), scene.between).lux
    sums = known.light + HIGHER * known.light_per_metre
    np.testing.assert_allclose(np.asarray(sums.sum(axis=0)).reshape(-1), raised, atol=1e-9)


def test_a_work_with_its_lamp_raised_adds_what_the_light_kernel_says():
    town = found()
    scene, known = town.tonight.scene, doubts(town)[0]
    gain = (offered(town).options.gain + HIGHER * known.gain_per_metre).tocsr()
    pole = int(np.flatnonzero(town.candidates.proposals.action == "pole")[0])
    lamp = town.candidates.proposals.becomes.subset([pole])
    raised = illuminance(town.places.demand.xy, replace(lamp, height=lamp.height + HIGHER), scene.between).lux
    np.testing.assert_allclose(gain[pole].toarray()[0], raised, atol=1e-9)


def test_prices_lie_where_the_list_says():
    town = found()
    known, prices = doubts(town)
    action = town.candidates.proposals.action
    assert (known.priced == action.astype(str)).all()
    assert set(known.cost_high[action == "repair"]) == {prices.by_action["repair"].cost_high}
