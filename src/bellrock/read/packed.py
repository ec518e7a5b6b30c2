"""Files packed into words: uuencode, yEnc, BinHex, base64, hex, armour, and a mail or a calendar inside a text.

No label is asked: what is no word is found by how it looks.
"""

import binascii
import re
from collections.abc import Iterator

from bellrock.read.file_signs import FileKind, kind_of
from bellrock.read.runs import Run, ascii_of
from bellrock.read.sights import Sights
from bellrock.records.pattern import regex

_MARKED = regex(
    r"(?im)^[>|\s]{0,8}(?:"
    r"begin(?:-base64)?[ \t]{1,8}[0-7]{3,4}[ \t]{1,8}\S"
    r"|begin\b[^\n]{0,120}\.[a-z0-9]{2,4}[ \t]{0,8}$"
    r"|=y(?:begin|part)[ \t]"
    r"|-----BEGIN (?!PGP SIGNED MESSAGE|PGP SIGNATURE)[A-Z0-9 ]{1,40}-----)"
    r"|must be converted with BinHex|\{\\rtf|\\pict\b|%PDF-|%!PS|xmcd\{|<~[!-u\s]{20}"
)
_MARKS = ("begin", "=y", "binhex", "{\\rtf", "\\pict", "%pdf", "%!ps", "xmcd{", "<~")
# A line of uuencode: a letter for its length, then so many signs, none of them a small letter.
_UU_LINE = regex(r"(?m)^[>|\s]{0,8}[!-M][ -`]{24,61}$")
_ODD_SIGNS = regex(r"[#$%&*+<=>@\[\]\\^_`]")
_SIGNATURE = regex(r"-----BEGIN PGP SIGNATURE-----([^-]{0,8000})-----END PGP SIGNATURE-----")
_INNER_PART = regex(
    r"(?im)^[>|\s]{0,8}(?:Content-Type[ \t]*:(?![ \t]*text/(?:plain|html)\b)"
    r"|Content-Transfer-Encoding[ \t]*:[ \t]*(?!7bit|8bit)\S|Content-Disposition[ \t]*:[^\n]*filename)"
)
_INNER_HEAD = regex(r"(?im)^[>|\s]{0,8}(?:Received|Message-ID|MIME-Version|Return-Path|DKIM-Signature)[ \t]*:")
# One of these stands in each name; no letter beyond ASCII is taken for one of these.
_INNER_HEAD_MARKS = ("rece", "age-", "me-ver", "return-path", "nature")
_INNER_MBOX = regex(r"(?m)^From [^\s@]{1,64}@\S{1,255} [^\n]{8,60}\d{4}[ \t]{0,4}$")
_LONG_WORD = regex(r"[!-~]{40,}")
_LONG_WORD_IN_A_ROW = Run("".join(map(chr, range(33, 127))), 40)
_LINK = regex(r"(?i)[<(\[\"']{0,2}(?:h..ps?:|ftp:|mailto:|bitcoin:|www\.)|[^\s]{0,60}://")
_BETWEEN = regex(r"[\s>|*]{0,12}")
_LONE = 120
_IN_A_ROW = 3
_FEW_SIGNS = 8
_BASE64 = regex(r"[A-Za-z0-9+/_-]{32,}")
_HEX = regex(r"[0-9A-Fa-f]{16,}")
# Letters in the escapes of a program; each begins with what can be searched for fast.
_BYTES = tuple(
    regex(pattern)
    for pattern in (
        r"0[xX][0-9a-fA-F]{2}(?:[\s,;]{0,3}0[xX][0-9a-fA-F]{2}){15}",
        r"=[0-9a-fA-F]{2}(?:=[0-9a-fA-F]{2}){7}",
        r"%[0-9a-fA-F]{2}(?:%[0-9a-fA-F]{2}){15}",
        r"\\x[0-9a-fA-F]{2}(?:\\x[0-9a-fA-F]{2}){7}",
        r"\\[0-3][0-7]{2}(?:\\[0-3][0-7]{2}){7}",
        r"\\u00[0-9a-fA-F]{2}(?:\\u00[0-9a-fA-F]{2}){7}",
    )
)
_BYTE = regex(r"(?:[0-9a-fA-F]{1,3}|[01]{8})[,;:]?")
_MANY_BYTES = 32
_MIXED = regex(r"(?=.*[0-9+/=])(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/=_-]{8,40}")
_MANY_MIXED = 20
_MOST_KNOWN = 2_000
_FIGURES, _FEW_FIGURES = "0123456789+/=", 12
_CARD = regex(r"(?i)^BEGIN:V(?:CALENDAR|CARD|EVENT|JOURNAL)", re.MULTILINE)
# What stands in the middle of each; no letter beyond ASCII is taken for one of these two.
_CARD_MARKS = ("N:V", "n:v", "N:v", "n:V")
_CARD_FILE = regex(r"(?im)^(?:[\w-]{1,40}\.)?(?:ATTACH|PHOTO|LOGO|IMAGE|SOUND|KEY|AGENT)\s{0,4}[;:]")
_FOLD = regex(r"\r?\n[ \t]")
_UTF7 = regex(r"\+AD[wx4]|(?:\+A[A-Za-z0-9+/]{2,40}-?[^+]{0,22}){3}")
# How the usual pictures begin, in base64 and as letters.
_BEGINNINGS = ("/9j/4", "iVBORw0KGgo", "R0lGODlh", "R0lGODdh", "ÿØÿ", "\x89PNG", "‰PNG", "JFIF\x00")
# A word, a number, a price; what is packed holds forty stretches in a row that are none.
_ORDINARY = regex(r"[\"'(<\[*_-]*(?:[A-Za-z]?[a-z]+|[A-Z]+|[$£€]?[\d.,:/%-]+)(?:['’-][A-Za-z]+)*[\"')>\].,;:!?*_-]*")
_MANY_ODD = 40
_FIGURE = regex("[0-9+/=]")


def packed_in(text: str) -> Sights:
    """What is packed into these words; text of a page is given as a person sees it."""
    text = _SIGNATURE.sub("", text)
    pictures = closed = 0
    unknown = 0
    small = text.lower()
    if any(mark in small for mark in _MARKS):
        closed += sum(1 for _ in _MARKED.finditer(text))
    lines = [found for found in _some(_UU_LINE, text) if _is_uuencoded(found.lstrip("> |\t\n"))]
    closed += not closed and bool(lines)
    pictures += any(beginning in text for beginning in _BEGINNINGS)
    for block in _blocks(text):
        kind = _kind_inside(block)
        pictures += kind is FileKind.PICTURE
        closed += kind is not None and kind is not FileKind.PICTURE
        unknown += kind is None
    if not (pictures or closed or unknown) and sum(map(text.count, _FIGURES)) >= _FEW_FIGURES:
        unknown += any(pattern.search(text) for pattern in _BYTES) or _is_strewn(text)
    unknown += _holds_inner(text, small)
    unknown += "+A" in text and _UTF7.search(text) is not None
    if _is_card(text):
        unknown += sum(1 for _ in _CARD_FILE.finditer(unfolded(text)))
    return Sights(pictures=pictures, closed=closed, unknown=unknown)


def _is_strewn(text: str) -> bool:
    """True where most of many stretches are no words: what is packed, with blanks strewn in, or numbers of bytes."""
    odd = row = mixed = 0
    # Most words of a text stand in it before.
    known: dict[str, tuple[bool, bool, bool]] = {}
    for line in text.splitlines():
        if not _FIGURE.search(line):
            continue
        for word in line.split():
            # An ordinary word, which takes nothing nearer to a limit.
            if word[1:].islower() and len(word) > 4 and word.isalpha():
                odd, row = max(0, odd - 2), 0
                continue
            kinds = known.get(word) or _kinds_of(word)
            if len(known) < _MOST_KNOWN:
                known[word] = kinds
            is_byte, is_ordinary, is_mixed = kinds
            row = row + 1 if is_byte else 0
            odd = max(0, odd - 2) if is_ordinary else odd + 1
            mixed += is_mixed
            if odd >= _MANY_ODD or row >= _MANY_BYTES or mixed >= _MANY_MIXED:
                return True
    return False


def _kinds_of(word: str) -> tuple[bool, bool, bool]:
    """Whether a word is the number of a byte, whether it is ordinary, and whether it mixes letters and figures."""
    is_byte = len(word) < 10 and _BYTE.fullmatch(word) is not None
    is_ordinary = not word.isascii() or _ORDINARY.fullmatch(word) is not None
    return is_byte, is_ordinary, not is_ordinary and 8 <= len(word) <= 40 and _MIXED.fullmatch(word) is not None


def _is_uuencoded(line: str) -> bool:
    """True when the first letter tells how long the rest is, and the rest is not only capitals and blanks."""
    length = -(-(ord(line[0]) - 32) // 3) * 4 if line else -1
    return len(line) - 1 in (length, length + 1) and _ODD_SIGNS.search(line, 1) is not None


_IN_COMMENT = regex(r"[A-Za-z0-9+/=_-]{100,}|(?:[A-Za-z0-9+/=_-]{40,}\s{1,4}){3}")


def packed_in_comments(page: str) -> bool:
    """True where a remark in a page, which nobody sees, holds what is no words."""
    at = page.find("<!--")
    while at >= 0:
        end = page.find("-->", at)
        end = len(page) if end < 0 else end
        if _IN_COMMENT.search(page, at, end):
            return True
        at = page.find("<!--", end)
    return False


def unfolded(text: str) -> str:
    """A calendar or a card with its long lines whole; any other text as it is."""
    return _FOLD.sub("", text) if _is_card(text) else text


def _is_card(text: str) -> bool:
    return any(mark in text for mark in _CARD_MARKS) and _CARD.search(text) is not None


def _holds_inner(text: str, small: str) -> bool:
    """True where the lines of another mail or of its parts stand in a text."""
    if "content-" in small and _INNER_PART.search(text):
        return True
    if any(mark in small for mark in _INNER_HEAD_MARKS) and len(_some(_INNER_HEAD, text, 2)) > 1:
        return True
    return "From " in text and _INNER_MBOX.search(text) is not None


def _some(pattern: re.Pattern[str], text: str, most: int = 50) -> list[str]:
    found: list[str] = []
    for match in pattern.finditer(text):
        found.append(match.group())
        if len(found) >= most:
            break
    return found


def _blocks(text: str) -> Iterator[str]:
    """The first letters of each stretch that is no words: one very long word, or long ones in a row."""
    first, count, longest, end = "", 0, 0, -1
    for match in _long_words(text):
        word = match.group()
        if _LINK.match(word) or len(set(word[:200])) <= _FEW_SIGNS:
            continue
        between = _BETWEEN.match(text, end) if end >= 0 else None
        if between and between.end() == match.start():
            count += 1
            longest = max(longest, len(word))
            first += word[:400] if len(first) < 400 else ""
        else:
            if count >= _IN_A_ROW or longest >= _LONE:
                yield first
            first, count, longest = word[:400], 1, len(word)
        end = match.end()
    if count >= _IN_A_ROW or longest >= _LONE:
        yield first


def _long_words(text: str) -> Iterator[re.Match[str]]:
    if not text.isascii():
        yield from _LONG_WORD.finditer(text)
        return
    for start in _LONG_WORD_IN_A_ROW.starts(ascii_of(text)):
        if found := _LONG_WORD.match(text, start):
            yield found


def _kind_inside(block: str) -> FileKind | None:
    if found := _HEX.match(block):
        kind = kind_of(bytes.fromhex(found.group()[: len(found.group()) // 2 * 2]))
        if kind:
            return kind
    if found := _BASE64.search(block):
        letters = found.group()[:360].replace("-", "+").replace("_", "/")
        return kind_of(binascii.a2b_base64(letters[: len(letters) // 4 * 4]))
    return None
