"""Reads one parcel and its suggestions off the GUI thread: QGIS's window never waits for a layer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsAbstractFeatureSource,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...processing.attributes import plain
from ...processing.language import every_language, translate
from ...processing.packages import VECTOR, missing
from ...processing.sheets.origin import Origin, origin_of
from ...processing.styles.weighing import shown_weights
from ..work import IsStopped
from .suggested import shipped

Fields = Mapping[str, object]
"""A feature's values by field name, NULL as None."""


@dataclass(frozen=True)
class Wish:
    """What is to be read: a feature of a layer of which `origin` is told. `key` is the same as long as the number of
    its ranked parcels is. `elsewise` says that the map shows the layer with other weights than its result.
    """

    layer_id: str
    feature_id: int
    key: tuple[str, str, int]
    origin: Origin
    elsewise: bool


@dataclass(frozen=True)
class Found:
    """What was read: the parcel's fields, None where the feature is gone; its suggestions, None where no layer was
    given; and how many parcels have a rank.
    """

    wish: Wish
    parcel: Fields | None
    suggested: tuple[Fields, ...] | None
    ranked: int


def wish_for(parcels: QgsVectorLayer, feature_id: int) -> Wish:
    """The wish to read a feature of a scored layer."""
    key = (parcels.id(), parcels.subsetString(), parcels.featureCount())
    return Wish(parcels.id(), feature_id, key, origin_of(parcels), shown_weights(parcels) is not None)


class ParcelReading:
    """Reads, in any thread, from snapshots of the layers, which may vanish meanwhile.

    `ranked` is how many parcels of the layer have a rank; None: count them.
    """

    def __init__(
        self, wish: Wish, parcels: QgsVectorLayer, suggestions: QgsVectorLayer | None, ranked: int | None
    ) -> None:
        self.wish = wish
        self.parcels = QgsVectorLayerFeatureSource(parcels)
        self.need_field = parcels.fields().indexFromName("need")
        self.suggestions = None if suggestions is None else QgsVectorLayerFeatureSource(suggestions)
        self.ranked = ranked
        self.languages = every_language()

    def read(self, is_stopped: IsStopped) -> Found | None:
        """What was found; None where it was stopped."""
        request = QgsFeatureRequest(self.wish.feature_id)
        parcel = next((fields_of(each) for each in self._of_parcels(request)), None)
        ranked = self._count_ranked(is_stopped) if self.ranked is None else self.ranked
        found = Found(self.wish, parcel, self._suggested(parcel), ranked)
        return None if is_stopped() else found

    def _of_parcels(self, request: QgsFeatureRequest) -> QgsAbstractFeatureSource:
        return self.parcels.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry))

    def _count_ranked(self, is_stopped: IsStopped) -> int:
        request = QgsFeatureRequest(QgsExpression('"need" IS NOT NULL'))
        request.setSubsetOfAttributes([self.need_field])
        count = 0
        for _ in self._of_parcels(request):
            if is_stopped():
                break
            count += 1
        return count

    def _suggested(self, parcel: Fields | None) -> tuple[Fields, ...] | None:
        if self.suggestions is None:
            return None
        if parcel is None or parcel.get("parcel_id") is None:
            return ()
        name = str(parcel["parcel_id"])
        request = QgsFeatureRequest(QgsExpression(QgsExpression.createFieldEqualityExpression("parcel_id", name)))
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        rows = [fields_of(each) for each in self.suggestions.getFeatures(request)]
        return self._retold([row for row in rows if str(row["parcel_id"]) == name])  # to expressions '01' = '1'

    def _retold(self, rows: Sequence[Fields]) -> tuple[Fields, ...]:
        """The suggestions in the reader's language; the layer has them in that of the run.

        Where the packages of the science are missing, its sentences cannot be had, and they stay as they are.
        """
        if not rows or missing(VECTOR):
            return tuple(rows)
        from ...algorithms.interventions.retold import retold

        return tuple(retold(row, shipped(), self.languages, translate) for row in rows)


def fields_of(feature: QgsFeature) -> Fields:
    """A feature's values by field name."""
    return {field.name(): plain(value) for field, value in zip(feature.fields(), feature.attributes())}
