"""The parameters of ranking street-light upgrades: the budget, prices, what was decided and where, money and paper."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..algorithms.streetlights.defaults import default_of
from ..algorithms.streetlights.terms import default_terms
from .language import translate
from .parameters import advanced, further_output, helped, layer_output, output_on_request

GROUPS = ("street", "circuit")
"""What the works of the list for crews can be grouped by, as in `algorithms.streetlights.work_orders`, in order."""

Vector = QgsProcessing.SourceType.TypeVector


def parcels() -> QgsProcessingParameterDefinition:
    """INPUT: the parcels, scored or not."""
    return helped(
        QgsProcessingParameterFeatureSource(
            "INPUT", translate("Parameters", "Parcels"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        translate(
            "Parameters",
            "The parcels of the cadastre, or the result of Score parcels: then walkways in areas of greater need count"
            " more. A field community_weight lets residents say which places count more.",
        ),
    )


def budget() -> QgsProcessingParameterDefinition:
    """BUDGET: what may be spent, in one or several years."""
    return helped(
        QgsProcessingParameterString("BUDGET", translate("Parameters", "Budget")),
        translate(
            "Parameters",
            "An amount such as 250000, 250.000 EUR or US$ 1.2 million; for several years: 100000; 120000; 120000. What"
            " one year leaves over is not carried to the next.",
        ),
    )


def prices() -> QgsProcessingParameterDefinition:
    """PRICES: the city's own price list."""
    return helped(
        QgsProcessingParameterFeatureSource("PRICES", translate("Parameters", "Price list"), [Vector], optional=True),
        translate(
            "Parameters",
            "A table (CSV, Excel) with a column for the work (repair, retrofit, dim, prune, arm, pole; several"
            " languages are understood) and one for its price, or for the lowest and the highest; watts of the new"
            " lamp and years that it lasts where you have them. Without it, the catalogue's rough prices in US"
            " dollars.",
        ),
    )


def last_list() -> QgsProcessingParameterDefinition:
    """LAST: last year's list, with what was decided."""
    return advanced(
        helped(
            QgsProcessingParameterFeatureSource("LAST", translate("Parameters", "Last list"), [Vector], optional=True),
            translate(
                "Parameters",
                "The result of an earlier run, or a table with the lights' ids and words such as promised, refused,"
                " done (must, never, done): promised works are kept, refused ones left out, and what changed is told.",
            ),
        )
    )


def floor() -> QgsProcessingParameterDefinition:
    """FLOOR: the least share of the money for areas in greatest need, %."""
    return helped(
        QgsProcessingParameterNumber(
            "FLOOR",
            translate("Parameters", "Least share of the money for the areas in greatest need (%)"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=0.0,
            optional=True,
            minValue=0.0,
            maxValue=100.0,
        ),
        translate("Parameters", "What this costs in light elsewhere is worked out and shown."),
    )


def keep_free() -> QgsProcessingParameterDefinition:
    """KEEP_FREE: where no pole may stand."""
    return advanced(
        helped(
            QgsProcessingParameterMultipleLayers(
                "KEEP_FREE",
                translate("Parameters", "Where no pole may stand"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
            ),
            translate(
                "Parameters",
                "Driveways, ramps, loading bays, hydrants, crossings: one or several layers of areas, lines or points,"
                " or tables with coordinates. New poles stand beside them, not on them.",
            ),
        )
    )


def judgements() -> tuple[QgsProcessingParameterDefinition, ...]:
    """MOBILISATION, KAPPA: what a crew's start costs, and how much more areas in need count."""
    return (
        _number(
            "MOBILISATION",
            translate("Parameters", "Cost of starting a crew, once for each package (in the currency of the prices)"),
            0.0,
            translate(
                "Parameters",
                "Traffic control, travel, set-up. Above 0, works that lie together come before scattered ones.",
            ),
            most=1e12,
        ),
        _number(
            "KAPPA",
            translate("Parameters", "How much more areas in need count"),
            default_of("weight", "kappa"),
            translate(
                "Parameters",
                "0: need does not count. 1: a walkway where need is 100 counts twice as much as one where it is 0; 2:"
                " three times. A judgement; the summary names it.",
            ),
        ),
    )


def terms() -> tuple[QgsProcessingParameterDefinition, ...]:
    """ENERGY_PRICE, GRID_FACTOR, DISCOUNT_RATE, HOURS: what money and energy are counted with."""
    usual = default_terms("USD")
    return (
        _number(
            "ENERGY_PRICE",
            translate("Parameters", "Price of energy (per kWh, in the currency of the prices)"),
            None,
            translate("Parameters", "Without it, 0.15 USD or 0.20 EUR (unverified); in other currencies unknown."),
        ),
        _number(
            "GRID_FACTOR",
            translate("Parameters", "CO2 of the grid (kg per kWh)"),
            usual.grid_kg_per_kwh,
            translate("Parameters", "Your supplier's figure; the default is unverified."),
        ),
        _number(
            "DISCOUNT_RATE",
            translate("Parameters", "Interest (% a year)"),
            100.0 * usual.discount_rate,
            translate("Parameters", "By which later savings count less; the default is unverified."),
            most=100.0,
        ),
        _number(
            "HOURS",
            translate("Parameters", "Hours of light a year"),
            usual.hours,
            translate("Parameters", "From dusk to dawn about 4,100 hours (unverified)."),
        ),
    )


def group_by() -> QgsProcessingParameterDefinition:
    """GROUP_BY: how the list for crews is grouped."""
    return advanced(
        helped(
            QgsProcessingParameterEnum(
                "GROUP_BY",
                translate("Parameters", "Group the list for crews by"),
                options=[translate("Parameters", "Street"), translate("Parameters", "Circuit or feeder")],
                defaultValue=0,
                optional=True,
            ),
            translate("Parameters", "The circuit is the one that a field of the lights names."),
        )
    )


def layers() -> Iterable[QgsProcessingParameterDefinition]:
    """OUTPUT and the further layers and tables."""
    return (
        layer_output(
            "OUTPUT",
            translate("Scoring", "Ranked upgrades"),
            QgsProcessing.SourceType.TypeVectorPoint,
            translate(
                "Scoring",
                "The chosen works with rank, why, cost, light before and after, energy, and what was decided.",
            ),
        ),
        further_output(
            "PACKAGES",
            translate("Scoring", "Packages of works"),
            QgsProcessing.SourceType.TypeVectorPoint,
            translate("Scoring", "What a crew can do at once in a street."),
        ),
        output_on_request(
            "FUND",
            translate("Scoring", "Dimming fund"),
            QgsProcessing.SourceType.TypeVectorPoint,
            translate("Scoring", "A scenario of its own: what lamps that light too much would save, and pay for."),
        ),
        further_output(
            "CURVE",
            translate("Scoring", "What each amount of money gives"),
            Vector,
            translate("Scoring", "A table along the ranking, beyond the budget too, with its knee."),
        ),
        further_output(
            "CHANGES",
            translate("Scoring", "Changes since the last list"),
            Vector,
            translate("Scoring", "A table of what is new, gone, done, moved or dearer, where a last list is given."),
        ),
    )


def files() -> Iterable[QgsProcessingParameterDefinition]:
    """SUMMARY, WORK_ORDERS and CURVE_SVG."""
    return (
        helped(
            QgsProcessingParameterFileDestination(
                "SUMMARY",
                translate("Scoring", "Summary for the council"),
                translate("CheckData", "Web pages (*.html)"),
                optional=True,
            ),
            translate("Scoring", "One page to print: what the money buys, how sure that is, and what it rests on."),
        ),
        helped(
            QgsProcessingParameterFileDestination(
                "WORK_ORDERS",
                translate("Scoring", "List for crews"),
                translate("Scoring", "Excel (*.xlsx);;CSV (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            translate(
                "Scoring",
                "The works by street or circuit with sums, each with its light's own record as it is in your layer.",
            ),
        ),
        helped(
            QgsProcessingParameterFileDestination(
                "CURVE_SVG",
                translate("Scoring", "Picture of the curve"),
                "SVG (*.svg)",
                optional=True,
                createByDefault=False,
            ),
            translate("Scoring", "What each further amount of money gives, for a report."),
        ),
    )


def _number(
    name: str, label: str, usual: float | None, help_text: str, most: float = 1e6
) -> QgsProcessingParameterDefinition:
    return advanced(
        helped(
            QgsProcessingParameterNumber(
                name,
                label,
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=usual,
                optional=True,
                minValue=0.0,
                maxValue=most,
            ),
            help_text,
        )
    )
