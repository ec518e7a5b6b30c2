"""The HTML of imessage-exporter: one page a conversation, the oldest message first, replies under their message.

Facts: the program's own code and its example page.
"""

from collections.abc import Iterator

from bellrock.read.gathered import Gathered, told_cut
from bellrock.read.given import Given
from bellrock.read.imessage.replies import Replies
from bellrock.read.imessage.said import Said, announcement, conversation_of
from bellrock.read.page import VOID, Element, Page
from bellrock.read.tally import Tally
from bellrock.records.message import Mark, Message

_DEEPEST = 200
_LONGEST_NOTE = 10_000
_SHOWN = frozenset(("img", "video", "audio", "source", "embed"))
# What the program writes of its own about a message, and not what was said.
_SILENT = frozenset(("reply_context", "reply_anchor", "expressive", "unsent", "deleted", "reactions", "tapbacks"))
_MARKS = {"edited": Mark.EDITED, "unsent": Mark.DELETED, "deleted": Mark.DELETED}
_OF_A_MESSAGE = "message-guid="
_SPOKEN = frozenset(("bubble", "subject", "shareplay", "shared_location"))


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages by their times, each once; announcements in their places."""
    conversation = conversation_of(given.name)
    tally.conversations.name(conversation, conversation)
    walk, replies = _Walk(), Replies(tally)
    source = Page(given.opens(), given.encoding)
    for piece in source.pieces():
        if isinstance(piece, str):
            walk.text(piece)
        else:
            walk.element(piece)
        if walk.whole:
            yield from _told(walk, given, tally, replies)
    walk.end()
    yield from _told(walk, given, tally, replies)
    yield from replies.rest()
    source.tell(given.name, tally)


def _told(walk: "_Walk", given: Given, tally: Tally, replies: Replies) -> Iterator[Message]:
    for whole in walk.whole:
        if isinstance(whole, str):
            yield from replies.top(announcement(whole, given), whole, again=False)
            continue
        if whole.words.cut:
            tally.miss(*told_cut("a very long message"))
        message = whole.told(given, tally)
        if whole.is_nested:
            replies.below(message, whole.key)
        else:
            if message.author:
                tally.meet(message.author)
            yield from replies.top(message, whole.key, whole.again)
    walk.whole.clear()


class _Walk:
    """Where the walk through the page is: the open elements, the open messages, what was whole since last asked."""

    def __init__(self) -> None:
        self.whole: list[Said | str] = []
        self._open: list[tuple[str, str]] = []  # the name of each open element, and its class
        self._deeper = 0
        self._said: list[Said] = []
        self._note: Gathered | None = None
        self._reaction: Gathered | None = None

    def element(self, element: Element) -> None:
        """A tag."""
        if element.closes:
            self._close(element.name)
        elif element.name in VOID:
            self._void(element)
        else:
            self._opened(element)

    def _opened(self, element: Element) -> None:
        if len(self._open) >= _DEEPEST:
            self._deeper += 1
            return
        classes = element.classes
        kind = classes[0].rstrip(",") if classes else ""
        if kind == "message" and element.name == "div":
            self._begin(element)
        elif kind == "announcement":
            self._note = Gathered(_LONGEST_NOTE)
        elif kind in ("reaction", "tapback") and element.name == "div":
            self._reaction = Gathered(_LONGEST_NOTE)
        self._open.append((element.name, kind))
        if self._said:
            self._inside(element, kind)

    def _begin(self, element: Element) -> None:
        """A message begins; where no reply can, what is open was never closed."""
        around = next((kind for _, kind in reversed(self._open) if kind in ("message", "replies", "reply")), "")
        if around in ("", "message"):
            self.end()
        said = Said()
        # The program may close one block too many, so that the message that is answered is closed already.
        said.is_nested = around in ("replies", "reply")
        said.again = element.value("id").startswith("r-")
        self._said.append(said)

    def _inside(self, element: Element, kind: str) -> None:
        said = self._said[-1]
        if kind == "sent":
            said.is_mine = True
        if kind in _MARKS:
            said.marks[_MARKS[kind]] = None
        if kind == "reply_context":
            said.again = True
        if element.name in ("div", "td", "p") or kind in _SPOKEN:
            said.words.new_line()
        if element.name == "a":
            self._link(said, element.value("href"))
        elif element.name in _SHOWN:
            self._shown(said, element)

    def _link(self, said: Said, link: str) -> None:
        if _OF_A_MESSAGE in link:
            said.id = link.partition(_OF_A_MESSAGE)[2]
        elif link.startswith(("http://", "https://")):
            if self._is_in("app"):
                said.words.new_line()
                said.words.add(link + "\n")
        elif link and not link.startswith("#") and self._is_in("message_part"):
            said.file(link)

    def _void(self, element: Element) -> None:
        if not self._said:
            return
        if element.name == "br" and self._is_in("bubble"):
            self._said[-1].words.add("\n")
        elif element.name in _SHOWN and self._reaction is None:
            self._shown(self._said[-1], element)

    def _shown(self, said: Said, element: Element) -> None:
        source = element.value("src")
        if source and "://" not in source.replace("file://", ""):
            said.file(source)

    def _is_in(self, kind: str) -> bool:
        """True where such an element is open in the message itself."""
        for _, each in reversed(self._open):
            if each == kind:
                return True
            if each == "message":
                return False
        return False

    def _close(self, name: str) -> None:
        if self._deeper:
            self._deeper -= 1
            return
        at = next((at for at in range(len(self._open) - 1, -1, -1) if self._open[at][0] == name), -1)
        # An element that was never opened closes nothing; a block closes what is open in it.
        if at < 0 or (name != "div" and any(each == "div" for each, _ in self._open[at:])):
            return
        while len(self._open) > at:
            self._closed(*self._open.pop())

    def _closed(self, name: str, kind: str) -> None:
        if kind == "message" and name == "div" and self._said:
            self.whole.append(self._said.pop())
        elif kind == "announcement" and self._note is not None:
            self.whole.append(" ".join(self._note.text.split()))
            self._note = None
        elif kind in ("reaction", "tapback") and name == "div" and self._reaction is not None:
            if self._said:
                self._said[-1].react(" ".join(self._reaction.text.split()))
            self._reaction = None

    def text(self, text: str) -> None:
        """Words between two tags."""
        if self._reaction is not None:
            self._reaction.add(text)
        elif self._note is not None:
            self._note.add(text)
        elif self._said:
            self._spoken(self._said[-1], text)

    def _spoken(self, said: Said, text: str) -> None:
        for _, kind in reversed(self._open):
            if kind in _SILENT:
                return
            if kind == "timestamp":
                if not self._is_in("edited"):
                    said.stamp.add(text)
                return
            if kind == "sender":
                said.author.add(text)
                return
            if kind in _SPOKEN:
                said.words.add(text)
                return
            if kind in ("message_part", "message"):
                break
        # What stands around the bubbles is broken into lines by the program, not by who wrote it.
        if self._is_in("message_part") and not self._is_a_file() and text.strip():
            said.words.add(text.strip())

    def _is_a_file(self) -> bool:
        return bool(self._open) and self._open[-1][0] == "a" and not self._is_in("app")

    def end(self) -> None:
        """Whatever is open ends here."""
        while self._open:
            self._closed(*self._open.pop())
        self._deeper = 0
        self._said.clear()
        self._note = self._reaction = None
