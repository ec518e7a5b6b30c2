"""The questions and the plan."""

from dataclasses import dataclass, replace
from typing import Any

from bellrock.plan.near import never_met, quiet
from bellrock.records.advice import Advice, Question
from bellrock.records.plan import Plan, Said
from bellrock.records.situation import NOT_SAID, UNSAID, Situation
from bellrock.web.held import PLAN
from bellrock.web.person.answers import Asked, asked, said_in_words, situation_in
from bellrock.web.person.cards import At, PlatformCard, StepCard, platform_card, step_card
from bellrock.web.person.holding import hold, notes_before
from bellrock.web.person.lines_first import LineCard, line_cards, now_words
from bellrock.web.person.reply import reply, shelf_of
from bellrock.web.person.shelf import Shelf
from bellrock.web.person.thoughts import Thoughts, thoughts
from bellrock.web.person.waiting import held_words
from bellrock.web.words import day_in_words, mark, say

# Whom it happens to is known by the door that somebody came through.
FIRST_ASKED = ("age", UNSAID, "known")

GROUPS = (("now", mark("Now")), ("today", mark("Today")), ("later", mark("Later")))
# What the tab is called while its steps are shown: whoever looks over a shoulder reads nothing of what it is about.
TITLES = {
    "now": mark("Help: steps for now"),
    "today": mark("Help: steps for today"),
    "later": mark("Help: steps for later"),
}
# The part of an address that opens them: opaque, and the same for everybody.
ANCHORS = {"now": "n1", "today": "n2", "later": "n3"}


@dataclass(frozen=True, slots=True)
class Group:
    """The steps of one urgency; those that stand `aside` show when their `anchor` is opened, and not at first."""

    title: str
    steps: tuple[StepCard, ...]
    anchor: str = ""
    page_title: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan as a page prints it: `answers` go on in hidden fields, `said` shows them in words.

    `held` tells how many steps wait until it is known who does this, `met_nobody` are the answers that show them.
    `never_met` is whether the other is only known from afar, `quiet` that nothing may be left on this device.
    """

    title: str
    page_title: str
    lines_first: tuple[LineCard, ...]
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
    urgent: str = ""
    held: str = ""
    met_nobody: tuple[tuple[str, str], ...] = ()
    never_met: bool = False
    quiet: bool = False


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


def group_of(urgency: str, steps: tuple[StepCard, ...]) -> Group:
    """The steps of one urgency as a page shows them: only those for now stand there at first."""
    return Group(say(dict(GROUPS)[urgency]), steps, ANCHORS[urgency], say(TITLES[urgency]), aside=urgency != "now")


def view_of(advice: Advice, plan: Plan, situation: Situation, at: At | None = None) -> PlanView:
    """The plan for this situation, ready to print, from the advice alone."""
    services = {service.id: service for service in advice.services}
    groups = tuple(
        group_of(name, tuple(step_card(step, services, at) for step in getattr(plan, name)))
        for name, _ in GROUPS
        if getattr(plan, name)
    )
    return PlanView(
        title=say("What to do"),
        page_title=say(TITLES["now"]),
        lines_first=line_cards(plan.lines, advice, at),
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
        urgent=say(now_words(situation)),
        held=held_words(len(plan.held)),
        met_nobody=replace(situation, known="stranger").said(),
        never_met=never_met(situation),
        quiet=quiet(situation),
    )


def plan(request: Any) -> Any:
    """The plan; asked for without answers, the plan for somebody of whom nothing is known."""
    shelf = shelf_of(request)
    situation = situation_in(request, shelf)
    hold(request, PLAN, (*situation.said(), *notes_before(request)))
    return reply(request, "plan.html", plan=plan_view(shelf, shelf.plan(situation), situation))


def questions(request: Any) -> Any:
    """All questions, each of which may be left out; what was said before stands filled in."""
    shelf = shelf_of(request)
    situation = situation_in(request, shelf)
    role = situation.role
    # Through a door the role is known already: nothing is asked twice.
    wanted = tuple(question for question in shelf.advice.questions if question.id != "role" or role == NOT_SAID)
    # What was answered already stands last: filled in, so that it can be changed, and in nobody's way.
    # A page that is asked for again while its questions are answered keeps its order, or the place would be another.
    stood = request.POST.get("stood", " ".join(name for name, _ in situation.said())).split()
    new_first = sorted(wanted, key=lambda question: (question.on_wish, (question.follows or question.id) in stood))
    shown = tuple(_asked(shelf, question, situation) for question in new_first)
    kept = (("role", role),) if role != NOT_SAID else ()
    return reply(request, "questions.html", questions=shown, chosen=dict(situation.said()), kept=kept, stood=stood)


def _asked(shelf: Shelf, question: Question, situation: Situation) -> Asked | Thoughts:
    if question.id == UNSAID:
        return thoughts(shelf.advice, situation, shelf.at(situation))
    return asked(question, situation.role, situation.age)


def first_questions(shelf: Shelf, situation: Situation) -> tuple[Asked | Thoughts, ...]:
    """What is asked before anything that could hurt: age, thoughts of suicide, and who does this."""
    wanted = {question.id: question for question in shelf.advice.questions}
    return tuple(_asked(shelf, wanted[name], situation) for name in FIRST_ASKED)
