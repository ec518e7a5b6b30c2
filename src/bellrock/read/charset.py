"""From bytes to letters: which code the bytes are in, and what to do where they fit none.

A stray byte in UTF-8 is read as Windows-1252, the code that old Western European programs wrote.
So one broken letter never costs the words around it, and a whole text in the old code is read too.
"""

import codecs
import re
import unicodedata

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


# Only codes of letters: Python also knows punycode (slow on purpose-made input), unicode_escape, idna.
_LETTER_CODES = re.compile(r"(?:utf|iso|windows|cp|koi|gb|big|euc|shift|sjis|s_jis|ks|ascii|us|latin|mac|hz|tis|ibm)")
_WIDER = {
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "iso-8859-8-i": "iso-8859-8",
    "utf-8mb4": "utf-8",
}
# Codes that write other letters, or none, with the bytes of ASCII; Python takes "utf_16_be" and "UTF 16" as well.
_NOT_ASCII = re.compile("utf7|utf16|utf32|iso2022|hz")
_PUNCTUATION = re.compile("[^a-z0-9]+")
_ONE_BYTE = re.compile(r"(?:cp125|windows-125|iso-8859|latin|koi8|mac)")


def decode_named(raw: bytes, named: str) -> tuple[str, bool]:
    """The text of bytes whose sender names their code, and whether the name was wrong.

    Bytes that are good UTF-8 beyond ASCII are hardly ever anything else, whatever a one-byte name says.
    """
    if b"\x00" in raw[:4096] and (shown := encoding_of(raw[:4096])).startswith(("utf-16", "utf-32")):
        # No code of one byte a letter has these zeros, whatever its name says.
        wrong = not _PUNCTUATION.sub("", named.lower()).startswith(shown[:6].replace("-", ""))
        return decode(raw, shown)[0], wrong
    if raw.isascii() and not _NOT_ASCII.match(_PUNCTUATION.sub("", named.lower())):
        return raw.decode("ascii"), False
    name = named.strip().strip("'\"").lower()
    known = _codec(_WIDER.get(name, name))
    if known is None:
        return decode(raw, "utf-8")[0], True
    if _ONE_BYTE.match(known):
        try:
            return raw.decode("utf-8"), True
        except UnicodeDecodeError:
            pass
    try:
        return raw.decode(known), False
    except (UnicodeError, ValueError):
        handler = GUESS if known in {"utf-8", "cp1252"} else "replace"
        return raw.decode("utf-8" if handler == GUESS else known, handler), known != "cp1252"


def _codec(name: str) -> str | None:
    if not name:
        return "utf-8"
    if not _LETTER_CODES.match(name):
        return None
    try:
        codecs.lookup(name)
        b"".decode(name)
    except (LookupError, ValueError):
        return None
    return name


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
