"""Which parcels the public may walk on: more of their ground should be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .vacancy.exclusions import used_by_words

if TYPE_CHECKING:
    import pandas as pd

    from .study import Study

WITHOUT_PREFIX = {"vacancy_probability": "probability", "vacancy_kind": "kind"}
"""The columns of an earlier run's vacancy, and their names in the factor's own table."""

LIKELY = 0.5


def open_to_the_public(study: Study, vacancy: pd.DataFrame) -> np.ndarray:
    """(n,) parks, squares and the like by their land use or by the evidence, and likely vacant lots.

    `vacancy` has the columns `probability` (NaN = unknown) and `kind` ("lot", "building" or None).
    """
    lot = (vacancy["probability"].to_numpy(float) >= LIKELY) & (vacancy["kind"].to_numpy(object) == "lot")
    used = used_by_words(study.parcels["land_use"].to_numpy(dtype=object))
    return lot | used | (study.evidence.used if study.evidence is not None else False)
