"""The community sheet: one page that people can read, trust and answer."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QDate, Qt

from ..algorithms.finding import DataError
from ..algorithms.message import say
from ..algorithms.progress import Progress
from .algorithm import Algorithm
from .language import running_language, translate, translate_to, translator_for
from .parameters import helped


class CommunitySheet(Algorithm):
    """`wellplaced:communitysheet`."""

    identifier = "communitysheet"
    symbol = "sheet"

    def title(self) -> str:
        return translate("CommunitySheet", "Community sheet")

    def help(self) -> str:
        return translate(
            "CommunitySheet",
            "Prints one A3 page for a community meeting: the map, what it means, how sure it is, and how to answer.\n\n"
            "The page speaks of places only. It shows block faces of ten or more parcels, so that nothing can be said"
            " of a single one; single parcels can be drawn for internal use, and the page then says so. It ranks"
            " nothing, and says what it does not show. Give parks, schools and stops as further layers: they are drawn"
            " on top and stand first in the legend. With a project file, the sheet can be edited in QGIS under"
            " Project > Layouts; the block faces then lie in a GeoPackage beside it, without the parcels.",
        )

    def keywords(self) -> str:
        return translate("CommunitySheet", "print,layout,map,meeting,residents,PDF,A3,poster")

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        # print layouts belong in the main thread
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (*_layers(), _detail(), *_texts(), *_files())

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Progress) -> dict:
        from .sheets.detail import Detail
        from .sheets.make import Order, make_sheet

        language = self._language(parameters, context)
        order = Order(
            parcels=self.parameterAsVectorLayer(parameters, "INPUT", context),
            gaps=self.parameterAsVectorLayer(parameters, "GAPS", context),
            context=tuple(self.parameterAsLayerList(parameters, "CONTEXT", context)),
            area=self.parameterAsString(parameters, "AREA", context).strip(),
            contact=self.parameterAsString(parameters, "CONTACT", context).strip(),
            today=QDate.currentDate().toString(Qt.DateFormat.ISODate),
            language=language,
            translate=translate_to(language if language != running_language() else None),
            detail=Detail(self.parameterAsEnum(parameters, "DETAIL", context)),
        )
        file = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        project_file = self.parameterAsFileOutput(parameters, "PROJECT", context)
        make_sheet(order, file, project_file, progress)
        return {"OUTPUT": file, **({"PROJECT": project_file} if project_file else {})}

    def _language(self, parameters: dict, context: QgsProcessingContext) -> str:
        """The two-letter code asked for, else the running language. Raises DataError for one that we lack."""
        wanted = self.parameterAsString(parameters, "LANGUAGE", context).strip().lower()[:2]
        if wanted and wanted != "en" and wanted != running_language() and translator_for(wanted) is None:
            raise DataError(
                say("CommunitySheet", "There is no translation for the language '{language}'.", language=wanted),
                say("CommunitySheet", "Leave the language empty, or give a code such as en or es."),
            )
        return wanted or running_language()


def _layers() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        helped(
            QgsProcessingParameterVectorLayer(
                "INPUT",
                translate("CommunitySheet", "Scored parcels"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
            ),
            translate("CommunitySheet", "The result of Score parcels."),
        ),
        helped(
            QgsProcessingParameterVectorLayer(
                "GAPS",
                translate("CommunitySheet", "Dark gaps"),
                [QgsProcessing.SourceType.TypeVectorLine],
                optional=True,
            ),
            translate("CommunitySheet", "The dark gaps that the same run found."),
        ),
        helped(
            QgsProcessingParameterMultipleLayers(
                "CONTEXT",
                translate("CommunitySheet", "Community places and base map"),
                QgsProcessing.SourceType.TypeMapLayer,
                optional=True,
            ),
            translate(
                "CommunitySheet",
                "Parks, schools, libraries, stops, streets, buildings. Their names say what they are.",
            ),
        ),
    )


def _detail() -> QgsProcessingParameterDefinition:
    from .sheets.detail import detail_names

    return helped(
        QgsProcessingParameterEnum(
            "DETAIL",
            translate("CommunitySheet", "What is drawn"),
            detail_names(translate),
            defaultValue=0,
            optional=True,
        ),
        translate(
            "CommunitySheet",
            "Block faces: parcels side by side along a street, ten or more together. Single parcels mark the page as"
            " an internal working copy.",
        ),
    )


def _texts() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        helped(
            QgsProcessingParameterString(
                "AREA", translate("CommunitySheet", "Name of the area"), defaultValue="", optional=True
            ),
            translate("CommunitySheet", "Stands under the title."),
        ),
        helped(
            QgsProcessingParameterString(
                "CONTACT",
                translate("CommunitySheet", "How people can answer"),
                defaultValue="",
                multiLine=True,
                optional=True,
            ),
            translate("CommunitySheet", "An address, a telephone number, a place and a time: one or two lines."),
        ),
        helped(
            QgsProcessingParameterString(
                "LANGUAGE", translate("CommunitySheet", "Language of the sheet"), defaultValue="", optional=True
            ),
            translate("CommunitySheet", "A code such as en or es. Empty: the language of QGIS."),
        ),
    )


def _files() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        helped(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("CommunitySheet", "Sheet"), "PDF (*.pdf);;PNG (*.png)"
            ),
            translate("CommunitySheet", "A3, 420 x 297 mm. PDF for printing, PNG for the web."),
        ),
        helped(
            QgsProcessingParameterFileDestination(
                "PROJECT",
                translate("CommunitySheet", "QGIS project with the sheet"),
                "QGIS (*.qgz)",
                optional=True,
                createByDefault=False,
            ),
            translate(
                "CommunitySheet",
                "To change the sheet in QGIS: the styled layers and the page. What the public may have is written"
                " beside it.",
            ),
        ),
    )
