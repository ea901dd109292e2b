"""A scored layer read off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeatureRequest, QgsTask, QgsVectorLayer, QgsVectorLayerFeatureSource

from ...processing.attributes import column
from ...processing.language import translate
from .ranking import OF_A_FACTOR, STORED, Scores, scores_of
from .scored_layers import factors_in

POLL_EVERY = 500

READING: set[Reading] = set()
"""The readings whose thread has not ended: QGIS drops a task that nobody holds."""


class Reading(QgsTask):
    """Reads one layer and hands its scores to `done` on the GUI thread, unless it was abandoned."""

    def __init__(self, layer: QgsVectorLayer, done: Callable[[Scores], None]) -> None:
        super().__init__(translate("ScoreStep", "Reading {layer}").format(layer=layer.name()), QgsTask.Flag.CanCancel)
        present = set(layer.fields().names())
        self._factors = factors_in(layer)
        wanted = [*STORED, *(f"{factor}_{what}" for factor in self._factors for what in OF_A_FACTOR)]
        self._numbers = [name for name in wanted if name in present]
        self._fields = layer.fields()
        self._source = QgsVectorLayerFeatureSource(layer)  # the layer may go while its thread reads
        self._done = done
        self._scores: Scores | None = None
        self._abandoned = False
        READING.add(self)

    def abandon(self) -> None:
        """Stop and tell nobody any more."""
        self._abandoned = True
        self.cancel()

    def run(self) -> bool:
        import pandas as pd

        names = ["parcel_id", *self._numbers]
        places = [self._fields.indexFromName(name) for name in names]
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(places)
        ids, rows = [], []
        for number, feature in enumerate(self._source.getFeatures(request)):
            if number % POLL_EVERY == 0 and self.isCanceled():
                return False
            values = feature.attributes()
            ids.append(feature.id())
            rows.append([values[place] for place in places])
        columns = {name: column([row[place] for row in rows]) for place, name in enumerate(names)}
        table = pd.DataFrame(columns, index=range(len(rows)))
        self._scores = scores_of(ids, table.pop("parcel_id").tolist(), table, self._factors)
        return True

    def finished(self, successful: bool) -> None:  # noqa: FBT001 - QGIS's signature
        READING.discard(self)
        if successful and not self._abandoned:
            self._done(self._scores)
