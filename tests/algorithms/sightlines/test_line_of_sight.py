"""Who sees whom past houses, fences, crowns and hills: cases whose answer can be worked out, and a slow truth."""

import numpy as np
import pytest
from factories.geometries import scattered, seeds, squares
from factories.sight import scene_way, standing
from hypothesis import given, settings
from shapely import affinity
from shapely.geometry import LineString, MultiPoint, Point, box
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.sightlines.line_of_sight import seen_by_anyone
from wellplaced.algorithms.sightlines.observers import people

EYE, AIM = [0.0, 0.0, 1.6], [20.0, 0.0, 1.0]


def sees(way, eye=EYE, aim=AIM):
    return way.clear(np.array([eye]), np.array([aim]))[:, 0].tolist()


def across(x, height, permeability):
    """A barrier across the line from EYE to AIM."""
    return LineString([(x, -5.0), (x, 5.0)]), height, permeability


def test_over_open_ground_one_sees():
    assert sees(scene_way(standing())) == [True]


def test_a_house_hides():
    assert sees(scene_way(standing(houses=[box(8, -3, 12, 3)]))) == [False]


def test_a_house_beside_the_line_hides_nothing():
    assert sees(scene_way(standing(houses=[box(8, 0.01, 12, 3)]))) == [True]


@pytest.mark.parametrize(("x", "seen"), [(2.0, True), (18.0, False)])
def test_a_low_wall_hides_what_is_close_behind_it(x, seen):
    # at 2 m the line is at 1.54 m, at 18 m at 1.06 m
    assert sees(scene_way(standing(barriers=[across(x, 1.3, 0.0)]))) == [seen]


def test_one_picket_fence_is_seen_through_and_two_are_not():
    one, two = across(6.0, 1.8, 0.6), across(14.0, 1.8, 0.6)
    assert sees(scene_way(standing(barriers=[one]))) == [True]
    assert sees(scene_way(standing(barriers=[one, two]))) == [False]  # 0.6 x 0.6 < 0.5


def test_scenarios_are_answered_beside_each_other():
    here = standing(barriers=[across(6.0, 1.8, 0.6)])
    assert sees(scene_way(here, permeabilities=[[0.6], [1.0], [0.0]])) == [True, True, False]


def test_under_a_crown_one_sees_and_through_a_hedge_one_does_not():
    assert sees(scene_way(standing(), crown=(2.0, 9.0))) == [True]
    assert sees(scene_way(standing(), crown=(0.2, 2.0))) == [False]


def test_a_hill_between_hides():
    hill = np.zeros((60, 60))
    hill[:, 28:34] = 3.0
    assert sees(scene_way(standing(), terrain=hill)) == [False]


def test_a_house_below_the_line_hides_nothing():
    valley = np.full((60, 60), 12.0)
    valley[:, 28:40] = 0.0
    way = scene_way(standing(houses=[box(8, -3, 12, 3)], height=7.0), terrain=valley)
    assert sees(way, [0.0, 0.0, 13.6], [20.0, 0.0, 13.0]) == [True]


def test_what_only_a_surface_model_knows_hides():
    rise = np.zeros((60, 60))
    rise[:, 30:33] = 2.5
    assert sees(scene_way(standing(), rise=rise)) == [False]


@settings(max_examples=15)
@given(seeds)
def test_ground_is_seen_where_a_line_to_anyone_within_43_m_meets_no_house(seed):
    corners = scattered(seed, count=10)
    houses = [affinity.rotate(square, 7.0 * place) for place, square in enumerate(squares(corners, side=8.0))]
    points, crowd = scattered(seed + 1, count=60), scattered(seed + 2, count=15)
    seen = seen_by_anyone(scene_way(standing(houses)), points, people(crowd), Progress())[0]
    assert seen.tolist() == [_seen(point, crowd, houses) for point in points]


def _seen(point, crowd, houses):
    lines = [LineString([point, eye]) for eye in crowd if Point(point).distance(Point(eye)) <= 43.0]
    return any(not any(line.intersects(house.exterior) for house in houses) for line in lines)


def test_many_observers_are_asked_through_their_outlook_with_the_same_answer(monkeypatch):
    from wellplaced.algorithms.sightlines import line_of_sight

    houses = squares(scattered(4, count=12), side=9.0)
    points, crowd = scattered(5, count=300), scattered(6, count=40)
    answers = []
    for pays in (0, 10**9):
        monkeypatch.setattr(line_of_sight, "OUTLOOK_PAYS", pays)
        answers.append(seen_by_anyone(scene_way(standing(houses)), points, people(crowd), Progress()))
    assert np.array_equal(*answers)
    assert 0 < answers[0].mean() < 1


def test_the_cells_of_a_line_are_each_asked_once():
    from wellplaced.algorithms.sightlines.line_of_sight import TURNS

    assert sorted(cell for first, every in TURNS for cell in range(first, 60, every)) == list(range(60))


def test_the_cells_of_lines_tell_the_same_in_whatever_turns_they_are_asked(monkeypatch):
    from wellplaced.algorithms.sightlines import line_of_sight

    hills = np.random.default_rng(7).uniform(0.0, 0.9, (60, 60))
    way = scene_way(standing(squares(scattered(4, count=6), side=6.0)), hills, crown=(0.8, 9.0))
    points, crowd = scattered(5, count=300), people(scattered(6, count=6))
    answers = []
    for turns in (line_of_sight.TURNS, ((0, 1),)):
        monkeypatch.setattr(line_of_sight, "TURNS", turns)
        answers.append(seen_by_anyone(way, points, crowd, Progress()))
    assert np.array_equal(*answers)
    assert 0 < answers[0].mean() < 1


@settings(max_examples=10)
@given(seeds)
def test_another_observer_never_hides_and_another_house_never_reveals(seed):
    houses, points, crowd = squares(scattered(seed, count=6)), scattered(seed + 1, count=40), scattered(seed + 2, 12)

    def seen(some_houses, some_people):
        return seen_by_anyone(scene_way(standing(some_houses)), points, people(some_people), Progress())[0]

    every = seen(houses, crowd)
    assert not (seen(houses, crowd[:6]) & ~every).any()
    assert not (every & ~seen(houses[:3], crowd)).any()


def test_where_other_scenarios_are_asked_for_some_points_only_the_first_is_whole():
    here = standing(squares(scattered(4, count=5)), barriers=[(LineString([(-30, 4), (30, 4)]), 1.8, 0.6)])
    way = scene_way(here, permeabilities=[[0.6], [0.0]])
    points, crowd = scattered(5, count=80), people([[x, -10.0] for x in range(-25, 30, 10)])
    some = np.arange(80) % 3 == 0
    whole = seen_by_anyone(way, points, crowd, Progress())
    part = seen_by_anyone(way, points, crowd, Progress(), some)
    assert np.array_equal(part[0], whole[0])
    assert np.array_equal(part[1, some], whole[1, some])
    assert (whole[0] != whole[1]).any()


def test_nobody_sees_farther_than_43_metres():
    ring = MultiPoint([(0.0, 0.0), (42.9, 0.0), (43.1, 0.0)])
    points = np.array([[each.x, each.y] for each in ring.geoms])
    assert seen_by_anyone(scene_way(standing()), points, people([[0.0, 0.0]]), Progress())[0].tolist() == [
        True,
        True,
        False,
    ]


def test_without_observers_nothing_is_seen():
    assert not seen_by_anyone(scene_way(standing()), np.zeros((3, 2)), people(np.empty((0, 2))), Progress()).any()
