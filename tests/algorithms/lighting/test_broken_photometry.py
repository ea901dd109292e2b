"""Broken and hostile photometric files: one sentence each, within bounds, whatever the bytes."""

import tracemalloc

import numpy as np
import pytest
from factories.photometry import eulumdat, ies
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.lighting.eulumdat import read_eulumdat
from wellplaced.algorithms.lighting.ies import read_ies
from wellplaced.algorithms.lighting.photometric_file import MOST_BYTES, PhotometryError

READERS = {
    read_ies: ies(range(0, 361, 45), candela=np.ones((9, 37))),
    read_eulumdat: eulumdat(0, range(0, 360, 45), per_kilolumen=np.ones((8, 37))),
}
"""A reader and a good file of its kind."""
MOST_MEMORY = 100_000_000
"""Bytes: room for the text (twice, four bytes a letter) and for the largest distribution, unfolded."""

readers = pytest.mark.parametrize("reader", READERS)


def outcome(reader, data):
    """The sentence by which a reader refuses bytes, or the distribution, which must then be sound."""
    try:
        shape = reader(data, "lamp").distribution
    except PhotometryError as error:
        what = str(error.what)
        assert what.endswith(".")
        assert "\n" not in what
        return what
    assert (shape.c[0], shape.c[-1]) == (0.0, 360.0)
    assert (np.diff(shape.c) > 0.0).all()
    assert (np.diff(shape.gamma) > 0.0).all()
    assert np.isfinite(shape.candela).all()
    assert np.isfinite(shape.lumens)
    assert shape.lumens >= 0.0
    return shape


@readers
def test_every_cut_of_a_file_is_refused_or_still_sound(reader):
    data = READERS[reader]
    cuts = [outcome(reader, data[:length]) for length in range(0, len(data) - 40, 7)]
    assert all(isinstance(each, str) for each in cuts)


@readers
@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"", "It has "),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "It is no text file."),
        (bytes(range(1, 256)) * 50, "It is no text file."),
        (bytes(range(128, 256)) * 50, "It has "),
        ("IESNA:LM-63-2002\nTILT=NONE\n1".encode("utf-16"), "It is written in UTF-16; save it as plain text (UTF-8)."),
        ("IESNA:LM-63-2002\nTILT=NONE\n1".encode("utf-16-le"), "It is no text file."),
        (b"0 " * (MOST_BYTES // 2) + b"0", "It is larger than 4,000,000 bytes, which no photometric file is."),
    ],
    ids=["empty", "picture", "binary", "no words", "UTF-16", "UTF-16 without mark", "too large"],
)
def test_what_is_no_such_file_is_refused(reader, data, part):
    assert outcome(reader, data).startswith(part)


@pytest.mark.parametrize(
    "body",
    [
        b"1 " * 1_900_000,
        b"1" * 3_900_000,
        b"1" * 1_900_000 + b"x" + b"1" * 1_900_000,
        b"\n" * 3_900_000,
        b" " * 3_900_000 + b"x",
        b"[" * 3_900_000,
        b"\n[A]" * 900_000,
        b"TILT=" * 700_000,
        b"\n" * 24 + b"20\n" + b"1\n" * 1_900_000,
        b"1\n" * 1_900_000,
    ],
    ids=[
        "ones",
        "one number",
        "two numbers",
        "empty lines",
        "blanks",
        "brackets",
        "keywords",
        "tilts",
        "a luminaire",
        "lines of ones",
    ],  # the text itself would be the name otherwise
)
@readers
@pytest.mark.parametrize(
    "head",
    [b"", b"IESNA:LM-63-2002\n", b"TILT=NONE\n", b"TILT=INCLUDE\n", b"TILT="],
    ids=["no head", "LM-63", "no tilt", "tilt", "tilt of no name"],
)
def test_large_texts_of_nonsense_are_refused_within_bounds(reader, head, body):
    tracemalloc.start()
    try:
        assert isinstance(outcome(reader, head + body), str)
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()


def test_the_largest_file_that_is_read_takes_no_more():
    lateral, gamma = np.linspace(0.0, 90.0, 721), np.linspace(0.0, 180.0, 721)
    data = ies(lateral, gamma, np.ones((721, 721)))
    tracemalloc.start()
    try:
        assert outcome(read_ies, data).candela.shape == (4 * 720 + 1, 721)
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()


@given(st.binary(max_size=2000), st.sampled_from(list(READERS)))
def test_no_bytes_at_all_break_a_reader(data, reader):
    assert isinstance(outcome(reader, data), str)


@given(st.sampled_from(list(READERS)), st.data())
@settings(max_examples=300)
def test_no_change_of_a_good_file_breaks_a_reader(reader, data):
    good = READERS[reader]
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(start + 30, len(good))))
    outcome(reader, good[:start] + data.draw(st.binary(max_size=12)) + good[end:])


NUMBERS = st.sampled_from(
    ["0", "1", "2", "37", "90", "720", "721", "722", "-1", "1e9", "1e308", "-1e308", "1e-308", "nan", "inf",
     "0.5", "1,5", "x", "TILT=NONE", "1e", "", " ", "\0"]
)  # fmt: skip


@given(st.sampled_from(list(READERS)), st.data())
@settings(max_examples=300)
def test_no_number_put_for_another_breaks_a_reader(reader, data):
    words = READERS[reader].split(b"\n")
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(words) - 1))
        parts = words[place].split(b" ")
        parts[data.draw(st.integers(0, len(parts) - 1))] = data.draw(NUMBERS).encode()
        words[place] = b" ".join(parts)
    outcome(reader, b"\n".join(words))
