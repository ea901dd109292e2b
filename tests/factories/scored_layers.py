"""Scored layers as QGIS holds them, on invented ground: blocks of parcels between streets that are not axis-aligned."""

import json
import math

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayerMetadata,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from wellplaced.algorithms.fields import CLUSTERS, FINDINGS, GAPS, POCKETS, SUGGESTIONS, WALKWAYS, ours

TYPES = {"text": QVariant.String, "integer": QVariant.Int, "number": QVariant.Double, "boolean": QVariant.Bool}
CRS = "EPSG:25832"
ORIGIN = (690_000.0, 5_330_000.0)
TURN = math.radians(17)
LOT_M = (14.0, 28.0)
STREET_M = 16.0
LOTS_IN_BLOCK = 6
CAUSES = ("outage", "spacing", "low output", "no light in the inventory")
RUN = {
    "version": "0.1.0",
    "settings": {"lighting_class": "P4", "reassurance_minimum": 2.0},
    "as_of": "2026-03-01",
    "run": "7f3a9c21",
}


def place(x, y):
    """Turned and curved a little, so that nothing is axis-aligned; metres."""
    y = y + 25.0 * math.sin(x / 160.0)
    return QgsPointXY(
        ORIGIN[0] + x * math.cos(TURN) - y * math.sin(TURN), ORIGIN[1] + x * math.sin(TURN) + y * math.cos(TURN)
    )


def lot(column, row):
    """The corners of a lot: six lots to a block, two rows back to back, a street after each."""
    x = column * LOT_M[0] + (column // LOTS_IN_BLOCK) * STREET_M
    y = row * LOT_M[1] + (row // 2) * STREET_M
    ring = [(x, y), (x + LOT_M[0], y), (x + LOT_M[0], y + LOT_M[1]), (x, y + LOT_M[1])]
    return QgsGeometry.fromPolygonXY([[place(*corner) for corner in (*ring, ring[0])]])


def layer_of(kind, fields, name, crs=CRS):
    """An empty memory layer with the fields of a result."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}" if kind != "None" else "None", name, "memory")
    layer.dataProvider().addAttributes([QgsField(field.name, TYPES[field.type]) for field in fields])
    layer.updateFields()
    return layer


def fill(layer, rows):
    """Add (geometry, {field: value}) rows."""
    features = []
    for geometry, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry or QgsGeometry())
        for name, value in values.items():
            feature.setAttribute(name, value)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def need_of(column, row):
    """A smooth invented need that visits all five classes; every ninth lot is unknown."""
    if (column * 5 + row * 3) % 19 == 7:
        return None
    wave = math.sin(column / 6.0) * math.cos(row / 3.0) + 0.3 * math.sin(column * 1.7 + row)
    return max(0.0, min(100.0, 46.0 + 42.0 * wave))


def parcel_values(number, need, confidence):
    """The fields of one parcel with lighting alone."""
    if need is None:
        return {"parcel_id": f"lot-{number}", "need_factors": "0 of 1", "lighting_why_null": "no walkway near"}
    share = need / 110.0
    return {
        "parcel_id": f"lot-{number}",
        "need": need,
        "need_rank": number,
        "need_confidence": confidence,
        "need_factors": "1 of 1",
        "need_reason": f"Need for improvement {need:.0f} of 100. {100 * share:.0f} % of the frontage is below 2 lx.",
        "lighting_deficit": need / 100.0,
        "lighting_confidence": confidence,
        "lighting_date": "2021-06-30" if number % 2 else "2024-11-05",
        "lighting_points": need,
        "lighting_emin_lx": 4.0 * (1.0 - share),
        "lighting_eavg_lx": 9.0 * (1.0 - share),
        "lighting_dark_share": share,
        "lighting_gap_m": 80.0 * share,
        "lighting_frontage_m": LOT_M[0],
        "lighting_class": "P4",
        "lighting_target_lx": 2.0,
    }


def more_factors(values, factors):
    """The values of a parcel with its points shared evenly among factors; lighting is there already."""
    if "need" not in values:
        return {**values, **{f"{factor}_why_null": "no evidence given" for factor in factors[1:]}}
    points = values["need"] / len(factors)
    parts = {f"{factor}_{what}": value for factor in factors for what, value in (
        ("deficit", values["need"] / 100.0), ("points", points), ("date", values["lighting_date"]))}  # fmt: skip
    own = {"sightlines_seen_share": 0.7, "vacancy_probability": 0.4, "vacancy_kind": "lot",
           "vacancy_evidence": "vacant register 2024-05-01", "vacancy_neighbours": 2}  # fmt: skip
    return {**values, **parts, **{name: value for name, value in own.items() if name.startswith(factors)}}


def scored_parcels(columns=36, rows=12, need=need_of, history=RUN, name="scored", crs=CRS, factors=("lighting",)):
    """Scored parcels; `need(column, row)` gives 0 to 100 or None. `history` becomes the layer's provenance."""
    layer = layer_of("Polygon", ours(factors), name, crs)
    lots = [(column, row) for row in range(rows) for column in range(columns)]
    fill(
        layer,
        [
            (
                lot(*where),
                more_factors(parcel_values(number, need(*where), 0.3 if number % 11 == 0 else 0.8), factors),
            )
            for number, where in enumerate(lots, 1)
        ],
    )
    if history is not None:
        metadata = QgsLayerMetadata()
        metadata.setHistory(["Made by hand", json.dumps(history)])
        metadata.setRights(["City of Nowhere, open data"])
        layer.setMetadata(metadata)
    return layer


def dark_gaps(causes=CAUSES, each=4, name="gaps"):
    """Dark gaps along the streets between the blocks."""
    layer = layer_of("LineString", GAPS, name)
    rows = []
    for number in range(each * len(causes)):
        y = 2 * LOT_M[1] + STREET_M / 2 + (number % 5) * (2 * LOT_M[1] + STREET_M)
        x, length = 40.0 + 130.0 * (number // 5) + 20.0 * (number % 5), 22.0 + 9 * (number % 6)
        line = QgsGeometry.fromPolylineXY([place(x + step * length / 5, y) for step in range(6)])
        values = {"gap_id": f"g{number}", "length_m": length, "emin_lx": 0.4, "target_lx": 2.0, "class": "P4"}
        rows.append((line, {**values, "cause": causes[number % len(causes)], "run": RUN["run"]}))
    return fill(layer, rows)


def walkways(name="walkways"):
    """Walkways whose average light visits every step and one that is unknown."""
    layer = layer_of("LineString", WALKWAYS, name)
    light = (0.2, 1.0, 3.0, 7.0, 15.0, 30.0, None)
    rows = [
        (
            QgsGeometry.fromPolylineXY([place(x, 64.0 + 72.0 * number) for x in range(0, 560, 40)]),
            {
                "walkway_id": f"w{number}",
                "eavg_lx": lux,
                "emin_lx": None if lux is None else lux / 4,
                "length_m": 540.0,
            },
        )
        for number, lux in enumerate(light)
    ]
    return fill(layer, rows)


def hidden_pockets(blockers=("buildings", "barriers", "trees"), name="pockets"):
    """A pocket behind each kind of thing."""
    rows = [
        (
            lot(7 * number, 2),
            {"pocket_id": f"k{number}", "area_m2": 38.0, "distance_m": 4.2, "blocker_layer": blocker,
             "blocker_id": "b1", "entrapment": number == 0},
        )
        for number, blocker in enumerate(blockers)
    ]  # fmt: skip
    return fill(layer_of("Polygon", POCKETS, name), rows)


def vacant_groups(name="clusters"):
    """One group of four lots."""
    shape = QgsGeometry.unaryUnion([lot(column, row) for column in (1, 2) for row in (0, 1)])
    values = {"cluster_id": "c1", "parcels": 4, "area_m2": 1568.0}
    return fill(layer_of("Polygon", CLUSTERS, name), [(shape, values)])


def suggestions(kinds=("repair_outage", "clear_sightline", "lot_green"), geometry="Point", name="suggestions"):
    """A suggestion of each kind."""
    shapes = {
        "Point": lambda spot: lot(*spot).centroid(),
        "Polygon": lambda spot: lot(*spot),
        "LineString": lambda spot: QgsGeometry.fromPolylineXY([place(14 * spot[0] + x, 64.0) for x in (0, 20, 40)]),
    }
    rows = [
        (
            shapes[geometry]((6 * number, 4)),
            {"suggestion_id": f"{kind}-1", "parcel_id": f"lot-{number}", "intervention": kind,
             "trigger": "A lamp is out.", "why": "Repair it.", "cost_low": 50.0, "cost_high": 1350.0,
             "currency": "USD", "grade": "B", "department": "Public works", "harms": "Glare."},
        )
        for number, kind in enumerate(kinds)
    ]  # fmt: skip
    return fill(layer_of(geometry, SUGGESTIONS, name), rows)


def findings(geometry="Polygon", name="findings"):
    """One finding of each severity."""
    layer = layer_of(geometry, FINDINGS, name)
    rows = [
        (lot(8 * number, 4), {"severity": severity, "role": "lights", "what": "3 lights have no height.", "count": 3})
        for number, severity in enumerate(("error", "warning", "info"))
    ]
    return fill(layer, rows)


def city_layer(name, kind="Polygon", fields=()):
    """A layer of the city's own by name: a few invented shapes."""
    layer = QgsVectorLayer(f"{kind}?crs={CRS}" + "".join(f"&field={field}:string" for field in fields), name, "memory")
    first = len(name)  # so that layers of other names lie elsewhere
    spots = [((first + 7 * number) % 36, (first + 3 * number) % 12) for number in range(3)]
    shapes = {
        "Polygon": lambda spot: lot(*spot),
        "Point": lambda spot: lot(*spot).centroid(),
        "LineString": lambda spot: QgsGeometry.fromPolylineXY(
            [place(x, 64.0 + 72.0 * (spot[1] // 3)) for x in range(0, 620, 20)]
        ),
    }
    return fill(
        layer, [(shapes[kind](spot), {field: f"Invented {field} {spot[0]}" for field in fields}) for spot in spots]
    )


def with_history(layer, history):
    """The layer with this provenance in its history."""
    metadata = QgsLayerMetadata()
    metadata.setHistory([json.dumps(history)])
    layer.setMetadata(metadata)
    return layer


def suggested(kinds, name="suggestions"):
    """So many suggestions of each kind: `kinds` gives the count by intervention."""
    each = [kind for kind, count in kinds.items() for _ in range(count)]
    return suggestions(tuple(each), name=name)


def works(count=3, name="works", **changes):
    """A list of street lights as *Street-light upgrades* writes it; `changes` replaces fields of all."""
    fields = ["rank:integer", "action:string", "street:string", "cost:double", "currency:string", "why:string(0)"]
    fields += ["emin_before_lx:double", "emin_after_lx:double"]
    layer = QgsVectorLayer(f"Point?crs={CRS}" + "".join(f"&field={field}" for field in fields), name, "memory")
    actions = ("repair", "retrofit", "pole", "prune", "arm", "dim")
    rows = [
        (
            lot((5 * number) % 36, (2 * number) % 12).centroid(),
            {"rank": number + 1, "action": actions[number % 6], "street": f"Invented Street {number}", "cost": 250.0,
             "currency": "USD", "why": "A lamp is out.", "emin_before_lx": 0.4, "emin_after_lx": 2.6, **changes},
        )
        for number in reversed(range(count))
    ]  # fmt: skip
    return fill(layer, rows)
