"""From HTML to the words that a person sees, in one pass.

Two things are kept beside the words: where a link goes, and that words were set to be invisible.
Offenders put invisible words between the letters of a threat to pass the filters of mail programs.
"""

import io
import re
from dataclasses import dataclass

from bellrock.read.entities import unescaped
from bellrock.read.hiding import Hiding, Rules
from bellrock.read.tags import BLOCKS, CELLS, Tag, tag_of
from bellrock.records.pattern import regex

_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_NEVER_SHOWN = frozenset(("script", "style", "head", "title", "template", "noembed"))
_SMALL = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
_NAME = regex(r"/?[a-zA-Z][^\s/>]{0,40}")  # without a limit, many "<" in one long word take time squared
#: A word that goes on behind a tag or a few.
_GOES_ON = regex(r"(?:<[^<>]{0,300}>){0,6}[^\W_]")
_SPACES = regex(r"[ \t\r\n\f]+")
_BREAKS = regex("\n\n\n+")
_PIECES = 4096
# A tag up to this length is known again; so short that to look for its end at every "<" costs hardly anything.
_SHORT_TAG = 512
_LINK = regex(r"(?i:https?|mailto|tel|sms|bitcoin|ethereum|litecoin|monero|tg|whatsapp):")


@dataclass(frozen=True, slots=True)
class Seen:
    """The words of a page: `hidden` is true when words set to be invisible were left out, `left_out` holds them."""

    text: str
    hidden: bool
    left_out: str = ""


def words_of(source: str) -> Seen:
    """The visible words of HTML; each block begins a line, and a link that is not its own text stands behind it."""
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        # Not lower(): a letter such as U+0130 becomes two, and every place behind it would be off.
        # All other letters become one, and no other but the Kelvin sign becomes a letter of ASCII.
        doubled = not source.isascii() and ("\u0130" in source or "\u212a" in source)
        self.lower = source.translate(_SMALL) if doubled else source.lower()
        self.done = io.StringIO()
        self.out: list[str] = []
        self.hidden: list[str] = []
        self.hiding = ""
        self.perhaps = False
        self.hidden_from = 0
        self.depth = 0
        self.rules = Rules(source, self.lower)
        self.left_out = False
        self.words_looked_for = 0
        self.link = ""
        self.link_from = 0
        self.preformatted = 0
        self.last = {mark: source.rfind(mark) for mark in ('"', "'")}
        self.never: set[str] = set()
        self.next: dict[str, int] = {}
        self.tags: dict[str, Tag] = {}

    def read(self) -> Seen:
        at = 0
        while (opens := self.source.find("<", at)) >= 0:
            if opens > at:
                self._text(self.source[at:opens])
            at = self._markup(opens)
            if len(self.out) > _PIECES and not self.link:
                self.done.write("".join(self.out))
                self.out.clear()
        if at < len(self.source):
            self._text(self.source[at:])
        self._close_link()
        self.out.insert(0, self.done.getvalue())
        if self.hiding or (self.hidden and not "".join(self.out).strip()):
            # It was never closed, or nothing else is there: then hiding it would lose the words.
            self.out.extend(self.hidden)
        elif self.hidden:
            self._look_for_hidden_words()
        text = _with_few_breaks("".join(self.out))
        return Seen(text, self.left_out, "" if self.hiding else "".join(self.hidden))

    def _write(self, text: str) -> None:
        (self.hidden if self.hiding else self.out).append(text)

    def _text(self, text: str) -> None:
        if not self.preformatted and ("  " in text or not text.isprintable()):
            text = _SPACES.sub(" ", text) if text.strip(" \t\r\n\f") else " "
        self._write(unescaped(text) if "&" in text else text)

    def _markup(self, at: int) -> int:
        """Take the markup that begins here; gives where the text goes on."""
        source = self.source
        # Three of four tags of a page stand in it before, letter for letter. Such a one ends at the same sign:
        # a quote that closed inside it closes there again, and one that had no end any more cannot stand here.
        # Behind a tag that never closes nothing is taken for a tag any more.
        closing = source.find(">", at, at + _SHORT_TAG)
        if closing > 0 and ">" not in self.never and (known := self.tags.get(source[at:closing])):
            self._tag(known, closing + 1)
            return closing + 1
        if source.startswith("<!--", at):
            return self._after("-->", at + 4, at)
        if source.startswith(("<!", "<?"), at):
            return self._after(">", at + 2, at)
        found = _NAME.match(source, at + 1)
        if found is None:
            self._write("<")
            return at + 1
        end = self._tag_end(found.end())
        if end < 0:
            self._write("<")
            return at + 1
        name = found.group().lower()
        inside = source[found.end() : end]
        if name in _NEVER_SHOWN and not inside.endswith("/"):
            return self._skip(name, end + 1)
        tag = tag_of(name, inside)
        if end == closing:
            self.tags[source[at:end]] = tag
        self._tag(tag, end + 1)
        return end + 1

    def _after(self, mark: str, start: int, at: int) -> int:
        """Behind the next such mark; where there is none any more, the markup is taken as text."""
        found = -1 if mark in self.never else self.source.find(mark, start)
        if found >= 0:
            return found + len(mark)
        self.never.add(mark)
        self._write("<")
        return at + 1

    def _tag_end(self, start: int) -> int:
        """Where the tag closes: a ">" in quotes closes nothing, unless the quotes never end."""
        at = start
        while True:
            end = self.source.find(">", at) if ">" not in self.never else -1
            if end < 0:
                self.never.add(">")
                return -1
            quoted = self._quote_in(at, end)
            if quoted < 0:
                return end
            at = quoted

    def _quote_in(self, start: int, end: int) -> int:
        """Behind the quotes that run past `end`, or -1 where none do."""
        source = self.source
        while start < end:
            equals = source.find("=", start, end)
            if equals < 0:
                return -1
            value = equals + 1
            while value < end and source[value].isspace():
                value += 1
            mark = source[value] if value < end else ""
            if mark not in self.last or mark == "" or self.last[mark] <= value:
                start = value
                continue
            start = source.find(mark, value + 1) + 1
        return start if start > end else -1

    def _skip(self, name: str, start: int) -> int:
        """Past content that no reader shows; an element that never closes hides nothing."""
        closing = f"</{name}"
        if closing in self.never:
            return start
        found = self._next(closing, start)
        if found < 0:
            self.never.add(closing)
            return start
        if name == "head":
            body = self._next("<body", start)
            found = body if 0 <= body < found else found
        return found

    def _next(self, mark: str, start: int) -> int:
        """Where the mark stands next, in small letters; each stretch is searched once, since places only grow."""
        known = self.next.get(mark, 0)
        if known < 0 or known >= start > 0:
            return known
        self.next[mark] = self.lower.find(mark, start)
        return self.next[mark]

    def _tag(self, tag: Tag, end: int) -> None:
        if self.hiding:
            self._while_hidden(tag.name, tag.inside, end)
        elif tag.breaks is not None:
            if tag.breaks:
                self.out.append(tag.breaks)
        elif tag.name.startswith("/"):
            self._close(tag.name[1:])
        else:
            self._open(tag)

    def _while_hidden(self, name: str, inside: str, end: int) -> None:
        if name == self.hiding and not inside.endswith("/"):
            self.depth += 1
        elif name == "/" + self.hiding:
            self.depth -= 1
        if self.depth:
            if name.lstrip("/") in BLOCKS:
                self.hidden.append("\n")
            return
        self.hiding = ""
        if self.perhaps and not _GOES_ON.match(self.source, end):
            self.out.extend(self.hidden[self.hidden_from :])
            del self.hidden[self.hidden_from :]
        self._look_for_hidden_words()

    def _look_for_hidden_words(self) -> None:
        self.left_out = self.left_out or any(map(_has_words, self.hidden[self.words_looked_for :]))
        self.words_looked_for = len(self.hidden)

    def _hides(self, tag: Tag) -> bool:
        """Whether what is in this element is left out, as far as that is known where it begins."""
        hiding = tag.hidden_by(self.rules)
        self.perhaps = hiding is Hiding.PERHAPS
        if self.perhaps:
            return next((piece for piece in reversed(self.out) if piece), "")[-1:].isalnum()
        return hiding is Hiding.SURELY

    def _open(self, tag: Tag) -> None:
        hides = self._hides(tag)
        name, inside, attributes = tag.name, tag.inside, tag.attributes
        if name in BLOCKS:
            self.out.append("\n")
        elif name in CELLS:
            self.out.append(" ")
        if name == "pre":
            self.preformatted += 1
        if hides and name not in _VOID and name not in {"body", "html"} and not inside.endswith("/"):
            self.hiding, self.depth, self.hidden_from = name, 1, len(self.hidden)
            return
        if name == "a":
            self._close_link()
            self.link = unescaped(attributes.get("href", "")).strip()
            self.link_from = len(self.out)
        elif name == "img" and attributes.get("alt") and not hides:
            self.out.append(f" {unescaped(attributes['alt'])} ")

    def _close(self, name: str) -> None:
        if name == "a":
            self._close_link()
        elif name in BLOCKS:
            self.out.append("\n")
        if name == "pre":
            self.preformatted = max(0, self.preformatted - 1)

    def _close_link(self) -> None:
        link, self.link = self.link, ""
        if not link or not _LINK.match(link):
            return
        shown = "".join(self.out[self.link_from :])
        bare = re.sub(r"^(?i:https?://(?:www\.)?|mailto:|tel:)|/$", "", link)
        if bare not in shown:
            self.out.append(f" <{link}>")


def _has_words(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _with_few_breaks(text: str) -> str:
    """The text with no blanks around its breaks, and never more than one empty line."""
    return _BREAKS.sub("\n\n", "\n".join([line.strip(" ") for line in text.split("\n")])).strip("\n")
