"""The guide as a set of pages: one for each distinct plan, questions as links, found by walking the planner.

Questions are asked in one order, one a page.
Two states whose pages would read alike, down to the pages that their links lead to, are one page.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bellrock.jobs.guide_sections import Section, Sections
from bellrock.plan import Planner
from bellrock.plan.near import never_met, quiet
from bellrock.plan.planner import ADULTS_TOOL
from bellrock.records.advice import Advice, Question, Urgency
from bellrock.records.plan import Plan, PlanStep
from bellrock.records.situation import NOT_SAID, UNSAID, Situation

# Who is doing this comes first: it decides what is safe to do at all. The age in the picture follows the age at once.
ORDER = ("known", "form", "age", "age_in_picture", "nation")
# Until these are answered or left out, a page holds back what only some answers make right.
# No section: what has pages of its own, and what the doors ask.
NO_SECTION = (*ORDER, "country", "role", "safe_now", "app", UNSAID)
WAITED_FOR = frozenset({"known", "age_in_picture"})
_KNOWN = ORDER.index("known")


@dataclass(frozen=True, slots=True)
class Door:
    """One way into the guide: what is known of whoever comes through it."""

    id: str
    situation: Situation


@dataclass(frozen=True, slots=True)
class Link:
    """One answer to the question of a page, and the page that it leads to; no answer is "leave this out"."""

    answer: str
    page: str


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page: `situation` is one of those that share it, `plan` what it shows, `waiting` that steps are held back.

    `sentences` are the words for 101 of all who share it: "my child", "a friend".
    `stranger` is the page for the same answers of somebody who never met them, where steps wait until that is known.
    """

    name: str
    situation: Situation
    plan: Plan
    asks: str
    links: tuple[Link, ...]
    sections: tuple[Section, ...]
    waiting: bool
    sentences: tuple[str, ...] = ()
    stranger: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """All pages by name, and the name of the page behind each door."""

    pages: dict[str, GuidePage]
    doors: dict[str, str]

    def end_of(self, name: str) -> str:
        """The name of the page that leaving out every further question leads to."""
        while self.pages[name].asks:
            name = next(link.page for link in self.pages[name].links if not link.answer)
        return name


# Whoever is not safe gets the people to talk to first; the questions can wait.
UNSAFE = Door("unsafe", Situation(role="me", safe_now="no"))


def doors(advice: Advice) -> tuple[Door, ...]:
    """The ways in: each role, and a friend who was sent the picture."""
    roles = next(question for question in advice.questions if question.id == "role").choices
    return (
        *(Door(role.id, Situation(role=role.id)) for role in roles),
        Door("received", Situation(role="friend", received="yes")),
    )


def walk_guide(advice: Advice, today: date) -> Guide:
    """Every page of the guide as it reads on `today`."""
    walk = _Walk(advice, today)
    behind = {door.id: walk.page(door.situation, 0) for door in doors(advice)}
    behind[UNSAFE.id] = walk.end(UNSAFE.situation)
    return Guide({page.name: page for page in walk.finished()}, behind)


def held_back(step: PlanStep, urgency: Urgency) -> bool:
    """Whether a step waits for the questions of WAITED_FOR: the adults' tool, and what can wait but may be noticed."""
    return ADULTS_TOOL in step.services or (urgency is not Urgency.NOW and step.they_may_notice == "yes")


def without_held_back(plan: Plan) -> Plan:
    """The plan without the steps that wait."""
    now, today, later = (
        tuple(step for step in getattr(plan, urgency.value) if not held_back(step, urgency)) for urgency in Urgency
    )
    return replace(plan, now=now, today=today, later=later)


class _Walk:
    def __init__(self, advice: Advice, today: date) -> None:
        self._planner = Planner(advice)
        self._today = today
        self._questions = {question.id: question for question in advice.questions}
        self._sections = Sections(advice, self._planner, today, NO_SECTION)
        self._names: dict[tuple[Situation, int], str] = {}
        self._pages: dict[str, GuidePage] = {}
        self._sharing: dict[str, list[Plan]] = {}
        self._known_keys: dict[str, object] = {}

    def page(self, situation: Situation, place: int) -> str:
        """The name of the page for a situation in which the first `place` questions were asked."""
        name = self._names.get((situation, place))
        if name is None:
            name = self._names[situation, place] = self._find(situation, place)
        return name

    def end(self, situation: Situation) -> str:
        """The name of a page that asks nothing and shows only what is right whatever the answers."""
        return self._keep(situation, "", (), waiting=True)

    def finished(self) -> Iterator[GuidePage]:
        """The pages, each with those lines of its words to say that are true for everybody who shares it."""
        for name, page in self._pages.items():
            sharing = self._sharing[name]
            sentences = tuple(dict.fromkeys(plan.say_101 for plan in sharing))
            yield replace(page, plan=_true_for_all(page.plan, sharing), sentences=sentences)

    def _find(self, situation: Situation, place: int) -> str:
        if place == len(ORDER):
            return self._keep(situation, "", (), waiting=False, place=place)
        question = self._questions[ORDER[place]]
        skipped = self.page(situation, place + 1)
        if not self._is_asked(question, situation):
            return skipped
        answers = (choice.id for choice in question.choices)
        links = tuple(Link(each, self.page(replace(situation, **{question.id: each}), place + 1)) for each in answers)
        if all(link.page == skipped for link in links):
            return skipped
        waiting = question.id in WAITED_FOR or self._pages[skipped].waiting
        waiting = waiting or any(self._pages[link.page].waiting for link in links)
        return self._keep(situation, question.id, (*links, Link("", skipped)), waiting, place)

    def _is_asked(self, question: Question, situation: Situation) -> bool:
        return all(getattr(situation, fact) in allowed for fact, allowed in question.when)

    def _keep(self, situation: Situation, asks: str, links: tuple[Link, ...], waiting: bool, place: int = 0) -> str:
        plan = self._planner.plan(situation, self._today)
        # Where the question itself stands on the page, its answers are the way on.
        stranger = self.page(replace(situation, known="stranger"), place) if plan.held and place > _KNOWN else ""
        shown = without_held_back(plan) if waiting else plan
        # A page that still asks leads to its sections by leaving the rest out: twice the weight would slow the first.
        sections = () if asks else self._sections.of(situation)
        if waiting:
            sections = tuple(part for part in map(_without_waiting, sections) if part)
        key = (*_key(situation, shown, asks, links, sections), stranger)
        name = "p" + hashlib.sha256(repr(key).encode()).hexdigest()[:8]
        if name not in self._pages:
            self._pages[name] = GuidePage(name, situation, shown, asks, links, sections, waiting, stranger=stranger)
            self._known_keys[name] = key
        elif self._known_keys[name] != key:
            raise ValueError("two pages would bear one name")
        self._sharing.setdefault(name, []).append(plan)
        return name


def _without_waiting(section: Section) -> Section | None:
    added = tuple(each for each in section.added if not any(held_back(step, urgency) for urgency, step in each.steps))
    return replace(section, added=added) if added else None


def _key(
    situation: Situation, plan: Plan, asks: str, links: tuple[Link, ...], sections: tuple[Section, ...]
) -> tuple[object, ...]:
    """What two pages must share to be one: by ids, so that a mended word does not rename a page."""
    return (
        situation.role if asks else situation.role in {"me", NOT_SAID},
        situation.nation == "elsewhere",
        never_met(situation),
        quiet(situation),
        _ids(plan),
        plan.law,
        tuple((said.purpose, said.title) for said in plan.scripts),
        asks,
        tuple((link.answer, link.page) for link in links),
        tuple((section.question, _added_ids(section)) for section in sections),
    )


def _added_ids(section: Section) -> tuple[object, ...]:
    return tuple(
        (each.answers, tuple((urgency.value, step.id, step.services) for urgency, step in each.steps))
        for each in section.added
    )


def _ids(plan: Plan) -> tuple[object, ...]:
    return tuple(tuple((step.id, step.services) for step in getattr(plan, urgency.value)) for urgency in Urgency)


def _true_for_all(plan: Plan, plans: list[Plan]) -> Plan:
    """The plan with those lines of its scripts that stand in the scripts of everybody who shares the page."""
    theirs = [{line for said in other.scripts for line in said.lines} for other in plans]
    scripts = (
        replace(said, lines=tuple(line for line in said.lines if all(line in lines for lines in theirs)))
        for said in plan.scripts
    )
    return replace(plan, scripts=tuple(said for said in scripts if said.lines))
