"""The plain facts of a scored layer: what a sheet says in numbers."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...algorithms.factor import FACTORS
from ...algorithms.finding import DataError
from ...algorithms.message import say
from ..attributes import plain


@dataclass(frozen=True)
class ScoredFacts:
    """Counts and measures over what a map shows: parcels, or block faces of them; None where nothing is known.

    `parcels` is how many parcels the layer has, `shown` how many areas the map has, `known` how many of these have a
    known need. Means count each parcel once. `points` are the mean points of each factor; `dark_share` (0 to 1) is
    over the length of all known frontages, `seen_share` (0 to 1) the mean share of open ground that is seen;
    `target_lx` is the one target of all, None where they differ; `reasons` are why parcels are unknown (codes of
    `<factor>_why_null`), the most frequent first; `ages` are the first and the last date of each factor's data.
    """

    parcels: int
    shown: int
    known: int
    mean_need: float | None
    mean_confidence: float | None
    factors: tuple[str, ...]
    points: Mapping[str, float]
    dark_share: float | None
    seen_share: float | None
    target_lx: float | None
    oldest: str
    newest: str
    reasons: tuple[str, ...]
    ages: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class GapFacts:
    """How many dark gaps there are, how long (m), and their causes."""

    gaps: int
    length_m: float
    longest_m: float
    causes: tuple[str, ...]


def parcel_facts(layer: QgsVectorLayer) -> ScoredFacts:
    """The facts of scored parcels. Raises DataError where the layer was never scored, or none of it can be drawn."""
    if layer.fields().indexFromName("need") < 0:
        raise DataError(
            say("CommunitySheet", "The layer '{layer}' has no field 'need': it was not scored.", layer=layer.name()),
            say("CommunitySheet", "Run 'Score parcels' first and choose its result."),
        )
    ages = _ages(layer)
    why = Counter(str(value) for factor in FACTORS for value in values(layer, f"{factor}_why_null") if value)
    need = numbers(layer, "need")
    if any(value is not None for value in need) and (layer.extent().isEmpty() or not layer.extent().isFinite()):
        raise DataError(
            say("CommunitySheet", "No parcel of '{layer}' has a shape that could be drawn.", layer=layer.name()),
            say("CommunitySheet", "Choose the layer that 'Score parcels' made, not its table."),
        )
    each = [None if value is None else 1.0 for value in need]
    return ScoredFacts(
        parcels=len(need),
        oldest=min((first for first, _ in ages.values()), default=""),
        newest=max((last for _, last in ages.values()), default=""),
        reasons=tuple(reason for reason, _ in why.most_common()),
        ages=ages,
        **_figures(layer, each),
    )


def _ages(layer: QgsVectorLayer) -> dict[str, tuple[str, str]]:
    """The first and the last date of each factor that has any."""
    dates = {factor: [str(value) for value in values(layer, f"{factor}_date") if value] for factor in FACTORS}
    return {factor: (min(told), max(told)) for factor, told in dates.items() if told}


def face_facts(faces: QgsVectorLayer, of_parcels: ScoredFacts) -> ScoredFacts:
    """The facts of block faces, from their published figures alone: else the difference would tell of the parcels
    that have no part in them. `of_parcels` gives the number of parcels, the age of the data and why some is missing.
    """
    return replace(of_parcels, **_figures(faces, numbers(faces, "known")))


def _figures(layer: QgsVectorLayer, weight: Sequence[float | None]) -> dict[str, object]:
    """What is counted and averaged over the areas of a layer; `weight` is how many parcels each stands for."""
    need = numbers(layer, "need")
    points = {factor: weighted_mean(numbers(layer, f"{factor}_points"), weight) for factor in FACTORS}
    return {
        "shown": len(need),
        "known": sum(value is not None for value in need),
        "mean_need": weighted_mean(need, weight),
        "mean_confidence": weighted_mean(numbers(layer, "need_confidence"), weight),
        "factors": tuple(f for f in FACTORS if any(value is not None for value in values(layer, f"{f}_deficit"))),
        "points": {factor: mean for factor, mean in points.items() if mean is not None},
        "dark_share": weighted_mean(numbers(layer, "lighting_dark_share"), numbers(layer, "lighting_frontage_m")),
        "seen_share": weighted_mean(numbers(layer, "sightlines_seen_share"), weight),
        "target_lx": _the_one(numbers(layer, "lighting_target_lx")),
    }


def gap_facts(layer: QgsVectorLayer) -> GapFacts:
    """The facts of dark gaps. Raises DataError where the layer holds something else."""
    if layer.fields().indexFromName("length_m") < 0 or layer.fields().indexFromName("cause") < 0:
        raise DataError(
            say("CommunitySheet", "The layer '{layer}' has no fields 'length_m' and 'cause'.", layer=layer.name()),
            say("CommunitySheet", "Choose the dark gaps that 'Score parcels' or 'Lighting' made, or none."),
        )
    lengths = [value for value in numbers(layer, "length_m") if value is not None]
    causes = Counter(str(value or "") for value in values(layer, "cause"))
    return GapFacts(
        gaps=layer.featureCount(),
        length_m=sum(lengths),
        longest_m=max(lengths, default=0.0),
        causes=tuple(cause for cause, _ in causes.most_common()),
    )


def values(layer: QgsVectorLayer, field: str) -> list[object]:
    """The values of a field in the order of the features, NULL as None; all None where there is no such field."""
    index = layer.fields().indexFromName(field)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([index] if index >= 0 else [])
    features = layer.getFeatures(request)
    if index < 0:
        return [None for _ in features]
    return [_known(plain(feature.attribute(index))) for feature in features]


def numbers(layer: QgsVectorLayer, field: str) -> list[float | None]:
    """The values of a field as numbers. Raises DataError where one is another text: the field is not ours."""
    found = values(layer, field)
    try:
        return [None if value is None or value == "" else float(value) for value in found]  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        raise DataError(
            say(
                "CommunitySheet",
                "The field '{field}' of '{layer}' holds more than numbers: the layer was not scored here.",
                field=field,
                layer=layer.name(),
            ),
            say("CommunitySheet", "Run 'Score parcels' first and choose its result."),
            str(error),
        ) from error


def _known(value: object) -> object:
    return None if isinstance(value, float) and math.isnan(value) else value


def weighted_mean(found: Sequence[float | None], weight: Sequence[float | None]) -> float | None:
    """The weighted mean of what is known."""
    known = [(v, w) for v, w in zip(found, weight) if v is not None and w is not None]
    whole = sum(w for _, w in known)
    return sum(value * w for value, w in known) / whole if whole else None


def _the_one(found: Iterable[float | None]) -> float | None:
    distinct = {round(value, 3) for value in found if value is not None}
    return distinct.pop() if len(distinct) == 1 else None
