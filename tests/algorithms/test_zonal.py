"""Statistics of rasters per parcel, against a slow reference that asks shapely cell by cell."""

import numpy as np
import pytest
from factories.geometries import seeds, squares, star
from factories.rasters import US_SURVEY_FOOT, cells_by_shapely, polygons_on, raster, shares_by_shapely
from hypothesis import given, settings, strategies as st
from shapely.affinity import scale, translate
from shapely.geometry import MultiPolygon, Polygon, box
from wellplaced.algorithms.geometry import row_sums
from wellplaced.algorithms.geometry.boundary import Boundary
from wellplaced.algorithms.geometry.cell_shares import cell_shares
from wellplaced.algorithms.grid import Grid
from wellplaced.algorithms.progress import Cancelled, Progress
from wellplaced.algorithms.zonal import zonal, zonal_within

THRESHOLDS = (0.0, 75.0)


def assert_as_by_shapely(polygons, grid, values, known, **more):
    found = zonal(polygons, grid, values, thresholds=THRESHOLDS, **more)
    for number, polygon in enumerate(polygons):
        cells = cells_by_shapely(polygon, grid, known)
        share = np.array([each[2] for each in cells])
        value = np.array([values[row, column] for row, column, _ in cells], dtype=float)
        assert found.count[number] == pytest.approx(share.sum(), abs=1e-9)
        if len(cells):
            assert found.sum[number] == pytest.approx((share * value).sum(), rel=1e-9, abs=1e-7)
            above = [(share * (value > threshold)).sum() for threshold in THRESHOLDS]
            assert found.above[number] == pytest.approx(above, abs=1e-9)
            assert found.mean[number] == pytest.approx(np.average(value, weights=share), rel=1e-6, abs=1e-6)
        else:
            assert np.isnan(found.sum[number])
            assert np.isnan(found.mean[number])
            assert np.isnan(found.share_above[number]).all()


@given(seeds)
@settings(max_examples=12)
def test_polygons_of_every_sort_have_the_cells_whose_centres_shapely_finds_inside(seed):
    grid, values = raster(seed, (31, 43))
    assert_as_by_shapely(polygons_on(grid, seed), grid, values, np.ones(grid.shape, dtype=bool))


@given(seeds, st.floats(0.1, 0.95))
@settings(max_examples=12)
def test_cells_without_a_value_are_left_out(seed, share):
    grid, values = raster(seed, (31, 43))
    known = np.random.default_rng(seed + 1).random(grid.shape) > share
    values[~known] = np.random.default_rng(seed + 2).choice([np.nan, np.inf, -np.inf, -3.4e38, -9999.0], (~known).sum())
    assert_as_by_shapely(polygons_on(grid, seed), grid, values, known, nodata=-9999.0)


@given(seeds)
@settings(max_examples=12)
def test_the_shares_of_cells_are_the_areas_that_shapely_cuts_out(seed):
    grid, _ = raster(seed, (17, 23))
    polygons = polygons_on(grid, seed, size=9.0)
    found = [{} for _ in polygons]
    for shares in cell_shares(Boundary.of(polygons), grid):
        for owner, row, column, share in zip(shares.owner, shares.row, shares.column, shares.share):
            assert (row, column) not in found[owner], "a cell comes once per polygon"
            found[owner][row, column] = share
    for polygon, mine in zip(polygons, found):
        truth = {(row, column): area for row, column, area in shares_by_shapely(polygon, grid, np.ones(grid.shape))}
        for cell in mine.keys() | truth.keys():
            assert mine.get(cell, 0.0) == pytest.approx(truth.get(cell, 0.0), abs=1e-9)


def test_a_square_of_whole_cells_can_be_counted_by_hand():
    grid = Grid(0.0, 4.0, 1.0, (4, 5))
    values = np.arange(20.0).reshape(4, 5)
    found = zonal([box(1.0, 1.0, 3.0, 3.0)], grid, values, thresholds=(6.0, 11.5))
    assert found.count.tolist() == [4.0]
    assert found.sum.tolist() == [6.0 + 7.0 + 11.0 + 12.0]
    assert found.mean.tolist() == [9.0]
    assert found.share_above.tolist() == [[0.75, 0.25]]
    assert not found.by_area.any()


def test_a_hole_takes_its_cells_away_and_a_second_part_adds_its_own():
    grid = Grid(0.0, 10.0, 1.0, (10, 10))
    values = np.ones(grid.shape)
    ring = Polygon(box(0, 0, 6, 6).exterior, [box(2, 2, 4, 4).exterior])
    assert zonal([ring, MultiPolygon([ring, box(7, 7, 10, 10)])], grid, values).count.tolist() == [32.0, 41.0]


def test_parcels_side_by_side_share_out_every_cell_once_even_where_a_border_meets_centres():
    grid, values = raster(3, (40, 40), west=0.0, north=40.0)
    lots = squares([(x + 0.5, y + 0.5) for x in range(-10, 50, 10) for y in range(-10, 50, 10)])
    found = zonal(lots, grid, values)
    by_centres = ~found.by_area
    assert found.count[by_centres].sum() == 1600.0
    assert found.sum[by_centres].sum() == pytest.approx(values.sum(), rel=1e-12)


def test_overlapping_parcels_have_each_all_their_cells():
    grid, values = raster(4)
    lot = star(5, 12, 14.3, (540.2, 870.1))
    alone, both = zonal([lot], grid, values), zonal([lot, lot, translate(lot, 3.0)], grid, values)
    assert both.sum[0] == both.sum[1] == alone.sum[0]
    assert both.count[0] == alone.count[0]


def test_polygons_beyond_the_raster_and_absent_ones_have_no_statistics():
    grid, values = raster()
    found = zonal([box(0, 0, 10, 10), None, Polygon(), box(480, 880, 500, 890)], grid, values, thresholds=(1.0,))
    assert found.count.tolist() == [0.0] * 4
    assert np.isnan(found.sum).all()
    assert np.isnan(found.mean).all()
    assert np.isnan(found.share_above).all()


@pytest.mark.parametrize("far", [1e5, 1e9, 1e15])
def test_a_polygon_that_reaches_far_beyond_the_raster_has_all_of_it(far):
    grid, values = raster()
    found = zonal([box(-far, -far, far, far)], grid, values)
    assert found.count.tolist() == [4800.0]
    assert found.sum[0] == pytest.approx(values.sum(), rel=1e-12)


def test_a_polygon_far_larger_than_a_raster_without_values_is_still_quick():
    grid, values = raster()
    assert zonal([box(-1e9, -1e9, 1e9, 1e9)], grid, np.full_like(values, np.nan)).count.tolist() == [0.0]


def test_a_parcel_smaller_than_a_cell_takes_the_value_of_the_cell_where_it_lies():
    grid = Grid(0.0, 20.0, 10.0, (2, 2))
    values = np.array([[1.0, 2.0], [3.0, 4.0]])
    found = zonal([box(1, 1, 3, 3), box(8, 2, 12, 4)], grid, values, thresholds=(3.5,))
    assert found.by_area.all()
    assert found.count == pytest.approx([0.04, 0.08])
    assert found.mean == pytest.approx([3.0, 3.5])
    assert found.share_above[:, 0] == pytest.approx([0.0, 0.5])


def test_one_centre_with_a_value_is_too_few_to_count_by_centres():
    grid, values = Grid(0.0, 4.0, 1.0, (4, 4)), np.full((4, 4), np.nan)
    values[1, 1], values[1, 2] = 8.0, 2.0
    found = zonal([box(1.0, 0.0, 2.4, 4.0)], grid, values)
    assert found.count == pytest.approx([1.4])
    assert found.mean == pytest.approx([(8.0 + 0.4 * 2.0) / 1.4])


def test_a_raster_in_feet_gives_the_statistics_of_the_same_cells():
    grid, values = raster(6)
    feet = Grid(grid.west / US_SURVEY_FOOT, grid.north / US_SURVEY_FOOT, 1.0 / US_SURVEY_FOOT, grid.shape)
    lots = polygons_on(grid, 11)
    in_feet = [scale(lot, 1.0 / US_SURVEY_FOOT, 1.0 / US_SURVEY_FOOT, origin=(0, 0)) for lot in lots]
    metres, other = zonal(lots, grid, values), zonal(in_feet, feet, values)
    assert other.count == pytest.approx(metres.count, abs=1e-9)
    assert other.mean == pytest.approx(metres.mean, rel=1e-9, nan_ok=True)


@pytest.mark.parametrize("columns", [1, 7])
@pytest.mark.parametrize("cells", [1, 400])
def test_the_strips_that_bound_the_memory_change_nothing(monkeypatch, cells, columns):
    grid, values = raster(7)
    values[::3, ::2] = np.nan
    lots = polygons_on(grid, 5, count=20)
    whole = zonal(lots, grid, values, thresholds=(20.0,))
    monkeypatch.setattr(row_sums, "CELLS_AT_ONCE", cells)
    monkeypatch.setattr(row_sums, "FEWEST_ROWS", columns)
    monkeypatch.setattr(row_sums, "CROSSINGS_AT_ONCE", 3)
    monkeypatch.setattr("wellplaced.algorithms.geometry.cell_shares.CELLS_AT_ONCE", 20)
    pieces = zonal(lots, grid, values, thresholds=(20.0,))
    assert pieces.count == pytest.approx(whole.count, abs=1e-10)
    assert pieces.sum == pytest.approx(whole.sum, rel=1e-12, nan_ok=True)
    assert pieces.above == pytest.approx(whole.above, abs=1e-10)


@pytest.mark.parametrize("kind", [np.uint8, np.int16, np.int32, np.float32, np.float64])
def test_values_of_every_type_of_raster_are_summed_without_overflow(kind):
    grid = Grid(0.0, 300.0, 1.0, (300, 300))
    found = zonal([box(10, 10, 290, 290)], grid, np.full(grid.shape, 120, dtype=kind), nodata=-9999.0)
    assert found.sum.tolist() == [120.0 * 280 * 280]


def test_nodata_of_a_raster_of_whole_numbers_is_left_out():
    grid = Grid(0.0, 3.0, 1.0, (3, 3))
    values = np.array([[1, 2, 255], [4, 255, 6], [7, 8, 9]], dtype=np.uint8)
    found = zonal([box(0, 0, 3, 3)], grid, values, nodata=255)
    assert (found.count[0], found.sum[0]) == (7.0, 37.0)


def test_nodata_that_the_file_does_not_declare_spoils_no_neighbour():
    grid, values = raster(8)
    lots = squares([(510.2, 850.3), (530.2, 850.3), (550.2, 850.3)])
    clean = zonal(lots, grid, values.astype(np.float32))
    values[:, 32] = -3.4028234663852886e38
    spoilt = zonal(lots, grid, values.astype(np.float32))
    assert spoilt.sum[[0, 2]] == pytest.approx(clean.sum[[0, 2]], rel=1e-12)
    assert (spoilt.count[1], clean.count[1]) == (90.0, 100.0)


def test_a_boundary_at_hand_gives_the_same():
    grid, values = raster(9)
    lots = polygons_on(grid, 9)
    np.testing.assert_array_equal(
        zonal_within(Boundary.of(lots), len(lots), grid, values).sum, zonal(lots, grid, values).sum
    )


def test_no_polygons_give_empty_statistics():
    grid, values = raster()
    found = zonal([], grid, values, thresholds=(1.0,))
    assert found.count.shape == found.mean.shape == (0,)
    assert found.share_above.shape == (0, 1)


def test_values_that_do_not_fit_the_grid_are_refused():
    grid, values = raster()
    with pytest.raises(ValueError, match="do not lie on a grid"):
        zonal([box(0, 0, 1, 1)], grid, values[1:])


def test_a_file_mapped_into_memory_is_read_like_an_array(tmp_path):
    grid, values = raster(10)
    mapped = np.memmap(tmp_path / "values", dtype=float, mode="w+", shape=grid.shape)
    mapped[:] = values
    lots = polygons_on(grid, 10)
    np.testing.assert_array_equal(zonal(lots, grid, mapped).sum, zonal(lots, grid, values).sum)


def test_it_can_be_stopped():
    class Stop(Progress):
        def update(self, fraction):
            raise Cancelled

    grid, values = raster()
    with pytest.raises(Cancelled):
        zonal([box(510, 860, 520, 870)], grid, values, progress=Stop())


def test_progress_never_goes_back_and_stays_within_the_stage():
    class Kept(Progress):
        def __init__(self):
            self.fractions = []

        def update(self, fraction):
            self.fractions.append(fraction)

    grid, values = raster()
    kept = Kept()
    zonal([box(510, 860, 520, 870), box(510.1, 860.1, 510.3, 860.3)], grid, values, progress=kept)
    assert kept.fractions == sorted(kept.fractions)
    assert 0.0 <= kept.fractions[0] <= kept.fractions[-1] <= 1.0
