"""The golden plans of a stranger's threat: for each nation, both ages and form, the ids of the steps in order.

`make golden` writes them anew; the difference then shows who is affected by a changed line.
Ids only, never pages: whoever mends a comma must not have to read a thousand changed lines.
"""

import csv
import io
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

from bellrock.content import load_advice
from bellrock.plan import Planner
from bellrock.records.plan import PlanStep
from bellrock.records.situation import NOT_SAID, Situation

PLANS = Path(__file__).parent / "plans.csv"

HEADINGS = ("who", "nation", "age", "age_in_picture", "form", "now", "today", "later", "held")

_NATIONS = (NOT_SAID, "scotland", "england", "wales", "northern_ireland", "elsewhere")
_AGES = (NOT_SAID, "under_13", "16_17", "25_plus")
_THEN = (NOT_SAID, "16_17", "25_plus")
_FORMS = (NOT_SAID, "mass_email", "social_media", "image_abuse", "child", "other_extortion")

# The answers that add, remove or move steps, one at a time over two people.
_MORE = (
    ("known", "partner_or_ex"), ("known", "stranger"), ("picture", "fake"), ("picture", "none"), ("shared", "yes"),
    ("shared", "no"), ("shared", "not_known"), ("paid", "yes"), ("talking", "yes"), ("more_sent", "yes"),
    ("received", "yes"), ("others_threatened", "yes"), ("password_shown", "yes"), ("safe_now", "no"),
    ("came_by", "chat"), ("role", "child"), ("role", "pupil"), ("role", "friend"), ("role", "client"),
)  # fmt: skip
_PEOPLE = (
    {"nation": "scotland", "age": "16_17", "form": "social_media", "known": "stranger"},
    {"nation": "england", "age": "25_plus", "age_in_picture": "25_plus", "form": "image_abuse", "known": "stranger"},
    {"nation": "wales", "age": "25_plus", "form": "mass_email", "known": "stranger"},
)


def written() -> str:
    """The table as it should stand in plans.csv."""
    lines = io.StringIO()
    table = csv.writer(lines, lineterminator="\n")
    table.writerow(HEADINGS)
    table.writerows(_rows())
    return lines.getvalue()


def _rows() -> Iterator[tuple[str, ...]]:
    body = load_advice()
    planner = Planner(body)
    apps = next(question for question in body.questions if question.id == "app").choices
    paid_by = next(question for question in body.questions if question.id == "paid_by").choices
    for nation, age, then, form in product(_NATIONS, _AGES, _THEN, _FORMS):
        stranger = Situation(nation=nation, age=age, age_in_picture=then, form=form, known="stranger")
        yield _row(planner, "", stranger)
    # Who does this is not said: what they may notice waits.
    for role, age, then, form in product(("me", "child", "pupil"), _AGES, _THEN, _FORMS):
        unsaid = Situation(nation="scotland", role=role, age=age, age_in_picture=then, form=form)
        yield _row(planner, f"role={role} known=", unsaid)
    for person in _PEOPLE:
        for name, value in (*_MORE, *(("app", choice.id) for choice in apps)):
            yield _row(planner, f"{name}={value}", Situation(**{**person, name: value}))
        for choice in paid_by:
            yield _row(planner, f"paid_by={choice.id}", Situation(**{**person, "paid": "yes", "paid_by": choice.id}))


def _row(planner: Planner, who: str, situation: Situation) -> tuple[str, ...]:
    plan = planner.plan(situation, date.min)
    said = (situation.nation, situation.age, situation.age_in_picture, situation.form)
    return (who, *said, _ids(plan.now), _ids(plan.today), _ids(plan.later), " ".join(plan.held))


def _ids(steps: tuple[PlanStep, ...]) -> str:
    return " ".join(step.id for step in steps)


def write() -> None:
    """Write plans.csv anew."""
    PLANS.write_text(written(), encoding="utf-8")


if __name__ == "__main__":
    write()
