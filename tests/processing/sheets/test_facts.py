"""What a sheet says in numbers, against values worked out by hand."""

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made


@pytest.fixture
def facts(qapp):
    from wellplaced.processing.sheets import facts

    return facts


def three_parcels(*changes):
    """Lots with need 10, 50 and unknown; frontages of 14 m; changes are (number, field, value)."""
    layer = made.scored_parcels(3, 1, need=lambda column, row: (10.0, 50.0, None)[column])
    for number, field, value in changes:
        layer.dataProvider().changeAttributeValues({number: {layer.fields().indexFromName(field): value}})
    return layer


def test_counts_and_means_leave_the_unknown_out(facts):
    found = facts.parcel_facts(three_parcels())
    assert (found.parcels, found.known, found.mean_need) == (3, 2, 30.0)


def test_the_dark_share_is_weighted_by_the_length_of_the_frontage(facts):
    layer = three_parcels(
        (1, "lighting_dark_share", 1.0),
        (1, "lighting_frontage_m", 30.0),
        (2, "lighting_dark_share", 0.0),
        (2, "lighting_frontage_m", 90.0),
    )
    assert facts.parcel_facts(layer).dark_share == pytest.approx(0.25)


def test_not_a_number_is_unknown(facts):
    assert facts.parcel_facts(three_parcels((1, "need", float("nan")))).known == 1


def test_one_target_is_named_and_several_are_not(facts):
    assert facts.parcel_facts(three_parcels()).target_lx == 2.0
    assert facts.parcel_facts(three_parcels((1, "lighting_target_lx", 5.0))).target_lx is None


def test_dates_give_the_age(facts):
    layer = three_parcels((1, "lighting_date", "2018-02-01"), (2, "lighting_date", "2024-05-05"))
    found = facts.parcel_facts(layer)
    assert (found.oldest, found.newest) == ("2018-02-01", "2024-05-05")


def test_only_measured_factors_are_named(facts):
    assert facts.parcel_facts(three_parcels()).factors == ("lighting",)
    assert facts.parcel_facts(made.scored_parcels(2, 1, need=lambda c, r: None)).factors == ()


def test_reasons_for_the_unknown_come_by_frequency(facts):
    layer = made.scored_parcels(3, 1, need=lambda c, r: None)
    field = layer.fields().indexFromName("lighting_why_null")
    layer.dataProvider().changeAttributeValues({1: {field: "not covered"}})
    assert facts.parcel_facts(layer).reasons == ("no walkway near", "not covered")


def test_a_layer_without_our_fields_is_refused_in_words(facts):
    from wellplaced.algorithms.finding import DataError

    with pytest.raises(DataError) as refused:
        facts.parcel_facts(made.city_layer("lots"))
    assert "'lots'" in str(refused.value)
    assert "Score parcels" in str(refused.value)


def test_gaps_are_counted_and_added_up(facts):
    found = facts.gap_facts(made.dark_gaps(causes=("outage",), each=3))
    assert (found.gaps, found.length_m, found.longest_m) == (3, 22 + 31 + 40, 40)


def test_a_layer_that_holds_no_gaps_is_refused_in_words(facts):
    from wellplaced.algorithms.finding import DataError

    with pytest.raises(DataError, match="'rivers'"):
        facts.gap_facts(made.city_layer("rivers", "LineString"))
