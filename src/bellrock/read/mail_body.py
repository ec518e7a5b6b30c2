"""The body of one mail: the words that a reader would show, and all that is beside them.

A part is plain words only where its bytes say so, whatever its label says; all else is counted and named.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from io import BytesIO

from bellrock.read import handed, limits, outlook
from bellrock.read.charset import decode, decode_named, encoding_of, is_blank
from bellrock.read.charset_guess import guess
from bellrock.read.compound import SIGN, Compound
from bellrock.read.file_signs import CONTROLS, FileKind, is_binary, kind_of, picture_inside
from bellrock.read.given import Given
from bellrock.read.hypertext import words_of
from bellrock.read.look import look_at
from bellrock.read.mail_head import decoded
from bellrock.read.mime import Part, parse
from bellrock.read.names import shown
from bellrock.read.signatures import is_signature
from bellrock.read.tally import Tally
from bellrock.records.errors import NoWords
from bellrock.records.message import Attachment
from bellrock.records.pattern import regex

_PICTURE = "This is a picture or a video. It was not opened."
CLOSED = "This file was not opened."
_OUTSIDE = "a file outside this mail"
# To try all old codes takes as long as to read a thousand such parts.
_MOST_GUESSES = 20


@dataclass(frozen=True, slots=True)
class File:
    """An attached file that a reader of another format knows."""

    name: str
    kind: str
    raw: bytes

    def given(self, beside: frozenset[str] = frozenset()) -> Given:
        """The file as what is handed to a reader; `beside` names what else is attached."""
        return Given(self.name, partial(BytesIO, self.raw), len(self.raw), beside)


class Body:
    """What one mail holds, gathered while its parts are walked in their order."""

    def __init__(self, tally: Tally) -> None:
        self.tally = tally
        self.attachments: list[Attachment] = []
        self.inner: list[Part | str] = []
        self.files: list[File] = []

    def words(self, part: Part, root: bool = False) -> str:
        """The words of this part and of all parts in it that a reader would show."""
        for why in filter(None, (part.fault, part.doubt)):
            self.tally.doubt(self._called(part), why)
        if part.kind == "multipart/alternative":
            return self._alternative(part)
        if part.kind == "multipart/encrypted":
            self.tally.doubt(self._called(part), "It is locked. Nobody without the key can see what it holds.")
        if part.kind.startswith("multipart/"):
            return self._outside(part, _together(self.words(child) for child in part.parts))
        if part.kind in {"message/rfc822", "message/global"}:
            self.inner.extend(part.parts)
            return ""
        return self._leaf(part, root)

    def _leaf(self, part: Part, root: bool) -> str:
        """The words of a part that holds no others; what its bytes show counts for more than its label."""
        if part.kind == "message/external-body":
            self.tally.on_the_web += 1
            self.tally.miss(_OUTSIDE, "This mail points to a file elsewhere. We did not fetch it.")
        elif part.kind == "message/partial":
            self.tally.doubt(self._called(part), "It is a piece of a mail. The other pieces are not here.")
        if part.is_cut:
            self.tally.doubt(self._called(part), "It is very long. Only its beginning was read.")
        raw, misnamed = part.content()
        if misnamed:
            self.tally.doubt(
                self._called(part), "It is packed otherwise than it says. We read the words that we found."
            )
        is_text = self._is_text(part, root) and not self._is_known(part, raw, root)
        if is_text and not self._is_file(part, raw):
            return self._text(part, raw)
        self._attach(part, raw)
        # What is called text and is packed in part still shows its words: a threat among them is heard.
        words = _lines_of_words(raw) if is_text and kind_of(raw) is None else b""
        if words:
            self.tally.doubt(self._called(part), "It holds signs that are no letters. Only its plain lines were read.")
        return self._text(part, words) if words else ""

    def _is_text(self, part: Part, root: bool) -> bool:
        if not part.kind.startswith(("text/", "message/")):
            return False
        return root or part.disposition != "attachment"

    def _is_known(self, part: Part, raw: bytes, root: bool) -> bool:
        """True for a named text that is a chat: some programs do not say that they attach it."""
        return not root and bool(part.file_name) and self._file(part, raw) is not None

    def _file(self, part: Part, raw: bytes) -> File | None:
        """This attached file, where a reader of another format knows it."""
        file = File(decoded(part.file_name), part.kind, raw)
        return file if handed.is_known(file.given()) else None

    def _is_file(self, part: Part, raw: bytes) -> bool:
        """True where the bytes of a part that is called text are those of a file."""
        kind = kind_of(raw)
        return (kind is not None and kind is not FileKind.DOCUMENT) or (is_binary(raw) and not _is_wide(part, raw))

    def _decoded(self, raw: bytes, named: str) -> tuple[str, bool]:
        """The letters, and whether they were guessed: first by the name of their code, then by what they look like."""
        text, guessed = decode_named(raw, named)
        if guessed and self.tally.guesses < _MOST_GUESSES:
            self.tally.guesses += 1
            if code := guess(raw):
                text, _ = decode(raw, code)
        return text, guessed

    def _text(self, part: Part, raw: bytes) -> str:
        if part.file_name:
            self.attachments.append(Attachment(decoded(part.file_name), part.kind, present=True))
        if picture_inside(raw) or picture_inside(part.otherwise()):
            self._found_picture(self._called(part))
        elif part.otherwise():
            self.tally.doubt(self._called(part), "Its packing is broken. Mail programs differ in what they make of it.")
        if len(raw) > limits.WORDS:
            self.tally.doubt(self._called(part), f"It is long. Only its first {limits.WORDS:,} letters were read.")
            raw = raw[: limits.WORDS]
        named = part.params.get("charset", "") or _charset_in(part.kind, raw)
        text, guessed = self._decoded(raw, named)
        if guessed or not _SIMPLE.match(named):
            # Some programs do not know this code of letters, or do not believe it, and show the bytes as they are.
            self.tally.see(self._called(part), look_at(raw.decode("latin-1")))
        if guessed:
            note = self.tally.doubt if _is_hardly_words(text) else self.tally.miss
            note(self._called(part), "It names the wrong letters. Some were guessed, and may be wrong.")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if _is_joined(part):
            # RFC 3676: a blank before the end of a line joins it to the next one, and is not kept.
            text = text.replace(" \n", "")
        if part.kind != "text/html" and not _is_html(text):
            self.tally.see(self._called(part), look_at(text))
            return text
        seen = words_of(text)
        self.tally.see(self._called(part), look_at(text, f"{seen.text}\n{seen.left_out}"))
        if seen.hidden:
            # What one program hides another may show.
            self.tally.doubt(
                "hidden words", "Some words in this mail are set so that nobody sees them. They were left out."
            )
        return seen.text

    def _found_picture(self, place: str) -> None:
        self.tally.pictures += 1
        self.tally.miss(place, _PICTURE)

    def _alternative(self, part: Part) -> str:
        """The form that says more, and both where each says what the other does not: a threat hides in one of them."""
        plain: list[str] = []
        rich: list[str] = []
        for child in part.parts:
            (plain if child.kind == "text/plain" else rich).append(self.words(child))
        shown_plain, shown_rich = _together(plain), _together(rich)
        if not _says_more(shown_rich, shown_plain):
            shown_rich = ""
        elif not _says_more(shown_plain, shown_rich):
            shown_plain = ""
        return self._outside(part, _together((shown_plain, shown_rich)))

    def _outside(self, part: Part, text: str) -> str:
        """Text around the parts is shown by no mail program; it is all there is where the parts are empty."""
        before = decode_named(part.before, "")[0].strip()
        after = decode_named(part.after, "")[0].strip()
        for raw, words in ((part.before, before), (part.after, after)):
            if picture_inside(raw):
                self._found_picture(_BESIDE)
            elif kind_of(raw) or is_binary(raw):
                self.tally.doubt(_BESIDE, "It is no text. It was not opened.")
            else:
                self.tally.see(_BESIDE, look_at(words))
        if text.strip() or self.inner or self.attachments:
            if after or (before and not _FILLER.search(before)):
                self.tally.doubt(_BESIDE, "Mail programs do not show them. They were left out.")
            return text
        return _together((before, after))

    def _attach(self, part: Part, raw: bytes) -> None:
        name = decoded(part.file_name)
        attachment = Attachment(name, part.kind, present=True)
        self.attachments.append(attachment)
        kind = kind_of(raw)
        if attachment.is_picture:
            self.tally.miss(shown(name) or part.kind, _PICTURE)
        elif kind is FileKind.PICTURE or (picture_inside(raw) and kind is None) or picture_inside(part.otherwise()):
            self._found_picture(shown(name) or part.kind)
        elif raw.startswith(SIGN) and (mail := _outlook_mail(raw)):
            self.inner.append(mail)
        elif file := self._file(part, raw):
            self.files.append(file)
        elif kind is not None or is_binary(raw) or not self._holds_words(part, name, raw):
            self.tally.closed += not is_signature(part.kind, raw)
            self.tally.miss(shown(name) or part.kind, CLOSED)

    def _holds_words(self, part: Part, name: str, raw: bytes) -> bool:
        """Read what is attached where it is known to be a mail, words or a calendar."""
        if name.lower().endswith(".eml"):
            self.inner.append(parse(raw))
        elif part.kind in {"text/plain", "text/html", "text/calendar"} and len(raw) <= limits.ATTACHED_TEXT:
            before = len(self.attachments)
            self.inner.append(self._text(part, raw))
            del self.attachments[before:]
        else:
            return False
        return True

    def _called(self, part: Part) -> str:
        return shown(decoded(part.file_name)) or f"a part of the mail ({shown(part.kind)})"


# Codes in which the letters of ASCII stand for themselves, one byte each.
_SIMPLE = regex(r"(?i)\s*(?:$|utf-?8|us-ascii|ascii|iso-8859|latin|windows-125|cp125)")
_BESIDE = "words outside the parts"


def _outlook_mail(raw: bytes) -> Part | None:
    try:
        file = Compound("", raw)
    except NoWords:
        return None
    return outlook.mail_of(file) if outlook.is_mail(file) else None


def _is_wide(part: Part, raw: bytes) -> bool:
    """True for letters of two or four bytes, named as such or seen by their zeros, without control codes when read."""
    named = part.params.get("charset", "").lower().replace("_", "-")
    called_wide = named.startswith(("utf-16", "utf-32", "utf16", "utf32", "ucs", "iso-10646"))
    if not (called_wide or encoding_of(raw[:4096]).startswith(("utf-16", "utf-32"))):
        return False
    return not is_binary(decode_named(raw, named)[0].encode("utf-8", "replace"))


_FILLER = regex(r"(?i)mime|multi-?part|^\W*$")


def _together(texts: Iterable[str]) -> str:
    return "\n\n".join(text.strip("\n") for text in texts if not is_blank(text))


_WORD = regex(r"\w{2,}")
_LINKS = regex(r"<?https?://\S+")


def _says_more(one: str, other: str) -> bool:
    """True when one form says a word, a name or a number that the other does not; links alone count for nothing."""
    if is_blank(one):
        return False
    if is_blank(other):
        return True
    there = _WORD.findall(_LINKS.sub(" ", one[: limits.HEARD]).lower())
    return not set(there) <= set(_WORD.findall(other.lower()))


def _lines_of_words(raw: bytes) -> bytes:
    """The lines in which control codes are few; nothing where hardly a word stands in them."""
    kept = b"\n".join(line for line in raw.split(b"\n") if 10 * len(line.translate(None, CONTROLS)) >= 9 * len(line))
    return kept if len(_ASCII_WORD.findall(kept)) >= _FEW_WORDS else b""


_ASCII_WORD = regex(rb"[A-Za-z]{2,20}")
_FEW_WORDS = 4


def _is_joined(part: Part) -> bool:
    named = {name: part.params.get(name, "").strip().lower() for name in ("format", "delsp")}
    return part.kind == "text/plain" and named == {"format": "flowed", "delsp": "yes"}


_META_CHARSET = regex(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,40})", re.IGNORECASE)


def _charset_in(kind: str, raw: bytes) -> str:
    found = _META_CHARSET.search(raw[:4096]) if kind == "text/html" else None
    return found[1].decode("ascii", "ignore") if found else ""


def _is_html(text: str) -> bool:
    start = text[:500].lstrip("\ufeff \t\n").lower()
    return start.startswith(("<html", "<!doctype html", "<body", "<head"))


# In French, the richest in accents of the languages read here, one letter in twelve is beyond ASCII.
_MOST_BEYOND = 6
_CONTROLS = frozenset(map(chr, (*range(9), 11, 12, *range(14, 32), *range(127, 160))))


def _is_hardly_words(text: str) -> bool:
    """True where guessed letters make no words: one in six is beyond ASCII or a control, or twenty are controls."""
    sample = text[: limits.WORDS]
    controls = sum(map(_CONTROLS.__contains__, sample))
    beyond = len(sample) - len(sample.encode("ascii", "ignore"))
    return controls >= 20 or _MOST_BEYOND * (beyond + controls) > len(sample)
