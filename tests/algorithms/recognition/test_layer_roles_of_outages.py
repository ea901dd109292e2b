"""Which layers are taken for reports of street lights that are out, and which are not."""

import pytest
from factories.layer_facts import judged, lots, reason, roles, spots, table

REQUESTS = {
    "Complaint Type": ["Street Light Condition", "Noise - Residential", "Pothole"],
    "Descriptor": ["Street Light Out", "Loud Music", "Pothole"],
    "Created Date": ["2026-01-03", "2026-02-01"],
    "Closed Date": ["2026-02-03", None],
    "Status": ["Closed", "Open"],
}
RECORD = {"OPENED": ["2026-01-03"], "CLOSED": ["2026-02-03", None], "STATUS": ["Closed", "Open"]}


def test_requests_of_all_kinds_among_which_lights_are_out_are_taken_by_their_rows():
    judgement = judged(lots(), spots("export_7", **REQUESTS))["export_7"]
    assert judgement.role == "OUTAGES"
    assert "its rows tell of street lights that are out" in reason(judgement)


def test_a_layer_of_311_requests_is_taken_only_where_lights_are_among_them():
    others = {**REQUESTS, "Complaint Type": ["Noise", "Pothole"], "Descriptor": ["Loud Music", "Deep"]}
    given = roles(lots(), spots("311_requests", **REQUESTS), spots("311_in_the_north", **others))
    assert (given["311_requests"], given["311_in_the_north"]) == ("OUTAGES", None)


@pytest.mark.parametrize("name", ["street_light_outages", "averías_alumbrado", "Störungen_Beleuchtung", "lights_out"])
def test_a_layer_that_is_called_so_is_taken_for_its_dates(name):
    judgement = judged(lots(), spots(name, **RECORD))[name]
    assert judgement.role == "OUTAGES"
    assert "its name says so" in reason(judgement)


def test_several_layers_may_be_reports():
    given = roles(lots(), spots("street_light_outages", **RECORD), spots("work_orders_lighting", **RECORD))
    assert set(given.values()) == {"INPUT", "OUTAGES"}


def test_the_inventory_beside_the_reports_stays_the_lights():
    lamps = {"POLE_NO": [f"P{number}" for number in range(40)], "LAMP_TYPE": ["LED"], "WATTS": [60, 90]}
    given = roles(lots(), spots("street_lights", STATUS=["Working", "Out"], **lamps), spots("lights_out", **RECORD))
    assert given["street_lights"] == "LIGHTS"
    assert given["lights_out"] == "OUTAGES"


def test_an_inventory_that_is_called_outages_is_lights_by_its_lamps():
    lamps = {"LAMP_TYPE": ["LED", "HPS"], "WATTS": [60, 90], "MNT_HT": ["8 m", "9 m"]}
    assert roles(lots(), spots("street_lights_before_repairs", **lamps))["street_lights_before_repairs"] == "LIGHTS"


def test_a_table_is_taken_where_it_names_lights():
    with_ids = {"POLE_NO": [f"P{number}" for number in range(20)], "REPORTED": ["2026-01-03"]}
    assert roles(lots(), table("lights_out", **with_ids))["lights_out"] == "OUTAGES"


def test_a_table_without_places_and_lights_is_not_taken_and_the_reason_says_why():
    judgement = judged(lots(), table("lights_out", **RECORD))["lights_out"]
    assert judgement.role is None
    assert reason(judgement) == "Not used: it has neither places nor ids of lights."


@pytest.mark.parametrize("name", ["power_outages", "traffic_light_outages", "water_main_repairs"])
def test_reports_of_other_things_are_not_taken(name):
    assert roles(lots(), spots(name, **RECORD))[name] is None


def test_signs_of_vacancy_are_no_reports_of_lights_nor_the_other_way_round():
    signs = {"PARCEL_NO": [f"{number:03d}-1" for number in range(200)], "INSPECTED": ["2026-01-03"]}
    vacant = spots("inspections_2026", **signs, FINDING=["Vacant building, boarded"], STATUS=["Open"])
    given = roles(lots(), vacant, spots("requests_2026", **REQUESTS), spots("street_light_outages", **RECORD))
    assert given["inspections_2026"] == "EVIDENCE"
    assert given["requests_2026"] == given["street_light_outages"] == "OUTAGES"


@pytest.mark.parametrize("name", ["crime_incidents", "police_311_calls"])
def test_what_is_about_crime_stays_out(name):
    assert roles(lots(), spots(name, **REQUESTS))[name] is None


def test_areas_are_no_reports():
    from factories.layer_facts import houses

    assert roles(lots(), houses("street_light_outages", **RECORD))["street_light_outages"] is None
