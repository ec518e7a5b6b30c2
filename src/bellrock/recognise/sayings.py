"""A pattern as the parts that one sentence holds, each with its alternatives.

Of an alternative no expression is made before a sentence holds its cues: to make them all ready takes longer than to
read most messages. A part that many patterns share is looked for once in a sentence.
"""

import re
from functools import partial

from bellrock.recognise.chain import Chain, Place, alternatives
from bellrock.recognise.notation import DIGIT, NOT, Group, cues, parts

# What was found of each part in one sentence.
Seen = dict[int, Place | None]
_DIGIT = re.compile("[0-9]")


class Part:
    """One part by its number; where it is `absent` the sentence must not hold it."""

    __slots__ = ("_ways", "_written", "absent", "number")

    def __init__(self, number: int, written: str) -> None:
        self.number, self.absent = number, written.startswith(NOT)
        self._written = written.removeprefix(NOT)
        self._ways: tuple[tuple[tuple[Group, ...], Chain], ...] | None = None

    def search(self, text: str, start: int, end: int) -> tuple[Place | None, int]:
        """The first place of any alternative whose cues the sentence holds, and what looking for it cost."""
        best: Place | None = None
        sentence, cost = text[start:end], 0
        for groups, chain in self.ways():
            if all(any(map(partial(_holds, sentence), group)) for group in groups):
                found, spent = chain.search(text, start, end)
                cost += spent
                if found and (best is None or found.start < best.start):
                    best = found
        return best, cost

    def ways(self) -> tuple[tuple[tuple[Group, ...], Chain], ...]:
        """Each alternative: the groups of cues that it needs, and its chain."""
        if self._ways is None:
            self._ways = tuple((cues(each), Chain(each)) for each in alternatives(self._written))
        return self._ways


def _holds(sentence: str, letters: str) -> bool:
    return _DIGIT.search(sentence) is not None if letters == DIGIT else letters in sentence


class Saying:
    """A pattern: all its parts stand in one sentence, in any order."""

    __slots__ = ("parts",)

    def __init__(self, its: tuple[Part, ...]) -> None:
        self.parts = its

    def search(self, text: str, start: int, end: int, seen: Seen) -> tuple[tuple[int, int] | None, int]:
        """The span of all parts together, or None; and what looking for it cost, in letters."""
        first, last, cost = end, start, 0
        for part in self.parts:
            if part.number in seen:
                place = seen[part.number]
            else:
                place, spent = part.search(text, start, end)
                seen[part.number] = place
                cost += spent
            if (place is None) is not part.absent:
                return None, cost
            if place is not None:
                first, last = min(first, place.start), max(last, place.end)
        return (first, last), cost


class Sayings:
    """Makes patterns ready, and gives the same part twice where two patterns share it."""

    def __init__(self) -> None:
        self._parts: dict[str, Part] = {}
        self._made: dict[str, Saying] = {}

    def of(self, pattern: str) -> Saying:
        """The pattern, ready to search."""
        if pattern not in self._made:
            # What must be there is looked for first.
            written = sorted(parts(pattern), key=lambda part: part.startswith(NOT))
            self._made[pattern] = Saying(tuple(map(self._part, written)))
        return self._made[pattern]

    def _part(self, written: str) -> Part:
        if written not in self._parts:
            self._parts[written] = Part(len(self._parts), written)
        return self._parts[written]
