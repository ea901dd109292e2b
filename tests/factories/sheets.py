"""Sheets laid out from scored layers, in English or any language that a function stands for."""

from qgis.core import QgsLayoutItem, QgsLayoutItemGroup, QgsLayoutItemLabel, QgsLayoutItemPage

CONTACT = "Town hall, room 12, every Tuesday from 4 pm. Telephone 0123 456 789."


def order_for(parcels, template="wall map", paper="A3", orientation="landscape", size="NORMAL", detail="FACES", **more):
    """What a sheet is made of, with texts where `more` gives none."""
    from wellplaced.processing.sheets.detail import Detail
    from wellplaced.processing.sheets.order import Order
    from wellplaced.processing.sheets.paper import Orientation, Print, sheet_on
    from wellplaced.processing.sheets.template import Template

    given = {
        "gaps": None,
        "area": "Invented Quarter",
        "contact": CONTACT,
        "today": "2026-05-04",
        "language": "en",
        "translate": lambda context, text: text,
        **more,
    }
    return Order(
        parcels=parcels,
        context=tuple(given.pop("context", ())),
        detail=Detail[detail],
        template=Template(template),
        sheet=sheet_on(paper, Orientation(orientation), Print[size]),
        **given,
    )


def laid_out(parcels, **more):
    """(project, layout) of a sheet; the project keeps the layout's layers alive."""
    from wellplaced.algorithms.progress import Progress
    from wellplaced.processing.sheets.make import lay_out
    from wellplaced.processing.sheets.prepare import prepare

    order = order_for(parcels, **more)
    made = prepare(order, Progress())
    return made.project, lay_out(made, order, Progress())


def items(layout):
    """The items of all pages, less the pages."""
    other = (QgsLayoutItemPage, QgsLayoutItemGroup)
    return [item for item in layout.items() if isinstance(item, QgsLayoutItem) and not isinstance(item, other)]


def labels(layout):
    """The labels by their names; of those that several pages have, the first."""
    found = {}
    for item in sorted(items(layout), key=QgsLayoutItem.page):
        if isinstance(item, QgsLayoutItemLabel):
            found.setdefault(item.id(), item)
    return found


def boxes(layout):
    """(page, box) by page and name."""
    from wellplaced.processing.sheets.compose import box_of

    return {(item.page(), item.id()): box_of(item) for item in items(layout)}


def in_file(layer, folder):
    """The layer as GeoPackage, with its metadata."""
    from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

    file = str(folder / f"{layer.name()}.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = layer.name()
    options.saveMetadata = True
    options.layerMetadata = layer.metadata()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, file, QgsProject.instance().transformContext(), options)
    written = QgsVectorLayer(f"{file}|layername={layer.name()}", layer.name())
    assert written.isValid()
    written.setMetadata(layer.metadata())
    QgsProject.instance().addMapLayer(written)
    return written
