"""From what is seen, and by how many, to the sightlines deficit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

ENOUGH_WINDOWS = 4.0
"""N0: weighted windows per 10 m of frontage with which the want of watchfulness falls to 1 / e (editable default)."""
MOST_HIDDEN = 0.25
"""The share of ground in hidden pockets from which the part is at its worst (editable default)."""


@dataclass(frozen=True)
class DeficitWeights:
    """How much each part counts in the sightlines deficit (a judgement, editable)."""

    unseen: float = 0.35
    unwatched: float = 0.30
    hidden: float = 0.25
    enclosed: float = 0.10


def unwatched(windows: np.ndarray, enough: float = ENOUGH_WINDOWS) -> np.ndarray:
    """h(N) = exp(-N / N0): 1 with no window, levelling off, because more eyes help less. NaN stays NaN."""
    return np.exp(-np.asarray(windows, dtype=float) / enough)


def sightlines_deficit(
    seen_share: np.ndarray,
    windows: np.ndarray,
    pocket_share: np.ndarray,
    open_share: np.ndarray,
    weights: DeficitWeights = DeficitWeights(),
) -> np.ndarray:
    """(n,) 0 = open to view and watched over, 1 = hidden throughout; NaN where no part is known.

    d = 0.35 (1 - S1) + 0.30 h(S2 + S3) + 0.25 min(1, pocket_share / 0.25) + 0.10 (1 - prospect). Parts that are NaN
    leave, and the others are scaled to sum to 1: a parcel with less than 4 m2 of ground to be seen is judged by its
    frontage. `seen_share` (S1), `pocket_share`, `open_share` (prospect: isovist area / pi R^2) 0 to 1; `windows`
    (S2 + S3) weighted windows per 10 m of frontage; all (n,).
    """
    hidden = np.minimum(1.0, np.asarray(pocket_share, dtype=float) / MOST_HIDDEN)
    parts = np.array(
        np.broadcast_arrays(
            1.0 - np.asarray(seen_share, dtype=float), unwatched(windows), hidden,
            1.0 - np.asarray(open_share, dtype=float),
        )
    )  # fmt: skip
    share = np.array([weights.unseen, weights.unwatched, weights.hidden, weights.enclosed])
    share = share.reshape(-1, *[1] * (parts.ndim - 1)) * ~np.isnan(parts)
    total = share.sum(axis=0)
    weighted = (share * np.nan_to_num(parts)).sum(axis=0)
    return np.divide(weighted, total, out=np.full(total.shape, np.nan), where=total > 0.0)
