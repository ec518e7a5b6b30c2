"""Everybody: no combination of answers leaves a person with nothing to do, too much to do, or the wrong people."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import chain, combinations

import pytest

from bellrock.records.advice import Step
from bellrock.records.situation import DERIVED, NOT_SAID, Situation
from tests.plan import walk
from tests.plan.promises import Promises

TODAY = date(2026, 11, 25)
# What the promises look at beside the plan itself.
LOOKED_AT = ("age", "age_in_picture", "nation", "app", "safe_now", *(name for name, _ in DERIVED))


@cache
def _promises() -> Promises:
    return Promises(walk.advice())


@dataclass
class Walked:
    """What a walk found: how many situations, the first broken promises with their answers, and what was used."""

    situations: int = 0
    broken: list[str] = field(default_factory=list)
    steps: set[str] = field(default_factory=set)
    services: set[str] = field(default_factory=set)


def walked(situations: Iterable[Situation]) -> Walked:
    """A walk over these situations.

    Situations with the same rows of the advice and the same looked-at facts have the same plan and the same promises,
    so each such group is looked at once.
    """
    planner, promises = walk.planner(), _promises()
    seen: set[tuple[int, ...]] = set()
    found = Walked()
    for situation in situations:
        found.situations += 1
        facts = planner.facts(situation)
        key = (planner.rows_that_hold(facts), hash(tuple(facts[name] for name in LOOKED_AT)))
        if key in seen:
            continue
        seen.add(key)
        plan = planner.plan(situation, TODAY)
        found.steps.update(step.id for step in plan.steps)
        found.services.update(name for step in plan.steps for name in step.services)
        said = " ".join("=".join(pair) for pair in situation.said())
        found.broken += [f"{promise}: {said}" for promise in promises.broken(plan, facts)]
        if len(found.broken) > 20:
            break
    return found


@cache
def _quick() -> Walked:
    return walked(chain(walk.one_at_a_time(), walk.pairs(), walk.quick()))


def test_everybody_is_kept_the_promises() -> None:
    """Both ages, nation and form whole, what is told apart of role, known and picture, and every two answers."""
    assert _quick().broken == []
    assert _quick().situations >= 6 * 6 * 6 * 6 * 4 * 3 * 3


def test_every_step_is_reached_by_somebody() -> None:
    assert {step.id for step in walk.advice().steps} - _quick().steps == set()


def test_every_service_is_used_by_some_plan() -> None:
    assert {service.id for service in walk.advice().services} - _quick().services == set()


@pytest.mark.long
def test_the_whole_product_keeps_the_promises() -> None:
    found = walked(walk.whole())

    assert found.broken == []
    assert found.situations > 1_000_000


# The questions that the facts about age and picture are worked out from: two cells can exclude each other through them.
AGE_AND_PICTURE = ("age", "age_in_picture", "picture", "form")


def _can_meet(one: Step, other: Step) -> bool:
    """Whether some facts could let both steps stand: by intersecting sets, then through what facts share."""
    allowed = dict(one.when)
    if not all(values & allowed.get(fact, values) for fact, values in other.when):
        return False
    cells = [cell for cell in (*one.when, *other.when) if walk.behind((cell,)) <= set(AGE_AND_PICTURE)]
    worlds = walk.situations({name: walk.told_apart(name) for name in AGE_AND_PICTURE})
    known = (walk.planner().facts(world) for world in worlds)
    return any(all(facts[fact] in values for fact, values in cells) for facts in known)


def test_two_steps_in_the_same_place_never_meet() -> None:
    """Steps with one urgency and place say the same to different people; who saw both would be told two things."""
    met = [
        (one.id, other.id)
        for one, other in combinations(walk.advice().steps, 2)
        if (one.urgency, one.place) == (other.urgency, other.place)
        and one.id not in other.never_with
        and _can_meet(one, other)
    ]

    assert met == []


def test_steps_that_could_meet_are_seen_to_meet() -> None:
    steps = {step.id: step for step in walk.advice().steps}

    assert _can_meet(steps["keep-words"], steps["stop-replying"])
    assert not _can_meet(steps["keep-words"], steps["keep-words-second-phone"])
    assert not _can_meet(steps["keep-words"], steps["under-13-childline"])


# Answers that say that all is as usual; the plan for them is the plan for nothing said.
AS_USUAL = {("role", "me"), ("safe_now", "yes"), ("came_by", "email")}
# By this answer no plan may differ: it only brings the lines, and in a page what it changes happens there.
UNTOLD = {("dark_thoughts", "yes"), ("dark_thoughts", "not_sure")}


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

    assert idle == AS_USUAL | UNTOLD
