"""A word may stay where somebody says why."""

import pytest


@pytest.fixture
def judged():
    from wellplaced.algorithms.message import say
    from wellplaced.algorithms.public.accepted import judge, read_accepted
    from wellplaced.algorithms.public.vocabulary import vocabulary
    from wellplaced.algorithms.public.wording import Text

    def judge_it(said, accepted):
        return judge([Text(say("Test", "a test"), said)], vocabulary(), read_accepted(accepted))

    return judge_it


def test_an_accepted_word_is_told_with_its_reason(judged):
    found = judged("The 2019 Hot Spots report; two slums", "hot-spots = the report's own title")
    assert [hit.word for hit in found.open] == ["slums"]
    assert [(hit.word, reason) for hit, reason in found.accepted] == [("Hot Spots", "the report's own title")]


def test_empty_lines_and_remarks_say_nothing(judged):
    assert judged("slums", "\n# slums = no\n\n").accepted == ()


@pytest.mark.parametrize("line", ["slums", "slums =", "= because", "12 = because"])
def test_a_word_without_a_reason_is_refused(line):
    from wellplaced.algorithms.finding import DataError
    from wellplaced.algorithms.public.accepted import read_accepted

    with pytest.raises(DataError, match=r"Line 2 .* gives no reason"):
        read_accepted(f"\n{line}")
