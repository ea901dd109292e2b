"""What a reader a year later needs to know how a layer came about: inputs, settings, version."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from .layer import Layer

VERSION = "0.1.0"


def provenance(layers: Mapping[str, Sequence[Layer]], facts: Mapping[str, object]) -> dict[str, object]:
    """The facts of a run with a fingerprint of each input layer by role, and `run`, the mark of it all.

    The same inputs and the same json-able `facts` give the same mark on every machine.
    """
    told: dict[str, object] = {
        "version": VERSION,
        **facts,
        "inputs": {role: [fingerprint(layer) for layer in given] for role, given in layers.items()},
    }
    told["run"] = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:8]
    return told


def fingerprint(layer: Layer) -> dict[str, object]:
    """A layer's name, its number of features and a hash of all it holds."""
    digest = hashlib.sha256()
    table = pd.DataFrame(layer.frame.drop(columns="geometry", errors="ignore"))
    for name in table.columns:
        digest.update(pd.util.hash_pandas_object(table[name].astype(str), index=False).to_numpy().tobytes())
    if "geometry" in layer.frame:
        for shape in layer.frame["geometry"].to_numpy():
            digest.update(b"" if shape is None else shape.wkb)
    return {"layer": layer.name, "features": len(layer.frame), "sha256": digest.hexdigest()[:16]}


def file_fingerprint(path: str) -> dict[str, object]:
    """A file's name, without its folders, and a hash of what it holds; empty where none is given."""
    if not path:
        return {}
    return {"file": Path(path).name, "sha256": hashlib.sha256(Path(path).read_bytes()).hexdigest()[:16]}
