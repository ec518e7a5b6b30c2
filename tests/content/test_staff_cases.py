"""What helpline staff wrote down about people like those in published cases: who must get which step, and which not."""

from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from bellrock.content import load_advice
from bellrock.content.table import Row, read_rows
from bellrock.plan import Planner
from bellrock.records.situation import Situation

CASES = Path(__file__).parent / "cases"
ADVICE = load_advice()
PLANNER = Planner(ADVICE)
STEPS = {step.id for step in ADVICE.steps}
SERVICES = {service.id for service in ADVICE.services}
ANSWERS = {question.id: {choice.id for choice in question.choices} for question in ADVICE.questions}


def rows() -> list[Row]:
    """All cases, file by file."""
    files = sorted(CASES.glob("*.yaml"))
    return [row for path in files for row in read_rows(path.name, path.read_text(encoding="utf-8"))]


def situation(row: Row) -> Situation:
    """The answers of a case; a question or an answer that does not exist is refused."""
    answers = row.row("answers")
    given = {name: answers.text(name) for name in answers.names}
    for name, value in given.items():
        assert value in ANSWERS[name], f"{row.file}, line {row.line}: “{value}” is not an answer of “{name}”"
    assert set(given) <= {field.name for field in fields(Situation)}
    return Situation(**given)


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.file}:{row.line}")
def test_the_plan_is_what_staff_wrote_down(row: Row) -> None:
    sentence, said, _ = row.text("case"), situation(row), row.text("source", "")
    plan = PLANNER.plan(said, date(2026, 11, 25))
    steps = {step.id for step in plan.steps}
    services = {name for step in plan.steps for name in step.services}
    waits = set(row.texts("waits", ()))
    must, must_not = set(row.texts("must", ())), set(row.texts("must_not", ()))
    must_services, not_services = set(row.texts("must_services", ())), set(row.texts("must_not_services", ()))
    row.finish()

    assert waits <= set(plan.held), f"{sentence}: these steps do not wait: {waits - set(plan.held)}"
    assert (must | must_not) <= STEPS, f"{sentence}: no such step: {(must | must_not) - STEPS}"
    assert (must_services | not_services) <= SERVICES
    assert must, f"{sentence}: a case says what must appear"
    assert must_not or not_services, f"{sentence}: a case says what must not appear"
    assert not must - steps, f"{sentence}: these steps are missing: {must - steps}"
    assert not must_not & steps, f"{sentence}: these steps must not be there: {must_not & steps}"
    assert not must_services - services, f"{sentence}: these services are missing: {must_services - services}"
    assert not not_services & services, f"{sentence}: these services must not be there: {not_services & services}"


def test_there_are_sixty_cases_and_none_is_written_twice() -> None:
    sentences = [row.text("case") for row in rows()]

    assert len(sentences) >= 60
    assert len(set(sentences)) == len(sentences)
