"""Ranking street-light upgrades under a budget: what can be done, what it gives, which to choose, what it costs."""
