"""How a luminaire's light is symmetric, told from its intensities."""

from __future__ import annotations

import numpy as np

from ..message import Message, say
from .distribution import Distribution

SAME = 0.01
"""Intensities that differ by less than this share of the brightest are alike (editable default, unverified)."""


def symmetry(shape: Distribution) -> Message:
    """What a distribution is symmetric about, in words: all round, both planes, one of them, or none.

    Compared at the file's own planes and their mirror images, on a circle that is linear between them.
    """
    turn = np.unique(np.mod(np.concatenate([shape.c, -shape.c, 180.0 - shape.c]), 360.0))[:, None]
    here = shape.intensity(turn, shape.gamma)
    if _alike(here, here[:1]):
        return say("Photometry", "the same all round")
    sides = _alike(here, shape.intensity(180.0 - turn, shape.gamma))
    ends = _alike(here, shape.intensity(-turn, shape.gamma))
    if sides and ends:
        return say("Photometry", "to both sides and both ends of the street alike")
    if sides:
        return say("Photometry", "to both ends of the street alike, to street and houses not")
    if ends:
        return say("Photometry", "to street and houses alike, to both ends of the street not")
    return say("Photometry", "none")


def _alike(one: np.ndarray, other: np.ndarray) -> bool:
    return bool(np.abs(one - other).max() <= SAME * one.max())
