"""EULUMDAT files: all symmetries, sets of lamps, decimal commas."""

import numpy as np
import pytest
from factories.photometry import GAMMA, egg, eulumdat, lambert
from wellplaced.algorithms.lighting.eulumdat import read_eulumdat
from wellplaced.algorithms.lighting.photometric_file import PhotometryError

ROUND = np.arange(0.0, 360.0, 15.0)
LAMBERT = lambert()[None, :]


def shape(data):
    return read_eulumdat(data, "lamp").distribution


def refused(data):
    with pytest.raises(PhotometryError) as error:
        read_eulumdat(data, "lamp")
    return str(error.value.what)


def test_intensities_are_per_thousand_lumens_of_the_lamps():
    lamp = shape(eulumdat(flux="2000", watts="20"))
    assert lamp.intensity(0.0, 0.0) == 200.0
    assert lamp.lumens == pytest.approx(200.0 * np.pi, rel=1e-3)
    assert (lamp.rated_lumens, lamp.watts) == (2000.0, 20.0)


def test_a_negative_number_of_lamps_is_absolute_photometry():
    lamp = shape(eulumdat(lamps="-1"))
    assert np.isnan(lamp.rated_lumens)
    assert lamp.intensity(0.0, 0.0) == 200.0


def test_the_factor_for_intensities_counts_and_an_empty_one_is_1():
    assert shape(eulumdat(factor="1.5")).intensity(0.0, 0.0) == pytest.approx(300.0)
    assert shape(eulumdat(factor="")).intensity(0.0, 0.0) == 200.0


def test_the_first_of_several_sets_of_lamps_counts():
    lamp = shape(eulumdat(further_sets=(("2", "5000", "80"), ("1", "1", "1"))))
    assert (lamp.rated_lumens, lamp.watts) == (2000.0, 50.0)


def test_numbers_may_have_decimal_commas():
    lamp = shape(eulumdat(flux="2000,5", watts="20,25", decimal=",", factor="1,0"))
    assert (lamp.rated_lumens, lamp.watts) == (2000.5, 20.25)
    assert lamp.intensity(0.0, 60.0) == pytest.approx(100.025)


def along(c):
    """Symmetric about C0-C180."""
    return LAMBERT * (2.0 + np.cos(np.radians(c)))[:, None]


def across(c):
    """Symmetric about C90-C270: more to the street than to the houses."""
    return LAMBERT * (2.0 + np.sin(np.radians(c)))[:, None]


def both(c):
    return LAMBERT * (2.0 + np.cos(2.0 * np.radians(c)))[:, None]


@pytest.mark.parametrize(
    ("symmetry", "held", "light"),
    [
        (0, ROUND, egg),
        (2, np.arange(0.0, 181.0, 15.0), along),
        (3, np.arange(270.0, 451.0, 15.0), across),
        (4, np.arange(0.0, 91.0, 15.0), both),
    ],
)
def test_every_symmetry_unfolds_to_the_whole_circle(symmetry, held, light):
    folded = shape(eulumdat(symmetry, ROUND, per_kilolumen=light(held)))
    assert folded.c == pytest.approx(np.append(ROUND, 360.0))
    assert np.allclose(folded.candela, 2.0 * light(folded.c))


def test_one_plane_is_the_same_all_round_whichever_planes_are_counted():
    lamp = shape(eulumdat(1, ROUND, per_kilolumen=LAMBERT))
    assert (lamp.intensity(ROUND, 0.0) == 200.0).all()


def test_the_street_side_stays_at_c_90():
    lamp = shape(eulumdat(3, ROUND, per_kilolumen=across(np.arange(270.0, 451.0, 15.0))))
    assert lamp.intensity(90.0, 30.0) > lamp.intensity(0.0, 30.0) > lamp.intensity(270.0, 30.0)


def test_a_circle_may_be_stated_to_its_end():
    c = np.append(ROUND, 360.0)
    assert np.allclose(shape(eulumdat(0, c, per_kilolumen=egg(c))).candela, 2.0 * egg(c))


def test_the_luminaire_s_names_and_opening_are_kept():
    file = read_eulumdat(eulumdat(names=("Kegel", "K 1; K 2", "kegel.ldt"), opening=("500", "0", "20")), "lamp")
    assert file.catalogue == ("K 1; K 2", "K 1", "K 2", "Kegel", "kegel.ldt")
    assert file.opening == (0.5, 0.5, 0.02)


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"symmetry": 5}, "Its symmetry is 5; 0 to 4 can be."),
        ({"symmetry": "x"}, "'x' in it is no number."),
        ({"planes": -4}, "It counts -4 C-planes; 1 to 721 can be."),
        ({"planes": 10**9}, "It counts 1e+09 C-planes"),
        ({"rings": 10**9}, "It counts 1e+09 angles in each plane"),
        ({"rings": 36}, "It holds more numbers than its header says."),
        ({"symmetry": 0, "c": [0.0, 180.0]}, "It ends before all its numbers have come."),
        ({"sets": 0}, "It counts 0 sets of lamps"),
        ({"sets": 9}, "It ends before all its numbers have come."),
        ({"flux": "0"}, "It states no lumens, without which its intensities mean nothing."),
        ({"factor": "1e308"}, "Its factors make inf, which cannot be."),
        ({"factor": "-1"}, "Its factors make -2, which cannot be."),
        ({"flux": "1e12"}, "It states 1e+12 lm, which no lamp has."),
        ({"gamma": [0, 1e9]}, "Its vertical angles reach from 0 to 1e+09 degrees"),
        ({"gamma": [0]}, "It has only one vertical angle."),
        ({"c": [0, 1e9]}, "Its C-planes reach from 0 to 1e+09 degrees"),
        ({"symmetry": 2, "c": [0.0, 90.0]}, "Its C-planes (0 to 90 degrees) do not suit its symmetry 2."),
        ({"symmetry": 3, "c": [0.0, 90.0]}, "Its C-planes (0 to 90 degrees) do not suit its symmetry 3."),
        ({"symmetry": 0, "c": [0.0, 50.0], "per_kilolumen": np.ones((2, 37))}, "Its C-planes (0 to 50 degrees)"),
        ({"per_kilolumen": -LAMBERT - 1.0}, "37 of its intensities are below 0."),
        ({"per_kilolumen": 0.0 * LAMBERT}, "It gives 0 lm, which is no light."),
        ({"per_kilolumen": np.nan * LAMBERT}, "'nan' in it is no number."),
    ],
)
def test_a_broken_file_is_refused_in_one_sentence(changes, part):
    what = refused(eulumdat(**changes))
    assert what.startswith(part)
    assert what.endswith(".")


def test_a_short_text_is_refused():
    assert refused(b"one\ntwo\n") == "It has fewer than 26 lines, so it is no EULUMDAT file."


def test_an_ies_file_and_a_eulumdat_file_of_one_lamp_agree():
    from factories.photometry import ies
    from wellplaced.algorithms.lighting.ies import read_ies

    c = np.append(ROUND, 360.0)
    lateral = np.mod(c - 90.0, 360.0)
    order = np.argsort(lateral[:-1])
    planes = np.append(lateral[:-1][order], 360.0)
    values = 2.0 * egg(c)[:-1][order]
    american = read_ies(ies(planes, candela=np.concatenate([values, values[:1]])), "lamp").distribution
    european = shape(eulumdat(0, c, per_kilolumen=egg(c)))
    assert np.allclose(american.candela, european.candela)
    assert american.lumens == pytest.approx(european.lumens)
    assert np.allclose(american.gamma, GAMMA)
