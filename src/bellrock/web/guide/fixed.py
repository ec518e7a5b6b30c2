"""The pages that stand still: the doors, the notes, who can help, each app, each country, what to learn."""

from collections.abc import Iterator
from dataclasses import dataclass

from bellrock.jobs.guide import Guide
from bellrock.jobs.services import fitting
from bellrock.records.advice import LearnPage, Service
from bellrock.records.practice import Practice
from bellrock.records.situation import Situation
from bellrock.web.guide.frame import FIRST, GONE, leading, neutral
from bellrock.web.guide.views import Views
from bellrock.web.person.cards import platform_card, service_card
from bellrock.web.person.doors import HELPER
from bellrock.web.person.learn_views import learn_view, shelves
from bellrock.web.person.noting import said_fields
from bellrock.web.person.thoughts import thoughts
from bellrock.web.person.who_helps import Need, needs
from bellrock.web.words import say


@dataclass(frozen=True, slots=True)
class Fixed:
    """One page: its file name, its template and what the template prints."""

    name: str
    template: str
    records: dict[str, object]


def fixed_pages(
    views: Views, guide: Guide, learn: tuple[LearnPage, ...], practice: Practice, operator: tuple[str, ...] = ()
) -> Iterator[Fixed]:
    """Every page that is not a plan."""
    yield Fixed(FIRST, "person/first.html", {})
    yield Fixed(GONE, "person/problem.html", _gone())
    yield _now(views, guide)
    yield _beside(views, guide)
    yield Fixed(neutral("received"), "person/received.html", {"next": f"{guide.doors['received']}.html", "answers": ()})
    yield Fixed(neutral("check"), "guide/check.html", {})
    say_101 = guide.pages[guide.doors["me"]].plan.say_101
    yield Fixed(
        neutral("notes"), "person/notes.html", {"fields": said_fields(), "say_101": say_101, "never_met": False}
    )
    yield Fixed(neutral("safety"), "guide/safety.html", {})
    yield Fixed(neutral("leave"), "person/leave.html", {})
    yield Fixed(neutral("about"), "person/about.html", {"operator": operator})
    yield from _services(views)
    listed = tuple((leading(neutral(f"app {platform.id}"), 2), platform.name) for platform in views.advice.platforms)
    yield Fixed(neutral("apps"), "guide/list.html", {"title": views.question("app").text, "groups": (("", listed),)})
    for platform in views.advice.platforms:
        yield Fixed(neutral(f"app {platform.id}"), "guide/app.html", {"card": platform_card(platform)})
    yield from _learn(views, learn, practice)


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
    asks = views.question("safe_now").text
    asked = thoughts(views.advice, Situation(role="me"))
    return Fixed(neutral("now"), "guide/now.html", {"choices": choices, "skip": start, "asks": asks, "thoughts": asked})


def _beside(views: Views, guide: Guide) -> Fixed:
    roles = views.question("role").choices
    choices = tuple((f"{guide.doors[role.id]}.html", role.text) for role in roles if role.id != "me")
    return Fixed(
        neutral("beside"), "person/beside.html", {"choices": choices, "thoughts": thoughts(views.advice, HELPER)}
    )


def _services(views: Views) -> Iterator[Fixed]:
    advice = views.advice
    yield Fixed(neutral("services"), "guide/services.html", {"needs": _short(views, advice.services)})
    for service in advice.services:
        yield Fixed(neutral(f"service {service.id}"), "guide/service.html", {"cards": (service_card(service),)})
    for choice in views.question("country").choices:
        fits = fitting(advice, Situation(nation="elsewhere", country=choice.id))
        yield Fixed(neutral(f"country {choice.id}"), "guide/services.html", {"needs": _short(views, fits)})


def _short(views: Views, services: tuple[Service, ...]) -> tuple[Need, ...]:
    return needs(services, card=lambda service: views.compact(service.id))


def _learn(views: Views, learn: tuple[LearnPage, ...], practice: Practice) -> Iterator[Fixed]:
    names = tuple(neutral(f"learn {page.id}") for page in learn)
    listed = shelves(learn, lambda number: names[number - 1])
    yield Fixed(neutral("learn"), "person/learn.html", {"shelves": listed, "practises": bool(practice.dialogues)})
    for name, each in zip(names, learn, strict=True):
        yield Fixed(name, "person/learn_page.html", {"learn": learn_view(each, views.advice.platforms)})
    yield Fixed(neutral("practice"), "person/practice.html", {"practice": practice})
