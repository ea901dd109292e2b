"""What may stand in the way of one line of sight: houses, barriers, crowns and hills around the origin."""

from types import SimpleNamespace

import numpy as np
from shapely.geometry import LineString
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.sightlines.line_of_sight import InTheWay, Scenario
from wellplaced.algorithms.sightlines.surface import Surface

SIDE = 60
GRID = Grid(-20.0, 30.0, 1.0, (SIDE, SIDE))
"""From (-20, -30) to (40, 30): row 29 lies on the north of y = 0, column 20 begins at x = 0."""


def standing(houses=(), height=7.0, barriers=()):
    """Houses `height` metres tall, and barriers as (line, height, permeability), as an `Obstacles` has them."""
    buildings = SimpleNamespace(
        shapes=np.array([*houses, None], dtype=object)[:-1], height=np.full(len(houses), height)
    )
    if not barriers:
        return SimpleNamespace(buildings=buildings, barriers=None)
    lines, tall, permeability = zip(*barriers)
    lines = [LineString(line) for line in lines]
    return SimpleNamespace(
        buildings=buildings,
        barriers=SimpleNamespace(lines=lines, height=np.array(tall), permeability=np.array(permeability)),
    )


def scene_way(here, terrain=None, rise=None, crown=None, permeabilities=None):
    """`here` with ground of one's own; `crown` (base, top) hangs 8 to 12 m east of the origin; one scenario per
    entry of `permeabilities`.
    """
    base, top = np.zeros((SIDE, SIDE)), np.zeros((SIDE, SIDE))
    if crown is not None:
        base[:, 28:32], top[:, 28:32] = crown
    soft = Surface(GRID, np.zeros((SIDE, SIDE)) if rise is None else rise, base, top, terrain)
    believed = None if here.barriers is None else here.barriers.permeability
    each = [believed] if permeabilities is None else [np.array(some) for some in permeabilities]
    scenarios = [Scenario(str(number), some, base, top) for number, some in enumerate(each)]
    return InTheWay.of(here, soft, scenarios)
