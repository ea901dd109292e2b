"""The neighbourhood atlas: a page for each area or block."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from . import sheet_parameters as ask
from .algorithm import Algorithm
from .language import translate
from .parameters import helped
from .progress import Reporter
from .sheet_order import guard_of, order_of, warn_of_font
from .sheet_report import report


class CommunityAtlas(Algorithm):
    """`wellplaced:communityatlas`."""

    identifier = "communityatlas"
    symbol = "sheet"

    def title(self) -> str:
        return translate("CommunityAtlas", "Community atlas")

    def help(self) -> str:
        return translate(
            "CommunityAtlas",
            "Prints an atlas for community meetings: an overview of the whole district, then a page for each area with"
            " its own map, facts and reasons.\n\n"
            "Give areas such as neighbourhoods; without them each block has a page. As on every public sheet, all"
            " figures are those of block faces of ten or more parcels: nothing can be said of a single parcel. An area"
            " in which nothing was scored keeps its page, which says so.",
        )

    def keywords(self) -> str:
        return translate("CommunityAtlas", "print,layout,map,atlas,neighbourhood,block,meeting,residents,PDF")

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        # print layouts belong in the main thread
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            *ask.layers(),
            ask.layer(
                "AREAS",
                translate("CommunityAtlas", "Areas"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                translate("CommunityAtlas", "Polygons, each of which has a page. Without them each block has one."),
            ),
            helped(
                QgsProcessingParameterField(
                    "AREA_NAME",
                    translate("CommunityAtlas", "Field with the names of the areas"),
                    parentLayerParameterName="AREAS",
                    optional=True,
                ),
                translate("CommunityAtlas", "Without it the areas are numbered."),
            ),
            *ask.paper(),
            *ask.texts(),
            helped(
                QgsProcessingParameterFileDestination(
                    "OUTPUT", translate("CommunityAtlas", "Community atlas"), "PDF (*.pdf);;PNG (*.png)"
                ),
                translate("CommunityAtlas", "PDF for printing, PNG for the web (a file for each page)."),
            ),
            *ask.guarded(),
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("AREAS_COUNT", translate("CommunityAtlas", "Number of areas")))

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        from .sheets.atlas import Areas, make_atlas
        from .sheets.template import Template

        order = order_of(self, parameters, Template.WALL.value, context)
        warn_of_font(progress)
        fields = self.parameterAsFields(parameters, "AREA_NAME", context)
        areas = Areas(self.parameterAsVectorLayer(parameters, "AREAS", context), fields[0] if fields else "")
        file = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        guard = guard_of(self, parameters, context)
        count = make_atlas(order, areas, file, guard, progress)
        reported = report(guard, self.parameterAsFileOutput(parameters, "REPORT", context), progress)
        return {"OUTPUT": file, "AREAS_COUNT": count, **reported}
