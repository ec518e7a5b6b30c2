"""The pages to learn from as a template prints them, in the local app and in the guide's plain files alike."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby

from bellrock.records.advice import LearnPage, Platform
from bellrock.web.person.cards import fact_words
from bellrock.web.words import day_in_words, mark, say

AUDIENCES = {
    "young_people": mark("For young people"),
    "adults": mark("For adults"),
    "parents": mark("For parents"),
    "teachers": mark("For teachers and school staff"),
    "youth_workers": mark("For youth workers"),
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
    """A page to learn from as it is read; `apps` pairs the name of an app with what it lets one lock.

    `links` pairs a number or an address that stands in its lines with where it leads.
    """

    audience: str
    title: str
    sections: tuple[tuple[str, tuple[Block, ...]], ...]
    apps: tuple[tuple[str, str], ...]
    sources: tuple[tuple[str, str], ...]
    reviewed: str
    links: tuple[tuple[str, str], ...] = ()

    def pieces(self, line: str) -> tuple[tuple[str, str], ...]:
        """The line in pieces, each with where it leads; words that lead nowhere have an empty link."""
        if not self.links:
            return ((line, ""),)
        leads = dict(self.links)
        values = "|".join(re.escape(value) for value in sorted(leads, key=len, reverse=True))
        return tuple((piece, leads.get(piece, "")) for piece in re.split(f"({values})", line) if piece)


def shelves(pages: tuple[LearnPage, ...], where: Callable[[int], str]) -> tuple[Shelved, ...]:
    """The pages by audience; `where` gives the address for a place in the list, counted from 1."""
    numbered = enumerate(pages, 1)
    return tuple(
        Shelved(say(AUDIENCES[audience]), tuple(PageLink(page.title, where(number)) for number, page in group))
        for audience, group in groupby(numbered, key=lambda pair: pair[1].audience)
    )


def learn_view(page: LearnPage, platforms: tuple[Platform, ...]) -> LearnView:
    """The page with its lines put together, and with the facts of the apps where it asks for them."""
    return LearnView(
        audience=say(AUDIENCES[page.audience]),
        title=page.title,
        sections=tuple((heading, blocks(lines)) for heading, lines in page.sections),
        apps=lock_lists(platforms) if page.apps else (),
        sources=tuple((source.url, source.says) for source in page.sources),
        reviewed=day_in_words(page.reviewed) if page.reviewed else "",
        links=tuple((each.value, each.link) for each in page.channels),
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
