"""The first screen, its doors, and the pages that stand still."""

from typing import Any

from django.http import HttpResponse

from bellrock.records.situation import Situation
from bellrock.web.held import HEAD
from bellrock.web.person import problems
from bellrock.web.person.answers import choices_of, one, situation_in
from bellrock.web.person.planning import first_questions
from bellrock.web.person.reply import HTML, reply, shelf_of
from bellrock.web.person.thoughts import thoughts
from bellrock.web.person.who_helps import needs

# Any helper reads the same words.
HELPER = Situation(role="friend")
# "Somebody sent me a picture": a friend asks, and the age in the questions is that of the person in the picture.
RECEIVED = (("role", "friend"), ("received", "yes"))


def first(request: Any) -> Any:
    """The first screen: what to do, before any question."""
    return reply(request, "first.html")


def now(request: Any) -> Any:
    """The door of the person targeted: the first words, the first questions, and are you safe."""
    shelf, me = shelf_of(request), Situation(role="me")
    return reply(
        request,
        "now.html",
        questions=first_questions(shelf, me),
        asks=one(shelf.advice, "safe_now").text,
        choices=choices_of(shelf.advice, "safe_now"),
        answers=me.said(),
    )


def beside(request: Any) -> Any:
    """The door of a helper: three lines, then who they help."""
    shelf = shelf_of(request)
    choices = tuple(pair for pair in choices_of(shelf.advice, "role") if pair[0] != "me")
    return reply(request, "beside.html", choices=choices, thoughts=thoughts(shelf.advice, HELPER))


def received(request: Any) -> Any:
    """The door of somebody who was sent a picture."""
    return reply(request, "received.html", answers=RECEIVED)


def services(request: Any) -> Any:
    """Who can help in this situation; nothing said, all that fit an unknown one."""
    shelf = shelf_of(request)
    situation = situation_in(request, shelf)
    return reply(request, "services.html", needs=needs(shelf.services(situation), shelf.at(situation)))


def safety(request: Any) -> Any:
    """What stays on this device and what does not."""
    return reply(request, "safety.html")


def leave(request: Any) -> Any:
    """What Exit this page does and what it does not do."""
    return reply(request, "leave.html")


def about(request: Any) -> Any:
    """Who runs these pages."""
    return reply(request, "about.html", operator=())


def shown(request: Any, name: str) -> Any:
    """The answer to a form, as often as it is asked for."""
    page = request.environ["bellrock.held"].page(HEAD + name)
    if page is None:
        return problems.gone(request)
    headers = {"Content-Length": str(len(page.body))}
    return HttpResponse(page.body, content_type=HTML, status=page.status, headers=headers)
