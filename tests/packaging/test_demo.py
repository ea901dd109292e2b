"""The demonstration's summary and its reading of QGIS's answer; `make demo` itself is run by hand."""

import sqlite3

import pytest
from factories.workshop import program

demo = program("demo")
throwaway = program("throwaway")


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ('{"results": {"OUTPUT": "a.gpkg"}}', True),
        ('Some driver says hello\n{"results": {}}', True),
        ('{"error": "x"}', False),
        ('{"results": ', False),
        ("", False),
    ],
)
def test_only_an_answer_with_results_is_a_success(answer, expected):
    assert demo.has_results(answer) is expected


def test_the_summary_counts_unknown_parcels_apart(tmp_path):
    path = tmp_path / "scored 'x'.gpkg"
    base = sqlite3.connect(path)
    base.execute(f"CREATE TABLE {demo.PARCELS} (need REAL)")
    base.executemany(f"INSERT INTO {demo.PARCELS} VALUES (?)", [(12.5,), (None,), (80.0,)])
    base.execute(f"CREATE TABLE {demo.GAPS} (length_m REAL)")
    base.execute(f"INSERT INTO {demo.GAPS} VALUES (34.0)")
    for table in (demo.POCKETS, demo.SUGGESTIONS, demo.FINDINGS):
        base.execute(f"CREATE TABLE {table} (what TEXT)")
    base.execute(f"INSERT INTO {demo.SUGGESTIONS} VALUES ('a bench')")
    base.commit()
    base.close()
    assert demo.summarize(path) == (
        "2 of 3 parcels scored (the others lack data); 1 dark gaps found, 34 m in all; 0 hidden pockets; "
        "1 suggestions; 0 findings about the data."
    )


def test_the_result_of_an_earlier_run_is_replaced(tmp_path):
    work, out = tmp_path / "work", tmp_path / "out"
    for folder, name in ((work, "new"), (out, "old")):
        folder.mkdir()
        (folder / name).touch()
    demo.hand_over(work, out)
    assert [path.name for path in out.iterdir()] == ["new"]


def test_the_profile_has_the_plugin_switched_on(tmp_path):
    throwaway.make_profile(tmp_path)
    profile = tmp_path / "profiles" / "default"
    assert (profile / "python" / "plugins" / "wellplaced" / "metadata.txt").parent.resolve() == throwaway.ROOT
    assert "wellplaced=true" in (profile / "QGIS" / "QGIS3.ini").read_text()


def test_another_python_does_not_reach_qgis(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.setenv("PATH", "/nowhere/bin")
    environment = throwaway.environment(tmp_path)
    assert "PYTHONHOME" not in environment
    assert environment["PATH"] == throwaway.SYSTEM_PATH
