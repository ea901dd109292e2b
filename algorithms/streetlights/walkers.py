"""How many people walk along each place of the walkways: counted, else judged by what lies near."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from ..finding import Finding, Severity
from ..geometry.boundary import Boundary
from ..geometry.containment import Containment
from ..message import listed, say
from ..recognition.values import distinct, text_of
from ..vacancy.phrases import says, words_of
from .defaults import default_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..message import Message
    from ..study import Study

PIECE = 10.0
"""m; outlines are looked up by pieces of at most this length."""
BY_USE = ("school", "shop", "transit")
NAMES = {
    "school": say("Walkers", "schools"),
    "shop": say("Walkers", "shops"),
    "transit": say("Walkers", "stops and stations"),
    "place": say("Walkers", "community places"),
}


@lru_cache(maxsize=1)
def _words() -> dict[str, list[str]]:
    return json.loads(Path(__file__).with_name("use_words.json").read_text(encoding="utf-8"))


def walkers(study: Study, xy: np.ndarray, walkway: np.ndarray) -> tuple[np.ndarray, list[Finding]]:
    """(p,) how many walk at places `xy` (p, 2) of the walkways numbered `walkway` (p,), and how that is known.

    1 is what is usual. Counts where the city has them, by the middle of all counts; a walkway without one is taken as
    that. Without any: 1, and more where schools, shops, stops or community places lie within 150 m (defaults.json).
    """
    counted = study.walkways.walkers
    known = np.isfinite(counted)
    if known.any() and np.median(counted[known]) > 0.0:
        share = np.maximum(counted / np.median(counted[known]), default_of("walkers", "least"))
        return np.where(known, share, 1.0)[walkway], [_counted(known)]
    near = {kind: _near(xy, shapes, points) for kind, (shapes, points) in _attractions(study).items()}
    total = np.ones(len(xy))
    for kind, close in near.items():
        total[close] += default_of("walkers", kind)
    return total, [_judged([kind for kind, close in near.items() if close.any()])]


def uses_of(texts: np.ndarray) -> dict[str, np.ndarray]:
    """(n,) bool by kind: whether a land use (text or None) says a school, a shop or a stop."""
    codes, values = distinct(pd.Series(texts, dtype=object))
    told = [words_of(text_of(value)) for value in values]
    found = {}
    for kind in BY_USE:
        said = [says(_words()[kind], each) and not says(_words()["except"], each) for each in told]
        found[kind] = np.array([*said, False], dtype=bool)[codes]
    return found


def _attractions(study: Study) -> dict[str, tuple[Sequence[object], np.ndarray]]:
    """Polygons and points (k, 2) by kind."""
    shapes, none = study.parcels.geometry.to_numpy(), np.empty((0, 2))
    uses = uses_of(study.parcels["land_use"].to_numpy(dtype=object))
    found: dict[str, tuple[Sequence[object], np.ndarray]] = {kind: (shapes[is_], none) for kind, is_ in uses.items()}
    if study.places is not None:
        found["place"] = (study.places.polygons, study.places.points)
    return found


def _near(xy: np.ndarray, shapes: Sequence[object], points: np.ndarray) -> np.ndarray:
    """(p,) whether a place lies within reach of a polygon's edge or a point, or in a polygon."""
    edges = Boundary.of(shapes)
    things = np.vstack([edges.pieces(PIECE).middle, points])
    near = np.zeros(len(xy), dtype=bool)
    if len(things):
        distance, _ = cKDTree(things).query(xy, distance_upper_bound=default_of("walkers", "within"))
        near = np.isfinite(distance)
        near[Containment.of(edges).pairs(xy)[0]] = True
    return near


def _counted(known: np.ndarray) -> Finding:
    what = say(
        "Walkers",
        "How many people walk there is known for {count:,} of {total:,} walkways; the others were taken as the middle"
        " one of these.",
        count=int(known.sum()),
        total=len(known),
    )
    return Finding(Severity.INFO, "walkways", "", what, None, int(known.sum()), len(known))


def _judged(kinds: list[str]) -> Finding:
    advice = say("Walkers", "Map a field of the walkways with counts: walkways.walkers = FIELD")
    if not kinds:
        what = say("Walkers", "Nothing tells how many people walk where: all metres of walkway count the same.")
    else:
        names: Message = listed([NAMES[kind] for kind in kinds])
        what = say(
            "Walkers",
            "Nobody counted who walks where. Walkways within {within:.0f} m of {kinds} count more: a judgement.",
            within=default_of("walkers", "within"),
            kinds=names,
        )
    return Finding(Severity.INFO, "walkways", "", what, advice)
