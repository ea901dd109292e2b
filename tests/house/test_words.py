"""Every sentence that a person may see: literal, so that it is collected; complete; in words that harm nobody."""

import ast
import json
import re
import string
from pathlib import Path

import pytest
from factories.source import ROOT, SHIPPED, each_file, tree

NEVER = json.loads(Path(__file__).with_name("vocabulary.json").read_text(encoding="utf-8"))["never"]
BANNED = re.compile(
    rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(NEVER, key=len, reverse=True)))})(?:s|es|ed)?\b", re.IGNORECASE
)
WHERE_THEY_ARE_DEFINED = {"algorithms/message.py", "processing/language.py"}
"""Files in which `say` and `translate` pass on what they were given."""


def sentences(path):
    """The calls of say() and translate() in a file."""
    if path in WHERE_THEY_ARE_DEFINED:
        return []
    return [
        node
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and (node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", ""))
        in {"say", "translate"}
        and not (isinstance(node.func, ast.Attribute) and node.func.attr == "translate" and len(node.args) != 2)
    ]


def literal(node):
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def banned_words(text):
    return BANNED.findall(text)


@each_file(*SHIPPED)
def test_context_and_sentence_are_literals(path):
    computed = [call.lineno for call in sentences(path) if [literal(arg) for arg in call.args[:2]].count(None)]
    assert computed == []


@each_file(*SHIPPED)
def test_a_sentence_that_is_given_values_gets_exactly_those_that_it_names(path):
    wrong = []
    for call in sentences(path):
        if getattr(call.func, "id", "") != "say" or any(keyword.arg is None for keyword in call.keywords):
            continue
        template = literal(call.args[1]) if len(call.args) > 1 else None
        if template is None:
            continue
        named = {
            re.split(r"[.\[]", name)[0] for _, name, _, _ in string.Formatter().parse(template) if name is not None
        }
        given = {keyword.arg for keyword in call.keywords}
        if given and named != given:  # without any, they are filled in later
            wrong.append((call.lineno, sorted(named ^ given)))
    assert wrong == []


@each_file(*SHIPPED)
def test_no_sentence_has_a_word_that_labels_places_or_people(path):
    found = [(call.lineno, banned_words(literal(arg) or "")) for call in sentences(path) for arg in call.args[1:2]]
    assert [(line, words) for line, words in found if words] == []


@pytest.mark.parametrize("name", ["metadata.txt"])
def test_what_the_plugin_says_of_itself_has_none_either(name):
    assert banned_words((ROOT / name).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("text", ["A hot spot.", "Two Hotspots", "high-crime street", "The risk is", "blighted lots"])
def test_a_banned_word_would_be_seen(text):
    assert banned_words(text)


@pytest.mark.parametrize("text", ["the lighting target is 5 lx", "asterisk", "below the target", "a policy", "brisk"])
def test_harmless_words_pass(text):
    assert banned_words(text) == []
