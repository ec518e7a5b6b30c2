"""Which named signals stand in a text, and where.

No pattern reaches beyond its sentence, so each is tried only in the sentences that hold all its cues.
An index of the text's words gives those sentences as the bits of a number; most patterns are never tried at all.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bellrock.recognise.notation import DIGIT, Group, compiled, cues
from bellrock.records.lexicon import Signal

# More quotes of one signal in one message say nothing new.
_MOST = 3
_ANY = "any"
# What keeps a text that was built to be slow from being slow; no honest text comes near.
_LONGEST = 800
_MOST_TRIES = 300
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?](?=[ \n])|(?=\n)|$)")
_WORD = re.compile("[a-z0-9']{1,40}")
_WORDS_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Hit:
    """A signal found at `start` to `end` of a folded text."""

    signal: str
    start: int
    end: int


class _Patterns:
    """The patterns of one language, with the groups of cues that each needs."""

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        self._always: list[tuple[str, str]] = []
        self._by_first: dict[int, list[tuple[str, str, tuple[int, ...]]]] = {}
        self._groups: dict[Group, int] = {}
        self._by_letters: dict[str, list[int]] = {}
        self._by_opening: dict[str, list[str]] = {}
        self._known: dict[str, tuple[int, ...]] = {}
        for signal, pattern in rows:
            numbers = tuple(self._number(group) for group in cues(pattern))
            if numbers:
                self._by_first.setdefault(numbers[0], []).append((signal, pattern, numbers[1:]))
            else:
                self._always.append((signal, pattern))

    def _number(self, group: Group) -> int:
        if group not in self._groups:
            self._groups[group] = len(self._groups)
            for letters in group:
                if letters not in self._by_letters:
                    self._by_opening.setdefault(letters[:2], []).append(letters)
                self._by_letters.setdefault(letters, []).append(self._groups[group])
        return self._groups[group]

    def _groups_of(self, word: str) -> tuple[int, ...]:
        known = self._known.get(word)
        if known is None:
            held: set[int] = set()
            for at in range(len(word) - 1):
                for letters in self._by_opening.get(word[at : at + 2], ()):
                    if word.startswith(letters, at):
                        held.update(self._by_letters[letters])
            if any(map(str.isdigit, word)):
                held.update(self._by_letters.get(DIGIT, ()))
            if len(self._known) >= _WORDS_KEPT:
                self._known.clear()
            known = self._known[word] = tuple(held)
        return known

    def worth_trying(self, words: dict[str, int], everywhere: int) -> Iterator[tuple[str, str, int]]:
        """Each pattern with the sentences, as bits, that hold all its cues."""
        where: dict[int, int] = {}
        for word, sentences in words.items():
            for number in self._groups_of(word):
                where[number] = where.get(number, 0) | sentences
        for signal, pattern in self._always:
            yield signal, pattern, everywhere
        for first, held in where.items():
            for signal, pattern, numbers in self._by_first.get(first, ()):
                sentences = held
                for number in numbers:
                    sentences &= where.get(number, 0)
                if sentences:
                    yield signal, pattern, sentences


class Finder:
    """Finds the signals of a lexicon; a language is made ready when it is first met, a pattern when first tried."""

    def __init__(self, signals: Iterable[Signal]) -> None:
        self._written: dict[str, list[tuple[str, str]]] = {}
        for signal in signals:
            for language, pattern in signal.patterns:
                self._written.setdefault(language, []).append((signal.id, pattern))
        self._ready: dict[str, _Patterns] = {}

    def find(self, folded: str, languages: Iterable[str]) -> tuple[Hit, ...]:
        """The hits in a folded text, in the order of their place."""
        bounds = list(_sentences(folded))
        words: dict[str, int] = {}
        for number, (start, end) in enumerate(bounds):
            for word in _WORD.findall(folded, start, end):
                words[word] = words.get(word, 0) | (1 << number)
        hits: dict[str, set[tuple[int, int]]] = {}
        for language in (*languages, _ANY):
            for signal, pattern, sentences in self._patterns(language).worth_trying(words, (1 << len(bounds)) - 1):
                found = hits.setdefault(signal, set())
                if len(found) < _MOST:
                    _search(folded, pattern, bounds, sentences, found)
        ordered = sorted((start, end, signal) for signal, found in hits.items() for start, end in found)
        return tuple(Hit(signal, start, end) for start, end, signal in ordered)

    def prepare(self) -> None:
        """Make every language and pattern ready at once; worth it before many messages, a third of a second."""
        for language, rows in self._written.items():
            self._patterns(language)
            for _, pattern in rows:
                _compiled(pattern)

    def _patterns(self, language: str) -> _Patterns:
        if language not in self._ready:
            self._ready[language] = _Patterns(self._written.get(language, ()))
        return self._ready[language]


def _sentences(folded: str) -> Iterator[tuple[int, int]]:
    """The span of each sentence; one without an end is cut between words, so that no stretch is long."""
    for found in _SENTENCE.finditer(folded):
        start, end = found.span()
        while end - start > _LONGEST:
            cut = folded.rfind(" ", start + 1, start + _LONGEST)
            cut = cut if cut > start else start + _LONGEST
            yield start, cut
            start = cut
        yield start, end


def _search(
    folded: str, pattern: str, bounds: list[tuple[int, int]], sentences: int, found: set[tuple[int, int]]
) -> None:
    """Add the spans of the pattern in those sentences, up to the most that are kept."""
    expression = _compiled(pattern)
    tries = _MOST_TRIES
    while sentences and tries and len(found) < _MOST:
        tries -= 1
        lowest = sentences & -sentences
        sentences ^= lowest
        match = expression.search(folded, *bounds[lowest.bit_length() - 1])
        if match and match.end() > match.start():
            found.add(match.span())


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    return compiled(pattern)
