"""The shape of the code: short, for Python 3.9 and Qt 6, without what the plugin store or the house refuses."""

import ast

import pytest
from factories.source import ABOUT_IT, ROOT, SHIPPED, each_file, tree

LONGEST_FUNCTION = 60
LONGEST_FILE = 400
REFUSED_MODULES = {"random", "pickle", "cPickle", "dill", "shelve", "marshal", "subprocess", "telnetlib", "ftplib"}
BROAD = {None, "Exception", "BaseException"}
SINCE_3_10 = {
    "dataclasses.KW_ONLY", "datetime.UTC", "enum.StrEnum", "itertools.pairwise", "tomllib", "types.NoneType",
    "typing.Concatenate", "typing.NotRequired", "typing.ParamSpec", "typing.Self", "typing.TypeAlias",
    "typing.TypeGuard", "typing.assert_never", "typing.override", "zoneinfo.ZoneInfoNotFound",
}  # fmt: skip
ARGUMENTS_SINCE_3_10 = {"zip": {"strict"}, "dataclass": {"slots", "kw_only"}, "field": {"kw_only"}}
UNSCOPED_ENUMS = {
    "Qt": {"AlignLeft", "AlignRight", "AlignCenter", "AlignTop", "AlignHCenter", "AlignVCenter", "Horizontal",
           "Vertical", "LeftDockWidgetArea", "RightDockWidgetArea", "UserRole", "DisplayRole", "Checked", "Unchecked",
           "WaitCursor", "DashLine", "SolidLine", "NoPen", "NoBrush", "white", "black", "transparent"},
    "QMessageBox": {"Ok", "Cancel", "Yes", "No", "Warning", "Information"},
    "QDialog": {"Accepted", "Rejected"},
    "QDialogButtonBox": {"Ok", "Cancel", "Close"},
    "QgsProcessing": {"TypeVector", "TypeVectorPolygon", "TypeVectorLine", "TypeVectorPoint", "TypeFile"},
    "QgsProcessingParameterNumber": {"Double", "Integer"},
    "QgsProcessingParameterField": {"Numeric", "String", "Any"},
    "QgsProcessingParameterDefinition": {"FlagAdvanced", "FlagOptional"},
    "QgsProcessingAlgorithm": {"FlagNoThreading"},
    "QgsFeatureSink": {"FastInsert"},
    "QgsWkbTypes": {"PointGeometry", "LineGeometry", "PolygonGeometry"},
    "QgsMapLayer": {"VectorLayer", "RasterLayer"},
    "Qgis": {"Info", "Warning", "Critical", "Success"},
}  # fmt: skip
"""Enumeration members that Qt 6 and QGIS 4 know only by their class; `make lint` checks all of Qt's."""


def named(node):
    """`a.b.c` of a name or attribute; None for anything else."""
    return ast.unparse(node) if isinstance(node, (ast.Name, ast.Attribute)) else None


@each_file(*SHIPPED, *ABOUT_IT)
def test_no_file_is_too_long(path):
    assert len((ROOT / path).read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@each_file(*SHIPPED, *ABOUT_IT)
def test_no_function_is_too_long(path):
    functions = [node for node in ast.walk(tree(path)) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    lengths = {node.name: node.end_lineno - node.lineno + 1 for node in functions}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


@each_file(*SHIPPED, *ABOUT_IT)
def test_every_file_is_python_3_9(path):
    ast.parse((ROOT / path).read_text(encoding="utf-8"), path, feature_version=(3, 9))


@each_file(*SHIPPED)
def test_nothing_newer_than_python_3_9_is_used(path):
    assert list(newer_than_3_9(tree(path))) == []


def newer_than_3_9(module):
    """Lines that need Python 3.10 or later at run time."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            function = (named(node.func) or "").rpartition(".")[2]
            late = ARGUMENTS_SINCE_3_10.get(function, set()) & {keyword.arg for keyword in node.keywords}
            yield from ((node.lineno, name) for name in late)
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names if alias.name in SINCE_3_10)
        if isinstance(node, ast.ImportFrom):
            names = {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
            yield from ((node.lineno, name) for name in names & SINCE_3_10)
    yield from ((node.lineno, ast.unparse(node)) for node in running_type_unions(module))


def running_type_unions(module):
    """`X | Y` between types outside annotations (with them postponed, annotations are never run)."""
    types = {"int", "str", "float", "bool", "bytes", "list", "dict", "tuple", "set", "None", "Path"}
    annotations = set()
    for node in ast.walk(module):
        for child in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            annotations |= set(ast.walk(child)) if child is not None else set()
    for node in ast.walk(module):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr) and node not in annotations:
            sides = {ast.unparse(side).split("[")[0] for side in (node.left, node.right)}
            if sides & types:
                yield node


@each_file(*SHIPPED)
def test_annotations_are_postponed_where_there_are_any(path):
    annotated = any(
        isinstance(node, ast.AnnAssign) or getattr(node, "returns", None) or getattr(node, "annotation", None)
        for node in ast.walk(tree(path))
    )
    postponed = any("__future__" in ast.unparse(node) for node in tree(path).body if isinstance(node, ast.ImportFrom))
    assert postponed or not annotated


@each_file(*SHIPPED)
def test_no_error_is_caught_without_its_name(path):
    caught = [
        node.lineno
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler)
        for kind in (node.type.elts if isinstance(node.type, ast.Tuple) else [node.type])
        if (named(kind) if kind is not None else None) in BROAD
    ]
    assert caught == []


@each_file(*SHIPPED)
def test_shipped_code_has_nothing_that_the_store_refuses(path):
    refused = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Assert):
            refused.append((node.lineno, "assert"))
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        modules += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
        refused += [
            (node.lineno, name)
            for name in modules
            if name.split(".")[0] in REFUSED_MODULES or name.startswith(("xml.etree", "xml.dom", "xml.sax"))
        ]
        if isinstance(node, ast.Call) and named(node.func) in {"eval", "exec", "os.system", "os.popen"}:
            refused.append((node.lineno, named(node.func)))
    assert refused == []


@each_file(*SHIPPED)
def test_qt_is_taken_from_qgis_and_spelt_as_qt_6_wants_it(path):
    old = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute):
            owner = (named(node.value) or "").rpartition(".")[2]
            if node.attr in {"exec_", "print_"} or node.attr in UNSCOPED_ENUMS.get(owner, set()):
                old.append((node.lineno, ast.unparse(node)))
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            old += [(node.lineno, name) for name in names if name.split(".")[0] in {"PyQt5", "PyQt6", "PySide2"}]
    assert old == []


@pytest.mark.parametrize(
    "late",
    [
        "Size = int | None",
        "isinstance(x, str | float)",
        "zip(a, b, strict=True)",
        "from itertools import pairwise",
        "from dataclasses import dataclass\n@dataclass(slots=True)\nclass A: ...",
    ],
)
def test_what_python_3_9_lacks_would_be_seen(late):
    assert list(newer_than_3_9(ast.parse(late)))


def test_unions_of_sets_and_flags_and_in_annotations_pass():
    fine = "a = flags.One | flags.Two\nb = {1} | {2}\ndef f(x: int | None) -> str | None: ...\ny: int | str = 3"
    assert list(newer_than_3_9(ast.parse(fine))) == []
