"""Sentences in the reader's language."""

import pytest


@pytest.fixture
def spanish(qapp, monkeypatch):
    """A translator that knows one sentence, in the place of a translation file."""
    from qgis.PyQt.QtCore import QTranslator
    from wellplaced.processing import language

    class Spanish(QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            return {"{n} parcels": "{n} parcelas"}.get(text.decode(), "")

        def isEmpty(self):
            return False

    monkeypatch.setitem(language._translators, "es", Spanish())


def test_a_language_can_be_named(spanish):
    from wellplaced.algorithms.message import say
    from wellplaced.processing.language import render

    assert render(say("Test", "{n} parcels", n=3), "es") == "3 parcelas"
    assert render(say("Test", "{n} parcels", n=3)) == "3 parcels"


def test_what_is_not_translated_stays_english(spanish):
    from wellplaced.algorithms.message import say
    from wellplaced.processing.language import render

    assert render(say("Test", "Dark gap"), "es") == "Dark gap"


def test_sentences_with_more_than_ascii_are_translated(qapp):
    from wellplaced.processing.language import translate_to

    assert translate_to("es")("MapTips", "Hidden ground of {area} m²") == "Terreno oculto de {area} m²"


def test_a_language_without_a_file_is_english(qapp):
    from wellplaced.algorithms.message import say
    from wellplaced.processing.language import render, translator_for

    assert translator_for("xx") is None
    assert render(say("Test", "Dark gap"), "xx") == "Dark gap"


def test_the_running_language_is_the_one_that_the_user_set(qapp):
    from qgis.core import QgsSettings
    from wellplaced.processing.language import running_language

    settings = QgsSettings()
    settings.setValue("locale/userLocale", "es_AR")
    try:
        assert running_language() == "es"
    finally:
        settings.remove("locale/userLocale")


def test_french_writes_a_space_before_the_colon_behind_a_name(qapp):
    from wellplaced.processing.language import translate_to, with_name

    assert with_name("Besoin", "24", translate_to("fr")) == "Besoin\u202f: 24"
    assert with_name("Need", "24", translate_to("en")) == "Need: 24"
