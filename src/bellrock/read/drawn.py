"""Pictures made of what is no picture: signs, letters, coloured cells, shadows, and small stretches of packed bytes."""

import re
from collections import Counter

from bellrock.read.runs import FIGURES, Run, ascii_of
from bellrock.records.pattern import regex

# Braille, blocks, boxes, squares and what old computers drew with.
_BLOCKS = regex(
    r"[\u2580-\u25ff\u2800-\u28ff\u2b1b-\u2b1c\u2b50-\u2b59\U0001fb00-\U0001fbff\U0001f7e0-\U0001f7eb\U0001f532-\U0001f535]"
)
_BEYOND = regex(r"[^\x00-\x7f]+")
_LINES = regex(r"[\u2500-\u257f]")
_EMOJI = regex(r"[\U0001f300-\U0001faff\u2600-\u27bf]")
_MANY_BLOCKS, _MANY_LINES, _KINDS_OF_LINES, _MANY_EMOJI = 16, 24, 4, 24
# U+FFFC stands for a picture that is not there; then a picture's frame, a paper clip, letters of a private font.
_STANDS_FOR_ONE = regex(r"\ufffc|[\U0001f5bc\U0001f4ce\U0001f587\U0001f39e]|(?:[\ue000-\uf8ff][\s]{0,2}){8}")
# Pictures for terminals: sixel, and two programs' own; the sign that opens them may be lost.
_TERMINAL = regex(r"\x1b(?![$(,\-./&%])|[\x90\x9d\x9f]|]1337;file=|\x1b?_ga=|#\d{1,3};[12];\d{1,3};\d{1,3};\d{1,3}")
# One of these stands in each of them; to look for all of these is faster.
_TERMINAL_MARKS = ("\x1b", "\x90", "\x9d", "\x9f", "]1337;", "_ga=", ";1;", ";2;")
_OLD_LETTERS = frozenset("$@BAIJ()*+DE0123HK&%")
# How packed or known files begin, in base64 and in hex.
_BEGINS = regex(
    r"(?<![A-Za-z0-9+/])(?:H4sI|eJ[wxyzqrstuvhijklmnopabcdefg0-9]|eN[oprq]|eA[EFGX]|UEsDB|QlpoO|/9j/|iVBOR"
    r"|R0lGOD|UklGR|JVBER"
    r"|N3q8r|UmFyI|KLUv|/Td6W|Qk[0-9A-Za-z]{3}A|AAAA[A-Za-z]Gz?0|PHN2Zy|PD94b"
    r"|GkXfo)(?=[A-Za-z]{0,40}[0-9+/=])[A-Za-z0-9+/]{10,}"
)
_HEX_BEGINS = regex(
    r"(?<![0-9a-z])(?:0x)?(?:ffd8ff|89504e47|47494638|52494646|1f8b08|78(?:9c|da|01|5e)|504b0304|424d|255044"
    r"|000000..66747970)"
    r"[0-9a-f]{10,}"
)
# The letters of which one stands in each of them; to look for these is faster.
_BEGIN_MARKS = (
    *("H4sI", "eJ", "eN", "eA", "UEsDB", "QlpoO", "/9j/", "iVBOR", "R0lGOD", "UklGR", "JVBER"),
    *("N3q8r", "UmFyI", "KLUv", "/Td6W", "Qk", "AAAA", "PHN2Zy", "PD94b", "GkXfo"),
)
_HEX_MARKS = (
    "ffd8ff",
    "89504e47",
    "474946",
    "524946",
    "1f8b08",
    "789c",
    "78da",
    "7801",
    "785e",
    "504b03",
    "424d",
    "255044",
)
_HEX_PAIRS = regex(r"(?<![0-9a-z:])(?:(?:0x)?[0-9a-f]{2}[ :,;.|_-]\s?){9}(?:0x)?[0-9a-f]{2}")
# What each of the two holds: "h" for a figure of hex or the "x" before it, a blank for what may stand between them.
_HEX_KINDS = bytes(
    ord(
        "h"
        if chr(code) in "0123456789abcdefABCDEFxX"
        else " "
        if chr(code) in " :,;.|_-?" or chr(code).isspace()
        else "/"
    )
    for code in range(256)
)
_HEX_IN_A_ROW = Run("".join(chr(code) for code in range(128) if _HEX_KINDS[code] != ord("/")), 23)
_LIKE_HEX = regex(rb"hh(?:hh)? {1,2}(?:hh(?:hh)? {1,2}){6}hh")
_BITS = regex(r"[01](?<![\w.].)[01]{7,63}(?![\w.])|[01]{65}")
_MANY_BITS = 8
_BITS_IN_A_ROW = Run("01", 8)
_HEX_GROUPS = regex(r"(?<![0-9a-z])(?:[0-9a-f]{4}[ :]){7}[0-9a-f]{4}")
# A word of packed letters holds signs that no word and no wallet has, or is longer than a wallet and shorter than what
# packed.py looks at; a Monero address has 95 or 106 letters and begins with 4 or 8.
_PACKED = regex(r"(?<![\w+/=.:@-])[A-Za-z0-9+/_-]{28,400}+={0,2}(?![\w.@])")
_PACKED_IN_A_ROW = Run(FIGURES + "+/_-", 28)
_LETTER_RUN = regex(r"([A-Za-z0-9#@%&$*+.:])\1{5,}")
_FIGURES = FIGURES.encode("ascii")
_RUNS = 6
_ART = 4

_CELL = regex(
    r"<(?:td|th|div|span|i|b|p|font|tr|a|s|u|hr|li|col|em|table|center)\b[^<>]{0,600}?"
    r"(?:bgcolor|background(?:-color)?\s{0,3}:|(?<![\w-])width\s{0,3}[=:]\s{0,3}[\"']?\d{1,2}(?![\d%])(?:px|pt"
    r"|[\"'\s;>])"
    r"|(?<![\w-])height\s{0,3}[=:]\s{0,3}[\"']?\d{1,2}(?![\d%])(?:px|pt|[\"'\s;>]))"
)
_MANY_CELLS = 12
_CELL_MARKS = ("bgcolor", "background", "width", "height")
# None of them can begin within another: so each is looked for by itself, by the letters that it begins with.
_RULES = tuple(
    (mark, regex(mark + more))
    for mark, more in (
        *(("box-shadow", r"\s{0,3}:"), ("text-shadow", r"\s{0,3}:"), ("gradient", r"\("), ("@font-face", "")),
        *(("clip-path", r"\s{0,3}:"), ("mask", r"(?:-image)?\s{0,3}:"), ("content", r"\s{0,3}:\s{0,3}[\"'\\u]")),
    )
)
_NONE = regex(r"(?:box|text)-shadow\s{0,3}:\s{0,3}(?:none|inherit|unset)")


def drawn_in(text: str) -> bool:
    """True where words hold a picture drawn in signs or letters, or a few packed bytes."""
    # Nearly all of most texts is plain letters: what is left is short.
    if not text.isascii() and _drawn_in_signs("".join(_BEYOND.findall(text))):
        return True
    small = text.lower()
    if any(mark in small for mark in _TERMINAL_MARKS) and _TERMINAL.search(small) and not _is_old_letters(text):
        return True
    if any(mark in text for mark in _BEGIN_MARKS) and _BEGINS.search(text):
        return True
    if any(mark in small for mark in _HEX_MARKS) and _HEX_BEGINS.search(small):
        return True
    plain = ascii_of(text)
    if (
        _HEX_IN_A_ROW.stands_in(plain)
        and _LIKE_HEX.search(plain.translate(_HEX_KINDS))
        and (_HEX_PAIRS.search(small) or _HEX_GROUPS.search(small))
    ):
        return True
    if _BITS_IN_A_ROW.stands_in(plain) and _reaches(_BITS, text, _MANY_BITS):
        return True
    return _is_packed(text, plain) or _drawn_in_letters(text)


def _drawn_in_signs(text: str) -> bool:
    if _STANDS_FOR_ONE.search(text) or _reaches(_BLOCKS, text, _MANY_BLOCKS) or _reaches(_EMOJI, text, _MANY_EMOJI):
        return True
    return _reaches(_LINES, text, _MANY_LINES) and len(set(_LINES.findall(text[:100_000]))) >= _KINDS_OF_LINES


def _reaches(pattern: re.Pattern[str], text: str, many: int) -> bool:
    return any(number >= many for number, _ in enumerate(pattern.finditer(text), 1))


def _is_old_letters(text: str) -> bool:
    """True where the escapes are those of Japanese letters, which were not undone."""
    return "\x1b" not in text or all(piece[:1] in _OLD_LETTERS for piece in text.split("\x1b")[1:])


def _is_packed(text: str, plain: bytes) -> bool:
    # Within a row of its letters no such word can begin.
    for start in _PACKED_IN_A_ROW.starts(plain):
        found = _PACKED.match(text, start)
        word = found.group() if found else ""
        if not word or word.islower() or word.isupper():
            continue
        signs = any(sign in word for sign in "+/=")
        if signs and any(map(str.isdigit, word)) and word.count("/") < 4:
            return True
        if len(word) >= 50 and not (len(word) in (95, 106) and word[0] in "48") and any(map(str.isdigit, word)):
            return True
    return False


def _drawn_in_letters(text: str) -> bool:
    """True for lines of one letter over and over, and for lines in a row that hold signs and hardly a word."""
    runs = row = 0
    for line in text.splitlines():
        bare = line.strip("> \t")
        bare = bare[:400]
        if len(bare) < 4:
            continue
        kinds = set(bare[:200])
        kinds.discard(" ")
        if len(kinds) < 2:
            continue
        if len(kinds) * 3 <= len(bare) and (len(bare) > 200 or any(kind * 6 in bare for kind in kinds)):
            runs += sum(1 for _ in _LETTER_RUN.finditer(bare))
        row = row + 1 if _is_art(bare) else 0
        if row >= _ART or runs >= _RUNS:
            return True
    return False


def _is_art(line: str) -> bool:
    if line.isascii():
        letters = len(line) - len(line.encode("ascii").translate(None, _FIGURES))
    else:
        letters = sum(map(str.isalnum, line))
    return not line.isdigit() and letters * 2 <= len(line.replace(" ", ""))


def _holds_cells(small: str) -> bool:
    """True for many cells; a tag that stands in the page before is looked at once, and none reaches behind a "<"."""
    tags = small.split("<")[1:]
    cells = 0
    for tag, count in Counter(tags).items():
        cells += count if _CELL.match(f"<{tag}") else 0
        if cells >= _MANY_CELLS:
            return True
    return False


def drawn_by(page: str) -> bool:
    """True where a page draws with coloured or small cells, shadows or gradients."""
    small = page.lower()
    # Each cell has a mark of its own: where these are fewer, the cells are too.
    if sum(map(small.count, _CELL_MARKS)) >= _MANY_CELLS and _holds_cells(small):
        return True
    return any(
        not _NONE.match(small, found.start())
        for mark, rule in _RULES
        if mark in small
        for found in rule.finditer(small)
    )
