"""The plugin store's rules on a zip."""

import zipfile

import pytest
from factories.workshop import program

store = program("store")

METADATA = "[general]\n" + "".join(f"{key}=x\n" for key in store.METADATA)
WHOLE = {"LICENSE": "GPL", "metadata.txt": METADATA, "__init__.py": "", "algorithms/study.py": "", "i18n/a.qm": ""}


@pytest.fixture
def findings(tmp_path):
    """What is found in a zip with these files (name -> text), of which one may have its run bit set."""

    def check(files, runnable=None):
        path = tmp_path / "x.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in files.items():
                entry = zipfile.ZipInfo(f"wellplaced/{name}")
                entry.external_attr = (0o100755 if name == runnable else 0o100644) << 16
                archive.writestr(entry, text)
        return store.zip_findings(path)

    return check


def test_a_whole_plugin_is_accepted(findings):
    assert findings(WHOLE) == []


@pytest.mark.parametrize("name", ["LICENSE", "metadata.txt", "__init__.py"])
def test_a_missing_file_is_found(findings, name):
    found = findings({other: text for other, text in WHOLE.items() if other != name})
    assert f"{name} is missing" in found


@pytest.mark.parametrize("key", store.METADATA)
def test_a_missing_key_is_found(findings, key):
    assert findings({**WHOLE, "metadata.txt": METADATA.replace(f"{key}=", "other=")}) == [f"metadata.txt has no {key}"]


@pytest.mark.parametrize("name", ["run.sh", "lib/x.so", "x.exe", ".git/config", "__pycache__/a.py"])
def test_programs_and_leftovers_are_found(findings, name):
    (line,) = findings({**WHOLE, name: ""})
    assert line.startswith(f"wellplaced/{name}")


def test_a_run_bit_is_found(findings):
    (line,) = findings(WHOLE, runnable="__init__.py")
    assert "run bit" in line


def test_too_large_a_zip_is_found(findings, monkeypatch):
    monkeypatch.setattr(store, "LARGEST", 10)
    (line,) = findings(WHOLE)
    assert "the store takes 10" in line
