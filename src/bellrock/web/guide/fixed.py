"""The pages that stand still: the doors, the notes, who can help, each app, each country, what to learn."""

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markupsafe import Markup

from bellrock.jobs.guide import Guide
from bellrock.jobs.services import fitting
from bellrock.records.advice import LearnPage
from bellrock.records.situation import Situation
from bellrock.web.guide.frame import FIRST, GONE, neutral
from bellrock.web.guide.views import Views
from bellrock.web.person.cards import platform_card, service_card
from bellrock.web.person.noting import FIELDS
from bellrock.web.words import say

AUDIENCES = {
    "young_people": say("For young people"),
    "parents": say("For parents"),
    "teachers": say("For teachers"),
    "youth_workers": say("For youth workers"),
}


@dataclass(frozen=True, slots=True)
class Fixed:
    """One page: its file name, its template and what the template prints."""

    name: str
    template: str
    records: dict[str, object]


def fixed_pages(views: Views, guide: Guide, learn: tuple[LearnPage, ...]) -> Iterator[Fixed]:
    """Every page that is not a plan."""
    yield Fixed(FIRST, "person/first.html", {})
    yield Fixed(GONE, "person/problem.html", _gone())
    yield _now(views, guide)
    yield _beside(views, guide)
    yield Fixed(neutral("received"), "person/received.html", {"next": f"{guide.doors['received']}.html", "answers": ()})
    yield Fixed(neutral("check"), "guide/check.html", {})
    say_101 = guide.pages[guide.doors["me"]].plan.say_101
    yield Fixed(neutral("notes"), "person/notes.html", {"fields": FIELDS, "say_101": say_101})
    yield Fixed(neutral("safety"), "guide/safety.html", {})
    yield Fixed(neutral("leave"), "person/leave.html", {})
    yield from _services(views)
    for platform in views.advice.platforms:
        yield Fixed(neutral(f"app {platform.id}"), "guide/app.html", {"card": platform_card(platform)})
    yield from _learn(learn)


def _gone() -> dict[str, object]:
    return {
        "title": say("There is no such page"),
        "lines": (say("The advice may have changed since you opened it. Start again: it takes a few taps."),),
        "next": FIRST,
        "next_words": say("Back to the start"),
    }


def _now(views: Views, guide: Guide) -> Fixed:
    start, unsafe = f"{guide.doors['me']}.html", f"{guide.doors['unsafe']}.html"
    choices = tuple((start if each.id == "yes" else unsafe, each.text) for each in views.question("safe_now").choices)
    return Fixed(neutral("now"), "guide/now.html", {"choices": choices, "skip": start})


def _beside(views: Views, guide: Guide) -> Fixed:
    roles = views.question("role").choices
    choices = tuple((f"{guide.doors[role.id]}.html", role.text) for role in roles if role.id != "me")
    return Fixed(neutral("beside"), "person/beside.html", {"choices": choices})


def _services(views: Views) -> Iterator[Fixed]:
    advice = views.advice
    yield Fixed(
        neutral("services"), "person/services.html", {"cards": tuple(service_card(each) for each in advice.services)}
    )
    for choice in views.question("country").choices:
        situation = Situation(nation="elsewhere", country=choice.id)
        cards = tuple(service_card(each) for each in fitting(advice, situation))
        yield Fixed(neutral(f"country {choice.id}"), "person/services.html", {"cards": cards})


def _learn(learn: tuple[LearnPage, ...]) -> Iterator[Fixed]:
    groups: dict[str, list[tuple[str, str]]] = {}
    reader = MarkdownIt("commonmark", {"html": False})
    for each in learn:
        name = neutral(f"learn {each.id}")
        groups.setdefault(AUDIENCES[each.audience], []).append((name, each.title))
        # The text is ours, and HTML in it is printed as text.
        sections = tuple((heading, Markup(reader.render("\n".join(lines)))) for heading, lines in each.sections)  # noqa: S704
        yield Fixed(name, "guide/learn.html", {"title": each.title, "sections": sections})
    records = {"title": say("Learn and teach"), "groups": tuple(groups.items())}
    yield Fixed(neutral("learn"), "guide/list.html", records)
