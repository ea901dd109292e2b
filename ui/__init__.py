"""The panel: a planner's way from data to a result. It calls Processing algorithms and shows what they give."""
