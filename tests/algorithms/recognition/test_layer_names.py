"""What a layer's name says: in nine languages, joined and cut as cities write them, and what is no input."""

import pytest
from wellplaced.algorithms.recognition.layers.names import raster_said, said

HOLDS = {
    "INPUT": """
        Tax_Parcels_2024 cadastralparcel Parcelas lotes parcelles Flurstücke AX_Flurstueck Lotes particelle
        Kadastrale_percelen fastigheter działki lote_cidadao parcels_with_address
    """,
    "LIGHTS": """
        StreetLights streetlight_poles Luminarias alumbrado_publico farolas éclairage-public lampadaires
        points_lumineux Straßenbeleuchtung Leuchten Laternen iluminação_pública lampioni punti_luce lichtmasten
        straatverlichting belysningsstolpar latarnie street_lamp
    """,
    "POLES": """
        utility_poles PowerPoles poles Telephone_Poles postes_electricos Postes_de_madera poteaux
        poteaux_électriques Strommasten Masten Maststandorte postes_eletricos pali palen elstolpar słupy
    """,
    "BUILDINGS": """
        Building_Footprints bldgs edificios Bâti cadastre-75056-batiments Gebäude Hausumringe edificações
        fabbricati bag:pand gebouwen byggnader budynki gis_osm_buildings_a_free_1
    """,
    "TREES": """
        StreetTrees tree_survey_2020 2015StreetTreesCensus arbolado Censo_de_arbolado arbres_d'alignement
        Baumkataster Straßenbäume árvores alberi bomen träd drzewa vegetation domaine_public_arbres
    """,
    "BARRIERS": """
        walls_and_fences hedges Muros_de_contencion cercas clôtures haies Mauern Zäune muros recinzioni muren
        hekwerken staket ogrodzenia Lärmschutzwände
    """,
    "ENTRANCES": """
        building_entrances doors entradas entrées Hauseingänge ingressi ingangen
    """,
    "pavement": """
        sidewalks Sidewalk_CL pavements aceras veredas banquetas trottoirs Gehwege calçadas marciapiedi
        gångbanor chodniki
    """,
    "path": """
        public_footpaths walkways senderos chemins Fußwege voetpaden
    """,
    "centre line": """
        street_centerlines road_network calles TRONCON_DE_ROUTE Straßen ruas strade wegen
    """,
    "EVIDENCE": """
        vacant_lots Vacant_and_Abandoned_Buildings building_permits code_violations terrenos_baldíos
        logements_vacants Leerstandskataster imóveis_ociosos immobili_abbandonati leegstand
    """,
    "PLACES": """
        parks playgrounds primary_schools public_libraries community_gardens plazas écoles Spielplätze escolas
        parchi scholen parks_rio
    """,
    "AREA": """
        study_area Área_de_estudio périmètre_d'étude Untersuchungsgebiet ambito_di_studio studiegebied
    """,
    "OUTAGES": """
        311_Service_Requests_-_Street_Lights_-_All_Out street_light_outages StreetLightOutages Streetlight_Request
        lights_out work_orders_lighting averías_alumbrado pannes_éclairage Störungen_Beleuchtung reclamações_iluminação
        segnalazioni_illuminazione meldingen_verlichting felanmälan_belysning zgłoszenia_oświetlenie
    """,
    "LIGHTS_COVERAGE": """
        street_light_coverage cobertura_alumbrado Beleuchtung_Abdeckung
    """,
}
"""What a layer holds -> names that say so."""


@pytest.mark.parametrize("thing", HOLDS)
def test_a_name_says_what_the_layer_holds(thing):
    names = HOLDS[thing].split()
    assert {name: said(name).head for name in names} == dict.fromkeys(names, thing)


@pytest.mark.parametrize(
    ("thing", "names"),
    [
        ("crime", "crime_incidents police_arrests delitos straftaten ocorrencias_policiais reati misdrijven"),
        ("crashes", "crashes_2010_2016 accidents siniestros Verkehrsunfälle acidentes incidenti ongevallen"),
        ("census", "census_tracts acs2019_blockgroups radios_censales IRIS Zensus setores_censitários censimento"),
        ("people", "residents voter_file inquilinos locataires Einwohner"),
        ("signals", "traffic_lights traffic_signals semáforos feux_tricolores Ampeln verkeerslichten"),
        ("parking", "parking_lots estacionamientos Parkplätze parcheggi"),
        ("planting sites", "tree_wells tree_planting_sites alcorques Baumscheiben"),
        ("reports", "311_Service_Requests complaints_2025 averías Mängelmeldungen segnalazioni power_outages"),
        ("transport", "bus_stops Light_Rail_Stations paradas arrêts Haltestellen fermate"),
        ("districts", "neighborhoods school_districts school_zones barrios Stadtteile bairros wijken"),
        ("zoning", "zoning Bebauungspläne zonificación bestemmingsplannen"),
        ("carriageways", "roads_polygons Fahrbahnen calzadas"),
        ("driveways", "driveways Einfahrten"),
        ("waste", "trash_cans waste_collection raccolta_rifiuti"),
        ("gone", "demolished_buildings demoliciones"),
        ("blocks", "blocks manzanas quadras Baublöcke"),
        ("furniture", "park_benches bike_racks bancos"),
        ("utilities", "fire_hydrants manholes poteaux_incendie"),
    ],
)
def test_a_name_says_what_is_no_input(thing, names):
    assert {name: said(name).head for name in names.split()} == dict.fromkeys(names.split(), thing)


@pytest.mark.parametrize(
    "name",
    ["x", "layer 1", "farmers_markets", "Fußballplätze", "trailer_parks", "industrial_park", "viaducts", "Daten"],
)
def test_a_name_that_says_nothing_is_not_made_to_say_something(name):
    assert said(name).head is None


def test_words_of_several_things_are_told_apart():
    assert said("park_lights").head == "LIGHTS"
    assert said("park_lights").others == ("PLACES",)
    assert said("vacant_buildings").others == ("BUILDINGS",)


def test_a_word_that_means_two_things_in_two_languages_is_left_in_doubt():
    said_of_it = said("Predios_2023")
    assert {said_of_it.head, *said_of_it.alike} == {"INPUT", "BUILDINGS"}


def test_capitals_part_words():
    assert said("StreetLights").head == "LIGHTS"
    assert said("TrafficLights").head == "signals"


@pytest.mark.parametrize("name", ["traffic_lights_out", "traffic_light_outages", "Ampel_Störungen"])
def test_reports_of_traffic_lights_are_no_reports_of_street_lights(name):
    assert said(name).head != "OUTAGES"


@pytest.mark.parametrize(
    ("role", "names"),
    [
        ("TERRAIN", "dem_1m DTM mdt02 MNT DGM1 Höhenmodell relevo ahn4 bare_earth"),
        ("SURFACE", "dsm DSM_KRbig mds MNS DOM1 bdom20 Oberflächenmodell"),
        ("CANOPY", "canopy_height chm_2020 torgg_cdsm dosel hauteur_végétation Baumhöhen"),
        ("slopes", "slope_dem hillshade pendientes Schummerung"),
        ("land cover", "landcover_2020 cobertura_suelo"),
        ("heights of all", "ndsm nDOM MNH"),
    ],
)
def test_a_raster_s_name_says_which_heights_it_holds(role, names):
    assert {name: raster_said(name) for name in names.split()} == dict.fromkeys(names.split(), role)
