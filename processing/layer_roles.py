"""Which layer of a project plays which role of Score parcels, with a reason in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsMapLayer, QgsVectorLayer

from .language import render
from .layer_facts import Common, around, facts_of, some_values

if TYPE_CHECKING:
    from ..algorithms.recognition.layers.facts import Square
    from ..algorithms.recognition.layers.first import Look


Looking = Iterator[Optional["list[LayerRole]"]]


@dataclass(frozen=True)
class LayerRole:
    """The role of one layer: the name of a parameter ("INPUT", "WALKWAYS", ...), None for none.

    `strength` 0 to 1; `reason` a sentence that says why, or why not; `alternatives` other roles that the layer may
    play, with their strength, the strongest first.
    """

    layer_id: str
    role: str | None
    strength: float
    reason: str
    alternatives: tuple[tuple[str, float], ...]


def recognised(layers: Sequence[QgsMapLayer]) -> list[LayerRole]:
    """The role of each layer, in the order of the layers. For the main thread; reads a few features of each."""
    *_, roles = looking(layers)
    return roles


def looking(layers: Sequence[QgsMapLayer]) -> Looking:
    """`recognised` in steps of a layer each: between them the window can be used, and one may give up.

    Gives None after each step, and the roles at last.
    """
    from ..algorithms.recognition.layer_roles import roles_of, where_to_look
    from ..algorithms.recognition.layers.first import first_look

    common = Common(layers)
    by_id = {layer.id(): layer for layer in layers}
    looks = []
    for layer in layers:
        looks.append(first_look(facts_of(layer, common)))
        yield None
    square = where_to_look(looks)
    for number, look in enumerate(looks if square is not None else ()):
        looks[number] = _with_surroundings(look, by_id[look.facts.id], square, common)
        yield None

    def more(layer_id: str, field: str) -> tuple[list[object], int]:
        layer = by_id[layer_id]
        return some_values(layer, field), max(layer.featureCount(), 0)

    yield [
        LayerRole(judged.layer, judged.role, judged.strength, render(judged.reason), judged.alternatives)
        for judged in roles_of(looks, square, more)
    ]


def _with_surroundings(look: Look, layer: QgsMapLayer, square: Square, common: Common) -> Look:
    """A layer with what of it lies in the square."""
    if look.facts.trouble is not None or not isinstance(layer, QgsVectorLayer):
        return look
    return replace(look, facts=replace(look.facts, around=around(layer, square, common)))
