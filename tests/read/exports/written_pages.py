"""Pages of Facebook, Messenger and Instagram, written tag for tag as the services write them; no person's data."""

from collections.abc import Iterable
from html import escape

from tests.read.exports.written import THREAT


def old_message(author: str, stamp: str, *paragraphs: str) -> str:
    """A message of the old archive: its words stand behind its block."""
    head = f'<span class="user">{escape(author)}</span><span class="meta">{stamp}</span>'
    words = "".join(f"<p>{each}</p>" for each in paragraphs)
    return f'<div class="message"><div class="message_header">{head}</div></div>{words}\n'


def old_thread(title: str, messages: Iterable[str]) -> str:
    """A thread of the old archive; its messages are given oldest first and written newest first."""
    return f'<div class="thread">{title}\n{"".join(reversed(list(messages)))}</div>'


def old_page(*threads: str) -> str:
    """The page of all threads."""
    head = '<html><head><meta charset="UTF-8" /><title>Ann - Messages</title></head><body><div class="nav">'
    links = '<img src="../photos/profile.jpg" /><ul><li><a href="../index.htm">Profile</a></li></ul></div>'
    return f'{head}{links}<div class="contents"><h1>Ann</h1><div>{"".join(threads)}</div></div></body></html>'


def some_old_page() -> bytes:
    """A page with a bit of everything, for tearing."""
    first = old_message("Mo", "Friday, October 4, 2013 at 10:05pm PDT", escape(THREAT))
    second = old_message("Ann", "Friday, October 4, 2013 at 10:06pm UTC+01", "who", '<img src="photos/1.jpg" />')
    return old_page(old_thread("Ann, Mo", [first, second]), old_thread("Ann, Bo", [second])).encode()
