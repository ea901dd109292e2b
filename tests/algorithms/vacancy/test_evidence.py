"""Evidence layers of all sorts: what they say, which parcel they are about, and what is told of them."""

import numpy as np
import pandas as pd
import pytest
from factories.vacancy import found, gathered, lot, middle, parcels, places, table, told
from wellplaced.algorithms.finding import Severity

FOUR = parcels(["1-1", "1-2", "1-3", "1-4"])


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("vacant_property_register", "register"),
        ("Terrenos baldíos 2023", "register"),
        ("Leerstandskataster", "register"),
        ("logements vacants", "register"),
        ("unsafe buildings", "unsafe"),
        ("open_violations", "violation"),
        ("tax_delinquent_properties", "tax_delinquent"),
        ("WaterShutoffs", "no_water_use"),
        ("returned mail", "mail_returned"),
        ("Building Permits", "permit"),
        ("Baugenehmigungen", "permit"),
        ("certificates_of_occupancy", "occupancy"),
        ("vacancy field survey", "survey"),
    ],
)
def test_a_layers_name_says_what_its_rows_are(name, kind):
    evidence, _ = gathered(FOUR, table(name, parcel_id=["1-2"]))
    assert found(evidence) == [(1, kind)]


def test_mapping_says_it_where_the_name_does_not():
    evidence, findings = gathered(FOUR, table("list 7", parcel_id=["1-3"]), mapping="evidence@list 7.kind = register")
    assert found(evidence) == [(2, "register")]
    assert "as MAPPING says" in told(findings)


def test_mapping_goes_before_the_name():
    layer = table("vacant lots", parcel_id=["1-3"])
    evidence, _ = gathered(FOUR, layer, mapping='evidence@vacant lots.kind = "tax delinquent"')
    assert found(evidence) == [(2, "tax_delinquent")]


def test_a_layer_that_says_nothing_is_left_out_with_advice():
    evidence, findings = gathered(FOUR, table("list 7", parcel_id=["1-3", "1-1"]))
    assert evidence is None
    assert any("evidence@list 7.kind" in str(each.advice) for each in findings if each.severity is Severity.ERROR)


def test_each_row_may_say_its_own_kind():
    layer = table("records", parcel_id=["1-1", "1-2", "1-3"], type=["Vacant register", "Building permit", "Weeds"])
    evidence, _ = gathered(FOUR, layer)
    assert found(evidence) == [(0, "register"), (1, "permit"), (2, "violation")]


def test_yes_and_no_columns_are_signs_where_they_say_yes():
    layer = table("assets", parcel_id=["1-1", "1-2", "1-3"], unsafe_building=["Y", "N", "N"], no_water_use=[0, 1, 0])
    evidence, _ = gathered(FOUR, layer)
    assert found(evidence) == [(0, "unsafe"), (1, "no_water_use")]


def test_amounts_of_water_are_never_read():
    layer = table("utility", parcel_id=["1-1", "1-2", "1-3"], no_water_use=[0.0, 12.5, 31.0])
    evidence, _ = gathered(FOUR, layer)
    assert evidence is None


def test_violations_that_do_not_speak_of_upkeep_are_no_signs():
    codes = ["HIGH WEEDS-CUT", "SIGN WITHOUT LICENSE", "VACANT STRUCTURE UNSECURED"]
    evidence, findings = gathered(
        FOUR, table("violations", parcel_id=["1-1", "1-2", "1-3"], violation_code_title=codes)
    )
    assert found(evidence) == [(0, "violation"), (2, "unsafe")]
    assert "1 of 3 rows of 'violations' say nothing of vacancy" in told(findings)


@pytest.mark.parametrize(
    ("status", "counts"), [("OPEN", True), ("CLOSED", False), ("Complied", False), ("void", False)]
)
def test_only_open_violations_count(status, counts):
    layer = table("violations", parcel_id=["1-1", "1-2"], status=[status, "OPEN"])
    assert found(gathered(FOUR, layer)[0]) == ([(0, "violation")] if counts else []) + [(1, "violation")]


@pytest.mark.parametrize(("status", "counts"), [("Issued", True), ("COMPLETED", True), ("Expired", False)])
def test_a_finished_permit_still_tells_of_works(status, counts):
    layer = table("permits", parcel_id=["1-1", "1-2"], status=[status, "Issued"])
    assert found(gathered(FOUR, layer)[0]) == ([(0, "permit")] if counts else []) + [(1, "permit")]


def test_a_survey_counts_only_where_it_saw_a_vacant_place():
    layer = table("field survey", parcel_id=["1-1", "1-2", "1-3"], status=["Vacant", "Occupied", "not vacant"])
    assert found(gathered(FOUR, layer)[0]) == [(0, "survey")]


def test_an_assessors_table_tells_vacant_land_and_land_without_buildings():
    layer = table(
        "assessment",
        parcel_id=["1-1", "1-2", "1-3"],
        use_description=["VAC LAND RES", "SNGL-FAM-RES", "PARKING-LOT"],
        improvement_value=[0, 120_000, 0],
    )
    evidence, _ = gathered(FOUR, layer)
    assert found(evidence) == [(0, "land_use_vacant"), (0, "no_improvements"), (2, "no_improvements")]


def test_a_parcel_of_many_units_is_vacant_only_if_all_of_them_are():
    layer = table(
        "assessment",
        parcel_id=["1-1"] * 3 + ["1-2"] * 2 + ["1-3"],
        use_description=["VACANT", "CONDO", "VACANT", "VACANT", "VACANT", "CONDO"],
    )
    assert found(gathered(FOUR, layer)[0]) == [(1, "land_use_vacant")]


def test_a_duplicated_record_counts_once():
    once = gathered(FOUR, table("vacant lots", parcel_id=["1-1"], date=["2024-01-05"]))[0]
    twice = gathered(FOUR, table("vacant lots", parcel_id=["1-1", "1-1"], date=["2024-01-05", "2024-01-05"]))[0]
    pd.testing.assert_frame_equal(once.records, twice.records)


def test_columns_about_people_are_not_read():
    layer = table("vacant lots", parcel_id=["1-1"], owner_name=["Jane Doe"], phone=["617 555 0100"])
    evidence, findings = gathered(FOUR, layer)
    assert "owner_name" in told(findings)
    assert not {"owner_name", "phone"} & {guess.column for guess in evidence.recognitions[0].columns.values()}


@pytest.mark.parametrize(
    ("parcel", "given"),
    [
        ("0012345", "0012345"),
        ("0012345", 12345),
        ("0012345", 12345.0),
        ("0012345", "12345.0"),
        ("12-34 A", "1234a"),
        ("7-18", "007-0018"),
        ("7-18", "7 18"),
    ],
)
def test_ids_are_found_however_they_are_written(parcel, given):
    lots = parcels([parcel, "99-9", "88-8"])
    assert found(gathered(lots, table("vacant lots", parcel_id=[given]))[0]) == [(0, "register")]


def test_ids_that_would_become_one_are_not_mixed_up():
    lots = parcels(["1-11", "11-1", "5-5"])
    evidence, findings = gathered(lots, table("vacant lots", parcel_id=["1 11", "111", "5-5"]))
    assert found(evidence, "register") == [0, 2]
    assert "1 of 3 rows of 'vacant lots' belong to no parcel" in told(findings)


def test_the_way_in_which_most_ids_agree_is_used_and_said():
    lots = parcels(["001", "002", "003"])
    _, findings = gathered(lots, table("vacant lots", parcel_id=[1, 2, 3]))
    assert "3 of 3 rows of 'vacant lots' were matched to parcels by 'parcel_id'" in told(findings)
    assert "without leading zeros" in told(findings)


def test_a_repeated_parcel_id_matches_all_its_parcels():
    lots = parcels(["7-18#a1b2c", "7-18#d4e5f", "7-19"])
    assert found(gathered(lots, table("vacant lots", parcel_id=["7-18"]))[0], "register") == [0, 1]


def test_an_id_column_with_a_name_that_nobody_knows_is_found_by_its_values():
    evidence, _ = gathered(FOUR, table("vacant lots", XQ=["1-1", "1-3", "1-4"], n=[1, 2, 3]))
    assert found(evidence, "register") == [0, 2, 3]


def test_row_numbers_are_not_taken_for_parcel_ids():
    lots = parcels(["1", "2", "3", "4"])
    evidence, _ = gathered(lots, table("vacant lots", OBJECTID=[1, 2, 3], note=["a", "b", "c"]))
    assert evidence is None


def test_a_mapping_that_matches_nothing_is_told():
    layer = table("vacant lots", account=["zz", "yy"])
    evidence, findings = gathered(FOUR, layer, mapping="evidence.id = account")
    assert evidence is None
    assert "from 'account', but none of its values is a parcel's id" in told(findings)


def test_a_mapping_that_matches_nothing_is_not_used_where_another_column_matches():
    layer = table("vacant lots", parcel_id=["1-1", "1-2", "1-4"], account=["zz", "yy", "xx"])
    evidence, findings = gathered(FOUR, layer, mapping="evidence.id = account")
    assert found(evidence, "register") == [0, 1, 3]
    assert "'parcel_id' matches more and was used" in told(findings)


def test_points_fall_into_the_parcel_that_they_lie_in():
    evidence, _ = gathered(FOUR, places("vacant lots", [middle(2), middle(50)]))
    assert found(evidence) == [(2, "register")]


def test_polygons_belong_to_the_parcel_of_the_largest_overlap():
    shapes = [lot(0.7), lot(1.3)]  # 70 % on the second parcel, 70 % on the second as well
    evidence, _ = gathered(FOUR, places("vacant lots", shapes))
    assert found(evidence) == [(1, "register")]


def test_a_polygon_over_three_whole_parcels_is_about_all_three():
    evidence, _ = gathered(FOUR, places("vacant lots", [lot(0, width=3.0)]))
    assert found(evidence, "register") == [0, 1, 2]


def test_points_and_polygons_may_share_a_layer():
    evidence, _ = gathered(FOUR, places("vacant buildings", [middle(0), lot(3), None]))
    assert found(evidence, "register") == [0, 3]


def test_evidence_elsewhere_on_the_globe_is_left_out_and_told():
    from shapely.geometry import Point

    evidence, findings = gathered(FOUR, places("vacant lots", [Point(13.4, 52.5)], crs="EPSG:4326", parcel_id=["1-1"]))
    assert evidence is None
    assert "km from the parcels" in told(findings)


def test_a_layer_whose_geometries_are_all_missing_is_used_as_a_table():
    evidence, _ = gathered(FOUR, places("vacant lots", [None, None], parcel_id=["1-1", "1-4"]))
    assert found(evidence, "register") == [0, 3]


@pytest.mark.parametrize(
    "dates",
    [
        ["2024-03-14", "2024-12-30"],
        ["3/14/2024", "12/30/2024"],
        ["14.03.2024", "30.12.2024"],
        [1710374400000, 1735516800000],
        [45365, 45656],
        ["14 de marzo de 2024", "30 de diciembre de 2024"],
        ["20240314", "20241230"],
    ],
)
def test_dates_are_read_in_many_formats(dates):
    evidence, _ = gathered(FOUR, table("violations", parcel_id=["1-1", "1-2"], violation_date=dates))
    assert list(evidence.records["date"]) == ["2024-03-14", "2024-12-30"]
    assert evidence.date == "2024-12-30"


@pytest.mark.parametrize(
    ("name", "date"),
    [("vacant_land_2024", "2024"), ("vacant lots 2024-06-24", "2024-06-24"), ("vacant_fy14", "2014"), ("vacant", None)],
)
def test_a_date_in_the_layers_name_dates_the_layer(name, date):
    assert gathered(FOUR, table(name, parcel_id=["1-1"]))[0].date == date


def test_a_sale_is_no_date_of_evidence():
    layer = table("vacant lots", parcel_id=["1-1", "1-2"], SaleDate=["2001-01-01", "2003-05-05"])
    assert gathered(FOUR, layer)[0].date is None


def test_one_slip_of_the_pen_does_not_age_all_the_rest():
    lots = parcels([f"{number}-1" for number in range(200)])
    dates = ["2024-01-01"] * 199 + ["2099-01-01"]
    layer = table("violations", parcel_id=[f"{number}-1" for number in range(200)], date=dates)
    evidence, findings = gathered(lots, layer)
    assert evidence.date == "2024-01-01"
    assert len(evidence.records) == 199
    assert "1 of 200 rows of 'violations' are dated years after all others" in told(findings)


def test_private_evidence_is_told_as_such():
    _, findings = gathered(FOUR, table("water shutoffs", parcel_id=["1-1"]))
    assert "never named for a parcel" in told(findings)


def test_no_layer_gives_no_evidence():
    assert gathered(FOUR) == (None, [])


def test_an_empty_layer_gives_no_evidence():
    assert gathered(FOUR, table("vacant lots", parcel_id=[]))[0] is None


def test_the_order_of_layers_changes_no_record():
    layers = [table("vacant lots", parcel_id=["1-1"]), table("permits", parcel_id=["1-2"], date=["2024-01-01"])]
    one, other = gathered(FOUR, *layers)[0], gathered(FOUR, *reversed(layers))[0]
    assert found(one) == found(other)
    assert np.array_equal(one.seen, other.seen)


@pytest.mark.parametrize("column", ["RESULT", "Finding", "Outcome", "hallazgo", "Befund", "esito", "wynik_kontroli"])
def test_a_layer_of_visits_is_understood_by_what_was_found(column):
    found_there = ["Overgrown vegetation", "Open to entry", "No issue found"]
    layer = table("visits", parcel_id=["1-1", "1-2", "1-3"], **{column: found_there})
    assert found(gathered(FOUR, layer)[0]) == [(0, "violation"), (1, "unsafe")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Windows boarded", "unsafe"),
        ("OPEN TO TRESPASS - SECURE BLDG", "unsafe"),
        ("weeds, high grass", "violation"),
        ("Trash and debris in yard", "violation"),
        ("maleza y escombros", "violation"),
        ("ventanas tapiadas", "unsafe"),
        ("herbes hautes", "violation"),
        ("fenêtres condamnées", "unsafe"),
        ("Fenster vernagelt", "unsafe"),
        ("Grundstück zugewachsen", "violation"),
        ("mato alto e lixo", "violation"),
        ("finestre murate", "unsafe"),
        ("rifiuti abbandonati", "violation"),
        ("ramen dichtgetimmerd", "unsafe"),
        ("tuin overwoekerd", "violation"),
        ("fönster igenspikade", "unsafe"),
        ("okna zabite deskami", "unsafe"),
        ("działka zarośnięta, śmieci", "violation"),
        ("Vacant lot", "survey"),
        ("not maintained, overgrown", "violation"),
        ("no signs of dumping", None),
        ("Not boarded", None),
        ("sin maleza", None),
        ("keine Verwahrlosung", None),
        ("No weeds or rubbish; windows boarded", "unsafe"),
        ("Abandoned vehicle", None),
        ("SIGN WITHOUT LICENCE", None),
        ("not vacant", None),
    ],
)
def test_findings_say_what_is_there_and_not_what_is_absent(text, kind):
    layer = table("visits", parcel_id=["1-1", "1-2"], finding=[text, "Dumped waste"])
    assert found(gathered(FOUR, layer)[0]) == ([(0, kind)] if kind else []) + [(1, "violation")]


@pytest.mark.parametrize(
    ("finding", "status", "counts"),
    [
        ("Weeds", "Open", True),
        ("Weeds", "Closed", False),
        ("Weeds, complied", "Open", False),
        ("Weeds, not corrected", "Open", True),
        ("Weeds, not corrected", None, True),
        ("Weeds, house occupied", "Open", False),
    ],
)
def test_what_is_settled_by_status_or_finding_is_no_sign(finding, status, counts):
    layer = table("visits", parcel_id=["1-1", "1-2"], result=[finding, "Windows boarded"], case_status=[status, "Open"])
    assert found(gathered(FOUR, layer)[0]) == ([(0, "violation")] if counts else []) + [(1, "unsafe")]


def test_descriptions_of_cases_are_read_where_the_name_says_nothing():
    layer = table("cases", parcel_id=["1-1", "1-2"], description=["HIGH WEEDS", "ELECTRIC WIRING"])
    evidence, findings = gathered(FOUR, layer)
    assert found(evidence) == [(0, "violation")]
    assert "1 of 2 rows of 'cases' say nothing of vacancy" in told(findings)


def test_an_assessors_table_with_one_ruin_still_tells_its_vacant_land():
    uses = ["CONDEMNED", "VACANT LAND", "CONDO"]
    layer = table("assessment", parcel_id=["1-1", "1-2", "1-3"], use_description=uses)
    assert found(gathered(FOUR, layer)[0]) == [(0, "unsafe"), (1, "land_use_vacant")]


def test_violations_are_read_by_their_type_where_no_code_is_given():
    layer = table("violations", parcel_id=["1-1", "1-2"], violation_type=["WEEDS", "ELECTRIC WIRING"])
    assert found(gathered(FOUR, layer)[0]) == [(0, "violation")]


def test_permits_tell_of_moving_in_and_not_of_taking_down():
    works = ["Roof repair", "Certificate of occupancy", "Demolition"]
    layer = table("building_permits", parcel_id=["1-1", "1-2", "1-3"], work=works)
    assert found(gathered(FOUR, layer)[0]) == [(0, "permit"), (1, "occupancy")]


def test_the_day_of_the_visit_dates_the_finding():
    layer = table("visits", parcel_id=["1-1"], result=["Weeds"], inspected=["2024-03-05"])
    assert list(gathered(FOUR, layer)[0].records["date"]) == ["2024-03-05"]


def test_a_register_is_as_old_as_its_survey_and_not_as_its_first_listing():
    layer = table("vacant lots", parcel_id=["1-1"], listed=["2019-03-05"], surveyed=["2024-06-30"])
    record = gathered(FOUR, layer)[0].records.iloc[0]
    assert (record["date"], record["since"]) == ("2024-06-30", "2019-03-05")
