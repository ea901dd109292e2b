"""The quick look at phrases passes over none that the slow one finds."""

from hypothesis import given, strategies as st
from wellplaced.algorithms.recognition.parts import LONG_STEM, Parts
from wellplaced.algorithms.recognition.vocabulary import codes

LETTERS = st.text("abcd", min_size=1, max_size=9)
PARTS = st.one_of(LETTERS, LETTERS.map(lambda part: part + "*"))
PHRASES = st.lists(st.lists(PARTS, min_size=1, max_size=3).map(tuple), max_size=6)
WORDS = st.lists(LETTERS, max_size=4).map(tuple)


def stands(part, words):
    """Whether a part stands in the words, as it is defined."""
    if not part.endswith("*"):
        return part in words
    stem = part[:-1]
    return any(word.startswith(stem) or (len(stem) >= LONG_STEM and stem in word) for word in words)


@given(PHRASES, WORDS)
def test_the_parts_said_are_those_that_stand_in_the_words(phrases, words):
    said = Parts.of(phrases).said_by(words)
    every = {part for phrase in phrases for part in phrase}
    assert said == {part for part in every if stands(part, words)}


def test_a_part_that_must_be_the_whole_text_is_said_by_its_word():
    parts = Parts.of([("=park",), ("park", "way*")])
    assert parts.said_by(("park",)) == {"=park", "park"}


def test_each_phrase_of_the_vocabulary_is_found_in_itself():
    for word in ("kind", "barrier", "technology"):
        phrases = [phrase for known in codes(word).values() for phrase in known]
        parts = Parts.of(phrases)
        missed = [
            phrase
            for phrase in phrases
            if not parts.said_by(tuple(part.strip("*=") for part in phrase)).issuperset(phrase)
        ]
        assert missed == []
