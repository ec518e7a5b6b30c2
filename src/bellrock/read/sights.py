"""What a text may show beside its own words, counted by kind."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sights:
    """How often a text holds more than words.

    `pictures` are packed into it; `closed` are files packed into it, locked or not known;
    `on_the_web` are pictures that a mail program would fetch; `links` lead to what may be a picture or a video;
    `unknown` are stretches of which it cannot be told what they are; `chats` is 1 where a chat stands in it.
    """

    pictures: int = 0
    closed: int = 0
    on_the_web: int = 0
    links: int = 0
    unknown: int = 0
    chats: int = 0

    def most(self, other: "Sights") -> "Sights":
        """The greater count of each kind: for two readings of the same text."""
        return Sights(
            pictures=max(self.pictures, other.pictures),
            closed=max(self.closed, other.closed),
            on_the_web=max(self.on_the_web, other.on_the_web),
            links=max(self.links, other.links),
            unknown=max(self.unknown, other.unknown),
            chats=max(self.chats, other.chats),
        )

    def said(self) -> tuple[str, ...]:
        """One sentence for each kind that was found."""
        return tuple(
            (one if count == 1 else many).replace("{n}", f"{count:,}")
            for count, one, many in (
                (self.pictures, "1 picture is packed into the words. It was not opened.", _PACKED),
                (self.closed, "1 packed or locked file stands among the words. It was not opened.", _CLOSED),
                (
                    self.on_the_web,
                    "1 picture on the web that we did not open.",
                    "{n} pictures on the web that we did not open.",
                ),
                (self.links, "1 link may lead to a picture or a video. We did not open it.", _LINKS),
                (self.unknown, "1 place of which we cannot tell what it shows.", _UNKNOWN),
                (self.chats, "A chat stands in it.", ""),
            )
            if count
        )


_PACKED = "{n} pictures are packed into the words. They were not opened."
_CLOSED = "{n} packed or locked files stand among the words. They were not opened."
_ON_THE_WEB = "{n} pictures on the web that we did not open."
_LINKS = "{n} links may lead to a picture or a video. We did not open them."
_UNKNOWN = "{n} places of which we cannot tell what they show."
