"""The scored layers that a sheet shows: block faces that may be given away, or the parcels for internal use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from ...algorithms.finding import DataError
from ...algorithms.message import Translate, say
from ...algorithms.progress import Progress
from ..styles import style_parcels
from .face_layer import face_layer
from .facts import GapFacts, ScoredFacts, face_facts, gap_facts, parcel_facts

FACES = "block_faces"
GAPS = "dark_gaps"
TOLD_OF_GAPS = ("gap_id", "length_m", "emin_lx", "target_lx", "class", "cause")
"""Fields of dark gaps that are given away: not which lamp, tree or building is the cause."""

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
    parcels: QgsVectorLayer, gaps: QgsVectorLayer | None, project_file: str, translate: Translate, progress: Progress
) -> Shown:
    """The parcels' block faces; where a project is wanted, they and the gaps lie in a GeoPackage beside it.

    Raises DataError where the layer was never scored or has no coordinate system, or where a file cannot be written.
    """
    facts = parcel_facts(parcels)
    about_gaps = None if gaps is None else gap_facts(gaps)
    scored = face_layer(parcels, translate, progress)
    given = None if gaps is None else gaps.clone()
    if project_file:
        file = public_file(project_file)
        _refuse_own_source(file, (parcels, *([gaps] if gaps is not None else [])))
        Path(file).unlink(missing_ok=True)
        scored = _kept(scored, file, FACES, tuple(field.name() for field in scored.fields()))
        given = None if gaps is None else _kept(gaps, file, GAPS, TOLD_OF_GAPS)
    return Shown(parcels, scored, given, face_facts(scored, facts), about_gaps)


def public_file(project_file: str) -> str:
    """The GeoPackage beside a project with what the public may have."""
    path = Path(project_file)
    return str(path.with_name(f"{path.stem}-public.gpkg"))


def refuse_single(layers: Iterable[QgsMapLayer]) -> None:
    """Results about single parcels are no base map for the public."""
    for layer in layers:
        names = {field.name() for field in layer.fields()} if isinstance(layer, QgsVectorLayer) else set()
        if names & SINGLE and "face_id" not in names:
            raise DataError(
                say("CommunitySheet", "The layer '{layer}' tells of single parcels.", layer=layer.name()),
                say("CommunitySheet", "Take it out of the base map, or choose single parcels, for internal use."),
            )


def _refuse_own_source(file: str, layers: Iterable[QgsVectorLayer]) -> None:
    for layer in layers:
        source = layer.source().split("|", maxsplit=1)[0]
        if layer.providerType() == "ogr" and Path(source).resolve() == Path(file).resolve():
            raise DataError(
                say(
                    "CommunitySheet", "The layer '{layer}' lies in the file that would be written.", layer=layer.name()
                ),
                say("CommunitySheet", "Give the project another name."),
            )


def _kept(layer: QgsVectorLayer, file: str, name: str, fields: tuple[str, ...]) -> QgsVectorLayer:
    """The layer as a table of the GeoPackage, with these fields alone."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    options.attributes = [index for index in map(layer.fields().indexFromName, fields) if index >= 0]
    options.saveMetadata = True
    options.layerMetadata = layer.metadata()
    if name != FACES:
        options.layerMetadata.setHistory([])
    if Path(file).exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    problem, message = QgsVectorFileWriter.writeAsVectorFormatV3(layer, file, context, options)[:2]
    written = QgsVectorLayer(f"{file}|layername={name}", name)
    if problem != QgsVectorFileWriter.WriterError.NoError or not written.isValid():
        raise DataError(
            say("CommunitySheet", "'{file}' could not be written.", file=Path(file).name),
            say("CommunitySheet", "Close the file if it is open, or choose another place for the project."),
            details=message,
        )
    written.setRenderer(layer.renderer().clone())
    written.setMapTipTemplate(layer.mapTipTemplate())
    written.setDisplayExpression(layer.displayExpression())
    return written
