"""What a zip holds: every chat and mail in it that a reader knows, one after the other."""

from collections.abc import Generator, Iterator
from contextlib import nullcontext
from dataclasses import dataclass

from bellrock.read import archive, limits
from bellrock.read.charset import is_blank, looks_binary
from bellrock.read.formats import readers, surest
from bellrock.read.given import Given
from bellrock.read.names import shown
from bellrock.read.reader import Reader, Sure
from bellrock.read.tally import Tally
from bellrock.records.errors import BrokenArchive, NothingInside, TooLarge
from bellrock.records.material import Channel
from bellrock.records.message import Message

_NO_CHAT = "This is no chat. Take it out of the zip, and try it by itself."
_WORDS = (".txt", ".md")


@dataclass(frozen=True, slots=True)
class _Known:
    """A file of the zip, and who reads it."""

    packed: archive.Packed
    given: Given
    reader: Reader


def messages(whole: Given, tally: Tally) -> Generator[Message, None, dict[str, Channel]]:
    """The messages of every file in the zip that a reader knows; gives the formats that they were in."""
    if whole.size > limits.ZIP:
        raise TooLarge(whole.name)
    endings = frozenset(ending for reader in readers() for ending in reader.endings)
    inside = archive.look_into(whole.name, archive.seekable(whole), whole.size, tally, endings)
    return (yield from files(whole, inside, tally))


def files(whole: Given, inside: archive.Inside, tally: Tally) -> Generator[Message, None, dict[str, Channel]]:
    """The messages of the files in a container, all of which are known by now."""
    beside = frozenset(archive.names_of_files(inside))
    known = _in_order(list(_known(inside, beside, tally)))
    if not known:
        raise NothingInside(whole.name, _what_else(inside))
    named: set[str] = set()
    for each in known:
        # Several chats or mails in one zip are as many conversations; a file alone is all of it.
        with tally.at(each.given.name, each.given.name.rpartition("/")[2]) if len(known) > 1 else nullcontext():
            for message in each.reader.messages(each.given, tally):
                named.update(attachment.name for attachment in message.attachments if attachment.present)
                yield message
        if each.packed.damaged:
            tally.miss(shown(each.packed.name), "The zip is damaged here. Some words may be wrong or lost.")
    for file in archive.names_of_files(inside):
        if file not in named:
            tally.miss(shown(file), "No message names this file. It was not opened.")
    return {each.reader.format: each.reader.channel for each in known}


def _in_order(known: list[_Known]) -> list[_Known]:
    """The files of each format in the order that its export asks for, else as they stand in the zip."""
    order = {each.reader.format: number for number, each in reversed(list(enumerate(known)))}
    return sorted(known, key=lambda each: (order[each.reader.format], *_place(each)))


def _place(each: _Known) -> tuple[str, int]:
    return each.reader.place(each.given.name) if each.reader.place else ("", 0)


def _known(inside: archive.Inside, beside: frozenset[str], tally: Tally) -> Iterator[_Known]:
    others = 0
    for packed in inside.texts:
        given = Given(packed.name, packed.open, packed.size, beside)
        try:
            reader, sure = surest(given)
            binary = looks_binary(given.words, given.encoding)
        except BrokenArchive as fault:
            tally.miss(shown(packed.name), fault.why)
            continue
        if _is_read(sure, given, tally) and (reader.binary or not binary):
            yield _Known(packed, given, reader)
        elif given.is_called(_WORDS):
            if not is_blank(given.words):
                tally.miss(shown(packed.name), _NO_CHAT)
        else:
            others += 1
    if others:
        tally.miss("other files", f"{others:,} files hold no messages that are read here. They were not read.")


def _is_read(sure: Sure, given: Given, tally: Tally) -> bool:
    """Of files that somebody chose one by one plain words are read too."""
    return sure >= Sure.LIKELY or (tally.together and sure > Sure.NO and not is_blank(given.words))


def _what_else(inside: archive.Inside) -> str:
    """What to do with a zip that holds no chat."""
    if inside.document:
        return "If it is a document, open it, copy the words, and paste them."
    if any(text.damaged for text in inside.texts):
        return "It is damaged. Export or send it again."
    if inside.texts:
        return "Take the text or mail out of the zip, and try it by itself."
    if inside.packed_otherwise:
        return "It is packed in a way that is not read here. Unpack it, and try each file by itself."
    return ""
