"""Cumulative visibility against the exact line of sight, closed forms and the laws of sight."""

import numpy as np
import pytest
from factories.cities import city
from factories.sightlines import agreement, flat, grid, seen_exactly, street_cells, town
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.progress import Cancelled, Progress
from wellplaced.algorithms.sightlines import viewshed
from wellplaced.algorithms.sightlines.observers import Observers, people
from wellplaced.algorithms.sightlines.surface import Surface
from wellplaced.algorithms.sightlines.viewshed import seen_by, visible_count, watchfulness

MIDDLE = np.array([[30.5, 29.5]])
"""The middle of row 30, column 30 of `flat()`."""


def seen(surface, xy, **how):
    return visible_count(surface, xy, **how) > 0


def with_wall(height, column=40, thick=1, **layers):
    solid = np.zeros((60, 60))
    solid[:, column : column + thick] = height
    return flat(solid=solid, **layers)


@pytest.mark.parametrize("seed", [0, 1])
def test_a_town_without_trees_is_seen_as_by_the_exact_line_of_sight(seed):
    surface, street = town(seed, crowns=False)
    assert agreement(surface, street_cells(street, 60), lambda xy: seen(surface, xy)) >= 0.985


@pytest.mark.parametrize("seed", [0, 1])
def test_a_town_with_trees_is_seen_as_by_the_exact_line_of_sight(seed):
    surface, street = town(seed)
    assert agreement(surface, street_cells(street, 60), lambda xy: seen(surface, xy)) >= 0.985


def test_level_empty_ground_is_seen_to_the_radius():
    row, column = np.indices((60, 60))
    assert (seen(flat(), MIDDLE, radius=20.0) == (np.hypot(row - 30, column - 30) <= 20.0)).all()


def test_level_empty_ground_leaves_the_whole_disc_open():
    assert seen_by(flat(), people(MIDDLE), radius=20.0).open_share == pytest.approx([1.0])


def test_a_wall_higher_than_the_eye_hides_what_is_behind():
    behind = seen(with_wall(2.0, thick=2), MIDDLE, radius=25.0)[:, 41:]
    assert not behind.any()


def test_a_wall_lower_than_the_line_of_sight_hides_nothing():
    assert seen(with_wall(0.9), MIDDLE, radius=25.0)[30, 41:55].all()


def test_what_a_wall_hides_begins_where_similar_triangles_say():
    # eye 1.6, wall 1.2 at 10 m: the line over it falls 0.04 a metre and is 1.0 above ground at 15 m
    row = seen(with_wall(1.2), MIDDLE, radius=28.0)[30]
    assert row[31:40].all()
    assert not row[41:45].any()
    assert row[46:58].all()


def crown(base, top):
    layer = np.zeros((60, 60))
    layer[:, 40] = 1.0
    return flat(crown_base=base * layer, crown_top=top * layer)


def test_a_crown_above_the_heads_hides_nothing():
    assert seen(crown(2.2, 7.0), MIDDLE, radius=20.0).sum() == seen(flat(), MIDDLE, radius=20.0).sum()


def test_a_hedge_hides_what_is_behind():
    assert not seen(crown(0.2, 2.0), MIDDLE, radius=20.0)[25:36, 42:].any()


def test_one_sees_over_a_low_hedge():
    assert seen(crown(0.0, 0.8), MIDDLE, radius=20.0)[30, 42:50].all()


def test_a_crown_hides_from_a_window_what_it_does_not_hide_from_the_street():
    surface = crown(2.2, 7.0)
    from_above = seen(surface, MIDDLE, eye=7.5, radius=25.0)[30]
    assert not from_above[43:54].any()  # the line to 1 m above ground at 13 m passes the crown at 2.5 m
    assert seen(surface, MIDDLE, eye=1.6, radius=25.0)[30, 42:50].all()


def test_two_crowns_at_different_heights_do_not_hide_the_gap_between_them():
    base, top = np.zeros((60, 60)), np.zeros((60, 60))
    base[:, 34], top[:, 34] = 6.5, 7.4  # from 7.5 m hides slopes up to -0.025: nothing on the ground
    base[:, 50], top[:, 50] = 0.1, 1.0  # at 20 m, hides from -0.37 to -0.325: ground from 17.6 m to 20 m
    row = seen(flat(crown_base=base, crown_top=top), MIDDLE, eye=7.5, radius=29.0)[30]
    assert row[31:50].all()


def test_the_eye_stands_on_the_terrain_and_not_on_the_trees():
    base, top = np.zeros((60, 60)), np.zeros((60, 60))
    base[30, 30], top[30, 30] = 2.0, 8.0
    assert (seen(flat(crown_base=base, crown_top=top), MIDDLE) == seen(flat(), MIDDLE)).all()


def test_a_hill_hides_its_far_side():
    terrain = np.zeros((60, 60))
    terrain[:, 36:40] = 3.0
    assert not seen(flat(terrain=terrain), MIDDLE, radius=25.0)[25:36, 41:].any()


def test_roofs_are_not_counted():
    solid = np.zeros((60, 60))
    solid[20:25, 35:45] = 5.0
    assert not seen(flat(solid=solid), MIDDLE)[20:25, 35:45].any()


def test_observers_are_counted_one_by_one():
    crowd = np.repeat(MIDDLE, 37, axis=0)
    assert visible_count(flat(), crowd, radius=10.0)[30, 25] == 37


def test_a_window_sees_only_what_is_in_front_of_its_wall():
    north = Observers(MIDDLE, np.array([4.5]), np.array([[0.0, 1.0]]), np.array([0]))
    total = seen_by(flat(), north, radius=20.0).total
    assert total[12:30, 30].all()
    assert not total[31:].any()


def test_weights_follow_the_distance():
    total = seen_by(flat(90), people(np.array([[45.5, 44.5]])), weight=watchfulness).total
    assert total[45, 45 + 10] == 1.0
    assert total[45, 45 + 29] == pytest.approx(0.5, abs=1e-3)
    assert total[45, 45 + 43] == 0.0


def test_watchfulness_is_whole_to_15_m_and_gone_at_43_m():
    assert watchfulness([0.0, 15.0, 29.0, 43.0, 60.0]) == pytest.approx([1.0, 1.0, 0.5, 0.0, 0.0])


def test_a_shift_by_whole_cells_changes_nothing():
    surface, street = town(3, side=150)
    xy = street_cells(street, 40)
    far = Grid(surface.grid.west + 4_096.0, surface.grid.north + 1_024.0, 1.0, surface.grid.shape)
    moved = Surface(far, surface.solid, surface.crown_base, surface.crown_top, surface.terrain)
    assert (visible_count(moved, xy + np.array([4_096.0, 1_024.0])) == visible_count(surface, xy)).all()


@pytest.mark.parametrize(("tile", "lanes", "block"), [(16, 16, 1 << 17), (64, 3, 1 << 12), (1_000, 32, 1 << 20)])
def test_tiles_and_batches_change_no_bit(monkeypatch, tile, lanes, block):
    surface, street = town(4, side=150)
    crowd = people(street_cells(street, 101))
    usual = seen_by(surface, crowd, weight=watchfulness)
    monkeypatch.setattr(viewshed, "TILE", tile)
    monkeypatch.setattr(viewshed, "LANES", lanes)
    monkeypatch.setattr(viewshed, "BLOCK", block)
    other = seen_by(surface, crowd, weight=watchfulness)
    assert (other.total == usual.total).all()
    assert (other.open_share == usual.open_share).all()


def test_the_order_of_observers_changes_no_bit():
    surface, street = town(4, side=150)
    xy = street_cells(street, 50)
    ahead = seen_by(surface, people(xy), weight=watchfulness)
    back = seen_by(surface, people(xy[::-1]), weight=watchfulness)
    assert (ahead.total == back.total).all()


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 50),
    corner=st.tuples(st.integers(0, 85), st.integers(0, 85)),
    size=st.tuples(st.integers(1, 14), st.integers(1, 14)),
    height=st.floats(0.1, 20.0),
)
def test_another_solid_thing_reveals_nothing_on_the_ground(seed, corner, size, height):
    surface, street = town(seed, side=100)
    xy = street_cells(street, 5)
    solid = surface.solid.copy()
    place = slice(corner[0], corner[0] + size[0]), slice(corner[1], corner[1] + size[1])
    solid[place] = np.maximum(solid[place], height)
    more = Surface(surface.grid, solid, surface.crown_base, surface.crown_top, surface.terrain)
    assert not (seen(more, xy) & ~seen(surface, xy)).any()


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 50), corner=st.tuples(st.integers(0, 85), st.integers(0, 85)), base=st.floats(0.0, 4.0))
def test_another_tree_on_bare_ground_reveals_nothing(seed, corner, base):
    surface, street = town(seed, side=100)
    xy = street_cells(street, 5)
    low, high = surface.crown_base.copy(), surface.crown_top.copy()
    place = np.zeros(surface.grid.shape, dtype=bool)
    place[corner[0] : corner[0] + 8, corner[1] : corner[1] + 8] = True
    place &= high <= low
    low[place], high[place] = base, base + 3.0
    more = Surface(surface.grid, surface.solid, low, high, surface.terrain)
    assert not (seen(more, xy) & ~seen(surface, xy)).any()


def test_beyond_the_grid_nothing_is_counted_and_nothing_stands():
    corner = np.array([[0.5, 0.5]])
    assert (seen(flat(), corner, radius=20.0) == seen_exactly(flat(), corner, radius=20.0)).all()


def test_observers_outside_the_grid_see_nothing_and_are_told_apart():
    sights = seen_by(flat(), people(np.array([[-5.0, 3.0], [30.0, 30.0]])), radius=10.0)
    assert np.isnan(sights.open_share).tolist() == [True, False]
    assert sights.total.max() == 1


def test_nobody_sees_nothing():
    assert visible_count(flat(), np.empty((0, 2))).sum() == 0


def test_layers_of_another_shape_are_refused():
    with pytest.raises(ValueError, match="solid"):
        Surface(grid(10), np.zeros((9, 10)))


def test_the_run_stops_when_asked():
    class Stop(Progress):
        def update(self, fraction):
            if fraction > 0.3:
                raise Cancelled

    with pytest.raises(Cancelled):
        visible_count(flat(), np.repeat(MIDDLE, 100, axis=0), progress=Stop())


@pytest.mark.city
@pytest.mark.parametrize(
    ("dsm", "dem", "radius"),
    [
        ("torgg_dsm.tif", "torgg_dem.tif", 86.0),
        ("krokslatt_small/DSM_KRbig.tif", "krokslatt_small/DEM_KRbig.tif", 43.0),
    ],
)
def test_a_measured_city_is_seen_as_by_the_exact_line_of_sight(dsm, dem, radius):
    rasterio = pytest.importorskip("rasterio")
    folder = city("goteborg_dsm")
    with rasterio.open(folder / dsm) as top, rasterio.open(folder / dem) as ground:
        cell, shape = top.res[0], (min(300, top.height), min(300, top.width))
        start = (top.height - shape[0]) // 2, (top.width - shape[1]) // 2
        place = tuple(slice(a, a + n) for a, n in zip(start, shape))
        terrain = ground.read(1)[place]
        solid = np.maximum(top.read(1)[place] - terrain, 0.0)
    solid[solid < 1.0] = 0.0
    surface = Surface(Grid(0.0, shape[0] * cell, cell, shape), solid, terrain=terrain)
    cells = np.argwhere(surface.open_ground)
    cells = cells[np.random.default_rng(1).choice(len(cells), 100, replace=False)]
    xy = surface.grid.xy(cells[:, 0], cells[:, 1])
    assert agreement(surface, xy, lambda each: seen(surface, each, radius=radius), radius=radius) >= 0.985


def test_what_is_seen_of_some_cells_does_not_depend_on_whether_the_others_count():
    surface, street = town(3)
    crowd = people(street_cells(street, 40), eye=4.5)
    crowd.normal[:30] = [0.6, 0.8]
    row, column = np.indices(surface.grid.shape)
    some = surface.open_ground & ((row + 2 * column) % 40 < 6)
    every, part = (seen_by(surface, crowd, where=where).total for where in (None, some))
    assert np.array_equal(part, np.where(some, every, 0))
    assert part.any()
