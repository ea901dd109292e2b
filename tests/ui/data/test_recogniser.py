"""Layers are looked at when they have settled and somebody sees it, and what the user chose stays."""

import pytest
from factories.qgis_layers import lights, parcels, street
from factories.recognition import Recognition

ROLES = {"parcels": "INPUT", "lights": "LIGHTS", "pavements": "WALKWAYS", "paths": "WALKWAYS"}


@pytest.fixture
def recogniser(choices, project):
    from wellplaced.ui.data.recogniser import Recogniser

    made = Recogniser(choices, project, Recognition(**ROLES))
    yield made
    made.stop()


def looks(recogniser):
    return recogniser._recognise.looks


def settled(qtbot, recogniser):
    """Wait until the layers were looked at."""
    with qtbot.waitSignal(recogniser.looked, timeout=5000):
        pass


def test_a_burst_of_layers_is_looked_at_once(qtbot, recogniser, choices, project):
    recogniser.wake(True)
    settled(qtbot, recogniser)
    lots, lamps = parcels(), lights()
    project.addMapLayer(lots)
    project.addMapLayer(lamps)
    settled(qtbot, recogniser)
    qtbot.wait(400)
    assert len(looks(recogniser)) == 2
    assert choices.layers("INPUT") == (lots.id(),)
    assert choices.layers("LIGHTS") == (lamps.id(),)


def test_nothing_is_looked_at_while_nobody_sees_it_and_all_of_it_afterwards(qtbot, recogniser, choices, project):
    project.addMapLayer(parcels())
    qtbot.wait(400)
    assert looks(recogniser) == []
    recogniser.wake(True)
    settled(qtbot, recogniser)
    recogniser.wake(False)
    recogniser.wake(True)
    qtbot.wait(400)
    assert looks(recogniser) == [["parcels"]], "nothing has changed since"


def test_a_layer_that_gets_another_name_is_looked_at_again(qtbot, recogniser, choices, project):
    layer = street(name="unnamed")
    project.addMapLayer(layer)
    recogniser.wake(True)
    settled(qtbot, recogniser)
    assert choices.layers("WALKWAYS") == ()
    layer.setName("pavements")
    settled(qtbot, recogniser)
    assert choices.layers("WALKWAYS") == (layer.id(),)


def test_what_the_user_chose_stays_when_better_layers_come(qtbot, recogniser, choices, project):
    mine = street(name="mine")
    project.addMapLayer(mine)
    recogniser.wake(True)
    settled(qtbot, recogniser)
    choices.choose("WALKWAYS", [mine.id()])
    project.addMapLayer(street(name="pavements"))
    settled(qtbot, recogniser)
    assert choices.layers("WALKWAYS") == (mine.id(),)


def test_a_layer_that_the_user_moves_to_another_role_leaves_its_own(qtbot, recogniser, choices, project):
    first, second = street(name="pavements"), street(name="paths")
    project.addMapLayers([first, second])
    with qtbot.waitSignal(recogniser.looked):
        recogniser.look()
    own = choices.layers("WALKWAYS")[0]
    other = {first.id(), second.id()} - {own}
    choices.choose("BARRIERS", [own])
    recogniser.fill()
    assert set(choices.layers("WALKWAYS")) == other


def test_a_removed_layer_gives_its_role_to_the_next(qtbot, recogniser, choices, project):
    first, second = street(name="pavements"), street(name="paths")
    project.addMapLayers([first, second])
    recogniser.wake(True)
    settled(qtbot, recogniser)
    gone = choices.layers("WALKWAYS")[0]
    project.removeMapLayer(gone)
    settled(qtbot, recogniser)
    (left,) = project.mapLayers().values()
    assert choices.layers("WALKWAYS") == (left.id(),)


def test_a_layer_may_go_while_the_layers_are_looked_at(qtbot, recogniser, choices, project):
    lots, lamps = parcels(), lights()
    project.addMapLayers([lots, lamps])
    recogniser.wake(True)
    with qtbot.waitSignal(recogniser.looking):
        pass
    project.removeMapLayer(lots.id())
    settled(qtbot, recogniser)
    assert looks(recogniser)[-1] == ["lights"]
    assert choices.layers("INPUT") == ()
    assert choices.layers("LIGHTS") == (lamps.id(),)


def test_stopped_it_follows_nothing(qtbot, choices, project):
    from wellplaced.ui.data.recogniser import Recogniser

    layer = parcels()
    project.addMapLayer(layer)
    made = Recogniser(choices, project, Recognition(**ROLES))
    made.wake(True)
    made.stop()
    layer.setName("other")
    project.addMapLayer(lights())
    qtbot.wait(400)
    assert looks(made) == []
