"""What whoever edits the advice is told: is it in order, what is due, how does it look."""

import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bellrock.content import load_advice, load_learn_pages
from bellrock.jobs import content as editing
from bellrock.jobs.content import Reason, check, due, graph
from bellrock.records.advice import Advice
from tests.content.small_content import break_in

FRESH = date(2026, 11, 26)


def _checks(monkeypatch: pytest.MonkeyPatch, root: Path) -> editing.Checked:
    from bellrock.content.check import check_content

    monkeypatch.setattr(editing, "check_content", lambda: check_content(root))
    return check()


def test_our_own_advice_is_in_order_and_the_last_sentence_says_so() -> None:
    checked = check()

    assert checked.problems == ()
    assert checked.in_order
    assert checked.sentence.startswith("The advice is in order: ")
    assert checked.sentence.endswith("You can send your change in.")


def test_a_mistake_ends_in_a_sentence_that_says_what_to_mend_first(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_in(small, "steps/wait.md", "urgency: now", "urgency: soon")
    checked = _checks(monkeypatch, small)

    assert not checked.in_order
    assert checked.sentence == (
        "1 mistake was found. Mend the first one (steps/wait.md, line 2), save, and run this again."
    )


def test_somebody_with_nothing_to_do_now_is_a_mistake_told_by_their_answers(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked = _checks(monkeypatch, small)

    assert checked.problems == ("steps: somebody has nothing to do now. Their answers: age=18_24.",)


def test_too_much_to_do_now_is_a_mistake_that_names_the_steps(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (small / "steps/wait.md").read_text(encoding="utf-8")
    (small / "steps/wait.md").unlink()
    for number in range(6):
        everybody = text.replace("when: {young: [yes, not_said]}\n", "")
        (small / f"steps/wait-{number}.md").write_text(everybody, encoding="utf-8")
    checked = _checks(monkeypatch, small)

    assert len(checked.problems) == 1
    assert checked.problems[0].startswith("steps: 7 steps stand under now, at most 5. Answers: no answer at all. ")
    assert "wait-5" in checked.problems[0]


def _advice() -> Advice:
    return load_advice()


def test_what_nobody_found_is_due_first_then_what_nobody_looked_up_then_what_was_read_elsewhere() -> None:
    found = due(_advice(), FRESH)
    reasons = [each.reason for each in found]

    assert reasons == sorted(reasons)
    assert [each.row for each in found if each.reason is Reason.NO_LINK] == ["services: self-help-guide"]
    assert {Reason.BACKGROUND, Reason.SECOND_HAND} <= set(reasons)
    assert Reason.PAST_ITS_DAY not in reasons


def test_a_fact_that_was_seen_on_its_own_page_is_not_due() -> None:
    rows = {(each.row, each.what) for each in due(_advice(), FRESH)}
    seen = [
        (f"services: {service.id}", f"{channel.kind} {channel.value}")
        for service in _advice().services
        for channel in service.channels
        if channel.confidence == "seen"
    ]

    assert seen
    assert rows & set(seen) == set()


def test_every_row_is_due_once_its_day_has_passed(small: Path) -> None:
    advice = load_advice(small)
    before = {each.row for each in due(advice, date(2027, 5, 25)) if each.reason is Reason.PAST_ITS_DAY}
    after = [each.row for each in due(advice, date(2027, 5, 26)) if each.reason is Reason.PAST_ITS_DAY]

    assert before == set()
    assert after == [
        "steps: call-somebody",
        "steps: wait",
        "services: example-line",
        "platforms: example",
        "say: call-101-sentence",
    ]


def test_a_number_on_a_page_to_learn_from_is_due_where_it_was_read_elsewhere_and_the_page_past_its_day(
    small: Path,
) -> None:
    source = 'confidence: second_hand, source: "https://example.org/two", seen: 2026-11-23'
    way = f'{{kind: call, value: "0800 1", link: "tel:08001", {source}}}'
    break_in(small, "learn/talk.md", "place: 10\n", f"place: 10\nchannels:\n  - {way}\n")
    break_in(small, "learn/talk.md", "You can ask how they are.", "You can call 0800 1.")
    advice, pages = load_advice(small), load_learn_pages(small)

    (number,) = [each for each in due(advice, FRESH, pages=pages) if each.row == "learn: talk"]
    late = [each.reason for each in due(advice, date(2027, 5, 26), pages=pages) if each.row == "learn: talk"]

    assert (number.reason, number.what, number.look_at) == (
        Reason.SECOND_HAND, "call 0800 1", "https://example.org/two",
    )  # fmt: skip
    assert late == [Reason.SECOND_HAND, Reason.PAST_ITS_DAY]


def test_each_thing_that_is_due_says_why_and_where_to_look(small: Path) -> None:
    break_in(small, "law.yaml", "confidence: seen", "confidence: second_hand")
    found = [each for each in due(load_advice(small), FRESH) if each.row == "law: example-law"]

    assert [(each.why, each.look_at, each.seen) for each in found] == [
        ("this was read somewhere else, not on its own page", "https://example.org/law", date(2026, 11, 23))
    ]


def test_the_picture_shows_every_step_every_service_and_every_line_between_them() -> None:
    advice = _advice()
    root = ET.fromstring(graph(advice))
    words = {element.text for element in root.iter("{http://www.w3.org/2000/svg}text")}
    lines = {element.text for element in root.iter("{http://www.w3.org/2000/svg}title")}

    assert {step.id for step in advice.steps} | {service.id for service in advice.services} <= words
    assert {"NOW", "TODAY", "LATER"} <= words
    for step in advice.steps:
        assert {f"{step.id} → {name}" for name in step.services} <= lines
        for fact, allowed in step.when:
            assert f"{fact}: {', '.join(sorted(allowed))} → {step.id}" in lines


def test_the_picture_is_the_same_each_time_it_is_drawn() -> None:
    advice = _advice()

    assert graph(advice) == graph(replace(advice, version="other"))
