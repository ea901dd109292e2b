"""A language for tests: English in brackets, longer by a third, so that what nobody can translate shows."""

import re

from qgis.PyQt.QtCore import QTranslator

OPEN, CLOSE = "⟦", "⟧"
VOWEL = re.compile(r"(\{[^}]*\}|<[^>]*>|%[\w%]|&\w+;)|([aeiou])")
"""Values, markup and escapes stay; vowels come twice."""


def pseudo(text):
    """The text in that language."""
    return f"{OPEN}{VOWEL.sub(lambda found: found.group(1) or found.group(2) * 2, text)}{CLOSE}"


def is_pseudo(text):
    """Whether somebody translated the text, or a part of it."""
    return OPEN in text


class Pseudo(QTranslator):
    """What QGIS runs in when it runs in that language."""

    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        said = text.decode() if isinstance(text, (bytes, bytearray)) else text
        return pseudo(said) if said else said
