"""The kinds of sheets, by the values of the parameter `TEMPLATE`, and the paper that suits each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from .paper import Orientation


class Template(Enum):
    """A kind of sheet."""

    WALL = "wall map"
    TABLE = "table map"
    HANDOUT = "hand-out"
    LIGHTS = "street-light list"
    CHANGE = "before and after"
    UNKNOWN = "what we do not know"
    FACILITATOR = "facilitator sheet"


PAPER: Mapping[Template, str] = {
    Template.WALL: "A3",
    Template.TABLE: "A1",
    Template.HANDOUT: "A4",
    Template.LIGHTS: "A3",
    Template.CHANGE: "A3",
    Template.UNKNOWN: "A3",
    Template.FACILITATOR: "A4",
}

ORIENTATION: Mapping[Template, Orientation] = {
    **dict.fromkeys(Template, Orientation.LANDSCAPE),
    Template.HANDOUT: Orientation.PORTRAIT,
    Template.FACILITATOR: Orientation.PORTRAIT,
}
