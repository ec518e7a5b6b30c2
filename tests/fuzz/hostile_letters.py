"""Builds, from a pattern itself, the texts that would cost it most: near misses, repeats, what two pieces can share."""

import re
from collections.abc import Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_LETTERS = "a1 .,:-'@/_A\n\u00a0\u200eé\u4e00"
_BREAKERS = ("\x01", "a", ".", "@")
_MOST_PIECES = 12


def hostile(pattern: re.Pattern[Any], wide: bool) -> Iterator[tuple[str, str, str]]:
    """Beginning, unit and end: the text is the beginning, the unit many times over, and an end that breaks a match."""
    tree = list(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG))
    whole = _example(tree)
    breakers = _BREAKERS if wide else _BREAKERS[:1]
    seen: set[tuple[str, str]] = set()
    for begin, unit in _units(tree, whole, wide):
        if unit and (begin, unit) not in seen:
            seen.add((begin, unit))
            for breaker in breakers:
                yield begin, unit, breaker


def _units(tree: list[Any], whole: str, wide: bool) -> Iterator[tuple[str, str]]:
    yield "", whole
    yield "", whole[:-1]
    yield "", whole + " "
    pumped = list(_pumps(tree, ""))
    yield from pumped if wide else pumped[:_MOST_PIECES]


def _pumps(tree: Iterable[Any], begin: str) -> Iterator[tuple[str, str]]:
    """For each piece that may repeat: what stands before it, and each letter or example that it can take."""
    for op, value in tree:
        if op in _REPEATS:
            _, most, inner = value
            if most > 1:
                yield from ((begin, letter) for letter in _LETTERS if _takes(inner, letter))
                yield begin, _example(inner)
            yield from _pumps(inner, begin)
        elif op is sre.SUBPATTERN:
            yield from _pumps(value[3], begin)
        elif op is sre.ATOMIC_GROUP:
            yield from _pumps(value, begin)
        elif op is sre.BRANCH:
            for branch in value[1]:
                yield from _pumps(branch, begin)
        begin += _example([(op, value)])


def _takes(inner: Iterable[Any], letter: str) -> bool:
    """True where a piece is a single letter or class that this letter belongs to."""
    nodes = list(inner)
    if len(nodes) != 1:
        return False
    op, value = nodes[0]
    if op is sre.SUBPATTERN:
        return _takes(value[3], letter)
    if op is sre.LITERAL:
        return chr(value) == letter
    if op is sre.IN:
        return _in(value, letter)
    return op in (sre.ANY, sre.NOT_LITERAL)


def _in(members: Iterable[Any], letter: str) -> bool:
    turned = held = False
    for op, value in members:
        if op is sre.NEGATE:
            turned = True
        elif op is sre.LITERAL:
            held |= ord(letter) == value
        elif op is sre.RANGE:
            held |= value[0] <= ord(letter) <= value[1]
        elif op is sre.CATEGORY:
            held |= _category(value, letter)
    return held != turned


def _category(category: Any, letter: str) -> bool:
    shorthand = {sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_SPACE: r"\s", sre.CATEGORY_WORD: r"\w"}
    shorthand |= {sre.CATEGORY_NOT_DIGIT: r"\D", sre.CATEGORY_NOT_SPACE: r"\S", sre.CATEGORY_NOT_WORD: r"\W"}
    return re.fullmatch(shorthand[category], letter) is not None


def _example(tree: Iterable[Any]) -> str:
    """One text that the pieces take; what only looks ahead or behind takes nothing."""
    return "".join(_one(op, value) for op, value in tree)


def _one(op: Any, value: Any) -> str:
    if op is sre.LITERAL:
        return chr(value)
    if op is sre.NOT_LITERAL:
        return "a" if value != ord("a") else "1"
    if op is sre.IN:
        literal = next((chr(its) for kind, its in value if kind is sre.LITERAL), "")
        first = next((chr(its[0]) for kind, its in value if kind is sre.RANGE), literal)
        return next((letter for letter in _LETTERS if _in(value, letter)), first)
    if op is sre.ANY:
        return "a"
    if op is sre.BRANCH:
        return _example(value[1][0])
    if op is sre.SUBPATTERN:
        return _example(value[3])
    if op is sre.ATOMIC_GROUP:
        return _example(value)
    if op in _REPEATS:
        return _example(value[2]) * max(1, min(int(value[0]), 64))
    return ""
