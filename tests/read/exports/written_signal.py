"""Signal chats as signal-export and sigtop write them, line for line; no person's data."""

from tests.read.exports.written import THREAT

NUMBER = "+447700900456"
MO = f"Mo ({NUMBER})"


def old(minute: int, author: str, text: str) -> str:
    """A message of an older signal-export."""
    return f"[2023-12-24, 12:{minute:02}] {author}: {text}\n"


def new(minute: int, author: str, text: str, more: str = "", quote: str = "") -> str:
    """A message of a newer signal-export, in Markdown: two blanks behind the words, then what hangs on them."""
    quoted = f"\n\n> {quote}\n\n" if quote else ""
    return f"[2023-12-24 12:{minute:02}:01] {author}: {quoted}{text}  {more}\n\n"


def block(minute: int, author: str, text: str, *fields: str, kind: str = "incoming") -> str:
    """A message of sigtop."""
    time = f"Sun, 24 Dec 2023 12:{minute:02}:00 +0100"
    head = [f"From: {author}", f"Type: {kind}", f"Sent: {time}"]
    received = [f"Received: {time}"] if kind == "incoming" else []
    words = f"\n{text}\n" if text else ""
    return "\n".join((*head, *received, *fields)) + "\n" + words + "\n"


def sigtop(*blocks: str) -> str:
    """A chat of sigtop."""
    return f"Conversation: {MO}\n\n" + "".join(blocks)


def some() -> dict[str, bytes]:
    """Each kind with a bit of everything, for tearing."""
    reaction, file = "\n(- Ann: ❤ -)", "![a.jpg](./media/a.jpg)  "
    return {
        "old.txt": (old(1, "Mo", THREAT) + old(2, "Me", "who\nare you")).encode(),
        "Mo/chat.md": (new(1, "Mo", THREAT, reaction) + new(2, "Me", "who", file, "Pay")).encode(),
        "sigtop.txt": sigtop(
            block(1, MO, THREAT, f"Reaction: ❤ from {MO}"),
            block(
                2, "You", "| Version: 2\n| Sent: x\n|\n| b\n|\n| Version: 1\n| Sent: x\n|\n| a", "Edited: 2 versions"
            ),
        ).encode(),
    }
