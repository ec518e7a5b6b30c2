"""A document that is a zip: which files of it hold words, and what else it carries."""

from collections.abc import Iterator

from bellrock.read import archive, limits
from bellrock.read.charset import is_blank
from bellrock.read.document import Marks, Words, words_of
from bellrock.read.given import Given
from bellrock.read.look import look_at, too_long
from bellrock.read.names import shown
from bellrock.read.tally import Tally
from bellrock.records.errors import BrokenArchive, NoWords, TooLarge
from bellrock.records.message import Attachment, Message, MessageKind

_COPY = "Open it, copy the words, and paste them."
_PICTURES = "It holds pictures, which were not opened. If they show words, type or copy the words that matter."
_BROKEN = f"This document is damaged or locked. {_COPY}"
# A view of the first page, which the program that saved it made.
_VIEWS = ("docProps/thumbnail.", "Thumbnails/")


def messages(
    given: Given, tally: Tally, marks: Marks, texts: tuple[str, ...], pictures: str, links: tuple[str, ...] = ()
) -> Iterator[Message]:
    """The words of a document, then those beside them (notes, remarks, the heads of its pages) as parts.

    `texts` are the beginnings of the names of the files that hold words, in their order; the first is the document.
    `pictures` is the folder of its pictures, `links` the files that say where its links lead.
    """
    stream = archive.seekable(given)
    inside = archive.look_into(given.name, stream, stream.seek(0, 2), tally, frozenset((".xml", ".rels")))
    count = _see_beside(inside, pictures, tally)
    leads = tuple(link for text in inside.texts if text.name in links for link in _read(text, marks, tally).links)
    written = is_cut = False
    for place, begin in enumerate(texts):
        for text in inside.texts:
            if not text.name.startswith(begin):
                continue
            words = _read(text, marks, tally)
            is_cut = is_cut or words.is_cut
            whole = _with_links(words.text, words.links + (() if place else leads))
            if not is_blank(whole):
                written = True
                yield _message(whole, tally, MessageKind.PART if place else MessageKind.MESSAGE)
    if not written:
        raise NoWords(given.name, _BROKEN if is_cut else _PICTURES if count else "This document holds no words.")
    tally.doubt("drawings", "A document may draw what is no word. Only its words were read.")


def _see_beside(inside: archive.Inside, pictures: str, tally: Tally) -> int:
    """Count what the document carries beside its words; gives the number of its pictures."""
    count = 0
    for name in inside.others:
        known = Attachment(name).is_picture
        if name.startswith(_VIEWS):
            tally.pictures -= known
        elif name.startswith(pictures) or known:
            tally.pictures += not known
            count += 1
        elif "embeddings/" in name or name.startswith("Object"):
            tally.closed += 1
            tally.miss(shown(name), "This file in the document was not opened.")
    if count:
        tally.miss("pictures", "The document holds pictures. They were not opened.")
    return count


def _read(text: archive.Packed, marks: Marks, tally: Tally) -> Words:
    try:
        with text.open() as stream:
            words = words_of(stream, marks)
    except (BrokenArchive, TooLarge):
        words = Words(is_cut=True)
    if words.is_cut or text.damaged:
        tally.doubt(shown(text.name), "It is damaged here. What is whole was read.")
    if words.is_long:
        tally.doubt(shown(text.name), "It is very long. Only its beginning was read.")
    if words.hides:
        tally.doubt("hidden words", "The document keeps words that it does not show. Deleted ones were left out.")
    return words


def _with_links(text: str, links: tuple[str, ...]) -> str:
    """The words, and below them where the links behind them lead."""
    return "\n".join((text, *(link for link in dict.fromkeys(links) if link not in text)))[: limits.MESSAGE]


def _message(text: str, tally: Tally, kind: MessageKind) -> Message:
    tally.see("these words", look_at(text))
    if too_long(text):
        tally.doubt("the last words", f"Only the first {limits.HEARD:,} letters were searched for a threat.")
    return tally.add(Message(tally.next_index, text, kind=kind))
