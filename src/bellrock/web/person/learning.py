"""The pages to learn and teach from, and the chats to practise on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any

from bellrock.records.advice import LearnPage, Platform
from bellrock.records.practice import Practice
from bellrock.web.person import problems
from bellrock.web.person.cards import fact_words
from bellrock.web.person.reply import reply, shelf_of
from bellrock.web.words import day_in_words, say

AUDIENCES = {
    "young_people": say("For young people"),
    "parents": say("For parents"),
    "teachers": say("For teachers and school staff"),
    "youth_workers": say("For youth workers"),
}

POINT = "- "
BOX = "- [ ] "


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together: a `text`, a list of `points`, or `boxes` to tick on paper."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page to learn from in the list of all: its title and where it stands."""

    title: str
    href: str


@dataclass(frozen=True, slots=True)
class Shelved:
    """The pages for one audience."""

    title: str
    pages: tuple[PageLink, ...]


@dataclass(frozen=True, slots=True)
class LearnView:
    """A page to learn from as it is read; `apps` pairs the name of an app with what it lets one lock."""

    audience: str
    title: str
    sections: tuple[tuple[str, tuple[Block, ...]], ...]
    apps: tuple[tuple[str, str], ...]
    sources: tuple[tuple[str, str], ...]
    reviewed: str


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
    return f"learn-{number}"


def shelves(pages: tuple[LearnPage, ...], where: Callable[[int], str]) -> tuple[Shelved, ...]:
    """The pages by audience; `where` gives the address for a place in the list, counted from 1."""
    numbered = enumerate(pages, 1)
    return tuple(
        Shelved(AUDIENCES[audience], tuple(PageLink(page.title, where(number)) for number, page in group))
        for audience, group in groupby(numbered, key=lambda pair: pair[1].audience)
    )


def learn_view(page: LearnPage, platforms: tuple[Platform, ...]) -> LearnView:
    """The page with its lines put together, and with the facts of the apps where it asks for them."""
    return LearnView(
        audience=AUDIENCES[page.audience],
        title=page.title,
        sections=tuple((heading, blocks(lines)) for heading, lines in page.sections),
        apps=lock_lists(platforms) if page.apps else (),
        sources=tuple((source.url, source.says) for source in page.sources),
        reviewed=day_in_words(page.reviewed) if page.reviewed else "",
    )


def lock_lists(platforms: tuple[Platform, ...]) -> tuple[tuple[str, str], ...]:
    """What each app lets one lock, with its caution; an app of which that is not known is left out."""
    return tuple((each.name, fact_words(each.lock_lists, "")) for each in platforms if each.lock_lists.text)


def blocks(lines: Iterable[str]) -> tuple[Block, ...]:
    """The lines of a section as texts, points and boxes, list marks taken off."""
    return tuple(
        Block(kind, tuple(line.removeprefix(BOX).removeprefix(POINT) for line in group))
        for kind, group in groupby(lines, key=_kind)
    )


def _kind(line: str) -> str:
    if line.startswith(BOX):
        return "boxes"
    return "points" if line.startswith(POINT) else "text"


@lru_cache(maxsize=1)
def _pages() -> tuple[LearnPage, ...]:
    from bellrock.content import load_learn_pages

    return load_learn_pages()


@lru_cache(maxsize=1)
def _practice() -> Practice:
    from bellrock.content.practice import load_practice

    return load_practice()
