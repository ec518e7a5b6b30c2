"""`bellrock plan`: what to do now, today and later, for one situation."""

from datetime import datetime
from typing import Annotated

import typer


def plan(
    answers: Annotated[
        list[str] | None, typer.Argument(help="What you want to say, for example age=16_17.", metavar="KEY=VALUE …")
    ] = None,
    questions: Annotated[bool, typer.Option("--questions", help="List the questions and their answers.")] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    whole: Annotated[bool, typer.Option("--whole", help="Every step with how, why and who helps.")] = False,
    as_of: Annotated[
        datetime | None, typer.Option(help="The plan as it will read on this day.", formats=["%Y-%m-%d"])
    ] = None,
) -> None:
    """Give the plan for one situation; every question may be left out."""
    from bellrock.cli import json_lines
    from bellrock.cli.page import Page
    from bellrock.cli.plan_page import show_plan
    from bellrock.content import load_questions
    from bellrock.jobs.advice import advice_on
    from bellrock.jobs.clock import today
    from bellrock.jobs.plan import make_plan, plan_as_json, questions_as_json, situation_from

    situation = situation_from(_pairs(answers or []))
    if questions:
        asked = load_questions()
        if json:
            print(json_lines.line(questions_as_json(asked, situation.role, situation.age)))
            return
        page = Page()
        for question in asked:
            choices = (f"{choice.id}: {choice.text}" for choice in question.choices)
            page.entry(f"{question.id}:", question.asked(situation.role, situation.age), choices)
        return
    day = as_of.date() if as_of else today()
    advice = advice_on(day)
    made = make_plan(situation, advice, day)
    if json:
        print(json_lines.line(plan_as_json(made)))
    else:
        show_plan(Page(), made, advice, situation, whole)


def _pairs(answers: list[str]) -> dict[str, str]:
    from bellrock.records.errors import UsageError

    pairs = {}
    for answer in answers:
        key, equals, value = answer.partition("=")
        if not equals:
            raise UsageError(answer, f"“{answer}” must be written KEY=VALUE, for example age=16_17.")
        if key in pairs:
            raise UsageError(answer, f"“{key}” is answered twice.")
        pairs[key] = value
    return pairs
