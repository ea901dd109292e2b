"""Ground that is kept free of poles: gathered from layers of all kinds, and measured exactly."""

import geopandas as gpd
import numpy as np
from hypothesis import given, settings, strategies as st
from pyproj import CRS
from shapely.affinity import translate
from shapely.geometry import GeometryCollection, LineString, MultiPoint, Point, Polygon, box
from shapely.ops import unary_union
from wellplaced.algorithms.city.crs import StudyCrs
from wellplaced.algorithms.city.kept_free import gather_kept_free
from wellplaced.algorithms.layer import Layer

UTM = "EPSG:32631"
CORNER = np.array([500_000.0, 100_000.0])
BOUNDS = np.append(CORNER, CORNER + 100.0)


def layer(*shapes, crs=UTM, name="driveways"):
    moved = [None if shape is None else _moved(shape) for shape in shapes]
    frame = gpd.GeoDataFrame(index=range(len(shapes)), geometry=gpd.GeoSeries(moved, crs=UTM))
    return Layer(name, frame if crs == UTM else frame.to_crs(crs))


def _moved(shape):
    return translate(shape, *CORNER)


def gathered(*layers):
    return gather_kept_free(layers, StudyCrs(CRS(UTM), 1.0), BOUNDS)


def left(kept, *places, clearance=1.5):
    return kept.leaves(np.array(places) + CORNER, clearance).tolist()


def test_no_place_in_a_polygon_or_too_near_to_one_is_left():
    kept, findings = gathered(layer(box(0, 0, 60, 60)))
    assert left(kept, (30, 30), (61, 30), (61.49, 30), (61.51, 30), (60.9, 60.9), (61.1, 61.1)) == [
        False, False, False, True, False, True,
    ]  # fmt: skip
    assert findings == []


def test_a_hole_of_a_polygon_is_free_but_for_its_rim():
    yard = Polygon(box(0, 0, 40, 40).exterior.coords, [box(10, 10, 30, 30).exterior.coords])
    kept, _ = gathered(layer(yard))
    assert left(kept, (20, 20), (11, 20), (5, 20)) == [True, False, False]


def test_lines_and_points_keep_their_surroundings_free():
    kept, _ = gathered(layer(LineString([(0, 0), (90, 0)])), layer(MultiPoint([(50, 50), (70, 70)]), name="hydrants"))
    places = ((45, 1.4), (45, 1.6), (91.4, 0), (50, 51.4), (70, 71.6))
    assert left(kept, *places) == [False, True, False, False, True]


def test_collections_and_broken_polygons_are_taken_apart_and_mended():
    bow = Polygon([(0, 0), (20, 20), (20, 0), (0, 20)])
    kept, findings = gathered(layer(bow, GeometryCollection([Point(50, 50), box(60, 60, 70, 70)])))
    assert left(kept, (18, 10), (10, 18), (50, 50), (65, 65)) == [False, True, False, False]
    assert findings == []


def test_another_coordinate_system_is_brought_here():
    kept, _ = gathered(layer(box(0, 0, 10, 10), crs="EPSG:4326"))
    assert left(kept, (5, 5), (11.49, 5), (11.51, 5)) == [False, False, True]


def test_features_without_a_usable_shape_are_counted():
    kept, (finding,) = gathered(layer(box(0, 0, 10, 10), None, LineString([(3, 3), (3, 3)])))
    assert len(kept.polygons) == 1
    assert str(finding.what).startswith("2 of 3 features of 'driveways' have no usable shape")
    assert finding.rows == (1, 2)


def test_nothing_given_keeps_nothing_free_and_a_layer_elsewhere_is_said():
    assert gathered() == (None, [])
    far = Layer("far", gpd.GeoDataFrame(geometry=[Point(9_000_000.0, 9_000_000.0)], crs=UTM))
    kept, (finding,) = gathered(far)
    assert kept is None
    assert (finding.role, finding.layer) == ("keep_free", "far")


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.0, 8.0))
def test_it_agrees_with_shapely_for_whatever_shapes(seed, clearance):
    rng = np.random.default_rng(seed)
    polygons = [box(*low, *(low + size)) for low, size in zip(rng.uniform(0, 80, (4, 2)), rng.uniform(1, 20, (4, 2)))]
    lines = [LineString(rng.uniform(0, 100, (3, 2))) for _ in range(3)]
    points = [Point(*xy) for xy in rng.uniform(0, 100, (5, 2))]
    kept, _ = gathered(layer(*polygons, *lines, *points))
    places = rng.uniform(-10, 110, (60, 2))
    whole = unary_union([*polygons, *lines, *points])
    apart = np.array([whole.distance(Point(*xy)) for xy in places])
    sure = np.abs(apart - clearance) > 1e-6
    told = kept.leaves(places + CORNER, clearance)
    expected = (apart >= clearance) & (apart > 0.0)
    np.testing.assert_array_equal(told[sure], expected[sure])
