"""A pattern as a chain: pieces with wide gaps between them, looked for piece by piece, the last one first.

One expression with a gap of 60 letters in it tries 60 places for every gap, and with three gaps 60 times 60 times 60:
800 letters that were built so took half a second.
Here each piece is looked for once in a sentence, and each of its places is joined with the furthest good place of the
next piece within reach; so the time grows with the sentence and with the number of pieces, whatever stands in it.
"""

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

# A gap never begins or ends inside a word: “or” is not found in “door”.
EDGE = "(?:(?<![a-z0-9])|(?![a-z0-9]))"
_REACH = {"…": 60, "‥": 20}
_WITHIN = {reach: re.compile(rf"[^.!?\n]{{0,{reach}}}") for reach in _REACH.values()}
_NARROW = "[ ,:;]{1,16}+"
_IN_GROUP = {" ": _NARROW, " ?": f"(?:{_NARROW})?"} | {
    sign: f"{EDGE}[^.!?\\n]{{0,{reach}}}{EDGE}" for sign, reach in _REACH.items()
}
_SIGN = re.compile(r"\\.|\[[^\]]*\]|[()|…‥]")
_SHORT_FORM = re.compile(r"\[[^\]]*\]| \?|[ …‥]")
_OPENS_WORD = re.compile(r"\(*(?:\?:)?[a-z0-9]")
_WORD_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
# What one place of a piece costs beside the letters that were read to find it, in letters.
_PLACE_COST = 16


class Piece(NamedTuple):
    """One piece as it is written, how far the gap behind it reaches (0 behind the last), where it may begin."""

    written: str
    reach: int
    opens: bool


class Place(NamedTuple):
    """Where a piece stands, and where the whole chain ends that begins with it."""

    start: int
    end: int


class Chain:
    """One pattern, ready to search a folded text; its pieces are made ready when they are first needed."""

    __slots__ = ("_alternatives",)

    def __init__(self, pattern: str) -> None:
        self._alternatives = _alternatives(pattern)

    def search(self, text: str, start: int, end: int) -> tuple[tuple[int, int] | None, int]:
        """The span of the first match between two places, or None; and what looking for it cost, in letters."""
        best: Place | None = None
        cost = 0
        for pieces in self._alternatives:
            for piece in reversed(pieces):
                cost += end - start
                if not _expression(piece.written, piece.reach > 0).search(text, start, end):
                    break
            else:
                found, spent = _first(pieces, text, start, end)
                cost += spent
                if found and (best is None or found.start < best.start):
                    best = found
        return best, cost

    def expressions(self) -> tuple[re.Pattern[str], ...]:
        """Every expression that a search may use."""
        return tuple(_expression(piece.written, piece.reach > 0) for pieces in self._alternatives for piece in pieces)


def _first(pieces: tuple[Piece, ...], text: str, start: int, end: int) -> tuple[Place | None, int]:
    """The first place of the whole chain, by the places of its pieces from the last to the first."""
    goes_on: list[Place] = []
    starts: list[int] = []
    cost = 0
    for number in range(len(pieces) - 1, -1, -1):
        piece, good = pieces[number], []
        expression = _expression(piece.written, piece.reach > 0)
        at, cost = start, cost + end - start
        while at <= end and (match := expression.search(text, at, end)):
            at, cost = match.start() + 1, cost + _PLACE_COST
            if starts and at > starts[-1] + 1:
                break
            if (piece.opens or number) and _inside_word(text, match.start()):
                continue
            place = _joined(match, piece, text, end, starts, goes_on)
            if place is None:
                continue
            if number == 0:
                return place, cost
            good.append(place)
        if not good:
            return None, cost
        goes_on, starts = good, [place.start for place in good]
    return None, cost


def _joined(
    match: re.Match[str], piece: Piece, text: str, end: int, starts: list[int], goes_on: list[Place]
) -> Place | None:
    """The piece with the furthest next one that its gap reaches; the last piece stands alone."""
    if not piece.reach:
        return Place(*match.span())
    within = _WITHIN[piece.reach].match(text, match.end(), end)
    last = bisect_right(starts, within.end() if within else match.end()) - 1
    if last < 0 or starts[last] < match.end():
        return None
    return Place(match.start(), goes_on[last].end)


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at] in _WORD_LETTERS and text[at - 1] in _WORD_LETTERS


def _alternatives(pattern: str) -> tuple[tuple[Piece, ...], ...]:
    """The pieces of each alternative; gaps and bars within brackets stay part of their piece."""
    depth, begin = 0, 0
    made: list[list[tuple[str, int]]] = [[]]
    for sign in _SIGN.finditer(pattern):
        letter = sign.group()
        depth += (letter == "(") - (letter == ")")
        if depth == 0 and letter in "|…‥":
            made[-1].append((pattern[begin : sign.start()], _REACH.get(letter, 0)))
            begin = sign.end()
            if letter == "|":
                made.append([])
    made[-1].append((pattern[begin:], 0))
    return tuple(
        tuple(Piece(written, reach, bool(_OPENS_WORD.match(written))) for written, reach in pieces) for pieces in made
    )


@lru_cache(maxsize=4096)
def _expression(written: str, before_gap: bool) -> re.Pattern[str]:
    """The expression of a piece; before a gap it ends at the edge of a word. Kept by our own words alone."""
    spelled = _SHORT_FORM.sub(lambda gap: _IN_GROUP.get(gap.group(), gap.group()), written)
    return re.compile(f"(?:{spelled}){EDGE}" if before_gap else spelled, re.ASCII)
