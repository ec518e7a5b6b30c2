"""One message of a page as Telegram Desktop writes it in HTML: which words stand for what.

What people wrote is escaped there, so that no word of theirs looks like a tag.
Facts: tdesktop, Telegram/SourceFiles/export/output/export_output_html.cpp, and pages of 2018 to 2026.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bellrock.read.entities import unescaped
from bellrock.read.json_values import attachment
from bellrock.records.message import Attachment, Moment, Reaction
from bellrock.records.pattern import regex

_TAG = regex(r"<[^<>]*>")
_NAMED = regex(r'(?<![a-z])([a-z]+)="([^"]*)"')  # without the look behind, a long word takes time squared
_LAYOUT = regex(r"\n *")
_TIME = regex(
    r"([0-9]{2})\.([0-9]{2})\.([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2})(?: UTC([+-])([0-9]{2}):?([0-9]{2}))?"
)
_EMPTY = frozenset(("br", "img", "meta", "input", "hr"))
# What the words in an element of this class are; the first that fits counts.
_MEANS = (
    ("from_name", "author"),
    ("reactions", "-"),
    ("reaction", "-"),
    ("emoji", "emoji"),
    ("initials", "-"),
    ("userpic", "-"),
    ("userpic_wrap", "-"),
    ("date", "-"),
    ("reply_to", "-"),
    ("title", "title"),
    ("description", "description"),
    ("status", "status"),
    ("question", "poll"),
    ("answer", "poll"),
    ("video_duration", "-"),
    ("gif_play", "-"),
    ("text", "text"),
    ("details", "-"),
)
_FILES = {
    "photo_wrap": "image/*",
    "sticker_wrap": "image/*",
    "animated_wrap": "video/*",
    "video_file_wrap": "video/*",
    "media_photo": "image/*",
    "media_video": "video/*",
    "media_voice_message": "audio/*",
    "media_audio_file": "audio/*",
    "media_file": "",
}
_NEAR = 16
_IN_LINES = frozenset(("text", "poll", "title", "description", "status", "other", "notice"))


@dataclass(slots=True)
class _Element:
    name: str
    means: str
    is_reaction: bool


@dataclass(slots=True)
class Block:
    """What one message of a page holds; `media` is the class of what hangs on it, `links` go somewhere unsaid."""

    said: dict[str, list[str]] = field(default_factory=dict)
    classes: set[str] = field(default_factory=set)
    when: str = ""
    media: str = ""
    path: str = ""
    links: dict[str, None] = field(default_factory=dict)
    reactions: list[Reaction] = field(default_factory=list)

    def words(self, means: str) -> str:
        """All words of this meaning; those of the text as they were typed, blanks and all."""
        said = "".join(self.said.get(means, ()))
        return said if means == "text" else said.strip()

    def lines(self) -> str:
        """The text of the message, and below it what it shows beside."""
        beside = [self.words("poll")]
        if self.media not in _FILES:
            beside += [self.words(means) for means in ("title", "description", "status")]
            beside.append(self.path if self.path.startswith(("http://", "https://")) else "")
        beside += [*self.links, self.words("other")]
        return "\n".join(line for line in (self.words("text"), *beside) if line)

    def attachments(self, beside: frozenset[str]) -> Iterator[Attachment]:
        """The file that hangs on the message; by what it is where it was not exported."""
        if self.media in _FILES:
            name = self.path or self.words("title") or "file"
            yield attachment(name, _FILES[self.media], beside if self.path else frozenset())

    def sent(self) -> Moment | None:
        """The time beside the message; its zone is known where the page gives it (from 2021 on)."""
        found = _TIME.fullmatch(self.when)
        if found is None:
            return Moment(self.when, None) if self.when else None
        day, month, year, hour, minute, second = (int(number) for number in found.groups()[:6])
        try:
            when = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001  # an older page gives no zone
            if found[7]:
                off = timedelta(hours=int(found[8]), minutes=int(found[9]))
                when = (when + off if found[7] == "-" else when - off).replace(tzinfo=UTC)
        except (ValueError, OverflowError):
            return Moment(self.when, None)
        return Moment(self.when, when)


def block_of(source: str) -> Block:
    """What stands in the part of a page from the tag of one message up to that of the next."""
    return _Reading().read(source)


class _Reading:
    def __init__(self) -> None:
        self.block = Block()
        self.open: list[_Element] = []
        self.forwarded = False
        self.link, self.link_from = "", 0
        self.reaction = 0

    def read(self, source: str) -> Block:
        at = 0
        for tag in _TAG.finditer(source):
            self._words(source[at : tag.start()])
            self._tag(tag.group()[1:-1].strip("/ \n"), closes=tag.group().startswith("</"))
            at = tag.end()
        self._words(source[at:])
        return self.block

    def _means(self) -> str:
        return self.open[-1].means if self.open else "-"

    def _words(self, raw: str) -> None:
        means = self._means()
        if not raw or means == "-":
            return
        said = self.block.said.setdefault(means, [])
        # The page begins and ends an element on lines of their own; an end of a line that was typed is a tag.
        words = unescaped(_LAYOUT.sub("", raw if said and said[-1] != "\n" else raw.removeprefix("\n")))
        if words.strip() or means == "text":
            said.append(words)

    def _tag(self, inside: str, *, closes: bool) -> None:
        name = inside.split(maxsplit=1)[0].lower() if inside else ""
        if closes:
            self._close(name)
        elif name == "br" and (means := self._means()) in _IN_LINES:
            self.block.said.setdefault(means, []).append("\n")
        elif name not in _EMPTY:
            self._open(name, dict(_NAMED.findall(inside[:8192])))

    def _open(self, name: str, attributes: Mapping[str, str]) -> None:
        classes = attributes.get("class", "").split()
        self.block.classes.update(classes)
        self._look(classes, attributes)
        means = self._meaning(classes)
        if means in _IN_LINES and means != self._means() and (said := self.block.said.get(means)):
            said.append("\n")
        self.open.append(_Element(name, means, "reaction" in classes))

    def _meaning(self, classes: list[str]) -> str:
        """By the class of the element; one that says nothing of itself is part of what it stands in."""
        if "body" in classes and "details" in classes:
            return "notice"
        means = next((meaning for known, meaning in _MEANS if known in classes), "")
        if means == "author" and self.forwarded:
            return "forwarded_from"
        if not means and ("body" in classes or "message" in classes):
            return "other"
        return means or self._means()

    def _look(self, classes: list[str], attributes: Mapping[str, str]) -> None:
        """What the tag itself tells: the time, the file, where a link goes, who reacted."""
        title = unescaped(attributes.get("title", ""))
        if "date" in classes and title and not self.block.when:
            self.block.when = title
        if "forwarded" in classes and "body" in classes:
            self.forwarded = True
        for each in classes:
            if each in _FILES or (each.startswith("media_") and each not in ("media_wrap", "media_poll")):
                self.block.media = each
                self.block.path = unescaped(attributes.get("href", ""))
        if "reaction" in classes:
            self.reaction = len(self.block.reactions)
        if "initials" in classes and title and "reaction" in self.block.classes:
            self.block.reactions.append(Reaction(title, self._sign()))
        if self._means() == "text" and "href" in attributes:
            self.link, self.link_from = unescaped(attributes["href"]), len(self.block.said.get("text", ()))

    def _sign(self) -> str:
        return next((sign for sign in reversed(self.block.said.get("emoji", ())) if sign.strip()), "").strip()

    def _close(self, name: str) -> None:
        near = range(len(self.open) - 1, max(-1, len(self.open) - 1 - _NEAR), -1)
        at = next((place for place in near if self.open[place].name == name), -1)
        if at < 0:
            return
        if name == "a":
            self._end_link()
        if self.open[at].is_reaction and len(self.block.reactions) == self.reaction and self._sign():
            self.block.reactions.append(Reaction("", self._sign()))
        del self.open[at:]

    def _end_link(self) -> None:
        """Keep where a link goes, unless it is what the words say already."""
        link, self.link = self.link, ""
        shown = "".join(self.block.said.get("text", [])[self.link_from :])
        bare = link.removeprefix("mailto:").removeprefix("tel:")
        if link and bare != shown and not (shown.startswith("@") and link.endswith("/" + shown[1:])):
            self.block.links[link] = None
