"""Which layer of suggestions belongs to a scored layer."""

import pytest

pytest.importorskip("qgis.core")

from factories import scored_layers as made

OTHER = {**made.RUN, "run": "00000000"}


@pytest.fixture
def found(project):
    """What is found for the parcels; layers are added in the order in which they are given, the first on top."""
    from wellplaced.ui.card.of_run import suggestion_layer

    def look(parcels, *layers, group=None):
        project.addMapLayers([parcels, *layers], False)
        root = project.layerTreeRoot()
        for layer in (*layers, parcels):
            (group or root).addLayer(layer)
        return suggestion_layer(parcels, project)

    return look


def suggestions(history=made.RUN, **how):
    layer = made.suggestions(**how)
    return layer if history is None else made.with_history(layer, history)


def test_the_layer_of_the_same_run_is_found(found):
    ours = suggestions()
    assert found(made.scored_parcels(2, 2), suggestions(OTHER), ours) == ours


def test_suggestions_of_another_run_are_none_of_ours(found, project):
    group = project.layerTreeRoot().addGroup("Wellplaced: parcels, today")
    assert found(made.scored_parcels(2, 2), suggestions(OTHER), group=group) is None


def test_the_uppermost_of_several_is_taken(found):
    upper, lower = suggestions(name="upper"), suggestions(name="lower")
    assert found(made.scored_parcels(2, 2), upper, lower) == upper


def test_areas_and_lines_of_suggestions_are_not_taken_for_them(found):
    ours = suggestions()
    assert (
        found(made.scored_parcels(2, 2), suggestions(geometry="Polygon"), suggestions(geometry="LineString"), ours)
        == ours
    )


def test_suggestions_made_later_of_this_very_layer_belong_to_it(found):
    parcels = made.scored_parcels(2, 2, name="Need for improvement")
    inputs = {"parcels": [{"layer": "Need for improvement", "features": 4, "sha256": "0"}]}
    later = suggestions({"version": "0.1.0", "algorithm": "wellplaced:interventions", "run": "1", "inputs": inputs})
    assert found(parcels, later) == later


@pytest.mark.parametrize(("name", "features"), [("another layer", 4), ("Need for improvement", 5)])
def test_suggestions_made_of_another_layer_do_not(found, name, features):
    parcels = made.scored_parcels(2, 2, name="Need for improvement")
    inputs = {"parcels": [{"layer": name, "features": features, "sha256": "0"}]}
    later = suggestions({"version": "0.1.0", "algorithm": "wellplaced:interventions", "run": "1", "inputs": inputs})
    assert found(parcels, later) is None


def test_without_histories_one_group_is_one_run(found, project):
    group = project.layerTreeRoot().addGroup("Wellplaced: parcels, today")
    ours = suggestions(None)
    assert found(made.scored_parcels(2, 2, history=None), ours, group=group) == ours


def test_without_histories_the_top_of_the_tree_is_no_run(found):
    assert found(made.scored_parcels(2, 2, history=None), suggestions(None)) is None


def test_a_history_goes_before_the_group(found, project):
    group = project.layerTreeRoot().addGroup("Wellplaced: parcels, today")
    by_group, by_history = suggestions(None), suggestions()
    parcels = made.scored_parcels(2, 2)
    assert found(parcels, by_group, by_history, group=group) == by_history


def test_a_layer_outside_the_tree_is_found_as_well(found, project):
    ours = suggestions()
    project.addMapLayer(ours, False)
    assert found(made.scored_parcels(2, 2)) == ours


def test_the_city_has_no_suggestions(found):
    assert found(made.scored_parcels(2, 2), made.city_layer("parks")) is None


def test_a_real_run_belongs_together(provider, project):
    """Score, then suggest again from the result: both times the suggestions are found."""
    from factories.sample import PACKAGE
    from wellplaced.ui.card.of_run import suggestion_layer

    import processing

    def sample(name):
        return f"{PACKAGE}|layername={name}"

    inputs = {"INPUT": sample("parcels"), "EVIDENCE": [sample("vacant_register_2025")], "AREA": sample("study_area")}
    outputs = dict.fromkeys(("OUTPUT", "SUGGESTIONS"), "TEMPORARY_OUTPUT")
    done = processing.run("wellplaced:scoreparcels", {**inputs, **outputs})
    parcels, first = done["OUTPUT"], done["SUGGESTIONS"]
    project.addMapLayers([parcels, first])
    assert suggestion_layer(parcels, project) == first
    project.takeMapLayer(first)
    again = processing.run("wellplaced:interventions", {"INPUT": parcels, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    project.addMapLayer(again)
    assert suggestion_layer(parcels, project) == again
