"""Which layer of a project plays which role of Score parcels, with a reason in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsMapLayer, QgsVectorLayer

from .language import render
from .layer_facts import Common, around, facts_of, some_values


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
    from ..algorithms.recognition.layer_roles import roles_of, where_to_look

    common = Common(layers)
    by_id = {layer.id(): layer for layer in layers}
    facts = [facts_of(layer, common) for layer in layers]
    square = where_to_look(facts)
    if square is not None:
        facts = [
            replace(each, around=around(by_id[each.id], square, common))
            if each.trouble is None and isinstance(by_id[each.id], QgsVectorLayer)
            else each
            for each in facts
        ]

    def more(layer_id: str, field: str) -> tuple[list[object], int]:
        layer = by_id[layer_id]
        return some_values(layer, field), max(layer.featureCount(), 0)

    return [
        LayerRole(judged.layer, judged.role, judged.strength, render(judged.reason), judged.alternatives)
        for judged in roles_of(facts, square, more)
    ]
