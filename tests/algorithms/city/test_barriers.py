"""Walls, fences and hedges: kinds from many languages, heights, and how much sight passes."""

from collections import Counter

import geopandas as gpd
import numpy as np
import pytest
from factories.cities import city
from factories.sample import sample_layer
from factories.standing import (
    FEET,
    METRIC,
    US_FOOT,
    barriers_layer,
    canopies_layer,
    gathered,
    sample_study,
    sentences,
    study_around,
    trees_layer,
)
from wellplaced.algorithms.city.barriers import IN_WORDS, gather_barriers
from wellplaced.algorithms.city.standing_defaults import by_barrier
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.mapping import parse_mapping
from wellplaced.algorithms.sightlines.surface import blocks_sight


def barriers(*layers, text="", crs=METRIC):
    return gathered(gather_barriers, layers, text, crs)


def test_without_a_layer_there_are_no_barriers_and_no_findings():
    assert barriers() == (None, [])


def test_heights_and_kinds_are_taken_as_they_are():
    found, findings = barriers(barriers_layer(TYPE=["Wall", "Picket fence"] * 3, HEIGHT_M=[2.0, 1.1] * 3))
    assert found.kind.tolist() == ["wall", "picket"] * 3
    assert found.height.tolist() == [2.0, 1.1] * 3
    assert found.permeability.tolist() == [0.0, 0.6] * 3
    assert found.assumed.tolist() == [0.0] * 6
    assert findings == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("RETWALL", "retaining wall"),
        ("STONEWALL", "wall"),
        ("FENCE", "fence"),
        ("HEDGE", "hedge"),
        ("GUARDRAIL", "railing"),
        ("Mauer", "wall"),
        ("Stützmauer", "retaining wall"),
        ("Zaun", "fence"),
        ("Maschendrahtzaun", "chain-link"),
        ("Lattenzaun", "picket"),
        ("Hecke", "hedge"),
        ("muro", "wall"),
        ("Muro de contención", "retaining wall"),
        ("cerca", "fence"),
        ("cerca viva", "hedge"),
        ("valla", "fence"),
        ("Seto", "hedge"),
        ("malla metálica", "chain-link"),
        ("haie", "hedge"),
        ("clôture", "fence"),
        ("clôture grillagée", "chain-link"),
        ("mur de clôture", "wall"),
        ("mur de soutènement", "retaining wall"),
        ("recinzione", "fence"),
        ("siepe", "hedge"),
        ("ringhiera", "railing"),
        ("hekwerk", "fence"),
        ("keermuur", "retaining wall"),
        ("häck", "hedge"),
        ("stängsel", "fence"),
        ("ogrodzenie", "fence"),
        ("żywopłot", "hedge"),
        ("sebe viva", "hedge"),
        ("muro de arrimo", "retaining wall"),
        ("chain_link", "chain-link"),
        ("Wrought iron fence", "railing"),
        ("Wooden privacy fence", "board fence"),
    ],
)
def test_kinds_are_known_in_many_languages(text, kind):
    assert set(barriers(barriers_layer(TYPE=[text] * 6))[0].kind) == {kind}


def test_walls_hides_and_open_fences_do_not_block_alone():
    found, _ = barriers(barriers_layer(TYPE=["Wall", "Retaining wall", "Board fence", "Hedge", "Picket", "Chain link"]))
    assert blocks_sight(found.permeability).tolist() == [True, True, True, True, False, False]


def test_the_layer_s_name_tells_the_kind_where_no_column_does():
    found, _ = barriers(barriers_layer(name="stone_walls", HEIGHT_M=[1.2] * 6))
    assert set(found.kind) == {"wall"}


def test_the_material_tells_more_of_a_fence():
    found, _ = barriers(
        barriers_layer(barrier=["fence", "fence", "wall"] * 2, material=["chain link", "wood", "stone"] * 2)
    )
    assert found.kind.tolist() == ["chain-link", "board fence", "wall"] * 2


def test_a_fence_of_unknown_make_is_told_with_what_to_write():
    found, findings = barriers(barriers_layer(TYPE=["FENCE"] * 6, HEIGHT_M=[1.5] * 6))
    assert found.assumed.tolist() == [0.5] * 6
    assert "barriers.barrier(FENCE)" in sentences(findings)


def test_mapping_says_what_a_code_means():
    found, findings = barriers(
        barriers_layer(TYPE=["F7", "FENCE"] * 3, HEIGHT_M=[1.5] * 6),
        text="barriers.barrier(F7) = chain-link\nbarriers.barrier(FENCE) = board fence",
    )
    assert found.kind.tolist() == ["chain-link", "board fence"] * 3
    assert found.assumed.max() == 0.0
    assert findings == []


def test_what_is_not_known_is_unknown_and_told():
    found, findings = barriers(barriers_layer(TYPE=["Wall", "Wall", "Zzz"] * 2, HEIGHT_M=[1.5] * 6))
    assert Counter(found.kind) == {"wall": 4, "unknown": 2}
    assert "'Zzz'" in sentences(findings)


def test_unknown_heights_are_assumed_by_kind_and_told():
    found, findings = barriers(barriers_layer(TYPE=["Wall", "Retaining wall", "Picket fence"] * 2))
    wall, retaining, picket = found.height[:3]
    assert retaining < 1.0 < picket < wall
    assert found.assumed.tolist() == [0.5] * 6
    assert [(finding.severity, finding.count) for finding in findings] == [(Severity.WARNING, 6)]


def test_feet_are_known_by_their_size():
    found, findings = barriers(barriers_layer(TYPE=["Wall"] * 6, HEIGHT=[4.0, 6.0, 8.0] * 2))
    assert found.height[:3] == pytest.approx([1.2192, 1.8288, 2.4384])
    assert "in feet" in sentences(findings)


def test_texts_in_feet_and_metres_are_each_read_in_their_own_unit():
    found, _ = barriers(barriers_layer(TYPE=["Wall"] * 6, HEIGHT=["6 ft", "1.8 m", "5' 6\""] * 2))
    assert found.height[:3] == pytest.approx([1.8288, 1.8, 1.6764])


@pytest.mark.parametrize("value", [-1.0, 40.0])
def test_a_height_that_cannot_be_is_unknown_and_told(value):
    found, findings = barriers(barriers_layer(TYPE=["Wall"] * 6, HEIGHT_M=[1.5] * 5 + [value]))
    assert 0.0 < found.height[-1] < 3.0
    assert "cannot be" in sentences(findings)


def test_bollards_and_kerbs_hide_nothing():
    found, findings = barriers(barriers_layer(barrier=["wall", "bollard", "kerb"] * 2, HEIGHT_M=[1.5] * 6))
    assert len(found.lines) == 2
    assert any(finding.count == 4 for finding in findings)


def test_walls_drawn_as_areas_hide_with_their_edges():
    found, _ = barriers(canopies_layer(TYPE=["Wall"] * 2, HEIGHT_M=[2.0] * 2))
    assert [line.length for line in found.lines] == [32.0, 32.0]


def test_points_are_no_barriers():
    found, findings = barriers(trees_layer(TYPE=["Wall"] * 12))
    assert found is None
    assert "are no lines" in sentences(findings)


def test_several_layers_become_one_inventory_that_says_where_each_comes_from():
    walls = barriers_layer(n=2, name="walls", TYPE=["Wall"] * 2, HEIGHT_M=[2.0] * 2, WALL_ID=["W1", "W2"])
    fences = barriers_layer(n=3, name="fences", TYPE=["Picket"] * 3, HEIGHT_M=[1.0] * 3)
    found, _ = barriers(walls, fences)
    assert found.layer.tolist() == ["walls"] * 2 + ["fences"] * 3
    assert found.ids.tolist() == ["W1", "W2", "1", "2", "3"]
    assert [recognition.layer for recognition in found.recognitions] == ["walls", "fences"]


def test_coordinates_in_feet_become_metres():
    found, _ = barriers(barriers_layer(crs=FEET, TYPE=["Wall"] * 6), crs=FEET)
    assert [line.length for line in found.lines] == pytest.approx([15.0 * US_FOOT] * 6)


def test_the_sample_s_barriers_are_known_with_their_heights():
    frame = sample_layer("walls_and_fences")
    found, _ = gather_barriers((Layer("walls_and_fences", frame),), parse_mapping("")[0], *sample_study())
    meant = {"Brick wall": "wall", "Stone wall": "wall", "Board fence": "board fence", "Hedge": "hedge"}
    meant |= {"Picket fence": "picket", "Chain-link fence": "chain-link"}
    known = frame.HEIGHT.notna().to_numpy()
    assert found.kind.tolist() == frame.TYPE.map(meant).tolist()
    assert found.height[known].tolist() == frame.HEIGHT[known].tolist()
    assert np.isfinite(found.height).all()


@pytest.mark.city
def test_walls_and_fences_of_cambridge():
    package = city("cambridge_east") / "cambridge_east.gpkg"
    where = study_around(gpd.read_file(package, layer="parcels_fy2014"))
    layers = tuple(Layer(name, gpd.read_file(package, layer=name)) for name in ("walls", "fences"))
    found, _ = gather_barriers(layers, parse_mapping("")[0], *where)
    assert Counter(found.kind) == {"fence": 1217, "wall": 294, "retaining wall": 283, "hedge": 49, "railing": 3}


def test_every_kind_with_an_assumed_height_has_words():
    assert all(by_barrier("height", np.array([kind]))[0] > 0 for kind in IN_WORDS)
    assert str(IN_WORDS["hedge"].about(height=1.6)) == "hedge 1.6 m"
