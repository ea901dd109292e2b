"""The street network, rail, stream and outline of the district; rights of way and blocks follow from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from shapely.geometry import LineString, Polygon, box
from shapely.ops import split, unary_union

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

PAVEMENT_WIDTH = 3.0
GRID_SLOPE = 0.0875
"""The grid is turned by 5 degrees against the board."""

OUTLINE = Polygon(
    [
        (-36, -20),
        (382, -20),
        (389, -68),
        (426, -156),
        (522, -220),
        (676, -200),
        (744, -112),
        (744, 80),
        (733, 290),
        (733, 530),
        (-36, 463),
        (-36, 165),
        (-216, 165),
        (-216, 75),
        (-36, 75),
    ]
)
RAIL = LineString([(-60, 452), (760, 523.75)]).buffer(9.5, cap_style=2)
STREAM_LINE = LineString([(800, 62), (735, 50), (660, 28), (585, 30), (500, -2), (440, -24), (350, -40)])
STREAM = STREAM_LINE.buffer(4, cap_style=2)
WITHOUT_LIGHTS = Polygon([(370, -30), (440, -24), (500, -2), (585, 30), (660, 28), (800, 62), (800, -300), (370, -300)])
"""Beyond the stream the city's inventory has no lights at all."""
DIVIDERS = (
    [(-36, 40), (-36, 200)],
    [(-45, 401), (5, 407)],
    [(690, 467), (745, 474)],
    [(699, 62), (800, 62)],
    [(452, -122), (410, -160)],
    [(530, -165), (519, -245)],
    [(600, -172), (612, -235)],
    [(640, -160), (695, -220)],
    [(690, -98), (770, -122)],
)
"""Where the cadastre ends a block without a street."""
LANE = "Quarry Lane"


@dataclass(frozen=True)
class Street:
    """One street: its line on the board, its class, and its width from kerb to kerb in metres."""

    name: str
    road_class: str
    width: float
    line: LineString

    @property
    def right_of_way(self) -> BaseGeometry:
        """Carriageway and both pavements."""
        return self.line.buffer(self.width / 2 + PAVEMENT_WIDTH, cap_style=2, join_style=2)


def high_street_y(x: np.ndarray) -> np.ndarray:
    """The curve of the high street."""
    return 255.0 + 0.05 * x + 30.0 * np.sin(2 * np.pi * x / 620.0)


def all_streets(rng: np.random.Generator) -> list[Street]:
    """Every street of the district."""
    return [*_main_roads(), *_grid(), *_old_core(rng), *_south_east()]


def _main_roads() -> list[Street]:
    x = np.linspace(-36, 735, 60)
    high = LineString(np.column_stack([x, high_street_y(x)]))
    west = LineString([(12, -20), (0, 60), (0, 409)])
    market = LineString([(400, float(high_street_y(400.0))), (404, 180), (398, 90), (408, 0), (420, -60), (455, -125)])
    mill = LineString([(690, 469), (690, 90), (702, -10), (694, -100), (640, -160)])
    return [
        Street("High Street", "Minor arterial", 15.0, high),
        Street("West Road", "Collector", 11.0, west),
        Street("Market Street", "Collector", 11.0, market),
        Street("Mill Road", "Collector", 11.0, mill),
        Street(LANE, "Local", 6.0, LineString([(0, 120), (-216, 120)])),
    ]


def _grid() -> list[Street]:
    rows = {"Alder Street": 338, "Birch Street": 405}
    long = [Street(n, "Local", 8.5, LineString([(0, c), (690, c + 690 * GRID_SLOPE)])) for n, c in rows.items()]
    columns = {"First Avenue": 122, "Second Avenue": 243, "Third Avenue": 366, "Fourth Avenue": 482}
    columns["Fifth Avenue"] = 588
    cross = []
    for name, x in columns.items():
        top_y = rows["Birch Street"] + x * GRID_SLOPE
        foot_x = x + (top_y - high_street_y(np.array(x))) * GRID_SLOPE
        cross.append(Street(name, "Local", 8.5, LineString([(x, top_y), (foot_x, float(high_street_y(foot_x)))])))
    return [*long, *cross]


def _old_core(rng: np.random.Generator) -> list[Street]:
    """A warped net of lanes between West Road and Market Street, with some pieces missing."""
    x = np.array([0, 66, 128, 205, 262, 335, 400], dtype=float)
    y = np.array([22, 82, 150, 206], dtype=float)
    node = np.stack(np.meshgrid(x, y, indexing="ij"), axis=-1)
    node[1:-1] += rng.uniform(-13, 13, node[1:-1].shape)
    node[0, :, 0] = np.interp(y, [-25, 60, 482], [12, 0, 0])
    node[-1, :, 0] = np.interp(y, [0, 90, 180, 270], [408, 398, 404, 400])
    rows = ("Southgate", "Tanner Row", "Abbey Lane", "Weaver Street")
    columns = ("Well Lane", "Cross Lane", "Chapel Street", "Cooper Lane", "Bridge Lane")
    streets = [Street(name, "Local", 6.5, LineString(node[:, j])) for j, name in enumerate(rows[:3])]
    streets.append(Street(rows[3], "Local", 6.5, LineString(node[1:5, 3])))
    for i, name in enumerate(columns, start=1):
        top = np.array([[node[i, 3, 0] + 6, float(high_street_y(node[i, 3, 0] + 6))]])
        upto = node[i, 1:] if i in (2, 4) else node[i]
        streets.append(Street(name, "Local", 6.5, LineString(np.vstack([upto, top]))))
    return streets


def _south_east() -> list[Street]:
    crescent = [(404, -8), (420, -60), (455, -125), (530, -165), (600, -172), (640, -160), (694, -100)]
    inner = [(430, -78), (500, -62), (560, -80), (620, -70), (698, -58)]
    return [
        Street("Park Row", "Local", 8.5, LineString([(399, 98), (470, 104), (560, 94), (690, 100)])),
        Street("School Lane", "Local", 7.5, LineString([(548, 96), (552, 170), (546, float(high_street_y(546.0)))])),
        Street("Brook Street", "Local", 8.5, LineString([(548, 96), (552, 30), (560, -80), (562, -168)])),
        Street("Brookside Crescent", "Local", 8.5, LineString(crescent[2:6])),
        Street("Willow Way", "Local", 8.5, LineString(inner)),
    ]


def right_of_way(streets: list[Street]) -> BaseGeometry:
    """The ground of all streets inside the outline."""
    return unary_union([street.right_of_way for street in streets]).intersection(OUTLINE)


def blocks(streets: list[Street]) -> list[Polygon]:
    """What streets, rail and stream leave over, in a fixed order; the smallest corners are left out."""
    rest = _parts(OUTLINE.difference(unary_union([right_of_way(streets), RAIL, STREAM])))
    for divider in DIVIDERS:
        rest = [piece for part in rest for piece in _parts(split(part, LineString(divider)))]
    found = [part for part in rest if part.area > 150]
    return sorted(found, key=lambda block: (round(block.centroid.x), round(block.centroid.y)))


def _parts(shape: BaseGeometry) -> list[Polygon]:
    return list(getattr(shape, "geoms", [shape]))


def public_ground(streets: list[Street], rail: BaseGeometry = RAIL) -> list[tuple[str, Polygon]]:
    """The cadastre's polygons that are no lots: (land use, polygon) of streets, rail and stream."""
    ground = right_of_way(streets)
    west, east = box(-300, -300, 300, 700), box(300, -300, 900, 700)
    pieces = [("Street right-of-way", p) for half in (west, east) for p in _parts(ground.intersection(half))]
    pieces += [("Railway", p) for p in _parts(rail.intersection(OUTLINE))]
    water = STREAM.intersection(OUTLINE).difference(ground)
    return pieces + [("Watercourse", p) for p in _parts(water)]
