"""Groups of neighbouring centres: each once, with every point that any of them reaches."""

import numpy as np
import pytest
from wellplaced.algorithms.geometry import groups as kernel
from wellplaced.algorithms.geometry.groups import groups
from wellplaced.algorithms.geometry.nearby import Nearby


def scattered(seed, side):
    rng = np.random.default_rng(seed)
    return rng.uniform(0.0, side, (3_000, 2)), rng.uniform(-0.1 * side, 1.1 * side, (60, 2)), rng.uniform(0.0, 60.0, 60)


@pytest.mark.parametrize("side", [80.0, 600.0, 400_000.0])
@pytest.mark.parametrize("most", [1, 2_000, np.inf])
def test_a_group_has_every_point_that_one_of_its_centres_reaches(side, most):
    points, centres, reach = scattered(1, side)
    places = Nearby.of(points)
    found = [(few.tolist(), set(places.order[near].tolist())) for few, near in groups(places, centres, reach, most)]
    grouped = [centre for few, _ in found for centre in few]
    assert len(grouped) == len(set(grouped))
    held = {centre: near for few, near in found for centre in few}
    for centre in range(60):
        reached = np.flatnonzero(np.hypot(*(points - centres[centre]).T) <= reach[centre])
        assert set(reached.tolist()) <= held.get(centre, set())


def test_a_table_of_several_centres_has_no_more_cells_than_asked():
    points, centres, reach = scattered(2, 300.0)
    sizes = [(len(few), len(few) * len(near)) for few, near in groups(Nearby.of(points), centres, reach, 500)]
    assert all(cells <= 500 for lamps, cells in sizes if lamps > 1)


def test_centres_far_from_each_other_are_not_put_together():
    rng = np.random.default_rng(3)
    points = rng.uniform(0.0, 2_000.0, (20_000, 2))
    centres = np.array([(100.0, 100.0), (130.0, 100.0), (1_900.0, 1_900.0)])
    assert [sorted(few.tolist()) for few, _ in groups(Nearby.of(points), centres, np.full(3, 100.0))] == [[0, 1], [2]]


def test_it_is_worth_it_to_put_close_centres_together(monkeypatch):
    points, centres, reach = scattered(4, 300.0)
    together = sum(1 for _ in groups(Nearby.of(points), centres, reach))
    monkeypatch.setattr(kernel, "WORTH", -1.0)
    assert together < sum(1 for _ in groups(Nearby.of(points), centres, reach))


def test_many_centres_at_one_place_are_told_apart_no_further():
    points = np.random.default_rng(5).uniform(0.0, 10.0, (50, 2))
    found = list(groups(Nearby.of(points), np.full((40, 2), 5.0), np.full(40, 20.0), 300))
    assert sorted(np.concatenate([few for few, _ in found]).tolist()) == list(range(40))
    assert all(len(near) == 50 for _, near in found)


def test_without_points_or_centres_there_are_no_groups():
    nothing, some = np.empty((0, 2)), np.ones((3, 2))
    assert not list(groups(Nearby.of(nothing), some, np.ones(3)))
    assert not list(groups(Nearby.of(some), nothing, np.empty(0)))
