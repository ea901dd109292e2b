"""What can be done for the light of a walkway: our word for each work, its id in the catalogue, its name for people."""

from __future__ import annotations

from ..message import Message, say

CATALOGUE_IDS = {
    "repair": "repair_outage",
    "retrofit": "led_retrofit",
    "dim": "dim_shield",
    "prune": "prune_lamp",
    "arm": "infill_arm",
    "pole": "infill_pole",
}
"""The catalogue's id of each action, the cheapest first."""

ACTIONS = tuple(CATALOGUE_IDS)

NAMES: dict[str, Message] = {
    "repair": say("Actions", "Repair the lamp"),
    "retrofit": say("Actions", "Replace the lamp by an LED"),
    "dim": say("Actions", "Dim or shield the lamp"),
    "prune": say("Actions", "Prune branches by the lamp"),
    "arm": say("Actions", "Add a lamp on a standing pole"),
    "pole": say("Actions", "Add a pole with a lamp"),
}
"""Each action in words."""

NEW_LIGHTS = ("arm", "pole")
"""Actions that add a lamp where there was none: they use energy and save none."""
