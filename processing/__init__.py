"""QGIS's side of Wellplaced: the provider and one thin file per algorithm. (The science is in `algorithms/`.)"""
