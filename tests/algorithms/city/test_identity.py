import numpy as np
import pandas as pd
from shapely.geometry import box
from wellplaced.algorithms.city.identity import parcel_ids


def shapes(n: int) -> np.ndarray:
    result = np.empty(n, dtype=object)
    result[:] = [box(20 * i, 0, 20 * i + 15, 30) for i in range(n)]
    return result


def test_the_citys_own_ids_are_kept():
    ids, findings = parcel_ids(pd.Series(["007", "008"]), shapes(2), "lots")
    assert list(ids) == ["007", "008"]
    assert not findings


def test_a_missing_id_is_made_from_the_place_and_reported():
    ids, findings = parcel_ids(pd.Series(["a", None, " "]), shapes(3), "lots")
    assert ids[0] == "a"
    assert len(set(ids)) == 3
    assert findings[0].count == 2


def test_repeated_ids_become_unique_and_are_reported_by_name():
    ids, findings = parcel_ids(pd.Series(["a", "a", "b"]), shapes(3), "lots")
    assert len(set(ids)) == 3
    assert ids[0].startswith("a#")
    assert ids[2] == "b"
    assert findings[0].ids == ("a",)


def test_ids_do_not_depend_on_the_order_of_the_rows():
    given, places = pd.Series(["a", "a", None, "c"]), shapes(4)
    there, _ = parcel_ids(given, places, "lots")
    back, _ = parcel_ids(given[::-1].reset_index(drop=True), places[::-1], "lots")
    assert list(there) == list(back[::-1])


def test_identical_shapes_with_one_id_still_get_ids_of_their_own():
    one = shapes(1)
    ids, _ = parcel_ids(pd.Series(["a", "a"]), np.concatenate([one, one]), "lots")
    assert len(set(ids)) == 2


def test_without_an_id_field_the_place_gives_the_id():
    ids, findings = parcel_ids(None, shapes(2), "lots")
    again, _ = parcel_ids(None, shapes(2), "lots")
    assert list(ids) == list(again)
    assert "parcels.id" in str(findings[0].advice)
