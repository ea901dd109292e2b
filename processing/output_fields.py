"""The fields of a result: the input's own first, then ours in their order, an earlier step's among them.

Two fields never share a name, whatever its case.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsField, QgsFields

from ..algorithms.factor import FACTORS
from ..algorithms.fields import NEED, Field, ours, points_fields
from ..algorithms.finding import Finding, Severity
from ..algorithms.message import say
from .field_types import qgis_fields
from .read import Read, column_name

TAKEN_BY_THE_FORMAT = frozenset({"geom", "ogc_fid"})
"""Names that a GeoPackage gives to its own columns."""

ROW_NUMBER = "fid"
"""The name of a GeoPackage's row number: an input's own field of this name must be able to serve as one."""


@dataclass(frozen=True)
class OutputFields:
    """All fields of a result; which of the input's fields (by number) are in it; and for each field of the result
    the number of its value among those of the kept fields and then the added ones.
    """

    fields: QgsFields
    kept: tuple[int, ...]
    order: tuple[int, ...]
    findings: tuple[Finding, ...]


def replaced_by_need() -> frozenset[str]:
    """What a new combination of deficits makes out of date in a layer that was scored before."""
    names = [*NEED, *(field for factor in FACTORS for field in points_fields(factor))]
    return frozenset(field.name for field in names)


def replaced_by_a_run() -> frozenset[str]:
    """What a new run makes out of date in a layer that was scored before."""
    return frozenset(field.name for field in ours(FACTORS))


def was_scored(names: Iterable[str]) -> bool:
    """Whether fields of these names come from an earlier run of ours and not from the city."""
    present = frozenset(names)
    pairs = any({f"{factor}_deficit", f"{factor}_confidence"} <= present for factor in FACTORS)
    return pairs or {field.name for field in NEED} <= present


def output_fields(read: Read, added: Sequence[Field], out_of_date: frozenset[str]) -> OutputFields:
    """The input's fields without the personal ones and those that the run replaces, then `added`."""
    given = list(read.source.fields)
    scored_before = was_scored(field.name() for field in given)
    personal = _personal(read)
    taken = TAKEN_BY_THE_FORMAT | {field.name.lower() for field in added}
    fields, kept, renamed = QgsFields(), [], {}
    for number, field in enumerate(given):
        name = field.name().lstrip("\ufeff")
        if column_name(field) in personal or (scored_before and name in out_of_date):
            continue
        clear = name if _is_free(name, number, field, taken, read.features) else _free_name(name, taken)
        if clear != name:
            renamed[name] = clear
        taken = taken | {clear.lower()}
        fields.append(_called(field, clear))
        kept.append(number)
    fields.extend(qgis_fields(added))
    fields, order = _in_order(fields)
    return OutputFields(fields, tuple(kept), order, _renamed(read, renamed))


def _in_order(fields: QgsFields) -> tuple[QgsFields, tuple[int, ...]]:
    """The fields with ours behind all others, in the order of the contract; and which field came from where."""
    place = {field.name: number for number, field in enumerate(ours(FACTORS))}
    names = fields.names()
    order = sorted(range(len(names)), key=lambda number: place.get(names[number], -1))
    sorted_fields = QgsFields()
    for number in order:
        sorted_fields.append(fields[number])
    return sorted_fields, tuple(order)


def _personal(read: Read) -> frozenset[str]:
    """Columns that look personal: they never leave the city's own layer."""
    import pandas as pd

    from ..algorithms.recognition.personal import drop_personal

    table = pd.DataFrame(read.layer.frame.drop(columns="geometry", errors="ignore"))
    kept, _ = drop_personal(table, read.source.role, read.source.name)
    return frozenset(table.columns) - frozenset(kept.columns)


def _is_free(name: str, number: int, field: QgsField, taken: frozenset[str], features: Sequence[QgsFeature]) -> bool:
    if name.lower() in taken:
        return False
    return name.lower() != ROW_NUMBER or _numbers_rows(number, field, features)


def _numbers_rows(number: int, field: QgsField, features: Sequence[QgsFeature]) -> bool:
    """Whether the field can be a row number: whole numbers, none missing, none twice."""
    if not field.isNumeric():
        return False
    values = [feature.attributes()[number] for feature in features]
    return all(type(value) is int for value in values) and len(set(values)) == len(values)


def _free_name(name: str, taken: frozenset[str]) -> str:
    clear, number = f"{name}_input", 1
    while clear.lower() in taken:
        number += 1
        clear = f"{name}_input{number}"
    return clear


def _called(field: QgsField, name: str) -> QgsField:
    result = QgsField(field)
    result.setName(name)
    return result


def _renamed(read: Read, renamed: dict[str, str]) -> tuple[Finding, ...]:
    if not renamed:
        return ()
    names = ", ".join(f"{old} -> {new}" for old, new in renamed.items())
    return (
        Finding(
            Severity.INFO,
            read.source.role,
            read.source.name,
            say(
                "Findings",
                "{count:,} fields of '{layer}' have names that the result needs. They were renamed: {names}.",
                count=len(renamed),
                layer=read.source.name,
                names=names,
            ),
            None,
            0,
            len(read.features),
        ),
    )
