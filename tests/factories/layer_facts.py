"""Layers as they were glanced at, without QGIS: what a project's layers may hold."""

import numpy as np
import pandas as pd
from factories.blocks import town
from factories.tables import repeated
from shapely import affinity
from shapely.geometry import Point
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.recognition.layer_roles import roles_of, where_to_look
from wellplaced.algorithms.recognition.layers.facts import Cells, LayerFacts
from wellplaced.algorithms.recognition.layers.first import first_look

FORMS = {"Polygon": "polygon", "MultiPolygon": "polygon", "LineString": "line", "Point": "point"}


def shaped(name, shapes, **columns):
    """A layer of shapes in metres; each column's values are repeated."""
    bounds = np.array([shape.bounds for shape in shapes])
    west, south = bounds[:, :2].min(axis=0)
    east, north = bounds[:, 2:].max(axis=0)
    return LayerFacts(
        id=name,
        name=name,
        form=FORMS[shapes[0].geom_type],
        count=len(shapes),
        table=_rows(columns, len(shapes)),
        shapes=as_objects(list(shapes)),
        around=as_objects(list(shapes)),
        extent=(west, south, east, north),
    )


def table(name, n=20, **columns):
    """A table without shapes."""
    return LayerFacts(name, name, "table", n, _rows(columns, n))


def raster(name, height, step=4.0):
    """A raster of one band; `height` (x, y arrays of metres) -> values."""
    x, y = (each.ravel() for each in np.meshgrid(np.arange(12), np.arange(12)))
    value = np.asarray(height(x * step, y * step), dtype=float)
    extent = (0.0, 0.0, 12.0 * step, 12.0 * step)
    cells = Cells(np.column_stack([x, y]), step, value)
    return LayerFacts(name, name, "raster", None, pd.DataFrame(), extent=extent, cells=cells)


def lots(name="parcels", side=1.0, **columns):
    """The lots of a town, 15 m by 25 m; `side` makes them larger."""
    made = town(columns=3, rows=3, lots=6)
    columns = columns or {"PARCEL_NO": [f"{number:03d}-1" for number in range(200)]}
    return shaped(name, [affinity.scale(lot, side, side, origin=(0, 0)) for lot in made.parcels], **columns)


def houses(name="buildings", **columns):
    """One house on each lot."""
    return shaped(name, [affinity.scale(lot, 0.55, 0.5) for lot in town(columns=3, rows=3, lots=6).parcels], **columns)


def spots(name, n=40, **columns):
    """Points here and there in the town."""
    return shaped(name, [Point(7.0 * (k % 20), 9.0 * (k // 20)) for k in range(n)], **columns)


def pavements(name="pavements", **columns):
    """The pavement lines of the town."""
    return shaped(name, town(columns=3, rows=3, lots=6).pavements, **columns)


def judged(*layers):
    """Layer's name -> its judgement."""
    looks = [first_look(facts) for facts in layers]

    def more(layer, column):
        facts = next(facts for facts in layers if facts.id == layer)
        return facts.table[column].tolist(), len(facts.table)

    return {each.layer: each for each in roles_of(looks, where_to_look(looks), more)}


def roles(*layers):
    """Layer's name -> its role."""
    return {name: each.role for name, each in judged(*layers).items()}


def reason(judgement):
    """The sentence in English."""
    return judgement.reason.render()


def _rows(columns, n):
    return pd.DataFrame({name: repeated(list(values), n) for name, values in columns.items()}, index=range(n))
