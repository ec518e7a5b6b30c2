"""The promises themselves: each planted fault of the advice is found, so that a green walk says something."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bellrock.plan import Planner
from bellrock.records.advice import NO_SOURCE, Advice, Service, Step, Urgency
from bellrock.records.situation import Situation
from tests.plan import walk
from tests.plan.promises import NOW_LIMIT, Promises

TODAY = date(2026, 11, 25)


def _broken(body: Advice, situation: Situation) -> list[str]:
    planner = Planner(body)
    return list(Promises(body).broken(planner.plan(situation, TODAY), planner.facts(situation)))


def _with_steps(change: Callable[[Step], Step]) -> Advice:
    return replace(walk.advice(), steps=tuple(change(step) for step in walk.advice().steps))


def _with_services(change: Callable[[Service], Service]) -> Advice:
    return replace(walk.advice(), services=tuple(change(service) for service in walk.advice().services))


def _without(*gone: str) -> Advice:
    return _with_steps(lambda step: replace(step, services=tuple(name for name in step.services if name not in gone)))


def _for_all(name: str) -> Advice:
    return _with_services(lambda service: replace(service, when=()) if service.id == name else service)


def _more(**parts: object) -> Advice:
    sample = walk.advice().steps[0]
    extra = replace(sample, id="planted", when=(), services=(), urgency=Urgency.NOW, place=1, **parts)  # type: ignore[arg-type]
    return replace(walk.advice(), steps=(extra, *walk.advice().steps))


def _abuse_line_last(step: Step) -> Step:
    return step if step.urgency is not Urgency.NOW else replace(step, services=())


FAULTS: list[tuple[str, Advice, dict[str, str]]] = [
    ("steps for now", replace(walk.advice(), steps=()), {}),
    ("steps for now", _with_steps(lambda step: replace(step, urgency=Urgency.NOW)), {"form": "image_abuse"}),
    ("nothing to say on 101", replace(walk.advice(), scripts=()), {}),
    ("under 18 and sent to", _for_all("stopncii"), {"age": "16_17", "form": "image_abuse", "shared": "yes",
     "known": "stranger"}),
    ("under 18 in the picture and sent to stopncii", _for_all("stopncii"), {"age": "25_plus", "age_in_picture": "13_15",
     "form": "image_abuse", "shared": "yes", "known": "stranger"}),
    ("18 or over and sent to report-remove", _for_all("report-remove"), {"age": "25_plus", "form": "image_abuse",
     "shared": "yes", "more_sent": "yes"}),
    ("without childline", _without("childline"), {"age": "16_17", "nation": "wales"}),
    ("elsewhere and sent to childline", _for_all("childline"), {"age": "16_17", "nation": "elsewhere"}),
    ("under 13 and asked to collect", _more(how=("Take screenshots of the words.",)), {"age": "under_13"}),
    ("in danger and first told", _without("emergency-999"), {"safe_now": "no", "nation": "scotland"}),
    ("comes before the line", _with_steps(_abuse_line_last), {"known": "partner_or_ex"}),
    ("the line of the nation is missing", _without("live-fear-free"), {"known": "partner_or_ex", "age": "25_plus",
     "nation": "wales"}),
    ("Childline is missing", _without("childline"), {"known": "known", "age": "16_17", "nation": "wales"}),
    ("told to deactivate on", _more(how=("Choose deactivate.",)), {"app": "snapchat"}),
    ("before the evidence is kept", _more(how=("Choose deactivate.",)), {"app": "instagram"}),
    ("a screenshot that is noticed", _more(how=("Take a screenshot of the words.",)), {"app": "snapchat"}),
    ("told to log_out on telegram", _more(how=("Log out for some days.",)), {"app": "telegram"}),
    ("told to log_out on instagram", _more(how=("Then sign out.",)), {"app": "instagram"}),
    ("told to uninstall on whatsapp", _more(how=("Take the app off the phone.",)), {"app": "whatsapp"}),
    ("told to uninstall on not_said", _more(how=("Uninstall it.",)), {}),
    ("told to delete", _more(how=("After that, delete it.",)), {"received": "yes"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "body", "answers"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_planted_fault_is_found(words: str, body: Advice, answers: dict[str, str]) -> None:
    situation = Situation(**answers)

    assert any(words in promise for promise in _broken(body, situation))
    assert _broken(walk.advice(), situation) == []


def test_a_log_out_waits_for_the_words_even_where_nothing_is_lost_by_it() -> None:
    keeps = replace(NO_SOURCE, answer="no")
    apps = tuple(replace(app, loses_on_log_out=keeps) for app in walk.advice().platforms)
    early = replace(_more(how=("Log out for some days.",)), platforms=apps)

    assert "told to log_out before the words are kept: planted" in _broken(early, Situation(app="reddit"))


def test_two_steps_that_are_never_together_are_found_together() -> None:
    one, other = walk.advice().steps[:2]
    promises = Promises(walk.advice())
    promises.never_with[one.id] = frozenset({other.id})
    plan = Planner(walk.advice()).plan(Situation(), TODAY)
    made = {step.id: step for step in plan.steps}
    both = replace(plan, now=(replace(plan.now[0], id=one.id), replace(plan.now[0], id=other.id)))

    assert made
    assert "two steps that are never together" in list(promises.broken(both, Planner(walk.advice()).facts(Situation())))


def test_what_each_step_asks_is_read_from_its_words() -> None:
    promises = Promises(walk.advice())

    assert "pause-account" in promises.deactivates
    assert "log-out-not-deactivate" not in promises.deactivates
    assert "keep-words" in promises.screenshots
    assert {"keep-words-second-phone", "keep-words"} <= promises.second_phone
    assert {"report-in-app", "kik-keep-chat", "pause-account", "close-before-each-change"} <= promises.acting
    assert {"abuse-line-first", "abuse-line-first-young", "school-first-close"} <= promises.abuse_line
    assert {"stopncii", "revenge-porn-helpline"} <= promises.adults_only
    assert NOW_LIMIT == 5
