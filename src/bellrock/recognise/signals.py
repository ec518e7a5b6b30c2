"""Which named signals stand in a text, and where.

No pattern reaches beyond its sentence, so each is tried only in the sentences that hold all its cues.
An index of the text's words gives those sentences as the bits of a number; most patterns are never tried at all.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import and_

from bellrock.recognise.chain import Chain
from bellrock.recognise.notation import DIGIT, Group, cues
from bellrock.records.effort import Effort, Work
from bellrock.records.lexicon import Signal

# More quotes of one signal in one message say nothing new.
_MOST = 3
_ANY = "any"
# What keeps a text that was built to be slow from being slow; no honest text comes near.
_LONGEST = 800
_MOST_TRIES = 300
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?](?=[ \n])|(?=\n)|$)")
_WORD = re.compile("[a-z0-9']{1,40}")
# The index of words is made for so many sentences at a time, so that its numbers stay short.
_BLOCK = 2048
_WORDS_KEPT = 20_000
# Letters of a message whose hits are remembered, as long as its material is read; and how many of them are.
_REMEMBERED, _MOST_REMEMBERED = 200, 2_000
# Sets of languages whose patterns stand ready; most materials need one or two.
_MOST_SPOKEN = 16


@dataclass(frozen=True, slots=True)
class Hit:
    """A signal found at `start` to `end` of a folded text."""

    signal: str
    start: int
    end: int


class Looking:
    """What looking remembers of one material, and the effort for it; it dies with the material."""

    __slots__ = ("effort", "heard", "known", "of_cues")

    def __init__(self, effort: Effort | None = None) -> None:
        self.effort = effort or Effort()
        self.known: dict[str, dict[int, int]] = {}
        self.heard: dict[tuple[str, tuple[str, ...]], tuple[Hit, ...]] = {}
        self.of_cues = 0


class _Cues:
    """The groups of cues of all languages that are ready, each with its number, and the groups that a word is in."""

    def __init__(self) -> None:
        self._groups: dict[Group, int] = {}
        self._by_letters: dict[str, list[int]] = {}
        self._by_opening: dict[str, list[str]] = {}
        self._own: dict[str, dict[int, int]] = {}

    def number(self, group: Group) -> int:
        """The number of a group."""
        if group not in self._groups:
            self._groups[group] = len(self._groups)
            self._own.clear()
            for letters in group:
                if letters not in self._by_letters:
                    self._by_opening.setdefault(letters[:3], []).append(letters)
                self._by_letters.setdefault(letters, []).append(self._groups[group])
        return self._groups[group]

    def places(self, words: dict[str, int], looking: Looking, one: bool) -> dict[int, int]:
        """The sentences, as bits, that hold each group, by the sentences that hold each word; `one` is all there is."""
        if looking.of_cues != len(self._groups) or len(looking.known) > _WORDS_KEPT:
            looking.known.clear()
            looking.of_cues = len(self._groups)
        where: dict[int, int] = {}
        for word, sentences in words.items():
            # What is a cue of our own is kept for every material, any other word only for this one.
            known = self._own if word in self._by_letters else looking.known
            numbers = known.get(word)
            if numbers is None:
                numbers = known[word] = self._of(word)
            if one:
                where.update(numbers)
            else:
                for number in numbers:
                    where[number] = where.get(number, 0) | sentences
        return where

    def _of(self, word: str) -> dict[int, int]:
        by_opening, by_letters, held = self._by_opening, self._by_letters, set[int]()
        for at in range(len(word) - 1):
            for letters in by_opening.get(word[at : at + 3], ()):
                if word.startswith(letters, at):
                    held.update(by_letters[letters])
            # A cue of two letters is its own opening.
            held.update(by_letters.get(word[at : at + 2], ()))
        if not word.isalpha() and any(map(str.isdigit, word)):
            held.update(self._by_letters.get(DIGIT, ()))
        return dict.fromkeys(held, 1)


class _Patterns:
    """The patterns of the languages of a text, each under the group of cues that the fewest of them share."""

    def __init__(self, rows: Iterable[tuple[str, str, tuple[int, ...]]]) -> None:
        """Each row: the signal, the pattern, the numbers of the groups of cues that the pattern needs."""
        rows = list(rows)
        shared = Counter(number for _, _, numbers in rows for number in numbers)
        self.always = tuple((signal, pattern) for signal, pattern, numbers in rows if not numbers)
        self._by_rarest: dict[int, list[tuple[str, str, frozenset[int]]]] = {}
        for signal, pattern, numbers in rows:
            if numbers:
                rarest = min(numbers, key=shared.__getitem__)
                self._by_rarest.setdefault(rarest, []).append((signal, pattern, frozenset(numbers)))

    def worth_trying(self, where: dict[int, int], everywhere: int) -> Iterator[tuple[str, str, int]]:
        """Each pattern with the sentences, as bits, that hold all its cues."""
        for signal, pattern in self.always:
            yield signal, pattern, everywhere
        held = where.keys()
        for rarest in self._by_rarest.keys() & held:
            for signal, pattern, numbers in self._by_rarest[rarest]:
                if numbers <= held and (sentences := reduce(and_, map(where.__getitem__, numbers))):
                    yield signal, pattern, sentences


class Finder:
    """Finds the signals of a lexicon; a language is made ready when it is first met, a pattern when first tried."""

    def __init__(self, signals: Iterable[Signal], known: Iterable[tuple[str, tuple[Group, ...]]] = ()) -> None:
        """`known` holds the cues of patterns for which they were worked out beforehand."""
        self._known = dict(known)
        self._written: dict[str, list[tuple[str, str]]] = {}
        for signal in signals:
            for language, pattern in signal.patterns:
                self._written.setdefault(language, []).append((signal.id, pattern))
        self._cues = _Cues()
        self._rows: dict[str, tuple[tuple[str, str, tuple[int, ...]], ...]] = {}
        self._spoken: dict[tuple[str, ...], _Patterns] = {}

    def find(self, folded: str, languages: Iterable[str], looking: Looking | None = None) -> tuple[Hit, ...]:
        """The hits in a folded text, in the order of their place, as far as the effort for the material goes."""
        looking = looking or Looking()
        spoken = (*languages, _ANY)
        patterns = self._spoken.get(spoken) or self._patterns(spoken)
        if len(folded) > _REMEMBERED:
            return self._find(folded, patterns, looking)
        # Whoever repeats a short message a thousand times says it once.
        if (folded, spoken) not in looking.heard:
            if len(looking.heard) >= _MOST_REMEMBERED:
                looking.heard.clear()
            looking.heard[folded, spoken] = self._find(folded, patterns, looking)
        return looking.heard[folded, spoken]

    def _find(self, folded: str, patterns: _Patterns, looking: Looking) -> tuple[Hit, ...]:
        hits: dict[str, set[tuple[int, int]]] = {}
        tries: dict[str, int] = {}
        sentences = list(_sentences(folded))
        for first in range(0, len(sentences), _BLOCK):
            bounds = sentences[first : first + _BLOCK]
            where = self._cues.places(_index(folded, bounds), looking, len(bounds) == 1)
            for signal, pattern, held in patterns.worth_trying(where, (1 << len(bounds)) - 1):
                found = hits.setdefault(signal, set())
                if len(found) < _MOST:
                    self._search(folded, pattern, bounds, held, found, tries, looking.effort)
        if not hits:
            return ()
        ordered = sorted((start, end, signal) for signal, found in hits.items() for start, end in found)
        return tuple(Hit(signal, start, end) for start, end, signal in ordered)

    def prepare(self) -> None:
        """Make every language and pattern ready at once; worth it before many messages, a third of a second."""
        for language, rows in self._written.items():
            self._of_language(language)
            for _, pattern in rows:
                _chain(pattern).expressions()

    def _search(
        self,
        folded: str,
        pattern: str,
        bounds: list[tuple[int, int]],
        sentences: int,
        found: set[tuple[int, int]],
        tries: dict[str, int],
        effort: Effort,
    ) -> None:
        """Add the spans of the pattern in those sentences, up to the most that are kept."""
        chain, left = _chain(pattern), tries.get(pattern, _MOST_TRIES)
        while sentences and left and len(found) < _MOST and effort.begins(Work.SIGNALS):
            left -= 1
            lowest = sentences & -sentences
            sentences ^= lowest
            match, cost = chain.search(folded, *bounds[lowest.bit_length() - 1])
            effort.spend(Work.SIGNALS, cost)
            if match and match[1] > match[0]:
                found.add((match[0], match[1]))
        tries[pattern] = left

    def _patterns(self, spoken: tuple[str, ...]) -> _Patterns:
        if len(self._spoken) >= _MOST_SPOKEN:
            self._spoken.clear()
        made = _Patterns(row for language in spoken for row in self._of_language(language))
        self._spoken[spoken] = made
        return made

    def _of_language(self, language: str) -> tuple[tuple[str, str, tuple[int, ...]], ...]:
        if language not in self._rows:
            rows = []
            for signal, pattern in self._written.get(language, ()):
                groups = self._known.get(pattern)
                numbers = tuple(self._cues.number(group) for group in (cues(pattern) if groups is None else groups))
                rows.append((signal, pattern, numbers))
            self._rows[language] = tuple(rows)
        return self._rows[language]


def _index(folded: str, bounds: list[tuple[int, int]]) -> dict[str, int]:
    """Every word with the sentences that hold it, as the bits of a number."""
    words: dict[str, int] = {}
    for number, (start, end) in enumerate(bounds):
        for word in _WORD.findall(folded, start, end):
            words[word] = words.get(word, 0) | (1 << number)
    return words


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


@lru_cache(maxsize=4096)
def _chain(pattern: str) -> Chain:
    """The chain of a pattern of ours, kept for every material."""
    return Chain(pattern)
