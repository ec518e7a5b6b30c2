"""The questions and the plan."""

from dataclasses import dataclass, replace
from typing import Any

from bellrock.records.advice import Advice
from bellrock.records.plan import Plan, Said
from bellrock.records.situation import NOT_SAID, Situation
from bellrock.web.person.answers import asked, said_in_words, situation_in
from bellrock.web.person.base import CRISIS
from bellrock.web.person.cards import At, PlatformCard, ServiceCard, StepCard, platform_card, service_card, step_card
from bellrock.web.person.reply import reply, shelf_of
from bellrock.web.person.shelf import Shelf
from bellrock.web.words import day_in_words, mark, say

GROUPS = (("now", mark("Now")), ("today", mark("Today")), ("later", mark("Later")))


@dataclass(frozen=True, slots=True)
class Group:
    """The steps of one urgency."""

    title: str
    steps: tuple[StepCard, ...]


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan as a page prints it: `answers` go on in hidden fields, `said` shows them in words."""

    title: str
    lines_first: tuple[ServiceCard, ...]
    groups: tuple[Group, ...]
    say_101: str
    scripts: tuple[Said, ...]
    law: str
    law_source: str
    version: str
    date: str
    answers: tuple[tuple[str, str], ...]
    said: tuple[str, ...]
    app: PlatformCard | None = None


def plan_view(shelf: Shelf, plan: Plan, situation: Situation) -> PlanView:
    """The plan for this situation, ready to print."""
    view = view_of(shelf.advice, plan, situation, shelf.at(situation))
    return replace(view, groups=told_once(view.groups))


def told_once(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """The groups with each service whole where it is first named, and brief after that."""
    whole: set[str] = set()

    def told(step: StepCard) -> StepCard:
        cards = tuple(replace(card, brief=card.id in whole) for card in step.services)
        whole.update(card.id for card in cards)
        return replace(step, services=cards)

    return tuple(replace(group, steps=tuple(told(step) for step in group.steps)) for group in groups)


def view_of(advice: Advice, plan: Plan, situation: Situation, at: At | None = None) -> PlanView:
    """The plan for this situation, ready to print, from the advice alone."""
    services = {service.id: service for service in advice.services}
    groups = tuple(
        Group(say(title), tuple(step_card(step, services, at) for step in getattr(plan, name)))
        for name, title in GROUPS
        if getattr(plan, name)
    )
    unsafe = situation.safe_now in {"no", "not_sure"}
    return PlanView(
        title=say("What to do"),
        lines_first=tuple(service_card(services[each], at) for each in CRISIS) if unsafe else (),
        groups=groups,
        say_101=plan.say_101,
        scripts=plan.scripts,
        law=plan.law,
        law_source=plan.law_source,
        version=plan.content_version,
        date=day_in_words(plan.date),
        answers=situation.said(),
        said=said_in_words(advice, situation),
        app=next((platform_card(each) for each in advice.platforms if each.id == situation.app), None),
    )


def plan(request: Any) -> Any:
    """The plan; asked for without answers, the plan for somebody of whom nothing is known."""
    shelf = shelf_of(request)
    situation = situation_in(request, shelf)
    return reply(request, "plan.html", plan=plan_view(shelf, shelf.plan(situation), situation))


def questions(request: Any) -> Any:
    """All questions, each of which may be left out; what was said before stands filled in."""
    shelf = shelf_of(request)
    situation = situation_in(request, shelf)
    role = situation.role
    # Through a door the role is known already: nothing is asked twice.
    wanted = tuple(question for question in shelf.advice.questions if question.id != "role" or role == NOT_SAID)
    # What was answered already stands last: filled in, so that it can be changed, and in nobody's way.
    new_first = sorted(wanted, key=lambda question: getattr(situation, question.id) != NOT_SAID)
    shown = tuple(asked(question, role) for question in new_first)
    kept = (("role", role),) if role != NOT_SAID else ()
    return reply(request, "questions.html", questions=shown, chosen=dict(situation.said()), kept=kept)
