"""Check wording: names, legends, layouts and exports of the project are read for words that label places or people."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..algorithms.fields import WORDING
from ..algorithms.message import say
from ..algorithms.public.accepted import Judged, Reasons, judge, read_accepted
from ..algorithms.public.vocabulary import Vocabulary, vocabulary
from ..algorithms.public.wording import Text
from . import parameters as role
from .algorithm import Algorithm
from .check_data import write_text
from .export_words import export_texts
from .field_types import qgis_fields
from .language import render, translate, with_figures
from .progress import Reporter
from .project_words import texts_of
from .provenance import provenance_metadata
from .results import Look, on_load
from .scoring import group_name
from .styles import style_wording
from .wording_parameters import accepted_words, languages_named
from .wording_report import not_read, wording_page
from .write import open_sink


class CheckWording(Algorithm):
    """`wellplaced:checkwording`."""

    identifier = "checkwording"
    symbol = "check_wording"
    packages = ()
    texts: list[Text]
    chosen: Vocabulary
    reasons: Reasons
    folder: str

    def title(self) -> str:
        return translate("Wording", "Check wording")

    def help(self) -> str:
        return translate(
            "Wording",
            "Reads what the project says to people: names and descriptions of layers, legends, aliases, map tips,"
            " layouts, and web pages, pictures and tables in a folder of exports.\n\n"
            "Lists each word that labels places or people, where it stands, and what to say instead. Harmless uses and"
            " names of institutions are no findings; field names and values are the city's own and are not read."
            " What is to stay is accepted with a reason, which the report prints. Nothing in the project is changed.",
        )

    def keywords(self) -> str:
        return translate("Wording", "words,language,vocabulary,public,legend,layout,stigma,plain language")

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            role.helped(
                QgsProcessingParameterMultipleLayers(
                    "LAYERS",
                    translate("Wording", "Layers"),
                    QgsProcessing.SourceType.TypeMapLayer,
                    optional=True,
                ),
                translate("Wording", "Empty: all layers of the project."),
            ),
            role.helped(
                QgsProcessingParameterFile(
                    "FILES",
                    translate("Wording", "Folder of exports"),
                    QgsProcessingParameterFile.Behavior.Folder,
                    optional=True,
                ),
                translate("Wording", "Web pages, SVG pictures, CSV and text files in it are read."),
            ),
            role.helped(
                QgsProcessingParameterString(
                    "LANGUAGES", translate("Wording", "Lists of words"), defaultValue="", optional=True
                ),
                translate("Wording", "Codes such as en, es, fr, de. Empty: all lists."),
            ),
            accepted_words(),
            role.layer_output(
                "OUTPUT",
                translate("Wording", "Words found"),
                QgsProcessing.SourceType.TypeVector,
                translate("Wording", "A row per word: where it stands and what to say instead."),
            ),
            role.helped(
                QgsProcessingParameterFileDestination(
                    "REPORT",
                    translate("Wording", "Report on the words"),
                    translate("CheckData", "Web pages (*.html)"),
                    optional=True,
                ),
                translate("Wording", "What was found, what was accepted and why."),
            ),
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("COUNT", translate("Wording", "Words to be changed")))
        self.addOutput(QgsProcessingOutputNumber("ACCEPTED_COUNT", translate("Wording", "Words accepted")))

    def open(self, parameters: dict, context: QgsProcessingContext) -> None:
        self.chosen = vocabulary(languages_named(self.parameterAsString(parameters, "LANGUAGES", context)))
        self.reasons = read_accepted(self.parameterAsString(parameters, "ACCEPTED", context))
        self.folder = self.parameterAsString(parameters, "FILES", context)
        layers = self.parameterAsLayerList(parameters, "LAYERS", context)
        project = context.project()
        if project is not None:
            self.texts = texts_of(project, layers or project.mapLayers().values())
        else:
            self.texts = []

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        texts, unread = list(self.texts), []
        if self.folder:
            progress.stage(say("Stages", "Reading the exports"), 0.8)
            exported, unread = export_texts(self.folder, progress)
            texts += exported
        progress.stage(say("Stages", "Reading the words"), 1.0)
        judged = judge(texts, self.chosen, self.reasons)
        self._tell(judged, len(texts), progress)
        if unread:
            progress.feedback.pushWarning(render(not_read(unread)))
        results: dict[str, object] = {"COUNT": len(judged.open), "ACCEPTED_COUNT": len(judged.accepted)}
        results.update(self._write(judged, parameters, context, progress))
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        if report:
            results["REPORT"] = write_text(report, wording_page(judged, len(texts), unread, self.chosen))
        progress.update(1.0)
        return results

    def _tell(self, judged: Judged, texts: int, progress: Reporter) -> None:
        found = translate("Wording", "{texts:,} texts were read; {open:,} words are to be changed or accepted.")
        progress.feedback.pushInfo(with_figures(found, texts=texts, open=len(judged.open)))
        if not texts:
            nothing = translate("Wording", "There was nothing to read: open a project, or give a folder of exports.")
            progress.feedback.pushWarning(nothing)

    def _write(self, judged: Judged, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        fields, nowhere = qgis_fields(WORDING), QgsCoordinateReferenceSystem()
        kind = QgsWkbTypes.Type.NoGeometry
        sink = open_sink(self, parameters, "OUTPUT", context, fields, kind, nowhere)
        if sink is None:
            return {}
        rows = [(hit, None) for hit in judged.open] + list(judged.accepted)
        features = []
        for hit, reason in rows:
            feature = QgsFeature(fields)
            feature.setAttributes(
                [
                    render(hit.text.where),
                    hit.word,
                    hit.text.said,
                    hit.term.instead,
                    hit.term.language,
                    reason,
                ]
            )
            features.append(feature)
        with sink:
            sink.add(features, progress)
        title = translate("Wording", "Words found")
        metadata = provenance_metadata({"algorithm": self.id(), "lists": list(self._lists())}, title)
        on_load(sink.destination, Look(title, style_wording, 1), group_name(title), metadata, context)
        return {"OUTPUT": sink.destination}

    def _lists(self) -> Iterable[str]:
        return dict.fromkeys(term.language for term in self.chosen.terms)
