"""Wallets broken into pieces: spaced in groups, or split over the lines of a narrow screen.

The pieces are joined and judged; only a join whose checksum agrees is told, as a possible reading.
"""

import re
from collections.abc import Iterator

from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.details.wallets.judge import Verdict, judge
from bellrock.records.detail import DetailKind, Reading
from bellrock.records.effort import Work
from bellrock.records.pattern import regex

#: w for a letter or digit, a blank for a blank or dash, n for the end of a line, a point for anything else.
_CELLS = bytes(
    0x77
    if chr(code).isascii() and chr(code).isalnum()
    else {0x20: 0x20, 0xA0: 0x20, 0x2D: 0x20, 0x0A: 0x6E, 0x0D: 0x6E}.get(code, 0x2E)
    for code in range(256)
)
#: Rows of equal groups that prose hardly ever makes.
_ROWS = tuple(
    b" " + b" ".join([b"w" * size] * count) + b" " for size, count in ((1, 8), (3, 6), (4, 4), (5, 4), (8, 3))
)
#: How an address begins that no prose does; behind it pieces of any length are joined.
_SURE_BEGINNING = regex(rb"(?<![a-z0-9])(?:bc1[qp]|ltc1q)[a-z0-9]{0,36}(?=[ \xa0-]{1,3}[a-z0-9])")
_LINE_ENDS = (b"wwwwwwn", b"wwwwww n")
#: Signs that some put into an address so that no filter knows it: "take out the stars".
_PUT_IN = "*.-_~|/+,:;'\"()[]{}<>!#"
_STUDDED = regex(r"[A-Za-z0-9*._~|/+,:;'\"()\[\]{}<>!#-]{27,160}(?![A-Za-z0-9*._~|/-])")
_BEHIND_A_SIGN = regex(rb"(?<![a-z0-9])(?:bc1|ltc1|addr1|0x[0-9a-f]|[139ldatxq48])[a-z0-9]{0,30}[*._~|]{1,3}[a-z0-9]")
_MOST_SIGNS = 40
_DIGIT = regex(rb"[0-9]")
_PIECE = regex(r"[A-Za-z0-9]{1,24}(?![A-Za-z0-9])")
_GAP = regex(r"[ \u00a0-]{1,3}|[ \t]{0,4}\r?\n[ \t>|]{0,8}")
_LINE_GAP = regex(r"(?:-|[ \t]{0,8})\r?\n[ \t>|]{0,8}")
_LINE_PIECE = regex(r"[A-Za-z0-9]{1,108}(?![A-Za-z0-9+/=_])")
#: How an address begins, by network; a join that begins otherwise is not tried.
_BEGINS = regex(
    r"[bB][cC]1|[lL][tT][cC]1|0[xX]|[139LMDAX7Trqp48][A-Za-z0-9]|t[13]|addr1|stake1|Ae2|Ddz|zs1|u1|[bl](?:c"
    r"|tc?)?\Z|[a-zA-Z0-9]\Z"
)
_SHORTEST, _LONGEST = 25, 128
_MONERO = frozenset((95, 106))
_MOST_PIECES = 128
_MOST_LINES = 4
_MOST_TRIES = 64


def find(sheet: Sheet) -> Iterator[Found]:
    """Every wallet that pieces make together."""
    cells = b" " + sheet.raw.translate(_CELLS) + b" "
    yield from _spaced(sheet, cells)
    yield from _split(sheet, cells)
    yield from _studded(sheet)


def _studded(sheet: Sheet) -> Iterator[Found]:
    """Addresses with stars or points put into them, which stand in one word."""
    done = 0
    for begins in _BEHIND_A_SIGN.finditer(sheet.raw):
        start = begins.start()
        word = _STUDDED.match(sheet.text, start) if start >= done else None
        if word is None:
            continue
        if not sheet.effort.begins(Work.JOINS):
            return
        written = word[0].rstrip(_PUT_IN)
        joined = "".join(letter for letter in written if letter not in _PUT_IN)
        done = start + len(written)
        if not _SHORTEST <= len(joined) <= len(written) <= len(joined) + _MOST_SIGNS or not joined.isalnum():
            continue
        if _plausible(joined, len(joined)) and (verdict := proved(sheet, joined, Work.JOINS)):
            yield found(start, done, verdict)


def _spaced(sheet: Sheet, cells: bytes) -> Iterator[Found]:
    done, text = 0, sheet.plain
    begins = (match.start() for match in _SURE_BEGINNING.finditer(sheet.raw))
    for at in sorted({*_all(cells, _ROWS), *begins}):
        # No address goes on for 40 letters without a digit, and most prose does.
        if at < done or not _DIGIT.search(sheet.raw, at, at + 40):
            continue
        if not sheet.effort.begins(Work.JOINS):
            return
        pieces = _pieces(text, max(done, _left(text, at, done)))
        found = _join(sheet, pieces)
        done = pieces[-1].end() if pieces else at + 1
        if found:
            yield found


def _all(cells: bytes, rows: tuple[bytes, ...]) -> Iterator[int]:
    """Where each row begins, in the text's own offsets; the place after a hit moves on by the length of the row."""
    for row in rows:
        at = cells.find(row)
        while at >= 0:
            yield at
            at = cells.find(row, at + len(row) - 1)


def _left(text: str, at: int, done: int) -> int:
    """Up to two words further left: the first group may be shorter or longer than the others."""
    for _ in range(2):
        word = text[max(done, at - 14) : at - 1]
        cut = max(word.rfind(" "), word.rfind("\n"), word.rfind("-"))
        if at < 2 or text[at - 1] not in " -\u00a0" or cut < 0:
            return at
        at = max(done, at - 14) + cut + 1
    return at


def _pieces(text: str, start: int) -> list[re.Match[str]]:
    """The pieces from `start` on with one blank or dash between them."""
    pieces: list[re.Match[str]] = []
    while len(pieces) < _MOST_PIECES:
        piece = _PIECE.match(text, start)
        if piece is None:
            # Over a word that is no piece, such as "to:", while no piece was taken yet.
            if pieces or len(text) <= start or not (skip := regex(r"\S{0,24}[ \u00a0]").match(text, start)):
                break
            start = skip.end()
            continue
        pieces.append(piece)
        gap = _GAP.match(text, piece.end())
        if gap is None:
            break
        start = gap.end()
    return pieces


def _join(sheet: Sheet, pieces: list[re.Match[str]]) -> Found | None:
    """The first join of neighbouring pieces that is a proved address, longest first."""
    tries = 0
    for first, piece in enumerate(pieces):
        if not _BEGINS.match(piece[0]):
            continue
        joined, ends = "", []
        for other in pieces[first:]:
            joined += other[0]
            if len(joined) > _LONGEST:
                break
            ends.append((len(joined), other.end()))
        if len(ends) < 2:
            continue
        for length, end in reversed(ends[1:]):
            if length < _SHORTEST or not _plausible(joined, length):
                continue
            tries += 1
            if tries > _MOST_TRIES:
                return None
            verdict = proved(sheet, joined[:length], Work.JOINS)
            if verdict:
                return found(piece.start(), end, verdict)
    return None


def _plausible(joined: str, length: int) -> bool:
    """True where an address that begins so may have this length."""
    low = joined[:6].lower()
    if low.startswith(("bc1", "ltc1")):
        return length <= 90
    if low.startswith("0x"):
        return length == 42
    if low[0] in "qp":
        return length >= 42
    if low.startswith(("addr1", "stake", "ae2", "ddz", "zs1", "u1")) or joined[0] in "48":
        return length >= 56
    return length <= 36


def proved(sheet: Sheet, token: str, work: Work) -> Verdict | None:
    """The verdict where the checksum agrees, or where an address of 0x and 40 hex digits in one case has none."""
    sheet.effort.spend(work, _cost(token))
    verdict = judge(token)
    if verdict is None or verdict.checked is False:
        return None
    return verdict


def _cost(token: str) -> int:
    """What judging a word costs, in units of 10 ns: Keccak or Bech32 in plain Python, or two rounds of SHA-256."""
    if token[0] == "0" or len(token) in _MONERO:
        return 30_000
    return 4_000 if token[0] in "bBlL" else 1_500


def found(start: int, end: int, verdict: Verdict) -> Found:
    """A Found for a repaired wallet."""
    return Found(
        DetailKind.WALLET,
        start,
        end,
        verdict.normal,
        verdict.system,
        verdict.also,
        verdict.checked,
        Reading.POSSIBLE,
    )


def _split(sheet: Sheet, cells: bytes) -> Iterator[Found]:
    done, text = 0, sheet.plain
    for at in sorted(_all(cells, _LINE_ENDS)):
        # `cells` has one blank in front, so the six letters end at the text's own offset `at + 5`.
        end = at + 5
        if end < done or not _DIGIT.search(sheet.raw, max(0, end - 24), end):
            continue
        window = text[max(done, end - _LONGEST) : end]
        start = end - len(_trailing_word(window))
        before = text[start - 1 : start] if start else ""
        if before in ("+", "/", "=", "_") or not _BEGINS.match(text, start) or not _mixed(text[start:end]):
            continue
        if not sheet.effort.begins(Work.JOINS):
            return
        made = _over_lines(sheet, start, end)
        if made:
            done = made.end
            yield made


def _trailing_word(window: str) -> str:
    stripped = window.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    return window[len(stripped) :]


def _mixed(word: str) -> bool:
    return any(map(str.isdigit, word))


def _over_lines(sheet: Sheet, start: int, end: int) -> Found | None:
    text = sheet.plain
    joined = text[start:end]
    for _ in range(_MOST_LINES):
        gap = _LINE_GAP.match(text, end)
        piece = _LINE_PIECE.match(text, gap.end()) if gap else None
        if piece is None or len(joined) + len(piece[0]) > _LONGEST:
            return None
        joined, end = joined + piece[0], piece.end()
        fits = len(joined) >= _SHORTEST and _plausible(joined, len(joined))
        verdict = proved(sheet, joined, Work.JOINS) if fits else None
        if verdict:
            return found(start, end, verdict)
    return None
