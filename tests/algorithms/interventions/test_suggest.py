"""Suggestions as layers: their fields, ids, sentences and costs, and the laws that hold whatever the input."""

import json

import numpy as np
import pandas as pd
import pytest
from factories.interventions import gaps, lights, parcels, pockets, poles, shuffled, vacant_lots
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.fields import SUGGESTIONS
from wellplaced.algorithms.interventions.catalogue import read_catalogue
from wellplaced.algorithms.interventions.suggest import suggest, trigger_of, why_of

CONTRACT = [
    "suggestion_id", "parcel_id", "intervention", "trigger", "why", "cost_low", "cost_high", "currency", "grade",
    "department", "consent", "harms", "gap_id", "pocket_id", "light_id",
]  # fmt: skip
EVERYTHING = {
    "gaps": gaps(
        5, cause=["outage", "low output", "spacing", "spacing", "tree"], cause_id=["L0", "L1", None, None, "T"]
    ),
    "pockets": pockets(2, blocker_layer=["trees", "barriers"]),
    "lights": lights(3, working=[False, True, True]),
    "poles": poles((135, -6)),
}


def street():
    """A street on which every rule finds something."""
    return vacant_lots(
        0.9, 0.1, 0.9, 0.6, 0.9, 0.9, None, vacancy_kind=["lot", None, "building", "lot", "lot", "lot", None],
        vacancy_cluster=[None, None, None, 1, 1, 1, None], lighting_overlit=[0, 0, 0, 0, 0, 0, 0.5],
        lighting_overlit_id=None, lighting_class="P4",
        sightlines_seen_share=0.2, sightlines_blank_m=[0, 25, 0, 0, 0, 0, 0],
    )  # fmt: skip


@pytest.fixture(scope="module")
def everything():
    return suggest(street(), **EVERYTHING)


def test_every_rule_finds_something_on_the_street(everything):
    assert set(everything.points["intervention"]) == {
        "repair_outage", "prune_lamp", "dim_shield", "led_retrofit", "infill_arm", "infill_pole", "clear_sightline",
        "fence_transparency", "active_frontage", "lot_green", "lot_mow", "community_green", "side_lot",
        "house_doors_windows",
    }  # fmt: skip


def test_markers_have_exactly_the_fields_of_the_contract(everything):
    assert [field.name for field in SUGGESTIONS] == CONTRACT
    assert list(everything.points.columns) == [*CONTRACT, "geometry"]


def test_nothing_to_suggest_gives_empty_layers_with_all_fields():
    result = suggest(parcels())
    assert list(result.points.columns) == [*CONTRACT, "geometry"]
    assert [len(layer) for layer in (result.points, result.areas, result.lines, result.parts)] == [0, 0, 0, 0]
    assert list(result.areas.columns) == [*(field.name for field in SUGGESTIONS), "geometry"]


def test_no_parcels_at_all_give_no_suggestion():
    assert len(suggest(street().iloc[:0], **EVERYTHING).areas.query("intervention == 'lot_green'")) == 0


def test_each_suggestion_has_one_marker_and_an_id_of_its_own(everything):
    assert everything.points["suggestion_id"].is_unique
    assert everything.points["parcel_id"].notna().any()


def test_extents_belong_to_their_markers(everything):
    ids = set(everything.points["suggestion_id"])
    assert set(everything.areas["suggestion_id"]) | set(everything.lines["suggestion_id"]) <= ids
    assert set(everything.lines["intervention"]) == {
        "repair_outage", "prune_lamp", "led_retrofit", "infill_arm", "infill_pole",
    }  # fmt: skip
    assert set(everything.areas.geom_type) == {"MultiPolygon"}
    assert set(everything.lines.geom_type) == {"MultiLineString"}


def test_markers_do_not_hide_each_other(everything):
    xy = np.column_stack([everything.points.geometry.x, everything.points.geometry.y])
    apart = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
    assert apart[~np.eye(len(xy), dtype=bool)].min() > 2.0


def test_costs_consent_harms_and_grade_come_from_the_catalogue(everything):
    arm = everything.points.set_index("intervention").loc["infill_arm"]
    assert (arm["cost_low"], arm["cost_high"], arm["currency"], arm["grade"]) == (1500.0, 5000.0, "USD", "B")
    assert arm["consent"] == "The pole's owner must agree."
    assert "Glare" in arm["harms"]


def test_an_unverified_cost_says_so_in_every_suggestion(everything):
    assert everything.points["why"].str.contains("unverified, edit locally").all()


def test_no_suggestion_promises_less_crime(everything):
    told = everything.points[["trigger", "why"]].to_numpy().ravel()
    assert not [text for text in told if "crime" in text.lower() or "prevent" in text.lower()]


def test_the_cost_of_a_citys_own_catalogue_counts():
    catalogue = read_catalogue()
    pole = catalogue["infill_pole"]
    own = {"infill_pole": type(pole)(**{**vars(pole), "cost": None})}
    points = suggest(parcels(), gaps(), catalogue=own).points
    assert points[["cost_low", "cost_high"]].isna().all(axis=None)
    assert "not known" in points["why"].iloc[0]


def test_what_is_turned_off_is_not_suggested_but_named():
    catalogue = read_catalogue()
    pole = catalogue["infill_pole"]
    off = {**catalogue, "infill_pole": type(pole)(**{**vars(pole), "on_by_default": False})}
    result = suggest(parcels(), gaps(), catalogue=off)
    assert len(result.points) == 0
    assert "turned off" in str(result.not_judged["infill_pole"])


def test_what_is_not_in_the_catalogue_is_not_suggested():
    assert len(suggest(parcels(), gaps(), catalogue={}).points) == 0


def test_rules_without_their_layers_or_fields_are_silent_and_named():
    result = suggest(parcels(), lights=lights())
    assert "dark gaps" in str(result.not_judged["infill_pole"])
    assert "'vacancy_probability'" in str(result.not_judged["lot_green"])
    assert "'lighting_overlit'" in str(result.not_judged["dim_shield"])
    assert "poles" in str(suggest(parcels(), gaps()).not_judged["infill_arm"])


def test_every_intervention_was_judged_or_is_named(everything):
    assert set(everything.points["intervention"]) | set(everything.not_judged) == set(read_catalogue())


def test_sentences_are_rendered_again_from_the_stored_parts(everything):
    for part, point in zip(everything.parts.to_dict("records"), everything.points.to_dict("records")):
        values = json.loads(part["values"])
        assert part["suggestion_id"] == point["suggestion_id"]
        assert trigger_of(part["intervention"], values).render() == point["trigger"]
        assert why_of(part["intervention"], values).render() == point["why"]


def test_sentences_come_in_the_readers_language():
    def shouted(context, template):
        return "POLE" if template == "pole" else template.replace("dark gap", "DARK GAP")

    point = suggest(parcels(), gaps(), translate=shouted).points.iloc[0]
    assert "DARK GAP of 30 m" in point["trigger"]
    assert "2 x POLE" in point["why"]


def test_the_markers_have_the_crs_of_the_parcels():
    result = suggest(parcels().set_crs("EPSG:32619"), gaps())
    assert {layer.crs.to_epsg() for layer in (result.points, result.areas, result.lines)} == {32619}


def test_an_id_stays_while_the_place_stays():
    alone = suggest(parcels(), gaps()).points["suggestion_id"].iloc[0]
    among = suggest(parcels(), gaps(3, cause=["spacing", "outage", "spacing"], length_m=[99.0, 30.0, 30.0])).points
    assert alone in set(among["suggestion_id"])


@given(st.integers(0, 10_000))
@settings(max_examples=8)
def test_the_order_of_rows_does_not_matter(seed):
    there = suggest(street(), **EVERYTHING)
    back = suggest(shuffled(street(), seed), **{name: shuffled(layer, seed) for name, layer in EVERYTHING.items()})
    for one, other in ((there.points, back.points), (there.areas, back.areas), (there.lines, back.lines)):
        assert one.equals(other)
    assert there.parts.equals(back.parts)


@given(
    st.lists(st.floats(0, 0.499) | st.none(), min_size=1, max_size=4),
    st.sampled_from(["lot", "building", None]),
    st.floats(0, 0.30),
    st.floats(0.40, 1),
)
@settings(max_examples=12)
def test_without_a_physical_trigger_there_is_no_suggestion(probabilities, kind, overlit, seen):
    calm = vacant_lots(*probabilities, vacancy_kind=kind, lighting_overlit=overlit, sightlines_seen_share=seen,
                       vacancy_cluster=1, need=100.0, lighting_deficit=1.0)  # fmt: skip
    bright = gaps(4, cause=["outage", "low output", "spacing", "tree"], cause_id="L0", emin_lx=2.0)
    hidden = pockets(2, blocker_layer=["barriers", "buildings"], area_m2=9.9)
    assert len(suggest(calm, bright, hidden, lights(2, working=False), poles=poles((15, -5))).points) == 0


@given(st.floats(0.5, 1), st.floats(0, 0.5))
@settings(max_examples=12)
def test_a_lot_that_is_likelier_vacant_is_never_suggested_less(probability, more):
    fewer = suggest(vacant_lots(probability)).points
    others = suggest(vacant_lots(min(1.0, probability + more))).points
    assert set(fewer["suggestion_id"]) <= set(others["suggestion_id"])


def test_moving_everything_moves_the_markers_along():
    def moved(layer):
        return layer.set_geometry(layer.geometry.translate(3000.0, -2000.0))

    there = suggest(street(), **EVERYTHING).points
    away = suggest(moved(street()), **{name: moved(layer) for name, layer in EVERYTHING.items()}).points
    facts = there.columns.difference(["suggestion_id", "geometry"])
    pd.testing.assert_frame_equal(pd.DataFrame(there[facts]), pd.DataFrame(away[facts]))
    assert np.allclose(there.geometry.x + 3000.0, away.geometry.x)
    assert np.allclose(there.geometry.y - 2000.0, away.geometry.y)


@pytest.mark.parametrize("nothing", [None, "empty"])
def test_rows_without_a_shape_are_left_out(nothing):
    from shapely.geometry import LineString

    dark = gaps(2)
    dark.loc[0, "geometry"] = None if nothing is None else LineString()
    assert suggest(parcels(3), dark).points["gap_id"].tolist() == ["g1"]
