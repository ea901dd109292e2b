"""Collecting the sentences of the source, and keeping what translators wrote."""

import pytest
from factories.workshop import program

translations = program("translations")

SAYS = """
FIELD = say("Fields", "Parcel id")
def found(n):
    return say(
        "Findings",
        "{n:,} parcels have “no” height "
        "in the layer.",
        n=n,
    )
class Panel:
    def title(self):
        return self.translate("Panel", 'It\\'s <b>bold</b> & plain')
layer.translate(3, 4)
point.translate("only one")
say(context, "computed")
"""


def test_every_form_of_sentence_is_collected():
    assert set(translations.sentences_of(SAYS)) == {
        ("Fields", "Parcel id"),
        ("Findings", "{n:,} parcels have “no” height in the layer."),
        ("Panel", "It's <b>bold</b> & plain"),
    }


def test_sentences_of_shipped_files_are_collected_once_and_in_order(tmp_path):
    for name in ("algorithms", "ui", "tests"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.py").write_text(f'say("B", "same")\nsay("A", "{name}")\n')
    assert translations.collect(tmp_path) == [("A", "algorithms"), ("A", "ui"), ("B", "same")]


def test_texts_of_the_catalogue_are_sentences_too():
    found = translations.all_sentences()
    assert ("Interventions", "Repair a street light that is out") in found
    assert ("Interventions", "Urban forestry") in found
    assert set(translations.collect(translations.ROOT)) < set(found)
    assert len(set(found)) == len(found)


def test_what_was_translated_stays_and_what_is_gone_goes(tmp_path):
    path = tmp_path / "x_es.ts"
    kept, gone, new = ("A", "One & <two>\nlines"), ("A", "Gone"), ("B", "New")
    translations.write(path, "es", [kept, gone], {kept: "Uno y <dos>\nlíneas", gone: "Ido"})
    translations.write(path, "es", [kept, new], translations.read(path))
    assert translations.read(path) == {kept: "Uno y <dos>\nlíneas", new: ""}
    assert path.read_text(encoding="utf-8").count('type="unfinished"') == 1


def test_qt_reads_what_is_built(tmp_path, qapp):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    path = tmp_path / "x_es.ts"
    sentence = ("Findings", "{n:,} lights have no “height”.")
    translations.write(path, "es", [sentence], {sentence: "{n:,} luces sin «altura»."})
    if not translations.build(path):
        pytest.skip("Qt's lrelease is not installed")
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate(*sentence) == "{n:,} luces sin «altura»."
    finally:
        QCoreApplication.removeTranslator(translator)
