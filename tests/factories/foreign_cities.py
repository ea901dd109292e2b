"""A small town as the layers of seven countries: their names, fields, words, units and coordinate systems."""

from __future__ import annotations

from dataclasses import dataclass, field

from factories import qgis_layers
from factories.blocks import town
from factories.tables import repeated
from shapely import affinity
from shapely.geometry import LineString, Point, box
from shapely.ops import unary_union

NO_INPUT = ("point", "polygon")
"""What stands in the place of a role for layers that are no input."""


@dataclass(frozen=True)
class Country:
    """`layers`: role -> (layer's name, {field: values to repeat}); `others`: what is no input -> (name, fields)."""

    crs: str
    corner: tuple[float, float]
    unit_m: float
    layers: dict[str, tuple[str, dict]]
    others: dict[str, tuple[str, dict]] = field(default_factory=dict)


def ids(pattern):
    """Ids by their number, "{:03d}-1" and the like."""
    return [pattern.format(number) for number in range(1, 400)]


COUNTRIES = {
    "United States": Country(
        "EPSG:2249",
        (767_000.0, 2_957_000.0),
        0.3048006,
        {
            "INPUT": ("Assessor_Parcels_2023", {"MAP_LOT": ids("21-{}"), "USE_CODE": ["101", "104", "325"]}),
            "WALKWAYS": ("Sidewalk_CL", {"TYPE": ["SIDEWALK"], "WIDTH_FT": [5, 6]}),
            "LIGHTS": ("StreetLights", {"POLE_NO": ids("P{}"), "LAMPTYPE": ["HPS", "LED"], "WATTAGE": ["150W", "70W"]}),
            "BUILDINGS": ("Bldg_Footprints", {"BLDG_HGT": [24.5, 31.0], "STORIES": [2, 3]}),
            "TREES": ("Street_Trees", {"SPECIES": ["Acer rubrum", "Tilia cordata"], "DBH": [8, 14]}),
            "BARRIERS": ("Fences_Walls", {"TYPE": ["CHAIN LINK FENCE", "STONE WALL"]}),
            "EVIDENCE": ("Vacant_Property_Registry", {"MAP_LOT": ids("21-{}"), "REG_DATE": ["2024-03-01"]}),
            "PLACES": ("Parks_Playgrounds", {"NAME": ["Elm Park", "Mill Playground"]}),
            "AREA": ("Study_Area", {"NAME": ["Mill quarter"]}),
            "ENTRANCES": ("Building_Entrances", {"ID": ids("{}")}),
        },
        {
            "point": ("Crime_Incidents_2023", {"OFFENSE": ["LARCENY"], "DATE": ["2023-01-01"]}),
            "polygon": ("Census_Tracts", {"GEOID": ids("250{}")}),
        },
    ),
    "Argentina": Country(
        "EPSG:5347",
        (5_446_000.0, 6_483_000.0),
        1.0,
        {
            "INPUT": (
                "Parcelas catastrales",
                {"Nomenclatura": ids("01-02-{:03d}"), "Destino": ["Vivienda", "Comercio"]},
            ),
            "WALKWAYS": ("Veredas", {"tipo": ["Vereda"], "ancho": [1.5, 2.0]}),
            "LIGHTS": (
                "Alumbrado público",
                {"ID_LUMINARIA": ids("L{}"), "TIPO_LAMPARA": ["Sodio alta presión", "LED"], "POTENCIA": [150, 100]},
            ),
            "BUILDINGS": ("Edificaciones", {"pisos": [1, 2], "altura": [3.5, 7.0]}),
            "TREES": ("Arbolado urbano", {"especie": ["Jacarandá", "Tipa"], "altura": [6.0, 9.5]}),
            "BARRIERS": ("Muros y cercos", {"tipo": ["Muro", "Cerco"]}),
            "EVIDENCE": ("Terrenos baldíos 2024", {"Nomenclatura": ids("01-02-{:03d}"), "Fecha": ["2024-05-10"]}),
            "PLACES": ("Plazas y escuelas", {"nombre": ["Plaza Mitre", "Escuela 12"]}),
            "AREA": ("Área de estudio", {"nombre": ["Centro"]}),
        },
        {
            "point": ("Paradas de colectivo", {"linea": ["1", "5"]}),
            "polygon": ("Radios censales", {"link": ids("30{}")}),
        },
    ),
    "France": Country(
        "EPSG:2154",
        (652_000.0, 6_862_000.0),
        1.0,
        {
            "INPUT": ("Parcelles cadastrales", {"idu": ids("75104000AB{:04d}"), "contenance": [250, 300]}),
            "WALKWAYS": ("Trottoirs", {"nature": ["Trottoir"], "largeur": [1.8, 2.4]}),
            "LIGHTS": (
                "Éclairage public",
                {"matricule": ids("PL{}"), "type_lampe": ["SHP", "LED"], "puissance": ["100W", "36 W"]},
            ),
            "BUILDINGS": ("Bâti", {"hauteur": [7.5, 11.0], "nb_etages": [2, 3]}),
            "TREES": ("Arbres d'alignement", {"essence": ["Platane", "Tilleul"], "hauteur": [12.0, 8.0]}),
            "BARRIERS": ("Murs et clôtures", {"nature": ["Mur", "Clôture", "Haie"]}),
            "EVIDENCE": ("Logements vacants", {"idu": ids("75104000AB{:04d}"), "date_constat": ["2024-02-01"]}),
            "PLACES": ("Parcs et écoles", {"nom": ["Parc Monceau", "École Voltaire"]}),
            "AREA": ("Périmètre d'étude", {"nom": ["Quartier"]}),
        },
        {
            "point": ("Accidents de la route", {"grav": [1, 2]}),
            "polygon": ("IRIS", {"code_iris": ids("7510{}")}),
        },
    ),
    "Germany": Country(
        "EPSG:25832",
        (690_000.0, 5_330_000.0),
        1.0,
        {
            "INPUT": ("Flurstücke", {"flstkennz": ids("09{:06d}"), "nutzungsart": ["Wohnbaufläche", "Gewerbe"]}),
            "WALKWAYS": ("Gehwege", {"wegart": ["Gehweg"], "breite": [1.5, 2.5]}),
            "LIGHTS": (
                "Straßenbeleuchtung",
                {
                    "Leuchtennummer": ids("{:04d}"),
                    "Leuchtmittel": ["Natriumdampf Hochdruck", "LED"],
                    "Leistung": ["70 W", "40 W"],
                },
            ),
            "BUILDINGS": ("Gebäude", {"Gebäudehöhe": [8.5, 12.0], "geschosse": [2, 4]}),
            "TREES": ("Baumkataster", {"Baumart": ["Winterlinde", "Spitzahorn"], "Kronendurchmesser": [6, 9]}),
            "BARRIERS": ("Mauern, Zäune und Hecken", {"art": ["Mauer", "Zaun", "Hecke"]}),
            "EVIDENCE": ("Leerstandskataster", {"flstkennz": ids("09{:06d}"), "datum": ["2024-04-01"]}),
            "PLACES": ("Spielplätze und Schulen", {"name": ["Spielplatz Nord", "Grundschule West"]}),
            "AREA": ("Untersuchungsgebiet", {"name": ["Kern"]}),
        },
        {
            "point": ("Haltestellen", {"linie": ["5"]}),
            "polygon": ("Bebauungspläne", {"nummer": ids("B{}")}),
        },
    ),
    "Brazil": Country(
        "EPSG:31983",
        (333_000.0, 7_394_000.0),
        1.0,
        {
            "INPUT": ("Lotes fiscais", {"inscricao": ids("012.{:03d}.0001-5"), "uso": ["Residencial", "Comercial"]}),
            "WALKWAYS": ("Calçadas", {"tipo": ["Calçada"], "largura": [1.9, 2.5]}),
            "LIGHTS": (
                "Iluminação pública",
                {"id_luminaria": ids("{}"), "tipo_lampada": ["Vapor de sódio", "LED"], "potencia": [150, 100]},
            ),
            "BUILDINGS": ("Edificações", {"altura": [4.0, 9.0], "pavimentos": [1, 3]}),
            "TREES": ("Árvores", {"especie": ["Ipê", "Sibipiruna"], "altura": [5.0, 8.0]}),
            "BARRIERS": ("Muros e cercas", {"tipo": ["Muro", "Cerca"]}),
            "EVIDENCE": ("Imóveis ociosos", {"inscricao": ids("012.{:03d}.0001-5"), "data": ["2024-06-01"]}),
            "PLACES": ("Praças e escolas", {"nome": ["Praça da Sé", "Escola Municipal"]}),
            "AREA": ("Área de estudo", {"nome": ["Centro"]}),
        },
        {
            "point": ("Ocorrências policiais", {"tipo": ["Furto"]}),
            "polygon": ("Setores censitários", {"cd_setor": ids("3550{}")}),
        },
    ),
    "Italy": Country(
        "EPSG:32632",
        (514_000.0, 5_034_000.0),
        1.0,
        {
            "INPUT": (
                "Particelle catastali",
                {"particella": ids("F205-{:04d}"), "destinazione": ["Residenziale", "Commerciale"]},
            ),
            "WALKWAYS": ("Marciapiedi", {"tipo": ["Marciapiede"], "larghezza": [1.5, 2.0]}),
            "LIGHTS": (
                "Punti luce",
                {"codice_palo": ids("PL{}"), "tipo_lampada": ["Sodio alta pressione", "LED"], "potenza": [100, 60]},
            ),
            "BUILDINGS": ("Edifici", {"altezza": [9.0, 12.5], "piani": [3, 4]}),
            "TREES": ("Alberi", {"specie": ["Platanus", "Tilia"], "altezza": [10.0, 7.0]}),
            "BARRIERS": ("Muri e recinzioni", {"tipo": ["Muro", "Recinzione"]}),
            "EVIDENCE": ("Immobili abbandonati", {"particella": ids("F205-{:04d}"), "data_rilievo": ["2024-01-15"]}),
            "PLACES": ("Parchi e scuole", {"nome": ["Parco Sempione", "Scuola primaria"]}),
            "AREA": ("Ambito di studio", {"nome": ["Isola"]}),
        },
        {
            "point": ("Fermate", {"linea": ["12"]}),
            "polygon": ("Sezioni di censimento", {"sez": ids("15{}")}),
        },
    ),
    "Netherlands": Country(
        "EPSG:28992",
        (121_000.0, 487_000.0),
        1.0,
        {
            "INPUT": ("Kadastrale percelen", {"perceelnummer": ids("ASD{:05d}"), "gebruik": ["wonen", "winkel"]}),
            "WALKWAYS": ("Trottoirs", {"soort": ["trottoir"], "breedte": [1.8, 2.0]}),
            "LIGHTS": ("Lichtmasten", {"mastnummer": ids("M{}"), "lamptype": ["SON-T", "LED"], "vermogen": [70, 35]}),
            "BUILDINGS": ("Panden", {"hoogte": [9.0, 11.0], "bouwlagen": [3, 4]}),
            "TREES": ("Bomen", {"boomsoort": ["Linde", "Iep"], "hoogte": [8.0, 12.0]}),
            "BARRIERS": ("Muren en hekken", {"soort": ["muur", "hek"]}),
            "EVIDENCE": ("Leegstand", {"perceelnummer": ids("ASD{:05d}"), "datum": ["2024-03-03"]}),
            "PLACES": ("Parken en speeltuinen", {"naam": ["Vondelpark", "Speeltuin Oost"]}),
            "AREA": ("Studiegebied", {"naam": ["Pijp"]}),
        },
        {
            "point": ("Verkeersongevallen", {"ernst": [1, 2]}),
            "polygon": ("CBS buurten", {"buurtcode": ids("BU03{}")}),
        },
    ),
}


def shapes():
    """Role -> the shapes of the town, metres; "point" and "polygon" are those of what is no input."""
    made = town(columns=3, rows=3, lots=6)
    west, south, east, north = unary_union(list(made.parcels)).bounds
    houses = [affinity.scale(lot, 0.55, 0.5) for lot in made.parcels]
    walls = [LineString(list(lot.exterior.coords)[:2]) for lot in made.parcels[::2]]
    doors = [Point(house.bounds[0], house.centroid.y) for house in houses]
    poles = [Point(x, y) for x in range(-8, int(east), 25) for y in (-8.0, 58.0, 124.0, 190.0)]
    trees = [Point(x + 4.0, y) for x in range(0, int(east), 12) for y in (-3.0, 63.0)]
    wide, high = (east - west) / 2.0, (north - south) / 2.0
    tracts = [box(x, y, x + wide, y + high) for x in (west, west + wide) for y in (south, south + high)]
    return {
        "INPUT": list(made.parcels),
        "WALKWAYS": made.pavements,
        "LIGHTS": poles,
        "BUILDINGS": houses,
        "TREES": trees,
        "BARRIERS": walls,
        "EVIDENCE": [None] * 12,
        "PLACES": [made.parcels[5], made.parcels[40]],
        "AREA": [box(west - 20.0, south - 20.0, east + 20.0, north + 20.0)],
        "ENTRANCES": doors,
        "point": poles[::3],
        "polygon": tracts,
    }


def layers_of(country):
    """Role, or "point" and "polygon" for what is no input -> the layer as QGIS holds it."""
    told, given = COUNTRIES[country], shapes()
    return {
        role: _layer(name, fields, given[role], told) for role, (name, fields) in {**told.layers, **told.others}.items()
    }


def _layer(name, fields, drawn, country):
    kinds = {"Polygon": "Polygon", "LineString": "LineString", "Point": "Point"}
    kind = "None" if drawn[0] is None else kinds[drawn[0].geom_type]
    placed = [None if shape is None else _placed(shape, country).wkt for shape in drawn]
    columns = [repeated(values, len(drawn)) for values in fields.values()]
    types = {str: "string", int: "int", float: "double"}
    spec = ",".join(f"{name}:{types[type(values[0])]}" for name, values in fields.items())
    rows = [(shape, [column[row] for column in columns]) for row, shape in enumerate(placed)]
    return qgis_layers.layer(kind, rows, spec, name, country.crs)


def _placed(shape, country):
    scaled = affinity.scale(shape, 1.0 / country.unit_m, 1.0 / country.unit_m, origin=(0.0, 0.0))
    return affinity.translate(scaled, *country.corner)
