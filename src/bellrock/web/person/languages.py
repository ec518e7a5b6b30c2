"""The language of a page stands at the head of its path: it is no answer, so an address may hold it.

/secret/p7 is English, /secret/pl/p7 is Polish. Links are relative, so a page in Polish leads to pages in Polish.
"""

from dataclasses import replace
from typing import Any

from bellrock.records.translation import Language
from bellrock.web.held import HEAD
from bellrock.web.person.answers import LONGEST_NOTED, MOST_NOTED, NAMES
from bellrock.web.person.base import Base, Switch
from bellrock.web.person.links import LOCAL
from bellrock.web.person.shelf import Shelf
from bellrock.web.words import ENGLISH, Tongue, languages_for, spoken, tongue_of

# Answers can be sent again in another language. What was read cannot: its page has no switch.
ANSWERED = frozenset({LOCAL.plan, LOCAL.questions, LOCAL.notes, LOCAL.services, LOCAL.now})
# Long texts that nobody has translated: such a page is in English throughout, and leads back into the language.
IN_ENGLISH = frozenset({LOCAL.learn, LOCAL.practice})


def spoken_in(shelf: Shelf, environ: dict[str, Any]) -> tuple[Tongue, dict[str, Any]]:
    """The language that the path begins with, and the request without it."""
    path = environ.get("PATH_INFO", "")
    head, _, rest = path.removeprefix("/").partition("/")
    if not head.isalpha() or len(path) == len(head) + 1:
        return Tongue(), environ
    for language in _offered(shelf):
        if language.code == head:
            inside = {**environ, "SCRIPT_NAME": f"{environ.get('SCRIPT_NAME', '')}/{head}", "PATH_INFO": f"/{rest}"}
            tongue = Tongue() if _is_english(rest) else tongue_of(language, shelf.translations(), shelf.advice)
            return tongue, inside
    return Tongue(), environ


def in_language(shelf: Shelf, request: Any) -> Base:
    """The frame of this request's page in its language, with the ways to the others."""
    now = spoken()
    # A page that is not there, or came from another site and was refused, leads to the first page.
    known = request.resolver_match is not None and not request.path_info.startswith(f"/{HEAD}")
    page = request.path_info.removeprefix("/") if known else ""
    sent = known and request.method == "POST"
    sends = sent and page in ANSWERED
    others = () if _is_english(page) or (sent and not sends) else (ENGLISH, *_offered(shelf))
    return replace(
        shelf.base,
        lang=now.code,
        dir=now.dir,
        switches=tuple(_switch(each, now, _on_the_way(request, page)) for each in others if each != now),
        carried=_carried(request) if sends else (),
        sends=sends,
    )


def _is_english(page: str) -> bool:
    """True for a page that is offered in English alone; a page to learn from has its number behind the name."""
    return page.partition(".")[0].partition("-")[0] in IN_ENGLISH


def _offered(shelf: Shelf) -> tuple[Language, ...]:
    return languages_for(shelf.translations(), guide=False)


def _on_the_way(request: Any, page: str) -> str:
    """The page with the name of the plan that led to it."""
    name = request.environ.get("bellrock.from", "")
    return f"{page}.{name}" if page and name else page


def _switch(language: Language, now: Language, page: str) -> Switch:
    head = "" if language == ENGLISH else f"{language.code}/"
    up = "./" if now == ENGLISH else "../"
    return Switch(language.code, language.name, language.dir, f"{up}{head}{page}")


def _carried(request: Any) -> tuple[tuple[str, str], ...]:
    pairs = ((name, value) for name, values in request.POST.lists() for value in values[:MOST_NOTED])
    wanted = ((name, value) for name, value in pairs if name in NAMES or name.startswith("note-"))
    return tuple((name, value) for name, value in wanted if 0 < len(value) <= LONGEST_NOTED)
