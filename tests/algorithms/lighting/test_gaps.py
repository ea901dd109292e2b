"""Dark gaps: where they begin and end, whom they touch and what causes them."""

import numpy as np
import pytest
from factories.lighting import luminaires, samples, straight
from shapely.geometry import LineString
from wellplaced.algorithms.geometry.paths import Paths
from wellplaced.algorithms.lighting.gaps import dark_gaps, gap_causes, gap_lines, longest_gap
from wellplaced.algorithms.lighting.illuminance import illuminance

TWO_LUX = np.array([2.0])


def causes(lamps, paths=None, threshold=2.0):
    paths = straight(np.arange(0.0, 121.0, 3.0)) if paths is None else paths
    wanted = np.full(len(paths), threshold)
    light = illuminance(paths.xy, lamps)
    gaps = dark_gaps(paths, light.lux, wanted)
    return gaps, *gap_causes(gaps, paths, light, lamps, wanted)


def test_a_gap_begins_and_ends_where_the_light_crosses_the_threshold():
    gaps = dark_gaps(straight([0, 10, 20, 30]), np.array([4.0, 1.0, 0.5, 3.5]), TWO_LUX)
    assert gaps.s0 == pytest.approx([10.0 * 2.0 / 3.0])
    assert gaps.s1 == pytest.approx([25.0])
    assert gaps.emin.tolist() == [0.5]
    assert gaps.length == pytest.approx([25.0 - 20.0 / 3.0])


def test_a_dark_end_of_a_walkway_belongs_to_the_gap():
    gaps = dark_gaps(straight([0, 10, 20]), np.array([0.0, 4.0, 0.0]), TWO_LUX)
    assert gaps.s0 == pytest.approx([0.0, 15.0])
    assert gaps.s1 == pytest.approx([5.0, 20.0])


def test_a_gap_does_not_run_on_into_the_next_walkway():
    paths = samples([(0, 0), (10, 0)], [(10, 0), (30, 0)])
    gaps = dark_gaps(paths, np.zeros(4), np.array([2.0, 2.0]))
    assert gaps.path.tolist() == [0, 1]
    assert gaps.length.tolist() == [10.0, 20.0]


def test_every_walkway_has_its_own_threshold():
    paths = samples([(0, 0), (10, 0)], [(10, 0), (30, 0)])
    assert dark_gaps(paths, np.full(4, 1.5), np.array([1.0, 2.0])).path.tolist() == [1]


def test_stretches_shorter_than_3_metres_are_no_gap():
    lux = np.array([4.0, 1.0, 4.0])
    assert len(dark_gaps(straight([0, 2, 4]), lux, TWO_LUX)) == 0
    assert len(dark_gaps(straight([0, 10, 20]), lux, TWO_LUX)) == 1


def test_light_at_the_threshold_is_not_dark():
    assert len(dark_gaps(straight([0, 10, 20]), np.full(3, 2.0), TWO_LUX)) == 0


def test_unknown_light_is_not_dark_and_ends_a_gap():
    gaps = dark_gaps(straight([0, 10, 20, 30]), np.array([0.0, 0.0, np.nan, np.nan]), TWO_LUX)
    assert gaps.s1.tolist() == [10.0]


def test_the_gaps_are_as_long_as_the_dark_share_says():
    from wellplaced.algorithms.profile import interval_measures

    paths = straight(np.arange(0.0, 301.0, 3.0))
    lux = illuminance(paths.xy, luminaires([(20, 2), (90, 4), (120, 1), (260, 6)])).lux
    zero = np.zeros(1, dtype=int)
    share = interval_measures(paths, lux, zero, zero, np.zeros(1), paths.length, 1, 2.0).share_below[0]
    gaps = dark_gaps(paths, lux, TWO_LUX, shortest=0.0)
    assert len(gaps) >= 3
    assert gaps.length.sum() == pytest.approx(share * 300.0)


def test_a_gap_between_two_lamps_has_its_closed_form_length():
    paths = straight(np.linspace(0.0, 100.0, 1001))
    lamps = luminaires([(0, 0), (100, 0)], lumens=[10_000.0, 0.0])
    edge = np.sqrt(np.sqrt(8_000.0 / np.pi * 64.0 / 2.0) - 64.0)
    gaps = dark_gaps(paths, illuminance(paths.xy, lamps).lux, TWO_LUX)
    assert gaps.s0 == pytest.approx([edge], abs=0.01)


def test_gap_lines_follow_the_bends_of_the_walkway():
    paths = samples([(0, 0), (10, 0), (10, 10), (10, 20)])
    gaps = dark_gaps(paths, np.array([4.0, 0.0, 0.0, 4.0]), TWO_LUX)
    (line,) = gap_lines(paths, gaps)
    assert np.allclose(line.coords, [(5, 0), (10, 0), (10, 10), (10, 15)])
    assert line.length == pytest.approx(gaps.length[0])


def test_gap_lines_repeat_no_vertex_at_the_end_of_a_walkway():
    paths = straight([0, 10, 20])
    (line,) = gap_lines(paths, dark_gaps(paths, np.zeros(3), TWO_LUX))
    assert list(line.coords) == [(0, 0), (10, 0), (20, 0)]


def longest(intervals, gaps, groups):
    group, walkway, s0, s1 = (np.array(column) for column in zip(*intervals))
    return longest_gap(group, walkway, s0, s1, groups, gaps)


def two_gaps():
    return dark_gaps(straight([0, 10, 30, 40, 60, 100]), np.array([0.0, 0.0, 4.0, 4.0, 0.0, 0.0]), TWO_LUX)


def test_the_longest_gap_is_told_whole_though_the_frontage_touches_only_its_end():
    gaps = two_gaps()
    assert gaps.length.tolist() == [20.0, 50.0]
    assert longest([(0, 0, 45.0, 52.0), (1, 0, 15.0, 55.0), (2, 0, 0.0, 5.0)], gaps, 3).tolist() == [50.0, 50.0, 20.0]


def test_a_frontage_without_a_gap_has_a_longest_gap_of_0_and_no_frontage_has_none():
    result = longest([(0, 0, 20.0, 50.0)], two_gaps(), 2)
    assert result[0] == 0.0
    assert np.isnan(result[1])


def test_gaps_of_another_walkway_do_not_touch():
    paths = samples([(0, 0), (10, 0)], [(0, 9), (90, 9)])
    gaps = dark_gaps(paths, np.array([4.0, 4.0, 0.0, 0.0]), np.array([2.0, 2.0]))
    assert longest([(0, 0, 0.0, 10.0), (1, 1, 80.0, 90.0)], gaps, 2).tolist() == [0.0, 90.0]


def test_without_gaps_every_frontage_has_a_longest_gap_of_0():
    gaps = dark_gaps(straight([0, 10]), np.array([9.0, 9.0]), TWO_LUX)
    assert longest([(0, 0, 0.0, 10.0)], gaps, 1).tolist() == [0.0]


def test_only_gaps_that_touch_an_interval_are_kept():
    gaps = two_gaps()
    assert gaps.touching(np.array([0]), np.array([90.0]), np.array([95.0])).s0.tolist() == [50.0]
    assert len(gaps.touching(np.array([0]), np.array([20.0]), np.array([50.0]))) == 0


def test_a_gap_that_repairs_would_light_is_an_outage_of_that_lamp():
    lamps = luminaires([(x, 0) for x in (0, 30, 60, 90, 120)], working=[True, True, False, True, True])
    gaps, cause, cause_id = causes(lamps)
    assert len(gaps) == 1
    assert cause.tolist() == ["outage"]
    assert cause_id.tolist() == ["L2"]


def test_an_outage_names_the_lamp_that_would_give_most():
    lamps = luminaires(
        [(0, 0), (29, 0), (33, 0), (60, 0)], working=[True, False, False, True], lumens=[1e4, 1e3, 2e4, 1e4]
    )
    _, cause, cause_id = causes(lamps, straight(np.arange(0.0, 61.0, 3.0)))
    assert cause.tolist() == ["outage"]
    assert cause_id.tolist() == ["L2"]


def test_a_gap_that_stays_dark_after_repairs_is_no_outage():
    lamps = luminaires([(x, 0) for x in (0, 60, 120)], working=[True, False, True], lumens=[10_000.0, 500.0, 10_000.0])
    _, cause, cause_id = causes(lamps)
    assert cause.tolist() == ["low output"]
    assert cause_id.tolist() == ["L1"]


def test_lamps_too_far_apart_are_a_matter_of_spacing():
    gaps, cause, cause_id = causes(luminaires([(0, 0), (120, 0)]))
    assert len(gaps) == 1
    assert cause.tolist() == ["spacing"]
    assert cause_id.tolist() == [None]


def test_weak_lamps_at_a_good_spacing_give_too_little():
    _, cause, cause_id = causes(luminaires([(x, 0) for x in (0, 30, 60, 90, 120)], lumens=1_000.0))
    assert set(cause) == {"low output"}
    assert set(cause_id) <= {"L0", "L1", "L2", "L3", "L4"}


def test_a_street_far_from_every_lamp_may_be_missing_from_the_inventory():
    _, cause, cause_id = causes(luminaires([(60, 100.5)]), straight([50, 60, 70]))
    assert cause.tolist() == ["no light in the inventory"]
    assert cause_id.tolist() == [None]


@pytest.mark.parametrize(("away", "cause"), [(70.0, "spacing"), (99.0, "no light in the inventory")])
def test_a_gap_is_without_inventory_where_most_of_it_has_no_lamp_within_100_metres(away, cause):
    """Of a gap of 120 m a lamp 70 m beside its end is near 71 m, one 99 m beside it near 14 m."""
    assert causes(luminaires([(0, away)]))[1].tolist() == [cause]


def test_without_any_luminaire_no_light_is_in_the_inventory():
    _, cause, _ = causes(luminaires([]))
    assert cause.tolist() == ["no light in the inventory"]


def test_without_gaps_there_are_no_causes():
    gaps, cause, cause_id = causes(luminaires([(x, 0) for x in range(0, 121, 10)]))
    assert len(gaps) == len(cause) == len(cause_id) == 0


def ring(begin):
    """A square ring, 40 m round, beginning at the corner of that number, with vertices every metre or less."""
    corners = np.roll(np.array([(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]), -begin, axis=0)
    return Paths.from_lines([LineString([*corners, corners[0]])]).refined(1.0)


def dark_at_the_first_corner(paths):
    return np.where(np.hypot(*paths.xy.T) < 5.0, 0.5, 5.0)


@pytest.mark.parametrize("begin", range(4))
def test_a_gap_is_whole_wherever_its_ring_begins(begin):
    paths = ring(begin)
    gaps = dark_gaps(paths, dark_at_the_first_corner(paths), np.array([2.0]))
    assert len(gaps) == 1
    assert gaps.length[0] == pytest.approx(2 * (4.0 + 1.5 / 4.5))
    assert gap_lines(paths, gaps)[0].length == pytest.approx(gaps.length[0])


def test_a_frontage_beside_the_rings_beginning_is_told_the_whole_gap():
    paths = ring(0)
    gaps = dark_gaps(paths, dark_at_the_first_corner(paths), np.array([2.0]))
    assert longest_gap([0], [0], [1.0], [3.0], 1, gaps)[0] == pytest.approx(gaps.length[0])


def test_a_ring_that_is_dark_all_round_is_one_gap():
    paths = ring(0)
    gaps = dark_gaps(paths, np.zeros(len(paths.xy)), np.array([2.0]))
    assert gaps.length.tolist() == [40.0]
