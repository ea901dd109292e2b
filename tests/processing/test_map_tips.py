"""Map tips: why a place has its need, in simple HTML that QGIS draws with or without a web engine."""

import re

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made


@pytest.fixture
def tips(qapp):
    from wellplaced.processing import map_tips

    return map_tips


def shown(layer, template, **changed):
    """The tip of the layer's first feature, with some attributes changed."""
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    feature = next(layer.getFeatures())
    for name, value in changed.items():
        feature.setAttribute(name, value)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(template, context)


def text_of(html):
    """What a rich-text widget without a web engine shows."""
    from qgis.PyQt.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


@pytest.fixture
def parcels(qapp):
    return made.scored_parcels(1, 1, need=lambda column, row: 62.0)


def test_the_reason_comes_first(tips, parcels):
    text = text_of(
        shown(parcels, tips.parcel_tip(parcels), need_reason="Need for improvement 62 of 100. Mostly: dark.")
    )
    assert text.strip().startswith("Need for improvement 62 of 100")


def test_without_a_reason_the_need_stands_in(tips, parcels):
    text = text_of(shown(parcels, tips.parcel_tip(parcels), need_reason=None))
    assert "Need for improvement: 62 of 100" in text or "Need for improvement 62 of 100" in text


def test_an_unknown_need_says_why_and_shows_no_number(tips, parcels):
    unknown = {field.name(): None for field in parcels.fields()}
    text = text_of(shown(parcels, tips.parcel_tip(parcels), **{**unknown, "lighting_why_null": "no lights given"}))
    assert "Need for improvement: not known" in text
    assert "Walking light not known: no street-light layer was given" in text
    assert not re.search(r"\d", text)


@pytest.mark.parametrize(("points", "filled"), [(0.0, 0), (25.0, 40), (100.0, 160), (130.0, 160), (None, 0)])
def test_the_bar_is_filled_by_the_points(tips, parcels, points, filled):
    html = shown(parcels, tips.parcel_tip(parcels), lighting_points=points)
    widths = {colour: int(width) for colour, width in re.findall(r'bgcolor="(#\w+)" width="(\d+)"', html)}
    assert widths.get(tips.BAR_COLOUR, 0) == filled
    assert sum(widths.values()) == tips.BAR_PX


@pytest.mark.parametrize(
    ("lux", "told"),
    [(0.0, "0 lx"), (0.0042, "< 0.01 lx"), (0.42, "0.42 lx"), (2.13, "2.1 lx"), (34.4, "34 lx"), (127.0, "130 lx")],
)
def test_measures_have_two_figures_and_a_unit(tips, parcels, lux, told):
    text = text_of(shown(parcels, tips.parcel_tip(parcels), lighting_emin_lx=lux))
    assert f"Lowest light on the frontage\n{told}" in text


def test_shares_are_told_in_percent(tips, parcels):
    assert "42 %" in text_of(shown(parcels, tips.parcel_tip(parcels), lighting_dark_share=0.42))


def test_what_was_not_measured_has_no_line(tips, parcels):
    assert "dark gap" not in text_of(shown(parcels, tips.parcel_tip(parcels), lighting_gap_m=None, need_reason="x"))


def test_confidence_is_told(tips, parcels):
    assert "How sure: 35 %" in text_of(shown(parcels, tips.parcel_tip(parcels), need_confidence=0.35))


MARKUP = "<img src=x> & <script>alert(1)</script>"


def test_the_citys_text_never_becomes_markup(tips, parcels):
    html = shown(parcels, tips.parcel_tip(parcels), need=None, lighting_why_null=MARKUP)
    assert "<img" not in html
    assert "<script" not in html
    assert MARKUP in text_of(html)


def test_a_layer_with_need_alone_still_has_a_tip(tips):
    from wellplaced.algorithms.fields import IDENTITY, NEED

    layer = made.fill(made.layer_of("Polygon", (*IDENTITY, *NEED), "p"), [(made.lot(0, 0), {"need": 12.0})])
    assert "12 of 100" in text_of(shown(layer, tips.parcel_tip(layer)))


def test_a_translation_with_quotes_breaks_nothing(tips, parcels, monkeypatch):
    monkeypatch.setattr(tips, "translate", lambda context, text: f"l'«{text}» <b>")
    html = shown(parcels, tips.parcel_tip(parcels), need_reason=None)
    assert "l'«Walking light» &lt;b&gt;" in html
    assert "[%" not in html


def test_no_tip_has_scripts_or_pictures(tips, parcels):
    for template in (tips.parcel_tip(parcels), tips.gap_tip(), tips.walkway_tip(), tips.finding_tip()):
        assert not re.search(r"<(script|img|iframe|svg|link|style)\b|https?:", template)


def test_a_gap_tells_its_length_its_cause_and_its_light(tips):
    gaps = made.dark_gaps(causes=("outage",), each=1)
    text = text_of(shown(gaps, tips.gap_tip()))
    assert "Dark gap of 22 m" in text
    assert "a lamp is out" in text
    assert "0.4 lx" in text or "0.40 lx" in text


def test_a_cause_unheard_of_is_told_as_it_stands(tips):
    assert "moonlight" in text_of(shown(made.dark_gaps(causes=("moonlight",), each=1), tips.gap_tip()))


def test_every_cause_that_is_drawn_has_words(tips):
    from wellplaced.processing.styles.light import cause_styles

    assert {style.cause for style in cause_styles()} == set(tips.cause_names())


def test_what_is_over_lit_is_told_of_a_frontage_and_of_a_walkway(tips, parcels):
    frontage = text_of(shown(parcels, tips.parcel_tip(parcels), lighting_overlit=0.42))
    assert "Share of the frontage that is over-lit\n42 %" in frontage
    assert "Share that is over-lit\n7 %" in text_of(shown(made.walkways(), tips.walkway_tip(), overlit=0.07))


def test_a_walkway_without_light_tells_its_length_only(tips):
    layer = made.walkways()
    text = text_of(shown(layer, tips.walkway_tip(), eavg_lx=None, emin_lx=None))
    assert "540 m" in text
    assert "lx" not in text


def test_a_finding_tells_what_to_do(tips):
    layer = made.findings()
    text = text_of(shown(layer, tips.finding_tip(), advice="Ask the street department."))
    assert "3 lights have no height." in text
    assert "Ask the street department." in text


class TestThreeFactors:
    """A parcel's tip with all three factors."""

    @pytest.fixture
    def scored(self, qapp):
        from wellplaced.algorithms.factor import FACTORS
        from wellplaced.algorithms.fields import ours

        values = {
            "need": 62.0, "need_reason": "Because.", "need_confidence": 0.7, "lighting_points": 30.0,
            "sightlines_points": 20.0, "vacancy_points": 12.0, "sightlines_seen_share": 0.62,
            "sightlines_pocket_m2": 38.0, "sightlines_eyes": 2.4, "sightlines_blank_m": 26.0,
            "vacancy_probability": 0.81, "vacancy_neighbours": 3,
            "vacancy_evidence": "register 2025-03; unsafe 2024-07-01",
        }  # fmt: skip
        return made.fill(made.layer_of("Polygon", ours(FACTORS), "p"), [(made.lot(0, 0), values)])

    def test_each_factor_has_its_bar_and_its_points(self, tips, scored):
        html = shown(scored, tips.parcel_tip(scored))
        text = text_of(html)
        assert [word in text for word in ("Walking light", "Clear sight", "Empty land and buildings")] == [True] * 3
        assert [points in text for points in ("30 points", "20 points", "12 points")] == [True] * 3
        assert re.findall(rf'bgcolor="{tips.BAR_COLOUR}" width="(\d+)"', html) == ["48", "32", "19"]

    def test_each_factor_tells_its_measures(self, tips, scored):
        text = text_of(shown(scored, tips.parcel_tip(scored)))
        for told in (
            "Share of open ground that walkways see\n62 %",
            "Hidden ground near the walkway\n38 m²",
            "Overlooking windows per 10 m of frontage\n2.4",
            "Frontage that faces a blank front\n26 m",
            "How likely it is vacant\n81 %",
            "Likely vacant parcels within 150 m\n3\n",
        ):
            assert told in text

    def test_signs_of_vacancy_are_told_in_words(self, tips, scored):
        text = text_of(shown(scored, tips.parcel_tip(scored)))
        assert "Signs of vacancy: on a list of vacant property 2025-03; boarded or unsafe building 2024-07-01" in text

    def test_why_a_factor_is_unknown_is_told_in_words(self, tips, scored):
        unknown = {"need": None, "sightlines_points": None, "sightlines_why_null": "not covered"}
        text = text_of(shown(scored, tips.parcel_tip(scored), **unknown))
        assert "Clear sight not known: no building data here" in text

    def test_the_reason_tells_by_itself_what_is_unknown(self, tips, scored):
        text = text_of(shown(scored, tips.parcel_tip(scored), sightlines_why_null="not covered"))
        assert "no building data here" not in text

    def test_a_park_is_not_of_unknown_vacancy(self, tips, scored):
        park = {"vacancy_points": None, "vacancy_why_null": "park, school or the like"}
        assert "does not apply" in text_of(shown(scored, tips.parcel_tip(scored), **park))
        other = {"vacancy_points": None, "vacancy_why_null": "no evidence here"}
        assert "not known" in text_of(shown(scored, tips.parcel_tip(scored), **other))


class TestPlaces:
    """Tips of pockets, groups and suggestions."""

    def test_a_pocket_tells_what_hides_it(self, qapp):
        from wellplaced.processing.place_tips import pocket_tip

        text = text_of(shown(made.hidden_pockets(), pocket_tip()))
        assert "Hidden ground of 38 m²" in text
        assert "a building" in text
        assert "4.2 m" in text
        assert "narrower than 3 m" in text
        assert "narrower" not in text_of(shown(made.hidden_pockets(), pocket_tip(), entrapment=False))

    def test_every_thing_that_hides_has_words_and_a_pattern(self, qapp):
        from wellplaced.processing.place_tips import blocker_names
        from wellplaced.processing.styles.places import blocker_styles

        assert {style.layer for style in blocker_styles()} == set(blocker_names())

    def test_a_group_tells_how_many_parcels_it_has(self, qapp):
        from wellplaced.processing.place_tips import cluster_tip

        text = text_of(shown(made.vacant_groups(), cluster_tip()))
        assert "4 likely vacant parcels together" in text
        assert "1600 m²" in text or "1,600 m²" in text

    def test_a_suggestion_tells_all_that_is_known_of_it(self, qapp):
        from wellplaced.processing.place_tips import suggestion_tip

        text = text_of(shown(made.suggestions(), suggestion_tip()))
        for told in ("Repair a street light that is out", "A lamp is out.", "Repair it.", "Cost: 50 to 1",
                     "350 USD", "replicated or large quasi-experiment", "Department: Public works",
                     "Known harms: Glare."):  # fmt: skip
            assert told in text
        assert "Consent" not in text

    def test_a_suggestion_without_a_price_tells_none(self, qapp):
        from wellplaced.processing.place_tips import suggestion_tip

        assert "Cost" not in text_of(shown(made.suggestions(), suggestion_tip(), cost_low=None, cost_high=None))

    def test_a_kind_of_the_citys_own_stands_by_its_id(self, qapp):
        from wellplaced.processing.place_tips import suggestion_tip

        assert "paint_a_mural" in text_of(shown(made.suggestions(("paint_a_mural",)), suggestion_tip()))
