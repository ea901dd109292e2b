"""All street lights of a study: several layers understood, placed and joined into one inventory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from ..finding import NAMED_AT_MOST, Finding, Severity, in_whole_layer, some_rows
from ..geometry.repair import RepairedPoints, repair_points
from ..lighting.filed import Filed
from ..lighting.luminaires import Luminaires, from_words
from ..lighting.photometric_folder import read_folder
from ..lighting.photometric_matching import match
from ..lighting.photometric_use import PhotometricUse, no_lights, not_followed, photometric_use
from ..message import say
from ..recognition.recorded import understand
from ..recognition.row_findings import on_rows
from .placing import NEAR_M, place

if TYPE_CHECKING:
    from ..layer import Layer
    from ..mapping import Mapping
    from ..recognition.guess import Recognition
    from .crs import StudyCrs

SAME_PLACE_M = 0.3
"""Lights of two layers closer than this are one light."""

POLE_BEARS = 24
"""More lights at one place stand on no pole or mast (editable default, unverified)."""


@dataclass(frozen=True)
class Lights:
    """The inventory: the luminaires, the newest date in it (ISO text, None where undated), how it was understood, and
    how it uses the photometric files (None where no folder is given).
    """

    luminaires: Luminaires
    date: str | None
    recognitions: tuple[Recognition, ...]
    photometry: PhotometricUse | None = None

    def as_layer(self) -> gpd.GeoDataFrame:
        """The lights as points: `light_id`, `technology`, `height` (m), `lumens`, `working`, `assumed` (0 to 1)."""
        lamps = self.luminaires
        names = ("light_id", "technology", "height", "lumens", "working", "assumed")
        places = gpd.points_from_xy(lamps.xy[:, 0], lamps.xy[:, 1])
        return gpd.GeoDataFrame({name: getattr(lamps, name) for name in names}, geometry=places)


def gather_lights(
    layers: tuple[Layer, ...], mapping: Mapping, crs: StudyCrs, bounds: np.ndarray, photometry: str | None = None
) -> tuple[Lights | None, list[Finding]]:
    """One inventory from all light layers; None where no layer has a usable light.

    `photometry` is the folder of the luminaires' photometric files, "" where none is given, None where light is not
    computed.
    """
    findings: list[Finding] = []
    tables, places, recognitions = [], [], []
    for layer in layers:
        shapes, found = place(layer, "lights", crs, bounds)
        findings += found
        if shapes is None:
            continue
        points = repair_points(shapes.to_numpy())
        near = _reaches(points.xy, bounds)
        findings += [*_unplaced(layer, points), *in_whole_layer(_far(layer, ~near), points.row)]
        parsed, recognition, found = understand(layer, "lights", mapping)
        findings += found
        table = parsed.iloc[points.row[near]].reset_index(drop=True)
        table["layer"], table["row"] = layer.name, points.row[near]
        tables.append(table)
        places.append(points.xy[near])
        recognitions.append(recognition)
    if not sum(map(len, tables)):
        return None, [*findings, *(no_lights() if photometry else ())]
    source = np.repeat(np.arange(len(tables)), list(map(len, tables)))
    table, xy = pd.concat(tables, ignore_index=True), np.concatenate(places)
    once, found = _each_once(table, xy, source)
    table, xy = table[once].reset_index(drop=True), xy[once]
    findings += [*found, *_piled(table, xy)]
    filed, use = None, None
    if photometry:
        filed, use, found = _filed(table, mapping, photometry)
        findings += found
    elif photometry is not None:
        findings += _not_followed(table, recognitions)
    luminaires, told = from_words(table, xy, filed=filed)
    return Lights(luminaires, _newest(table), tuple(recognitions), use), [*findings, *told]


def _filed(table: pd.DataFrame, mapping: Mapping, photometry: str) -> tuple[Filed, PhotometricUse, list[Finding]]:
    """The photometric file of each light."""
    folder, findings = read_folder(photometry)
    number, found = match(folder, table, mapping)
    filed = Filed([file.distribution for file in folder.files], number)
    return filed, photometric_use(folder, table, number), [*findings, *found]


def _not_followed(table: pd.DataFrame, recognitions: list[Recognition]) -> list[Finding]:
    """Which layers name photometric files that nobody gave."""
    found: list[Finding] = []
    for each in recognitions:
        guess = each.columns.get("photometry")
        if guess is not None:
            texts = table["photometry"][table["layer"] == each.layer]
            found += not_followed(each.layer, guess.column, texts)
    return found


def _reaches(xy: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """(k,) which lights stand near enough to the parcels' extent that their light may matter."""
    west, south, east, north = bounds
    outside = np.maximum(np.maximum(west - xy[:, 0], xy[:, 0] - east), np.maximum(south - xy[:, 1], xy[:, 1] - north))
    return outside <= NEAR_M


def _newest(table: pd.DataFrame) -> str | None:
    dates = table["date"].dropna() if "date" in table else pd.Series(dtype=object)
    return str(dates.max()) if len(dates) else None


def _each_once(table: pd.DataFrame, xy: np.ndarray, source: np.ndarray) -> tuple[np.ndarray, list[Finding]]:
    """(n,) which lights to keep: one of each place that two layers share, one of each repeated row of a layer.

    `source` (n,) numbers the layers. Two rows of one layer at one place with different ids are two heads on one pole:
    both stay.
    """
    group = _places(xy)
    earliest = np.full(group.max(initial=0) + 1, source.max(initial=0))
    np.minimum.at(earliest, group, source)
    rows = pd.DataFrame({"place": group, "layer": source, "id": table["light_id"].to_numpy()})
    keep = (source == earliest[group]) & ~(rows.duplicated() & rows["id"].notna()).to_numpy()
    count = int((~keep).sum())
    if not count:
        return keep, []
    return keep, [
        Finding(
            Severity.INFO,
            "lights",
            ", ".join(dict.fromkeys(table["layer"])),
            say(
                "Findings",
                "{count:,} of {total:,} lights stand twice in the data (same place); each was counted once.",
                count=count,
                total=len(keep),
            ),
            None,
            count,
            len(keep),
            rows=_rows_of_one_layer(table, ~keep),
        )
    ]


def _rows_of_one_layer(table: pd.DataFrame, concerned: np.ndarray) -> tuple[int, ...]:
    """The rows of the lights concerned where all lights are of one layer; a finding on several can name none."""
    return some_rows(table["row"].to_numpy()[concerned]) if table["layer"].nunique() == 1 else ()


def _places(xy: np.ndarray) -> np.ndarray:
    """(n,) the number of the place where each light stands; lights closer than `SAME_PLACE_M` share one.

    Pairs are sought among distinct points only: thousands of lights at one point have millions of pairs.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import cKDTree

    distinct, point = np.unique(xy, axis=0, return_inverse=True)
    first, second = cKDTree(distinct).query_pairs(SAME_PLACE_M, output_type="ndarray").T
    linked = coo_matrix((np.ones(len(first)), (first, second)), shape=(len(distinct),) * 2)
    return connected_components(linked, directed=False)[1][point.reshape(-1)]


def _unplaced(layer: Layer, points: RepairedPoints) -> list[Finding]:
    nowhere = say(
        "Findings",
        "{count:,} of {total:,} lights of '{layer}' have no place; their light is missing from the result.",
    )
    complete = say("Findings", "Complete their coordinates.")
    no_points = say(
        "Findings",
        "{count:,} of {total:,} features of '{layer}' are no points; their light is missing from the result.",
    )
    as_points = say("Findings", "Give the lights as points (Vector > Geometry Tools > Centroids).")
    absent = points.null | points.empty | points.lost
    return [
        *on_rows(Severity.WARNING, "lights", layer.name, nowhere, complete, absent),
        *on_rows(Severity.WARNING, "lights", layer.name, no_points, as_points, points.wrong_type),
    ]


def _far(layer: Layer, far: np.ndarray) -> list[Finding]:
    what = say(
        "Findings",
        "{count:,} of {total:,} lights of '{layer}' stand more than {km:.0f} km from the parcels; they were left out.",
    ).about(km=NEAR_M / 1000.0)
    return on_rows(Severity.INFO, "lights", layer.name, what, None, far)


def _piled(table: pd.DataFrame, xy: np.ndarray) -> list[Finding]:
    """More lights at one place than a pole bears: often the place of those whose address was not found."""
    group = _places(xy)
    size = np.bincount(group)
    count, most = int(size[size > POLE_BEARS].sum()), int(size.max(initial=0))
    if not count:
        return []
    what = say(
        "Findings",
        "{count:,} of {total:,} lights share their place with more than {bears} others (up to {most:,} at one place)."
        " All were counted there.",
        count=count,
        total=len(group),
        bears=POLE_BEARS - 1,
        most=most,
    )
    advice = say("Findings", "If they were put there because their address was not found, correct their coordinates.")
    names = ", ".join(dict.fromkeys(table["layer"]))
    piled = size[group] > POLE_BEARS
    ids = tuple(table["light_id"][piled].dropna().astype(str).drop_duplicates()[:NAMED_AT_MOST])
    rows = _rows_of_one_layer(table, piled)
    return [Finding(Severity.WARNING, "lights", names, what, advice, count, len(group), ids, rows)]
