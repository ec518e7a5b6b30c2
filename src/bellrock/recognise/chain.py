"""A pattern as a chain: pieces with wide gaps between them, looked for piece by piece, the last one first.

One expression with a gap of 60 letters in it tries 60 places for every gap, and with three gaps 60 times 60 times 60:
800 letters that were built so took half a second.
Here each piece is looked for once in a sentence, and each of its places is joined with the furthest good place of the
next piece within reach; so the time grows with the sentence and with the number of pieces, whatever stands in it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

# A gap never begins or ends inside a word: “or” is not found in “door”. Where a script writes no blanks, or joins
# its small words to the next, an edge is anywhere.
_LETTER = "a-z0-9\u0370-\u052f"
EDGE = f"(?:(?<![{_LETTER}])|(?![{_LETTER}]))"
_REACH = {"…": 60, "‥": 20}
_WITHIN = {reach: re.compile(rf"[^.!?\n]{{0,{reach}}}") for reach in _REACH.values()}
_NARROW = "[ ,:;]{1,16}+"
_IN_GROUP = {" ": _NARROW, " ?": f"(?:{_NARROW})?"} | {
    sign: f"{EDGE}[^.!?\\n]{{0,{reach}}}{EDGE}" for sign, reach in _REACH.items()
}
_SIGN = re.compile(r"\\.|\[[^\]]*\]|[()|…‥]")
_SHORT_FORM = re.compile(r"\[[^\]]*\]| \?|[ …‥]")
_OPENS_WORD = re.compile(rf"\(*(?:\?:)?(?:\((?:\?:)?)*[{_LETTER}]")
_IS_LETTER = re.compile(f"[{_LETTER}]")
RUN = re.compile(f"[{_LETTER}]+")
"""A stretch of letters between two edges."""
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
    """One alternative of a pattern, ready to search a folded text; its pieces are made ready when first needed."""

    __slots__ = ("_pieces",)

    def __init__(self, alternative: str) -> None:
        self._pieces = _pieces(alternative)

    def search(self, text: str, start: int, end: int) -> tuple[Place | None, int]:
        """The first place between two others, or None; and what looking for it cost, in letters."""
        cost = 0
        for piece in reversed(self._pieces):
            cost += end - start
            if not _expression(piece.written).search(text, start, end):
                return None, cost
        found, spent = _first(self._pieces, text, start, end)
        return found, cost + spent

    def expressions(self) -> tuple[re.Pattern[str], ...]:
        """Every expression that a search may use."""
        return tuple(_expression(piece.written) for piece in self._pieces)


def _first(pieces: tuple[Piece, ...], text: str, start: int, end: int) -> tuple[Place | None, int]:
    """The first place of the whole chain, by the places of its pieces from the last to the first."""
    goes_on: list[Place] = []
    starts: list[int] = []
    cost = 0
    for number in range(len(pieces) - 1, -1, -1):
        piece, good = pieces[number], []
        expression = _expression(piece.written)
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
    return 0 < at < len(text) and bool(_IS_LETTER.match(text, at) and _IS_LETTER.match(text, at - 1))


def is_letter(letter: str) -> bool:
    """True for a letter inside which no word of a pattern begins or ends; false in scripts without such edges."""
    return _IS_LETTER.match(letter) is not None


def opens_word(alternative: str) -> bool:
    """True where the first piece of an alternative begins at the beginning of a word."""
    return _OPENS_WORD.match(alternative) is not None


def alternatives(part: str) -> tuple[str, ...]:
    """The alternatives of a part; bars within brackets stay in theirs."""
    return tuple(_cut(part, "|", keep=False))


def _pieces(alternative: str) -> tuple[Piece, ...]:
    """The pieces of one alternative; gaps within brackets stay part of their piece."""
    cut = [*_cut(alternative, "…‥", keep=True)]
    written = [(letters[:-1], _REACH[letters[-1]]) if letters[-1:] in _REACH else (letters, 0) for letters in cut]
    return tuple(Piece(letters, reach, opens_word(letters)) for letters, reach in written)


def _cut(written: str, signs: str, *, keep: bool) -> Iterator[str]:
    """What stands between these signs where they are outside of brackets; with the sign at its end if it is kept."""
    depth, begin = 0, 0
    for sign in _SIGN.finditer(written):
        letter = sign.group()
        depth += (letter == "(") - (letter == ")")
        if depth == 0 and letter in signs:
            yield written[begin : sign.end() if keep else sign.start()]
            begin = sign.end()
    yield written[begin:]


@cache
def _expression(written: str) -> re.Pattern[str]:
    """The expression of a piece, which ends at the edge of a word: “me” is not found in “meet”.

    Kept by our own words alone.
    """
    spelled = _SHORT_FORM.sub(lambda gap: _IN_GROUP.get(gap.group(), gap.group()), written)
    return re.compile(f"(?:{spelled}){EDGE}")
