"""A scored layer as it is now, to be read in another thread."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource

from ...processing.attributes import column
from ..work import IsStopped
from .ranking import OF_A_FACTOR, STORED, Scores, scores_of
from .scored_layers import factors_in

POLL_EVERY = 500


class Snapshot:
    """What is needed to read a layer's scores: the layer may change or go meanwhile."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        fields, self._factors = layer.fields(), factors_in(layer)
        wanted = [*STORED, *(f"{factor}_{what}" for factor in self._factors for what in OF_A_FACTOR)]
        self._names = ["parcel_id", *(name for name in wanted if fields.indexFromName(name) >= 0)]
        self._places = [fields.indexFromName(name) for name in self._names]
        self._source = QgsVectorLayerFeatureSource(layer)

    def read(self, is_stopped: IsStopped) -> Scores | None:
        """The scores; None where it was stopped."""
        import pandas as pd

        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(self._places)
        ids, rows = [], []
        for number, feature in enumerate(self._source.getFeatures(request)):
            if number % POLL_EVERY == 0 and is_stopped():
                return None
            values = feature.attributes()
            ids.append(feature.id())
            rows.append([values[place] for place in self._places])
        columns = {name: column([row[place] for row in rows]) for place, name in enumerate(self._names)}
        table = pd.DataFrame(columns, index=range(len(rows)))
        return scores_of(ids, table.pop("parcel_id").tolist(), table, self._factors)
