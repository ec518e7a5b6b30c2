"""Which of very many may stand on a page: each kind has its share, so that a flood of one never hides another."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

MOST = 500
"""The most of one kind that a page shows (the issue on hostile input: 1 MB of addresses made a page of 33.5 MB)."""

_MISSES = 20

Each = TypeVar("Each")


@dataclass(frozen=True, slots=True)
class Shared(Generic[Each]):
    """What is shown, in its own order, and `short`: the kinds that were cut, with how many are shown of how many."""

    each: tuple[Each, ...]
    short: tuple[tuple[Hashable, int, int], ...] = ()


def shared(
    given: Iterable[Each], kind: Callable[[Each], Hashable], weigh: Callable[[Each], int], room: int, most: int = MOST
) -> Shared[Each]:
    """The first of every kind, then the second of every kind, and so on, while `room` lasts.

    `weigh` and `room` count in one unit, such as bytes of a page; what alone is over the room left is passed over.
    """
    kinds: dict[Hashable, list[tuple[int, Each]]] = {}
    counts: dict[Hashable, int] = {}
    for place, each in enumerate(given):
        of = kind(each)
        counts[of] = counts.get(of, 0) + 1
        if counts[of] <= most:
            kinds.setdefault(of, []).append((place, each))
    chosen: dict[Hashable, list[tuple[int, Each]]] = {of: [] for of in kinds}
    misses = 0
    for turn in range(max(map(len, kinds.values()), default=0)):
        for of, waiting in kinds.items():
            # Small ones may still fit behind a large one, but nobody looks for them for ever.
            if turn < len(waiting) and misses < _MISSES:
                weight = weigh(waiting[turn][1])
                fits = weight <= room
                if fits:
                    room -= weight
                    chosen[of].append(waiting[turn])
                misses += not fits
    order = sorted((pair for each in chosen.values() for pair in each), key=lambda pair: pair[0])
    short = tuple((of, len(chosen[of]), count) for of, count in counts.items() if len(chosen[of]) < count)
    return Shared(tuple(each for _, each in order), short)
