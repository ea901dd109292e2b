"""Which parcels the public may walk on: more of their ground should be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .vacancy.exclusions import used_by_polygons, used_by_words
from .vacancy.lots import lots_of

if TYPE_CHECKING:
    import pandas as pd

    from .study import Study

WITHOUT_PREFIX = {"vacancy_probability": "probability", "vacancy_kind": "kind"}
"""The columns of an earlier run's vacancy, and their names in the factor's own table."""

LIKELY = 0.5


def open_to_the_public(study: Study, vacancy: pd.DataFrame) -> np.ndarray:
    """(n,) parks, squares and the like by their land use, the evidence or the given places, and likely vacant lots.

    `vacancy` has the columns `probability` (NaN = unknown) and `kind` ("lot", "building" or None).
    """
    lot = (vacancy["probability"].to_numpy(float) >= LIKELY) & (vacancy["kind"].to_numpy(object) == "lot")
    return lot | in_public_use(study)


def in_public_use(study: Study) -> np.ndarray:
    """(n,) parks, squares and the like by their land use, the evidence or the given places."""
    used = used_by_words(study.parcels["land_use"].to_numpy(dtype=object))
    if study.evidence is not None:
        used |= study.evidence.used
    if study.places is not None:
        shapes = study.parcels.geometry.to_numpy()
        used |= study.places.holds(study.parcels) | used_by_polygons(shapes, lots_of(shapes).box, study.places.polygons)
    return used
