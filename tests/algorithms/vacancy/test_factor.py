"""The vacancy factor: ages, reasons for NULL, laws over whole studies, and what is never told."""

import numpy as np
import pandas as pd
import pytest
from factories.vacancy import lot, parcels, places, study, table, told
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.vacancy.factor import IN_USE, NO_EVIDENCE, NOT_COVERED, VacancySettings, vacancy

IDS = [f"1-{number}" for number in range(1, 7)]
SIX = parcels(IDS)
WORKED = (
    table("vacant register", parcel_id=["1-1"], date=["2024-01-01"]),
    table("violations", parcel_id=["1-1"], date=["2024-03-14"]),
    table("no water use", parcel_id=["1-1"], date=["2024-04-19"]),
    table("building permits", parcel_id=["1-1"], date=["2024-03-14"]),
)
AS_OF = "2024-07-01"


def factor(*layers, lots=SIX, mapping="", **choices):
    return vacancy(study(lots, *layers, mapping=mapping), VacancySettings(**choices), Progress())


@pytest.mark.parametrize(("layers", "expected"), [(1, 0.40), (2, 0.64), (3, 0.89), (4, 0.71)])
def test_the_worked_example_comes_out_of_layers(layers, expected):
    assert factor(*WORKED[:layers], as_of=AS_OF).table["probability"][0] == pytest.approx(expected, abs=0.005)


@settings(max_examples=20, deadline=None)
@given(st.permutations(range(4)))
def test_the_order_of_layers_does_not_matter(order):
    one, other = factor(*WORKED), factor(*(WORKED[place] for place in order))
    pd.testing.assert_frame_equal(one.table, other.table)


def test_two_lists_of_the_same_kind_count_once():
    again = table("vacant parcels", parcel_id=["1-1"], date=["2024-01-01"])
    once, twice = factor(WORKED[0]), factor(WORKED[0], again)
    assert once.table["probability"].equals(twice.table["probability"])


def test_ages_run_to_the_newest_evidence_and_not_to_today():
    assert factor(WORKED[0]).table["probability"][0] == pytest.approx(1 / (1 + 24 * np.exp(-3.5)))
    assert set(factor(*WORKED).table["date"]) == {"2024-04-19"}


def test_a_state_ages_from_its_layer_and_not_from_its_own_date():
    layer = table("vacant register", parcel_id=["1-1", "1-2"], date=["2018-01-01", "2024-06-01"])
    chance = factor(layer).table["probability"]
    assert chance[0] == chance[1]


def test_an_event_ages_from_its_own_date():
    layer = table("violations", parcel_id=["1-1", "1-2"], date=["2022-06-01", "2024-06-01"])
    chance = factor(layer).table["probability"]
    assert chance[0] == pytest.approx(1 / (1 + 24 * np.exp(-1.2 / 4)), abs=1e-3)
    assert chance[1] == pytest.approx(1 / (1 + 24 * np.exp(-1.2)))


def test_undated_evidence_weighs_half_with_less_confidence():
    undated, dated = factor(table("vacant lots", parcel_id=["1-1"])), factor(WORKED[0])
    assert undated.table["probability"][0] == pytest.approx(1 / (1 + 24 * np.exp(-1.75)))
    assert undated.table["confidence"][0] == pytest.approx(dated.table["confidence"][0] / 2)
    assert "bears no date" in told(undated.findings)


def test_mapping_may_date_a_layer():
    dated = factor(table("vacant lots", parcel_id=["1-1"]), mapping='evidence@vacant lots.date = "2024-06"')
    assert dated.table["date"][0] == "2024-06"
    assert dated.table["probability"][0] == pytest.approx(1 / (1 + 24 * np.exp(-3.5)))


def test_evidence_dated_after_as_of_is_set_aside_and_told():
    layer = table("violations", parcel_id=["1-1", "1-2"], date=["2024-03-01", "2025-03-01"])
    result = factor(layer, as_of="2024-12-31")
    assert result.table["probability"][1] == pytest.approx(0.04)
    assert "1 of 2 signs of 'violations' are dated after 2024-12-31" in told(result.findings)


def test_without_evidence_all_is_unknown():
    result = factor()
    assert result.table["deficit"].isna().all()
    assert set(result.table["why_null"]) == {NO_EVIDENCE}


def test_parks_and_schools_are_not_vacant():
    lots = parcels(IDS, ["Park", "School", None, "Church", "SNGL-FAM-RES", "Industrial park"])
    result = factor(table("vacant lots", parcel_id=IDS), lots=lots)
    assert list(result.table["why_null"]) == [IN_USE, IN_USE, None, IN_USE, None, None]
    assert result.table["probability"].isna().tolist() == [True, True, False, True, False, False]


def test_polygons_of_parks_are_not_vacant():
    result = factor(table("vacant lots", parcel_id=IDS), in_use=[lot(1)])
    assert list(result.table["why_null"].notna()) == [False, True, False, False, False, False]


def test_the_assessors_words_tell_parks_too():
    layer = table("assessment", parcel_id=IDS[:3], use_description=["VACANT", "Cemeteries", "CONDO"])
    assert factor(layer).table["why_null"].tolist()[:3] == [None, IN_USE, None]


def test_a_parcel_without_geometry_has_no_score():
    lots = parcels(IDS)
    lots.loc[3, "geometry"] = None
    result = factor(table("vacant lots", parcel_id=IDS), lots=lots)
    assert result.table["why_null"][3] == "no geometry"
    assert np.isnan(result.table["deficit"][3])


def test_a_town_that_the_list_does_not_reach_is_unknown():
    lots = parcels([f"{number}" for number in range(1600)], across=40)
    far = lots.geometry.translate(5000.0).where(lots.index >= 800, lots.geometry)
    lots = lots.set_geometry(far)
    listed = table("vacant lots", parcel_id=[f"{number}" for number in range(0, 800, 7)])
    result = factor(listed, lots=lots)
    assert result.table["why_null"][:800].isna().all()
    assert set(result.table["why_null"][800:]) == {NOT_COVERED}
    assert result.table["deficit"][800:].isna().all()


def test_households_are_never_named():
    result = factor(*WORKED, table("returned mail", parcel_id=["1-1"]), table("tax delinquent", parcel_id=["1-1"]))
    everything = result.table.to_csv() + result.details["clusters"].drop(columns="geometry").to_csv()
    assert not any(word in everything for word in ("water", "mail", "tax", "delinq"))
    assert result.table["evidence"][0].split("; ")[0] == "register 2024-01-01"


def test_private_evidence_alone_leaves_the_text_empty():
    result = factor(table("no water use", parcel_id=["1-1"], date=["2024-01-01"]))
    assert result.table["probability"][0] > 0.1
    assert result.table["evidence"][0] is None


def test_what_is_vacant_is_told_where_the_data_say_it():
    result = factor(
        table("vacant_land_2024", parcel_id=["1-1"]),
        table("vacant_buildings_2024", parcel_id=["1-2"]),
        table("vacant_2024", parcel_id=["1-3"]),
    )
    assert result.table["kind"].tolist() == ["lot", "building", None, None, None, None]


def test_a_known_time_vacant_counts():
    layer = table("vacant lots", parcel_id=IDS[:2], vacant_since=["2014-01-01", None], date=["2024-01-01"] * 2)
    same = table("vacant lots", parcel_id=IDS[:2], date=["2024-01-01"] * 2)
    assert factor(layer).table["deficit"][0] > factor(same).table["deficit"][0]
    assert factor(layer).table["deficit"][1] == pytest.approx(factor(same).table["deficit"][1])


def test_a_lot_in_care_counts_less():
    kept = table("landcare lots", parcel_id=["1-1"], date=["2024-01-01"])
    with_care, without = factor(WORKED[0], kept), factor(WORKED[0])
    assert with_care.table["probability"][0] == without.table["probability"][0]
    assert with_care.table["deficit"][0] < 0.5 * without.table["deficit"][0]


def test_clusters_are_drawn_and_named_on_their_parcels():
    result = factor(table("vacant lots 2024", parcel_id=["1-1", "1-2", "1-5"]))
    layer = result.details["clusters"]
    assert list(layer["parcels"]) == [2]
    assert result.table["cluster"].tolist() == [layer["cluster_id"][0]] * 2 + [None] * 4
    assert result.table["neighbours"].tolist() == [2, 2, 3, 3, 2, 3]


def test_the_range_holds_the_deficit_and_moves_with_all_scenarios():
    result = factor(*WORKED)
    assert (result.table["deficit_low"] <= result.table["deficit"]).all()
    assert (result.table["deficit_high"] >= result.table["deficit"]).all()
    assert result.scenarios.shape == (6, 6)
    assert (result.scenarios["more vacant"] > result.scenarios["fewer vacant"]).all()


def test_more_offices_give_more_confidence():
    assert factor(*WORKED).table["confidence"][0] > factor(WORKED[0]).table["confidence"][0]


def test_a_shift_of_the_whole_city_changes_nothing():
    moved = SIX.set_geometry(SIX.geometry.translate(1000.0, 2000.0))
    one, other = factor(*WORKED).table, factor(*WORKED, lots=moved).table
    pd.testing.assert_frame_equal(one.drop(columns="cluster"), other.drop(columns="cluster"))


KINDS = ["vacant register", "violations", "unsafe buildings", "no water use", "land use vacant", "vacancy field survey"]
record = st.tuples(st.sampled_from(IDS), st.sampled_from(KINDS), st.sampled_from(["2022-02-01", "2024-03-01"]))


@settings(max_examples=25, deadline=None)
@given(st.lists(record, min_size=1, max_size=6), record)
def test_one_more_positive_sign_never_lowers_any_probability(records, more):
    def chances(told):
        layers = [
            table(kind, parcel_id=[p for p, k, _ in told if k == kind], date=[d for _, k, d in told if k == kind])
            for kind in dict.fromkeys(kind for _, kind, _ in told)
        ]
        return factor(*layers, as_of="2024-12-31").table["probability"].to_numpy()

    assert (chances([*records, more]) >= chances(records) - 1e-12).all()


def test_points_serve_as_well_as_ids():
    by_id = factor(table("vacant lots 2024", parcel_id=["1-2"]))
    by_place = factor(places("vacant lots 2024", [lot(1).centroid]))
    pd.testing.assert_frame_equal(by_id.table, by_place.table)
