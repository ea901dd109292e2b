"""What stands between a public sheet and the public: its words are read, and its colours are looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from qgis.core import QgsMapLayer

from ...algorithms.finding import DataError
from ...algorithms.message import say
from ...algorithms.public.accepted import Judged, Reasons, judge
from ...algorithms.public.vocabulary import Vocabulary
from ...algorithms.public.wording import Hit, Text
from ..language import with_name
from ..styles.sights import Sight, legend_entries, seen
from .page import Legend, Page, Text as Words


class Guard:
    """Reads the pages of a sheet before they are written, and keeps what it saw for the report.

    `texts` were read; `accepted` are the words that somebody gave a reason for; `sights` the layers of the legends, by
    their names, as each way of seeing shows them.
    """

    def __init__(self, words: Vocabulary, reasons: Reasons) -> None:
        self.words = words
        self.texts = 0
        self.sights: dict[str, list[Sight]] = {}
        self._reasons = reasons
        self._accepted: dict[tuple[str, str], tuple[Hit, str]] = {}

    @property
    def judged(self) -> Judged:
        """What was found in all pages: nothing is open, or they had not been written."""
        return Judged((), tuple(self._accepted.values()))

    def read(self, pages: Sequence[Page]) -> None:
        """Raises DataError where a page says a word that labels places or people and that nobody accepted."""
        texts = list(texts_of(pages))
        found = judge(texts, self.words, self._reasons)
        if found.open:
            raise _refused(found.open)
        self.texts += len(texts)
        self._accepted.update({(str(hit.text.where), hit.word): (hit, reason) for hit, reason in found.accepted})
        for layer in _layers_of(pages):
            if layer.name() not in self.sights:
                self.sights[layer.name()] = seen(layer)

    def doubtful(self) -> list[tuple[str, Sight]]:
        """Legends in which some way of seeing does not tell two rows apart."""
        return [(name, sight) for name, sights in self.sights.items() for sight in sights if not sight.told_apart]


def texts_of(pages: Iterable[Page]) -> Iterator[Text]:
    """All words of the pages and their legends."""
    for number, page in enumerate(pages, start=1):
        where = say("Wording", "page {number} of the sheet", number=number)
        for block in page.blocks:
            if isinstance(block, Words):
                yield Text(where, block.words)
            elif isinstance(block, Legend):
                yield from (Text(where, said) for said in _said_in(block))


def _said_in(legend: Legend) -> Iterator[str]:
    """Names of layers too: a PDF with layers and a project show them."""
    for entry in legend.entries:
        yield from (entry.heading, entry.single_label, entry.layer.name())
        yield from (row.label for row in legend_entries(entry.layer))


def _layers_of(pages: Iterable[Page]) -> Iterator[QgsMapLayer]:
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Legend):
                yield from (entry.layer for entry in block.entries)


def _refused(found: Sequence[Hit]) -> DataError:
    first = found[0]
    return DataError(
        say(
            "Wording",
            "The sheet is for the public and says {count:,} words that label places or people; the first: '{word}' in"
            " '{said}'.",
            count=len(found),
            word=first.word,
            said=_short(first.text.said),
        ),
        say(
            "Wording",
            "Say instead: {instead}. Change the name of the layer or the text, or let the word stay with a reason"
            " (ACCEPTED): it is printed in the report.",
            instead=first.term.instead,
        ),
        "\n".join(with_name(hit.word, hit.text.said) for hit in found),
    )


def _short(said: str) -> str:
    line = " ".join(said.split())
    return line if len(line) <= 80 else f"{line[:77]}…"
