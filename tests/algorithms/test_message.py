"""Sentences that hold other sentences."""

from wellplaced.algorithms.message import joined, listed, say


def shouted(context, template):
    return template.upper().replace("{FIRST}", "{first}").replace("{NEXT}", "{next}")


def test_words_are_listed_with_commas_and_each_is_translated():
    words = [say("Words", "wall"), say("Words", "hedge"), say("Words", "fence")]
    assert str(listed(words)) == "wall, hedge, fence"
    assert listed(words).render(shouted) == "WALL, HEDGE, FENCE"


def test_one_word_is_a_list_of_one():
    assert str(listed([say("Words", "wall")])) == "wall"


def test_parts_of_a_sentence_are_joined_by_semicolons():
    assert str(joined([say("Words", "dark"), say("Words", "narrow")])) == "dark; narrow"
