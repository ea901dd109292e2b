"""Wellplaced's functions for QGIS expressions: labels, map tips and layouts ask a scored layer for its reasons."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsAggregateCalculator,
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
    QgsFeature,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread

from .attributes import plain
from .language import translate, translate_to

ANY_NUMBER_OF_ARGUMENTS = -1


class NeedReason(QgsExpressionFunction):
    """`need_reason([language])`: why the current parcel has its need, rendered from its fields in any language."""

    def __init__(self) -> None:
        super().__init__("need_reason", ANY_NUMBER_OF_ARGUMENTS, "Wellplaced", self.description(), False, True, True)

    def description(self) -> str:
        """The help in the expression dialog."""
        return translate(
            "Expressions",
            "<h3>need_reason([language])</h3><p>Why the parcel has its need for improvement, in a sentence made from"
            " the fields of a scored layer.</p><p>language: a code such as 'es'; without it, the language of QGIS.</p>"
            "<p>Example: need_reason('es')</p>",
        )

    def func(
        self,
        values: Sequence[object],
        context: QgsExpressionContext,
        parent: QgsExpression,
        node: QgsExpressionNodeFunction,
    ) -> str | None:
        from ..algorithms.need.explain import reason

        feature = context.feature() if context is not None else QgsFeature()
        fields = {field.name(): plain(value) for field, value in zip(feature.fields(), feature.attributes())}
        if "need" not in fields:
            parent.setEvalErrorString(translate("Expressions", "need_reason() needs a layer scored by Wellplaced."))
            return None
        language = str(values[0]) if values and isinstance(values[0], str) else None
        return reason(fields, ranked(context), translate_to(language))

    def usesGeometry(self, node: QgsExpressionNodeFunction) -> bool:
        return False

    def referencedColumns(self, node: QgsExpressionNodeFunction) -> set[str]:
        return {QgsFeatureRequest.ALL_ATTRIBUTES}


def ranked(context: QgsExpressionContext) -> int | None:
    """How many parcels of the context's layer have a rank; None where the layer is not in the project.

    A layer may only be asked on the main thread; the answer is kept for the context's lifetime.
    """
    if QThread.currentThread() != QgsApplication.instance().thread():
        return None
    layer = QgsProject.instance().mapLayer(context.variable("layer_id") or "")
    if not isinstance(layer, QgsVectorLayer):
        return None
    key = f"wellplaced/ranked/{layer.id()}"
    if not context.hasCachedValue(key):
        count, known = layer.aggregate(QgsAggregateCalculator.Aggregate.Count, "need")
        context.setCachedValue(key, int(count) if known else None)
    return context.cachedValue(key)


class Functions:
    """The registered functions; QGIS does not hold them, so the plugin does."""

    def __init__(self) -> None:
        self._functions: list[QgsExpressionFunction] = []

    def register(self) -> None:
        """Make the functions known to QGIS."""
        self._functions = [NeedReason()]
        for function in self._functions:
            QgsExpression.registerFunction(function)

    def unregister(self) -> None:
        """Make QGIS forget them."""
        for function in self._functions:
            QgsExpression.unregisterFunction(function.name())
        self._functions = []
