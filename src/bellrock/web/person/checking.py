"""The check page and the page that answers it."""

from io import BytesIO
from typing import Any, BinaryIO

from bellrock.case.situation import situation_of
from bellrock.records.errors import Unreadable
from bellrock.records.situation import Situation
from bellrock.web.body import LIMIT
from bellrock.web.held import RESULT
from bellrock.web.person import problems
from bellrock.web.person.answers import one, situation_in
from bellrock.web.person.holding import hold
from bellrock.web.person.reply import reply, shelf_of
from bellrock.web.person.result import result_view
from bellrock.web.words import say

# What helps the plan on the result page most; everything else can be said on the way to the full plan.
ABOUT = ("age", "age_in_picture", "nation")
PASTED = "-"


def check(request: Any) -> Any:
    """The empty check page, or the result for what was pasted or chosen."""
    shelf = shelf_of(request)
    if request.method != "POST":
        advice = shelf.advice
        return reply(
            request,
            "check.html",
            came_by=one(advice, "came_by"),
            about=tuple(one(advice, each) for each in ABOUT),
            limit=LIMIT,
            too_large=" ".join(map(say, problems.TOO_LARGE)),
        )
    if request.FILES.get("file") and request.POST.get("words", "").strip():
        return problems.two_at_once(request)
    given = _given(request)
    if given is None:
        return problems.nothing_given(request)
    return _result(request, *given, situation_in(request, shelf))


def example(request: Any) -> Any:
    """The result for the invented example."""
    stream = BytesIO(shelf_of(request).example())
    return _result(request, "example.eml", stream, Situation(), invented=True)


def _given(request: Any) -> tuple[str, BinaryIO] | None:
    file = request.FILES.get("file")
    if file is not None and file.size:
        return file.name, file.file
    # A form writes every line end as two letters; what was pasted has the one.
    words = request.POST.get("words", "").replace("\r\n", "\n")
    return (PASTED, BytesIO(words.encode("utf-8", "surrogatepass"))) if words.strip() else None


def _result(request: Any, name: str, stream: BinaryIO, situation: Situation, invented: bool = False) -> Any:
    shelf = shelf_of(request)
    try:
        case = shelf.check(name, stream, situation)
    except Unreadable as error:
        return problems.unreadable(request, error)
    known = situation_of(case)
    view = result_view(shelf, case, known, shelf.plan(known), invented)
    hold(request, RESULT, view.notes)
    return reply(request, "result.html", result=view)
