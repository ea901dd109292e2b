"""`make translations`: the sentences of the source into `i18n/*.ts`, and the `.qm` files that QGIS reads.

pylupdate5 misses calls whose sentence begins on a line of its own and knows only one function besides `translate`,
so the source is read here as Python reads it. The texts of the catalogue of interventions are sentences as well.
What translators have written is kept.
"""

from __future__ import annotations

import ast
import runpy
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "i18n"
SHIPPED = ("plugin.py", "algorithms", "processing", "ui", "resources")
LANGUAGES = ("es", "fr", "de")
FUNCTIONS = {"say", "translate"}

Sentence = tuple[str, str]
"""Context and English text."""


def main() -> int:
    """Bring every language's `.ts` up to date and build its `.qm`."""
    sentences = all_sentences()
    I18N.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = I18N / f"wellplaced_{language}.ts"
        translations = read(path)
        write(path, language, sentences, translations)
        done = sum(1 for sentence in sentences if translations.get(sentence))
        built = build(path)
        print(f"{path.relative_to(ROOT)}: {done} of {len(sentences)} sentences translated")
        if not built:
            return 1
    return 0


def all_sentences() -> list[Sentence]:
    """Every sentence that a person may read: of the source and of the catalogue, once, in order."""
    return sorted({*collect(ROOT), *of_the_catalogue()})


def of_the_catalogue() -> list[Sentence]:
    """The texts of the catalogue of interventions that comes with the plugin."""
    runpy.run_path(str(ROOT / "conftest.py"))
    from wellplaced.algorithms.interventions.catalogue import read_catalogue, texts

    return [(text.context, text.template) for text in texts(read_catalogue())]


def collect(root: Path) -> list[Sentence]:
    """Every sentence that say() and translate() are called with in the shipped source, once, in order."""
    files = [root / name for name in SHIPPED if (root / name).is_file()]
    files += [file for name in SHIPPED for file in sorted((root / name).rglob("*.py"))]
    found = [sentence for file in files for sentence in sentences_of(file.read_text(encoding="utf-8"))]
    return sorted(set(found))


def sentences_of(source: str) -> list[Sentence]:
    """The sentences in one file's source."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and len(node.args) > 1]
    texts = [
        tuple(argument.value for argument in call.args[:2] if isinstance(argument, ast.Constant))
        for call in calls
        if (call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")) in FUNCTIONS
    ]
    return [pair for pair in texts if len(pair) == 2 and all(isinstance(text, str) for text in pair)]


def read(path: Path) -> dict[Sentence, str]:
    """The translations that are in a `.ts` file; {} where there is none yet."""
    if not path.is_file():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def write(path: Path, language: str, sentences: list[Sentence], translations: dict[Sentence, str]) -> None:
    """Write a `.ts` file; sentences that the source no longer has are dropped."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, text in sentences:
        if context not in contexts:
            contexts[context] = ET.SubElement(top, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = translations.get((context, text)) or None
        if translation.text is None:
            translation.set("type", "unfinished")
    ET.indent(top)
    text = ET.tostring(top, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def build(path: Path) -> bool:
    """Build the `.qm` beside a `.ts` file; False when Qt's lrelease is missing or fails."""
    lrelease = next((place for place in ("/usr/lib/qt5/bin/lrelease", "/usr/bin/lrelease") if Path(place).exists()), "")
    if not lrelease:
        print("Qt's lrelease is missing (Debian: qttools5-dev-tools), so no .qm was built.")
        return False
    done = subprocess.run(
        [lrelease, "-silent", "-nounfinished", str(path)], capture_output=True, text=True, check=False
    )
    print(done.stderr, end="")
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
