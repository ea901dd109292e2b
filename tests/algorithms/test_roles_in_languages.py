"""Inventories of lights in four languages: their fields are found, their values read."""

import numpy as np
from factories.tables import english_lights, french_lights, german_lights, spanish_lights
from wellplaced.algorithms.mapping import Mapping
from wellplaced.algorithms.roles import recognise, words


def columns_of(frame):
    return {word: guess.column for word, guess in recognise("lights", frame, "layer", Mapping()).columns.items()}


def read(frame):
    return words("lights", frame, recognise("lights", frame, "layer", Mapping()), Mapping())


def first(table, word, n):
    return table[word].iloc[:n].tolist()


def test_english_fields_are_found():
    assert columns_of(english_lights()) == {
        "light_id": "POLE_NO",
        "watts": "WATTAGE",
        "technology": "LAMPTYPE",
        "fixture": "FIXTURESTYLE_DESC",
        "height": "MNT_HT",
        "lamps": "NUMBERLIGHTS",
        "status": "STATUS",
        "installed": "INSTALL_DT",
        "street": "STREETNAME",
        "road": "ROADCLASSIFICATION_DESC",
    }


def test_english_values_are_read():
    table, _ = read(english_lights())
    np.testing.assert_allclose(first(table, "height", 4), [8.5344, 9.144, 5.0292, np.nan])
    np.testing.assert_allclose(first(table, "watts", 4), [150, 70, 100, np.nan])
    assert first(table, "technology", 3) == ["HPS", "LED", "MH"]
    assert first(table, "fixture", 4) == ["cobrahead", "cobrahead", "post top", "wall"]
    assert first(table, "road", 4) == ["arterial", "collector", "local", None]
    assert first(table, "status", 5) == ["working", "working", "planned", "removed", "out"]
    assert first(table, "installed", 3) == [2011.0, 2014.0, 2016.0]


def test_spanish_fields_are_found():
    assert columns_of(spanish_lights()) == {
        "light_id": "ID_LUMINARIA",
        "watts": "POTENCIA",
        "technology": "TIPO_LAMPARA",
        "height": "ALTURA_M",
        "status": "ESTADO",
        "installed": "FECHA_INSTALACION",
        "street": "CALLE",
        "road": "JERARQUIA_VIAL",
    }


def test_spanish_values_are_read():
    table, _ = read(spanish_lights())
    np.testing.assert_allclose(first(table, "height", 4), [8.5, 9.0, 10.0, np.nan])
    np.testing.assert_allclose(first(table, "watts", 5), [150, 100, 250, 70, np.nan])
    assert first(table, "technology", 5) == ["HPS", "LED", "MV", "MH", None]
    assert first(table, "status", 4) == ["working", "out", "out", "working"]
    assert first(table, "road", 3) == ["arterial", "collector", "local"]


def test_german_fields_are_found():
    assert columns_of(german_lights()) == {
        "light_id": "Leuchtennummer",
        "watts": "Leistung",
        "technology": "Leuchtmittel",
        "fixture": "Bauform",
        "height": "Lichtpunkthöhe [m]",
        "status": "Zustand",
        "installed": "Baujahr",
        "street": "Straßenname",
        "date": "Stand",
    }


def test_german_values_are_read():
    table, _ = read(german_lights())
    assert first(table, "light_id", 2) == ["0000", "0001"]
    assert first(table, "technology", 5) == ["HPS", "LED", "MV", "FL", None]
    assert first(table, "fixture", 4) == ["post top", "cobrahead", "cobrahead", "wall"]
    assert first(table, "status", 3) == ["working", "out", "planned"]
    assert first(table, "date", 2) == ["2021-12-31", "2022-02-01"]
    np.testing.assert_allclose(first(table, "watts", 5), [70, 40, 80, 36, np.nan])
    np.testing.assert_allclose(first(table, "lamps", 5), [np.nan, np.nan, np.nan, 2, np.nan])


def test_french_fields_are_found():
    assert columns_of(french_lights()) == {
        "light_id": "matricule",
        "lumens": "flux_lumineux",
        "watts": "puissance",
        "technology": "type_lampe",
        "fixture": "type_luminaire",
        "height": "hauteur_feu",
        "status": "etat",
        "installed": "date_pose",
        "street": "nom_voie",
    }


def test_french_values_are_read():
    table, _ = read(french_lights())
    assert first(table, "technology", 4) == ["HPS", "MH", "LED", "MV"]
    assert first(table, "fixture", 4) == ["cobrahead", "decorative", "flood", "decorative"]
    np.testing.assert_allclose(first(table, "lumens", 3), [8500, 14_000, 4200])
    np.testing.assert_allclose(first(table, "height", 3), [7.5, 8.0, 4.0])
    assert first(table, "installed", 2) == [2014.0, 2009.0]
