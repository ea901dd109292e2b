"""The colours and steps of the visual language: checked for normal, protan, deutan and tritan sight and in grey."""

from __future__ import annotations

NEED_COLOURS = ("#fee838", "#bcae6c", "#7d7c78", "#434e6c", "#00224e")
"""Five classes from little to much (Cividis reversed: smallest neighbour distance dE2000 13, steps of L* 18.6)."""

NEED_LIMITS = (0.0, 20.0, 40.0, 60.0, 80.0, 100.0)
"""Fixed steps, never quantiles: a good district may have an empty darkest class."""

LOW_CONFIDENCE = 0.4
"""Below it a parcel is hatched (editable default of the method, SCIENCE 2.5: a judgement)."""

LIGHT_COLOURS = ("#00224e", "#35456c", "#666970", "#948e77", "#c8b866", "#fee838")
"""Six steps of light from dark to light (Cividis)."""

LIGHT_LIMITS_LX = (0.5, 2.0, 5.0, 10.0, 20.0)
"""Between the six steps, in lux."""

INK = "#1a1a1a"
PAPER = "#ffffff"
OUTLINE = "#8c8c8c"
"""The thin grey outline that stands for "not known"."""

STREET_GREY = "#c9c9c9"
BUILDING_GREY = "#dedede"
PAVEMENT_GREY = "#efefef"
OBJECT_GREY = "#9b9b9b"
TEXT_GREY = "#595959"
ASSET_GREEN = "#edf5ec"
ASSET_GREEN_LINE = "#3f7a4d"
ASSET_BLUE = "#1f6286"

DOMAIN_COLOURS = {
    "lighting": "#E69F00",
    "sightlines": "#56B4E9",
    "vacancy": "#009E73",
    "upkeep": "#D55E00",
    "community": "#CC79A7",
    "accessibility": "#0072B2",
    "access": "#000000",
    "package": "#F0E442",
}
"""What a suggestion is about, in the colours of Okabe and Ito (2008); its kind is told by the marker's shape."""

ACTION_COLOURS = {
    "repair": "#D55E00",
    "retrofit": "#E69F00",
    "dim": "#56B4E9",
    "prune": "#009E73",
    "arm": "#CC79A7",
    "pole": "#0072B2",
}
"""What is done to a street light (Okabe and Ito 2008); the marker's shape tells it as well."""

POCKET_COLOUR = "#56B4E9"
CLUSTER_COLOUR = "#009E73"
"""Of the factor that each belongs to."""
