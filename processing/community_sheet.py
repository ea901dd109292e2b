"""The sheets for a community meeting: pages that people can read, trust and answer."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from . import sheet_parameters as ask
from .algorithm import Algorithm
from .language import translate
from .parameters import advanced, helped
from .progress import Reporter
from .sheet_order import guard_of, order_of, warn_of_font
from .sheet_report import report


class CommunitySheet(Algorithm):
    """`wellplaced:communitysheet`."""

    identifier = "communitysheet"
    symbol = "sheet"

    def title(self) -> str:
        return translate("CommunitySheet", "Community sheet")

    def help(self) -> str:
        return translate(
            "CommunitySheet",
            "Prints a sheet for a community meeting: the map, what it means, how sure it is, what could be done, and"
            " how to answer.\n\n"
            "There are a wall map, a table map with boxes for notes, a hand-out, the list of street lights for public"
            " works, a sheet of before and after, one of what we do not know, and the papers of whoever leads the"
            " meeting: script, dot sheet and contest form. Each can be had on ISO and US paper and in large print;"
            " what does not fit on a page goes on overleaf.\n\n"
            "The sheets speak of places only. They show block faces of ten or more parcels, so that nothing can be said"
            " of a single one; single parcels can be drawn for internal use, and the page then says so. They rank"
            " nothing, and say what they do not show. Give parks, schools and stops as further layers: they are drawn"
            " on top and stand first in the legend. The sheet can be edited in QGIS under Project > Layouts: in the"
            " open project, or in a project file of its own. What the public may have then lies in a GeoPackage beside"
            " it, without the parcels.",
        )

    def keywords(self) -> str:
        return translate("CommunitySheet", "print,layout,map,meeting,residents,PDF,A3,poster")

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        # print layouts belong in the main thread
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        from .sheets.template import Template

        return (
            *ask.layers(),
            ask.choice(
                "TEMPLATE",
                translate("CommunitySheet", "Kind of sheet"),
                [each.value for each in Template],
                translate("CommunitySheet", "What the sheet is for."),
            ),
            *_layers_of_kinds(),
            ask.detail(),
            *ask.paper(),
            *ask.texts(),
            *_files(),
            ask.layered_pdf(),
            *ask.guarded(),
        )

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        from .sheets.make import Files, make_sheet
        from .sheets.template import Template

        kind = self.parameterAsString(parameters, "TEMPLATE", context) or Template.WALL.value
        order = order_of(self, parameters, kind, context)
        warn_of_font(progress)
        file = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        layered = self.parameterAsBool(parameters, "GEOPDF", context)
        files = Files(
            sheet=file,
            layered=str(Path(file).with_name(f"{Path(file).stem}-geo.pdf")) if layered else "",
            project=self.parameterAsFileOutput(parameters, "PROJECT", context),
            editable_in=context.project() if self.parameterAsBool(parameters, "ADD_LAYOUT", context) else None,
        )
        guard = guard_of(self, parameters, context)
        make_sheet(order, files, guard, progress)
        made = {"OUTPUT": files.sheet, **({"PROJECT": files.project} if files.project else {})}
        return {**made, **report(guard, self.parameterAsFileOutput(parameters, "REPORT", context), progress)}


def _layers_of_kinds() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        ask.layer(
            "LIGHT_LIST",
            translate("CommunitySheet", "List of street lights"),
            QgsProcessing.SourceType.TypeVectorPoint,
            translate(
                "CommunitySheet",
                "For the street-light list: points with the fields 'rank', 'action', 'street', 'cost',"
                " 'emin_before_lx', 'emin_after_lx' and 'why'.",
            ),
        ),
        ask.layer(
            "AFTER",
            translate("CommunitySheet", "Scored parcels, afterwards"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            translate("CommunitySheet", "For before and after: the parcels scored with what would change."),
        ),
    )


def _files() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        helped(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("CommunitySheet", "Sheet"), "PDF (*.pdf);;PNG (*.png)"
            ),
            translate("CommunitySheet", "PDF for printing, PNG for the web (a file for each page)."),
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
        advanced(
            helped(
                QgsProcessingParameterBoolean(
                    "ADD_LAYOUT",
                    translate("CommunitySheet", "Add the sheet to the open project"),
                    defaultValue=False,
                    optional=True,
                ),
                translate(
                    "CommunitySheet",
                    "Adds the layers of the sheet in a group, and the sheet itself under Project > Layouts. What the"
                    " public may have is written beside the sheet's file.",
                ),
            )
        ),
    )
