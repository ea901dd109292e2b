"""The layers of a public sheet in a GeoPackage of their own, with the fields that may be given away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from ...algorithms.finding import DataError
from ...algorithms.message import say
from .shown import Own, Shown

FACES = "block_faces"
FACES_AFTER = "block_faces_after"
GAPS = "dark_gaps"
WORKS = "street_light_works"
TOLD_OF_GAPS = ("gap_id", "length_m", "emin_lx", "target_lx", "class", "cause")
"""Fields of dark gaps that are given away: not which lamp, tree or building is the cause."""
TOLD_OF_WORKS = ("rank", "action", "cost", "currency", "street", "why", "emin_before_lx", "emin_after_lx")


def public_file(project_file: str) -> str:
    """The GeoPackage beside a project with what the public may have."""
    path = Path(project_file)
    return str(path.with_name(f"{path.stem}-public.gpkg"))


def published(own: Own, sources: Iterable[QgsVectorLayer], file: str) -> Own:
    """The same layers as tables of a new GeoPackage. Raises DataError where it cannot be written, or where one of
    `sources` lies in it.
    """
    _refuse_own_source(file, sources)
    _remove(file)
    after, works = own.after, own.works
    shown = _kept_scores(own.shown, file, FACES)
    if shown.gaps is not None:
        shown = replace(shown, gaps=_kept(shown.gaps, file, GAPS, TOLD_OF_GAPS))
    return Own(
        shown,
        None if after is None else _kept_scores(after, file, FACES_AFTER),
        None if works is None else _kept(works, file, WORKS, TOLD_OF_WORKS),
    )


def _kept_scores(shown: Shown, file: str, name: str) -> Shown:
    fields = tuple(field.name() for field in shown.scored.fields())
    return replace(shown, scored=_kept(shown.scored, file, name, fields))


def _remove(file: str) -> None:
    try:
        Path(file).unlink(missing_ok=True)
    except OSError as error:  # some systems hold a file that a layer is open on
        raise DataError(
            say("CommunitySheet", "'{file}' could not be written.", file=Path(file).name),
            say("CommunitySheet", "Close the file if it is open, or choose another place for the project."),
            details=str(error),
        ) from error


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
    if name not in (FACES, FACES_AFTER):
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
