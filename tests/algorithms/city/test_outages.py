"""Reports of lights that are out: which lights they put out, what is said, and what is never kept."""

import geopandas as gpd
import numpy as np
import pytest
from factories.outages import BOUNDS, SOUTH, WEST, gathered, out, points, reports, street, table, told
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.layer import Layer


def test_an_open_report_puts_out_the_nearest_light():
    assert out(reports((42, 3))) == [1]


def test_a_report_puts_out_the_light_that_it_names_and_not_the_nearest():
    assert out(reports((42, 3), POLE_NO=["P-003"])) == [3]


def test_without_coordinates_the_id_alone_is_enough():
    assert out(table(POLE_NO=["P-003", "P-004"], OPENED=["2026-03-01", "2026-03-02"])) == [3, 4]


@pytest.mark.parametrize(("distance", "found"), [(29.9, [0]), (30.1, [])])
def test_a_report_further_than_thirty_metres_from_all_lights_changes_nothing_and_is_told(distance, found):
    layer = reports((0, distance))
    assert out(layer) == found
    assert ("stands within 30 m" in told(layer)) == (not found)


def test_several_reports_on_one_light_count_once():
    layer = reports((1, 1), (2, 2), (0, 3))
    assert out(layer) == [0]
    assert "1 of 5 lights were taken as out on 2026-03-01, by 3 of the 3 reports" in told(layer)


def test_ten_thousand_reports_at_one_point_put_out_one_light_and_are_told():
    found, findings = gathered(reports(*[(80, 2)] * 10_000, POLE_NO="P-002"))
    assert found.lights.tolist() == [2]
    assert any(
        "10,000 of 10,000 reports" in str(each.what) and "share their light" in str(each.what) for each in findings
    )


def test_a_report_between_two_lights_takes_the_nearer_one_and_says_so():
    layer = reports((19, 0), (41, 0))
    assert out(layer) == [0, 1]
    assert "1 of 2 reports of 'street_light_outages' are open and stand almost as near to a second light" in told(layer)


def test_of_several_layers_all_open_reports_count():
    assert out(reports((0, 0)), reports((160, 0), name="work_orders_lighting")) == [0, 4]


def test_another_coordinate_system_changes_nothing():
    assert out(reports((42, 3), crs="EPSG:4326")) == out(reports((42, 3), crs="EPSG:3857")) == [1]


def test_a_layer_elsewhere_is_left_out_with_a_reason():
    layer = reports((90_000, 0))
    assert out(layer) == []
    assert "lies 90 km from the parcels" in told(layer)


def test_reports_far_from_the_parcels_are_told_and_not_blamed_on_the_inventory():
    layer = reports((0, 1), (5_000, 0))
    assert out(layer) == [0]
    assert "1 of 2 reports of 'street_light_outages' are open, but more than 1 km from the parcels" in told(layer)
    assert "no light of the inventory" not in told(layer)


def test_a_report_without_place_and_id_is_told():
    layer = reports((0, 1), None)
    assert out(layer) == [0]
    assert "1 of 2 reports of 'street_light_outages' are open, but have no place and name no light" in told(layer)


def test_a_table_without_places_and_ids_is_left_out_with_a_reason():
    layer = table(OPENED=["2026-03-01"])
    assert out(layer) == []
    assert "no geometry and no columns with coordinates" in told(layer)


def test_a_layer_without_a_row_is_left_out_with_a_reason():
    empty = Layer("outages", gpd.GeoDataFrame({"OPENED": []}, geometry=[], crs="EPSG:32631"))
    assert out(empty) == []
    assert "has no feature" in told(empty)


def test_without_lights_the_reports_tell_nothing_and_that_is_said():
    from wellplaced.algorithms.city.outages import gather_outages
    from wellplaced.algorithms.mapping import Mapping

    found, findings = gather_outages((reports((0, 0)),), Mapping(), None, BOUNDS, None, None)
    assert found is None
    assert [finding.severity for finding in findings] == [Severity.WARNING]
    assert "Without street lights the reports of 'street_light_outages' tell nothing" in str(findings[0].what)


def test_without_reports_there_is_nothing_to_say():
    assert gathered() == (None, [])


def test_numbers_that_were_made_for_lights_without_ids_are_named_by_no_report():
    lights = street(POLE_NO=None)
    assert lights.luminaires.light_id[2] == "light 3"
    assert out(table(POLE_NO=["light 3"], OPENED=["2026-03-01"]), lights=lights) == []


def test_a_field_of_personal_data_is_never_read():
    layer = reports((0, 0), CALLER_NAME=["Ann Lee"], EMAIL=["ann@example.org"], PHONE=["555-123-4567"])
    found, findings = gathered(layer)
    (recognition,) = found.recognitions
    assert "CALLER_NAME" not in {guess.column for guess in recognition.columns.values()}
    assert sum("was dropped" in str(finding.what) for finding in findings) == 3
    assert not any("Ann" in str(finding) or "example.org" in str(finding) for finding in findings)


def test_findings_name_rows_and_counts_but_no_report():
    layer = reports(
        (0, 0), (500, 500), None, OPENED=["2026-03-01", "2026-02-01", "2024-01-01"], CASE_ID=["C1", "C2", "C3"]
    )
    for finding in gathered(layer)[1]:
        assert finding.ids == ()
        assert finding.count == len(finding.rows)


def test_mapping_says_which_field_is_which():
    layer = reports((42, 3), A=["P-003"], B=["2026-03-02"], OPENED=["2026-03-01"])
    assert out(layer, mapping="outages.light = A") == [3]
    assert out(layer, mapping="outages.closed = B", as_of="2026-03-02") == []
    assert out(layer, mapping="outages.closed = B", as_of="2026-03-01") == [1]


def test_mapping_says_what_a_status_means():
    layer = reports((42, 3), STATUS=["Q"])
    assert out(layer, mapping="outages.report_status = STATUS\noutages.report_status(Q) = closed") == []


def test_as_of_is_the_newest_date_of_the_reports_where_none_is_given():
    found, _ = gathered(reports((0, 0), (40, 0), OPENED=["2026-03-01", "2026-02-01"], CLOSED=[None, "2026-03-09"]))
    assert (found.as_of, found.date) == ("2026-03-09", "2026-03-09")


def test_one_slip_of_the_pen_does_not_make_all_reports_old():
    opened = [*("2026-03-01",) * 119, "2062-03-01"]
    assert out(reports(*[(0, 1)] * 119, (160, 1), OPENED=opened)) == [0]


def test_requests_about_other_things_are_left_out_and_counted():
    layer = reports(
        (0, 1), (40, 1), (80, 1), (120, 1), name="requests_2026",
        TYPE=["Street Light Condition", "Noise", "Street Light Condition", "Graffiti"],
        DESCRIPTOR=["Street Light Out", "Loud Music", "Street Light Dayburning", "Wall"],
    )  # fmt: skip
    assert out(layer) == [0]
    said = told(layer)
    assert "2 of 4 reports of 'requests_2026' are not about street lights" in said
    assert "1 of 4 reports of 'requests_2026' are about street lights, but not that one is out" in said


def test_where_no_request_speaks_of_lights_none_is_used_and_the_mapping_helps():
    layer = reports((0, 1), name="requests", TYPE=["K17"])
    _, findings = gathered(layer)
    assert out(layer) == []
    assert "None of the 1 reports of 'requests' speaks of street lights" in str(findings[0].what)
    assert out(layer, mapping="outages.category = -\noutages.detail = -") == [0]


class TestTheInventory:
    def test_lights_that_are_reported_give_no_light_by_an_open_report(self):
        lights = street()
        off = gathered(reports((42, 3)))[0].switched_off(lights).luminaires
        assert off.working.tolist() == [True, False, True, True, True]
        assert off.sources["status"].tolist() == ["from field", "open report", *["from field"] * 3]
        assert lights.luminaires.working.all()

    def test_a_light_that_the_inventory_calls_out_stays_so_by_its_own_word(self):
        lights = street(STATUS=["Out", *["Working"] * 4])
        off = gathered(reports((1, 1)), lights=lights)[0].switched_off(lights).luminaires
        assert off.working.tolist() == [False, True, True, True, True]
        assert off.sources["status"].iloc[0] == "from field"
        assert "0 of these lights work by the inventory" in told(reports((1, 1)), lights=lights)

    def test_an_open_report_is_known_where_the_status_was_assumed(self):
        lights = street(STATUS=None)
        off = gathered(reports((42, 3)), lights=lights)[0].switched_off(lights).luminaires
        assert off.assumed[1] == lights.luminaires.assumed[1] - 0.25
        assert (off.assumed[[0, 2, 3, 4]] == lights.luminaires.assumed[[0, 2, 3, 4]]).all()

    def test_a_light_without_a_report_is_no_surer_to_work(self):
        lights = street(STATUS=None)
        off = gathered(reports((42, 3)), lights=lights)[0].switched_off(lights).luminaires
        assert off.sources["status"].iloc[0] == "assumed to work"


places = st.lists(st.tuples(st.floats(-20, 180), st.floats(-40, 40)), min_size=1, max_size=8)


@given(places, places, st.randoms())
@settings(max_examples=10, deadline=None)
def test_more_reports_put_out_no_fewer_lights_in_any_order(some, more, random):
    both = [*some, *more]
    random.shuffle(both)
    assert set(out(reports(*some))) <= set(out(reports(*both)))
    assert out(reports(*both)) == out(reports(*reversed(both)))


@given(places)
@settings(max_examples=10, deadline=None)
def test_lights_out_are_those_within_reach_by_a_slow_count(some):
    lights = street().luminaires
    expected = set()
    for x, y in some:
        apart = np.hypot(*(lights.xy - [WEST + x, SOUTH + y]).T)
        if apart.min() <= 30.0:
            expected.add(int(apart.argmin()))
    assert set(out(reports(*some))) == expected


def test_the_first_of_several_points_in_a_row_counts():
    from shapely.geometry import MultiPoint

    frame = gpd.GeoDataFrame(
        {"OPENED": ["2026-03-01"]}, geometry=[MultiPoint(points((81, 0), (160, 0)))], crs="EPSG:32631"
    )
    assert out(Layer("street_light_outages", frame)) == [2]


def test_a_report_that_is_drawn_as_an_area_stands_in_its_middle():
    spots = reports((42, 3))
    frame = spots.frame.set_geometry(spots.frame.geometry.buffer(5.0, cap_style=3))
    assert out(Layer(spots.name, frame)) == [1]
