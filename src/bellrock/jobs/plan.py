"""The plan for the answers that were given."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from bellrock.content import load_questions
from bellrock.plan import Planner
from bellrock.records.advice import Advice, Question
from bellrock.records.errors import UnknownChoice, UnknownQuestion
from bellrock.records.plan import Plan, PlanStep
from bellrock.records.situation import Situation


def make_plan(answers: Mapping[str, str] | Situation, advice: Advice, today: date) -> Plan:
    """The plan for these answers (question id to choice id, or a situation), made on `today`.

    Raises UnknownQuestion or UnknownChoice, each with the list of right ones.
    Whoever makes many plans keeps a `Planner` and calls its `plan`.
    """
    situation = answers if isinstance(answers, Situation) else situation_from(answers, advice.questions)
    return Planner(advice).plan(situation, today)


def situation_from(answers: Mapping[str, str], questions: tuple[Question, ...] = ()) -> Situation:
    """The situation of these answers; an unknown question or choice is refused with the list of right ones."""
    if not answers:
        return Situation()
    questions = questions or _questions()
    known = {question.id: tuple(choice.id for choice in question.choices) for question in questions}
    for name, value in answers.items():
        if name not in known:
            raise UnknownQuestion(name, f"“{name}” is not one of: {', '.join(known)}.")
        if value not in known[name]:
            raise UnknownChoice(name, f"{name}: “{value}” is not one of: {', '.join(known[name])}.")
    return Situation(**answers)


@lru_cache(maxsize=1)
def _questions() -> tuple[Question, ...]:
    return load_questions()


def questions_as_json(questions: tuple[Question, ...], role: str = "", age: str = "") -> list[dict[str, object]]:
    """The questions as plain values: id, the words for this role and age, and the choices."""
    return [
        {
            "id": question.id,
            "text": question.asked(role, age),
            "choices": [{"id": choice.id, "text": choice.text} for choice in question.choices],
        }
        for question in questions
    ]


def plan_as_json(plan: Plan) -> dict[str, object]:
    """The plan as plain values."""
    return {
        "now": [_step(step) for step in plan.now],
        "today": [_step(step) for step in plan.today],
        "later": [_step(step) for step in plan.later],
        "lines": list(plan.lines),
        "held": list(plan.held),
        "say_101": plan.say_101,
        "content_version": plan.content_version,
        "date": plan.date.isoformat(),
    }


def _step(step: PlanStep) -> dict[str, object]:
    return {
        "id": step.id,
        "title": step.title,
        "first": step.first,
        "why": step.why,
        "how": "\n".join(step.how),
        "services": list(step.services),
        "they_may_notice": step.they_may_notice,
        "write_instead": step.write_instead,
    }
