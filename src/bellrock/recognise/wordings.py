"""The words that patterns share, put in where a pattern names them: “{pay}” is what “pay” is in that language."""

import re
from collections.abc import Iterable

from bellrock.records.lexicon import AND, ANY

_NAME = re.compile(r"\{([a-z]+)\}")
_NAMES_ALONE = re.compile(r"!?(?:\{[a-z]+\}\|?)+")


def names(pattern: str) -> frozenset[str]:
    """The names of the words that a pattern is made of."""
    return frozenset(_NAME.findall(pattern))


class Wordings:
    """The words of all languages, by name and language."""

    def __init__(self, words: Iterable[tuple[str, str, str]]) -> None:
        """Each row: the name, the language or "any", and the words as a pattern."""
        self._words = {(name, language): pattern for name, language, pattern in words}

    def spelled(self, pattern: str, language: str) -> str:
        """The pattern with every name written out; where names are all that stands in a part they need no brackets."""
        if "{" not in pattern:
            return pattern
        return AND.join(self._part(part, language) for part in pattern.split(AND))

    def _part(self, part: str, language: str) -> str:
        alone = _NAMES_ALONE.fullmatch(part)

        def word(found: re.Match[str]) -> str:
            words = self._of(found.group(1), language)
            return words if alone else f"(?:{words})"

        return _NAME.sub(word, part)

    def _of(self, name: str, language: str) -> str:
        words = self._words.get((name, language)) or self._words[name, ANY]
        return _NAME.sub(lambda inner: f"(?:{self._of(inner.group(1), language)})", words)
