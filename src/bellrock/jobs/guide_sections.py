"""Which facts only add steps to a plan: each becomes a section of the page, headed by its question."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bellrock.plan import Planner
from bellrock.plan.facts import facts
from bellrock.records.advice import Advice, Question, Urgency
from bellrock.records.plan import PlanStep, Said
from bellrock.records.situation import NOT_SAID, Situation

Answers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Added:
    """What one answer adds: `answers` are pairs of question and choice, `steps` stand under their urgency."""

    answers: Answers
    steps: tuple[tuple[Urgency, PlanStep], ...]
    scripts: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One question whose answers only add steps, with each answer that adds any."""

    question: str
    added: tuple[Added, ...]


Steps = tuple[tuple[PlanStep, ...], ...]


class Sections:
    """Finds the sections of a situation by asking the planner, never by hand."""

    def __init__(self, advice: Advice, planner: Planner, today: date, exclude: tuple[str, ...]) -> None:
        self._planner = planner
        self._today = today
        open_questions = [question for question in advice.questions if question.id not in exclude]
        follow_ups = tuple(question for question in open_questions if question.when)
        self._answers = tuple(
            (question.id, tuple(_answers(question, follow_ups))) for question in open_questions if not question.when
        )
        # A line with a slot may be true for one of those who share a page and not for another.
        self._for_all = frozenset(said.purpose for said in advice.scripts) - {
            said.purpose for said in advice.scripts if any("{" in line for line in said.lines)
        }
        self._names = tuple(question.id for question in advice.questions)
        self._platforms = {platform.id: platform for platform in advice.platforms}
        self._by_rows: dict[int, Steps] = {}
        self._added: dict[tuple[int, int], tuple[tuple[Urgency, PlanStep], ...] | None] = {}
        self._scripts: dict[int, tuple[Said, ...]] = {}

    def of(self, situation: Situation) -> tuple[Section, ...]:
        """The sections of the page for this situation."""
        known = self._planner.facts(situation)
        said = {name: known[name] for name in self._names}
        rows = self._planner.rows_that_hold(known)
        found = []
        for question, answers in self._answers:
            if said[question] == NOT_SAID:
                added = tuple(
                    each for each in (self._what_adds(situation, said, rows, pairs) for pairs in answers) if each
                )
                if added:
                    found.append(Section(question, added))
        return tuple(found)

    def _what_adds(self, situation: Situation, said: dict[str, str], rows: int, answers: Answers) -> Added | None:
        # Some 1.3 million of these are asked in one build: the facts are worked out without a new situation.
        rows_more = self._planner.rows_that_hold(facts(said | dict(answers), self._platforms))
        if rows_more == rows:
            return None
        pair = (rows, rows_more)
        if pair not in self._added:
            more = replace(situation, **dict(answers))
            self._added[pair] = additions(self._steps(situation, rows), self._steps(more, rows_more))
        steps = self._added[pair]
        if not steps:
            return None
        purposes = {each.purpose for each in self._scripts[rows]}
        return Added(answers, steps, tuple(each for each in self._scripts[rows_more] if each.purpose not in purposes))

    def _steps(self, situation: Situation, rows: int) -> Steps:
        steps = self._by_rows.get(rows)
        if steps is None:
            plan = self._planner.plan(situation, self._today)
            steps = self._by_rows[rows] = (plan.now, plan.today, plan.later)
            self._scripts[rows] = tuple(each for each in plan.scripts if each.purpose in self._for_all)
        return steps


def _answers(question: Question, follow_ups: tuple[Question, ...]) -> Iterator[Answers]:
    for choice in question.choices:
        mine = ((question.id, choice.id),)
        yield mine
        for other in follow_ups:
            when = dict(other.when)
            if set(when) == {question.id} and choice.id in when[question.id]:
                yield from ((*mine, (other.id, each.id)) for each in other.choices)


def additions(before: Steps, after: Steps) -> tuple[tuple[Urgency, PlanStep], ...] | None:
    """The steps of `after` that are not in `before`; None where one of `before` falls away, changes or moves."""
    added: list[tuple[Urgency, PlanStep]] = []
    for urgency, kept, all_steps in zip(Urgency, before, after, strict=True):
        waiting = list(reversed(kept))
        for step in all_steps:
            if waiting and step == waiting[-1]:
                waiting.pop()
            else:
                added.append((urgency, step))
        if waiting:
            return None
    return tuple(added)
