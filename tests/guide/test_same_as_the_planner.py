"""Whoever follows the links comes to the steps that the planner gives for the same answers."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bellrock.plan import Planner
from bellrock.records.advice import Advice, Question
from bellrock.records.plan import Plan, PlanStep
from bellrock.records.situation import NOT_SAID, Situation
from tests.guide.conftest import DAY
from tests.guide.reading import SKIP, Folder, Shown

# No step like these, and no word of the adults' tool, before it is known who does it and how old the picture is.
NOT_YET = ("report-in-app", "pause-account", "log-out-go-private", "log-out-not-deactivate")
ASKED_FIRST = ("known", "age_in_picture")


def starts(guide: Folder, advice: Advice) -> Iterator[tuple[str, Situation]]:
    """Each door with what is known of whoever comes through it."""
    first = "index.html"
    yield guide.door(guide.door(first, "I need help now"), "Yes"), Situation(role="me")
    received = guide.door(guide.door(first, "I was sent a picture of somebody"), "Show me what to do")
    yield received, Situation(role="friend", received="yes")
    beside = guide.door(first, "I am helping someone")
    for choice in question_of(advice, "role").choices:
        if choice.id != "me":
            yield guide.door(beside, choice.text), Situation(role=choice.id)


def question_of(advice: Advice, name: str) -> Question:
    return next(question for question in advice.questions if question.id == name)


def asked(advice: Advice, shown: Shown, role: str) -> Question:
    (found,) = (question for question in advice.questions if question.asked(role) == shown.question)
    return found


def walk(guide: Folder, advice: Advice, every_situation: bool) -> Iterator[tuple[str, Situation]]:
    """Pages with answers that lead to them: every one of them, or the first ones that come to each page."""
    seen: set[object] = set()
    wait = list(starts(guide, advice))
    while wait:
        name, situation = wait.pop()
        mark = (name, situation) if every_situation else name
        if mark in seen:
            continue
        seen.add(mark)
        yield name, situation
        shown = guide.shown(name)
        if shown.question:
            question = asked(advice, shown, situation.role)
            answers = {choice.text: choice.id for choice in question.choices} | {SKIP: NOT_SAID}
            assert {text for _, text in shown.links} == set(answers)
            wait.extend((href, replace(situation, **{question.id: answers[text]})) for href, text in shown.links)


def expected(plan: Plan, waiting: bool) -> list[PlanStep]:
    if not waiting:
        return list(plan.steps)
    later = plan.today + plan.later
    may_wait = [step for step in plan.steps if step not in later or step.they_may_notice != "yes"]
    return [step for step in may_wait if "stopncii" not in step.services]


def named_by(advice: Advice, step: PlanStep) -> tuple[str, ...]:
    """The names of the helpers of a step."""
    names = {service.id: service.name for service in advice.services}
    return tuple(names[each] for each in step.services)


def compare(guide: Folder, advice: Advice, planner: Planner, name: str, situation: Situation) -> None:
    shown = guide.shown(name)
    plan = planner.plan(situation, DAY)
    steps = expected(plan, shown.waiting)

    assert list(shown.steps) == [step.id for step in steps], (name, situation.said())
    assert list(shown.helpers) == [named_by(advice, step) for step in steps], (name, situation.said())
    assert plan.now, situation
    assert any(step in plan.now for step in steps), situation.said()


def test_every_page_is_the_plan_for_the_answers_that_lead_to_it(
    guide: Folder, advice: Advice, planner: Planner
) -> None:
    count = 0
    for name, situation in walk(guide, advice, every_situation=False):
        compare(guide, advice, planner, name, situation)
        count += 1

    assert count > 1000


@pytest.mark.long
def test_every_situation_comes_to_its_own_plan(guide: Folder, advice: Advice, planner: Planner) -> None:
    count = 0
    for name, situation in walk(guide, advice, every_situation=True):
        compare(guide, advice, planner, name, situation)
        count += 1

    assert count > 20_000


def test_until_it_is_known_who_and_how_old_nothing_is_blocked_paused_or_named(guide: Folder, advice: Advice) -> None:
    count = 0
    for name, situation in walk(guide, advice, every_situation=False):
        shown = guide.shown(name)
        if shown.question and asked(advice, shown, situation.role).id in ASKED_FIRST:
            count += 1
            assert shown.waiting
            assert not set(shown.steps) & set(NOT_YET), name
            assert "StopNCII" not in shown.main, name
            assert shown.main.index("id=asked") < shown.main.index("class=step")

    assert count > 20


def answers_of(advice: Advice, text: str, answer: str, situation: Situation) -> dict[str, str]:
    """The answers that a section stands for, from its words."""
    for question in advice.questions:
        for words in {question.text, question.asked(situation.role), question.asked("client")}:
            if not text.startswith(words):
                continue
            # Answers that add the same stand side by side; the first speaks for them.
            said = (answer or text.removeprefix(words)).partition(" / ")[0].strip()
            for choice in question.choices:
                if choice.text == said:
                    return {question.id: choice.id}
            for other in advice.questions:
                for choice in other.choices if dict(other.when).keys() == {question.id} else ():
                    if choice.text == said:
                        return {question.id: next(iter(dict(other.when)[question.id])), other.id: choice.id}
    raise AssertionError((text, answer))


def test_a_section_adds_what_the_planner_adds_and_changes_nothing(
    guide: Folder, advice: Advice, planner: Planner
) -> None:
    count = 0
    for name, situation in walk(guide, advice, every_situation=False):
        shown = guide.shown(name)
        above: set[str] = set().union(*shown.helpers)
        for text, answer, added in shown.sections:
            more = planner.plan(replace(situation, **answers_of(advice, text, answer, situation)), DAY)
            titles = [step.title for step in more.steps]
            assert sorted((*shown.titles, *(title for title, _ in added))) == sorted(titles), (name, text, answer)
            helpers = {step.title: named_by(advice, step) for step in more.steps}
            for title, named in added:
                # On the heaviest pages a section does not name again who stands further up with a number.
                assert set(named) <= set(helpers[title]), (name, text, answer, title)
                assert set(helpers[title]) - set(named) <= above, (name, text, answer, title)
                above.update(named)
            assert [title for title in titles if title in shown.titles] == list(shown.titles)
            count += 1

    assert count > 5000


def test_money_that_was_sent_is_a_section_wherever_the_questions_end(guide: Folder, advice: Advice) -> None:
    for name, situation in walk(guide, advice, every_situation=False):
        shown = guide.shown(name)
        # For whoever was sent a picture, money takes the place of a step for now, so it is no section there.
        if not shown.question and situation.age != "under_13" and situation.received != "yes":
            assert any(text.startswith("Has any money been sent?") for text, _, _ in shown.sections), name


def test_what_the_law_and_the_words_for_101_say_is_true_for_whoever_comes(
    guide: Folder, advice: Advice, planner: Planner
) -> None:
    for name, situation in walk(guide, advice, every_situation=False):
        plan = planner.plan(situation, DAY)
        text = guide.text(name).replace("&#39;", "'").replace("&#34;", '"')

        assert plan.say_101 in text, (name, situation.said())
        assert plan.law in text, (name, situation.said())
