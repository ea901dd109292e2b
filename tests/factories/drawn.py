"""Layers as QGIS draws them: which rules draw a feature, and the picture."""


def drawn_by(layer, feature):
    """The labels of the rules that draw a feature."""
    from qgis.core import QgsRenderContext

    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    context.expressionContext().setFeature(feature)
    renderer.startRender(context, layer.fields())
    keys = renderer.legendKeysForFeature(feature, context)
    renderer.stopRender(context)
    return {item.label() for item in renderer.legendSymbolItems() if item.ruleKey() in keys}


def picture_of(layer):
    """The layer drawn on white, as a QImage."""
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(240, 240))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours_in(picture):
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
