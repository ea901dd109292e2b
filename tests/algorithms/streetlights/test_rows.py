"""The light of single lamps, and what pruning around them lets through."""

from dataclasses import replace

import numpy as np
from factories.lighting import luminaires
from factories.shadows import scattered, some_trees, trees, walls
from hypothesis import given, settings, strategies as st
from shapely.geometry import box
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.lighting.between import Between
from wellplaced.algorithms.lighting.canopy import Canopy
from wellplaced.algorithms.lighting.crowns import Crowns
from wellplaced.algorithms.lighting.illuminance import illuminance, lux_at
from wellplaced.algorithms.streetlights.rows import light_of_each, light_through_pruned

LINE = np.column_stack([np.arange(0.0, 60.0, 1.0), np.zeros(60)])


def total(rows):
    return np.asarray(rows.sum(axis=0)).reshape(-1)


@settings(deadline=None, max_examples=12)
@given(st.integers(0, 1_000))
def test_the_rows_sum_to_the_light_of_all_lamps_behind_walls_and_crowns(seed):
    rng = np.random.default_rng(seed)
    shapes, height = scattered(seed, across=3)
    between = Between(walls(shapes, height), Crowns.of(some_trees(seed, count=20, side=75.0)))
    lamps = luminaires(rng.uniform(0, 75, (12, 2)), working=rng.random(12) < 0.7)
    points = rng.uniform(0, 75, (200, 2))
    rows, light = light_of_each(points, lamps, between), illuminance(points, lamps, between)
    np.testing.assert_allclose(total(rows[lamps.working]), light.lux, atol=1e-10)
    np.testing.assert_allclose(total(rows[~lamps.working]), light.out_lux, atol=1e-10)


def test_pruning_gives_half_of_what_the_kernel_gives_without_the_crown_by_the_lamp():
    lamps = luminaires([(0, 3)])
    near, far = [(4.0, 1.5)], [(25.0, 1.0)]
    both, only_far = (Between(crowns=Crowns.of(trees(places))) for places in ([*near, *far], far))
    more = lux_at(LINE, lamps, only_far) - lux_at(LINE, lamps, both)
    assert more.max() > 0.5
    np.testing.assert_allclose(total(light_through_pruned(LINE, lamps, both)), 0.5 * more, atol=1e-10)


def test_a_canopy_that_holds_the_lamp_or_whose_edge_is_near_is_by_it():
    lamps = luminaires([(0, 3)])
    for area in (box(-4, -4, 6, 6), box(4, -4, 9, 6)):
        between = Between(crowns=Crowns.of(trees([], areas=[area])))
        more = lux_at(LINE, lamps) - lux_at(LINE, lamps, between)
        assert more.max() > 0.1
        np.testing.assert_allclose(total(light_through_pruned(LINE, lamps, between)), 0.5 * more, atol=1e-10)


def test_of_a_raster_of_crowns_the_first_metres_of_the_rays_are_pruned():
    grid = Grid.around((-10.0, -10.0, 70.0, 10.0), 1.0, 0.0)
    column = np.arange(grid.shape[1]) + grid.west + 0.5
    lamps = luminaires([(0, 0.5)])

    def between(low, high):
        top = np.where((column > low) & (column < high), 12.0, 0.0) * np.ones((grid.shape[0], 1))
        return Between(canopy=Canopy.of(grid, top, None))

    open_ = lux_at(LINE, lamps)
    near = between(1.0, 4.0)
    more = open_ - lux_at(LINE, lamps, near)
    far = LINE[:, 0] >= 20.0  # their rays leave the crown within the first 5 m
    assert more[far].max() > 0.1
    np.testing.assert_allclose(total(light_through_pruned(LINE, lamps, near))[far], 0.5 * more[far], atol=1e-9)
    assert light_through_pruned(LINE, lamps, between(12.0, 20.0)).nnz == 0


def test_without_crowns_there_is_nothing_to_prune_and_behind_walls_neither():
    lamps = luminaires([(0, 3)])
    assert light_through_pruned(LINE, lamps, Between()).nnz == 0
    hidden = Between(walls([box(2, -5, 3, 9)], 20.0), Crowns.of(trees([(6.0, 1.5)])))
    there = total(light_through_pruned(LINE, lamps, hidden))
    assert (there[LINE[:, 0] > 3.0] == 0.0).all()


def test_bare_crowns_hold_back_less():
    lamps, crowns = luminaires([(0, 3)]), Crowns.of(trees([(4.0, 1.5)]))
    leafy, bare = Between(crowns=crowns), replace(Between(crowns=crowns), transmission=0.7)
    assert total(light_through_pruned(LINE, lamps, bare)).max() < total(light_through_pruned(LINE, lamps, leafy)).max()
