"""What of a scene is seen: the ground from the walkways, by whom it is watched, what lies hidden, how open it is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .line_of_sight import seen_by_anyone
from .pockets import Pockets, grouped, hidden_ground, pockets
from .scene import Scene
from .viewshed import seen_by, watchfulness

THINNED = 4
"""How many times fewer points of the ground tell how much more or less is seen in another scenario: ranges need not be
as fine as what is believed."""

EFFORT = (10.0, 1.0, 25.0, 9.0)
"""How long the views of windows, of people, of the ground and of what nobody sees take, one beside the other."""


@dataclass(frozen=True)
class Seen:
    """What is seen of a scene.

    `ground` (scenarios, points) whether someone on a walkway sees each of the scene's points; but for the first
    scenario, of the points `elsewise` (points,) only. By cell: `street` the number of people on walkways, `watch` the
    weight of windows (0 on cells that the scene has not `watched`), and `hidden` per scenario the numbers of the
    pockets, 0 for none. `pockets` are those of the first scenario; `open_share` of each street observer.
    """

    ground: np.ndarray
    elsewise: np.ndarray
    street: np.ndarray
    watch: np.ndarray
    hidden: tuple[np.ndarray, ...]
    pockets: Pockets
    open_share: np.ndarray


def look(scene: Scene, progress: Progress) -> Seen:
    """What the people on the walkways and those behind the windows of the scene see.

    Windows look over most fences and crowns and keep their view in every scenario, as does the share of open view on
    the walkways, which counts for a tenth of the deficit.
    """
    of_windows, of_people, of_ground, of_hidden = progress.parts(EFFORT)
    watch = seen_by(scene.surface, scene.windows, weight=watchfulness, where=scene.watched, progress=of_windows).total
    people = seen_by(scene.surface, scene.street, progress=of_people)
    elsewise = scene.ground.one_in(THINNED)
    ground = seen_by_anyone(scene.way, scene.ground.xy, scene.street, of_ground, elsewise)
    hidden = _hidden(scene, watch, of_hidden)
    found = pockets(scene.surface, hidden[0], scene.distance, scene.street.xy, scene.things)
    cells = (found.cells, *(grouped(each, scene.grid.cell)[0] for each in hidden[1:]))
    return Seen(ground, elsewise, people.total, watch, cells, found, people.open_share)


def seen_shares(scene: Scene, seen: Seen, n: int) -> np.ndarray:
    """(scenarios, n) the share of each parcel's ground that walkways see; NaN without ground."""
    believed = scene.ground.share(seen.ground[0], n)
    some, ground = scene.ground.chosen(seen.elsewise), seen.ground[:, seen.elsewise]
    change = [np.nan_to_num(some.share(each, n) - some.share(ground[0], n)) for each in ground]
    return np.clip(believed + np.array(change), 0.0, 1.0)


def _hidden(scene: Scene, watch: np.ndarray, progress: Progress) -> np.ndarray:
    """(scenarios, rows, columns) bool: the ground near walkways that nobody sees."""
    unwatched = hidden_ground(scene.targets, scene.distance, watch)
    row, column = np.nonzero(unwatched)
    seen = seen_by_anyone(scene.way, scene.grid.xy(row, column), scene.street, progress)
    hidden = np.repeat(unwatched[None], len(seen), axis=0)
    hidden[:, row, column] = ~seen
    return hidden
