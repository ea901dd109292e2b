"""QGIS's side of Wellplaced: the provider and one thin file per Processing algorithm. (The science is in `algorithms/`.)"""
