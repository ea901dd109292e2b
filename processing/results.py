"""What happens to result layers when QGIS loads them: named, styled, and grouped by run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from qgis.core import (
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
)

RANK = "wellplaced/rank"

WAITING: dict[str, Loader] = {}
"""The post-processors of results that QGIS has not loaded yet, by destination: QGIS drops one that nobody holds."""


@dataclass(frozen=True)
class Look:
    """How one output appears: its name in the layer tree, the function that styles it, its rank (higher is above)."""

    title: str
    style: Callable[[QgsMapLayer], None]
    rank: int


class Loader(QgsProcessingLayerPostProcessorInterface):
    """Styles one result layer when QGIS has loaded it, and puts it into the run's group. Runs on the main thread."""

    def __init__(self, destination: str, look: Look, group: str, metadata: QgsLayerMetadata) -> None:
        super().__init__()
        self.destination = destination
        self.look = look
        self.group = group
        self.metadata = metadata

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        WAITING.pop(self.destination, None)
        layer.setMetadata(self.metadata)
        layer.setCustomProperty(RANK, self.look.rank)
        self.look.style(layer)
        if context.project() is not None and not groups_by_itself():
            into_group(layer, self.group, context.project())


def groups_by_itself() -> bool:
    """Whether this QGIS puts results into the group that the algorithm names (3.32 and later)."""
    return hasattr(QgsProcessingContext.LayerDetails, "groupName")


def on_load(
    destination: str, look: Look, group: str, metadata: QgsLayerMetadata, context: QgsProcessingContext
) -> None:
    """Name, style and group the result if QGIS is going to load it."""
    if not context.willLoadLayerOnCompletion(destination):
        return
    loader = Loader(destination, look, group, metadata)
    WAITING[destination] = loader
    details = context.layerToLoadOnCompletionDetails(destination)
    details.name = look.title
    details.forceName = True
    if groups_by_itself():
        details.groupName = group
        if hasattr(details, "layerSortKey"):
            details.layerSortKey = look.rank
    details.setPostProcessor(loader)


def forget(destinations: Iterable[object]) -> None:
    """Drop the post-processors of results that nobody is going to load."""
    for destination in destinations:
        WAITING.pop(str(destination), None)


def into_group(layer: QgsMapLayer, name: str, project: QgsProject) -> None:
    """Move a layer into the group of that name, in the order of the ranks; a missing group is made on top."""
    root = project.layerTreeRoot()
    group = root.findGroup(name) or root.insertGroup(0, name)
    node = root.findLayer(layer.id())
    place = _place(group, int(layer.customProperty(RANK, 0)))
    if node is None:
        group.insertLayer(place, layer)
        return
    copy = node.clone()
    group.insertChildNode(place, copy)
    node.parent().removeChildNode(node)


def _place(group: QgsLayerTreeGroup, rank: int) -> int:
    """How many layers of the group lie above one of this rank."""
    ranks = [int(node.layer().customProperty(RANK, 0)) for node in group.findLayers() if node.layer() is not None]
    return sum(other >= rank for other in ranks)
