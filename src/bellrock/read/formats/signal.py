"""Signal as signal-export writes it: text with a stamp of year, month and day, or the same with the marks of Markdown.

Such a text looks like a WhatsApp chat of a phone that writes the year first. It is taken for Signal only where nothing
in it is WhatsApp's, and the app's notices are known here too: whichever reads it, the same comes out.
Facts: the program's own code and examples of both of its generations.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from bellrock.read.gathered import Gathered, told_cut
from bellrock.read.given import Given
from bellrock.read.lines import lines_of
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.read.whatsapp.author import author_and_text
from bellrock.read.whatsapp.lines import is_notice
from bellrock.records.material import Channel
from bellrock.records.message import Attachment, Mark, Message, MessageKind, Moment, Reaction
from bellrock.records.pattern import regex

_STAMP = regex(r"\[(\d{4}-\d{2}-\d{2})(,?) (\d{2}:\d{2}(:\d{2})?)\] ")
_MARKED = regex("(?m:^\u200e|[\\]:] [\u200e\u200f])")  # an iPhone's WhatsApp writes these marks, signal-export none
_OF_WHATSAPP = regex(r"(?i)_chat|whats\s?app")
_LOOKED_AT = 300
_FILE = regex(r"!?\[([^\[\]\n]{0,300})\]\(\.\.?/((?:media|exported_stickers)/[^()\s]{1,600})\) {0,2}")
_STICKER = regex(r"\(\( (\S{1,40}) \)\)")
_DELETED = "(This message was deleted)"
_CALL = regex(r"(?:Incoming|Outgoing|Missed)(?: (?:voice|video|group|adhoc))? call(?: \([^()\n]{1,60}\))?")
_FOLDERS_OWN = frozenset(("chat", "index"))
_MOST_OF_ONE = 1_000


class _Style(NamedTuple):
    """How a file writes its stamps."""

    comma: bool
    seconds: bool


def sure(given: Given) -> Sure:
    """Sure where every stamped line is as signal-export writes it, and nothing is as only WhatsApp writes it."""
    words = given.words.lstrip("\ufeff\r\n")
    if given.name == "-" or not words.startswith("[") or _MARKED.search(words) or _is_called_whatsapp(given.name):
        return Sure.NO
    lines = [line for line in words.splitlines()[:_LOOKED_AT] if line.strip()]
    stamps = [(stamp, line) for line in lines if (stamp := _STAMP.match(line))]
    if not stamps or not _STAMP.match(lines[0]):
        return Sure.NO
    for stamp, line in stamps:
        author, text = author_and_text(line[stamp.end() :])
        if author is None or is_notice(author, text):
            return Sure.NO
    if _style(stamps[0][0]) == _Style(comma=True, seconds=False):
        # WhatsApp of an iPhone writes seconds, and that of Android no brackets.
        return Sure.SURELY
    ended = sum(line.endswith("  ") for line in lines)
    return Sure.SURELY if given.is_called((".md",)) or ended * 2 > len(stamps) else Sure.NO


def _style(stamp: re.Match[str]) -> _Style:
    return _Style(bool(stamp[2]), bool(stamp[4]))


def _is_called_whatsapp(name: str) -> bool:
    return _OF_WHATSAPP.match(name.replace("\\", "/").rpartition("/")[2]) is not None


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages in the order of the file."""
    conversation = _conversation(given.name)
    tally.conversations.name(conversation, conversation)
    style: _Style | None = None
    raw, words = "", Gathered()
    for line in lines_of(given.opens(), given.encoding):
        stamp = _STAMP.match(line.removeprefix("\ufeff"))
        if stamp is None or style not in (None, _style(stamp)):
            words.add(f"\n{line}")
            continue
        if style is not None:
            yield _told(raw, words, given, tally, conversation)
        style, raw, words = _style(stamp), stamp.group()[1:-2], Gathered()
        words.add(line.removeprefix("\ufeff")[stamp.end() :])
    if style is not None or words.stripped:
        yield _told(raw, words, given, tally, conversation)


def _conversation(name: str) -> str:
    """The person or group, after whom the folder is called, or the file."""
    folder, _, bare = name.replace("\\", "/").rpartition("/")
    stem = bare.rpartition(".")[0]
    return folder.rpartition("/")[2] if stem in _FOLDERS_OWN else stem


def _told(raw: str, words: Gathered, given: Given, tally: Tally, conversation: str) -> Message:
    if words.cut:
        tally.miss(*told_cut("a very long message"))
    author, text = author_and_text(words.text)
    notice = author is None or is_notice(author, text)
    body = _Body(text)
    message = Message(
        index=tally.next_index,
        text=body.text,
        author=author,
        sent=Moment(raw, _when(raw)) if raw else None,
        kind=MessageKind.SYSTEM if notice and raw else MessageKind.MESSAGE,
        attachments=tuple(Attachment(name, present=name in given.beside) for name in body.files),
        conversation=conversation,
        marks=tuple(body.marks),
        reactions=tuple(body.reactions),
    )
    return tally.add(message)


def _when(raw: str) -> datetime | None:
    try:
        return datetime.fromisoformat(raw.replace(", ", " "))
    except ValueError:
        return None


class _Body:
    """The words of a message, and what the program writes around them: a quote, reactions, files, two blanks."""

    def __init__(self, written: str) -> None:
        self.marks: list[Mark] = []
        self.files: list[str] = []
        self.reactions: list[Reaction] = []
        text = self._without_quote(written.rstrip())
        text = _FILE.sub(self._file, text).rstrip() if "](." in text else text
        text = self._without_reactions(text)
        if text == _DELETED:
            self.marks.append(Mark.DELETED)
            text = ""
        if _CALL.fullmatch(text):
            self.marks.append(Mark.CALL)
        self.text = text.rstrip(" \n")

    def _without_quote(self, text: str) -> str:
        """The quote of an earlier message stands first, behind an empty line; it is not what this one says."""
        if not text.startswith("\n\n> "):
            return text
        self.marks.append(Mark.REPLY)
        end = text.find("\n\n", 2)
        return text[end + 2 :] if end >= 0 else ""

    def _file(self, found: re.Match[str]) -> str:
        if len(self.files) < _MOST_OF_ONE:
            self.files.append(found[1] or found[2].rpartition("/")[2])
            if Mark.MEDIA not in self.marks:
                self.marks.append(Mark.MEDIA)
        return ""

    def _without_reactions(self, text: str) -> str:
        first, _, last = text.rpartition("\n")
        if not (last.startswith("(- ") and last.endswith(" -)")):
            return text
        for each in last[3:-3].split(", ")[:_MOST_OF_ONE]:
            author, _, sign = each.rpartition(": ")
            self.reactions.append(Reaction(author, sign))
        return first


READER = Reader(
    format="signal",
    title="Signal chat (signal-export)",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.REAL,
    reads="text of its older versions and chat.md of its newer ones: reactions, files by name, what was deleted",
    misses="back-ticks, which the program takes out; the zone of the times; numbers; better is sigtop",
    endings=(".txt", ".md"),
)
