"""In which language is this? A vote of its small words, without any network."""

import re
from collections.abc import Iterable

UNSURE = "und"
_WORD = re.compile("[a-z']{1,12}")
_LETTERS_READ = 6000
_FEWEST = 3


class Tongue:
    """A running vote: words of one message after the other."""

    def __init__(self, languages: Iterable[tuple[str, frozenset[str]]]) -> None:
        self._languages = tuple(languages)
        self._votes = dict.fromkeys((code for code, _ in self._languages), 0)

    def hear(self, folded: str) -> tuple[str, ...]:
        """Count the words of one folded text and name the languages whose patterns are worth trying on it."""
        words = _WORD.findall(folded[:_LETTERS_READ])
        votes = {code: sum(1 for word in words if word in small) for code, small in self._languages}
        for code, number in votes.items():
            self._votes[code] += number
        if len(words) < 40:
            return tuple(votes)
        most = max(votes.values(), default=0)
        return tuple(code for code, number in votes.items() if (number * 3 >= most and number) or code == "en")

    def leading(self) -> str:
        """The two-letter code of the language with most votes, or "und" where there are too few or two are level."""
        ranked = sorted(self._votes.items(), key=lambda each: -each[1])
        if not ranked or ranked[0][1] < _FEWEST or (len(ranked) > 1 and ranked[1][1] >= ranked[0][1]):
            return UNSURE
        return ranked[0][0]
