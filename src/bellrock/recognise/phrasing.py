"""Finds rows of words that can stand for each other in the words of a text; the rows stand in turns_of_phrase.py."""

from collections.abc import Sequence
from functools import lru_cache

_Reading = tuple[str, ...]
_NOTHING = "-"


class _Slot:
    """One place of a row: its readings by their first word, and whether it may be left out."""

    __slots__ = ("by_first", "may_be_nothing")

    def __init__(self, written: str) -> None:
        readings = written.split("|")
        self.may_be_nothing = _NOTHING in readings
        self.by_first: dict[str, list[_Reading]] = {}
        for reading in readings:
            if reading != _NOTHING:
                first, *rest = reading.split("_")
                self.by_first.setdefault(first, []).append(tuple(rest))

    def ends(self, words: Sequence[str], at: int) -> list[int]:
        """Where the words may go on behind this place."""
        found = [at] if self.may_be_nothing else []
        if at < len(words):
            found.extend(
                at + 1 + len(rest)
                for rest in self.by_first.get(words[at], ())
                if not rest or tuple(words[at + 1 : at + 1 + len(rest)]) == rest
            )
        return found


class Rows:
    """Rows by the word that they begin with, so that most words of a text are passed over at once."""

    def __init__(self, written: str) -> None:
        self._by_first: dict[str, list[tuple[_Slot, ...]]] = {}
        for row in written.strip().splitlines():
            slots = tuple(_Slot(slot) for slot in row.split())
            for first in slots[0].by_first:
                self._by_first.setdefault(first, []).append(slots)

    def stand_in(self, words: Sequence[str]) -> bool:
        """True where a reading of a row stands in these words."""
        by_first = self._by_first
        return any(
            _goes_on(words, at, row) for at, word in enumerate(words) if word in by_first for row in by_first[word]
        )


def _goes_on(words: Sequence[str], at: int, row: tuple[_Slot, ...]) -> bool:
    ends = [at]
    for slot in row:
        ends = [end for before in dict.fromkeys(ends) for end in slot.ends(words, before)]
        if not ends:
            return False
    return True


@lru_cache(maxsize=8)
def rows(written: str) -> Rows:
    """These rows, taken apart once."""
    return Rows(written)
