"""A sheet put into a project that is there already: its layers in a group, the sheet among the layouts."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsPrintLayout, QgsProject

from ..language import with_name
from .compose import compose
from .pages import pages_of
from .prepare import Prepared
from .template import Template
from .templates import document_of
from .view import add_theme


def add_to_project(made: Prepared, template: Template, project: QgsProject) -> QgsPrintLayout:
    """Copies of the sheet's layers, not switched on, and the sheet, under a name that no other layout has."""
    title = document_of(template, made.told, made.view, made.setting).title
    name = free_name(title, project)
    copies = {layer.id(): layer.clone() for layer in made.view.layers}
    project.addMapLayers(list(copies.values()), False)
    group = project.layerTreeRoot().insertGroup(0, name)
    group.setItemVisibilityChecked(False)
    for copy in copies.values():
        group.addLayer(copy)
    view = replace(
        made.view,
        layers=tuple(copies.values()),
        legend=tuple(replace(entry, layer=copies[entry.layer.id()]) for entry in made.view.legend),
        themes={with_name(name, number): tuple(copies[layer.id()] for layer in layers)
                for number, layers in enumerate(made.view.themes.values(), 1)},
    )  # fmt: skip
    for theme, layers in view.themes.items():
        add_theme(project, theme, layers)
    document = document_of(template, made.told, view, made.setting)
    layout = compose(name, pages_of(document, made.setting.sheet), project)
    project.layoutManager().addLayout(layout)
    return layout


def free_name(title: str, project: QgsProject) -> str:
    """The title, with a number where a layout has it already."""
    name, number = title, 2
    while project.layoutManager().layoutByName(name) is not None:
        name, number = f"{title} ({number})", number + 1
    return name
