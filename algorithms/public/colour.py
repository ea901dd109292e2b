"""How far apart colours look, and how well they stand out: what maps for the public are checked by."""

from __future__ import annotations

import numpy as np

WHITE_XYZ = np.array([0.95047, 1.0, 1.08883])
"""The D65 white of sRGB."""
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_FAR = 25.0**7


def linear(rgb: np.ndarray) -> np.ndarray:
    """(..., 3) light of sRGB colours (..., 3) from 0 to 255 (IEC 61966-2-1)."""
    share = np.asarray(rgb, dtype=float) / 255.0
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def contrast(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """(...) contrast of sRGB colours, 1 (none) to 21: (L1 + 0.05) / (L2 + 0.05), L the relative luminance (WCAG)."""
    first, second = (linear(each) @ _TO_XYZ[1] for each in (one, other))
    return (np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05)


def lab(rgb: np.ndarray) -> np.ndarray:
    """(..., 3) L*, a*, b* of sRGB colours from 0 to 255 under D65 (CIE 15)."""
    share = linear(rgb) @ _TO_XYZ.T / WHITE_XYZ
    root = np.where(share > (6 / 29) ** 3, np.cbrt(share), share / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = np.moveaxis(root, -1, 0)
    return np.stack([116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)], axis=-1)


def distance(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """(...) CIEDE2000 of L*, a*, b* (..., 3); about 1 is the least that can be told apart (CIE 142; Sharma 2005)."""
    (l1, a1, b1), (l2, a2, b2) = (np.moveaxis(np.asarray(each, dtype=float), -1, 0) for each in (one, other))
    chroma7 = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2.0) ** 7
    stretch = 1.5 - 0.5 * np.sqrt(chroma7 / (chroma7 + _FAR))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360.0, np.degrees(np.arctan2(b2, a2)) % 360.0
    grey = c1 * c2 == 0.0
    turn = np.where(grey, 0.0, (h2 - h1 + 180.0) % 360.0 - 180.0)
    hue = np.where(grey, h1 + h2, (h1 + turn / 2.0) % 360.0)
    light, chroma = (l1 + l2) / 2.0, (c1 + c2) / 2.0
    return _weighted(l2 - l1, c2 - c1, 2.0 * np.sqrt(c1 * c2) * np.sin(np.radians(turn) / 2.0), light, chroma, hue)


def _weighted(
    d_light: np.ndarray, d_chroma: np.ndarray, d_hue: np.ndarray, light: np.ndarray, chroma: np.ndarray, hue: np.ndarray
) -> np.ndarray:
    angle = np.radians(hue)
    shape = (
        1.0
        - 0.17 * np.cos(angle - np.radians(30.0))
        + 0.24 * np.cos(2.0 * angle)
        + 0.32 * np.cos(3.0 * angle + np.radians(6.0))
        - 0.20 * np.cos(4.0 * angle - np.radians(63.0))
    )
    s_light = 1.0 + 0.015 * (light - 50.0) ** 2 / np.sqrt(20.0 + (light - 50.0) ** 2)
    s_chroma, s_hue = 1.0 + 0.045 * chroma, 1.0 + 0.015 * chroma * shape
    bend = np.exp(-(((hue - 275.0) / 25.0) ** 2))
    turned = -2.0 * np.sqrt(chroma**7 / (chroma**7 + _FAR)) * np.sin(np.radians(60.0 * bend))
    light_part, chroma_part, hue_part = d_light / s_light, d_chroma / s_chroma, d_hue / s_hue
    return np.sqrt(light_part**2 + chroma_part**2 + hue_part**2 + turned * chroma_part * hue_part)
