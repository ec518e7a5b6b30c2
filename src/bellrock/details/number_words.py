"""Numbers written in several words: "two hundred and fifty", "mil e quinhentos", "dwieście pięćdziesiąt"."""

from bellrock.details.currencies import TIMES
from bellrock.details.numbers import WORDS
from bellrock.records.pattern import regex

_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[0-9]+|\S")
_AND = frozenset(("and", "und", "e", "y", "et", "en", "och", "og"))
_MOST_WORDS = 8
_MULTIPLES = {word: times for word, times in TIMES.items() if len(word) > 3}


def before(text: str, end: int) -> tuple[int, int] | None:
    """The start and the value of the number in words that ends at `end`; None where there is none or it makes no sense.

    A part of a number would be a wrong one, so the words are taken together or not at all.
    """
    start = max(0, end - 80)
    tokens = [(match.start(), match[0].lower()) for match in _WORD.finditer(text, start, end)][-_MOST_WORDS - 1 :]
    taken: list[tuple[int, str]] = []
    while tokens and (tokens[-1][1] in WORDS or tokens[-1][1] in _MULTIPLES or tokens[-1][1] in ("-", *_AND)):
        taken.insert(0, tokens.pop())
    if len(taken) > _MOST_WORDS or (tokens and tokens[-1][1].isdigit()):
        return None
    while taken and taken[0][1] in ("-", *_AND):
        taken.pop(0)
    words = [word for _, word in taken if word not in ("-", *_AND)]
    value = _value(words)
    # "a pound", "un euro", "millions of dollars": an article is no sum, and neither is a multiple of nothing.
    return (taken[0][0], value) if value and words[0] in WORDS and (value > 1 or words == ["one"]) else None


def _value(words: list[str]) -> int | None:
    total = current = 0
    for word in words:
        value = WORDS.get(word) or _MULTIPLES[word]
        if value >= 1000 and value % 1000 == 0 and value in (1000, *_MULTIPLES.values()):
            total, current = total + max(current, 1) * value, 0
        elif value == 100:
            if current > 99 or current % 10 == 0 < current:
                return None
            current = max(current, 1) * 100
        elif not _fits(current, value):
            return None
        else:
            current += value
    return total + current


def _fits(current: int, value: int) -> bool:
    """True where a value may follow in the same number: tens behind hundreds, ones behind tens."""
    size = len(str(value))
    return current == 0 or (current % 10**size == 0 and current >= 10**size)
