"""The fields of the suggestions' layers."""

from __future__ import annotations

from ..fields import Field
from ..message import say

SUGGESTIONS = (
    Field("suggestion_id", "text", say("Fields", "Suggestion id")),
    Field("parcel_id", "text", say("Fields", "Parcel id")),
    Field("intervention", "text", say("Fields", "Intervention")),
    Field("trigger", "text", say("Fields", "What was measured")),
    Field("why", "text", say("Fields", "Why it would help")),
    Field("cost_low", "number", say("Fields", "Cost, low end")),
    Field("cost_high", "number", say("Fields", "Cost, high end")),
    Field("currency", "text", say("Fields", "Currency")),
    Field("grade", "text", say("Fields", "Grade of the evidence (A to D)")),
    Field("department", "text", say("Fields", "Who would do it")),
    Field("consent", "text", say("Fields", "Who must agree")),
    Field("harms", "text", say("Fields", "What it may harm")),
    Field("gap_id", "text", say("Fields", "Gap id")),
    Field("pocket_id", "text", say("Fields", "Pocket id")),
    Field("light_id", "text", say("Fields", "Light id")),
)

EXTENTS = (
    Field("suggestion_id", "text", say("Fields", "Suggestion id")),
    Field("parcel_id", "text", say("Fields", "Parcel id")),
    Field("intervention", "text", say("Fields", "Intervention")),
)
"""The fields of the areas and lines that suggestions cover."""
