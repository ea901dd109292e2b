"""The Score step of the panel: the run, the weights that re-rank the map, and the ranking list."""
