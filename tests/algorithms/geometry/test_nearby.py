"""Points within reach of centres, against every pair looked at."""

import numpy as np
import pytest
from wellplaced.algorithms.geometry.nearby import Nearby


def all_pairs(points, centres, reach):
    away = points[None, :, :] - centres[:, None, :]
    return {tuple(pair) for pair in np.argwhere((away**2).sum(axis=2) <= reach[:, None] ** 2).tolist()}


@pytest.mark.parametrize("side", [30.0, 3_000.0, 600_000.0])
@pytest.mark.parametrize("most", [1, 1_000, np.inf])
def test_every_pair_is_found_once_however_far_the_points_are_spread(side, most):
    rng = np.random.default_rng(5)
    points, centres = rng.uniform(0.0, side, (300, 2)), rng.uniform(-0.1 * side, 1.1 * side, (40, 2))
    reach = rng.uniform(0.0, 0.3 * side, 40)
    reach[:10] = min(side, 100.0)
    found = [
        (centre, point)
        for pairs in Nearby.of(points).within(centres, np.minimum(reach, 5_000.0), most)
        for centre, point in zip(pairs.centre.tolist(), pairs.point.tolist())
    ]
    assert len(found) == len(set(found))
    assert set(found) == all_pairs(points, centres, np.minimum(reach, 5_000.0))


def test_pairs_know_the_way_from_the_centre_to_the_point():
    rng = np.random.default_rng(6)
    points, centres = rng.uniform(-50.0, 50.0, (200, 2)), rng.uniform(-50.0, 50.0, (7, 2))
    (pairs,) = Nearby.of(points).within(centres, np.full(7, 20.0))
    assert np.column_stack([pairs.x, pairs.y]) == pytest.approx(points[pairs.point] - centres[pairs.centre])
    assert (np.diff(pairs.centre) >= 0).all()


def test_points_are_ordered_square_by_square():
    points = np.random.default_rng(7).uniform(0.0, 4_000.0, (500, 2))
    nearby = Nearby.of(points)
    assert (np.diff(nearby.key) >= 0).all()
    assert nearby.key.max() > 2**17
    assert np.column_stack([nearby.x, nearby.y]) + nearby.corner == pytest.approx(points[nearby.order])


def test_without_points_there_are_no_pairs():
    nearby = Nearby.of(np.empty((0, 2)))
    assert all(len(pairs.point) == 0 for pairs in nearby.within(np.zeros((3, 2)), np.ones(3)))


@pytest.mark.parametrize("most", [1, 50, 700, np.inf])
def test_a_centre_is_cut_only_where_it_stands_alone(most):
    rng = np.random.default_rng(8)
    points, centres, reach = (
        rng.uniform(0.0, 60.0, (2_000, 2)),
        rng.uniform(0.0, 60.0, (30, 2)),
        rng.uniform(1.0, 40.0, 30),
    )
    blocks = [set(pairs.centre.tolist()) for pairs in Nearby.of(points).within(centres, reach, most)]
    shared = [one & other for one, other in zip(blocks, blocks[1:])]
    assert all(one == both for one, both in zip(blocks, shared) if both)


def test_the_centre_of_a_block_that_has_but_one_is_told_once():
    points = np.random.default_rng(9).uniform(0.0, 10.0, (100, 2))
    blocks = list(Nearby.of(points).about(np.array([(5.0, 5.0), (4.0, 6.0)]), np.full(2, 20.0), 100))
    assert [pairs.hub.tolist() for pairs in blocks] == [[0], [1]]
    assert [pairs.centre.tolist() for pairs in blocks] == [[0] * 100, [1] * 100]
