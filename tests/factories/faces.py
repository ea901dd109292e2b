"""Scored parcels as the science holds them, on blocks with lots of uneven width."""

import geopandas as gpd
import numpy as np
import pandas as pd
from factories.blocks import moved
from shapely.geometry import Polygon
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.need.combine import need_table

DEPTH_M = 28.0
STREET_M = 16.0


def rows_of_lots(blocks=((12, 12),), seed=1, angle=0.0, shift=(0.0, 0.0)):
    """Blocks side by side, each two rows of lots back to back: shapes (n,), and the number of each lot's row (n,).

    `blocks` has the lots of the lower and the upper row; widths are uneven, so that nothing is symmetrical, and both
    rows of a block are as long.
    """
    rng = np.random.default_rng(seed)
    shapes, row, x = [], [], 0.0
    for lower, upper in blocks:
        long = 15.0 * max(lower, upper)
        for rank, lots in enumerate((lower, upper)):
            width = rng.uniform(0.8, 1.2, lots)
            ends = x + np.concatenate([[0.0], np.cumsum(width)]) / width.sum() * long
            y = rank * DEPTH_M
            for left, right in zip(ends, ends[1:]):
                corners = [(left, y), (right, y), (right, y + DEPTH_M), (left, y + DEPTH_M)]
                shapes.append(moved(Polygon(corners), angle, shift))
                row.append(len(set(row)) if rank == 0 and left == x else row[-1] + (left == x))
        x += long + STREET_M + rng.uniform(0.0, 3.0)
    return as_objects(shapes), np.unique(row, return_inverse=True)[1]


def scored(shapes, seed=1, **columns):
    """Parcels with lighting, sightlines and vacancy known everywhere; `columns` replaces what it names."""
    rng = np.random.default_rng(seed)
    count = len(shapes)
    table = pd.DataFrame({"parcel_id": [f"lot-{number}" for number in range(count)]})
    for factor in ("lighting", "sightlines", "vacancy"):
        table[f"{factor}_deficit"] = rng.uniform(0.0, 1.0, count)
        table[f"{factor}_confidence"] = rng.uniform(0.3, 1.0, count)
    table["lighting_dark_share"] = rng.uniform(0.0, 1.0, count)
    table["lighting_frontage_m"] = rng.uniform(8.0, 30.0, count)
    table["lighting_gap_m"] = rng.uniform(0.0, 90.0, count)
    table["lighting_target_lx"] = 2.0
    table["sightlines_seen_share"] = rng.uniform(0.0, 1.0, count)
    table["vacancy_probability"] = rng.uniform(0.0, 1.0, count)
    table["vacancy_kind"] = "lot"
    table["vacancy_evidence"] = "register 2025-01-01"
    table["owner"] = "Somebody"
    for name, values in columns.items():
        table[name] = values
    table = with_need(table)
    return gpd.GeoDataFrame(table, geometry=gpd.GeoSeries(shapes, dtype="geometry"))


def with_need(table):
    """The table with need, points and ranks anew from its deficits."""
    needs = need_table(table, {})
    return table.drop(columns=[name for name in needs if name in table]).join(needs)
