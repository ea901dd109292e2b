"""Findings read from Check data's table, and the layers that they are about."""

import pytest
from factories.qgis_layers import layer, lights, parcels

FIELDS = (
    "severity:string,role:string,layer:string,count:int,total:int,what:string,advice:string,ids:string,features:string"
)


def table(*rows):
    return layer("None", [(None, row) for row in rows], FIELDS, "findings")


def finding(role="lights", name="lamps", features=()):
    from wellplaced.ui.data.findings import FoundHere

    return FoundHere("warning", role, name, len(features), 9, "What.", "", tuple(features))


def test_findings_are_read_the_gravest_first(qapp):
    from wellplaced.ui.data.findings import FoundHere, findings_in

    made = table(
        ["info", "lights", "lamps", 3, 3, "Read so.", None, None, None],
        ["error", "walkways", "ways", 2, 2, "Left out.", "Take another.", None, "4,9"],
        ["warning", "parcels", "lots", 1, 5, "Broken.", "Mend it.", "a", "12"],
    )
    assert findings_in(made) == [
        FoundHere("error", "walkways", "ways", 2, 2, "Left out.", "Take another.", (4, 9)),
        FoundHere("warning", "parcels", "lots", 1, 5, "Broken.", "Mend it.", (12,)),
        FoundHere("info", "lights", "lamps", 3, 3, "Read so.", "", ()),
    ]


def test_a_findings_layer_is_the_chosen_one_of_its_role_and_name(choices, project):
    from wellplaced.ui.data.findings import concerned

    lots, first, second = parcels(name="lots"), lights(name="lamps"), lights(name="parks")
    project.addMapLayers([lots, first, second, lights(name="lamps")])
    choices.choose("INPUT", [lots.id()])
    choices.choose("LIGHTS", [first.id(), second.id()])
    assert concerned(finding(), choices, project) == first
    assert concerned(finding("parcels", "lots"), choices, project) == lots
    assert concerned(finding("parcels", "lamps"), choices, project) is None
    assert concerned(finding("mapping", ""), choices, project) is None


def test_of_two_chosen_layers_of_one_name_none_is_meant(choices, project):
    from wellplaced.ui.data.findings import concerned

    first, second = lights(name="lamps"), lights(name="lamps")
    project.addMapLayers([first, second])
    choices.choose("LIGHTS", [first.id(), second.id()])
    assert concerned(finding(), choices, project) is None


@pytest.mark.parametrize("severity", ["error", "warning", "info"])
def test_each_severity_has_its_word_and_its_symbol(qapp, severity):
    from wellplaced.processing.algorithm import ICONS
    from wellplaced.ui.data.finding_row import severity_in_words
    from wellplaced.ui.data.findings import SEVERITIES

    assert severity in SEVERITIES
    assert len({severity_in_words(each) for each in SEVERITIES}) == 3
    assert (ICONS / f"severity_{severity}.svg").is_file()
