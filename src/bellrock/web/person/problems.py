"""The pages for what did not work: they say what to do next and never what was sent."""

from typing import Any

from bellrock.records.errors import NotText, PictureNotSaid, Unreadable
from bellrock.web.person.reply import reply, shown
from bellrock.web.person.shelf import Shelf
from bellrock.web.words import mark, say

TOO_LARGE = (
    mark("This file is larger than 256 MB."),
    mark("Export the chat again and choose “without media”. In WhatsApp: open the chat, Export chat, Without media."),
    mark("For an email: save the email alone, without its attachments."),
)

TOO_MUCH = mark("Copy only the words that matter, and paste them.")


def too_large(shelf: Shelf) -> bytes:
    """The page for a body over the limit."""
    return _shown(shelf, say("This is too large to read"), tuple(map(say, TOO_LARGE)), shelf.base.links.check)


def broken(shelf: Shelf) -> bytes:
    """The page for an error of ours."""
    lines = (say("This page did not work. It is our mistake, not yours."), say("Nothing that you gave was kept."))
    return _shown(shelf, say("Something went wrong"), lines, shelf.base.links.first)


def too_much(shelf: Shelf) -> bytes:
    """The page for what took too much time or memory."""
    return _shown(shelf, say("This was too much to read at once"), (say(TOO_MUCH),), shelf.base.links.check)


def unreadable(request: Any, error: Unreadable) -> Any:
    """The page for material that could not be read; of a picture it says how to take the words out of it."""
    told = NotText() if isinstance(error, PictureNotSaid) else error
    return _problem(
        request, 422, say("We could not read this"), (told.why,), "check", picture=isinstance(told, NotText)
    )


def nothing_given(request: Any) -> Any:
    """The page for a check without words and without a file."""
    lines = (say("Paste the words, or choose a file."),)
    return _problem(request, 422, say("There is nothing to read yet"), lines, "check")


def two_at_once(request: Any) -> Any:
    """The page for a check with both words and a file: one of them would be left out in silence."""
    lines = (say("You gave words and a file. We read one at a time."), say("Start with one. Then give us the other."))
    return _problem(request, 422, say("One at a time"), lines, "check")


def not_here(request: Any, exception: object = None) -> Any:  # noqa: ARG001  (the framework hands it in)
    """The page for an address that does not exist."""
    return _problem(request, 404, say("There is no such page"), (say("Go back to the start."),), "first")


def gone(request: Any) -> Any:
    """The page for an answer that is not held any more."""
    lines = (
        say("We let go of an answer when you leave, and after 12 hours. Nobody can look at it again."),
        say("Start again."),
    )
    return _problem(request, 410, say("This page is gone"), lines, "first")


def garbled(request: Any, exception: object = None) -> Any:  # noqa: ARG001  (the framework hands it in)
    """The page for a form that came broken."""
    return _problem(request, 400, say("We could not read this"), (say("It came in pieces. Send it again."),), "check")


def from_elsewhere(request: Any) -> Any:
    """The page for a form that another site tried to send."""
    lines = (say("This did not come from a page of ours, so we did not read it."),)
    return _problem(request, 403, say("We did not read this"), lines, "first")


def _problem(request: Any, status: int, title: str, lines: tuple[str, ...], back: str, picture: bool = False) -> Any:
    from bellrock.web.person.reply import shelf_of

    href = getattr(shelf_of(request).base.links, back)
    words = say("Try again") if back == "check" else say("Back to the start")
    return reply(
        request, "problem.html", status, title=title, lines=lines, next=href, next_words=words, picture=picture
    )


def _shown(shelf: Shelf, title: str, lines: tuple[str, ...], href: str) -> bytes:
    words = say("Try again") if href == shelf.base.links.check else say("Back to the start")
    return shown(shelf, "problem.html", title=title, lines=lines, next=href, next_words=words)
