"""What in a cadastre is no parcel."""

import numpy as np
import pandas as pd
import pytest
from factories.blocks import town
from factories.cities import city
from factories.geometries import angles, shifts, squares
from hypothesis import given, settings
from shapely.geometry import LineString, box
from wellplaced.algorithms.city.rights_of_way import classifies, not_parcels
from wellplaced.algorithms.geometry.repair import as_objects, repair_lines, repair_polygons

NO_COLUMNS = pd.DataFrame()
LOTS = as_objects(squares([(30.0 * number, 0.0) for number in range(40)], side=20.0))


def kinds(geometries, ids=None, lines=None, **columns):
    ids = None if ids is None else pd.Series(ids, dtype=object)
    attributes = pd.DataFrame(columns, index=range(len(geometries)))
    return not_parcels(geometries, ids, attributes, lines)["kind"].tolist()


def rows_of(found):
    return [row for row, kind in enumerate(found) if kind is not None]


def use(*first):
    """A column of a class of land: the given values, then 'RESIDENTIAL' and 'COMMERCIAL'."""
    rest = ["RESIDENTIAL", "COMMERCIAL"] * 20
    return [*first, *rest][: len(LOTS)]


def numbered(*first):
    return [*first, *(f"{number}-{number}" for number in range(len(LOTS)))][: len(LOTS)]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("ROAD", "street"), ("Right of Way", "street"), ("R.O.W.", "street"), ("ROW", "street"),
        ("Public street", "street"), ("Median strip", "street"), ("viario", "street"),
        ("Sistema general viario", "street"),
        ("Chaussée", "street"), ("voirie", "street"), ("Straßenverkehr", "street"), ("Verkehrsfläche", "street"),
        ("via pubblica", "street"), ("Strada", "street"), ("rua", "street"), ("Logradouro público", "street"),
        ("Weg", "street"), ("930 - Street", "street"),
        ("Railroad right of way", "rail"), ("Bahnverkehr", "rail"), ("ferrovia", "rail"), ("Chemin de fer", "rail"),
        ("WATER", "water"), ("Open water", "water"), ("Gewässer", "water"), ("Río", "water"), ("Plan d'eau", None),
        ("ROW HOUSE", None), ("Off-street parking", None), ("12 ROAD ST", None), ("Waterfront residential", None),
        ("Railway station", None), ("Street fair office", None), ("", None), ("---", None), ("RR", None),
    ],
)  # fmt: skip
def test_a_word_in_a_class_field_says_what_a_polygon_is(word, kind):
    assert kinds(LOTS, land_use=use(word))[0] == kind


def test_the_reason_names_field_and_value():
    found = not_parcels(LOTS, None, pd.DataFrame({"land_use": use("ROAD")}), None)
    assert str(found["reason"][0]) == "Its field land_use says 'ROAD'."
    assert found["reason"][1:].isna().all()


@pytest.mark.parametrize("column", ["STREET", "street_name", "SiteAddress", "Owner", "Dirección", "water_utility"])
def test_fields_of_addresses_names_and_supply_are_not_asked(column):
    assert rows_of(kinds(LOTS, **{column: use("WATER", "ROAD")})) == []


def test_a_field_of_street_names_is_known_by_its_values():
    names = ["WATER STREET", "RAIL ROAD", "MAIN ST", "ELM AVE", "OAK LANE"] * 8
    assert not classifies("where", pd.Series(names))
    assert rows_of(kinds(LOTS, where=names)) == []


def test_a_word_on_most_polygons_says_nothing_of_any():
    assert rows_of(kinds(LOTS, served_by=["WATER"] * 30 + ["WELL"] * 10)) == []


def test_fields_of_numbers_and_of_many_values_are_not_asked():
    assert not classifies("code", pd.Series([1, 2, 3] * 10))
    assert not classifies("remarks", pd.Series([f"text {number}" for number in range(40)]))
    assert not classifies("empty", pd.Series([None] * 40, dtype=object))


@pytest.mark.parametrize(
    ("ids", "kind"),
    [
        (["---"], "other"), (["-"], "other"), (["ROAD"], "street"), (["RR"], "rail"), (["--RR"], "rail"),
        (["--R", "--R"], "other"), (["MEDIAN"], "street"),
    ],
)  # fmt: skip
def test_an_id_that_is_no_number_among_numbers_is_no_parcel(ids, kind):
    found = kinds(LOTS, ids=numbered(*ids))
    assert found[: len(ids)] == [kind] * len(ids)
    assert rows_of(found[len(ids) :]) == []


@pytest.mark.parametrize("ids", [["PARK"], [None], ["unknown", "unknown"], ["N/A", "n/a"], ["  "], [np.nan]])
def test_a_single_odd_word_or_a_missing_id_alone_is_no_reason(ids):
    assert rows_of(kinds(LOTS, ids=numbered(*ids))) == []


def test_where_ids_are_words_anyway_words_are_no_reason():
    ids = ["North", "North", "South", "East"] * 10
    assert rows_of(kinds(LOTS, ids=ids)) == []


@settings(deadline=None, max_examples=8)
@given(angles, shifts)
def test_the_streets_of_a_town_are_known_by_their_shape(angle, shift):
    place = town(columns=3, rows=3, angle=angle, shift=shift)
    with_street = as_objects([*place.parcels, place.street])
    for lines in (None, place.centre_lines, place.pavements):
        found = kinds(with_street, lines=lines)
        assert found[-1] == "street"
        assert rows_of(found[:-1]) == []


def test_a_few_streets_without_an_id_are_known_with_their_lines():
    place = town(columns=1, rows=2)
    gap = box(-10, 50, 70, 66)
    geometries = as_objects([*place.parcels, gap])
    ids = [f"1-{number}" for number in range(len(place.parcels))]
    lines = [LineString([(-10, 58), (70, 58)])]
    assert kinds(geometries, ids=[*ids, None], lines=lines)[-1] == "street"
    assert kinds(geometries, ids=[*ids, "1-99"], lines=lines)[-1] is None
    assert kinds(geometries, ids=[*ids, None])[-1] is None


def test_parks_with_paths_thin_lots_and_courts_stay_parcels():
    park = box(0, 0, 100, 80)
    thin = box(0, 200, 3, 400)
    court = box(300, 0, 400, 100).difference(box(330, 30, 370, 70))
    home = box(335, 35, 365, 65)
    paths = [LineString([(0, y), (100, y + 5)]) for y in range(0, 80, 10)] + [LineString([(1.5, 190), (1.5, 410)])]
    geometries = as_objects([park, thin, court, home, *LOTS])
    assert rows_of(kinds(geometries, lines=paths)) == []


def test_the_common_ground_between_homes_is_a_parcel():
    ground = box(0, 0, 120, 120)
    homes = [box(x, y, x + 8, y + 30) for x in range(5, 110, 12) for y in (5, 45, 85)]
    for home in homes:
        ground = ground.difference(home)
    assert rows_of(kinds(as_objects([ground, *homes]))) == []


def test_no_polygons_no_answer():
    found = not_parcels(as_objects([]), None, NO_COLUMNS, None)
    assert list(found.columns) == ["kind", "reason"]
    assert len(found) == 0
    assert kinds(as_objects([None])) == [None]


def cadastre(name):
    gpd = pytest.importorskip("geopandas")
    file = city(name) / f"{name}.gpkg"
    frame = gpd.read_file(file, layer="parcels_fy2014").to_crs(26986)
    lines = repair_lines(gpd.read_file(file, layer="street_centerlines").to_crs(26986).geometry.to_numpy()).geometries
    return repair_polygons(frame.geometry.to_numpy()).geometries, pd.DataFrame(frame.drop(columns="geometry")), lines


@pytest.mark.city
@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("cambridge_east", {"---": 26, "ROAD": 2, "--R": 2}),
        ("cambridge_city", {"---": 58, "ROAD": 6, "--MD": 5, "--R": 4, "-": 3, "RR": 2, "--RR": 1, "--": 1}),
    ],
)
def test_in_a_real_cadastre_exactly_the_rights_of_way_are_left_out(name, codes):
    geometries, attributes, lines = cadastre(name)
    found = not_parcels(geometries, attributes["ML"], attributes, list(lines))
    assert attributes["ML"][found["kind"].notna().to_numpy()].value_counts().to_dict() == codes


@pytest.mark.city
@pytest.mark.parametrize("name", ["cambridge_east", "cambridge_city"])
def test_in_a_real_cadastre_the_great_streets_are_found_by_shape_and_no_parcel_is_lost(name):
    geometries, attributes, lines = cadastre(name)
    found = not_parcels(geometries, None, attributes[[]], list(lines))["kind"].notna().to_numpy()
    areas = np.array([0.0 if geometry is None else geometry.area for geometry in geometries])
    streets = (attributes["ML"] == "ROAD").to_numpy()
    assert found[streets & (areas > 100_000.0)].all()
    assert found[~streets].mean() < 0.005


def test_an_odd_value_in_any_field_that_numbers_the_parcels_counts():
    lots = [f"F_{number:06d}" for number in range(len(LOTS))]
    maps = ["---", "---", "ROAD", *[f"{number // 9}-{number % 9}" for number in range(len(LOTS) - 3)]]
    assert kinds(LOTS, ids=lots, MAPLOT=maps)[:4] == ["other", "other", "street", None]


def test_a_parcel_that_lacks_one_of_two_ids_has_an_id():
    lots = as_objects([*town().parcels, box(300.0, 0.0, 400.0, 10.0)])
    lines = [LineString([(300.0, 5.0), (400.0, 5.0)])]
    ids = [f"1-{number}" for number in range(len(lots))]
    none = [*ids[:-1], None]
    assert kinds(lots, ids=none, lines=lines)[-1] == "street"
    assert kinds(lots, ids=none, lines=lines, MAPLOT=ids)[-1] is None
