"""Made-up photometric files: LM-63 and EULUMDAT texts with exactly the faults a test wants."""

import numpy as np
from wellplaced.algorithms.lighting.distribution import distribution

GAMMA = np.arange(0.0, 181.0, 5.0)


def lambert(gamma=GAMMA, peak=100.0):
    """(m,) cd of a flat lamp that shines down: peak x cos(gamma); its flux is pi x peak."""
    return peak * np.maximum(np.cos(np.radians(gamma)), 0.0)


def egg(c, gamma=GAMMA):
    """(k, m) cd of a lamp that throws most light to C = 90, somewhat more to C = 0 than to C = 180: no symmetry."""
    c, gamma = np.radians(np.asarray(c, dtype=float))[:, None], np.radians(gamma)
    return 50.0 * (1.5 + np.sin(c) + 0.3 * np.cos(c)) * (1.0 + np.cos(gamma))


def made(c, gamma, candela, name="made"):
    """A Distribution of the planes given."""
    planes, gamma = np.asarray(c, dtype=float), np.asarray(gamma, dtype=float)
    return distribution(name, planes, gamma, np.asarray(candela, dtype=float), rated_lumens=1000.0, watts=50.0)


def listed(values, per_line=0, delimiter=" "):
    """Numbers as text, `per_line` of them on a line (0: all on one)."""
    words = [f"{value:.10g}" for value in np.ravel(values)]
    step = per_line or max(len(words), 1)
    return "\n".join(delimiter.join(words[start : start + step]) for start in range(0, len(words), step))


def ies(
    lateral=(0.0,),
    gamma=GAMMA,
    candela=None,
    *,
    header="IESNA:LM-63-2002\n[TEST] made up",
    tilt="TILT=NONE",
    lamps="1 -1",
    multiplier="1",
    counts=None,
    kind="1 2",
    opening="0.3 0.6 0",
    ballast="1 1 50",
    per_line=0,
    delimiter=" ",
    encoding="ascii",
):
    """The bytes of an LM-63 file, Lambert and absolute where nothing else is said; `counts` overrides the true ones."""
    candela = np.tile(lambert(np.asarray(gamma)), (len(lateral), 1)) if candela is None else candela
    counts = f"{len(gamma)} {len(lateral)}" if counts is None else counts
    body = "\n".join(listed(part, per_line, delimiter) for part in (gamma, lateral, candela))
    text = f"{header}\n{tilt}\n{lamps} {multiplier} {counts} {kind} {opening}\n{ballast}\n{body}\n"
    return text.encode(encoding)


def uneven_ies():
    """An IES file of a street light without symmetry: two humps along the street, more to its far side, none up."""
    lateral, gamma = np.arange(0.0, 361.0, 15.0), np.arange(0.0, 90.1, 2.5)
    turn, angle = np.radians(lateral)[:, None], np.radians(gamma)
    along = np.sin(turn) ** 2 * np.exp(-(((gamma - 62.0) / 12.0) ** 2)) * np.cos(angle) ** 0.25
    across = (0.5 + 0.4 * np.cos(turn) - 0.1 * np.sin(turn)) * np.cos(angle)
    return ies(lateral, gamma, 300.0 * along + 150.0 * across)


def eulumdat(
    symmetry=1,
    c=(0.0,),
    gamma=GAMMA,
    per_kilolumen=None,
    *,
    planes=None,
    rings=None,
    lamps="1",
    flux="2000",
    watts="50",
    factor="1",
    names=("Made up", "MU-1", "made.ldt"),
    opening=("600", "300", "0"),
    further_sets=(),
    sets=None,
    decimal=".",
    encoding="cp1252",
):
    """The bytes of an EULUMDAT file; `planes`, `rings` and `sets` override the true counts."""
    shape = lambert(np.asarray(gamma))[None, :] if per_kilolumen is None else per_kilolumen
    counts = (str(len(c) if planes is None else planes), "0", str(len(gamma) if rings is None else rings), "5")
    header = ["Maker", "1", str(symmetry), *counts, "report", *names, "2024", "700", "400", "100", *opening]
    header += ["0", "0", "0", "100", "80", factor, "0", str(1 + len(further_sets) if sets is None else sets)]
    for one in ((lamps, flux, watts), *further_sets):
        header += [one[0], "LED", one[1], "3000 K", "80", one[2]]
    numbers = [f"{value:.10g}".replace(".", decimal) for part in ([0.5] * 10, c, gamma) for value in part]
    numbers += [f"{value:.10g}".replace(".", decimal) for value in np.ravel(shape)]
    return "\r\n".join([*header, *numbers, ""]).encode(encoding)
