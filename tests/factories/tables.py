"""Attribute tables as cities keep them: one each in English, Spanish, German and French, and a cadastre's."""

import numpy as np
import pandas as pd


def repeated(values, n):
    """n cells that run through the values again and again."""
    return [values[row % len(values)] for row in range(n)]


def english_lights(n=60):
    """A North American inventory: feet and watts in texts, codes of three letters, a ground elevation."""
    return pd.DataFrame(
        {
            "OBJECTID": range(1, n + 1),
            "POLE_NO": [f"SL-{row:05d}" for row in range(n)],
            "LAMPTYPE": repeated(["HPS", "LED", "MH", "LED"], n),
            "WATTAGE": repeated(["150W", "70 W", "100 Watt", "N/A"], n),
            "FIXTURESTYLE_DESC": repeated(["Cobrahead Semi Cutoff", "Cobrahead Cutoff", "Posttop", "Wallpack"], n),
            "MNT_HT": repeated(["28 ft", "30'", "16' 6\"", "?"], n),
            "NUMBERLIGHTS": repeated([1, 1, 2], n),
            "ROADCLASSIFICATION_DESC": repeated(["Minor Arterial", "Collector", "Local", None], n),
            "STATUS": repeated(["Active", "Active", "Proposed", "Removed", "Not working"], n),
            "INSTALL_DT": repeated(["3/14/2011", "12/30/2014", "1/2/2016"], n),
            "STREETNAME": repeated(["MAIN ST", "ELM ST", "2ND AVE"], n),
            "ELEV": np.linspace(3.0, 41.0, n).round(2),
            "OWNER": repeated(["City", "State", "Electric Company"], n),
        }
    )


def spanish_lights(n=60):
    """Latin American names, decimal commas."""
    return pd.DataFrame(
        {
            "gid": range(n),
            "ID_LUMINARIA": [f"L{row}" for row in range(n)],
            "TIPO_LAMPARA": repeated(["Sodio Alta Presión", "LED", "Mercurio", "Haluro Metálico", "S/D"], n),
            "POTENCIA": repeated([150, 100, 250, 70, 0], n),
            "ALTURA_M": repeated(["8,5", "9,0", "10", "sin dato"], n),
            "ESTADO": repeated(["Encendida", "Apagada", "Averiada", "En servicio"], n),
            "CALLE": repeated(["San Martín", "Belgrano", "9 de Julio"], n),
            "FECHA_INSTALACION": repeated(["31/01/2015", "05/06/2017", "12/03/2019"], n),
            "JERARQUIA_VIAL": repeated(["Avenida", "Colectora", "Calle local"], n),
        }
    )


def german_lights(n=60):
    """German compounds and umlauts, "2x36 W"."""
    return pd.DataFrame(
        {
            "Leuchtennummer": [f"{row:04d}" for row in range(n)],
            "Leuchtmittel": repeated(
                ["Natriumdampf Hochdruck", "LED", "Quecksilberdampf", "Leuchtstoffröhre", "k.A."], n
            ),
            "Leistung": repeated(["70 W", "40 W", "80 W", "2x36 W", "-"], n),
            "Lichtpunkthöhe [m]": repeated([4.5, 6.0, 8.0, np.nan], n),
            "Bauform": repeated(["Mastaufsatzleuchte", "Ansatzleuchte", "Seilleuchte", "Wandleuchte"], n),
            "Straßenname": repeated(["Goethestraße", "Am Markt", "Hauptstraße"], n),
            "Baujahr": repeated([1978, 1995, 2016], n),
            "Zustand": repeated(["in Betrieb", "defekt", "geplant"], n),
            "Stand": repeated(["31.12.2021", "01.02.2022"], n),
        }
    )


def french_lights(n=60):
    """French names and abbreviations."""
    return pd.DataFrame(
        {
            "matricule": [f"PL{row}" for row in range(n)],
            "type_lampe": repeated(["SHP", "Iodures métalliques", "LED", "Ballon fluorescent"], n),
            "puissance": repeated(["100W", "150 W", "36 W", "inconnu"], n),
            "hauteur_feu": repeated(["7,5 m", "8 m", "4,00 m"], n),
            "flux_lumineux": repeated(["8.500 lm", "14 000 lm", "4 200 lm"], n),
            "type_luminaire": repeated(["Routier", "Lanterne de style", "Projecteur", "Borne"], n),
            "nom_voie": repeated(["rue Pasteur", "quai de la Loire"], n),
            "date_pose": repeated(["12 mars 2014", "1 juin 2009"], n),
            "etat": repeated(["en service", "hors service"], n),
        }
    )


def parcels_table(n=50):
    """A cadastre with row numbers, ids with leading zeros, and columns about people."""
    return pd.DataFrame(
        {
            "OBJECTID": range(1, n + 1),
            "PARCEL_ID": [f"{row:08d}" for row in range(n)],
            "LAND_USE": repeated([101, 101, 130, 325], n),
            "OWNER1": [f"DOE JANE {row}" for row in range(n)],
            "MAIL_ADDR": [f"{row} ELM ST" for row in range(n)],
            "SHAPE_Area": np.linspace(200.0, 900.0, n),
        }
    )


def walkways_table(n=40):
    """Pavements and paths of two languages, widths in feet."""
    return pd.DataFrame(
        {
            "id": range(n),
            "TYPE": repeated(["SIDEWALK", "CROSSWALK", "Footpath", "unknown"], n),
            "WIDTH_FT": repeated(["5", "6.5", "8 ft", ""], n),
            "LIGHT_CLASS": repeated(["P3", "p 4", "EN 13201 P5", "?"], n),
            "ST_NAME": repeated(["MAIN ST", "ELM ST"], n),
        }
    )
