"""Street lights as arrays, and how the words of an inventory become them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..finding import NAMED_AT_MOST, Finding, Severity, some_rows
from ..message import Message, say
from . import luminaire_defaults as defaults
from .filed import FROM_FILE, filed_luminaires
from .luminaire_defaults import FIXTURES, ROADS, TECHNOLOGIES

if TYPE_CHECKING:
    from .filed import Filed
    from .optics import Optics

__all__ = ["FIXTURES", "ROADS", "STATUSES", "TECHNOLOGIES", "Luminaires", "from_words", "reported_out"]

STATUSES = ("working", "out", "planned", "removed")
PLAUSIBLE = {"height": (1.0, 40.0), "lumens": (0.0, 200_000.0), "watts": (0.0, 2_000.0), "lamps": (0.0, 20.0)}
"""Above the first, up to the second; 0 means that the value was not entered."""
DECISIVE = ("lumens", "height", "shape", "status")
OPEN_REPORT = "open report"
"""Where the status of a light comes from that the inventory calls working, or says nothing of."""
ASSET = ("layer", "row", "circuit", "street")
"""Where a light comes from and how the city files it: what is handed on unchanged."""
TABLES = ("sources", "asset")


@dataclass(frozen=True)
class Luminaires:
    """n street lights; arrays (n,) but `xy` (n, 2) metres.

    `height` (m) of the lamp above the ground; `lumens` (lm) that leave all luminaires of the pole when new, taken as
    going down; `loss_factor` what dirt and age leave of them; `shape` (int8 of `Shape`); `working`; `light_id` (object,
    text); `technology` (one of `TECHNOLOGIES`, None where unknown); `assumed` (0 to 1) the share of the decisive inputs
    (lumens, height, shape, status) that were assumed. `sources` has a row per light and a text column per quantity:
    where its value comes from. `watts` (W) of all luminaires of the pole, NaN where nobody knows. `asset` has a row per
    light: `layer` its name, `row` in it, `circuit` and `street` (text, None where unknown). `optics` what photometric
    files say of them, None where none has one; `shape` counts for the others.
    """

    xy: np.ndarray
    height: np.ndarray
    lumens: np.ndarray
    loss_factor: np.ndarray
    shape: np.ndarray
    working: np.ndarray
    light_id: np.ndarray
    technology: np.ndarray
    assumed: np.ndarray
    sources: pd.DataFrame
    watts: np.ndarray
    asset: pd.DataFrame
    optics: Optics | None = None

    def __len__(self) -> int:
        return len(self.height)

    def subset(self, chosen: np.ndarray) -> Luminaires:
        """The lights of a mask (n,) or of indices, in that order."""
        optics = None if self.optics is None else self.optics.subset(chosen)
        tables = {name: getattr(self, name).iloc[chosen] for name in TABLES}
        names = (each.name for each in fields(self) if each.name not in {*TABLES, "optics"})
        arrays = {name: getattr(self, name)[chosen] for name in names}
        return replace(self, **arrays, **tables, optics=optics)


def from_words(
    frame: pd.DataFrame, xy: np.ndarray, *, as_of: float | None = None, filed: Filed | None = None
) -> tuple[Luminaires, list[Finding]]:
    """The lights of an inventory whose fields were understood, and what had to be assumed.

    `frame` (rows as in `xy` (n, 2) metres) has any of `light_id` (text), `height` (m), `lumens` and `watts` (of one
    lamp), `lamps` (per pole), `technology` (`TECHNOLOGIES`), `fixture` (`FIXTURES`), `road` (`ROADS`), `status`
    (`STATUSES`), `layer` (its name), `row` (in the layer), `circuit` and `street` (text), `installed` (year),
    `azimuth` and `tilt` of the arm (degrees); NaN, None, or no column = unknown. `filed` tells the photometric file of
    each row.
    Lights that are planned or removed are left out; implausible values become unknown. Lumens come from the field,
    else from watts, else from fixture, road and technology; lumens stated for discharge lamps are the lamp's and lose
    the luminaire's own loss. `as_of` (year, default the newest installation) dates the ages of LEDs.
    """
    frame = frame.reset_index(drop=True)
    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    words = _words(frame)
    found = _left_out(words, xy)
    keep = ~np.isin(words["status"].astype(str), ("planned", "removed")) & np.isfinite(xy).all(axis=1)
    words, numbers = words[keep], _numbers(frame)[keep]
    numbers, implausible = _plausible(numbers, words)
    year = numbers["installed"].to_numpy()
    newest = np.nanmax(year) if as_of is None and np.isfinite(year).any() else as_of

    fixture, road, technology = (words[name].to_numpy() for name in ("fixture", "road", "technology"))
    lumens, lumens_from = _lumens(numbers, fixture, road, technology)
    height, height_from = _height(numbers, fixture, road)
    loss, loss_from = defaults.loss_factor(technology, (np.nan if newest is None else newest) - year)
    shape, shape_from = defaults.shape(fixture, technology)
    sources = pd.DataFrame(
        {
            "lumens": lumens_from,
            "height": height_from,
            "loss_factor": loss_from,
            "shape": shape_from,
            "status": np.where(words["status"].notna(), "from field", "assumed to work"),
        },
        index=pd.Index(words["light_id"], name="light_id"),
        dtype=object,
    )
    luminaires = Luminaires(
        xy=xy[keep],
        height=height,
        lumens=lumens,
        loss_factor=loss,
        shape=shape,
        working=(words["status"] != "out").to_numpy(dtype=bool),
        light_id=words["light_id"].to_numpy(dtype=object),
        technology=technology,
        assumed=_assumed(sources),
        sources=sources,
        watts=numbers["watts"].to_numpy() * np.nan_to_num(numbers["lamps"].to_numpy(), nan=1.0),
        asset=words[list(ASSET)].reset_index(drop=True),
    )
    if filed is not None:
        luminaires = filed_luminaires(luminaires, replace(filed, number=filed.number[keep]), numbers)
        luminaires = replace(luminaires, assumed=_assumed(luminaires.sources))
    return luminaires, [*found, *implausible, *_assumptions(words, luminaires.sources)]


def reported_out(luminaires: Luminaires, reported: np.ndarray) -> Luminaires:
    """The lights of which the `reported` (k,) ones (indices) are out as well; what the inventory calls out stays so."""
    out = np.zeros(len(luminaires), dtype=bool)
    out[reported] = True
    out &= luminaires.working
    sources = luminaires.sources.assign(status=np.where(out, OPEN_REPORT, luminaires.sources["status"]))
    return replace(luminaires, working=luminaires.working & ~out, sources=sources, assumed=_assumed(sources))


def _words(frame: pd.DataFrame) -> pd.DataFrame:
    """The text columns, None where unknown; a word that is not in its list is unknown too."""
    known = {"technology": TECHNOLOGIES, "fixture": FIXTURES, "road": ROADS, "status": STATUSES}
    columns = {}
    for name in ("light_id", "layer", "circuit", "street", *known):
        column = frame[name] if name in frame else pd.Series(None, index=frame.index, dtype=object)
        valid = column.isin(known[name]) if name in known else column.notna()
        columns[name] = column.astype(object).where(valid, None)
    words = pd.DataFrame(columns, index=frame.index, dtype=object)
    words["layer"] = words["layer"].where(words["layer"].notna(), "")
    words["row"] = frame["row"] if "row" in frame else np.arange(len(frame))
    number = pd.Series([f"light {row + 1}" for row in range(len(frame))], index=frame.index, dtype=object)
    words["light_id"] = words["light_id"].where(words["light_id"].notna(), number).astype(str).astype(object)
    return words


def _numbers(frame: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            name: pd.to_numeric(frame[name], errors="coerce").astype(float) if name in frame else np.nan
            for name in (*PLAUSIBLE, "installed", "azimuth", "tilt")
        },
        index=frame.index,
        dtype=float,
    )


def _plausible(numbers: pd.DataFrame, words: pd.DataFrame) -> tuple[pd.DataFrame, list[Finding]]:
    """The numbers without those that no street light has, and what was dropped."""
    what = {
        "height": say(
            "Findings",
            "{count:,} of {total:,} mounting heights are 1 m or less, or above 40 m. They were taken as unknown.",
        ),
        "lumens": say(
            "Findings",
            "{count:,} of {total:,} lights have lumens below 0 or above 200,000. They were taken as unknown.",
        ),
        "watts": say(
            "Findings", "{count:,} of {total:,} lights have watts below 0 or above 2,000. They were taken as unknown."
        ),
        "lamps": say(
            "Findings", "{count:,} of {total:,} lights have fewer than 0 or more than 20 lamps. One lamp was assumed."
        ),
    }
    advice = say("Findings", "Check the values and their unit, then run again.")
    numbers, found = numbers.copy(), []
    for name, (above, most) in PLAUSIBLE.items():
        column = numbers[name]
        entered = column.notna() & (column != 0.0)
        wrong = entered & ~((column > above) & (column <= most))
        numbers[name] = column.where(entered & ~wrong)
        for layer, here in _by_layer(words):
            found += _finding(Severity.WARNING, layer, words, here & wrong, here, what[name], advice)
    return numbers, found


def _lumens(
    numbers: pd.DataFrame, fixture: np.ndarray, road: np.ndarray, technology: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """(lumens out of all luminaires of the pole, source)."""
    efficiency = defaults.luminaire_efficiency(technology)
    stated, watts = numbers["lumens"].to_numpy(), numbers["watts"].to_numpy()
    lamp = np.isin(technology.astype(str), TECHNOLOGIES)
    replaced, source = defaults.by_form("hps_lamp_lumens", fixture, road)
    discharge = lamp & (technology != "LED")
    each = replaced * np.where(discharge, efficiency, defaults.led_share_of_hps_lumens())
    by_watts = np.isfinite(watts)
    efficacy = defaults.lumens_per_watt(technology, np.nan_to_num(watts), numbers["installed"].to_numpy())
    each = np.where(by_watts, watts * efficacy * efficiency, each)
    source = np.where(by_watts, np.where(lamp, "from watts and lamp type", "from watts"), source)
    each = np.where(np.isfinite(stated), stated * efficiency, each)
    source = np.where(np.isfinite(stated), "from field", source)
    return each * np.nan_to_num(numbers["lamps"].to_numpy(), nan=1.0), source


def _height(numbers: pd.DataFrame, fixture: np.ndarray, road: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(mounting height, source)."""
    height, source = defaults.by_form("height", fixture, road)
    measured = numbers["height"].notna().to_numpy()
    return np.where(measured, numbers["height"], height), np.where(measured, "from field", source)


def _assumed(sources: pd.DataFrame) -> np.ndarray:
    """Share of the decisive inputs that rest on a default; watts of an unknown lamp type count as a default."""
    told = ["from field", FROM_FILE, OPEN_REPORT, "from watts and lamp type", "from fixture", "from lamp type"]
    known = sources[list(DECISIVE)].isin(told)
    return 1.0 - known.to_numpy(dtype=float).mean(axis=1)


def _left_out(words: pd.DataFrame, xy: np.ndarray) -> list[Finding]:
    absent = words["status"].isin(["planned", "removed"])
    nowhere = ~absent & ~np.isfinite(xy).all(axis=1)
    gone = say("Findings", "{count:,} of {total:,} lights are planned or removed. They were left out.")
    lost = say("Findings", "{count:,} of {total:,} lights have no position. They were left out.")
    found = []
    for layer, here in _by_layer(words):
        found += _finding(Severity.INFO, layer, words, here & absent, here, gone)
        found += _finding(Severity.WARNING, layer, words, here & nowhere, here, lost)
    return found


def _assumptions(words: pd.DataFrame, sources: pd.DataFrame) -> list[Finding]:
    """What was assumed of the lights, layer by layer."""
    sources = sources.set_index(words.index)
    found = []
    for layer, here in _by_layer(words):
        found += _assumed_lumens(layer, words, here, sources["lumens"])
        found += _assumed_height(layer, words, here, sources["height"])
        what = say("Findings", "{count:,} of {total:,} lights have no status. They were taken as working.")
        found += _finding(Severity.INFO, layer, words, here & (sources["status"] != "from field"), here, what)
        what = say(
            "Findings",
            "{count:,} of {total:,} lights have neither fixture nor lamp type. They were taken as cut-off road lights.",
        )
        found += _finding(Severity.INFO, layer, words, here & (sources["shape"] == "default"), here, what)
    return found


def _assumed_lumens(layer: str, words: pd.DataFrame, here: pd.Series, source: pd.Series) -> list[Finding]:
    typical = here & source.str.startswith("default")
    what = say(
        "Findings",
        "{count:,} of {total:,} lights have neither lumens nor watts. Typical lumens were assumed from the fixture"
        " ({fixture:,}), from the road ({road:,}) or in general ({other:,}).",
        **_origins(source[typical]),
    )
    unnamed = say(
        "Findings",
        "{count:,} of {total:,} lights have watts but no lamp type. Lumens between LED and sodium were assumed.",
    )
    advice = say("Findings", "Add lumens, or watts and the lamp type: they decide how bright the walkways are.")
    return [
        *_finding(Severity.WARNING, layer, words, typical, here, what, advice),
        *_finding(Severity.WARNING, layer, words, here & (source == "from watts"), here, unnamed, advice),
    ]


def _assumed_height(layer: str, words: pd.DataFrame, here: pd.Series, source: pd.Series) -> list[Finding]:
    typical = here & (source != "from field")
    what = say(
        "Findings",
        "{count:,} of {total:,} lights have no mounting height. A typical one was assumed from the fixture"
        " ({fixture:,}), from the road ({road:,}) or in general ({other:,}).",
        **_origins(source[typical]),
    )
    advice = say("Findings", "Add the mounting height: it decides how far the light reaches.")
    return _finding(Severity.WARNING, layer, words, typical, here, what, advice)


def _origins(source: pd.Series) -> dict[str, int]:
    road = int(source.str.startswith("default for road").sum())
    other = int((source == "default").sum())
    return {"fixture": len(source) - road - other, "road": road, "other": other}


def _by_layer(words: pd.DataFrame) -> Iterator[tuple[str, pd.Series]]:
    for layer in dict.fromkeys(words["layer"]):
        yield layer, words["layer"] == layer


def _finding(
    severity: Severity,
    layer: str,
    words: pd.DataFrame,
    concerned: pd.Series,
    here: pd.Series,
    what: Message,
    advice: Message | None = None,
) -> list[Finding]:
    """The finding, if any light is concerned; `what` gets its `count` and `total`."""
    ids = tuple(words["light_id"][concerned])
    if not ids:
        return []
    total = int(here.sum())
    what = replace(what, values={**what.values, "count": len(ids), "total": total})
    rows = some_rows(words["row"][concerned].to_numpy(dtype=np.int64))
    return [Finding(severity, "lights", layer, what, advice, len(ids), total, ids[:NAMED_AT_MOST], rows)]
