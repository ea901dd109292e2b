"""The layers of one run, read into what the science takes; what reading found is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Union

from ..algorithms.finding import Finding
from ..algorithms.message import say
from .progress import Reporter
from .read import Read, read, wkt
from .sources import Source
from .tables import points

if TYPE_CHECKING:
    import numpy as np

    from ..algorithms.layer import Layer

    AsLayer = Callable[[Layer, str, Union[str, None]], tuple[Layer, list[Finding]]]


class Reading:
    """Reads the parcels at once and the other layers when they are asked for; `findings` of all of them."""

    def __init__(self, parcels: Source, progress: Reporter) -> None:
        progress.stage(say("Stages", "Reading the layers"), 1.0)
        self.progress = progress
        self.parcels = read(parcels, progress)
        self.findings = list(self.parcels.findings)
        self._parcels_crs = wkt(parcels.crs)
        self._ids: dict[tuple[str, str], np.ndarray | None] = {}
        self._remember(self.parcels, self.parcels.layer)

    def one(self, source: Source | None, as_layer: AsLayer = points) -> Layer | None:
        """The layer of an optional role; a table becomes what `as_layer` makes of it."""
        if source is None:
            return None
        found = read(source, self.progress)
        self.findings += found.findings
        if not source.is_table:
            self._remember(found, found.layer)
            return found.layer
        placed, said = as_layer(found.layer, source.role, self._parcels_crs)
        self.findings += said
        self._remember(found, placed)
        return placed

    def several(self, sources: Iterable[Source], as_layer: AsLayer = points) -> tuple[Layer, ...]:
        """The layers of a role that takes several."""
        return tuple(filter(None, (self.one(source, as_layer) for source in sources)))

    def features(self, finding: Finding) -> tuple[int, ...]:
        """The ids by which QGIS knows the features that a finding is about.

        None where it is about no single ones, or where two layers of its role bear its layer's name.
        """
        ids = self._ids.get((finding.role, finding.layer))
        return () if ids is None else tuple(ids[list(finding.rows)].tolist())

    def _remember(self, found: Read, layer: Layer) -> None:
        """Keep the ids of a layer's rows; above them may stand a table's title and header."""
        import numpy as np

        key = (found.source.role, found.layer.name)
        header = len(found.features) - len(layer.frame)
        ids = np.array([feature.id() for feature in found.features[header:]], dtype=np.int64)
        self._ids[key] = None if key in self._ids else ids
