"""Which reports say that a street light is out, in the words of cities."""

import pandas as pd
import pytest
from wellplaced.algorithms.city.outage_matter import matter_of


def judged(category=None, detail=None, layer="requests"):
    found = matter_of(layer, pd.Series([category], dtype=object), pd.Series([detail], dtype=object))
    return next(name for name in ("out", "other", "elsewhere") if getattr(found, name)[0])


@pytest.mark.parametrize(
    "text",
    [
        *("Street Light Out", "Street Light Outages", "Streetlight Outage", "Street Lights - All/Out", "Lamp out"),
        *("Single Streetlight Issue", "Streetlights - Light_Burnt_Out", "Lamppost Knocked Down", "Street light"),
        *("Luminaria apagada", "Alumbrado público: no funciona", "Farola fundida", "Lampadaire éteint"),
        *("Éclairage public en panne", "Straßenbeleuchtung defekt", "Laterne ausgefallen", "Lâmpada queimada"),
        *("Iluminação pública apagada", "Lampione spento", "Illuminazione pubblica guasta", "Lantaarnpaal kapot"),
        *("Straatverlichting defect", "Gatubelysning trasig", "Latarnia nie świeci", "Oświetlenie uliczne awaria"),
    ],
)
def test_a_light_that_is_out_is_understood_in_nine_languages(text):
    assert judged(text) == "out"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Street Light On During Day Complaint",
            "Street Light Dayburning",
            "Street Light Cycling",
            "New street light",
        ),
        *("Streetlight too bright", "Street light pole needs paint", "Streetlight LED conversion"),
        *("Farola encendida de día", "Instalación de luminarias", "Lampadaire allumé le jour", "Leuchte blendet"),
        *("Lampione acceso di giorno", "Lantaarn brandt overdag", "Latarnia świeci w dzień"),
    ],
)
def test_other_matters_of_street_lights_put_none_out(text):
    assert judged(text) == "other"


@pytest.mark.parametrize(
    "text",
    [
        *("Noise - Residential", "Pothole", "Traffic Signal Out", "Traffic Light Out", "Graffiti", "Power outage"),
        *("Semáforo apagado", "Ampel defekt", "Poda de árbol", "Light rail station", "Water main"),
    ],
)
def test_other_things_are_not_street_lights(text):
    assert judged(text) == "elsewhere"


def test_the_detail_says_more_than_the_category():
    assert judged("Street Light Condition", "Street Light Dayburning") == "other"
    assert judged("Street Light Condition", "Street Light Out") == "out"


def test_where_categories_speak_of_lights_a_remark_makes_no_other_matter_one():
    found = matter_of(
        "requests", pd.Series(["Street Light Out", "Noise"]), pd.Series([None, "party under the street lights"])
    )
    assert found.out.tolist() == [True, False]


def test_where_no_category_speaks_of_lights_the_detail_does():
    found = matter_of("requests", pd.Series(["Public Works"] * 2), pd.Series(["Street light out", "Pothole"]))
    assert found.out.tolist() == [True, False]


def test_in_a_layer_about_street_lights_all_are_but_traffic_lights():
    assert judged("Photocell", layer="street_light_repairs") == "out"
    assert judged("Dayburner", layer="street_light_repairs") == "other"
    assert judged("Traffic signal", layer="street_light_repairs") == "elsewhere"


def test_where_nothing_is_said_all_are_about_street_lights():
    assert judged() == "out"


def test_every_report_is_one_of_the_three():
    texts = pd.Series(["Street Light Out", "Noise", None, "", 7, "Street Light Dayburning"], dtype=object)
    found = matter_of("requests", texts, texts)
    assert (found.out.astype(int) + found.other + found.elsewhere).tolist() == [1] * 6
    assert not (found.told & ~found.out).any()
