"""Small scored layers with different deficits, scored by the plugin's own algorithm."""

import numpy as np
from factories.qgis_layers import Log, layer, lot

FACTORS = ("lighting", "sightlines", "vacancy")
SHARES = ("deficit", "deficit_low", "deficit_high", "confidence")
FIELDS = "parcel_id:string(12)," + ",".join(f"{factor}_{what}:double" for factor in FACTORS for what in SHARES)


def deficits(rows, name="deficits"):
    """A layer of lots in a row: each row gives the three deficits, None = unknown, and may give one confidence."""
    features = []
    for number, (light, sight, vacancy, *sure) in enumerate(rows):
        values = [f"p{number}"]
        for deficit in (light, sight, vacancy):
            known = deficit is not None
            values += [deficit, max(deficit - 0.1, 0.0), min(deficit + 0.1, 1.0)] if known else [None] * 3
            values.append((sure[0] if sure else 0.9) if known else None)
        features.append((lot(number), values))
    return layer("Polygon", features, FIELDS, name)


def random_rows(count, unknown=0.2, seed=7):
    """Deficits and a confidence for each parcel; a share of the deficits is unknown, and the last parcel wholly."""
    rng = np.random.default_rng(seed)
    values, gone, sure = rng.random((count, 3)), rng.random((count, 3)) < unknown, rng.random(count)
    rows = [
        (*(None if gone[n, k] else float(values[n, k]) for k in range(3)), float(0.2 + 0.8 * sure[n]))
        for n in range(count)
    ]
    rows[-1] = (None, None, None)
    return rows


def scored_town(rows, weights="", name="town"):
    """The rows scored by `wellplaced:need` (its provider must be registered) and styled, as QGIS would load them."""
    from wellplaced.processing.styles import style_parcels

    import processing

    given = {"INPUT": deficits(rows), "WEIGHTS": weights, "OUTPUT": "TEMPORARY_OUTPUT"}
    made = processing.run("wellplaced:need", given, feedback=Log())["OUTPUT"]
    made.setName(name)
    style_parcels(made)
    return made
