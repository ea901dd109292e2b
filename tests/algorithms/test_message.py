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


def spanish(context, template):
    return {"1,234.5": "1.234,5", "{n:,} lights, {lux:.2f} lx": "{n:,} luces, {lux:.2f} lx"}.get(template, template)


def test_figures_are_written_as_the_language_does():
    message = say("Findings", "{n:,} lights, {lux:.2f} lx", n=12_345, lux=0.31)
    assert message.render() == "12,345 lights, 0.31 lx"
    assert message.render(spanish) == "12.345 luces, 0,31 lx"


def test_figures_inside_messages_inside_messages_are_too():
    inner = say("Findings", "{lux:.1f} lx", lux=1234.5)
    assert say("Findings", "{what}.", what=inner).render(spanish) == "1234,5 lx."


def test_ids_and_dates_keep_their_signs():
    message = say("Findings", "{id} of {date}, version {version}", id="1,234.5", date="2025-01-02", version="0.1.0")
    assert message.render(spanish) == "1,234.5 of 2025-01-02, version 0.1.0"


def test_a_language_may_put_nothing_between_thousands():
    assert (
        say("Findings", "{n:,}", n=1_234_567).render(lambda _, text: "1234,5" if "234" in text else text) == "1234567"
    )
