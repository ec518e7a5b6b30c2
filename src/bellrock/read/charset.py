"""From bytes to letters: which code the bytes are in, and what to do where they fit none.

A stray byte in UTF-8 is read as Windows-1252, the code that old Western European programs wrote.
So one broken letter never costs the words around it, and a whole text in the old code is read too.
"""

import codecs
import re
import unicodedata

from bellrock.read.charset_guess import code_of_escapes
from bellrock.read.charset_names import codec_of

GUESS = "bellrock-western"
"""The name of the error handler that reads stray bytes as Windows-1252."""

_WESTERN = tuple(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))


def _as_western(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(_WESTERN[byte] for byte in error.object[error.start : error.end]), error.end


codecs.register_error(GUESS, _as_western)

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


# UTF-32 has three zeros for a letter of two bytes or fewer in most languages; UTF-16 has one at most.
_MOSTLY_ZEROS = 0.6


def encoding_of(head: bytes) -> str:
    """The Unicode code that the first bytes show: by their mark, by the zeros of UTF-16 and UTF-32, else UTF-8."""
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding
    sample = head[:4096]
    if sample.count(0) > len(sample) * _MOSTLY_ZEROS:
        # Three bytes of four are zero: before the letter, or behind it.
        return "utf-32-be" if sample[0::4].count(0) > sample[3::4].count(0) else "utf-32-le"
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half and odd > half * 0.3 and even < half * 0.05:
        return "utf-16-le"
    if half and even > half * 0.3 and odd < half * 0.05:
        return "utf-16-be"
    return "utf-8"


def fallback(encoding: str) -> str:
    """The error handler for a code: bytes astray in any but UTF-16 and UTF-32 may be old letters."""
    return "replace" if encoding.startswith(("utf-16", "utf-32")) else GUESS


def decode(raw: bytes, encoding: str) -> tuple[str, bool]:
    """The text, and whether any of its letters had to be guessed."""
    try:
        return raw.decode(encoding), False
    except UnicodeDecodeError:
        return raw.decode(encoding, fallback(encoding)), True


# Codes that write other letters, or none, with the bytes of ASCII.
_NOT_ASCII = ("utf-7", "utf-16", "utf-32", "iso2022", "hz", "utf_7", "utf_16", "utf_32", "iso-2022")
_WIDE = ("utf-16", "utf-32", "utf_16", "utf_32")
_ONE_BYTE = re.compile(r"(?:cp125|cp8|iso8859|iso-8859|latin|koi8|mac|tis|ptcp|kz)")
_BEYOND_TWO_BYTES = re.compile("[\u0800-\U0010ffff]")
_A_BLANK_IN = 16


def decode_named(raw: bytes, named: str) -> tuple[str, bool]:
    """The text of bytes whose sender names their code, and whether the name was wrong.

    The name is tried and compared with what the bytes show: good UTF-8 beyond ASCII is hardly ever anything else, the
    escapes of ISO 2022 stand in no other code, and words with blanks between them are no UTF-16.
    """
    if b"\x00" in raw[:4096] and (shown := encoding_of(raw[:4096])).startswith(("utf-16", "utf-32")):
        # No code of one byte a letter has these zeros, whatever its name says.
        return decode(raw, shown)[0], not (codec_of(named) or "").replace("_", "-").startswith(shown[:6])
    known = codec_of(named)
    if raw.isascii():
        return _decode_ascii(raw, known)
    if known is None:
        return decode(raw, "utf-8")[0], True
    if known != "utf-8" and (text := _as_utf_8(raw, known)):
        return text, True
    try:
        return raw.decode(known), False
    except (UnicodeError, ValueError):
        handler = GUESS if known in {"utf-8", "cp1252"} else "replace"
        return raw.decode("utf-8" if handler == GUESS else known, handler), known != "cp1252"


def _decode_ascii(raw: bytes, known: str | None) -> tuple[str, bool]:
    if known is not None and known.startswith(_NOT_ASCII):
        if known.startswith(_WIDE) and raw.count(b" ") * _A_BLANK_IN >= len(raw):
            return raw.decode("ascii"), True
        text = raw.decode(known, "replace")
        return text, "\ufffd" in text
    if code := code_of_escapes(raw):
        return raw.decode(code, "replace"), True
    return raw.decode("ascii"), False


def _as_utf_8(raw: bytes, known: str) -> str:
    """The letters of good UTF-8 that is called something else, else nothing.

    Two bytes a letter may stand by chance in a short Chinese or Korean text; three do not.
    """
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    if known.startswith(_WIDE) or _ONE_BYTE.match(known) or _BEYOND_TWO_BYTES.search(text):
        return text
    try:
        raw.decode(known)
    except (UnicodeError, ValueError):
        return text
    return ""


_FORMATTING = frozenset("\t\n\r\f\v\x1b\x85")


def looks_binary(text: str, encoding: str) -> bool:
    """True when more than one letter in twenty is none: a control code, or in UTF-16 a letter that does not exist.

    Good UTF-8 is never there by chance, so there a letter that Python does not know yet is a new emoji.
    """
    sample = text[:20_000].strip("\x00")
    if not sample:
        return bool(text)
    if sample.isascii() and sample.replace("\n", "").replace("\r", "").replace("\t", "").isprintable():
        return False
    none = {"Cc"} if encoding.startswith("utf-8") else {"Cc", "Cn", "Co"}
    odd = sum(
        1
        for letter in sample
        if letter == "\ufffd" or (letter not in _FORMATTING and unicodedata.category(letter) in none)
    )
    return odd * 20 > len(sample)


_INVISIBLE = frozenset("\x00\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")


def is_blank(text: str) -> bool:
    """True when there is nothing to see: only blanks and invisible marks."""
    return all(letter.isspace() or letter in _INVISIBLE for letter in text)
