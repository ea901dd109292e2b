"""Wellplaced: shows, parcel by parcel, where a place needs care, why, and what would help."""


def classFactory(iface):  # noqa: N802, ANN001, ANN201 - the name and the signature are QGIS's
    """What QGIS calls to load the plugin."""
    from .plugin import Plugin

    return Plugin(iface)
