"""Conversations as imessage-exporter writes them, tag for tag and line for line; no person's data."""

from html import escape

from tests.read.exports.written import THREAT

PAGE = '<html>\n<head>\n<meta charset="UTF-8">\n<style>.message { color: red}</style></head><body>\n{}\n</body></html>'
MO = "+447700900456"


def at(minute: int, second: int = 1) -> str:
    """A time of one afternoon, as the program writes it."""
    return f"May 17, 2022  5:{minute:02}:{second:02} PM"


def message(minute: int, author: str, text: str, below: str = "", **more: str) -> str:
    """A message in HTML, with what stands below its bubble."""
    side = "sent iMessage" if author == "Me" else "received"
    note = "".join(f'<span class="{kind}">{words}</span>' for kind, words in more.items() if kind != "id")
    mark = f', id="{more["id"]}"' if "id" in more else ""
    return (
        f'<div class="message"{mark}>\n<div class="{side}">\n<p><span class="timestamp">{at(minute)} (Read by you '
        f'after 1 second)</span>\n<span class="sender">{author}</span></p>\n<hr><div class="message_part">\n'
        f'<span class="bubble">{escape(text)}</span>\n</div>\n{below}{note}</div>\n</div>\n'
    )


def replies(*inner: str) -> str:
    """Replies under a message."""
    return f'<div class="replies">\n{"".join(f"<div class=reply>{each}</div>" for each in inner)}</div>\n'


def tapbacks(*written: str) -> str:
    """Reactions under a message."""
    rows = "".join(f'<div class="tapback"><span class="tapback">{each}</span></div>\n' for each in written)
    return f'<hr><p>Tapbacks:</p>\n<div class="tapbacks">\n{rows}</div>\n'


def announcement(minute: int, words: str) -> str:
    """What the program says of the conversation."""
    return f'<div class="announcement"><p><span class="timestamp">{at(minute)}</span> {words}</p></div>\n'


def page(*inner: str) -> str:
    """A page of these."""
    return PAGE.replace("{}", "".join(inner))


def block(minute: int, author: str, *lines: str, indent: str = "") -> str:
    """A message in text; of a reply the first line of its words alone is indented."""
    head = f"{indent}{at(minute)} (Read by you after 1 second)\n{indent}{author}\n"
    return head + "".join(f"{indent if number == 0 else ''}{line}\n" for number, line in enumerate(lines)) + "\n"


def some_page() -> str:
    """A page with a bit of everything, for tearing."""
    reply = message(8, "Me", "no")
    first = message(1, MO, THREAT, tapbacks("<b>Loved</b> by Me") + replies(reply))
    again = message(8, "Me", "no", reply_context="This message responded to an earlier message.")
    return page(first, announcement(2, f"{MO} renamed the conversation to <b>x</b>"), message(3, "Me", "who"), again)


def some_text() -> str:
    """A text with a bit of everything, for tearing."""
    reply = block(8, "Me", "no", "and no", indent="    ")
    first = block(1, MO, THREAT, "", "now", "Tapbacks:", "Loved by Me")
    again = block(8, "Me", "no", "and no", "This message responded to an earlier message.")
    return first + reply + "\n" + f"{at(2)} You renamed the conversation to x\n\n" + block(3, "Me", "who") + again
