"""What an inventory leaves out about a street light, from luminaire_defaults.json, where every value has its source."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np

from .photometry import Shape

FIXTURES = ("cobrahead", "post top", "wall", "flood", "decorative")
"""The words for a luminaire's form; a cobrahead is any roadway head on an arm."""
TECHNOLOGIES = ("LED", "HPS", "MH", "MV", "LPS", "CFL", "INC", "FL")
OLD_LAMPS = ("HPS", "MH", "MV", "LPS", "CFL")
"""Street lamps that an LED is usually put in the place of."""
ROADS = ("arterial", "collector", "local", "path")
WIDE = frozenset({"post top", "flood", "decorative"})
"""Forms that spread their light like Lambert's law; the others cut it off like the batwing."""

_WATTS = np.linspace(0.0, 2_000.0, 4_001)


@lru_cache(maxsize=1)
def _defaults() -> dict:
    return json.loads(Path(__file__).with_name("luminaire_defaults.json").read_text(encoding="utf-8"))


def by_form(quantity: str, fixture: np.ndarray, road: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(value, source) of `height` (m) or `hps_lamp_lumens` (lm) by fixture, else by road, else the general one."""
    table = _defaults()[quantity]
    value = np.full(len(fixture), float(table["other"]["value"]))
    source = np.full(len(fixture), "default", dtype=object)
    for words, kind, text in ((road, "road", "default for road: {}"), (fixture, "fixture", "default for {}")):
        for word, entry in table[kind].items():
            value[words == word] = entry["value"]
            source[words == word] = text.format(word)
    return value, source


def lumens_per_watt(technology: np.ndarray, watts: np.ndarray, installed: np.ndarray) -> np.ndarray:
    """lm/W of the lamp by technology and watts, of LED by year of installation (unknown: the oldest)."""
    tables = _defaults()["lumens_per_watt"]
    efficacy = _along(tables["other"], "watts", watts)
    for word, table in tables.items():
        chosen = technology == word
        efficacy[chosen] = _along(table, "watts", watts[chosen])
    led = technology == "LED"
    years = _defaults()["led_lumens_per_watt_by_year"]
    efficacy[led] = _along(years, "year", np.nan_to_num(installed[led], nan=years[0]["year"]))
    return efficacy


def watts_for(lumens: np.ndarray, technology: np.ndarray) -> np.ndarray:
    """(n,) W of lamps whose luminaires give `lumens` (n,) by technology, NaN where that is unknown; LEDs as sold today.

    The inverse of lumens = watts x lumens per watt x luminaire efficiency.
    """
    watts = np.full(len(lumens), np.nan)
    for word in TECHNOLOGIES:
        chosen = technology == word
        one = np.full(len(_WATTS), word, dtype=object)
        given = _WATTS * lumens_per_watt(one, _WATTS, np.full(len(_WATTS), np.inf)) * luminaire_efficiency(one)
        watts[chosen] = np.interp(np.asarray(lumens, dtype=float)[chosen], given, _WATTS)
    return watts


def led_in_place_of(lumens: np.ndarray, technology: np.ndarray) -> np.ndarray:
    """(n,) lm of the LED luminaire that does for discharge lamps whose luminaires give `lumens` (n,)."""
    return led_share_of_hps_lumens() * np.asarray(lumens, dtype=float) / luminaire_efficiency(technology)


def _along(table: list[dict], key: str, place: np.ndarray) -> np.ndarray:
    return np.interp(place, [entry[key] for entry in table], [entry["value"] for entry in table])


def luminaire_efficiency(technology: np.ndarray) -> np.ndarray:
    """Share of the lamp's rated lumens that leaves the luminaire."""
    return _by_technology("luminaire_efficiency", technology)


def led_share_of_hps_lumens() -> float:
    """An LED luminaire replaces a HPS lamp of twice its lumens."""
    return float(_defaults()["led_share_of_hps_lumens"]["value"])


def loss_factor(technology: np.ndarray, age: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(factor, source) of the light loss by technology; of LEDs of known `age` (years), by burning hours.

    LED: dirt x (1 - 0.30 min(1, hours burnt / L70 hours)).
    """
    factor = _by_technology("loss_factor", technology)
    known = np.isin(technology.astype(str), TECHNOLOGIES)
    source = np.where(known, [f"default for {word}" for word in technology], "default").astype(object)
    ageing = {name: entry["value"] for name, entry in _defaults()["led_ageing"].items()}
    aged = (technology == "LED") & np.isfinite(age)
    burnt = np.minimum(1.0, np.maximum(age[aged], 0.0) * ageing["hours_per_year"] / ageing["l70_hours"])
    factor[aged] = ageing["dirt"] * (1.0 - ageing["loss_at_l70"] * burnt)
    source[aged] = "from age"
    return factor, source


def _by_technology(quantity: str, technology: np.ndarray) -> np.ndarray:
    table = _defaults()[quantity]
    value = np.full(len(technology), float(table["other"]["value"]))
    for word, entry in table.items():
        value[technology == word] = entry["value"]
    return value


def shape(fixture: np.ndarray, technology: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(shape, source) by fixture; else LED and unknown lamps as batwing, others (old refractors) as Lambert."""
    known = np.isin(fixture.astype(str), FIXTURES)
    lamp = np.isin(technology.astype(str), TECHNOLOGIES)
    wide = np.where(known, np.isin(fixture.astype(str), tuple(WIDE)), lamp & (technology != "LED"))
    source = np.where(known, "from fixture", np.where(lamp, "from lamp type", "default")).astype(object)
    return np.where(wide, Shape.LAMBERT, Shape.BATWING).astype(np.int8), source
