"""The lighting factor on a small town: what is over-lit stands beside the deficit."""

import numpy as np
import pytest
from factories.inputs import inputs, lamp_places, lights_layer, parcels_layer, pavements_layer
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, score_parcels

ONLY = Settings(factors=("lighting",))


def run(settings=ONLY, **layers):
    return score_parcels(inputs(**layers), settings, Progress())


def lamps(watts):
    return {"lights": (lights_layer(WATTS=f"{watts}W"),)}


def test_brighter_lamps_over_light_more_and_no_frontage_less():
    shares = [run(**lamps(watts)).parcels["lighting_overlit"].to_numpy() for watts in (30, 60, 120, 240)]
    assert all((less <= more + 1e-9).all() for less, more in zip(shares, shares[1:]))
    assert shares[0].max() == 0.0
    assert shares[-1].max() == pytest.approx(1.0)


def test_what_is_over_lit_may_be_too_dark_as_well():
    parcels = run(**lamps(240)).parcels
    assert ((parcels["lighting_overlit"] > 0.0) & (parcels["lighting_deficit"] > 0.0)).any()


def test_a_brighter_class_over_lights_no_frontage_more():
    p4, p1 = run(**lamps(120)), run(Settings(factors=("lighting",), lighting_class="P1"), **lamps(120))
    assert (p1.parcels["lighting_overlit"] <= p4.parcels["lighting_overlit"]).all()
    assert p1.parcels["lighting_overlit"].sum() < p4.parcels["lighting_overlit"].sum()


def test_where_light_is_unknown_what_is_over_lit_is_too():
    parcels = run(lights=()).parcels
    assert parcels["lighting_overlit"].isna().all()
    some = run(**lamps(120)).parcels
    assert (some["lighting_overlit"].isna() == some["lighting_deficit"].isna()).all()


def test_turned_the_town_is_over_lit_as_before():
    turned = run(
        parcels=parcels_layer(33.0), walkways=pavements_layer(33.0),
        lights=(lights_layer(lamp_places(angle=33.0), WATTS="120W"),),
    )  # fmt: skip
    before, after = run(**lamps(120)).parcels["lighting_overlit"], turned.parcels["lighting_overlit"]
    assert np.allclose(before, after, atol=1e-3)


def test_a_walkway_tells_how_much_of_it_is_over_lit():
    walkways = run(**lamps(240)).details["walkways"]
    assert walkways["overlit"].between(0.0, 1.0).all()
    assert walkways["overlit"].max() > 0.5


def test_the_lamp_that_lights_too_much_is_named_and_stands_near_by():
    result = run(**lamps(240))
    parcels = result.parcels
    named = parcels["lighting_overlit_id"].notna()
    assert (named == (parcels["lighting_overlit"] > 0.0)).all()
    lots = inputs().parcels.frame.geometry.iloc[parcels["row"]].reset_index(drop=True)
    ids = lights_layer().frame.set_index("LIGHT_ID").geometry
    away = [lots[row].distance(ids[parcels["lighting_overlit_id"][row]]) for row in np.flatnonzero(named)]
    assert max(away) < 30.0


def test_a_lamp_that_is_out_is_never_named_as_too_bright():
    status = ["Out" if number % 3 == 0 else "In service" for number in range(len(lamp_places()))]
    parcels = run(lights=(lights_layer(WATTS="240W", STATUS=status),)).parcels
    out = {f"L{number}" for number, each in enumerate(status) if each == "Out"}
    assert parcels["lighting_overlit_id"].notna().any()
    assert not set(parcels["lighting_overlit_id"].dropna()) & out
