"""The scored layers that a sheet shows: block faces that may be given away, or the parcels for internal use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsVectorLayer

from ...algorithms.finding import DataError
from ...algorithms.message import Translate, say
from ...algorithms.progress import Progress
from ..styles import style_parcels
from .face_layer import face_layer
from .facts import GapFacts, ScoredFacts, face_facts, gap_facts, parcel_facts

SINGLE = frozenset({"need_confidence", "vacancy_deficit", "vacancy_probability", "suggestion_id", "cluster_id"})
"""Fields by which layers of results are known that tell of single parcels, or of a few."""


@dataclass(frozen=True)
class Shown:
    """The layers with the scores and the dark gaps, which are the sheet's own, and their facts; `parcels` are those
    given, which say where the map is.
    """

    parcels: QgsVectorLayer
    scored: QgsVectorLayer
    gaps: QgsVectorLayer | None
    facts: ScoredFacts
    gap_facts: GapFacts | None


@dataclass(frozen=True)
class Own:
    """All layers that are a sheet's own: what it shows, what it shows as afterwards, and the works."""

    shown: Shown
    after: Shown | None
    works: QgsVectorLayer | None


def shown_parcels(parcels: QgsVectorLayer, gaps: QgsVectorLayer | None, translate: Translate) -> Shown:
    """The parcels themselves."""
    scored = parcels.clone()
    style_parcels(scored, translate)
    scored.setMapTipTemplate("")
    return Shown(
        parcels,
        scored,
        None if gaps is None else gaps.clone(),
        parcel_facts(parcels),
        None if gaps is None else gap_facts(gaps),
    )


def shown_faces(
    parcels: QgsVectorLayer, gaps: QgsVectorLayer | None, translate: Translate, progress: Progress
) -> Shown:
    """The parcels' block faces. Raises DataError where the layer was never scored or has no coordinate system."""
    facts = parcel_facts(parcels)
    about_gaps = None if gaps is None else gap_facts(gaps)
    scored = face_layer(parcels, translate, progress)
    return Shown(parcels, scored, None if gaps is None else gaps.clone(), face_facts(scored, facts), about_gaps)


def refuse_single(layers: Iterable[QgsMapLayer]) -> None:
    """Results about single parcels are no base map for the public."""
    for layer in layers:
        names = {field.name() for field in layer.fields()} if isinstance(layer, QgsVectorLayer) else set()
        if names & SINGLE and "face_id" not in names:
            raise DataError(
                say("CommunitySheet", "The layer '{layer}' tells of single parcels.", layer=layer.name()),
                say("CommunitySheet", "Take it out of the base map, or choose single parcels, for internal use."),
            )
