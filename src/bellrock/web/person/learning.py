"""The pages to learn and teach from, and the chats to practise on."""

from functools import lru_cache
from typing import Any

from bellrock.records.advice import LearnPage
from bellrock.records.practice import Practice
from bellrock.web.person import problems
from bellrock.web.person.learn_views import learn_view, shelves
from bellrock.web.person.links import LOCAL
from bellrock.web.person.reply import reply, shelf_of


def learn(request: Any) -> Any:
    """The list of all pages to learn from."""
    return reply(request, "learn.html", shelves=shelves(_pages(), address), practises=bool(_practice().dialogues))


def learn_page(request: Any, number: int) -> Any:
    """One page to learn from, by its place in the list."""
    pages = _pages()
    if not 1 <= number <= len(pages):
        return problems.not_here(request)
    return reply(request, "learn_page.html", learn=learn_view(pages[number - 1], shelf_of(request).advice.platforms))


def practice(request: Any) -> Any:
    """The chats to practise on."""
    return reply(request, "practice.html", practice=_practice())


def address(number: int) -> str:
    """Where the page with this place in the list stands, from 1; it says nothing of what is on it."""
    return f"{LOCAL.learn}-{number}"


@lru_cache(maxsize=1)
def _pages() -> tuple[LearnPage, ...]:
    from bellrock.content import load_learn_pages

    return load_learn_pages()


@lru_cache(maxsize=1)
def _practice() -> Practice:
    from bellrock.content.practice import load_practice

    return load_practice()
