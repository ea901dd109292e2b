"""A rule: the physical condition on which one intervention is suggested, and the words in which that is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..geometry.repair import as_objects
from ..message import Message, say
from .measured import Measured

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


@dataclass(frozen=True)
class Rule:
    """When to suggest an intervention.

    `needs` names the fields by layer without which the rule cannot be judged. `find` gives a row per place where the
    condition holds (`found`). `trigger` and `why` are templates filled from the row's values.
    `words` has, by the name of a value that is a code, what each code is called. `way_for`: those of one word that are
    found at one parcel are several ways for the same thing, of which one is to be chosen.
    """

    intervention: str
    needs: Mapping[str, tuple[str, ...]]
    find: Callable[[Measured], pd.DataFrame]
    trigger: Message
    why: Message
    words: Mapping[str, Mapping[str, Message]] = field(default_factory=dict)
    way_for: str = ""


def found(
    xy: np.ndarray,
    *,
    parcel_id: object = None,
    gap_id: object = None,
    pocket_id: object = None,
    light_id: object = None,
    quantity: object = 1.0,
    confirm: object = False,
    extent: list[BaseGeometry] | None = None,
    **values: object,
) -> pd.DataFrame:
    """The places `xy` (n, 2) at which a rule's condition holds, with the ids of what it is about.

    `quantity` in units of the intervention; `confirm`: must be looked at on site first; `extent` the line or area that
    it is about; `values` (each (n,) or one for all) what the rule's sentences name.
    """
    ids = {"parcel_id": parcel_id, "gap_id": gap_id, "pocket_id": pocket_id, "light_id": light_id}
    columns = {"x": xy[:, 0], "y": xy[:, 1], **ids, "quantity": quantity, "confirm": confirm, **values}
    columns["extent"] = as_objects(extent if extent is not None else [None] * len(xy))
    return pd.DataFrame(columns, index=np.arange(len(xy))).astype(dict.fromkeys(ids, object))


CONFIRM = say("Suggestions", "Confirm on site first.")
