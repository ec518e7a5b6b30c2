"""How a page comes to be held, and how a page that it leads to finds its way back.

An address such as p9.p0-Xk... asks for the page p9 on the way from the held page p0-Xk...: the name means nothing,
so no answer stands in an address, and the page begins with what is known already.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bellrock.plan.near import quiet
from bellrock.records.situation import NOT_SAID, UNSAID, Situation
from bellrock.web.held import NAME, OTHER, PLAN, HeldPage
from bellrock.web.person.base import Base
from bellrock.web.person.links import LOCAL

# The plan that nobody answered a question for stands at an address of its own.
_FROM = re.compile(rf"(?P<page>/.*)\.(?P<name>{NAME}|{LOCAL.plan})")
_LED_TO = ("plan", "questions", "notes", "services", "safety", "leave", "learn", "about")


def led_here(environ: dict[str, Any]) -> dict[str, Any]:
    """The request without the name of the page that led to it; that name beside it."""
    found = _FROM.fullmatch(environ.get("PATH_INFO", ""))
    if found is None:
        return environ
    return {**environ, "PATH_INFO": found["page"], "bellrock.from": found["name"]}


def came_from(request: Any) -> HeldPage | None:
    """The held page that led to this one, where it is held still."""
    name = request.environ.get("bellrock.from", "")
    page: HeldPage | None = request.environ["bellrock.held"].page(name) if name else None
    return page


def brought(request: Any) -> dict[str, list[str]]:
    """The answers and notes that a request comes with: its own, or else those of the page that led to it."""
    if request.method == "POST":
        return {name: request.POST.getlist(name) for name in request.POST}
    page = came_from(request)
    found: dict[str, list[str]] = {}
    for name, value in page.carried if page else ():
        found.setdefault(name, []).append(value)
    return found


def notes_before(request: Any) -> tuple[tuple[str, str], ...]:
    """The notes that go on from the page that led here."""
    page = came_from(request)
    return tuple((name, value) for name, value in page.carried if name.startswith("note-")) if page else ()


def hold(request: Any, kind: str, carried: tuple[tuple[str, str], ...]) -> None:
    """Have the answer to this request held as a page of this kind, to which the pages behind it lead back."""
    request.environ["bellrock.holds"] = kind, tuple(pair for pair in carried if pair[0] != UNSAID)


def with_way_back(request: Any, base: Base) -> Base:
    """The frame of a page that a plan or a result leads to, or that is one."""
    environ = request.environ
    own = environ.get("bellrock.holds") and request.method == "POST"
    name = environ.get("bellrock.name" if own else "bellrock.from", "")
    if not own and request.path_info == f"/{LOCAL.plan}" and request.method != "POST":
        name, own = LOCAL.plan, True
    if not name:
        return base
    named: dict[str, Any] = {each: f"{getattr(base.links, each)}.{name}" for each in _LED_TO}
    page = None if own else came_from(request)
    carried = environ["bellrock.holds"][1] if own and environ.get("bellrock.holds") else page.carried if page else ()
    if _is_quiet(carried):
        named["notes"] = ""
    links = replace(base.links, **named)
    leads_back = not own and (name == LOCAL.plan or (page is not None and page.kind == PLAN))
    return replace(base, links=links, to_plan=name if leads_back else "")


def _is_quiet(carried: tuple[tuple[str, str], ...]) -> bool:
    said = dict(carried)
    return quiet(Situation(age=said.get("age", NOT_SAID), known=said.get("known", NOT_SAID)))


def held_at_a_name(next_in_line: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Middleware that holds the answer to each form, and answers with its name."""

    def answer(request: Any) -> Any:
        page = next_in_line(request)
        if request.method != "POST":
            return page
        from django.http import HttpResponse

        name = request.environ["bellrock.name"]
        kind, carried = request.environ.get("bellrock.holds") or (OTHER, ())
        request.environ["bellrock.held"].keep(name, HeldPage(page.status_code, kind, carried, page.content))
        if request.headers.get("Accept") == "text/plain":
            # Our script goes to the name by itself, so that the browser keeps no form.
            return HttpResponse(headers={"Location": name, "Content-Length": "0"})
        if request.headers.get("Sec-Fetch-Mode") == "navigate":
            return HttpResponse(status=303, headers={"Location": name, "Content-Length": "0"})
        # A browser that says no mode is too old to be told apart.
        return page

    return answer
