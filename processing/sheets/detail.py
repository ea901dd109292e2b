"""How finely a sheet shows scored parcels."""

from __future__ import annotations

from enum import Enum

from ...algorithms.message import Translate


class Detail(Enum):
    """What is drawn; the values are those of the parameter `DETAIL`."""

    FACES = 0
    """Block faces of ten or more parcels: for the public."""

    PARCELS = 1
    """Every parcel: for internal use."""


def detail_names(translate: Translate) -> list[str]:
    """The choices in words, in the order of their values."""
    return [
        translate("CommunitySheet", "Block faces of ten or more parcels, for the public"),
        translate("CommunitySheet", "Single parcels, for internal use"),
    ]
