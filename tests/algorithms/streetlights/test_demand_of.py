"""Which places count, and how much."""

import numpy as np
import pytest
from factories.dark_town import found, lights, points, streets
from factories.inputs import inputs, parcels_layer, pavements_layer
from shapely.geometry import box
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.streetlights.demand_of import metres_of


def with_fields(**fields):
    """The parcels with more columns."""
    layer = parcels_layer(street=False)
    return Layer(layer.name, layer.frame.assign(**fields))


def weights(**layers):
    return found(inputs(**layers)).places.demand.weight


def test_places_stand_for_the_whole_length_of_the_walkways():
    paths = found(inputs()).tonight.scene.samples
    np.testing.assert_allclose(metres_of(paths).sum(), paths.length.sum())


def test_weight_is_metres_where_nothing_else_is_known():
    demand = found(inputs()).places.demand
    np.testing.assert_allclose(demand.weight, demand.metres)


def test_need_of_100_counts_twice_and_half_of_it_one_and_a_half_times():
    demand = found(inputs(parcels=with_fields(need=np.where(np.arange(32) < 16, 100.0, 50.0)))).places.demand
    assert set(np.round(demand.weight / demand.metres, 9)) == {1.5, 2.0}


def test_an_unknown_need_counts_like_the_mean_of_those_known():
    demand = found(inputs(parcels=with_fields(need=np.where(np.arange(32) < 16, 60.0, np.nan)))).places.demand
    np.testing.assert_allclose(demand.weight, 1.6 * demand.metres)


def test_what_is_no_need_is_unknown():
    demand = found(inputs(parcels=with_fields(need=np.full(32, 4000.0)))).places.demand
    np.testing.assert_allclose(demand.weight, demand.metres)


def test_a_community_weight_multiplies():
    demand = found(inputs(parcels=with_fields(community_weight=3.0))).places.demand
    np.testing.assert_allclose(demand.weight, 3.0 * demand.metres)


def test_counted_walkers_go_by_the_middle_of_all_counts_and_none_counts_a_tenth():
    layer = pavements_layer()
    counts = np.repeat([0.0, 400.0, 400.0, 1200.0], 4)  # the four sides of a block are one walkway
    demand = found(inputs(walkways=Layer("pavements", layer.frame.assign(PED_COUNT=counts)))).places.demand
    assert set(np.round(demand.weight / demand.metres, 9)) == {0.1, 1.0, 3.0}


@pytest.mark.parametrize(("use", "raised"), [("Elementary school", 1.5), ("Retail", 1.5), ("Self storage store", 1.0)])
def test_near_schools_and_shops_more_walk(use, raised):
    demand = found(inputs(parcels=with_fields(LAND_USE=[use] + ["Residential"] * 31))).places.demand
    np.testing.assert_allclose((demand.weight / demand.metres).max(), raised)


def test_near_a_community_place_more_walk_and_it_is_said_that_this_is_a_judgement():
    made = found(inputs(places=(points("library", (30.0, 25.0)),)))
    near = np.hypot(*(made.places.demand.xy - np.array([500_030.0, 100_025.0])).T) <= 150.0
    expected = np.where(near, 1.25, 1.0) * made.places.demand.metres
    np.testing.assert_allclose(made.places.demand.weight, expected)
    assert any("a judgement" in str(finding.what) for finding in made.findings)


def test_outside_the_coverage_nothing_is_dark_and_the_metres_are_told():
    far = found(inputs(lights=lights([(-400.0, -400.0)])))
    assert len(far.places.demand) == 0
    assert any("does not speak" in str(finding.what) for finding in far.findings)


def test_only_walkways_at_scored_parcels_count():
    west, north = 500_000.0, 100_000.0
    area = Layer("area", parcels_layer().frame.iloc[:0])
    shape = box(west - 1, north - 1, west + 20, north + 30)
    area = Layer("area", type(area.frame)(geometry=[shape], crs=area.frame.crs))
    part = found(inputs(area=area)).places.demand
    whole = found(inputs()).places.demand
    assert 0 < len(part) < len(whole) / 2
    assert part.xy[:, 0].max() <= west + 20 + 45


def test_the_neediest_quarter_is_where_the_need_is_greatest():
    made = found(inputs(parcels=with_fields(need=np.arange(32.0)), walkways=streets("A", "B")))
    need = made.study.parcels["need"].to_numpy()[made.places.parcel]
    assert need[made.places.needy].min() > need[~made.places.needy].max()
    share = made.places.demand.metres[made.places.needy].sum() / made.places.demand.metres.sum()
    assert 0.25 <= share < 0.4


def test_without_scores_the_darkest_frontages_are_the_neediest():
    made = found()
    demand = made.places.demand
    assert demand.lux[made.places.needy].mean() < demand.lux[~made.places.needy].mean() / 2.0
