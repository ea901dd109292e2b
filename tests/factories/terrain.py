"""Made-up ground: sloping and uneven."""

import numpy as np
from scipy.ndimage import gaussian_filter
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.lighting.ground import LEVEL, Ground


def tilted(east, north, bounds=(-400.0, -400.0, 1_000.0, 1_000.0), cell=10.0, zero=0.0):
    """A plane that rises by `east` and `north` metres a metre, `zero` metres high at the origin."""
    grid = Grid.around(bounds, cell)
    x, y = grid.xy(*np.indices(grid.shape).reshape(2, -1)).T
    return _ground(grid, (zero + east * x + north * y).reshape(grid.shape))


def uneven(seed, relief=12.0, bounds=(-400.0, -400.0, 1_000.0, 1_000.0), cell=5.0, smooth=6.0):
    """Hills and hollows, `relief` metres from the highest to the lowest, with small bumps on them."""
    grid, rng = Grid.around(bounds, cell), np.random.default_rng(seed)
    hills = gaussian_filter(rng.standard_normal(grid.shape), smooth)
    hills = hills / np.ptp(hills) * relief + rng.uniform(-0.15, 0.15, grid.shape)
    return _ground(grid, hills)


def raised(ground, metres):
    """The same ground, so much higher."""
    return _ground(ground.grid, ground.elevation.astype(float) + metres)


def _ground(grid, elevation):
    """In whole 4,096ths of a metre, so that 32 bits hold them, raised as well."""
    return Ground(grid, (np.round(elevation * 4096.0) / 4096.0).astype(np.float32))


def hillside(path, east, north, corner, side=60, cell=10.0):
    """A raster file of a plane that rises by `east` and `north` metres a metre, 50 m high at its lower left corner."""
    from factories.standing import raster_file

    middle = (np.arange(side) + 0.5) * cell
    height = 50.0 + east * middle[None, :] + north * middle[::-1, None]
    return str(raster_file(path, height.astype(np.float32), "EPSG:32631", tuple(corner), cell))


GROUNDS = {"level": LEVEL, "sloping": tilted(0.08, 0.08), "uneven": uneven(7, relief=25.0)}
"""What the scenes stand on that are held against Radiance."""
