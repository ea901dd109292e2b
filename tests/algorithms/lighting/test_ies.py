"""LM-63 files: all their headers, factors, symmetries and ways to break lines."""

import numpy as np
import pytest
from factories.cities import city
from factories.photometry import GAMMA, egg, eulumdat, ies, lambert
from hypothesis import given, settings, strategies as st
from wellplaced.algorithms.lighting.eulumdat import read_eulumdat
from wellplaced.algorithms.lighting.ies import read_ies
from wellplaced.algorithms.lighting.photometric_file import PhotometryError

FLUX = read_ies(ies(), "lamp").distribution.lumens
LAMPS = "1 1000"


def shape(data):
    return read_ies(data, "lamp").distribution


def refused(data):
    with pytest.raises(PhotometryError) as error:
        read_ies(data, "lamp")
    return str(error.value.what)


def test_an_absolute_file_states_no_lumens_for_its_lamps():
    lamp = shape(ies())
    assert (lamp.name, lamp.watts) == ("lamp", 50.0)
    assert np.isnan(lamp.rated_lumens)
    assert lamp.lumens == pytest.approx(100.0 * np.pi, rel=1e-3)


def test_lamps_times_lumens_are_rated_and_the_candela_stay_as_they_are():
    lamp = shape(ies(lamps="3 1200"))
    assert lamp.rated_lumens == 3600.0
    assert lamp.lumens == pytest.approx(FLUX)


def test_watts_of_0_are_not_stated():
    assert np.isnan(shape(ies(ballast="1 1 0")).watts)


@pytest.mark.parametrize(
    ("header", "factor"),
    [
        ("Some lamp of ours\nwith two lines of words", 0.9 * 0.5),
        ("", 0.9 * 0.5),
        ("IESNA86", 0.9 * 0.5),
        ("IESNA91\n[TEST] 1", 0.9 * 0.5),
        ("IESNA:LM-63-1991\n[TEST] 1", 0.9 * 0.5),
        ("IESNA:LM-63-1995\n[TEST] 1", 0.9),
        ("IESNA:LM-63-2002\n[TEST] 1", 0.9),
        ("IES:LM-63-2019\n[TEST] 1", 0.9),
    ],
)
def test_the_ballast_factor_counts_always_and_the_second_factor_before_1995_alone(header, factor):
    assert shape(ies(header=header, ballast="0.9 0.5 50")).lumens == pytest.approx(factor * FLUX)


def test_how_a_file_of_2019_was_made_is_no_factor():
    assert shape(ies(header="IES:LM-63-2019", ballast="1 1.11000 50")).lumens == pytest.approx(FLUX)


def test_the_multiplier_counts():
    assert shape(ies(multiplier="2.5")).lumens == pytest.approx(2.5 * FLUX)


@pytest.mark.parametrize("per_line", [1, 3, 10, 0])
@pytest.mark.parametrize("delimiter", [" ", ",", ", ", "\t", "   "])
def test_lines_may_be_wrapped_anywhere(per_line, delimiter):
    assert shape(ies(per_line=per_line, delimiter=delimiter)).lumens == pytest.approx(FLUX)


@pytest.mark.parametrize("end", [b"\r\n", b"\r", b"\n", b"\r\n\r\n"])
def test_lines_may_end_in_any_way(end):
    assert shape(ies().replace(b"\n", end)).lumens == pytest.approx(FLUX)


@pytest.mark.parametrize("tilt", ["tilt=none", "  TILT = NONE  ", "TILT=NONE\t"])
def test_the_tilt_line_may_be_written_carelessly(tilt):
    assert shape(ies(tilt=tilt)).lumens == pytest.approx(FLUX)


def test_a_tilt_table_is_passed_over_but_for_its_factor_where_the_luminaire_hangs_as_tested():
    table = "TILT=INCLUDE\n1\n4\n0 30 60 90\n0.95 0.9 0.8 0.7"
    assert shape(ies(tilt=table)).lumens == pytest.approx(0.95 * FLUX)


def test_a_tilt_table_in_another_file_is_refused():
    assert "only TILT=NONE and TILT=INCLUDE" in refused(ies(tilt="TILT=LAMP.TLT"))


@pytest.mark.parametrize(
    ("unit", "expected"), [("1 1", (0.5 * 0.3048, 2.0 * 0.3048, 0.1 * 0.3048)), ("1 2", (0.5, 2.0, 0.1))]
)
def test_the_opening_is_in_metres_whether_the_file_has_feet_or_metres(unit, expected):
    assert read_ies(ies(kind=unit, opening="0.5 2 0.1"), "lamp").opening == pytest.approx(expected)


def test_a_round_opening_has_its_diameter_twice():
    assert read_ies(ies(opening="-0.4 0 0"), "lamp").opening == (0.4, 0.4, 0.0)


def full(lateral):
    """What the lamp of `two_sided` gives towards IES angles: symmetric about 0-180 and 90-270."""
    return lambert()[None, :] * (1.0 + np.cos(np.radians(2.0 * np.asarray(lateral)))[:, None] / 2.0)


def kerb(lateral):
    """Symmetric about 0-180 alone: more to the street than to the houses."""
    return lambert()[None, :] * (1.0 + np.cos(np.radians(np.asarray(lateral)))[:, None] / 2.0)


def sideways(lateral):
    """Symmetric about 90-270 alone."""
    return lambert()[None, :] * (1.0 + np.sin(np.radians(np.asarray(lateral)))[:, None] / 2.0)


@pytest.mark.parametrize(
    ("first", "last", "light"), [(0, 90, full), (0, 180, kerb), (90, 270, sideways), (0, 360, sideways), (0, 345, kerb)]
)
def test_every_symmetry_unfolds_to_the_whole_circle(first, last, light):
    part, whole = np.arange(first, last + 1.0, 15.0), np.arange(0.0, 361.0, 15.0)
    folded, explicit = (shape(ies(each, candela=light(each))) for each in (part, whole))
    assert np.allclose(folded.c, explicit.c)
    assert np.allclose(folded.candela, explicit.candela)
    assert folded.lumens == pytest.approx(explicit.lumens)


def test_one_plane_is_the_same_all_round():
    assert (shape(ies()).intensity(np.arange(0.0, 360.0, 10.0), 0.0) == 100.0).all()


def test_the_street_side_is_turned_to_c_90_and_the_angles_go_on_counter_clockwise():
    lateral = np.arange(0.0, 361.0, 30.0)
    lamp = shape(ies(lateral, candela=egg(lateral)))
    assert lamp.intensity(np.array([90.0, 180.0, 270.0, 0.0]), 60.0) == pytest.approx(
        egg([0.0, 90.0, 180.0, 270.0])[:, GAMMA == 60.0].ravel()
    )


def forward(c, gamma):
    """(k, m) cd as a street light of type III or IV throws it (C = 90 to the street): two humps, little behind."""
    off = np.radians(np.abs((np.asarray(c, dtype=float) + 90.0) % 360.0 - 180.0))[:, None]
    gamma, ahead = np.asarray(gamma), (1.0 + np.cos(off)) / 2.0
    humps = np.exp(3.0 * (np.cos(off - np.radians(45.0)) - 1.0) - ((gamma - 62.0) / 10.0) ** 2)
    return (400.0 * ahead * humps + 180.0 * (0.3 + 0.7 * ahead) * np.cos(np.radians(gamma))) * (gamma < 90.0)


@pytest.mark.parametrize("last", [180.0, 360.0])
def test_a_street_light_throws_its_beam_to_the_street_as_the_same_light_in_eulumdat_does(last):
    """As measured files of such a lamp state it, that one laboratory gave in both conventions."""
    lateral, gamma, c = np.arange(0.0, last + 1.0, 5.0), np.arange(0.0, 91.0, 5.0), np.arange(0.0, 360.0, 5.0)
    american = shape(ies(lateral, gamma, forward(lateral + 90.0, gamma)))
    european = read_eulumdat(eulumdat(0, c, gamma, forward(c, gamma), flux="1000"), "lamp").distribution
    everywhere = np.meshgrid(np.arange(0.0, 360.0, 7.0), np.arange(0.0, 90.0, 4.0))
    assert american.intensity(*everywhere) == pytest.approx(european.intensity(*everywhere), rel=1e-6)
    street, along, house = american.intensity(np.array([90.0, 0.0, 270.0]), 60.0)
    assert street > 2.0 * house
    assert along > house


@given(st.floats(0.1, 10.0), st.floats(0.1, 1.0))
@settings(max_examples=25)
def test_all_factors_multiply(multiplier, ballast):
    data = ies(multiplier=f"{multiplier:.6f}", ballast=f"{ballast:.6f} 1 50")
    assert shape(data).lumens == pytest.approx(float(f"{multiplier:.6f}") * float(f"{ballast:.6f}") * FLUX)


def test_the_catalogue_number_and_name_are_kept():
    header = "IESNA:LM-63-2002\n[lumcat] A-1, A-2\n[LUMINAIRE] Long\n[MORE] name, of two\n[TEST] 7"
    assert read_ies(ies(header=header), "lamp").catalogue == ("A-1, A-2", "A-1", "A-2", "Long name, of two")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "latin-1"])
def test_words_may_be_in_any_western_encoding(encoding):
    data = ies(header="IESNA:LM-63-2002\n[LUMCAT] Stra\u00dfe \u00e9", encoding=encoding)
    assert read_ies(data, "lamp").catalogue == ("Stra\u00dfe \u00e9",)


def test_a_mark_of_dos_at_the_end_is_passed_over():
    assert shape(ies() + b"\x1a").lumens == pytest.approx(FLUX)


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"kind": "2 2"}, "It is of type B (for floodlights); only type C can be read."),
        ({"kind": "3 2"}, "It is of type A (for floodlights)"),
        ({"kind": "9 2"}, "Its photometric type is 9; only 1 (type C) can be read."),
        ({"kind": "1 3"}, "Its unit of length is 3; 1 (feet) or 2 (metres) can be."),
        ({"tilt": "TLT=NONE"}, "It has no line TILT=, so it is no IES file."),
        ({"counts": "-37 1"}, "It counts -37 vertical angles; 1 to 721 can be."),
        ({"counts": "37 -1"}, "It counts -1 horizontal angles; 1 to 721 can be."),
        ({"counts": "37 0"}, "It counts 0 horizontal angles"),
        ({"counts": "37.5 1"}, "It counts 37.5 vertical angles"),
        ({"counts": "1e9 1"}, "It counts 1e+09 vertical angles"),
        ({"counts": "36 1"}, "It holds more numbers than its header says."),
        ({"counts": "37 2"}, "It ends before all its numbers have come."),
        ({"lamps": "0 -1"}, "It counts 0 lamps"),
        ({"lamps": "1 1e30"}, "It states 1e+30 lm, which no lamp has."),
        ({"lamps": "1 nan"}, "'nan' in it is no number."),
        ({"lamps": "1 1_000"}, "'1_000' in it is no number."),
        ({"lamps": "1 \u0663"}, "'\u0663' in it is no number."),
        ({"multiplier": "0"}, "Its factors make 0, which cannot be."),
        ({"multiplier": "-1"}, "Its factors make -1, which cannot be."),
        ({"multiplier": "1e300", "ballast": "1e300 1 1"}, "Its factors make inf, which cannot be."),
        ({"multiplier": "1e999"}, "'1e999' in it is no number."),
        ({"gamma": [0, 90, 181]}, "Its vertical angles reach from 0 to 181 degrees; 0 to 180 can be."),
        ({"gamma": [0, 90, 1e9]}, "Its vertical angles reach from 0 to 1e+09 degrees"),
        ({"gamma": [0, 90, 45]}, "Its vertical angles do not rise."),
        ({"gamma": [0, 90, 90]}, "Its vertical angles do not rise."),
        ({"gamma": [0]}, "It has only one vertical angle."),
        ({"lateral": [0, 1e9]}, "Its horizontal angles reach from 0 to 1e+09 degrees; 0 to 360 can be."),
        ({"lateral": [0, 50]}, "Its horizontal angles go from 0 to 50 degrees; 0, 0 to 90,"),
        ({"lateral": [90, 180]}, "Its horizontal angles go from 90 to 180 degrees"),
        ({"lateral": [0, 90, 300]}, "Its horizontal angles go from 0 to 300 degrees"),
        ({"gamma": [0, 90], "candela": [5, -1]}, "1 of its intensities are below 0."),
        ({"gamma": [0, 90], "candela": [5, 1e9]}, "Its intensities reach 1e+09 cd, which no luminaire has."),
        ({"gamma": [0, 90], "candela": [5, 1e300], "multiplier": "1e300"}, "Its intensities reach inf cd"),
        ({"gamma": [0, 90], "candela": [0, 0]}, "It gives 0 lm, which is no light."),
        ({"gamma": [0, 90], "candela": [5, np.nan]}, "'nan' in it is no number."),
        ({"gamma": [0, 90], "candela": [5, np.inf]}, "'inf' in it is no number."),
        ({"tilt": "TILT=INCLUDE\n1\n-4"}, "It counts -4 tilt angles"),
    ],
)
def test_a_broken_file_is_refused_in_one_sentence(changes, part):
    what = refused(ies(**{"encoding": "utf-8", **changes}))
    assert what.startswith(part)
    assert what.endswith(".")


@pytest.mark.city
@pytest.mark.parametrize(
    ("name", "lumens", "planes"), [("1", 9217.18, 45), ("3", 13359.57, 25), ("4", 5821.76, 17), ("7", 531.98, 2)]
)
def test_manufacturers_files_give_the_lumens_that_photometric_toolbox_gives_within_a_thousandth(name, lumens, planes):
    lamp = shape((city("photometry") / f"{name}.IES").read_bytes())
    assert lamp.lumens == pytest.approx(lumens, rel=1e-3)
    assert len(lamp.c) == planes
