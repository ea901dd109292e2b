"""The list for crews as spreadsheets: texts stay texts, sums stand below their group."""

import csv
from pathlib import Path

import pandas as pd
import pytest

pytest.importorskip("qgis.core")

from factories.qgis_layers import layer
from factories.upgraded import works

FIELDS = "POLE_NO:string,FEEDER:int,POWER:double,PUT_UP:date,NOTE:string,Phone:string"


@pytest.fixture
def lights(qapp):
    from qgis.PyQt.QtCore import QDate

    rows = [
        (f"Point ({25 * row} 0)", [f"{row:03d}", 40 + row, 70.5, QDate(2011, 3, 14), note, "(617) 555-0100"])
        for row, note in enumerate(["plain", "=1+1", "-5", "@x", "é; \"quoted\", 'so'", None])
    ]
    return layer("Point", rows, FIELDS, "lights")


@pytest.fixture
def written(lights, tmp_path):
    """Write the list of six works at these lights: `written("w.csv")`, `written("w.csv", group_by="circuit")`."""
    from wellplaced.algorithms.progress import Progress
    from wellplaced.processing.order_file import write_orders
    from wellplaced.processing.read import read
    from wellplaced.processing.sources import source_of

    source = source_of(lights, "lights", None)
    found = read(source, Progress())

    def write(name, chosen=None, group_by="street"):
        made = works(6) if chosen is None else chosen
        return write_orders(str(tmp_path / name), made, [found.layer], [source], group_by)

    return write


def cells(file):
    with Path(file).open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


def sheet(file):
    from qgis.core import QgsVectorLayer

    table = QgsVectorLayer(f"{file}|option:HEADERS=FORCE", "w", "ogr")
    assert table.isValid()
    names = table.fields().names()
    return table, [dict(zip(names, feature.attributes())) for feature in table.getFeatures()]


def test_csv_begins_with_the_mark_that_tells_spreadsheets_it_is_utf_8(written):
    assert Path(written("w.csv")).read_bytes()[:3] == b"\xef\xbb\xbf"


def test_works_stand_by_street_with_their_sums_and_the_sum_of_all(written):
    rows = cells(written("w.csv"))
    assert [row["line"] for row in rows] == ["work", "work", "subtotal"] * 3 + ["total"]
    assert rows[2]["work"] == "Sum of 2"
    assert float(rows[-1]["cost"]) == pytest.approx(works(6)["cost"].sum())
    assert [row["group"] for row in rows][:3] == ["Street 0"] * 3


def test_circuits_group_as_well(written):
    rows = cells(written("w.csv", group_by="circuit"))
    assert [row["group"] for row in rows if row["line"] == "subtotal"] == ["C0", "C1", "C2"]


def test_each_light_s_record_stands_beside_its_work(written):
    rows = [row for row in cells(written("w.csv")) if row["line"] == "work"]
    assert [row["POLE_NO"] for row in rows] == ["000", "001", "002", "003", "", ""]
    assert rows[0]["FEEDER"] == "40"
    assert rows[0]["PUT_UP"] == "2011/03/14"
    assert "Phone" not in rows[0]
    assert float(rows[0]["lon"]) == pytest.approx(-1.489, abs=0.01)


def test_what_a_spreadsheet_would_run_is_text_in_csv_and_numbers_stay(written):
    rows = [row for row in cells(written("w.csv")) if row["line"] == "work"]
    assert [row["NOTE"] for row in rows[:4]] == ["plain", "'=1+1", "-5", "'@x"]


def test_excel_keeps_texts_as_texts_numbers_as_numbers_and_days_as_days(written):
    import zipfile

    file = written("w.xlsx")
    with zipfile.ZipFile(file) as book:
        shared = book.read("xl/sharedStrings.xml").decode()
        page = book.read("xl/worksheets/sheet1.xml").decode()
    assert ">001<" in shared
    assert ">=1+1<" in shared, "a text, not a formula"
    assert "<f>" not in page
    assert ">40<" in page.replace("\n", "")
    _, rows = sheet(file)
    first = next(row for row in rows if row["line"] == "work")
    assert str(first["PUT_UP"].toString("yyyy-MM-dd")) == "2011-03-14"


def test_the_list_can_be_read_back_as_the_last_list(written):
    from factories.last_lists import last_list, works as today
    from wellplaced.algorithms.streetlights.last_year import decided

    chosen = works(2).assign(decision=["must", "never"])
    frame = pd.DataFrame(cells(written("w.csv", chosen)), dtype=object).replace("", None)
    read, _ = last_list(frame)
    found, findings = decided(today(("000", "repair", 0, 0), ("001", "retrofit", 25, 0)), read)
    assert found.tolist() == ["must", "never"]
    assert findings == []


def test_a_list_without_works_is_a_head_alone(written):
    assert cells(written("w.csv", works(0))) == []


def test_a_file_that_cannot_be_written_is_a_sentence(written):
    from wellplaced.algorithms.finding import DataError

    with pytest.raises(DataError, match="could not be written"):
        written("no/such/folder/w.csv")
