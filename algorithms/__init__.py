"""The science of Wellplaced: GeoDataFrames and arrays in, GeoDataFrames and arrays out.

(`processing/` beside it is QGIS's side: the provider and its thin algorithms.)
Nothing here imports QGIS, PyQt or `processing/`, so all of it runs and is tested without QGIS.
"""
