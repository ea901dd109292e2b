"""Rasters of heights: read, placed and warped onto the study's grid."""
