"""Everything that a user reads can be translated: seen through a language that puts brackets round each sentence."""

import re

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made
from factories.pseudo import Pseudo, is_pseudo
from factories.qgis_layers import Log, lights, parcels, street

NO_WORDS = re.compile(r"^[\W\d_]*$")


@pytest.fixture(scope="module")
def provider_in_pseudo(qapp):
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication
    from wellplaced.processing.provider import WellplacedProvider

    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    provider = WellplacedProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)
    QCoreApplication.removeTranslator(translator)


def left(texts):
    """What has words and was not translated."""
    return [text for text in texts if text and not NO_WORDS.match(text) and not is_pseudo(text)]


def texts_of(algorithm):
    """All that a dialog shows of an algorithm."""
    from qgis.core import QgsProcessingParameterEnum

    yield from (algorithm.displayName(), algorithm.shortHelpString(), algorithm.shortDescription())
    for definition in algorithm.parameterDefinitions():
        yield from (definition.description(), definition.help())
        if isinstance(definition, QgsProcessingParameterEnum) and not definition.usesStaticStrings():
            yield from definition.options()
    for definition in algorithm.outputDefinitions():
        yield definition.description()


def test_all_that_the_dialogs_show(provider_in_pseudo):
    assert {each.name(): missing for each in provider_in_pseudo.algorithms() if (missing := left(texts_of(each)))} == {}


def test_all_legends_aliases_and_layer_names(provider_in_pseudo):
    from wellplaced.processing import styles
    from wellplaced.processing.scoring import looks
    from wellplaced.processing.styles.sights import legend_entries

    assert left(look.title for look in looks().values()) == []
    for layer, style in (
        (made.scored_parcels(2, 1), styles.style_parcels),
        (made.walkways(), styles.style_walkways),
        (made.dark_gaps(), styles.style_gaps),
        (made.hidden_pockets(), styles.style_pockets),
        (made.vacant_groups(), styles.style_clusters),
        (made.suggestions(), styles.style_suggestions),
        (made.findings(), styles.style_findings),
    ):
        style(layer)
        assert left(entry.label for entry in legend_entries(layer)) == [], layer.name()
        ours = [field.alias() for field in layer.fields() if field.alias()]
        assert ours, layer.name()
        assert left(ours) == [], layer.name()


def test_all_that_a_run_says_and_writes(provider_in_pseudo, project):
    import processing

    log = Log()
    given = {"INPUT": parcels(), "LIGHTS": [lights()], "WALKWAYS": street(), "MAPPING": "lights.xyz = nothing"}
    outputs = {"OUTPUT": "memory:", "SUGGESTIONS": "memory:", "FINDINGS": "memory:", "GAPS": "memory:"}
    result = processing.run("wellplaced:scoreparcels", {**given, **outputs}, feedback=log)
    assert left([*log.stages, *log.warnings]) == []
    assert left(row["what"] for row in result["FINDINGS"].getFeatures()) == []
    assert left(row["need_reason"] for row in result["OUTPUT"].getFeatures()) == []
    for row in result["SUGGESTIONS"].getFeatures():
        assert left([row["trigger"], row["why"], row["department"]]) == []
