"""The plain facts of a scored layer: what a sheet says in numbers."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...algorithms.factor import FACTORS
from ...algorithms.finding import DataError
from ...algorithms.message import say
from ..attributes import plain
from ..styles.palette import LOW_CONFIDENCE


@dataclass(frozen=True)
class ParcelFacts:
    """Counts and measures over the parcels; None where nothing is known.

    `dark_share` (0 to 1) is over the length of all known frontages; `target_lx` is the one target of all parcels,
    None where they differ; `reasons` are why parcels are unknown, the most frequent first.
    """

    parcels: int
    known: int
    unsure: int
    mean_need: float | None
    factors: tuple[str, ...]
    dark_share: float | None
    target_lx: float | None
    oldest: str
    newest: str
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class GapFacts:
    """How many dark gaps there are, how long (m), and their causes."""

    gaps: int
    length_m: float
    longest_m: float
    causes: tuple[str, ...]


def parcel_facts(layer: QgsVectorLayer) -> ParcelFacts:
    """The facts of scored parcels. Raises DataError where the layer was never scored."""
    if layer.fields().indexFromName("need") < 0:
        raise DataError(
            say("CommunitySheet", "The layer '{layer}' has no field 'need': it was not scored.", layer=layer.name()),
            say("CommunitySheet", "Run 'Score parcels' first and choose its result."),
        )
    need = numbers(layer, "need")
    known = [value for value in need if value is not None]
    if known and (layer.extent().isEmpty() or not layer.extent().isFinite()):
        raise DataError(
            say("CommunitySheet", "No parcel of '{layer}' has a shape that could be drawn.", layer=layer.name()),
            say("CommunitySheet", "Choose the layer that 'Score parcels' made, not its table."),
        )
    sure = numbers(layer, "need_confidence")
    dates = sorted(str(value) for factor in FACTORS for value in values(layer, f"{factor}_date") if value)
    why = Counter(str(value) for factor in FACTORS for value in values(layer, f"{factor}_why_null") if value)
    return ParcelFacts(
        parcels=len(need),
        known=len(known),
        unsure=sum(n is not None and (c is None or c < LOW_CONFIDENCE) for n, c in zip(need, sure)),
        mean_need=sum(known) / len(known) if known else None,
        factors=tuple(f for f in FACTORS if any(value is not None for value in values(layer, f"{f}_deficit"))),
        dark_share=_dark_share(numbers(layer, "lighting_dark_share"), numbers(layer, "lighting_frontage_m")),
        target_lx=_the_one(numbers(layer, "lighting_target_lx")),
        oldest=dates[0] if dates else "",
        newest=dates[-1] if dates else "",
        reasons=tuple(reason for reason, _ in why.most_common()),
    )


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


def _dark_share(shares: Sequence[object], lengths: Sequence[object]) -> float | None:
    known = [(float(s), float(m)) for s, m in zip(shares, lengths) if s is not None and m is not None]
    whole = sum(length for _, length in known)
    return sum(share * length for share, length in known) / whole if whole else None


def _the_one(found: Iterable[object]) -> float | None:
    distinct = {round(float(value), 3) for value in found if value is not None}
    return distinct.pop() if len(distinct) == 1 else None
