"""Parks, gardens, churches, schools and cemeteries are in use; industrial parks are none of them."""

import numpy as np
import pytest
from factories.vacancy import lot
from wellplaced.algorithms.geometry.repair import as_objects
from wellplaced.algorithms.vacancy.exclusions import used_by_polygons, used_by_text, used_by_words
from wellplaced.algorithms.vacancy.lots import lots_of


@pytest.mark.parametrize(
    "text",
    ["Park", "COMMUNITY GARDEN", "Church", "Elementary School", "Cemetery", "Private College, University",
     "plaza pública", "Cementerio municipal", "Iglesia", "escuela primaria", "Grünanlage", "Friedhof", "Grundschule",
     "Parc public", "cimetière", "école", "Praça", "igreja", "Parco urbano", "chiesa", "begraafplaats", "kyrkogård",
     "cmentarz", "ogród"],
)  # fmt: skip
def test_these_are_in_use(text):
    assert used_by_text(text)


@pytest.mark.parametrize(
    "text",
    ["PARKING-LOT", "Industrial park", "office park", "Mobile Home Park", "VAC LAND RES < ACRE", "SNGL-FAM-RES",
     "parque industrial", "Gewerbepark", "Wohnen", "", "101", "garden apartments", "estacionamiento"],
)  # fmt: skip
def test_these_are_not_taken_for_it(text):
    assert not used_by_text(text)


def test_unknown_uses_are_not_in_use():
    assert list(used_by_words([None, "Park", np.nan])) == [False, True, False]


def asked(*polygons):
    every = as_objects([lot(0), lot(1), None])
    return list(used_by_polygons(every, lots_of(every).box, list(polygons)))


def test_a_parcel_mostly_in_a_park_is_in_use():
    assert asked(lot(0, width=0.6)) == [True, False, False]


def test_a_parcel_that_a_park_grazes_is_not():
    assert asked(lot(0, width=0.4)) == [False, False, False]


def test_several_polygons_together_count():
    assert asked(lot(0, width=0.3), lot(0.3, width=0.3)) == [True, False, False]


def test_missing_polygons_change_nothing():
    assert asked(None) == [False, False, False]
    assert asked() == [False, False, False]
