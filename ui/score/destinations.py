"""Where a run's layers go: temporary layers, or tables of one GeoPackage that never replace older ones."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsProcessingOutputLayerDefinition, QgsProject, QgsProviderRegistry

TABLES = {
    "OUTPUT": "scored_parcels",
    "SUGGESTIONS": "suggestions",
    "GAPS": "dark_gaps",
    "POCKETS": "hidden_pockets",
    "CLUSTERS": "vacant_groups",
    "FINDINGS": "findings",
}
"""The outputs that the panel asks for, and the table of each."""

ENDING = ".gpkg"


def destinations(
    outputs: Iterable[str], file: str, project: QgsProject
) -> dict[str, QgsProcessingOutputLayerDefinition]:
    """The parameters of outputs that are to be loaded into the project; an empty `file` makes them temporary."""
    if not file:
        return {name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project) for name in outputs}
    taken = _tables_in(file)
    tables = [TABLES[name] for name in outputs]
    number = next(n for n in range(1, len(taken) + 2) if not taken & {_numbered(table, n) for table in tables})
    return {
        name: QgsProcessingOutputLayerDefinition(_place(file, _numbered(TABLES[name], number)), project)
        for name in outputs
    }


def geopackage(text: str) -> str:
    """The file that the user's text names, with its ending; "" where there is no text."""
    text = text.strip()
    return text if not text or text.lower().endswith(ENDING) else text + ENDING


def suggested_file(project: QgsProject) -> str:
    """Beside the project where it is saved, else in the home folder."""
    folder = project.homePath() or str(Path.home())
    return str(Path(folder) / f"wellplaced{ENDING}")


def _place(file: str, table: str) -> str:
    """A table of a GeoPackage as Processing takes it."""
    place = QgsDataSourceUri()
    place.setDatabase(Path(file).as_posix())
    place.setDataSource("", table, "geom")
    return f"ogr:{place.uri(False)}"


def _numbered(table: str, number: int) -> str:
    return table if number == 1 else f"{table}_{number}"


def _tables_in(file: str) -> set[str]:
    """The names of the tables that a GeoPackage holds; none where there is no such file."""
    if not Path(file).is_file():
        return set()
    return {sublayer.name() for sublayer in QgsProviderRegistry.instance().querySublayers(file)}
