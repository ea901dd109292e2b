"""How results look in QGIS: built in code, so that every legend label can be translated."""

from __future__ import annotations

from .aliases import set_aliases
from .city import is_asset, place_name, style_city_layer, style_sample
from .confidence import style_confidence
from .findings import style_findings
from .light import style_gaps, style_walkways
from .parcels import style_parcels
from .places import style_clusters, style_pockets
from .suggestions import style_extents, style_suggestions
from .uncovered import style_uncovered
from .upgrades import style_upgrade_packages, style_upgrades
from .visibility import style_illuminance, style_visibility
from .wording import style_wording
from .works import style_works

__all__ = [
    "is_asset",
    "place_name",
    "set_aliases",
    "style_city_layer",
    "style_clusters",
    "style_confidence",
    "style_extents",
    "style_findings",
    "style_gaps",
    "style_illuminance",
    "style_parcels",
    "style_pockets",
    "style_sample",
    "style_suggestions",
    "style_uncovered",
    "style_upgrade_packages",
    "style_upgrades",
    "style_visibility",
    "style_walkways",
    "style_wording",
    "style_works",
]
