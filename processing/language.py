"""The reader's language: every sentence for people goes through here on QGIS's side."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..algorithms.message import Message, Translate, in_english, written

TRANSLATIONS = Path(__file__).resolve().parents[1] / "i18n"

_translators: dict[str, QTranslator] = {}


def translate(context: str, text: str) -> str:
    """The text in the language that QGIS runs in (the text itself where there is no translation)."""
    return QCoreApplication.translate(context, text)


def with_figures(text: str, **values: object) -> str:
    """A translated text with its values; figures are written as the language that QGIS runs in does."""
    return written(text, values, translate)


def with_name(name: object, value: object, translate: Translate = translate) -> str:
    """A value behind its name and a colon, before which some languages write a space."""
    return translate("Labels", "{name}: {value}").format(name=name, value=value)


def running_language() -> str:
    """The two-letter code of the language that QGIS runs in.

    `QgsApplication.locale()` answers "C" under `--lang`, so the setting is asked first, then Qt.
    """
    locale = str(QgsSettings().value("locale/userLocale") or "") or QLocale().name()
    return locale[:2].lower()


def translator_for(language: str) -> QTranslator | None:
    """A loaded translator for a language code, None where there is no translation file for it."""
    if language not in _translators:
        translator = QTranslator()
        if not translator.load(str(TRANSLATIONS / f"wellplaced_{language}.qm")):
            return None
        _translators[language] = translator
    return _translators[language]


def translate_to(language: str | None) -> Translate:
    """The translation into one language; None means the language that QGIS runs in."""
    if language is None:
        return translate
    translator = translator_for(language)
    if translator is None:
        return in_english

    def into_that_language(context: str, text: str) -> str:
        # as bytes: PyQt lets only ASCII through here, which "m²" is not
        return translator.translate(context.encode(), text.encode()) or text

    return into_that_language


def every_language() -> tuple[Translate, ...]:
    """English and each language for which there is a translation file."""
    codes = sorted(file.stem.rpartition("_")[2] for file in TRANSLATIONS.glob("wellplaced_*.qm"))
    return (in_english, *(translate_to(code) for code in codes))


def render(message: Message, language: str | None = None) -> str:
    """The sentence in a language; None means the language that QGIS runs in."""
    return message.render(translate_to(language))
