"""Made-up ground: sloping and uneven."""

import numpy as np
from scipy.ndimage import gaussian_filter
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.lighting.ground import Ground


def tilted(east, north, bounds=(-400.0, -400.0, 1_000.0, 1_000.0), cell=10.0, zero=0.0):
    """A plane that rises by `east` and `north` metres a metre, `zero` metres high at the origin."""
    grid = Grid.around(bounds, cell)
    x, y = grid.xy(*np.indices(grid.shape).reshape(2, -1)).T
    return Ground(grid, (zero + east * x + north * y).reshape(grid.shape).astype(np.float32))


def uneven(seed, relief=12.0, bounds=(-400.0, -400.0, 1_000.0, 1_000.0), cell=5.0, smooth=6.0):
    """Hills and hollows, `relief` metres from the highest to the lowest, with small bumps on them."""
    grid, rng = Grid.around(bounds, cell), np.random.default_rng(seed)
    hills = gaussian_filter(rng.standard_normal(grid.shape), smooth)
    hills = hills / np.ptp(hills) * relief + rng.uniform(-0.15, 0.15, grid.shape)
    return Ground(grid, hills.astype(np.float32))


def raised(ground, metres):
    """The same ground, so much higher."""
    return Ground(ground.grid, (ground.elevation.astype(float) + metres).astype(np.float32))
