"""In which language is this? A vote of its small words, and the letters of its script, without any network."""

import re
from collections.abc import Iterable

from bellrock.recognise.fold import fold
from bellrock.records.pattern import regex

UNSURE = "und"
_WORD = re.compile("[a-z']{1,12}")
_OTHER_WORD = regex('[^ \\d\n.,:;!?()"/、。！？।؟،]{1,20}')
_LETTERS_READ = 6000
_FEWEST = 3
# In a language that we know at least every fifth word is one of its small words. Of 2,389 short texts in Swedish,
# Turkish, Russian, Japanese and Arabic 118 were named as another language without this, 7 with it; 4 of 100 German
# ones lose their name (docs/measurements.md).
_SHARE = 0.2
# A short message holds few small words: whatever has half as many votes as the first may be its language too.
_SHORT, _CLEAR = 40, 1.5
# After so many messages without any word that tells a language no more are tried in all of them.
_MOST_UNSURE, _ONE = 200, ("en",)
# Scripts by which a language is known, or a few of which one is told by its small words; without marks as fold leaves
# them. The first letters of a row are those of the script, the last those that another language has.
_SCRIPTS = (
    (("ru", "uk"), regex("[\u0430-\u045f\u0490-\u0491]"), None),
    (
        ("ar",),
        regex("[\u0620-\u064a]"),
        regex("[\u067e\u0686\u0698\u06a9\u06af\u06cc\u0679\u0688\u0691\u06d2]"),
    ),
    (("ja",), regex("[\u3041-\u30ff]"), None),
    (("hi",), regex("[\u0904-\u0939]"), None),
    (("ko",), regex("[\uac00-\ud7a3]"), None),
    (("zh",), regex("[\u4e00-\u9fff]"), regex("[\u3041-\u30ff]")),
    (("th",), regex("[\u0e01-\u0e2e]"), None),
    (("el",), regex("[\u03b1-\u03c9]"), None),
    (("he",), regex("[\u05d0-\u05ea]"), None),
    (("bn",), regex("[\u0985-\u09b9]"), regex("[\u09f0\u09f1]")),
)
_BY_SCRIPT = frozenset(code for codes, _, _ in _SCRIPTS for code in codes)
# Letters that more than one language writes tell none of them.
_OF_SEVERAL = frozenset(codes[0] for codes, _, _ in _SCRIPTS if len(codes) > 1)
_LATIN = re.compile("[a-z]")


class SmallWords:
    """The commonest small words of each language, by the word; made once for many materials."""

    def __init__(self, languages: Iterable[tuple[str, frozenset[str]]]) -> None:
        told = tuple((code, frozenset(map(_folded, small))) for code, small in languages)
        self.languages = tuple(code for code, _ in told)
        # Hindi is written in both.
        self.latin = tuple(code for code, small in told if any(map(str.isascii, small)))
        self.spoken_in: dict[str, tuple[str, ...]] = {}
        for code, small in told:
            for word in small:
                self.spoken_in[word] = (*self.spoken_in.get(word, ()), code)


def _folded(word: str) -> str:
    return word if word.isascii() else fold(word)


class Tongue:
    """A running vote: words of one message after the other."""

    def __init__(self, words: SmallWords) -> None:
        self._words = words
        self._votes = dict.fromkeys(words.languages, 0)
        # A word that many languages have says little: its vote is shared among them.
        self._shares = dict.fromkeys(words.languages, 0.0)
        # The most that any has, and who has half as many or more; worked out anew when a share has changed.
        self._ahead: tuple[float, tuple[str, ...]] | None = None
        self._letters = dict.fromkeys(_BY_SCRIPT, 0)
        self._heard = self._unsure = 0

    def hear(self, folded: str) -> tuple[str, ...]:
        """Count the words of one folded text and name the languages whose patterns are worth trying on it."""
        read = folded[:_LETTERS_READ]
        in_script = () if folded.isascii() else self._hear_script(read)
        words = (_OTHER_WORD if in_script else _WORD).findall(read)
        # In other letters there are words that the pattern does not see.
        self._heard += len(words) if folded.isascii() else max(len(words), len(read.split()))
        shares: dict[str, float] = {}
        spoken_in = self._words.spoken_in
        for word in words:
            if codes := spoken_in.get(word):
                share = 1 / len(codes)
                for code in codes:
                    shares[code] = shares.get(code, 0.0) + share
                    self._votes[code] += 1
        if shares:
            self._ahead = None
        for code, share in shares.items():
            self._shares[code] += share
        if in_script and not _LATIN.search(read):
            return in_script
        return (*in_script, *self._latin(shares, len(words)))

    def _latin(self, shares: dict[str, float], words: int) -> tuple[str, ...]:
        """The languages in Latin letters that this text may be in, by its own small words, or by what came before."""
        latin = self._words.latin
        most = max(shares.values(), default=0)
        if words >= _SHORT:
            return tuple(code for code in latin if shares.get(code, 0) * 3 >= most > 0 or code == "en")
        before, leading = self._ahead = self._ahead or self._leading()
        if most < _CLEAR and before < _CLEAR:
            self._unsure += 1
            return latin if self._unsure <= _MOST_UNSURE else _ONE
        own = tuple(code for code in latin if shares.get(code, 0) * 2 >= most) if most else ()
        if most >= _CLEAR:
            return own
        return (*leading, *(code for code in own if code not in leading)) if own else leading

    def _leading(self) -> tuple[float, tuple[str, ...]]:
        most = max(self._shares.values())
        return most, tuple(code for code in self._words.latin if self._shares[code] * 2 >= most)

    def _hear_script(self, read: str) -> tuple[str, ...]:
        """The languages whose letters stand here, and that we know."""
        found: list[str] = []
        for codes, letters, others in _SCRIPTS:
            here = len(letters.findall(read))
            if not here:
                continue
            if not (others and others.search(read)):
                self._letters[codes[0]] += here
            found += (code for code in codes if code in self._votes)
        return tuple(found)

    def leading(self) -> str:
        """The code of the language with most votes, or of the one that is written in these letters.

        "und" where it may be one that we do not know, or two are level.
        """
        script, most = max(self._letters.items(), key=lambda each: each[1], default=("", 0))
        if most > self._heard and script not in _OF_SEVERAL:
            return script
        ranked = sorted(self._shares.items(), key=lambda each: -each[1])
        if not ranked or (len(ranked) > 1 and ranked[1][1] >= ranked[0][1]):
            return UNSURE
        first = ranked[0][0]
        return first if self._votes[first] >= max(_FEWEST, _SHARE * self._heard) else UNSURE
