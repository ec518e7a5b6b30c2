"""The transfer encodings of mails, undone in one pass, with a limit on what comes out.

What the header names is tried first; where the bytes show another packing and that one gives words, the words are
taken.
"""

import binascii
import codecs
import re

from bellrock.read.file_signs import is_binary, kind_of

#: The names of RFC 2045 and those that older programs wrote, in small letters and digits alone.
_NAMES = {
    name: way
    for way, names in {
        "7bit": "7bit 8bit binary 7bits 8bits",
        "quoted-printable": "quotedprintable quotedprintible xquotedprintable qp",
        "base64": "base64 xbase64 b64",
        "uuencode": "uuencode xuuencode xuue uue xuu",
    }.items()
    for name in names.split()
} | {"": ""}
_NO_LETTERS = re.compile("[^a-z0-9]+")

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]")
_OUTSIDE = bytes(code for code in range(256) if not re.match(rb"[A-Za-z0-9+/]", bytes([code])))
#: Nothing but lines of base64, all but the last of the length that programs break them at.
_ALL_BASE64 = re.compile(rb"\s{0,8}(?:[A-Za-z0-9+/]{56,100}\r?\n)+[A-Za-z0-9+/]{0,100}={0,2}\s{0,8}\Z")
_A_BLANK_IN = 16
_UU_BLOCK = re.compile(
    rb"(?m)^begin[ \t]{1,4}[0-7]{3,4}[ \t]{1,4}[^\r\n]{1,200}\r?\n"
    rb"((?:[!-`][ -`]{0,90}[ \t]{0,4}\r?\n)+)(?:end\b[ \t]*\r?\n?)?"
)
#: What quoted-printable escapes: its own sign, blanks, bytes beyond ASCII, never a letter or digit: "?id=34" is a link.
_ESCAPED = re.compile(rb"=(?:3D|20|09|2E|[89A-F][0-9A-F])|[^\r\n]{50}=\r?\n")
_SURELY = re.compile(rb"=3D|=[89A-F][0-9A-F]=[89A-F][0-9A-F]")


def undo_transfer(body: bytes, encoding: str) -> tuple[bytes, bool]:
    """The body without its packing, and whether it was packed otherwise than its header says.

    Words that were put behind base64 by hand are kept.
    """
    way = name_of(encoding)
    if way == "base64":
        return (body, True) if _is_words(body) else (_base64_and_words(body), False)
    if way == "uuencode":
        undone = _uu_undone(body, whatever=True)
        return undone, undone == body
    if words := _words_in_base64(body):
        return words, True
    if way == "quoted-printable":
        return binascii.a2b_qp(body), False
    if _is_quoted(body):
        return binascii.a2b_qp(body), True
    return (_uu_undone(body, whatever=False) if b"begin" in body else body), False


def is_known(encoding: str) -> bool:
    """False for a name that says that something is packed in a way that is not read here."""
    return name_of(encoding) in _NAMES.values()


def all_letters_undone(body: bytes, encoding: str) -> bytes:
    """What a program makes of broken base64 that passes over each sign that is no letter of it, as RFC 2045 says.

    Empty where the body is no base64, or not broken.
    """
    return _base64(body) if name_of(encoding) == "base64" and _NOT_BASE64.search(body) else b""


def name_of(encoding: str) -> str:
    """The encoding's name as it is known, without what stands behind it; an unknown one in small letters."""
    written = encoding.partition(";")[0].strip().lower()
    return _NAMES.get(_NO_LETTERS.sub("", written), written)


def _base64_and_words(body: bytes) -> bytes:
    stray = _NOT_BASE64.search(body)
    if stray is None:
        return _base64(body)
    line = max(body.rfind(b"\n", 0, stray.start()), body.rfind(b"\r", 0, stray.start())) + 1
    return _base64(body[:line]) + b"\n" + body[line:] if line else body


def _base64(body: bytes) -> bytes:
    letters = body.translate(None, _OUTSIDE)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _is_words(body: bytes) -> bool:
    """True for words that are called base64: blanks stand among them as in prose, and no file comes out of them."""
    inner = body.strip()
    if b" " not in inner.partition(b"\n")[0].strip() or inner.count(b" ") * _A_BLANK_IN < len(inner):
        return False
    made = _base64(inner[:4096])
    return kind_of(made) is None and not _is_text(made)


def _is_text(made: bytes) -> bool:
    """True for good UTF-8, the last letter of which may be cut in two."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(made)
    except UnicodeDecodeError:
        return False
    return not is_binary(made)


def _words_in_base64(body: bytes) -> bytes:
    """The words that a body of nothing but base64 holds though its header says otherwise; nothing where it holds none.

    A file that is packed so is left to those who look for files.
    """
    if not _ALL_BASE64.match(body):
        return b""
    made = _base64(body)
    if kind_of(made) or is_binary(made) or made.count(b" ") * _A_BLANK_IN < len(made):
        return b""
    return made


def _is_quoted(body: bytes) -> bool:
    """True where each "=" escapes a byte or a line's end as in quoted-printable, and one surely does."""
    count = body.count(b"=")
    if not count or not _SURELY.search(body):
        return False
    return count == sum(1 for _ in _ESCAPED.finditer(body))


def _uu_undone(body: bytes, whatever: bool) -> bytes:
    """The body with what uuencode packs in its place: all of it, or only words."""

    def undone(found: re.Match[bytes]) -> bytes:
        made = b"".join(map(_uu_line, found[1].splitlines()))
        words = made.count(b" ") * _A_BLANK_IN >= len(made) and not (is_binary(made) or kind_of(made))
        return made + b"\n" if whatever or words else found[0]

    return _UU_BLOCK.sub(undone, body)


def _uu_line(line: bytes) -> bytes:
    # Some programs strip blanks from the end of a line, others write a sum of it behind: only what its length says
    # counts, as in the module `uu` that Python had.
    length = (((line[0] - 32) & 63) * 4 + 5) // 3
    try:
        return binascii.a2b_uu(line[: length + 1])
    except binascii.Error:
        return b""
