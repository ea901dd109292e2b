"""Every name that the plugin takes from `qgis.PyQt` must exist in PyQt6, whose stub files say what does."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Union

import tools

Scope = Union[ast.ClassDef, ast.Module]
Names = dict[str, Union[tuple[str, Scope], None]]
"""Name in the source -> (stub module, what it stands for there); None where it is not followed."""

GONE = {"exec_", "print_"}
MOVED = {"QtWidgets": {"QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack", "QUndoGroup"}}
"""What QGIS's `qgis.PyQt` offers under the old module although Qt 6 moved it."""
ADDED = {"QtCore": {"QVariant", "NULL"}, "QtGui": {"QRegExpValidator"}}
"""What QGIS's `qgis.PyQt` adds or patches: their members are not followed."""
OF_EVERY_CLASS = {"name", "value", "connect", "disconnect", "emit"}
"""Members of enumerations and signals, which come from outside the stubs."""


def findings(path: Path) -> list[str]:
    """What in the file at `path` Qt 6 does not have: one line each."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    names: Names = {}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            found += [f"{path}:{node.lineno}: {text}" for text in _imported(node, names)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            found += [f"{path}:{node.lineno}: {text}" for text in _used(node, names)]
    return found


def _imported(node: ast.ImportFrom, names: Names) -> Iterator[str]:
    module = node.module or ""
    if module.split(".")[0] in {"PyQt5", "PyQt6", "PySide2", "PySide6"}:
        yield f"imports {module}; use qgis.PyQt"
    if module.split(".")[:2] != ["qgis", "PyQt"]:
        return
    short = module.rpartition(".")[2]
    for alias in node.names:
        bound = alias.asname or alias.name
        if module == "qgis.PyQt":
            stub = _stub(alias.name)
            names[bound] = (alias.name, stub) if stub else None
            if stub is None and alias.name != "sip":
                yield f"qgis.PyQt.{alias.name} is not in PyQt6"
        elif short == "sip" or alias.name in MOVED.get(short, ()) or alias.name in ADDED.get(short, ()):
            names[bound] = None
        else:
            stub = _stub(short)
            member = _member(short, stub, alias.name) if stub else None
            names[bound] = (short, member) if isinstance(member, ast.ClassDef) else None
            if member is None:
                yield f"{module}.{alias.name} is not in PyQt6"


def _used(node: ast.Attribute, names: Names) -> Iterator[str]:
    if node.attr in GONE:
        yield f".{node.attr} is gone in PyQt6"
    scope = _resolve(node.value, names)
    if scope and node.attr not in OF_EVERY_CLASS and not node.attr.startswith("__"):
        module, owner = scope
        if _member(module, owner, node.attr) is None:
            yield f"{ast.unparse(node)} is not in PyQt6 (an enumeration without its scope?)"


def _resolve(node: ast.expr, names: Names) -> tuple[str, Scope] | None:
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute):
        scope = _resolve(node.value, names)
        member = _member(*scope, node.attr) if scope else None
        return (scope[0], member) if scope and isinstance(member, ast.ClassDef) else None
    return None


def _member(module: str, owner: Scope, name: str) -> ast.AST | None:
    """The node that defines `name` in a stub's class (or its bases) or module; None where nothing does."""
    for node in owner.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and node.name == name:
            return node
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            return node
    for base in owner.bases if isinstance(owner, ast.ClassDef) else []:
        place, _, class_name = ast.unparse(base).rpartition(".")
        stub = _stub(place.rpartition(".")[2] or module)
        parent = _member(module, stub, class_name) if stub else None
        found = _member(place or module, parent, name) if isinstance(parent, ast.ClassDef) else None
        if found is not None:
            return found
    return None


@cache
def _stub(module: str) -> ast.Module | None:
    paths = list(tools.FOLDER.glob(f"lib/python*/site-packages/PyQt6/{module}.pyi"))
    return ast.parse(paths[0].read_text(encoding="utf-8")) if paths else None
