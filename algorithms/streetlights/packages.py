"""Works that a crew can do at once: those of one street that stand near to each other."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .defaults import default_of


def packages(street: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """(k,) the number of the package of works at `xy` (k, 2), metres, in the `street` (k,) of this name.

    Works of one street are chained where they stand within 100 m of each other (defaults.json). Packages are numbered
    from 0 by street, and along it from west to east, so that the order of the works means nothing.
    """
    if not len(xy):
        return np.empty(0, dtype=np.int64)
    name = np.unique(street.astype(str), return_inverse=True)[1]
    first, second = cKDTree(xy).query_pairs(default_of("package", "within"), output_type="ndarray").T
    same = name[first] == name[second]
    links = coo_matrix((np.ones(same.sum()), (first[same], second[same])), shape=(len(xy),) * 2)
    count, group = connected_components(links, directed=False)
    west, south = np.full(count, np.inf), np.full(count, np.inf)
    np.minimum.at(west, group, xy[:, 0])
    np.minimum.at(south, group, xy[:, 1])
    of = np.zeros(count, dtype=np.int64)
    of[group] = name
    number = np.empty(count, dtype=np.int64)
    number[np.lexsort((south, west, of))] = np.arange(count)
    return number[group]


def package_names(street: np.ndarray, package: np.ndarray) -> np.ndarray:
    """(k,) what packages (k,) are called: by their street (None = unknown), with a number from the second on where it
    has several; "P12" where no street is known.
    """
    called: dict[int, str] = {}
    seen: dict[str, int] = {}
    for each, first in zip(*np.unique(package, return_index=True)):
        name = street[first]
        if name is None:
            called[each] = f"P{each + 1}"
            continue
        seen[name] = seen.get(name, 0) + 1
        called[each] = name if seen[name] == 1 else f"{name} ({seen[name]})"
    return np.array([called[each] for each in package], dtype=object)
