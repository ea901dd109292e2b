"""Price lists of street-light works as cities keep them."""

import pandas as pd
from wellplaced.algorithms.layer import Layer

LISTS = {
    "en": ["Repair outage", "Retrofit to LED", "Dim", "Tree pruning", "Bracket on existing pole", "New pole"],
    "es": ["Reparación", "Sustitución por LED", "Atenuación", "Poda", "Brazo en poste existente", "Poste nuevo"],
    "fr": ["Réparation", "Remplacement du luminaire", "Abaissement", "Élagage", "Crosse sur mât existant", "Mât"],
    "de": ["Reparatur", "Umrüstung auf LED", "Absenkung", "Baumschnitt", "Ausleger an vorhandenem Mast", "Neuer Mast"],
    "pt": ["Reparo", "Substituição de luminária", "Redução do fluxo", "Poda", "Braço em poste existente", "Poste novo"],
    "it": [
        "Riparazione",
        "Sostituzione a LED",
        "Riduzione del flusso",
        "Potatura",
        "Braccio su palo esistente",
        "Palo",
    ],
    "nl": ["Herstel", "Armatuur vervangen", "Dimmen", "Snoeien", "Uithouder aan bestaande mast", "Nieuwe mast"],
    "id": ["repair_outage", "led_retrofit", "dim_shield", "prune_lamp", "infill_arm", "infill_pole"],
}
"""The works in the order of ACTIONS, as lists in several languages name them, and the catalogue's ids."""


def price_list(columns, name="prices"):
    """A table without places."""
    return Layer(name, pd.DataFrame(columns))


def works_and_prices(works, prices, **more):
    """The simplest list: a work and its price a row."""
    return price_list({"work": works, "price": prices, **more})
