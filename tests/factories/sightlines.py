"""Made-up surfaces, and the line of sight worked out the slow and exact way."""

import numpy as np
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.sightlines.surface import Surface


def grid(side=60, cell=1.0, west=0.0, north=None):
    """A square grid whose lower left corner is at the origin unless told otherwise."""
    return Grid(west, side * cell if north is None else north, cell, (side, side))


def flat(side=60, **layers):
    """Level, empty ground with the given layers on it."""
    return Surface(grid(side), layers.pop("solid", np.zeros((side, side))), **layers)


def town(seed=0, side=320, crowns=True, hills=True):
    """A town on rolling ground, its streets askew to the grid: houses, walls, hedges and trees; and its streets.

    Returns the Surface and (rows, columns) bool of street cells.
    """
    rng = np.random.default_rng(seed)
    row, column = np.indices((side, side))
    turn = np.deg2rad(rng.uniform(5.0, 40.0))
    u = column * np.cos(turn) + row * np.sin(turn) + 1000.0
    v = -column * np.sin(turn) + row * np.cos(turn) + 1000.0
    street = (u % 90.0 < 12.0) | (v % 62.0 < 12.0)
    solid = np.zeros((side, side))
    lot = (u // 15.0).astype(int) * 5_000 + (v // 31.0).astype(int)
    heights = np.random.default_rng(seed + 1).uniform(4.0, 14.0, lot.max() + 1)
    kept = np.random.default_rng(seed + 2).random(lot.max() + 1) < 0.7
    depth = np.minimum((v - 12.0) % 62.0, (-v) % 62.0)
    house = ~street & kept[lot] & (u % 15.0 > 3.0) & (depth > 3.0) & (depth < 15.0)
    solid[house] = heights[lot[house]]
    wall = ~street & ~house & (depth < 1.5) & (heights[lot] < 7.0)
    solid[wall] = 1.8
    base, top = np.zeros((side, side)), np.zeros((side, side))
    if crowns:
        for _ in range(side * side // 500):
            r, c, size = rng.uniform(0, side), rng.uniform(0, side), rng.uniform(1.5, 5.0)
            under = (np.hypot(row - r, column - c) <= size) & (solid == 0)
            hedge = rng.random() < 0.2
            base[under] = 0.2 if hedge else max(1.5, 0.55 * size)  # of trees a quarter of the height
            top[under] = 2.0 if hedge else 2.2 * size
    terrain = np.zeros((side, side))
    if hills:
        terrain = 4.0 * np.sin(column / 70.0 + seed) + 3.0 * np.cos(row / 50.0) + 0.02 * row
    return Surface(grid(side), solid, base, top, terrain), street


def street_cells(street, count, seed=5):
    """(count, 2) xy of the middles of distinct street cells of a town on `grid(side)`."""
    cells = np.argwhere(street)
    cells = cells[np.random.default_rng(seed).choice(len(cells), count, replace=False)]
    return np.column_stack([cells[:, 1] + 0.5, len(street) - cells[:, 0] - 0.5])


def seen_exactly(surface, xy, eye=1.6, target=1.0, radius=43.0):
    """(rows, columns) bool: the cells that an observer at `xy` sees, by the line of sight to each cell centre.

    At every line of cell centres across the line's major axis, the surface is interpolated linearly between the two
    cells beside the line, a crown is that of the nearer one; the observer's and the target's cell hide nothing.
    """
    rows, columns = surface.grid.shape
    (row,), (column,) = surface.grid.cell_of(xy)
    top = surface.terrain.astype(float) + surface.solid
    eye_at = surface.terrain[row, column] + eye
    r, c = (each.ravel() for each in np.indices((rows, columns)))
    near = np.hypot(r - row, c - column) * surface.grid.cell <= radius
    r, c = r[near], c[near]
    down, across = r - row, c - column
    length = np.maximum(np.abs(down), np.abs(across))
    rise = top[r, c] + target - eye_at
    clear = np.ones(len(r), dtype=bool)
    for step in range(1, length.max()):
        passed = np.flatnonzero(length > step)
        part = step / length[passed]
        y, x = row + down[passed] * part, column + across[passed] * part
        level = np.abs(across[passed]) >= np.abs(down[passed])
        y, x = np.where(level, y, np.rint(y)), np.where(level, np.rint(x), x)
        y0, x0 = np.floor(y + 1e-9).astype(int), np.floor(x + 1e-9).astype(int)
        share = np.where(level, y - y0, x - x0)
        y1, x1 = np.where(level & (share > 1e-9), y0 + 1, y0), np.where(~level & (share > 1e-9), x0 + 1, x0)
        line = eye_at + rise[passed] * part
        solid = (1.0 - share) * top[y0, x0] + share * top[y1, x1]
        y2, x2 = np.where(share > 0.5 + 1e-9, y1, y0), np.where(share > 0.5 + 1e-9, x1, x0)
        ground = surface.terrain[y2, x2]
        low, high = ground + surface.crown_base[y2, x2], ground + surface.crown_top[y2, x2]
        clear[passed] &= (solid <= line + 1e-6) & ~((low < line) & (line < high) & (high > low))
    seen = np.zeros((rows, columns), dtype=bool)
    seen[r[clear], c[clear]] = True
    return seen


def agreement(surface, xy, ours, radius=43.0, **heights):
    """Pooled IoU over observers of `ours(xy)` (rows, columns) bool with the exact line of sight, on open ground."""
    both = either = 0
    for each in xy:
        truth = seen_exactly(surface, each[None], radius=radius, **heights) & surface.open_ground
        mine = ours(each[None]) & surface.open_ground
        both, either = both + np.count_nonzero(truth & mine), either + np.count_nonzero(truth | mine)
    return both / either
