"""In which language is this? A vote of its small words, without any network."""

import re
from collections.abc import Iterable

UNSURE = "und"
_WORD = re.compile("[a-z']{1,12}")
_LETTERS_READ = 6000
_FEWEST = 3
# In a language that we know at least every fifth word is one of its small words. Of 2,389 short texts in Swedish,
# Turkish, Russian, Japanese and Arabic 118 were named as another language without this, 7 with it; 4 of 100 German
# ones lose their name (docs/measurements.md).
_SHARE = 0.2


class SmallWords:
    """The commonest small words of each language, by the word; made once for many materials."""

    def __init__(self, languages: Iterable[tuple[str, frozenset[str]]]) -> None:
        told = tuple(languages)
        self.languages = tuple(code for code, _ in told)
        self.spoken_in: dict[str, tuple[str, ...]] = {}
        for code, small in told:
            for word in small:
                self.spoken_in[word] = (*self.spoken_in.get(word, ()), code)


class Tongue:
    """A running vote: words of one message after the other."""

    def __init__(self, words: SmallWords) -> None:
        self._words = words
        self._votes = dict.fromkeys(words.languages, 0)
        self._heard = 0

    def hear(self, folded: str) -> tuple[str, ...]:
        """Count the words of one folded text and name the languages whose patterns are worth trying on it."""
        words = _WORD.findall(folded[:_LETTERS_READ])
        # In other letters there are words that the pattern does not see.
        self._heard += len(words) if folded.isascii() else max(len(words), len(folded[:_LETTERS_READ].split()))
        votes = dict.fromkeys(self._votes, 0)
        spoken_in = self._words.spoken_in
        for word in words:
            for code in spoken_in.get(word, ()):
                votes[code] += 1
                self._votes[code] += 1
        if len(words) < 40:
            return self._words.languages
        most = max(votes.values(), default=0)
        return tuple(code for code, number in votes.items() if (number * 3 >= most and number) or code == "en")

    def leading(self) -> str:
        """The two-letter code of the language with most votes.

        "und" where it may be one that we do not know, or two are level.
        """
        ranked = sorted(self._votes.items(), key=lambda each: -each[1])
        if (
            not ranked
            or ranked[0][1] < max(_FEWEST, _SHARE * self._heard)
            or (len(ranked) > 1 and ranked[1][1] >= ranked[0][1])
        ):
            return UNSURE
        return ranked[0][0]
