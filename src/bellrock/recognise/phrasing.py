"""Finds rows of words that can stand for each other in the words of a text; the rows stand in turns_of_phrase.py."""

from collections.abc import Sequence
from functools import lru_cache

_Reading = tuple[str, ...]
_NOTHING = "-"


class Rows:
    """Rows by the word that they begin with, so that most words of a text are passed over at once."""

    def __init__(self, written: str) -> None:
        self._by_first: dict[str, list[tuple[_Reading, tuple[tuple[_Reading, ...], ...]]]] = {}
        for row in written.strip().splitlines():
            first, *rest = (
                tuple(tuple(each.split("_")) if each != _NOTHING else () for each in slot.split("|"))
                for slot in row.split()
            )
            for reading in first:
                self._by_first.setdefault(reading[0], []).append((reading, tuple(rest)))

    def stand_in(self, words: Sequence[str]) -> bool:
        """True where a reading of a row stands in these words."""
        return any(
            self._goes_on(words, at, reading, rest)
            for at, word in enumerate(words)
            for reading, rest in self._by_first.get(word, ())
        )

    def _goes_on(
        self, words: Sequence[str], at: int, reading: _Reading, rest: tuple[tuple[_Reading, ...], ...]
    ) -> bool:
        if tuple(words[at : at + len(reading)]) != reading:
            return False
        ends = {at + len(reading)}
        for slot in rest:
            ends = {end + len(each) for end in ends for each in slot if tuple(words[end : end + len(each)]) == each}
            if not ends:
                return False
        return True


@lru_cache(maxsize=8)
def rows(written: str) -> Rows:
    """These rows, taken apart once."""
    return Rows(written)
