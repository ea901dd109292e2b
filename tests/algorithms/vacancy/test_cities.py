"""Real evidence: Philadelphia's lists of vacant property, Cambridge's assessment table."""

from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from factories.cities import city
from factories.vacancy import found
from wellplaced.algorithms.city.crs import study_crs
from wellplaced.algorithms.city.identity import parcel_ids
from wellplaced.algorithms.geometry.repair import as_objects, repair_polygons
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.mapping import parse_mapping
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.vacancy.evidence import gather_evidence
from wellplaced.algorithms.vacancy.factor import IN_USE, VacancySettings, vacancy

pytestmark = pytest.mark.city


def read(package, name):
    return Layer(name, gpd.read_file(package, layer=name))


def read_table(package, name):
    return Layer(name, pd.DataFrame(gpd.read_file(package, layer=name).drop(columns="geometry")))


def study_of(layer, id_field, *evidence):
    """The study's parcels from a layer of polygons, with the evidence on them."""
    crs, _ = study_crs(layer.frame.crs, layer.frame.total_bounds, layer.name)
    shapes = repair_polygons(crs.to_study(layer.frame).to_numpy()).geometries
    given = layer.frame[id_field].astype(object).where(layer.frame[id_field].notna(), None)
    ids, _ = parcel_ids(given, shapes, layer.name)
    lots = gpd.GeoDataFrame(
        {"row": np.arange(len(ids)), "parcel_id": ids, "scored": True, "land_use": None},
        geometry=gpd.GeoSeries(as_objects(shapes)),
    )
    bounds = np.asarray(lots.total_bounds)
    told, findings = gather_evidence(evidence, parse_mapping("")[0], crs, bounds, lots)
    return SimpleNamespace(parcels=lots, evidence=told, crs=crs, obstacles=None), findings


@pytest.fixture(scope="module")
def cambridge():
    package = city("cambridge_east") / "cambridge_east.gpkg"
    study, findings = study_of(read(package, "parcels_fy2014"), "ML", read_table(package, "tax_fy14"))
    return SimpleNamespace(package=package, study=study, findings=findings)


@pytest.fixture(scope="module")
def philadelphia():
    package = city("philadelphia_vacancy") / "philadelphia_vacancy.gpkg"
    sample = read(package, "vacant_attributes_2025_sample")
    polygons = sample.frame[sample.frame.geometry.type.isin(["Polygon", "MultiPolygon"])].reset_index(drop=True)
    lots = Layer(sample.name, polygons.iloc[:1500].reset_index(drop=True))
    listed = [read(package, name) for name in ("vacant_land_2024", "vacant_buildings_2024")]
    study, _ = study_of(lots, "opa_id", *listed)
    return SimpleNamespace(study=study, listed=listed, lots=lots)


def test_every_tax_row_of_a_parcel_counts_and_none_twice(cambridge):
    tax = read_table(cambridge.package, "tax_fy14").frame
    empty = tax.assign(empty=tax["TotalAppraisedImprovements"] == 0).groupby("ML")["empty"].all()
    ids = cambridge.study.parcels["parcel_id"].str.replace(r"#.*", "", regex=True)
    expected = np.flatnonzero(ids.isin(empty.index[empty]).to_numpy())
    assert found(cambridge.study.evidence, "no_improvements") == list(expected)
    assert not cambridge.study.evidence.records.duplicated(["parcel", "kind"]).any()


def test_the_year_of_the_assessment_dates_it_and_no_sale_does(cambridge):
    assert cambridge.study.evidence.date == "2014"


def test_an_assessors_table_alone_makes_few_places_likely_and_none_sure(cambridge):
    factor = vacancy(cambridge.study, VacancySettings(), Progress())
    chance = factor.table["probability"].dropna()
    assert chance.max() <= 0.8
    assert 0.005 < (chance >= 0.5).mean() < 0.10


def test_open_space_is_never_vacant(cambridge):
    spaces = read(cambridge.package, "open_space")
    polygons = repair_polygons(cambridge.study.crs.to_study(spaces.frame).to_numpy()).geometries
    factor = vacancy(cambridge.study, VacancySettings(in_use=list(polygons)), Progress())
    whole = gpd.GeoSeries(as_objects([each for each in polygons if each is not None])).unary_union
    shapes = cambridge.study.parcels.geometry
    mostly = [shape is not None and shape.intersection(whole).area > 0.75 * shape.area for shape in shapes]
    assert sum(mostly) > 10
    assert set(factor.table["why_null"][mostly]) == {IN_USE}


def test_ids_that_lost_their_zeros_are_found_in_philadelphia(philadelphia):
    listed = set(philadelphia.listed[1].frame["opa_id"].dropna().astype(str).str.lstrip("0"))
    own = philadelphia.study.parcels["parcel_id"].str.lstrip("0").isin(listed).to_numpy()
    records = philadelphia.study.evidence.records
    hit = np.isin(np.arange(len(own)), records.loc[records["source"] == 1, "parcel"])
    assert own.sum() > 50
    assert hit[own].all()


def test_a_list_of_2024_makes_its_lots_likely_vacant(philadelphia):
    factor = vacancy(philadelphia.study, VacancySettings(), Progress())
    listed = np.isin(np.arange(len(philadelphia.study.parcels)), philadelphia.study.evidence.records["parcel"])
    chance = factor.table["probability"].to_numpy()
    known = listed & np.isfinite(chance)
    assert (chance[known] >= 0.5).mean() > 0.99
    assert (chance[~listed & np.isfinite(chance)] < 0.1).all()


def test_a_list_of_six_years_ago_is_not_taken_for_todays(philadelphia):
    old = vacancy(philadelphia.study, VacancySettings(as_of="2030-07-01"), Progress())
    assert old.table["probability"].max() < 0.1
    assert old.table["confidence"].max() < 0.1
