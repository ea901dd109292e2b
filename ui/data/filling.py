"""From what was recognised to which layers play which role."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from ...processing.layer_roles import LayerRole
from ..choices import ONE_LAYER, ROLES


def filled(found: Sequence[LayerRole], taken: Collection[str] = ()) -> dict[str, list[str]]:
    """The layers of each role, the likeliest first: one where a role takes one, else all that were recognised.

    Layers that are `taken`, because the user chose them for a role, are left to that one.
    """
    by_role: dict[str, list[str]] = {}
    for each in sorted(found, key=lambda one: -one.strength):  # stable: of two alike the upper one
        if each.role in ROLES and each.layer_id not in taken:
            by_role.setdefault(each.role, []).append(each.layer_id)
    return {role: ids[:1] if role in ONE_LAYER else ids for role, ids in by_role.items()}


def likely(found: Iterable[LayerRole], role: str) -> dict[str, float]:
    """How strongly each layer may play a role, for those that may at all: as its role, or as another than its own."""
    strength = {}
    for each in found:
        also = dict(each.alternatives)
        if each.role == role:
            strength[each.layer_id] = each.strength
        elif role in also:
            strength[each.layer_id] = also[role]
    return strength
