"""Lists of works of an earlier year."""

import numpy as np
import pandas as pd
from pyproj import CRS
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.mapping import Mapping
from wellplaced.algorithms.streetlights.last_year import Works, read_last_list

BOUNDS = np.array([0.0, 0.0, 100.0, 100.0])


def works(*rows):
    """Works of today: (light_id, action, x, y)."""
    ids, actions, x, y = ([row[part] for row in rows] for part in range(4))
    return Works(np.array(ids, dtype=object), np.array(actions, dtype=object), np.column_stack([x, y]).astype(float))


def last_list(columns, places=None):
    """The list as it is read, and what reading found; `places` (x, y) in study metres make it a layer of points."""
    import geopandas as gpd
    from wellplaced.algorithms.city.crs import StudyCrs

    frame = pd.DataFrame(columns)
    metres = CRS.from_epsg(32631)
    if places is not None:
        x, y = zip(*places)
        frame = gpd.GeoDataFrame(frame, geometry=gpd.points_from_xy(x, y), crs=metres)
    return read_last_list(Layer("last", frame), Mapping(), StudyCrs(metres, 1.0), BOUNDS)
