"""The parts of a parcel's need: for each factor its points against the district, its measures, its age, its doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...algorithms.factor import FACTORS
from ...algorithms.figures import figure
from ...algorithms.need.explain import TELLERS
from ...algorithms.need.weights import shares
from ...algorithms.vacancy.kinds import LABELS
from ...processing.language import render, translate
from ...processing.map_tips import Measure, factor_names, measures
from ...processing.sheets.numbers import Figures
from ...processing.sheets.origin import Origin
from ...processing.tip_parts import COUNT
from .age import age_told

SMALLEST = 0.01
"""Of a measure with a unit; below it a figure says more of the arithmetic than of the place."""
NOTHING = 1e-6
"""A deficit up to which its points are too small to divide by."""
AS_ELSEWHERE = 0.5
"""Points by which a part must differ from the district's mean to be told as more or less."""


@dataclass(frozen=True)
class Line:
    """A label and what stands beside it."""

    label: str
    value: str


@dataclass(frozen=True)
class Part:
    """One factor of a parcel.

    `points` of the need, at most `most`; `mean` is the district's; `low` to `high` is where the points may lie within
    the declared uncertainties: all 0 to 100, None where unknown. `applies` is false where there is nothing to know.
    The rest is told, "" where there is nothing to say; `missing` says why the points are unknown.
    """

    factor: str
    name: str
    points: float | None
    most: float | None
    mean: float | None
    low: float | None
    high: float | None
    applies: bool
    told: str
    against_told: str
    range_told: str
    sure_told: str
    missing: str
    measures: tuple[Line, ...]
    signs: tuple[str, ...]


def parts_of(fields: Mapping[str, object], origin: Origin, figures: Figures) -> tuple[Part, ...]:
    """The factors of which the fields speak, in their usual order."""
    here = [factor for factor in FACTORS if f"{factor}_points" in fields or f"{factor}_deficit" in fields]
    known = [factor for factor in here if figure(fields, f"{factor}_points") is not None]
    return tuple(_part(factor, fields, known, origin, figures) for factor in here)


def _part(factor: str, fields: Mapping[str, object], known: Sequence[str], origin: Origin, figures: Figures) -> Part:
    points = figure(fields, f"{factor}_points")
    if points is None:
        return _unknown_part(factor, fields, figures)
    against, sure = figure(fields, f"{factor}_vs_district"), figure(fields, f"{factor}_confidence")
    mean = None if against is None else points - against
    most = 100.0 * _share(factor, fields, known, origin)
    low, high = _range(factor, fields, most)
    return Part(
        factor=factor,
        name=factor_names()[factor],
        points=points,
        most=most,
        mean=mean,
        low=low,
        high=high,
        applies=True,
        told=_points_told(points, figures),
        against_told="" if against is None or mean is None else _against_told(against, mean, figures),
        range_told=_range_told(low, high, figures),
        sure_told="" if sure is None else _sure_told(sure, figures),
        missing="",
        measures=(*_measured(factor, fields, figures), _age(factor, fields, origin, figures)),
        signs=_signs(fields, figures) if factor == "vacancy" else (),
    )


def _unknown_part(factor: str, fields: Mapping[str, object], figures: Figures) -> Part:
    missing, applies = _why_missing(factor, fields)
    return Part(
        factor=factor,
        name=factor_names()[factor],
        points=None,
        most=None,
        mean=None,
        low=None,
        high=None,
        applies=applies,
        told=translate("MapTips", "not known") if applies else translate("MapTips", "does not apply"),
        against_told="",
        range_told="",
        sure_told="",
        missing=missing,
        measures=tuple(_measured(factor, fields, figures)),
        signs=_signs(fields, figures) if factor == "vacancy" else (),
    )


def _share(factor: str, fields: Mapping[str, object], known: Sequence[str], origin: Origin) -> float:
    """The factor's share of the whole here, from the layer's own figures: points = 100 * share * deficit.

    At a deficit of 0 they do not tell it, so there it comes from the weights in the layer's history.
    """
    points, deficit = figure(fields, f"{factor}_points"), figure(fields, f"{factor}_deficit")
    if points is not None and deficit is not None and deficit > NOTHING:
        return min(1.0, points / (100.0 * deficit))
    return shares(origin.weights, known).get(factor, 0.0)


def _range(factor: str, fields: Mapping[str, object], most: float) -> tuple[float | None, float | None]:
    """Where the points may lie, 0 to 100."""
    low, high = figure(fields, f"{factor}_deficit_low"), figure(fields, f"{factor}_deficit_high")
    if low is None or high is None:
        return None, None
    return most * low, most * high


def _points_told(points: float, figures: Figures) -> str:
    written = figures.two(points)
    if written == "1":
        return translate("WhyCard", "1 point")
    return translate("MapTips", "{points} points").format(points=written)


def _against_told(against: float, mean: float, figures: Figures) -> str:
    if abs(against) < AS_ELSEWHERE:
        return translate("WhyCard", "about the average of the district ({mean})").format(mean=figures.two(mean))
    if against > 0:
        template = translate("WhyCard", "{points} more than the average of the district ({mean})")
    else:
        template = translate("WhyCard", "{points} less than the average of the district ({mean})")
    return template.format(points=figures.two(abs(against)), mean=figures.two(mean))


def _range_told(low: float | None, high: float | None, figures: Figures) -> str:
    if low is None or high is None or figures.two(low) == figures.two(high):
        return ""
    words = translate("WhyCard", "May be {low} to {high} points: the data leave that open.")
    return words.format(low=figures.two(low), high=figures.two(high))


def _sure_told(share: float, figures: Figures) -> str:
    return translate("WhyCard", "How sure: {percent}").format(percent=figures.percent(share))


def _why_missing(factor: str, fields: Mapping[str, object]) -> tuple[str, bool]:
    """Why the points are unknown, in words, and whether there would be something to know."""
    teller, code = TELLERS[factor], str(fields.get(f"{factor}_why_null") or "")
    if code in teller.DOES_NOT_APPLY:
        return render(teller.DOES_NOT_APPLY[code]), False
    if code in teller.WHY_UNKNOWN:
        return render(teller.WHY_UNKNOWN[code]), True
    if figure(fields, f"{factor}_deficit") is not None:
        return translate("WhyCard", "it has no weight in this run"), True
    return code or translate("WhyCard", "the layer does not say why"), True


def _measured(factor: str, fields: Mapping[str, object], figures: Figures) -> list[Line]:
    told = []
    for measure in measures()[factor]:
        value = figure(fields, measure.field)
        if value is not None:
            told.append(Line(measure.label, measure_told(measure, value, figures)))
    return told


def measure_told(measure: Measure, value: float, figures: Figures) -> str:
    """A measure with two significant figures and its unit."""
    if measure.unit == COUNT:
        return figures.count(round(value))
    if measure.unit == "%":
        return figures.percent(value)
    written = f"< {figures.locale.toString(SMALLEST)}" if 0.0 < abs(value) < SMALLEST else figures.two(value)
    return f"{written} {measure.unit}" if measure.unit else written


def _age(factor: str, fields: Mapping[str, object], origin: Origin, figures: Figures) -> Line:
    dated = str(fields.get(f"{factor}_date") or "")
    return Line(translate("WhyCard", "Date of the data"), age_told(dated, origin.as_of, figures))


def _signs(fields: Mapping[str, object], figures: Figures) -> tuple[str, ...]:
    """The signs of vacancy in words, with their dates; one whose kind is unheard of stands as it is."""
    pieces = [piece.split() for piece in str(fields.get("vacancy_evidence") or "").split(";")]
    return tuple(_sign(piece, figures) for piece in pieces if piece)


def _sign(piece: Sequence[str], figures: Figures) -> str:
    kind, *date = piece
    if kind not in LABELS:
        return " ".join(piece)
    return " ".join([render(LABELS[kind]), *(f"({figures.date(each)})" for each in date)])
