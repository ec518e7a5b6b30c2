"""Which named signals stand in a text, and where."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bellrock.recognise.notation import compiled, cues
from bellrock.records.lexicon import Signal

# More quotes of one signal in one message say nothing new.
_MOST = 3
_ANY = "any"


@dataclass(frozen=True, slots=True)
class Hit:
    """A signal found at `start` to `end` of a folded text."""

    signal: str
    start: int
    end: int


class Finder:
    """Finds the signals of a lexicon; a pattern is made ready when a text first holds all its cues."""

    def __init__(self, signals: Iterable[Signal]) -> None:
        self._by_language: dict[str, list[tuple[str, str, tuple[tuple[str, ...], ...]]]] = {}
        for signal in signals:
            for language, pattern in signal.patterns:
                row = signal.id, pattern, cues(pattern)
                self._by_language.setdefault(language, []).append(row)

    def find(self, folded: str, languages: Iterable[str]) -> tuple[Hit, ...]:
        """The hits in a folded text, in the order of their place."""
        seen: dict[str, bool] = {}
        hits: dict[str, list[Hit]] = {}
        for language in (*languages, _ANY):
            for signal, pattern, needed in self._by_language.get(language, ()):
                found = hits.get(signal, ())
                if len(found) >= _MOST or not all(_holds(folded, group, seen) for group in needed):
                    continue
                for match in _ready(pattern).finditer(folded):
                    if match.end() > match.start():
                        hits.setdefault(signal, []).append(Hit(signal, *match.span()))
                    if len(hits.get(signal, ())) >= _MOST:
                        break
        return tuple(sorted((hit for found in hits.values() for hit in found), key=lambda hit: (hit.start, hit.signal)))


def _holds(folded: str, group: tuple[str, ...], seen: dict[str, bool]) -> bool:
    for letters in group:
        known = seen.get(letters)
        if known is None:
            known = seen[letters] = letters in folded
        if known:
            return True
    return False


@lru_cache(maxsize=4096)
def _ready(pattern: str) -> re.Pattern[str]:
    return compiled(pattern)
