"""A folder of photometric files: what is read, what is left out and said."""

import os

import pytest
from factories.photometry import eulumdat, ies
from wellplaced.algorithms.lighting import photometric_folder
from wellplaced.algorithms.lighting.photometric_folder import read_folder


def written(folder, **files):
    """The folder with the files, whose names have __ for a dot."""
    for name, data in files.items():
        (folder / name.replace("__", ".")).write_bytes(data)
    return str(folder)


def told(findings):
    return [str(finding.what) for finding in findings]


def test_both_kinds_are_read_whatever_the_case_of_their_endings(tmp_path):
    folder, findings = read_folder(written(tmp_path, b__IES=ies(), a__ldt=eulumdat(), c__Ldt=eulumdat(), d__txt=b"no"))
    assert folder.paths == ("a.ldt", "b.IES", "c.Ldt")
    assert [file.distribution.name for file in folder.files] == ["a", "b", "c"]
    assert findings == []


def test_subfolders_are_read_too(tmp_path):
    (tmp_path / "acme").mkdir()
    written(tmp_path / "acme", a__ies=ies())
    assert read_folder(str(tmp_path))[0].paths == ("acme/a.ies",)


def test_each_broken_file_gets_one_sentence_and_the_others_are_read(tmp_path):
    folder, findings = read_folder(written(tmp_path, a__ies=ies(), b__ies=b"", c__ldt=b"\0", d__ies=ies(counts="-1 1")))
    assert folder.paths == ("a.ies",)
    assert told(findings) == [
        "The photometric file 'b.ies' was left out. It has no line TILT=, so it is no IES file.",
        "The photometric file 'c.ldt' was left out. It is no text file.",
        "The photometric file 'd.ies' was left out. It counts -1 vertical angles; 1 to 721 can be.",
    ]


def test_a_file_of_50_megabytes_is_not_read_to_its_end(tmp_path):
    with (tmp_path / "big.ies").open("wb") as file:
        file.truncate(50_000_000)
    folder, findings = read_folder(str(tmp_path))
    assert len(folder) == 0
    assert "'big.ies' was left out. It is larger than 4,000,000 bytes" in told(findings)[0]


def test_the_same_file_twice_is_one_and_other_contents_of_one_name_are_told(tmp_path):
    for name, data in (("x", ies()), ("y", ies()), ("z", ies(multiplier="2"))):
        (tmp_path / name).mkdir()
        written(tmp_path / name, a__ies=data)
    folder, findings = read_folder(str(tmp_path))
    assert folder.paths == ("x/a.ies",)
    assert told(findings) == [
        "The photometric file 'z/a.ies' was left out: 'x/a.ies' has the same name and other contents."
    ]


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_without_files_is_told(tmp_path, there):
    folder, findings = read_folder(str(tmp_path if there else tmp_path / "gone"))
    assert len(folder) == 0
    assert "holds no photometric file (.ies or .ldt) that can be read" in told(findings)[0]


def test_no_more_than_so_many_files_are_read(tmp_path, monkeypatch):
    monkeypatch.setattr(photometric_folder, "MOST_FILES", 2)
    folder, findings = read_folder(written(tmp_path, a__ies=ies(), b__ies=ies(), c__ies=ies(), d__ies=ies()))
    assert folder.paths == ("a.ies", "b.ies")
    assert told(findings) == ["Only the first 2 photometric files were read, up to 'c.ies': more is too much at once."]


def test_no_more_than_so_many_intensities_are_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(photometric_folder, "MOST_INTENSITIES", 2 * 37 + 1)
    assert read_folder(written(tmp_path, a__ies=ies(), b__ies=ies()))[0].paths == ("a.ies",)


def test_a_whole_disk_is_not_searched(tmp_path, monkeypatch):
    monkeypatch.setattr(photometric_folder, "MOST_ENTRIES", 2)
    _, findings = read_folder(written(tmp_path, a__ies=ies(), b__ies=ies(), c__ies=ies()))
    assert "holds more than 2 files and folders; the rest was not looked at" in told(findings)[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names on Unix alone")
def test_a_pipe_that_is_called_a_file_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "wait.ies")
    assert read_folder(written(tmp_path, a__ies=ies()))[0].paths == ("a.ies",)


def test_a_link_that_leads_nowhere_is_passed_over(tmp_path):
    (tmp_path / "gone.ies").symlink_to(tmp_path / "nowhere.ies")
    assert read_folder(written(tmp_path, a__ies=ies()))[0].paths == ("a.ies",)


def test_a_file_that_cannot_be_opened_is_told(tmp_path, monkeypatch):
    def forbidden(*_):
        raise PermissionError

    written(tmp_path, a__ies=ies())
    monkeypatch.setattr("pathlib.Path.open", forbidden)
    _, findings = read_folder(str(tmp_path))
    assert told(findings)[0] == "The photometric file 'a.ies' was left out. It cannot be opened."
