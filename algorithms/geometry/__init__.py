"""Shapes as flat arrays: repair, boundaries, paths, containment, burning into grids and tracing out of them."""
