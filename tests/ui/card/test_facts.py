"""What the why card says, from the fields alone: nothing is told that the layer does not hold, and NULL is no 0."""

import re

import numpy as np
import pandas as pd
import pytest

pytest.importorskip("qgis.core")

from factories.cards import ORIGIN, nothing_known, parcel, suggestion, unknown
from hypothesis import given, strategies as st
from wellplaced.algorithms.factor import FACTORS
from wellplaced.algorithms.need.combine import need_table
from wellplaced.processing.sheets.origin import Origin


@pytest.fixture
def told(qapp):
    """The facts of a parcel: `told(parcel())`."""
    from wellplaced.ui.card.facts import card_facts

    def facts(fields, origin=ORIGIN, ranked=8210, suggested=()):
        return card_facts(fields, origin, ranked, suggested)

    return facts


class TestNeed:
    """The head of the card."""

    def test_need_class_and_rank_are_told(self, told):
        need = told(parcel()).need
        assert need.told == "62 of 100"
        assert need.step_told == "60 to 80: much need"
        assert need.rank_told == "Rank 14 to 39 of 8,210 (1 = most need)"
        assert need.sure_told == "How sure: 70 %"
        assert need.known_told == "Parts that are known: 3 of 3"

    def test_a_sure_rank_is_one_number(self, told):
        need = told(parcel(need_rank_low=20, need_rank_high=20)).need
        assert need.rank_told == "Rank 20 of 8,210 (1 = most need)"

    def test_without_a_count_the_rank_stands_alone(self, told):
        assert told(parcel(), ranked=None).need.rank_told == "Rank 14 to 39 (1 = most need)"

    @pytest.mark.parametrize(
        ("need", "words", "step"),
        [(39.6, "39.6 of 100", 1), (39.99, "39.9 of 100", 1), (40.0, "40 of 100", 2), (40.4, "40 of 100", 2),
         (0.0, "0 of 100", 0), (100.0, "100 of 100", 4)],
    )  # fmt: skip
    def test_rounding_never_leaves_the_class(self, told, need, words, step):
        made = told(parcel(need=need)).need
        assert (made.told, made.step) == (words, step)

    def test_little_confidence_is_said(self, told):
        assert told(parcel(need_confidence=0.39)).need.doubt_told.startswith("We are less sure here")
        assert told(parcel(need_confidence=0.4)).need.doubt_told == ""

    def test_the_reason_is_not_repeated_beside_need_and_rank(self, told):
        because = told(parcel()).because
        assert because.startswith("Mostly: 61 % of the frontage is below 2 lx")
        assert "Need for improvement" not in because


class TestParts:
    """The factors as bars."""

    def test_a_part_is_told_against_the_district(self, told):
        light, sight, vacancy = told(parcel()).parts
        assert light.against_told == "20 more than the average of the district (10)"
        assert sight.against_told == "5 less than the average of the district (25)"
        assert vacancy.against_told == "about the average of the district (12)"

    def test_a_part_says_how_far_the_data_leave_it_open(self, told):
        light, sight, _ = told(parcel()).parts
        assert (light.low, light.high) == (pytest.approx(20.0), pytest.approx(32.0))
        assert light.range_told == "May be 20 to 32 points: the data leave that open."
        assert sight.range_told == ""

    def test_one_point_is_no_plural(self, told):
        assert told(parcel(lighting_points=1.0)).parts[0].told == "1 point"

    def test_measures_have_two_figures_and_a_unit(self, told):
        lines = {line.label: line.value for part in told(parcel()).parts for line in part.measures}
        assert lines["Lowest light on the frontage"] == "0.42 lx"
        assert lines["Average light on the frontage"] == "2.1 lx"
        assert lines["Share of the frontage that is too dark"] == "61 %"
        assert lines["Longest dark gap at the frontage"] == "34 m"
        assert lines["Hidden ground near the walkway"] == "38 m²"
        assert lines["Likely vacant parcels within 150 m"] == "3"

    def test_what_was_not_measured_has_no_line(self, told):
        labels = [line.label for line in told(parcel(lighting_gap_m=None)).parts[0].measures]
        assert "Longest dark gap at the frontage" not in labels
        assert "Lowest light on the frontage" in labels

    def test_signs_of_vacancy_are_words_with_dates(self, told):
        *_, vacancy = told(parcel(vacancy_evidence="register 2025-03-02; no_building; moss 2024")).parts
        assert vacancy.signs == ("on a list of vacant property (2 March 2025)", "no building on it", "moss 2024")

    def test_a_layer_with_light_alone_has_one_part(self, told):
        fields = {name: value for name, value in parcel().items() if not name.startswith(("sight", "vacancy"))}
        assert [part.factor for part in told(fields).parts] == ["lighting"]


@pytest.mark.parametrize(
    ("dated", "words"),
    [
        ("2021-06-30", "30 June 2021 (4 years before the run's date)"),
        ("2025-02-20", "20 February 2025 (1 year before the run's date)"),
        ("2025-09-01", "1 September 2025 (6 months before the run's date)"),
        ("2026-01-25", "25 January 2026 (1 month before the run's date)"),
        ("2026-02-28", "28 February 2026"),
        ("2014", "2014 (11 years before the run's date)"),
        ("2024-03", "2024-03 (1 year before the run's date)"),
        ("2026-05-01", "1 May 2026"),
        ("long ago", "long ago"),
        (None, "not known"),
    ],
)
def test_the_age_of_the_data_is_told(told, dated, words):
    *_, last = told(parcel(lighting_date=dated)).parts[0].measures
    assert (last.label, last.value) == ("Date of the data", words)


class TestUnknown:
    """NULL is said, with why, and never drawn as 0."""

    def test_an_unknown_part_says_why(self, told):
        light = told(unknown("lighting", "not covered")).parts[0]
        assert (light.told, light.missing) == ("not known", "no street-light data here")
        assert (light.points, light.most, light.mean, light.low, light.high) == (None,) * 5
        assert light.measures == ()

    def test_what_does_not_apply_is_not_unknown(self, told):
        *_, vacancy = told(unknown("vacancy", "park, school or the like")).parts
        assert (vacancy.applies, vacancy.told) == (False, "does not apply")
        assert vacancy.missing == "it is a park, a school or the like"

    def test_a_part_without_weight_says_so(self, told):
        fields = parcel(lighting_points=None)
        assert told(fields).parts[0].missing == "it has no weight in this run"

    def test_a_code_unheard_of_stands_as_it_is(self, told):
        assert told(unknown("lighting", "eclipse")).parts[0].missing == "eclipse"

    def test_no_code_is_said_as_well(self, told):
        assert told(unknown("lighting", None)).parts[0].missing == "the layer does not say why"

    def test_nothing_known_shows_no_figure_but_the_count_of_parts(self, told):
        facts = told(nothing_known())
        assert facts.need.told == "not known"
        assert facts.need.known_told == "Parts that are known: 0 of 3"
        from wellplaced.ui.card.text import need_lines, part_lines

        lines = [*need_lines(facts.need), *(line for part in facts.parts for line in part_lines(part))]
        lines.remove(facts.need.known_told)
        assert [line for line in lines if re.search(r"\d", line)] == ["Why: no walkway within 25 m"]

    def test_nan_is_unknown_too(self, told):
        facts = told(parcel(need=float("nan"), lighting_points=float("nan")))
        assert facts.need.value is None
        assert facts.parts[0].points is None


deficits = st.lists(st.tuples(*[st.one_of(st.none(), st.floats(0.0, 1.0)) for _ in FACTORS]), min_size=1, max_size=12)
weights = st.fixed_dictionaries({}, optional={factor: st.sampled_from([0.5, 1.0, 3.0]) for factor in FACTORS})


@given(deficits, weights)
def test_the_districts_means_and_the_parts_scales_are_those_of_the_need(rows, weights):
    """Whatever the table: means are the layer's own, and the most that the known parts can give is 100."""
    from wellplaced.ui.card.facts import card_facts

    frame = pd.DataFrame(
        {f"{factor}_deficit": np.array([row[at] for row in rows], dtype=float) for at, factor in enumerate(FACTORS)}
    )
    table = need_table(frame, weights)
    points = table.filter(like="_points")
    for fields in frame.join(table).to_dict("records"):
        facts = card_facts(fields, Origin(version="0.1.0", weights=weights))
        if facts.need.value is None:
            continue
        known = [part for part in facts.parts if part.points is not None]
        assert facts.need.mean == pytest.approx(table["need"].mean())
        assert sum(part.most for part in known) == pytest.approx(100.0)
        assert all(part.points <= part.most + 1e-9 for part in known)
        for part in known:
            assert part.mean == pytest.approx(points[f"{part.factor}_points"][table["need"].notna()].fillna(0).mean())


class TestSuggestions:
    """What would help."""

    def test_a_suggestion_is_told_whole(self, told):
        (green,) = told(parcel(), suggested=[suggestion()]).suggestions
        assert green.name == "Clean and green a vacant lot"
        assert [(place.trigger, place.cost) for place in green.places] == [("Measured 1.", "Cost: 1,000 to 2,500 USD")]
        assert green.whys == ("It may help.",)
        assert green.grade == "Evidence A: at least one randomised trial or good meta-analysis"
        assert green.details[:3] == (
            "Department: Parks", "Consent needed: The owner must agree.", "Known harms: Rents may rise.",
        )  # fmt: skip
        assert any("cluster-randomised trial" in line and "confidence interval" in line for line in green.details)

    def test_several_places_for_one_kind_share_its_name(self, told):
        rows = [suggestion(number=2, cost_low=50.0), suggestion(number=1), suggestion("repair_outage")]
        repair, green = told(parcel(), suggested=rows).suggestions
        assert (repair.name, len(repair.places)) == ("Repair a street light that is out", 1)
        assert green.name == "Clean and green a vacant lot (2 places)"
        assert [place.trigger for place in green.places] == ["Measured 2.", "Measured 1."]
        assert green.whys == ("It may help.",)

    def test_a_cost_that_is_not_known_is_no_0(self, told):
        (green,) = told(parcel(), suggested=[suggestion(cost_low=None, cost_high=None)]).suggestions
        assert green.places[0].cost == "Cost: not known"

    def test_a_kind_of_the_citys_own_is_told_from_its_fields(self, told):
        (bench,) = told(parcel(), suggested=[suggestion("bench", grade="E")]).suggestions
        assert (bench.name, bench.grade) == ("bench", "E")
        assert bench.details == (
            "Department: Parks", "Consent needed: The owner must agree.", "Known harms: Rents may rise.",
        )  # fmt: skip

    def test_none_found_is_not_the_same_as_nobody_looked(self, told):
        assert told(parcel(), suggested=()).no_suggestions.startswith("None. Nothing was measured")
        assert told(parcel(), suggested=None).no_suggestions.startswith("The project has no layer")
        assert told(parcel(), suggested=[suggestion()]).no_suggestions == ""


class TestHistory:
    """How the layer came about."""

    def lines(self, told, **origin):
        from dataclasses import replace

        return {line.label: line.value for line in told(parcel(), replace(ORIGIN, **origin)).history}

    def test_version_dates_standard_and_inputs_are_told(self, told):
        lines = self.lines(told)
        assert lines["Made with"] == "Wellplaced 0.1.0, run 7f3a9c21"
        assert lines["The run's date (AS_OF)"] == "1 March 2026"
        assert lines["Light that is wanted"] == "class P4, and at least 2 lx everywhere"
        assert lines["Made from the layers"] == "lots, lamps"
        assert lines["Weights"] == "all parts weigh the same"

    def test_weights_are_told_as_shares(self, told):
        weights = self.lines(told, weights={"lighting": 2.0})["Weights"]
        assert weights == "Walking light: 50 %, Clear sight: 25 %, Empty land and buildings: 25 %"

    def test_a_layer_without_a_history_says_so(self, told):
        (line,) = told(parcel(), Origin()).history
        assert line.value == "the layer's history does not say"


class TestText:
    """The card as text."""

    def test_the_text_holds_all_that_the_card_says_in_reading_order(self, told):
        from wellplaced.ui.card.text import as_text

        facts = told(unknown("lighting", "not covered"), suggested=[suggestion(), suggestion("side_lot")])
        text = as_text(facts)
        in_order = [
            facts.title, facts.need.told, facts.need.rank_told, facts.because, "not known", "no street-light data here",
            *(part.name for part in facts.parts[1:]), facts.suggestions[0].name, facts.suggestions[0].grade,
            facts.suggestions[1].name, facts.history[-1].value,
        ]  # fmt: skip
        places = [text.index(each) for each in in_order]
        assert places == sorted(places)
        for part in facts.parts:
            assert all(f"{line.label}: {line.value}" in text for line in part.measures)
        assert all(line in text for each in facts.suggestions for line in each.details)

    def test_nothing_is_said_of_what_is_not_there(self, told):
        from wellplaced.ui.card.text import as_text

        text = as_text(told(nothing_known(), Origin(), None, None))
        assert "None" not in text
        assert "\n\n\n" not in text


@pytest.mark.parametrize("value", [0.0, 0.0042, 0.42, 2.13, 34.4, 127.0, 1546.0])
def test_card_and_map_tip_write_a_measure_alike(qapp, value):
    from qgis.core import QgsExpression
    from wellplaced.processing.map_tips import measures
    from wellplaced.processing.sheets.numbers import Figures
    from wellplaced.processing.tip_parts import with_unit
    from wellplaced.ui.card.parts import measure_told

    for measure in (each for of_factor in measures().values() for each in of_factor if each.unit in ("lx", "m")):
        expression = QgsExpression(with_unit("x", measure.unit).replace('"x"', f"{value}"))
        tip = expression.evaluate().replace("&lt;", "<")
        assert measure_told(measure, value, Figures("en")) == tip


def test_spanish_facts_are_spanish(told, spanish):
    from wellplaced.ui.card.text import as_text

    text = as_text(told(unknown("lighting", "not covered"), suggested=[suggestion()]))
    assert "Puesto 14 a 39 de 8.210 (1 = la mayor necesidad)" in text
    assert "Luz para caminar: no se sabe\nPor qué: no hay datos de luminarias aquí" in text
    assert "en una lista de inmuebles vacíos (2 de marzo de 2025)" in text
    assert "Costo: 1.000 a 2.500 USD" in text
