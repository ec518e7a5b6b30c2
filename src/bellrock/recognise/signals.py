"""Which named signals stand in a text, and where.

No pattern reaches beyond its sentence, so each is tried only in the sentences that hold all its cues.
Which cues a sentence holds are the bits of a number; most patterns are never tried at all.
"""

import re
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import chain
from operator import or_
from typing import NamedTuple

from bellrock.recognise.cue_index import CueIndex, WordsKnown, words_of
from bellrock.recognise.notation import cues, plain_cues
from bellrock.recognise.sayings import Known, Saying, Sayings, Seen
from bellrock.recognise.wordings import Wordings
from bellrock.records.effort import Effort, Work
from bellrock.records.lexicon import ANY, Cues, Groups, Lexicon

# More quotes of one signal in one message say nothing new.
_MOST = 3
# What keeps a text that was built to be slow from being slow; no honest text comes near.
_LONGEST = 800
_MOST_TRIES = 300
# No blank follows the full stop of Japanese or Hindi.
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?؟](?=[ \n])|[。！？।]|(?=\n)|$)")
# Letters of a message whose hits are remembered, as long as its material is read; and how many of them are.
_REMEMBERED, _MOST_REMEMBERED = 200, 2_000


@dataclass(frozen=True, slots=True)
class Hit:
    """A signal found at `start` to `end` of a folded text."""

    signal: str
    start: int
    end: int


class Looking:
    """What looking remembers of one material, and the effort for it; it dies with the material."""

    __slots__ = ("effort", "heard", "words")

    def __init__(self, effort: Effort | None = None) -> None:
        self.effort = effort or Effort()
        self.words = WordsKnown()
        self.heard: dict[tuple[str, tuple[str, ...]], tuple[Hit, ...]] = {}


class _Row(NamedTuple):
    """A pattern of a signal in one language; `needed` are the groups of cues that it needs, as bits."""

    signal: str
    needed: int
    pattern: str
    spoken: "_Spoken"


class _Spoken:
    """The patterns of one language, each under that group of its cues which the fewest sentences hold."""

    def __init__(self, language: str, known: Known) -> None:
        self.language, self.known = language, known
        self.always: list[_Row] = []
        self._by_rarest: dict[int, list[_Row]] = {}
        self.rarest = 0

    def take(self, signal: str, pattern: str, needed: Sequence[int], commonness: Callable[[int], float]) -> None:
        """One pattern more, that needs these groups of cues."""
        row = _Row(signal, reduce(or_, needed, 0), pattern, self)
        if needed:
            rarest = min(needed, key=commonness)
            self._by_rarest.setdefault(rarest, []).append(row)
            self.rarest |= rarest
        else:
            self.always.append(row)

    def rows(self) -> Iterator[_Row]:
        """Every pattern."""
        yield from self.always
        for rows in self._by_rarest.values():
            yield from rows

    def worth_trying(self, held: int) -> Iterator[_Row]:
        """Each pattern for which a sentence that holds these groups has all cues."""
        yield from self.always
        left = held & self.rarest
        while left:
            rarest = left & -left
            left ^= rarest
            for row in self._by_rarest[rarest]:
                if row.needed & held == row.needed:
                    yield row


class Finder:
    """Finds the signals of a lexicon; a language is made ready when it is first met, a pattern when first tried."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._known = {each.language: each for each in lexicon.cues}
        self._wordings = Wordings(lexicon.words)
        self._written: dict[str, list[tuple[str, str]]] = {}
        for signal in lexicon.signals:
            for language, pattern in signal.patterns:
                self._written.setdefault(language, []).append((signal.id, pattern))
        self._cues, self._sayings = (
            CueIndex(chain.from_iterable(words for _, words in lexicon.languages)),
            Sayings(self._wordings),
        )
        self._spoken: dict[str, _Spoken] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have patterns of their own, "any" among them."""
        return tuple(self._written)

    def find(self, folded: str, languages: Iterable[str], looking: Looking | None = None) -> tuple[Hit, ...]:
        """The hits in a folded text, in the order of their place, as far as the effort for the material goes."""
        looking = looking or Looking()
        spoken = (*sorted(languages), ANY)
        patterns = [self._spoken.get(language) or self._of_language(language) for language in spoken]
        if len(folded) > _REMEMBERED:
            return self._find(folded, patterns, looking)
        # Whoever repeats a short message a thousand times says it once.
        if (folded, spoken) not in looking.heard:
            if len(looking.heard) >= _MOST_REMEMBERED:
                looking.heard.clear()
            looking.heard[folded, spoken] = self._find(folded, patterns, looking)
        return looking.heard[folded, spoken]

    def _find(self, folded: str, patterns: Sequence[_Spoken], looking: Looking) -> tuple[Hit, ...]:
        hits: dict[str, set[tuple[int, int]]] = {}
        tries: Counter[int] = Counter()
        effort = looking.effort
        for bounds in _sentences(folded):
            held = self._cues.held(words_of(folded, *bounds), looking.words)
            seen: Seen = {}
            said: set[str] = set()
            worth = [each for each in patterns if each.always or held & each.rarest]
            for row in chain.from_iterable(each.worth_trying(held) for each in worth):
                found = hits.setdefault(row.signal, set())
                # What a sentence says twice it says once.
                if (
                    row.signal in said
                    or len(found) >= _MOST
                    or tries[id(row)] >= _MOST_TRIES
                    or not effort.begins(Work.SIGNALS)
                ):
                    continue
                tries[id(row)] += 1
                match, cost = self._saying(row).search(folded, *bounds, seen)
                effort.spend(Work.SIGNALS, cost)
                if match and match[1] > match[0]:
                    found.add(match)
                    said.add(row.signal)
        ordered = sorted((start, end, signal) for signal, found in hits.items() for start, end in found)
        return tuple(Hit(signal, start, end) for start, end, signal in ordered)

    def preparing(self, languages: Iterable[str]) -> Iterator[None]:
        """Makes the patterns of these languages ready, one alternative at each step; worth it before many messages."""
        for language in languages:
            for row in self._of_language(language).rows():
                for part in self._saying(row).parts:
                    for each in part.chains():
                        each.expressions()
                        yield

    def prepare(self, *languages: str) -> None:
        """Make the patterns of these languages ready at once, or of all; of all it takes seconds."""
        deque(self.preparing(languages or self.languages), maxlen=0)

    def _saying(self, row: _Row) -> Saying:
        return self._sayings.of(row.pattern, row.spoken.language, row.spoken.known)

    def _of_language(self, language: str) -> _Spoken:
        if language not in self._spoken:
            written = self._written.get(language, [])
            if language in self._known:
                groups, known = self._known[language].read()
            else:
                groups, known = [cues(self._wordings.spelled(pattern, language)) for _, pattern in written], {}
            spoken = _Spoken(language, known)
            for (signal, pattern), needed in zip(written, groups, strict=True):
                spoken.take(signal, pattern, tuple(map(self._cues.bit, needed)), self._cues.commonness)
            self._spoken[language] = spoken
        return self._spoken[language]


def all_cues(lexicon: Lexicon) -> tuple[Cues, ...]:
    """The cues of every language of a lexicon, worked out from its patterns and words."""
    wordings = Wordings(lexicon.words)
    made: dict[str, list[Groups]] = {}
    for signal in lexicon.signals:
        for language, pattern in signal.patterns:
            made.setdefault(language, []).append(cues(wordings.spelled(pattern, language)))
    words = {
        language: {
            name: tuple(map(plain_cues, wordings.alternatives(name, language))) for name in wordings.names(language)
        }
        for language in made
    }
    return tuple(Cues.of(language, groups, words[language]) for language, groups in made.items())


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
