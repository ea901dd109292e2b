"""All rules in their order, and what no rule suggests because no layer holds its trigger."""

from __future__ import annotations

from ..message import say
from .lighting_rules import LIGHTING_RULES
from .sightline_rules import SIGHTLINE_RULES
from .vacancy_rules import VACANCY_RULES

RULES = (*LIGHTING_RULES, *SIGHTLINE_RULES, *VACANCY_RULES)

NO_RULE = {
    "temporary_towers": say("Interventions", "it needs funded works and residents' request on record"),
    "community_garden": say("Interventions", "it needs a resident who leads and a soil test"),
    "ordinance": say("Interventions", "only a council can decide it"),
    "demolish": say("Interventions", "it needs an official declaration, and greening with it"),
    "home_repair": say("Interventions", "it needs open structural violations by block face"),
    "street_trees": say("Interventions", "it needs tree cover and room at the kerb"),
    "park_program": say("Interventions", "it needs the facilities of parks and squares"),
    "open_community_space": say("Interventions", "it needs the places for young people and their opening hours"),
    "bus_stop": say("Interventions", "it needs the stops"),
    "walkway_gap": say("Interventions", "it needs the network on foot and its destinations"),
    "alley_gate": say("Interventions", "it needs residents' consent on record"),
    "street_diverter": say("Interventions", "only a council can ask for it"),
    "dumping_prevent": say("Interventions", "it needs reports of dumping, corrected for how readily people report"),
    "clean_team": say("Interventions", "it needs the upkeep of shopping streets"),
    "store_design": say("Interventions", "it needs shops, their hours and their windows"),
    "safe_route_package": say("Interventions", "it needs a corridor that the community nominated"),
}
"""Interventions that are in the catalogue to be argued, and what a rule for them would need."""
