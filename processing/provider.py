"""The Processing provider: what the toolbox, models, batch runs and `qgis_process` list under Wellplaced."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithm import ICONS
from .check_data import CheckData
from .check_wording import CheckWording
from .community_atlas import CommunityAtlas
from .community_sheet import CommunitySheet
from .interventions import Interventions
from .lighting import Lighting
from .load_sample import LoadSample
from .need import Need
from .score_parcels import ScoreParcels
from .sightlines import Sightlines
from .street_light_upgrades import StreetLightUpgrades
from .vacancy import Vacancy

ALGORITHMS = (
    LoadSample,
    CheckData,
    ScoreParcels,
    Vacancy,
    Sightlines,
    Lighting,
    Need,
    Interventions,
    StreetLightUpgrades,
    CommunitySheet,
    CommunityAtlas,
    CheckWording,
)
"""The algorithms, in the order in which people meet them."""


class WellplacedProvider(QgsProcessingProvider):
    """The provider `wellplaced`."""

    def id(self) -> str:
        return "wellplaced"

    def name(self) -> str:
        return "Wellplaced"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / "wellplaced.svg")

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """All but shapefiles, which would cut the names of our fields."""
        return [each for each in super().supportedOutputVectorLayerExtensions() if each not in ("shp", "shz", "dbf")]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:  # noqa: FBT001, FBT002 - QGIS's signature
        return "gpkg"
