"""Public mode: block faces of at least ten parcels, from which nothing of a single parcel can be worked out."""

import json
import re
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
from factories.blocks import town
from factories.cities import city
from factories.faces import rows_of_lots, scored, with_need
from factories.sample import sample_layer
from hypothesis import given, settings, strategies as st
from pandas.testing import assert_frame_equal
from shapely.geometry import box
from shapely.ops import unary_union
from wellplaced.algorithms.fields import ours
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.public.block_groups import block_groups
from wellplaced.algorithms.public.faces import block_faces, face_fields, public_reason

VOCABULARY = Path(__file__).resolve().parents[2] / "house" / "vocabulary.json"
FACTORS = ("lighting", "sightlines", "vacancy")


def ten(group):
    return len(group) >= 10


def partition(shapes, enough=ten):
    """The groups as a set of sets of numbers."""
    return {frozenset(group.tolist()) for group in block_groups(shapes, enough, Progress())}


def by_row(row):
    return {frozenset(np.flatnonzero(row == number).tolist()) for number in np.unique(row)}


def test_a_row_of_ten_or_more_is_a_face_with_its_corner_lots():
    shapes, row = rows_of_lots([(12, 14), (13, 10)])
    assert partition(shapes) == by_row(row)


def test_two_rows_of_six_are_one_face():
    shapes, row = rows_of_lots([(6, 6), (6, 6)])
    assert partition(shapes) == by_row(row // 2)


def test_a_row_of_twenty_five_is_cut_in_the_middle():
    shapes, _row = rows_of_lots([(25, 15)])
    sizes = sorted(len(group) for group in partition(shapes))
    assert sizes == [12, 13, 15]
    lower = [sorted(group) for group in partition(shapes) if min(group) < 25]
    assert all(group == list(range(group[0], group[-1] + 1)) for group in lower)


def test_a_lot_that_no_street_touches_goes_to_a_neighbour_of_its_block():
    blocks = town(columns=2, rows=1, lots=11, ranks=3)
    for group in partition(blocks.parcels):
        assert len({number // 33 for number in group}) == 1


def test_a_face_follows_a_curved_street():
    inner, outer, angles = 80.0, 105.0, np.linspace(0.0, 2.6, 15)
    at = np.column_stack([np.cos(angles), np.sin(angles)])
    lots = [gpd.points_from_xy(*np.array([a * inner, a * outer, b * outer, b * inner]).T) for a, b in zip(at, at[1:])]
    shapes = as_objects([unary_union(list(corners)).convex_hull for corners in lots])
    assert partition(shapes) == {frozenset(range(14))}


def test_lots_with_streets_all_around_are_put_together_by_nearness():
    shapes = as_objects([box(40.0 * (n % 12), 400.0 * (n // 12), 40.0 * (n % 12) + 25.0, 400.0 * (n // 12) + 25.0)
                         for n in range(24)])  # fmt: skip
    assert partition(shapes) == {frozenset(range(12)), frozenset(range(12, 24))}


@pytest.mark.parametrize("angle", [0.0, 31.0, 90.0, 200.0])
def test_a_turn_and_a_shift_change_no_group(angle):
    blocks = [(12, 14), (5, 7), (3, 9), (25, 21), (1, 2)]
    still, _ = rows_of_lots(blocks)
    turned, _ = rows_of_lots(blocks, angle=angle, shift=(4321.5, -987.25))
    assert partition(turned) == partition(still)


@settings(max_examples=15, deadline=None)
@given(
    blocks=st.lists(st.tuples(st.integers(1, 24), st.integers(1, 24)), min_size=1, max_size=5),
    seed=st.integers(0, 99),
)
def test_every_parcel_is_in_one_group_of_ten_or_more_whatever_the_order(blocks, seed):
    shapes, _row = rows_of_lots(blocks, seed)
    found = partition(shapes)
    assert sorted(number for group in found for number in group) == list(range(len(shapes)))
    assert all(len(group) >= 10 for group in found) or len(found) == 1
    order = np.random.default_rng(seed).permutation(len(shapes))
    assert {frozenset(order[list(group)].tolist()) for group in partition(shapes[order])} == found


def test_faces_have_the_fields_of_the_list_and_no_others():
    faces = block_faces(scored(rows_of_lots()[0]))
    assert list(faces.columns) == [*(field.name for field in face_fields(FACTORS)), "geometry"]


def test_no_field_tells_of_one_parcel():
    never = {field.name for field in ours(FACTORS)} & {
        "parcel_id", "need_rank", "need_rank_low", "need_rank_high", "need_reason", "vacancy_probability",
        "vacancy_kind", "vacancy_evidence", "vacancy_cluster", "vacancy_neighbours",
    }  # fmt: skip
    assert len(never) == 10
    faces = block_faces(scored(rows_of_lots()[0]))
    assert never.isdisjoint(faces.columns)
    assert "Somebody" not in faces.drop(columns="geometry").to_csv()
    assert "lot-" not in faces.drop(columns="geometry").to_csv()


def test_the_figures_are_means_that_count_each_parcel_once():
    shapes, row = rows_of_lots([(12, 14)])
    parcels = scored(shapes)
    faces = block_faces(parcels).set_index("parcels")
    own = parcels[row == 1]
    assert faces.loc[14, "known"] == 14
    for name in ("need", "need_confidence", "lighting_deficit", "vacancy_points", "sightlines_seen_share"):
        assert faces.loc[14, name] == pytest.approx(own[name].sum() / 14)


def test_the_dark_share_is_over_metres_of_frontage_and_the_gap_is_the_longest():
    parcels = scored(rows_of_lots([(5, 5)])[0])
    face = block_faces(parcels).iloc[0]
    metres = (parcels["lighting_dark_share"] * parcels["lighting_frontage_m"]).sum()
    assert face["lighting_frontage_m"] == pytest.approx(parcels["lighting_frontage_m"].sum())
    assert face["lighting_dark_share"] == pytest.approx(metres / parcels["lighting_frontage_m"].sum())
    assert face["lighting_gap_m"] == parcels["lighting_gap_m"].max()
    assert face["lighting_target_lx"] == 2.0


def test_two_targets_in_a_face_are_no_target():
    parcels = scored(rows_of_lots([(5, 5)])[0], lighting_target_lx=[2.0] * 9 + [5.0])
    assert np.isnan(float(block_faces(parcels).iloc[0]["lighting_target_lx"] or np.nan))


def test_points_sum_to_the_need():
    unknown = np.where(np.arange(26) < 14, np.nan, 0.7)
    faces = block_faces(scored(rows_of_lots([(12, 14)])[0], sightlines_deficit=unknown))
    points = faces[[f"{factor}_points" for factor in FACTORS]].astype(float).sum(axis=1)
    np.testing.assert_allclose(points, faces["need"].astype(float), atol=1e-9)


@settings(max_examples=20, deadline=None)
@given(odd=st.integers(1, 9), factor=st.sampled_from(FACTORS), seed=st.integers(0, 99))
def test_the_few_of_a_face_that_lack_a_factor_have_no_part_in_any_figure(odd, factor, seed):
    """Else their other factors could be worked out from the means by subtraction."""
    shapes, _row = rows_of_lots([(22, 3)], seed)
    few = np.random.default_rng(seed).choice(len(shapes), odd, replace=False)
    parcels = scored(shapes, seed)
    parcels.loc[few, f"{factor}_deficit"] = np.nan
    changed = parcels.copy()
    others = [f"{other}_deficit" for other in FACTORS if other != factor]
    changed.loc[few, others] = 1.0 - changed.loc[few, others]
    first, second = (block_faces(gpd.GeoDataFrame(with_need(table))) for table in (parcels, changed))
    assert first["known"].sum() == len(shapes) - odd
    assert_frame_equal(first.drop(columns="geometry"), second.drop(columns="geometry"))


@settings(max_examples=20, deadline=None)
@given(lacking=st.lists(st.sampled_from([(), *[(factor,) for factor in FACTORS], FACTORS]), min_size=46, max_size=46))
def test_every_figure_is_of_ten_parcels_of_one_kind_or_more(lacking):
    shapes, _row = rows_of_lots([(12, 14), (9, 11)])
    parcels = scored(shapes)
    for number, factors in enumerate(lacking):
        parcels.loc[number, [f"{factor}_deficit" for factor in factors]] = np.nan
    for face in block_faces(gpd.GeoDataFrame(with_need(parcels))).to_dict("records"):
        told = {name: value for name, value in face.items() if name.startswith(("need", *FACTORS))}
        assert face["parcels"] >= 10
        assert face["known"] >= 10 or all(value is None or np.isnan(value) for value in told.values())


def test_a_face_of_which_most_is_unknown_has_no_figure_and_takes_no_neighbour():
    shapes, row = rows_of_lots([(12, 14)])
    nothing = {f"{factor}_deficit": np.where(row == 0, np.nan, 0.5) for factor in FACTORS}
    faces = block_faces(scored(shapes, **nothing)).set_index("parcels")
    assert sorted(faces.index) == [12, 14]
    assert faces.loc[12, "known"] == 0
    assert faces.loc[12].drop(["geometry", "face_id", "known"]).isna().all()
    assert faces.loc[14, "need"] == pytest.approx(50.0)


def test_nine_known_of_ten_join_their_neighbours():
    shapes, _row = rows_of_lots([(10, 10)])
    parcels = scored(shapes)
    parcels.loc[3, [f"{factor}_deficit" for factor in FACTORS]] = np.nan
    faces = block_faces(gpd.GeoDataFrame(with_need(parcels)))
    assert faces[["parcels", "known"]].to_numpy().tolist() == [[20, 19]]


def test_fewer_than_ten_parcels_make_no_face():
    faces = block_faces(scored(rows_of_lots([(4, 5)])[0]))
    assert len(faces) == 0
    assert list(faces.columns) == [*(field.name for field in face_fields(FACTORS)), "geometry"]


def test_parcels_without_a_shape_are_left_out():
    shapes = rows_of_lots([(5, 6)])[0]
    shapes[4] = None
    assert block_faces(scored(shapes))["parcels"].tolist() == [10]


def test_a_layer_with_lighting_alone_has_the_fields_of_lighting_alone():
    parcels = scored(rows_of_lots()[0]).drop(
        columns=[f"{factor}_{what}" for factor in FACTORS[1:] for what in ("deficit", "points")]
    )
    names = set(block_faces(parcels).columns)
    assert "lighting_deficit" in names
    assert not [name for name in names if name.startswith(("sightlines", "vacancy"))]


def test_ids_are_those_of_the_place_whatever_the_order():
    parcels = scored(rows_of_lots([(12, 14), (9, 11)])[0])
    order = np.random.default_rng(5).permutation(len(parcels))
    one, other = block_faces(parcels), block_faces(parcels.iloc[order].reset_index(drop=True))
    assert one["face_id"].is_unique
    assert one["face_id"].tolist() == other["face_id"].tolist()
    np.testing.assert_allclose(one["need"].astype(float), other["need"].astype(float))


def test_a_shift_changes_ids_and_no_figure():
    blocks = [(12, 14), (9, 11)]
    here, there = (block_faces(scored(rows_of_lots(blocks, shift=shift)[0])) for shift in ((0.0, 0.0), (500.0, 80.0)))
    assert not set(here["face_id"]) & set(there["face_id"])
    figures = [name for name in here if name not in ("face_id", "geometry")]
    assert_frame_equal(
        here[figures].sort_values("need").reset_index(drop=True),
        there[figures].sort_values("need").reset_index(drop=True),
    )


def test_a_face_covers_its_parcels_and_shows_none_of_their_boundaries():
    shapes, _row = rows_of_lots([(6, 5)])
    (area,) = block_faces(scored(shapes)).geometry
    together = unary_union(list(shapes))
    assert area.geom_type == "Polygon"
    assert not area.interiors
    assert area.symmetric_difference(together).area < 0.01 * together.area
    assert not [shape for shape in shapes if area.symmetric_difference(shape).area < 0.2 * shape.area]


def test_strips_of_land_have_an_outline():
    strips = as_objects([box(0.0, 30.0 * number, 2.0, 30.0 * number + 30.0) for number in range(10)])
    (area,) = block_faces(scored(strips)).geometry
    assert area.area == pytest.approx(600.0, rel=0.05)


def test_the_sample_has_faces_of_ten_and_more():
    lots = sample_layer("parcels")
    shapes = as_objects([shape for shape in lots.geometry if shape is not None and shape.is_valid])
    sizes = [len(group) for group in block_groups(shapes, ten, Progress())]
    assert sum(sizes) == len(shapes)
    assert min(sizes) >= 10
    assert np.median(sizes) < 20


FACE = {
    "parcels": 17, "known": 14, "need": 62.4, "lighting_deficit": 0.8, "lighting_points": 38.0,
    "lighting_dark_share": 0.61, "lighting_target_lx": 2.0, "lighting_gap_m": 34.2, "sightlines_deficit": 0.3,
    "sightlines_points": 14.0, "sightlines_seen_share": 0.7, "vacancy_deficit": 0.2, "vacancy_points": 10.4,
}  # fmt: skip


def test_the_reason_tells_the_mean_and_its_parts_the_largest_first():
    assert public_reason(FACE) == (
        "Need for improvement 62 of 100, the mean of 14 parcels. Mostly: 61 % of the frontage is below 2 lx; the "
        "longest dark gap is 34 m (38 points); 30 % of the open ground is seen from no walkway (14 points); land and "
        "buildings in and around it need care (10 points)."
    )


def test_the_reason_names_nothing_that_stands_empty():
    fields = {**FACE, "vacancy_probability": 0.9, "vacancy_kind": "lot", "vacancy_evidence": "register", "need_rank": 1}
    text = public_reason(fields).lower()
    assert not re.search("vacan|empty|lot-|rank|register", text)
    never = json.loads(VOCABULARY.read_text(encoding="utf-8"))["never"]
    assert [word for word in never if re.search(rf"\b{re.escape(word.lower())}\b", text)] == []


def test_the_reason_says_what_is_not_known():
    assert public_reason({"parcels": 12, "known": 3, "need": None}) == (
        "Need for improvement is not known: data is missing for most of its 12 parcels."
    )


def test_every_word_of_the_reason_is_translated():
    told = public_reason(FACE, lambda context, text: f"«{text}»")
    assert "".join(re.split("«|»", told)) == public_reason(FACE)
    assert told.count("«") == told.count("»") >= 6


@pytest.mark.city
def test_cambridge_east_has_no_face_below_ten():
    lots = gpd.read_file(city("cambridge_east") / "cambridge_east.gpkg", layer="parcels_fy2014")
    lots = lots[lots["ML"].str.match(r"^\d") & lots.geometry.is_valid]
    shapes = as_objects(lots.geometry.scale(0.3048006, 0.3048006, origin=(0, 0)).tolist())
    sizes = [len(group) for group in block_groups(shapes, ten, Progress())]
    assert sum(sizes) == len(shapes)
    assert min(sizes) >= 10
    assert np.median(sizes) < 22
