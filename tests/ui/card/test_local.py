"""Figures inside sentences as the reader's language writes them."""

import pytest

pytest.importorskip("qgis.core")

SENTENCES = {
    "falls to 0.0076 lx, 2 lx are wanted.": "falls to 0,0076 lx, 2 lx are wanted.",
    "(rank 14 to 39 of 8,210)": "(rank 14 to 39 of 8.210)",
    "1,234,567.5 m": "1.234.567,5 m",
    "It is 2.5.": "It is 2,5.",
    "within 150 m: 12 (17 points)": "within 150 m: 12 (17 points)",
    "doi:10.1073/pnas.1718503115": "doi:10.1073/pnas.1718503115",
    "Criminol 38:127-157": "Criminol 38:127-157",
    "on 2024.06.24": "on 2024.06.24",
    "lot 21-4.5": "lot 21-4.5",
    "one, two.": "one, two.",
    "lots 3, 4 and 5": "lots 3, 4 and 5",
}


@pytest.mark.parametrize("english", SENTENCES)
def test_figures_have_the_separators_of_the_language(qapp, english):
    from wellplaced.processing.sheets.numbers import Figures
    from wellplaced.ui.card.local import localized

    assert localized(english, Figures("es")) == SENTENCES[english]
    assert localized(english, Figures("en")) == english
