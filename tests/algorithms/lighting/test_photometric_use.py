"""Which photometric files an inventory uses, and which it names in vain."""

import numpy as np
import pandas as pd
import pytest
from factories.inputs import inputs, lights_layer
from factories.photometry import eulumdat, ies
from wellplaced.algorithms.lighting.photometric_folder import read_folder
from wellplaced.algorithms.lighting.photometric_use import photometric_use, unused
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.scoring import Settings, check_data, score_parcels
from wellplaced.algorithms.study import build_study


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "cobra.ies").write_bytes(ies())
    (tmp_path / "globe.ldt").write_bytes(eulumdat())
    (tmp_path / "no.ies").write_bytes(b"")
    return str(tmp_path)


def checked(folder="", **columns):
    """What a check of the data says where the lights have such columns."""
    given = inputs(lights=(lights_layer(**columns),), photometry=folder)
    return check_data(given, Settings(factors=("lighting",)), Progress())


def named_in_vain(result):
    return [(str(each.what), each.count) for each in result.findings if "no folder of such files" in str(each.what)]


def test_lights_are_counted_by_file_and_by_the_most_explicit_name_without_one(folder):
    read, _ = read_folder(folder)
    table = pd.DataFrame(
        {"photometry": ["cobra", None, "lost.ies", "lost.ies", None], "fixture": ["A", "Post", "B", "B", None]}
    )
    use = photometric_use(read, table, np.array([0, -1, -1, -1, -1]))
    assert use.lights.tolist() == [1, 0]
    assert use.without[0] == ("lost.ies", 2)
    assert set(use.without[1:]) == {("Post", 1), ("", 1)}
    assert use.total == 5


def test_files_that_cannot_be_used_are_kept_with_the_reason(folder, tmp_path):
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "cobra.ies").write_bytes(ies(ballast="1 1 70"))
    left_out = {path: str(why) for path, why in read_folder(folder)[0].left_out}
    assert left_out["no.ies"] == "It has no line TILT=, so it is no IES file."
    assert "x/cobra.ies" in left_out


def test_a_check_tells_the_use_of_the_folder_and_a_run_without_lights_of_none(folder):
    assert checked(folder, FIXTURE="Globe").photometry.lights.tolist() == [0, len(lights_layer().frame)]
    assert checked().photometry is None
    bare = check_data(inputs(lights=(), photometry=folder), Settings(factors=("lighting",)), Progress())
    assert bare.photometry.lights.tolist() == unused(folder).lights.tolist() == [0, 0]
    assert any("were not used" in str(each.what) for each in bare.findings)


def test_files_that_are_named_and_not_given_are_said_by_field():
    lamps = len(lights_layer().frame)
    files = ["cobra.ies", None, "globe.ldt"] * lamps
    told = named_in_vain(checked(PHOTOM_FILE=files[:lamps]))
    assert len(told) == 1
    assert "of 'street_lights' name a photometric file in the field 'PHOTOM_FILE'" in told[0][0]
    assert told[0][1] == sum(name is not None for name in files[:lamps])


def test_nothing_is_said_where_no_field_names_files_or_a_folder_is_given(folder):
    assert named_in_vain(checked()) == []
    assert named_in_vain(checked(folder, PHOTOM_FILE="cobra.ies")) == []


def test_a_run_that_computes_no_light_asks_for_no_files():
    from wellplaced.algorithms.city.lights import gather_lights

    given = inputs(lights=(lights_layer(PHOTOM_FILE="cobra.ies"),))
    study = build_study(given, ("lighting",), Progress())
    bounds = study.parcels.geometry.total_bounds
    from wellplaced.algorithms.mapping import Mapping

    _, findings = gather_lights(given.lights, Mapping(), study.crs, bounds)
    assert [each for each in findings if "photometric" in str(each.what)] == []


def test_the_provenance_names_the_folder_and_what_it_holds_without_its_path(folder, tmp_path):
    settings = Settings(factors=("lighting",))
    before = score_parcels(inputs(photometry=folder), settings, Progress()).provenance["photometry"]
    assert before["folder"] == tmp_path.name
    (tmp_path / "globe.ldt").write_bytes(eulumdat(flux="3000"))
    after = score_parcels(inputs(photometry=folder), settings, Progress()).provenance["photometry"]
    assert before["sha256"] != after["sha256"]
