"""Everybody: no combination of answers leaves a person with nothing to do, too much to do, or the wrong people."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from itertools import combinations

import pytest

from bellrock.records.advice import Step
from bellrock.records.situation import DERIVED, NOT_SAID, Situation
from tests.plan import walk
from tests.plan.promises import Promises

TODAY = date(2026, 11, 25)
# What the promises look at beside the plan itself.
LOOKED_AT = ("age", "age_in_picture", "nation", "app", "safe_now", *(name for name, _ in DERIVED))


@lru_cache(maxsize=1)
def _promises() -> Promises:
    return Promises(walk.advice())


def broken_promises(situations: Iterable[Situation]) -> tuple[int, list[str]]:
    """How many situations were walked, and the first broken promises, each with the answers that lead there.

    Situations with the same rows of the advice and the same looked-at facts have the same plan and the same promises,
    so each such group is looked at once.
    """
    planner, promises = walk.planner(), _promises()
    seen: set[tuple[int, ...]] = set()
    walked, broken = 0, list[str]()
    for situation in situations:
        walked += 1
        facts = planner.facts(situation)
        key = (planner.rows_that_hold(facts), hash(tuple(facts[name] for name in LOOKED_AT)))
        if key in seen:
            continue
        seen.add(key)
        said = " ".join("=".join(pair) for pair in situation.said())
        broken += [f"{promise}: {said}" for promise in promises.broken(planner.plan(situation, TODAY), facts)]
        if len(broken) > 20:
            break
    return walked, broken


def test_every_combination_of_both_ages_nation_and_form_keeps_the_promises() -> None:
    walked, broken = broken_promises(walk.quick())

    assert broken == []
    assert walked >= 6 * 6 * 6 * 6 * 4 * 3 * 3


def test_every_answer_alone_keeps_the_promises() -> None:
    _, broken = broken_promises(walk.one_at_a_time())

    assert broken == []


def test_every_two_answers_together_keep_the_promises() -> None:
    _, broken = broken_promises(walk.pairs())

    assert broken == []


@pytest.mark.long
def test_the_whole_product_keeps_the_promises() -> None:
    walked, broken = broken_promises(walk.whole())

    assert broken == []
    assert walked > 100_000


def _can_meet(one: Step, other: Step) -> bool:
    """Whether some facts could let both steps stand, by intersecting sets, without any walk."""
    allowed = dict(one.when)
    return all(values & allowed.get(fact, values) for fact, values in other.when)


def test_steps_of_the_same_purpose_never_meet() -> None:
    """Two steps that differ only for whom they are written must not stand in one plan: a reader would see both."""
    families = ("keep-words", "tell-people", "block-picture-adult", "safe-now", "stop-replying", "pause-account")
    steps = [step for step in walk.advice().steps if step.id.startswith(families)]

    met = [
        (one.id, other.id)
        for one, other in combinations(steps, 2)
        if one.id.split("-")[:2] == other.id.split("-")[:2] and _can_meet(one, other) and one.id not in other.never_with
    ]

    assert [pair for pair in met if _meet_for_real(*pair)] == []


def _meet_for_real(one: str, other: str) -> bool:
    situations = walk.quick()
    return any({one, other} <= {step.id for step in walk.planner().plan(each, TODAY).steps} for each in situations)


def test_every_step_is_reached_by_somebody() -> None:
    reached: set[str] = set()
    for walked in (walk.one_at_a_time(), walk.pairs(), walk.quick()):
        for situation in walked:
            reached.update(step.id for step in walk.planner().plan(situation, TODAY).steps)

    assert {step.id for step in walk.advice().steps} - reached == set()


def test_every_service_is_used_by_some_plan() -> None:
    used: set[str] = set()
    for walked in (walk.one_at_a_time(), walk.pairs(), walk.quick()):
        for situation in walked:
            used.update(name for step in walk.planner().plan(situation, TODAY).steps for name in step.services)

    assert {service.id for service in walk.advice().services} - used == set()


# Answers that say that all is as usual; the plan for them is the plan for nothing said.
AS_USUAL = {("role", "me"), ("safe_now", "yes"), ("came_by", "email")}


def test_every_answer_changes_something() -> None:
    """An answer that changes nothing was asked for nothing, but for "no", "I do not know" and "another one".

    The app is left out: its name and its own page are shown whichever it is.
    """
    idle = {
        (question.id, choice.id)
        for question in walk.advice().questions
        for choice in question.choices
        if walk.signature(question.id, choice.id) == walk.signature(question.id, NOT_SAID)
        and question.id != "app"
        and choice.id not in {"no", "not_known", "other"}
    }

    assert idle == AS_USUAL
