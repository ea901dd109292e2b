"""Where a scored layer comes from, as its metadata tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from qgis.core import QgsMapLayer

from ..provenance import provenance_of


@dataclass(frozen=True)
class Origin:
    """Version, settings, date and inputs of the run that made a layer; empty where the layer does not say.

    `weights` are those that the user set: a factor that they do not name weighs 1. `inputs` are the layers' names.
    """

    version: str = ""
    run: str = ""
    as_of: str = ""
    lighting_class: str = ""
    reassurance_lx: float | None = None
    weights: Mapping[str, float] = field(default_factory=dict)
    inputs: tuple[str, ...] = ()


def origin_of(layer: QgsMapLayer) -> Origin:
    """What the newest run in the layer's history says of itself."""
    told = provenance_of(layer)
    settings = told.get("settings")
    settings = settings if isinstance(settings, dict) else {}
    minimum = settings.get("reassurance_minimum")
    weights = told.get("weights")
    weights = weights if isinstance(weights, dict) else {}
    return Origin(
        version=str(told.get("version") or ""),
        run=str(told.get("run") or ""),
        as_of=str(told.get("as_of") or ""),
        lighting_class=str(settings.get("lighting_class") or ""),
        reassurance_lx=float(minimum) if isinstance(minimum, (int, float)) else None,
        weights={str(name): float(weight) for name, weight in weights.items() if isinstance(weight, (int, float))},
        inputs=tuple(dict.fromkeys(_names(told.get("inputs")))),
    )


def _names(inputs: object) -> Iterator[str]:
    """The layers' names: a run tells them by role, *Need for improvement* tells the one that it took."""
    if isinstance(inputs, str):
        yield inputs
    if not isinstance(inputs, dict):
        return
    for given in inputs.values():
        for each in given if isinstance(given, list) else []:
            if isinstance(each, dict) and each.get("layer"):
                yield str(each["layer"])


def rights(layers: Iterable[QgsMapLayer]) -> tuple[str, ...]:
    """The rights and licences that the layers' metadata name, each once."""
    told = [text for layer in layers for text in (*layer.metadata().rights(), *layer.metadata().licenses())]
    return tuple(dict.fromkeys(text.strip() for text in told if text.strip()))
