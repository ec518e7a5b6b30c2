"""A pattern as the parts that one sentence holds, each with its alternatives.

Of an alternative no expression is made before a sentence holds its cues: to make them all ready takes longer than to
read most messages. A part that many patterns share is looked for once in a sentence.
"""

import re
from collections.abc import Mapping

from bellrock.recognise.chain import Chain, Place, alternatives
from bellrock.recognise.notation import DIGIT, NOT, Group, folded, plain_cues
from bellrock.recognise.wordings import Wordings, names_alone
from bellrock.records.lexicon import AND, Groups

# What was found of each part in one sentence.
Seen = dict[int, Place | None]
# The cues of the alternatives of each name of a language.
Known = Mapping[str, tuple[Groups, ...]]
# An alternative, and the groups of cues that it cannot do without.
Way = tuple[str, Groups]
_DIGIT = re.compile("[0-9]")


class Part:
    """One part by its number; where it is `absent` the sentence must not hold it."""

    __slots__ = ("_ways", "absent", "number")

    def __init__(self, number: int, its: tuple[Way, ...], *, absent: bool) -> None:
        self.number, self.absent = number, absent
        self._ways = tuple((groups, Chain(written)) for written, groups in its)

    def search(self, text: str, start: int, end: int) -> tuple[Place | None, int]:
        """The first place of any alternative whose cues the sentence holds, and what looking for it cost."""
        best: Place | None = None
        sentence, cost = text[start:end], 0
        for groups, chain in self._ways:
            if _holds(sentence, groups):
                found, spent = chain.search(text, start, end)
                cost += spent
                if found and (best is None or found.start < best.start):
                    best = found
        return best, cost

    def chains(self) -> tuple[Chain, ...]:
        """The chain of each alternative."""
        return tuple(chain for _, chain in self._ways)


def _holds(sentence: str, groups: tuple[Group, ...]) -> bool:
    for group in groups:
        for letters in group:
            if letters in sentence or (letters == DIGIT and _DIGIT.search(sentence)):
                break
        else:
            return False
    return True


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
    """Makes patterns ready, and gives the same part twice where two patterns of a language share it."""

    def __init__(self, wordings: Wordings) -> None:
        self._wordings = wordings
        self._parts: dict[tuple[str, str], Part] = {}
        self._made: dict[tuple[str, str], Saying] = {}

    def of(self, pattern: str, language: str, known: Known) -> Saying:
        """The pattern, ready to search; `known` holds the cues of the alternatives of a name, where they are known."""
        if (pattern, language) not in self._made:
            # What must be there is looked for first.
            written = sorted(pattern.split(AND), key=lambda part: part.startswith(NOT))
            self._made[pattern, language] = Saying(tuple(self._part(part, language, known) for part in written))
        return self._made[pattern, language]

    def _part(self, written: str, language: str, known: Known) -> Part:
        if (written, language) not in self._parts:
            its = self._ways(written.removeprefix(NOT), language, known)
            self._parts[written, language] = Part(len(self._parts), its, absent=written.startswith(NOT))
        return self._parts[written, language]

    def _ways(self, part: str, language: str, known: Known) -> tuple[Way, ...]:
        names = names_alone(part)
        if names:
            return tuple(way for name in names for way in self._named(name, language, known))
        written = alternatives(folded(self._wordings.spelled(part, language)))
        # Of one that stands alone the sentence holds the cues already.
        return ((written[0], ()),) if len(written) == 1 else tuple((each, plain_cues(each)) for each in written)

    def _named(self, name: str, language: str, known: Known) -> tuple[Way, ...]:
        written = self._wordings.alternatives(name, language)
        return tuple(zip(written, known[name] if name in known else map(plain_cues, written), strict=True))
