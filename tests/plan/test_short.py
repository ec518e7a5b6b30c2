"""Every plan is short enough for a frightened person: few steps, few words, nothing said twice."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

import pytest

from bellrock.records.advice import Step
from bellrock.records.plan import Plan, PlanStep
from bellrock.records.situation import NOT_SAID, Situation
from tests.plan import walk

TODAY = date(2026, 11, 27)
STAFF = frozenset({"pupil", "client"})

FIRST_STEPS, FIRST_WORDS = 5, 160
STEPS, WORDS = 16, 900
STAFF_STEPS, STAFF_WORDS = 20, 1200
# One step by itself: about 55 words; those that carry somebody through danger may have more.
STEP_WORDS, DANGER_WORDS = 68, 75
DANGER = frozenset({"safe-now", "safe-now-elsewhere", "abuse-line-first", "abuse-line-first-young",
                    "abuse-line-first-age-not-said", "close-before-each-change", "received-do-not-open"})  # fmt: skip
TITLE_WORDS, WHY_WORDS = 8, 12

_WORD = re.compile(r"[^\W_][\w'’.-]*")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def words(*lines: str) -> int:
    """How many words these lines hold."""
    return sum(len(_WORD.findall(line)) for line in lines)


@cache
def _unfolded(step: str) -> int:
    return next(words(each.title, each.first, each.why, *each.how) for each in walk.advice().steps if each.id == step)


@cache
def _sentences(why: str, how: tuple[str, ...]) -> tuple[str, ...]:
    # Four words such as "Do not log out." may stand again where they keep somebody from harm.
    told = _SENTENCE_END.split(" ".join([why, *how]))
    return tuple(each.strip() for each in told if len(each.split()) > 4)


def _said_twice(steps: Iterable[PlanStep]) -> list[str]:
    counted = Counter(sentence for step in steps for sentence in _sentences(step.why, step.how))
    return [sentence for sentence, times in counted.items() if times > 1]


def _too_long(plan: Plan, staff: bool) -> Iterator[str]:
    first = sum(words(step.title, step.first) for step in plan.now)
    whole = sum(_unfolded(step.id) for step in plan.steps)
    if len(plan.now) > FIRST_STEPS or first > FIRST_WORDS:
        yield f"the first view has {len(plan.now)} steps and {first} words"
    if len(plan.steps) > (STAFF_STEPS if staff else STEPS):
        yield f"{len(plan.steps)} steps: {[step.id for step in plan.steps]}"
    if whole > (STAFF_WORDS if staff else WORDS):
        yield f"{whole} words: {[(step.id, _unfolded(step.id)) for step in plan.steps]}"
    yield from (f"said twice: {sentence}" for sentence in _said_twice(plan.steps))


def _walked(situations: Iterable[Situation]) -> tuple[int, list[str]]:
    """How many different plans there were, and the first of what is too long in them."""
    planner, seen = walk.planner(), set()
    found: list[str] = []
    for situation in situations:
        staff = situation.role in STAFF
        key = (planner.rows_that_hold(planner.facts(situation)), staff)
        if key in seen:
            continue
        seen.add(key)
        said = " ".join("=".join(pair) for pair in situation.said())
        found += [f"{what}: {said}" for what in _too_long(planner.plan(situation, TODAY), staff)]
        if len(found) > 10:
            break
    return len(seen), found


# An app with a step of its own, and a picture received; the long test walks over each app and each answer.
APPS, RECEIVED = (NOT_SAID, "whatsapp"), (NOT_SAID, "opened")


def test_the_plan_of_whoever_is_targeted_is_short_whatever_they_say() -> None:
    """Everything at once: money gone, pictures out, one received, others threatened, in danger or not."""
    plans, found = _walked(walk.fullest(("me",), APPS, RECEIVED))

    assert found == []
    assert plans > 3_000


def test_the_plan_of_whoever_helps_is_short_whatever_they_say() -> None:
    plans, found = _walked(walk.fullest(("child", "pupil"), APPS, RECEIVED))

    assert found == []
    assert plans > 2_000


@pytest.mark.long
@pytest.mark.parametrize("role", ["me", "child", "pupil", "friend", "client"])
def test_on_each_app_and_with_each_picture_received_the_plan_is_short(role: str) -> None:
    plans, found = _walked(walk.fullest((role,), walk.told_apart("app"), walk.told_apart("received")))

    assert found == []
    assert plans > 2_000


def test_each_answer_alone_and_each_two_together_leave_the_plan_short() -> None:
    plans, found = _walked(each for way in (walk.one_at_a_time, walk.pairs) for each in way())

    assert found == []
    assert plans > 1_000


@pytest.mark.long
def test_the_whole_product_is_short() -> None:
    plans, found = _walked(walk.whole())

    assert found == []
    assert plans > 10_000


def _reaches_the_person(step: Step) -> bool:
    allowed = dict(step.when)
    grown = allowed.get("age", frozenset()) != frozenset({"under_13"})
    return grown and "self" in allowed.get("for_whom", {"self"}) and bool({"me"} & allowed.get("role", {"me"}))


@pytest.mark.parametrize(
    "step", [each for each in walk.advice().steps if _reaches_the_person(each)], ids=lambda s: s.id
)
def test_a_step_is_one_line_of_title_one_sentence_of_why_and_a_few_of_how(step: Step) -> None:
    assert words(step.title) <= TITLE_WORDS
    assert words(step.why) <= WHY_WORDS
    assert "\n" not in step.why
    assert len(step.how) <= 3
    assert _unfolded(step.id) <= (DANGER_WORDS if step.id in DANGER else STEP_WORDS)


def test_a_plan_that_is_too_long_or_says_a_thing_twice_is_found() -> None:
    plan = walk.planner().plan(Situation(role="me"), TODAY)
    twice = Plan(plan.now * 2, plan.today * 2, plan.later, "", "", TODAY)

    assert len(list(_too_long(twice, staff=False))) > 3
    assert list(_too_long(plan, staff=False)) == []
