"""Poles of several layers, and which of them carry no luminaire."""

import geopandas as gpd
import numpy as np
import pyproj
import pytest
from shapely.geometry import LineString, MultiPoint, Point
from wellplaced.algorithms.city.crs import study_crs
from wellplaced.algorithms.city.lights import gather_lights
from wellplaced.algorithms.city.poles import CARRIES, bare_poles, gather_poles
from wellplaced.algorithms.finding import Severity
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.mapping import Mapping, parse_mapping

WEST, SOUTH = 500_000.0, 100_000.0
BOUNDS = np.array([WEST, SOUTH, WEST + 200.0, SOUTH + 200.0])
CRS, _ = study_crs(pyproj.CRS("EPSG:32631"), BOUNDS, "parcels")


def points(*places):
    return [Point(WEST + x, SOUTH + y) for x, y in places]


def layer(shapes, name="poles", **columns):
    return Layer(name, gpd.GeoDataFrame(columns, index=range(len(shapes)), geometry=shapes, crs="EPSG:32631"))


def poles(*layers, mapping=""):
    return gather_poles(layers, parse_mapping(mapping)[0], CRS, BOUNDS)


def lights(*places, **columns):
    found, _ = gather_lights((layer(points(*places), "lights", **columns),), Mapping(), CRS, BOUNDS)
    return found


def told(findings):
    return " ".join(str(found.what) for found in findings)


def test_poles_of_several_layers_are_one_lot_with_their_own_numbers():
    telephone = layer(points((10, 10), (20, 10)), "telephone", POLE_NO=["T1", "T2"])
    power = layer(points((30, 10)), "power", POLE_ID=["P7"])
    found, _ = poles(telephone, power)
    assert found.ids.tolist() == ["T1", "T2", "P7"]
    assert np.allclose(found.xy - [WEST, SOUTH], [(10, 10), (20, 10), (30, 10)])


def test_poles_without_a_number_are_named_by_their_row():
    found, _ = poles(layer(points((10, 10), (20, 10)), TYPE=["UTILITY-POLE", "UNKNOWN"]))
    assert found.ids.tolist() == ["pole 1", "pole 2"]


@pytest.mark.parametrize(("apart", "bare"), [(CARRIES - 0.1, 0), (CARRIES + 0.1, 1)])
def test_a_pole_with_a_luminaire_close_by_carries_it(apart, bare):
    found, _ = poles(layer(points((10, 10))))
    free, _ = bare_poles(found, lights((10 + apart, 10)))
    assert len(free) == bare


def test_a_pole_whose_luminaire_is_out_is_not_bare():
    found, _ = poles(layer(points((10, 10), (50, 10)), POLE_NO=["A", "B"]))
    free, findings = bare_poles(found, lights((10, 10), STATUS=["Out"]))
    assert free["pole_id"].tolist() == ["B"]
    assert findings == []


def test_a_pole_whose_luminaire_was_removed_is_bare():
    found, _ = poles(layer(points((10, 10))))
    free, _ = bare_poles(found, lights((10, 10), (90, 90), STATUS=["Removed", "Working"]))
    assert len(free) == 1


def test_without_lights_no_pole_is_known_to_be_bare_and_that_is_said():
    found, _ = poles(layer(points((10, 10))))
    free, findings = bare_poles(found, None)
    assert free is None
    assert findings[0].severity is Severity.WARNING
    assert "not known which poles carry one" in told(findings)


def test_without_poles_there_is_nothing_to_say():
    assert poles() == (None, [])
    assert bare_poles(None, lights((10, 10))) == (None, [])


def test_poles_that_are_planned_or_gone_are_left_out_and_told():
    found, findings = poles(layer(points((10, 10), (20, 10), (30, 10)), STATUS=["Active", "Removed", "Proposed"]))
    assert len(found.xy) == 1
    assert "2 of 3 poles of 'poles' are planned or removed" in told(findings)


def test_the_mapping_says_which_field_is_the_status():
    mapping = "poles.status = LAGE\npoles.status(weg) = removed"
    found, _ = poles(layer(points((10, 10), (20, 10)), LAGE=["weg", "da"]), mapping=mapping)
    assert np.allclose(found.xy, [(WEST + 20, SOUTH + 10)])


def test_what_is_no_point_bears_no_luminaire_and_is_told():
    shapes = [*points((10, 10)), LineString(points((0, 0), (9, 9))), None]
    found, findings = poles(layer(shapes))
    assert len(found.xy) == 1
    assert "2 of 3 features of 'poles' are no points" in told(findings)


def test_several_points_in_one_row_are_several_poles():
    found, _ = poles(layer([MultiPoint(points((10, 10), (20, 10)))], POLE_NO=["A"]))
    assert found.ids.tolist() == ["A", "A"]


def test_a_layer_far_away_is_left_out():
    found, findings = poles(layer([Point(0, 0)]))
    assert found is None
    assert "km from the parcels" in told(findings)
