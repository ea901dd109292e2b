"""`need_reason()` in QGIS expressions."""

import pytest
from factories.qgis_layers import parcels
from factories.scored_layers import scored_parcels


@pytest.fixture
def functions(qapp):
    from wellplaced.processing.expressions import Functions

    made = Functions()
    made.register()
    yield made
    made.unregister()


@pytest.fixture
def evaluate(functions, project):
    """The value of an expression for the first feature of a layer that fits."""
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    def value(text, layer, where="TRUE"):
        project.addMapLayer(layer)
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(next(layer.getFeatures(where)))
        expression = QgsExpression(text)
        found = expression.evaluate(context)
        return found, expression.evalErrorString()

    return value


def test_the_reason_is_rendered_from_the_features_fields(evaluate):
    from wellplaced.algorithms.need.explain import reason

    layer = scored_parcels(4, 2)
    feature = next(layer.getFeatures('"need" IS NOT NULL'))
    fields = dict(zip(layer.fields().names(), feature.attributes()))
    ranked = sum(1 for other in layer.getFeatures('"need" IS NOT NULL'))
    told, _ = evaluate("need_reason()", layer, '"need" IS NOT NULL')
    assert told == reason({name: value for name, value in fields.items() if value is not None}, ranked)
    assert f"{fields['need']:.0f} of 100" in told


def test_a_language_may_be_named(evaluate, monkeypatch):
    monkeypatch.setattr(
        "wellplaced.processing.expressions.translate_to", lambda language: lambda context, text: f"[{language}]"
    )
    told, _ = evaluate("need_reason('es')", scored_parcels(1, 1))
    assert "[es]" in told


def test_a_layer_that_was_not_scored_gives_null_and_says_why(evaluate):
    from qgis.core import NULL

    value, problem = evaluate("need_reason()", parcels())
    assert value in (None, NULL)
    assert problem == "need_reason() needs a layer scored by Wellplaced."


def test_the_function_has_help_and_a_group(functions):
    from qgis.core import QgsExpression

    (function,) = [each for each in QgsExpression.Functions() if each.name() == "need_reason"]
    assert function.groups() == ["Wellplaced"]
    assert "language" in function.helpText()


def test_the_function_is_gone_after_it_was_taken_back(qapp):
    from qgis.core import QgsExpression
    from wellplaced.processing.expressions import Functions

    made = Functions()
    made.register()
    assert QgsExpression.isFunctionName("need_reason")
    made.unregister()
    assert not QgsExpression.isFunctionName("need_reason")
