import configparser
from pathlib import Path

import geopandas as gpd
from shapely.geometry import Point
from wellplaced.algorithms.layer import Layer
from wellplaced.algorithms.provenance import VERSION, file_fingerprint, fingerprint, provenance


def lights(*texts):
    places = [Point(number, 0) for number in range(len(texts))]
    return Layer("lights", gpd.GeoDataFrame({"STATUS": list(texts)}, geometry=places))


def test_the_version_is_the_plugins():
    metadata = configparser.ConfigParser()
    metadata.read(Path(__file__).resolve().parents[2] / "metadata.txt", encoding="utf-8")
    assert metadata["general"]["version"] == VERSION


def test_the_same_inputs_and_facts_give_the_same_mark():
    first, second = (provenance({"lights": [lights("on", "off")]}, {"as_of": "2026-01-01"}) for _ in range(2))
    assert first == second


def test_another_value_another_place_or_another_setting_gives_another_mark():
    there = Layer("lights", lights("on", "off").frame.set_geometry([Point(0, 1), Point(1, 0)]))
    marks = {
        provenance({"lights": [layer]}, facts)["run"]
        for layer, facts in [
            (lights("on", "off"), {}),
            (lights("on", "on"), {}),
            (there, {}),
            (lights("on", "off"), {"as_of": "2026-01-01"}),
        ]
    }
    assert len(marks) == 4


def test_a_layer_without_fields_and_with_a_null_geometry_has_a_fingerprint():
    bare = Layer("bare", gpd.GeoDataFrame(geometry=[Point(0, 0), None]))
    assert fingerprint(bare)["features"] == 2


def test_a_file_is_known_by_its_name_and_what_it_holds_wherever_it_lies(tmp_path):
    (tmp_path / "there").mkdir()
    for folder in (tmp_path, tmp_path / "there"):
        (folder / "prices.json").write_text("[]", encoding="utf-8")
    here, there = (file_fingerprint(str(folder / "prices.json")) for folder in (tmp_path, tmp_path / "there"))
    assert here == there
    assert here["file"] == "prices.json"
    (tmp_path / "prices.json").write_text("[1]", encoding="utf-8")
    assert file_fingerprint(str(tmp_path / "prices.json"))["sha256"] != here["sha256"]


def test_no_file_has_no_fingerprint():
    assert file_fingerprint("") == {}
