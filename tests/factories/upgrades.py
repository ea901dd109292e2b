"""Made-up options to light walkways better: small random ones, and a city's."""

from dataclasses import replace
from itertools import product

import numpy as np
from scipy.sparse import csr_matrix
from wellplaced.algorithms.progress import Progress
from wellplaced.algorithms.streetlights.choice import choose
from wellplaced.algorithms.streetlights.demand import Demand
from wellplaced.algorithms.streetlights.objective import value
from wellplaced.algorithms.streetlights.options import MAY, Options
from wellplaced.algorithms.streetlights.rules import Limit, Rules


def demand(lux, goal=5.0, weight=1.0, xy=None):
    """Places 3 m apart along one walkway, with what is not given the same for all."""
    lux = np.asarray(lux, dtype=float)
    each = np.ones(len(lux))
    if xy is None:
        xy = np.column_stack([3.0 * np.arange(len(lux)), 0.0 * lux])
    return Demand(xy, lux, goal * each, weight * each, 3.0 * each, 0 * each.astype(int))


def options(gain, cost, slot=None, decision=None, package=None, needy=None):
    """Options with a gain (j, p); each has a slot and a package of its own, is open and not needy unless told."""
    gain = csr_matrix(np.asarray(gain, dtype=float)) if not isinstance(gain, csr_matrix) else gain
    number = np.arange(gain.shape[0])
    return Options(
        gain,
        np.asarray(cost, dtype=float),
        number if slot is None else np.asarray(slot),
        np.array([MAY] * len(number) if decision is None else decision, dtype=object),
        number if package is None else np.asarray(package),
        np.zeros(len(number), dtype=bool) if needy is None else np.asarray(needy, dtype=bool),
    )


def small(seed, count=8, places=12, dimming=True):
    """A random instance of `count` options, up to three a slot, some of which take light away from some places."""
    rng = np.random.default_rng(seed)
    length = 7.5 * count
    where = np.sort(rng.uniform(0.0, length, places))
    slot = np.sort(rng.integers(0, max(count // 2, 1), count))
    post = rng.uniform(0.0, length, count)[slot]
    strength = rng.uniform(1.0, 12.0, count)
    gain = strength[:, None] / (1.0 + ((where - post[:, None]) / 6.0) ** 2) ** 1.5
    gain[np.abs(where - post[:, None]) > 18.0] = 0.0
    lux = rng.uniform(0.0, 6.0, places)
    if dimming:
        lux += 2.0
        darker = rng.random(count) < 0.25
        gain[darker] *= rng.choice([-0.15, 1.0], (darker.sum(), places))
    xy = np.column_stack([where, rng.uniform(0.0, 5.0, places)])
    lit = demand(lux, rng.choice([3.0, 5.0, 10.0], places), rng.uniform(0.5, 4.0, places), xy)
    cost = np.round(rng.uniform(1.0, 10.0, count) * rng.choice([1.0, 3.0], count), 2)
    return lit, options(gain, cost, slot, None, slot // 2, (slot % 3) == 0)


def city(count, places, seed=0):
    """A city-like instance: up to three options at a light or gap, each with 40 to 60 places in reach of 35 m.

    Places lie 3 m apart along streets, lights 30 m apart; a contribution falls off as that of a lamp 8 m high,
    I h / (h^2 + d^2)^1.5.
    """
    rng = np.random.default_rng(seed)
    streets = max(int(np.sqrt(places / 200.0)), 1)
    per_street = places // streets
    street = np.repeat(np.arange(streets), per_street)
    along = 3.0 * (np.arange(len(street)) % per_street)
    spots = count // 2
    at_street = rng.integers(0, streets, spots)
    at = rng.uniform(0.0, 3.0 * per_street, spots)
    spot = np.sort(np.concatenate([np.arange(spots), rng.integers(0, spots, count - spots)]))
    reach = rng.uniform(60.0, 90.0, spots)[spot]
    height = rng.uniform(6.0, 10.0, spots)[spot]
    first = np.clip(np.ceil((at[spot] - reach) / 3.0), 0, per_street - 1).astype(int)
    last = np.clip(np.floor((at[spot] + reach) / 3.0), 0, per_street - 1).astype(int)
    width = last - first + 1
    row = np.repeat(np.arange(count), width)
    number = np.arange(len(row)) - np.repeat(np.cumsum(width) - width, width)
    column = at_street[spot[row]] * per_street + first[row] + number
    distance = np.hypot(along[column] - at[spot[row]], 4.0)
    candela = rng.lognormal(5.5, 0.6, count)[row]
    light = candela * height[row] / (height[row] ** 2 + distance**2) ** 1.5
    gain = csr_matrix((light, column, np.concatenate([[0], np.cumsum(width)])), shape=(count, len(street)))
    lux = rng.lognormal(-0.2, 1.0, len(street) // 10 + 1).repeat(10)[: len(street)]
    weight = 3.0 * rng.lognormal(0.0, 0.7, streets)[street] * rng.uniform(0.8, 1.2, len(street))
    xy = np.column_stack([along, 80.0 * street])
    lit = demand(lux, rng.choice([2.0, 5.0, 7.5], streets)[street], weight, xy)
    cost = np.round(rng.choice([150.0, 400.0, 900.0, 4_000.0], count) * rng.uniform(0.7, 1.4, count))
    package = at_street[spot] * 1000 + (at[spot] // 300.0).astype(int)
    return lit, options(gain, cost, spot, None, package, rng.random(streets)[at_street[spot]] < 0.3)


def reordered(demand, options, rules, places, rows):
    """The same instance with its places and options in another order, and the rules for it."""
    fields = ("xy", "lux", "goal", "weight", "metres", "walkway")
    lit = replace(demand, **{name: getattr(demand, name)[places] for name in fields})
    columns = ("cost", "slot", "decision", "package", "needy")
    moved = {name: getattr(options, name)[rows] for name in columns}
    limit = rules.limit and replace(rules.limit, brightening=rules.limit.brightening[rows])
    return lit, replace(options, gain=options.gain[rows][:, places], **moved), replace(rules, limit=limit)


def chosen(demand, options, rules):
    """What is chosen, with nobody watching."""
    return choose(demand, options, rules, Progress())


def random_rules(seed, options, years=1):
    """A budget for some of the options, and in three of four seeds a floor, a crew's start, a limit of light."""
    rng = np.random.default_rng(1000 + seed)
    budgets = tuple(np.round(rng.uniform(0.2, 0.7, years) * options.cost.sum() / years, 2))
    floor = rng.choice([0.0, 0.3, 0.6]) if seed % 4 else 0.0
    mobilisation = 4.0 if seed % 4 in {2, 3} else 0.0
    limit = Limit(csr_matrix(options.gain[:, ::4]), rng.uniform(3.0, 15.0, options.gain[:, ::4].shape[1]))
    return Rules(budgets, floor, mobilisation, limit if seed % 4 in {1, 3} else None)


def keeps_rules(options, rules, choice):
    """Whether a choice is what the rules say, worked out anew."""
    own, year = choice.option, choice.year
    spent = [
        options.cost[own[year == each]].sum() + rules.mobilisation * len(set(options.package[own[year == each]]))
        for each in range(len(rules.budgets))
    ]
    so_far = [own[year <= each] for each in range(len(rules.budgets))]
    needy = [(options.cost * options.needy)[each].sum() for each in so_far]
    fair = all(n >= choice.floor * options.cost[each].sum() - 1e-6 for n, each in zip(needy, so_far))
    dark = rules.limit is None or np.all(rules.limit.brightening[own].sum(axis=0) <= rules.limit.room + 1e-6)
    return (
        np.all(np.array(spent) <= np.array(rules.budgets) + 1e-6)
        and np.allclose(spent, choice.spent)
        and fair
        and bool(dark)
        and len(set(options.slot[own])) == len(own)
    )


def best_possible(demand, options, rules, floor):
    """The greatest value of all choices that keep the rules (one year), each of them looked at."""
    slots = [[-1, *np.flatnonzero(options.slot == slot)] for slot in np.unique(options.slot)]
    sets = np.array(list(product(*slots)))
    held = np.zeros((len(sets), len(options) + 1))
    np.put_along_axis(held, sets, 1.0, axis=1)
    held = held[:, :-1]
    packages = np.unique(options.package)
    crews = sum((held[:, options.package == package].any(axis=1) for package in packages), np.zeros(len(sets)))
    cost = held @ options.cost
    able = cost + rules.mobilisation * crews <= rules.budgets[0] + 1e-9
    able &= held @ (options.cost * options.needy) >= floor * cost - 1e-9
    if rules.limit is not None:
        able &= np.all(held @ rules.limit.brightening.toarray() <= rules.limit.room + 1e-9, axis=1)
    return max(value(demand, added) for added in held[able] @ options.gain.toarray())
