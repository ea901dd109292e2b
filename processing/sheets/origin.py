"""Where a scored layer comes from, as its metadata tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsMapLayer

from ..provenance import provenance_of


@dataclass(frozen=True)
class Origin:
    """Version, settings and date of the run that made a layer; empty where the layer does not say."""

    version: str = ""
    run: str = ""
    as_of: str = ""
    lighting_class: str = ""
    reassurance_lx: float | None = None


def origin_of(layer: QgsMapLayer) -> Origin:
    """What the newest run in the layer's history says of itself."""
    told = provenance_of(layer)
    settings = told.get("settings")
    settings = settings if isinstance(settings, dict) else {}
    minimum = settings.get("reassurance_minimum")
    return Origin(
        version=str(told.get("version") or ""),
        run=str(told.get("run") or ""),
        as_of=str(told.get("as_of") or ""),
        lighting_class=str(settings.get("lighting_class") or ""),
        reassurance_lx=float(minimum) if isinstance(minimum, (int, float)) else None,
    )


def rights(layers: Iterable[QgsMapLayer]) -> tuple[str, ...]:
    """The rights and licences that the layers' metadata name, each once."""
    told = [text for layer in layers for text in (*layer.metadata().rights(), *layer.metadata().licenses())]
    return tuple(dict.fromkeys(text.strip() for text in told if text.strip()))
