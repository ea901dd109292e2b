"""Fields and codes of cities in several languages, recognised and read."""

import numpy as np
import pandas as pd
import pytest
from factories.tables import english_lights, french_lights, german_lights, parcels_table, spanish_lights, walkways_table
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.mapping import Mapping, parse_mapping
from wellplaced.algorithms.roles import ROLES, recognise, words


def columns_of(frame, role="lights", text="", layer="layer"):
    recognition = recognise(role, frame, layer, parse_mapping(text)[0])
    return {word: guess.column for word, guess in recognition.columns.items()}


def read(frame, role="lights", text="", layer="layer"):
    mapping, _ = parse_mapping(text)
    return words(role, frame, recognise(role, frame, layer, mapping), mapping)


def first(table, word, n):
    return table[word].iloc[:n].tolist()


def told(findings):
    return [str(finding.what) for finding in findings]


def test_parcels_keep_the_zeros_of_their_ids():
    table, _ = read(parcels_table(), "parcels")
    assert first(table, "id", 2) == ["00000000", "00000001"]
    assert first(table, "land_use", 3) == ["101", "101", "130"]


@pytest.mark.parametrize(
    "column",
    [
        "PHOTOMETRY", "ies_file", "IES", "LDT", "Photometric File", "Lichtverteilung", "LVK", "archivo_fotometrico",
        "fichier_photometrique", "Lichtverdeling", "plik_fotometryczny", "IESFILE",
    ],
)  # fmt: skip
def test_the_photometric_file_of_a_light_is_recognised_by_its_column(column):
    frame = english_lights().assign(**{column: ["cobra.ies", "7"] * 30})
    assert columns_of(frame)["photometry"] == column
    assert first(read(frame)[0], "photometry", 2) == ["cobra.ies", "7"]


def test_a_column_of_any_name_whose_texts_end_as_photometric_files_do_names_them():
    frame = english_lights().assign(OPTIC_X=["cobra.IES", "globe.ldt"] * 30)
    assert columns_of(frame)["photometry"] == "OPTIC_X"
    assert "photometry" not in columns_of(english_lights().assign(OPTIC_X=["cobra.IES", "globe.pdf"] * 30))


@pytest.mark.parametrize(
    "column", ["photometric_type", "IES_CLASS", "photometric test date", "PHOTOCELL", "photo_cell"]
)
def test_what_only_sounds_like_a_photometric_file_is_none(column):
    assert "photometry" not in columns_of(english_lights().assign(**{column: ["II", "III"] * 30}))


def test_the_catalogue_number_is_the_model_else_the_text_of_the_type_is():
    frame = english_lights()
    assert first(read(frame)[0], "model", 2) == ["Cobrahead Semi Cutoff", "Cobrahead Cutoff"]
    assert first(read(frame.assign(CATALOG_NO="AC-100"))[0], "model", 2) == ["AC-100", "AC-100"]
    assert first(read(frame, text="lights.fixture = -")[0], "model", 2) == [None, None]


def test_any_id_goes_before_the_numbers_of_the_rows():
    frame = pd.DataFrame({"ID": range(20), "number": [f"SL{row}" for row in range(20)], "objectid": range(20)})
    assert columns_of(frame)["light_id"] == "number"
    assert columns_of(frame[["ID"]])["light_id"] == "ID"


def test_a_parcel_s_number_that_joins_others_goes_before_any_other_id():
    n = 40
    frame = pd.DataFrame(
        {
            "LOC_ID": [f"F_{7000 + row}" for row in range(n)],
            "XY": [f"{row // 8}-{row % 8}" if row else "---" for row in range(n)],
            "block": [row // 8 for row in range(n)],
            "plot": [str(row % 8) for row in range(n)],
        }
    )
    recognition = recognise("parcels", frame, "layer", Mapping())
    assert recognition.columns["id"].column == "XY"
    assert str(recognition.columns["id"].reason) == "'XY' was taken as the parcel's id: it joins 'block', 'plot'."
    assert columns_of(frame.drop(columns="plot"), "parcels")["id"] == "LOC_ID"


def test_ids_that_a_table_made_numbers_of_lose_the_decimals():
    assert first(read(pd.DataFrame({"APN": [21034.0, 21035.0, np.nan]}), "parcels")[0], "id", 3) == [
        "21034",
        "21035",
        None,
    ]
    assert first(read(pd.DataFrame({"APN": ["21034.0", "21035.0"]}), "parcels")[0], "id", 2) == ["21034", "21035"]


def test_ids_of_dashes_stay():
    assert first(read(pd.DataFrame({"APN": ["---", "12-3", "12-4", "", None]}), "parcels")[0], "id", 5) == [
        "---", "12-3", "12-4", None, None,
    ]  # fmt: skip


def test_walkways_are_read():
    table, _ = read(walkways_table(), "walkways")
    assert first(table, "kind", 4) == ["pavement", "crossing", "path", None]
    np.testing.assert_allclose(first(table, "width", 4), [1.524, 1.9812, 2.4384, np.nan])
    assert first(table, "lighting_class", 4) == ["P3", "P4", "P5", None]
    assert first(table, "street", 2) == ["MAIN ST", "ELM ST"]


def test_openstreetmap_says_more_in_footway():
    frame = pd.DataFrame(
        {
            "highway": ["residential", "footway", "footway", "footway", "steps", "tertiary"],
            "footway": [None, "sidewalk", "crossing", None, None, None],
        }
    )
    assert read(frame, "walkways")[0]["kind"].tolist() == [
        "centre line", "pavement", "crossing", "path", "path", "centre line",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("layer", "kind"),
    [
        ("street_centerlines", "centre line"),
        ("sidewalk_centerlines", "pavement"),
        ("Gehwege 2021", "pavement"),
        ("public_footpaths", "path"),
        ("aceras", "pavement"),
    ],
)
def test_where_no_column_says_the_kind_the_layer_s_name_does(layer, kind):
    table, _ = read(pd.DataFrame({"length": [12.5, 3.0]}), "walkways", layer=layer)
    assert table["kind"].tolist() == [kind, kind]


def test_a_layer_whose_name_says_nothing_has_no_kind():
    assert read(pd.DataFrame({"length": [12.5]}), "walkways", layer="lines")[0]["kind"].tolist() == [None]


@pytest.mark.parametrize("role", list(ROLES))
def test_every_word_is_a_column_even_where_nothing_is_known(role):
    table, findings = read(pd.DataFrame({"x": [1.5, 2.5]}), role)
    assert list(table) == list(ROLES[role])
    assert table.isna().all(axis=None)
    assert findings == []


def test_a_layer_without_rows_is_read():
    table, findings = read(english_lights().iloc[:0])
    assert len(table) == 0
    assert findings == []


def test_the_rows_keep_their_index():
    frame = english_lights(10).iloc[[7, 2, 5]]
    assert read(frame)[0].index.tolist() == [7, 2, 5]


def test_codes_are_known_under_any_name():
    frame = pd.DataFrame({"blah": ["Cobrahead", "Acorn", "Shoebox", "1907"], "xyz": ["HPS", "LED", "Sodio", "MH"]})
    assert columns_of(frame) == {"fixture": "blah", "technology": "xyz"}


def test_a_good_name_with_values_of_something_else_is_turned_down_with_a_reason():
    frame = pd.DataFrame({"FixtureType": ["A1", "A2", "A3", "A3"], "Height": [1850, 2200, 900, 1700]})
    recognition = recognise("lights", frame, "layer", Mapping())
    assert recognition.columns == {}
    assert [str(finding.what).split(",")[0] for finding in recognition.findings] == [
        "'FixtureType' sounds like the kind of luminaire",
        "'Height' sounds like the mounting height",
    ]


def test_the_ground_s_elevation_is_no_mounting_height():
    frame = pd.DataFrame({"ELEV": [9.85, 8.58, 12.1, 10.4]})
    recognition = recognise("lights", frame, "layer", Mapping())
    assert recognition.columns == {}
    assert "the height of the ground above the sea" in str(recognition.findings[0].what)


@pytest.mark.parametrize(("heights", "unit"), [([25, 28, 30, 30], "ft"), ([5, 8, 8, 10], "m")])
def test_heights_without_a_unit_are_in_the_unit_that_makes_sense(heights, unit):
    guess = recognise("lights", pd.DataFrame({"height": heights}), "layer", Mapping()).columns["height"]
    assert guess.unit == unit
    assert "was assumed from the size of the values" in str(guess.reason)


def test_a_declared_unit_is_believed_whatever_the_values():
    frame = pd.DataFrame({"height_ft": [12, 14, 14, 12]})
    assert recognise("lights", frame, "layer", Mapping()).columns["height"].unit == "ft"


def test_a_flag_column_says_led_where_it_says_yes():
    table, findings = read(pd.DataFrame({"LEDchk": ["Yes", None, "No", "yes"]}))
    assert table["technology"].tolist() == ["LED", None, None, "LED"]
    assert findings == []


def test_the_watts_may_stand_with_the_lamp_type():
    table, findings = read(pd.DataFrame({"lamp": ["HPS 150W", "LED 40 W", "HPS", "MH 2x70W"]}))
    assert table["technology"].tolist() == ["HPS", "LED", "HPS", "MH"]
    np.testing.assert_allclose(table["watts"], [150, 40, np.nan, 70])
    np.testing.assert_allclose(table["lamps"], [np.nan, np.nan, np.nan, 2])
    assert findings == []


def test_watts_may_stand_bare_behind_a_lamp_with_a_discharge():
    lamps = ["VS 70", "HPS100", "150 HPS", "NAV-T 250", "VM 2x125", "LED 60", "HPS 4000K", "SAP 100/150", "HQL 80 W"]
    table, _ = read(pd.DataFrame({"lamp": lamps}))
    np.testing.assert_allclose(table["watts"], [70, 100, 150, 250, 125, np.nan, np.nan, np.nan, 80])
    assert table["lamps"][4] == 2.0


def test_each_column_serves_one_word():
    for frame in (english_lights(), spanish_lights(), german_lights(), french_lights()):
        taken = list(columns_of(frame).values())
        assert len(taken) == len(set(taken))


def test_every_guess_gives_its_reason():
    guess = recognise("lights", english_lights(), "layer", Mapping()).columns["height"]
    assert (
        str(guess.reason) == "'MNT_HT' was taken as the mounting height in feet: its name and 100 % of its values fit."
    )


def test_texts_among_numbers_are_told_with_where_they_stand():
    frame = pd.DataFrame({"pole_id": list("abcd"), "height": ["8 m", "9 m", "tall", "10 m"]})
    table, findings = read(frame)
    assert np.isnan(table["height"][2])
    assert told(findings) == [
        (
            "1 of 4 values of 'height' (the mounting height) are texts that are no such number: 'tall'. "
            "They were taken as unknown."
        )
    ]
    assert (findings[0].count, findings[0].total, findings[0].ids) == (1, 4, ("c",))


def test_mixed_units_are_told():
    assert "mixes units (ft, m)" in told(read(pd.DataFrame({"height": ["8 m", "30 ft", "9 m"]}))[1])[0]


@pytest.mark.parametrize("height", [-8, 250, 0.5])
def test_heights_that_cannot_be_become_unknown_and_are_told(height):
    table, findings = read(pd.DataFrame({"height_m": [8, 9, 10, height]}))
    np.testing.assert_allclose(table["height"], [8, 9, 10, np.nan])
    assert findings[0].count == 1
    assert findings[0].severity is Severity.WARNING


def test_zero_was_not_entered():
    table, findings = read(pd.DataFrame({"height_m": [8, 9, 10, 0], "watts": [0, 100, 70, 70]}))
    assert np.isnan(table["height"][3])
    assert np.isnan(table["watts"][0])
    assert findings == []


def test_codes_that_are_not_known_are_told_the_most_frequent_first():
    frame = pd.DataFrame({"fixture": ["Acorn", "Acorn", "Cobra", "XL", "1907", "1907"]})
    assert "2 of 6" not in told(read(frame)[1])[0]
    assert "3 of 6 values of 'fixture' (the kind of luminaire) are not known: '1907', 'XL'" in told(read(frame)[1])[0]


def test_dates_that_could_be_two_days_are_told():
    table, findings = read(pd.DataFrame({"survey_date": ["3/4/2014", "5/6/2015"]}))
    assert table["date"].tolist() == ["2014", "2015"]
    assert "day and month cannot be told apart" in told(findings)[0]


def test_mapping_goes_before_the_guess():
    frame = pd.DataFrame({"height": [8, 9], "MNT_HT": [30, 28]})
    table, _ = read(frame, text="lights.height = MNT_HT [ft]")
    np.testing.assert_allclose(table["height"], [9.144, 8.5344])


def test_mapping_says_that_there_is_none():
    assert columns_of(pd.DataFrame({"height": [8, 9]}), text="lights.height = -") == {}


def test_mapping_gives_a_constant():
    table, findings = read(pd.DataFrame({"x": ["a", "b"]}), text='lights.height = "15 ft"\nlights.technology = "LED"')
    np.testing.assert_allclose(table["height"], [4.572, 4.572])
    assert table["technology"].tolist() == ["LED", "LED"]
    assert findings == []


def test_mapping_gives_a_layer_its_own():
    text = 'lights.height = A\nlights@park_lights.height = "4.5 m"'
    frame = pd.DataFrame({"A": [8.0, 9.0]})
    assert read(frame, text=text, layer="street_lights")[0]["height"].tolist() == [8.0, 9.0]
    assert read(frame, text=text, layer="park_lights")[0]["height"].tolist() == [4.5, 4.5]


def test_mapping_says_what_a_value_means():
    frame = pd.DataFrame({"status": ["NW", "W", "NW"]})
    table, findings = read(frame, text="lights.status(nw) = out\nlights.status(W) = working")
    assert table["status"].tolist() == ["out", "working", "out"]
    assert findings == []


def test_a_column_of_mapping_that_is_not_there_is_told_with_near_names():
    mapping, _ = parse_mapping("lights@layer.height = MNT_HGT")
    recognition = recognise("lights", pd.DataFrame({"MNT_HT": ["8 m"]}), "layer", mapping)
    assert recognition.columns["height"].column == "MNT_HT"
    assert "has no such column" in str(recognition.findings[0].what)
    assert "MNT_HT" in str(recognition.findings[0].advice)


def test_a_byte_order_mark_in_the_first_column_does_no_harm():
    frame = pd.DataFrame({"\ufeffpole_id": ["a", "b"], "height": ["8 m", "9 m"]})
    assert read(frame)[0]["light_id"].tolist() == ["a", "b"]
    assert read(frame, text="lights.light_id = pole_id")[0]["light_id"].tolist() == ["a", "b"]


def test_names_read_in_the_wrong_encoding_are_recognised():
    garbled = "Lichtpunkthöhe".encode().decode("cp1252")
    assert columns_of(pd.DataFrame({garbled: ["8 m"], "Stra\ufffde": ["\x80\x9f"]})) == {"height": garbled}


@pytest.mark.parametrize("kind", ["Int64", "Float64", "float32", "string", "category", object])
def test_any_type_of_column_is_read(kind):
    heights = pd.Series([8, 9, None, 10]).astype("Int64" if kind == "Int64" else float).astype(kind)
    table, findings = read(pd.DataFrame({"height_m": heights, "pole_id": heights, "year": heights, "status": heights}))
    np.testing.assert_allclose(table["height"].astype(float), [8, 9, np.nan, 10])
    assert findings == []


def test_two_columns_of_one_name_are_read_once():
    frame = pd.DataFrame([[8.0, 9.0]], columns=["height_m", "height_m"])
    assert read(frame)[0]["height"].tolist() == [8.0]


@given(
    st.lists(
        st.one_of(st.none(), st.text(max_size=8), st.integers(), st.floats(), st.booleans(), st.dates()),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from(["height", "watts", "technology", "install_date", "pole_id", "status", "lamps", "survey_date"]),
)
@settings(max_examples=200, deadline=None)
def test_no_cell_breaks_the_reading(cells, name):
    table, _ = read(pd.DataFrame({name: pd.Series(cells, dtype=object)}))
    assert len(table) == len(cells)
