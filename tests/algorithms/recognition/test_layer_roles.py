"""Which layer plays which role: by name, fields, shapes, cells and neighbours; a wrong role is worse than none."""

import numpy as np
import pytest
from factories.layer_facts import houses, judged, lots, pavements, raster, reason, roles, shaped, spots, table
from hypothesis import given, settings, strategies as st
from shapely.geometry import LineString, box
from wellplaced.algorithms.recognition.layer_roles import LEAST
from wellplaced.algorithms.recognition.layers.facts import ROLES, SEVERAL
from wellplaced.algorithms.recognition.layers.names import HEADS
from wellplaced.algorithms.recognition.vocabulary import phrases_of_layers, phrases_of_no_input

IDS = [f"{number:03d}-1" for number in range(200)]
LAMPS = {"LAMPTYPE": ["HPS", "LED"], "WATTAGE": ["150W", "70W"], "MNT_HT": ["28 ft", "30 ft"]}


def test_lamp_fields_make_lights_of_a_layer_with_any_name():
    judgement = judged(spots("x", **LAMPS))["x"]
    assert judgement.role == "LIGHTS"
    assert "the lamp type" in reason(judgement)


def test_a_layer_called_parcels_that_holds_points_is_not_taken():
    judgement = judged(spots("parcels", PARCEL_NO=IDS))["parcels"]
    assert judgement.role is None
    assert reason(judgement) == "Not used: its name says parcels, but it holds points."


def test_areas_side_by_side_with_ids_are_parcels_whatever_they_are_called():
    judgement = judged(lots("kiinteistöt", tunnus=[f"49-{number}-2" for number in range(200)]))["kiinteistöt"]
    assert judgement.role == "INPUT"
    assert "side by side" in reason(judgement)


def test_areas_side_by_side_as_large_as_blocks_are_not_made_parcels():
    assert roles(lots("x", side=4.0, code=[f"49-{number}-2" for number in range(200)]))["x"] is None


def test_houses_that_are_called_parcels_lose_to_the_parcels():
    given_roles = roles(houses("parcels_built", PARCEL_NO=IDS), lots("parcels"))
    assert given_roles == {"parcels_built": None, "parcels": "INPUT"}


def test_a_layer_of_parcels_with_streets_among_them_is_still_the_parcels():
    town = lots()
    west, south, east, north = town.extent
    street = box(west - 30, south - 30, east + 30, north + 30)
    for lot in town.shapes:
        street = street.difference(lot)
    given_roles = roles(shaped("parcels", [*town.shapes, street], PARCEL_NO=IDS))
    assert given_roles["parcels"] == "INPUT"


def test_of_two_layers_of_buildings_the_one_with_heights_is_preferred_and_the_reason_says_so():
    judgements = judged(lots(), houses("buildings"), houses("buildings_3d", HEIGHT_M=[7.5, 9.0, 12.0]))
    assert judgements["buildings_3d"].role == "BUILDINGS"
    assert judgements["buildings"].role is None
    assert reason(judgements["buildings"]) == (
        "Could be buildings too, but 'buildings_3d' fits better: it has heights."
    )
    assert dict(judgements["buildings"].alternatives)["BUILDINGS"] >= LEAST


def test_buildings_inside_parcels_are_told_as_a_clue():
    judgements = judged(lots(), houses("rakennukset", KERROSLUKU=[1, 2], storeys=[1, 2]))
    assert judgements["rakennukset"].role == "BUILDINGS"
    assert "100 % of its areas stand inside one parcel" in reason(judgements["rakennukset"])


def test_of_two_layers_with_the_same_clues_the_one_whose_name_says_nothing_else_is_preferred():
    wider = shaped("parcels_by_zoning", [*lots().shapes, box(900, 900, 920, 930)], PARCEL_NO=IDS)
    assert roles(wider, lots("parcels"))["parcels"] == "INPUT"


def test_pavement_lines_go_before_street_centre_lines():
    streets = shaped("street_centerlines", [LineString([(0, -8), (300, -8)])] * 20, NAME=["Elm St"])
    judgements = judged(lots(), streets, pavements("sidewalks", TYPE=["Sidewalk"]))
    assert judgements["sidewalks"].role == "WALKWAYS"
    assert judgements["street_centerlines"].role is None
    assert "'sidewalks' fits better" in reason(judgements["street_centerlines"])


def test_street_centre_lines_are_walkways_where_there_is_nothing_better():
    streets = shaped("street_centerlines", [LineString([(0, -8), (300, -8)])] * 20, NAME=["Elm St"])
    assert roles(lots(), streets)["street_centerlines"] == "WALKWAYS"


@pytest.mark.parametrize("name", ["roads", "road_polygons", "streets", "x"])
def test_areas_of_streets_are_no_walkways(name):
    areas = shaped(name, [box(0, -16, 300, 0), box(0, 60, 300, 76)], CLASS=["Arterial", "Local street"])
    assert roles(lots(), areas)[name] is None


def test_areas_of_pavements_are_walkways():
    areas = shaped("sidewalk_areas", [box(0, -3, 300, 0), box(0, 60, 300, 63)], TYPE=["SIDEWALK"])
    assert roles(lots(), areas)["sidewalk_areas"] == "WALKWAYS"


@pytest.mark.parametrize(
    "name", ["crime_incidents", "police_reports_vacant_lots", "arrests", "shootings", "Ocorrencias_policiais"]
)
def test_crime_and_police_data_get_no_role_whatever_they_hold(name):
    layer = spots(name, PARCEL_NO=IDS, FINDING=["Vacant lot, dumping"], DATE=["2024-01-01"], STATUS=["Open"])
    judgement = judged(lots(), layer)[name]
    assert judgement.role is None
    assert judgement.alternatives == ()
    assert "crime or police" in reason(judgement)


def test_crime_data_without_a_telling_name_get_no_role_either():
    layer = table(
        "export_7", PARCEL_NO=IDS, OFFENSE=["Trespass on vacant lot"], FINDING=["Vacant"], DATE=["2024-01-01"]
    )
    judgement = judged(lots(), layer)["export_7"]
    assert judgement.role is None


def test_crash_points_are_no_lights():
    layer = spots("crashes", LIGHT_COND=["Dark - street lights on", "Daylight"], STATUS=["Closed"])
    assert roles(layer)["crashes"] is None


def test_a_register_whose_ids_are_those_of_the_parcels_is_evidence():
    judgements = judged(lots(), table("register", PARCEL_NO=IDS, VACANT=["Y"], SURVEYED=["2024-05-01"]))
    assert judgements["register"].role == "EVIDENCE"
    assert "the ids in its field 'PARCEL_NO' are those of 'parcels'" in reason(judgements["register"])


def test_ids_written_otherwise_are_the_parcels_too():
    written = [each.replace("-", " ").lstrip("0") for each in IDS]
    judgements = judged(lots(), table("register", PIN=written, VACANT=["Y"]))
    assert judgements["register"].role == "EVIDENCE"


def test_an_assessor_s_table_of_another_town_is_no_evidence():
    columns = {"USE_DESC": ["Vacant land", "Two family"], "IMPROVEMENTS": [0, 250_000]}
    own = table("tax_2024", PARCEL_NO=IDS, **columns)
    foreign = table("tax_other", PARCEL_NO=[f"Q{number}-77" for number in range(200)], **columns)
    assert roles(lots(), own, foreign) == {"parcels": "INPUT", "tax_2024": "EVIDENCE", "tax_other": None}


def test_a_table_that_happens_to_hold_short_numbers_is_not_matched_to_the_parcels():
    numbered = lots(PARCEL_NO=[f"{number}" for number in range(200)])
    counts = table("visits", COUNT=list(range(1, 60)), USE_DESC=["Vacant land", "Shop"])
    assert roles(numbered, counts)["visits"] is None


def test_a_list_of_people_is_no_evidence():
    columns = {"PARCEL_NO": IDS, "FIRST_NAME": ["Ann", "Bo"], "LAST_NAME": ["Li", "Ek"], "BIRTH_DATE": ["1970-01-01"]}
    judgement = judged(lots(), table("vacant_units", PHONE=["617-555-0134"], **columns))["vacant_units"]
    assert judgement.role is None
    assert "look personal" in reason(judgement)


def test_inspections_are_evidence_by_what_was_found():
    columns = {"RESULT": ["Windows boarded", "Weeds and rubbish", "No issue"], "CASE_STATUS": ["Open", "Closed"]}
    assert roles(lots(), spots("visits_2024", INSPECTED=["2024-02-01"], **columns))["visits_2024"] == "EVIDENCE"


def test_parcels_with_vacant_land_uses_are_the_parcels_and_not_evidence_of_themselves():
    own = lots("x", PARCEL_NO=IDS, LAND_USE=["Vacant lot", "Residential", "Shop"])
    assert roles(own)["x"] == "INPUT"


@pytest.mark.parametrize(
    ("name", "columns"),
    [("census_blocks", {"GEOID": IDS}), ("zoning", {"ZONE": ["R1", "B2"]}), ("neighborhoods", {"NAME": ["East"]})],
)
def test_areas_of_statistics_and_plans_are_no_parcels(name, columns):
    assert roles(lots(name, **columns))[name] is None


def test_one_large_area_over_the_parcels_is_the_area_to_score_only_if_it_is_called_so():
    over = [box(-20, -20, 400, 250)]
    assert roles(lots(), shaped("study_area", over))["study_area"] == "AREA"
    assert roles(lots(), shaped("x", over))["x"] is None


def test_a_study_area_elsewhere_is_not_taken():
    judgement = judged(lots(), shaped("study_area", [box(9_000, 9_000, 9_500, 9_500)]))["study_area"]
    assert judgement.role is None
    assert "km from the parcels" in reason(judgement)


def test_a_zone_over_many_parcels_is_no_community_place():
    judgement = judged(lots(), shaped("park_zone", [box(-20, -20, 400, 250)], NAME=["East"]))["park_zone"]
    assert judgement.role is None
    assert "over many of the parcels" in reason(judgement)


def test_areas_as_large_as_blocks_are_no_trees():
    blocks = shaped(
        "trees_by_area", [box(0, 0, 100, 100), box(100, 0, 200, 100), box(0, 100, 100, 200)], SPECIES=["Oak"]
    )
    judgement = judged(blocks)["trees_by_area"]
    assert judgement.role is None
    assert "10,000 m²" in reason(judgement)


def test_lights_of_another_city_are_left_out():
    far = shaped("street_lights", [box(50_000, 0, 50_001, 1).centroid, box(50_100, 0, 50_101, 1).centroid], **LAMPS)
    judgement = judged(lots(), spots("lamps", **LAMPS), far)["street_lights"]
    assert judgement.role is None
    assert "it lies 50 km from the parcels" in reason(judgement)


@pytest.mark.parametrize(
    ("name", "role"), [("building_entrances", "ENTRANCES"), ("park_entrances", None), ("metro_entrances", None)]
)
def test_only_entrances_of_buildings_are_entrances(name, role):
    assert roles(spots(name, ID=NUMBERS))[name] == role


def test_several_layers_may_hold_lights():
    given_roles = roles(spots("street_lights", **LAMPS), spots("park_lights", **LAMPS))
    assert given_roles == {"street_lights": "LIGHTS", "park_lights": "LIGHTS"}


NUMBERS = list(range(1, 300))
PUBLISHED = {
    "trees of Paris": ("TREES", spots, {
        "idemplacement": [f"0015010{number}" for number in NUMBERS], "libellefrancais": ["Platane", "Tilleul"],
        "espece": ["x hispanica", "cordata"], "hauteurenm": [15, 10], "circonferenceencm": [130, 70],
    }),
    "trees of Buenos Aires": ("TREES", spots, {
        "nro_registro": NUMBERS, "nombre_cientifico": ["Fraxinus pennsylvanica"], "diametro_altura_pecho": [30, 55],
    }),
    "trees of Berlin": ("TREES", spots, {
        "standortnr": [str(number) for number in NUMBERS], "art_dtsch": ["Winter-Linde"], "gattung": ["TILIA"],
        "stammumfg": [120, 90], "baumhoehe": [12, 14],
    }),
    "lights of Kansas City": ("LIGHTS", spots, {
        "poleId": [f"KC{number}" for number in NUMBERS], "lightbulbType": ["LED", "HPS"], "wattage": [100, 250],
    }),
    "parcels of France": ("INPUT", lots, {
        "numero": [f"{number:04d}" for number in NUMBERS], "section": ["AX", "AY"],
        "idu": [f"29135000AX{number:04d}" for number in NUMBERS], "contenance": [210, 340],
    }),
    "parcels of Belgium": ("INPUT", lots, {
        "CAPAKEY": [f"21001A{number:04d}/00A000" for number in NUMBERS], "SHAPE_AREA": [210.2, 340.5],
    }),
    "paths of OpenStreetMap": ("WALKWAYS", pavements, {
        "osm_id": [str(number) for number in NUMBERS], "highway": ["footway", "footway", "residential"],
    }),
    "barriers of OpenStreetMap": ("BARRIERS", pavements, {
        "osm_id": [str(number) for number in NUMBERS], "barrier": ["fence", "wall", "hedge"],
    }),
    "buildings of OpenStreetMap": ("BUILDINGS", houses, {
        "osm_id": [str(number) for number in NUMBERS], "building": ["yes", "house"], "building:levels": ["2", "1"],
    }),
}  # fmt: skip
"""The fields under which these are published (values made up)."""


@pytest.mark.parametrize("published", PUBLISHED)
def test_layers_are_known_by_the_fields_under_which_they_are_published(published):
    role, make, columns = PUBLISHED[published]
    assert roles(make("export", **columns))["export"] == role


def ground(x, y):
    return 10.0 + 0.05 * x


def roofs(x, y):
    return ground(x, y) + np.where((x // 8 + y // 8) % 2 == 0, 9.0, 0.0)


def crowns(x, y):
    return np.where((x % 16 == 0) & (y % 12 == 0), 7.5, 0.0)


def test_two_rasters_of_the_same_ground_are_told_apart_without_names():
    judgements = judged(raster("a", roofs), raster("b", ground))
    assert {name: each.role for name, each in judgements.items()} == {"a": "SURFACE", "b": "TERRAIN"}
    assert "it lies under 'a'" in reason(judgements["b"])


def test_rasters_with_names_play_what_they_are_called():
    given_roles = roles(raster("dsm", roofs), raster("dem", ground), raster("cdsm", crowns))
    assert given_roles == {"dsm": "SURFACE", "dem": "TERRAIN", "cdsm": "CANOPY"}


def test_rasters_are_compared_where_they_share_places_though_their_steps_differ():
    assert roles(raster("a", roofs, step=4.0), raster("b", ground, step=8.0)) == {"a": "SURFACE", "b": "TERRAIN"}


def test_a_raster_alone_without_a_name_is_not_guessed():
    assert roles(raster("x", ground))["x"] is None
    assert roles(raster("y", crowns))["y"] is None


def test_two_rasters_of_bare_ground_are_not_made_a_surface():
    given_roles = roles(raster("a", ground), raster("b", lambda x, y: ground(x, y) + 0.5))
    assert given_roles == {"a": None, "b": None}


@pytest.mark.parametrize("name", ["x", "landcover", "hillshade_dem", "ndsm"])
def test_classes_and_shades_are_no_heights(name):
    assert roles(raster(name, lambda x, y: (x + y) % 7.0))[name] is None


def test_a_raster_that_is_empty_where_it_was_looked_at_says_so():
    judgement = judged(raster("dem", lambda x, y: np.full(x.shape, np.nan)))["dem"]
    assert judgement.role is None
    assert "no cell of it has a value" in reason(judgement)


WORDS = st.sampled_from(
    [
        *(
            phrase.strip("*=")
            for thing in ("parcels", "lights", "trees", "barriers")
            for phrase in phrases_of_layers(thing)
        ),
        *(phrase.strip("*=") for listed in phrases_of_no_input().values() for phrase in listed),
        *("", "2024", "x", "_final", "vacant lots", "parks"),
    ]
)
NAMES = st.lists(WORDS, min_size=1, max_size=3).map("_".join)
LAYERS = st.one_of(
    NAMES.map(lots),
    NAMES.map(lambda name: houses(name, HEIGHT=[7.0, 9.0])),
    NAMES.map(lambda name: spots(name, **LAMPS)),
    NAMES.map(lambda name: pavements(name, TYPE=["Sidewalk", "Wall"])),
    NAMES.map(lambda name: table(name, PARCEL_NO=IDS, STATUS=["Vacant"])),
    NAMES.map(lambda name: raster(name, ground)),
)
PROJECTS = st.lists(LAYERS, min_size=1, max_size=5, unique_by=lambda facts: facts.id)


@settings(max_examples=40)
@given(PROJECTS)
def test_each_layer_has_one_role_at_most_and_roles_of_one_layer_are_given_once(project):
    judgements = list(judged(*project).values())
    assert len(judgements) == len(project)
    single = [each.role for each in judgements if each.role is not None and each.role not in SEVERAL]
    assert len(single) == len(set(single))


@settings(max_examples=40)
@given(PROJECTS)
def test_a_role_is_only_taken_on_enough_strength_and_every_judgement_has_a_reason(project):
    for each in judged(*project).values():
        assert (each.role is None) == (each.strength == 0.0)
        assert each.role is None or LEAST <= each.strength <= 1.0
        assert each.role is None or each.role in ROLES
        assert reason(each).endswith(".")
        told = [strength for _, strength in each.alternatives]
        assert told == sorted(told, reverse=True)
        assert each.role not in dict(each.alternatives)


@pytest.mark.parametrize("turn", [1, 3, 5])
def test_the_order_of_the_layers_changes_no_role(turn):
    project = [
        *(lots(), houses(HEIGHT=[7.0, 9.0]), spots("street_lights", **LAMPS), pavements(TYPE=["Sidewalk"])),
        *(table("vacant_register", PARCEL_NO=IDS), raster("a", roofs), raster("b", ground)),
    ]
    assert None not in roles(*project).values()
    assert roles(*project[turn:], *project[:turn]) == roles(*project) == roles(*reversed(project))


def test_everything_that_a_name_may_say_is_a_role_or_has_words_why_not():
    from wellplaced.algorithms.recognition.layers.first import OTHER_THINGS
    from wellplaced.algorithms.recognition.layers.names import WALKED

    known = {*ROLES, *OTHER_THINGS, *WALKED, "boundary"}
    assert [thing for thing in HEADS if thing not in known] == []
