"""The words that patterns share, put in where a pattern names them: “{pay}” is what “pay” is in that language."""

import re
from collections.abc import Iterable

from bellrock.recognise.chain import alternatives
from bellrock.recognise.notation import NOT, folded
from bellrock.records.lexicon import AND, ANY

_NAME = re.compile(r"\{([a-z]+)\}")
_NAMES_ALONE = re.compile(r"(?:\{[a-z]+\}\|?)+")


class Wordings:
    """The words of all languages, by name and language."""

    def __init__(self, words: Iterable[tuple[str, str, str]]) -> None:
        """Each row: the name, the language or "any", and the words as a pattern."""
        self._words = {(name, language): pattern for name, language, pattern in words}

    def names(self, language: str) -> tuple[str, ...]:
        """The names of the words of a language, in their order."""
        return tuple(name for name, code in self._words if code == language)

    def alternatives(self, name: str, language: str) -> tuple[str, ...]:
        """The ways to say what is named, folded as the text is."""
        return alternatives(folded(self._of(name, language)))

    def spelled(self, pattern: str, language: str) -> str:
        """The pattern with every name written out; where names are all that stands in a part they need no brackets."""
        return AND.join(self._part(part, language) for part in pattern.split(AND))

    def _part(self, part: str, language: str) -> str:
        if names_alone(part.removeprefix(NOT)):
            return _NAME.sub(lambda found: self._of(found.group(1), language), part)
        return _NAME.sub(lambda found: f"(?:{self._of(found.group(1), language)})", part)

    def _of(self, name: str, language: str) -> str:
        words = self._words.get((name, language)) or self._words[name, ANY]
        return _NAME.sub(lambda inner: f"(?:{self._of(inner.group(1), language)})", words)


def names_alone(part: str) -> tuple[str, ...]:
    """The names of a part that is made of names alone; none for any other part."""
    return tuple(_NAME.findall(part)) if _NAMES_ALONE.fullmatch(part) else ()
