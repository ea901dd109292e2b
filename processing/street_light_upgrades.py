"""Street-light upgrades: which works bring light to most people on foot for a budget, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber, QgsProcessingParameterDefinition

from ..algorithms.fields import CHANGES, CURVE
from ..algorithms.finding import DataError
from . import outputs, parameters as role, upgrade_parameters as asked
from .algorithm import Algorithm
from .check_data import write_text
from .language import render, translate
from .obstacles import buildings, canopy, entrances, terrain, trees
from .order_file import write_orders
from .rasters import refused_rasters
from .run import COMPUTED_UNTIL, Outcome, open_roles, run_science
from .scoring import Results
from .settings import as_of, class_named

if TYPE_CHECKING:
    from ..algorithms.streetlights.settings import UpgradeSettings
    from ..algorithms.streetlights.upgrades import Upgrades
    from .progress import Reporter
    from .run import Roles


class StreetLightUpgrades(Algorithm):
    """`wellplaced:streetlightupgrades`."""

    identifier = "streetlightupgrades"
    symbol = "street_light_upgrades"
    roles: Roles

    def title(self) -> str:
        return translate("Upgrades", "Rank street-light upgrades")

    def help(self) -> str:
        return translate(
            "Upgrades",
            "Finds what can be done for dark walkways and ranks it for a budget: repairs, LEDs, shields, pruning, lamps"
            " on standing poles and new poles.\n\n"
            "The light of every lamp is computed along the walkways, and each work is valued by the light that it"
            " brings where it is missed, by who walks there. Works are chosen for the money, within one or several"
            " years; how near that is to the best possible choice is worked out and said, and nothing beyond that is"
            " claimed. The light with all works done is computed again."
            " New poles stand on the edge of walkways, off buildings, private ground, trees, doors, and all that is to"
            " be kept free. Ranks come with the range that they may have.\n\n"
            "Give your own prices: the catalogue's are rough. Give last year's list to keep what was promised or"
            " refused. The summary is one page for the council; the list for crews keeps each light's own record.\n\n"
            "It ranks places and lamps, never people, and does not claim that light prevents crime. It is no lighting"
            " design: have each package checked on site.",
        )

    def keywords(self) -> str:
        return translate(
            "Upgrades", "street lights,LED,retrofit,repair,pole,budget,cost,ranking,energy,dimming,work orders,council"
        )

    def parameters(self) -> Iterable[QgsProcessingParameterDefinition]:
        return (
            asked.parcels(),
            role.lights(),
            role.walkways(),
            asked.budget(),
            asked.prices(),
            asked.floor(),
            role.lighting_class(),
            buildings(),
            asked.last_list(),
            role.poles(),
            role.outages(),
            trees(),
            canopy(),
            terrain(),
            asked.keep_free(),
            entrances(),
            role.places(),
            role.area(),
            role.lights_coverage(),
            role.photometry(),
            role.reassurance(),
            *asked.judgements(),
            *asked.terms(),
            asked.group_by(),
            role.as_of(),
            role.mapping(),
            *asked.layers(),
            *asked.files(),
            outputs.findings(),
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        super().initAlgorithm(configuration)
        for name, label in (
            ("WORKS", translate("Upgrades", "Number of works")),
            ("VALUE", translate("Upgrades", "Value of the works")),
            ("DARK_M", translate("Upgrades", "Walkway brought to its standard (m)")),
            ("SPENT", translate("Upgrades", "Spent")),
            ("WITHIN_PERCENT", translate("Upgrades", "Within so many per cent of the best possible")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        accepted, refused = super().checkParameterValues(parameters, context)
        if not accepted:
            return accepted, refused
        refused = refused_rasters(self, parameters) or self._refused_budget(parameters, context)
        return not refused, refused

    def _refused_budget(self, parameters: dict, context: QgsProcessingContext) -> str:
        """Why the budget cannot be taken, and how to write it; empty where it can."""
        from ..algorithms.streetlights.budget import parse_budget

        try:
            parse_budget(self.parameterAsString(parameters, "BUDGET", context))
        except DataError as error:
            return f"BUDGET: {render(error.what)} {render(error.advice)}"
        return ""

    def open(self, parameters: dict, context: QgsProcessingContext) -> None:
        self.roles = open_roles(self, parameters, context)

    def compute(self, parameters: dict, context: QgsProcessingContext, progress: Reporter) -> dict:
        from ..algorithms.streetlights.upgrades import rank_upgrades

        settings = self._settings(parameters, context)
        outcome = run_science(rank_upgrades, self.roles, settings, progress)
        writing = progress.writing(COMPUTED_UNTIL)
        results = Results(self, parameters, context, outcome, writing)
        found: Upgrades = outcome.result
        results.write_layer("OUTPUT", "UPGRADES", found.works)
        results.write_layer("PACKAGES", "UPGRADE_PACKAGES", found.packages)
        results.write_layer("FUND", "DIMMING_FUND", found.fund)
        results.write_table("CURVE", CURVE, found.curve)
        if found.changes is not None:
            results.write_table("CHANGES", CHANGES, found.changes)
        results.write_findings()
        written = self._files(parameters, context, outcome, settings)
        writing.update(1.0)
        return {**results.destinations, **written, **_figures(found)}

    def _settings(self, parameters: dict, context: QgsProcessingContext) -> UpgradeSettings:
        from ..algorithms.streetlights.budget import parse_budget
        from ..algorithms.streetlights.defaults import default_of
        from ..algorithms.streetlights.settings import UpgradeSettings

        def number(name: str) -> float | None:
            given = parameters.get(name, self.parameterDefinition(name).defaultValue())
            return None if given in (None, "") else self.parameterAsDouble(parameters, name, context)

        least, rate, kappa = number("REASSURANCE"), number("DISCOUNT_RATE"), number("KAPPA")
        return UpgradeSettings(
            budget=parse_budget(self.parameterAsString(parameters, "BUDGET", context)),
            floor=(number("FLOOR") or 0.0) / 100.0,
            kappa=default_of("weight", "kappa") if kappa is None else kappa,
            mobilisation=number("MOBILISATION") or 0.0,
            lighting_class=class_named(self.parameterAsEnumString(parameters, "CLASS", context)),
            reassurance_minimum=least or None,
            as_of=as_of(self, parameters, context),
            energy_price=number("ENERGY_PRICE"),
            grid_kg_per_kwh=number("GRID_FACTOR"),
            discount_rate=None if rate is None else rate / 100.0,
            hours=number("HOURS"),
            translate=translate,
        )

    def _files(
        self, parameters: dict, context: QgsProcessingContext, outcome: Outcome, settings: UpgradeSettings
    ) -> dict[str, str]:
        """The summary, the list for crews and the picture of the curve, where the user asked for them."""
        from ..algorithms.streetlights.drawn_curve import draw
        from ..algorithms.streetlights.summary import Account, council_summary

        found: Upgrades = outcome.result
        names = ("SUMMARY", "WORK_ORDERS", "CURVE_SVG")
        summary, orders, picture = (self.parameterAsFileOutput(parameters, name, context) for name in names)
        written = {}
        if summary:
            account = Account.of(self.roles.parcels.name, settings, found)
            written["SUMMARY"] = write_text(summary, council_summary(found, account, translate))
        if orders:
            group_by = asked.GROUPS[self.parameterAsEnum(parameters, "GROUP_BY", context)]
            lights = outcome.inputs.lights
            written["WORK_ORDERS"] = write_orders(orders, found.works, lights, self.roles.lights, group_by)
        if picture:
            total = sum(settings.budget.years)
            written["CURVE_SVG"] = write_text(picture, draw(found.curve, total, found.prices.currency, translate))
        return written


def _figures(found: Upgrades) -> dict[str, object]:
    """The numbers that a model can go on with; what is unknown is left out."""
    share = None if found.certificate is None else 100.0 * found.certificate.share
    return {
        "WORKS": len(found.works),
        "VALUE": float(found.works["value"].sum()),
        "DARK_M": float(found.works["dark_m_removed"].sum()),
        "SPENT": float(found.works["cost"].sum()),
        **({} if share is None or share != share else {"WITHIN_PERCENT": share}),  # noqa: PLR0124 - NaN alone
    }
