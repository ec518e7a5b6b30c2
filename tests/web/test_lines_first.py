"""Where somebody pastes words about hurting or killing oneself, help stands before everything else on the page."""

import json
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from bellrock.cli.check_page import CheckPages
from bellrock.content.headlines import load_headlines
from bellrock.jobs.check import check, tools
from bellrock.jobs.lines import lines_of
from bellrock.plan.lines import lines_for
from bellrock.records.case import Case
from bellrock.records.situation import Situation
from bellrock.web.person.lines_first import line_cards
from bellrock.web.person.planning import plan_view
from bellrock.web.person.reply import shown
from bellrock.web.person.result import result_view
from bellrock.web.person.shelf import Shelf, from_content
from bellrock.web.person.thoughts import thoughts
from tests.fakes import shelf as fake

GOAD = "Pay 200 GBP or I send the video to your friends.\nyou may as well kill yourself"
OWN = "i want to kill myself, someone has my pictures"
THREAT = "if you leave me i will kill myself"


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return from_content()


def case_of(words: str, **answers: str) -> Case:
    return check("-", BytesIO(words.encode()), Situation(**answers), tools())


def page_of(shelf: Shelf, case: Case) -> str:
    # The place to stand apart is tried elsewhere; here the words are read at once.
    view = result_view(shelf, case, case.situation, shelf.plan(case.situation), invented=False)
    return shown(shelf, "result.html", result=view).decode()


def printed(case: Case, capsys: Any) -> str:
    CheckPages(load_headlines(), fake.DAY).show(case)
    return " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("words", [GOAD, OWN, THREAT])
def test_the_lines_stand_before_the_headline_and_the_words_found_stand_after_it(
    shelf: Shelf, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    case = case_of(words)
    title = load_headlines().of(case).title
    for page in (page_of(shelf, case), printed(case, capsys)):
        before, _, after = page.partition(title)
        assert after
        assert "85258" in before
        assert "kill" not in before


def test_whoever_may_hurt_themselves_reads_what_to_do_in_one_breath(shelf: Shelf) -> None:
    page = page_of(shelf, case_of(OWN))

    assert "999 or A&amp;E. Wake someone. Show them this screen." in page
    assert "suicidal" not in page


def test_whoever_was_told_to_die_reads_that_they_do_not_deserve_it(shelf: Shelf) -> None:
    assert "You do not deserve this, and it is not your fault." in page_of(shelf, case_of(GOAD))


def test_whoever_is_held_by_a_threat_of_suicide_is_not_responsible(shelf: Shelf) -> None:
    page = page_of(shelf, case_of(THREAT))

    assert "999 for them. You are not responsible." in page
    assert "Wake someone" not in page


def test_somebody_abroad_is_not_sent_to_999_by_our_sentence(shelf: Shelf) -> None:
    page = page_of(shelf, case_of(OWN, nation="elsewhere", country="us")).partition("<h1")[0].partition("<main")[2]

    assert "999" not in page
    assert 'href="tel:988"' in page


def test_a_helper_is_told_to_stay_with_them(shelf: Shelf) -> None:
    assert "Stay with them." in page_of(shelf, case_of(GOAD, role="child"))


@pytest.mark.parametrize("age", ["under_13", "13_15", "16_17", "18_24", "25_plus", "not_said"])
def test_each_line_that_one_calls_has_a_way_to_write_that_is_answered_at_once(shelf: Shelf, age: str) -> None:
    case = case_of(OWN, age=age, nation="scotland")
    view = result_view(shelf, case, case.situation, shelf.plan(case.situation), invented=False)

    assert len(view.first_lines) >= 3
    for line in view.first_lines:
        assert line.silent
        assert line.silent.kind in ("text", "chat")


def test_the_words_that_push_somebody_are_the_last_reason_shown(shelf: Shelf) -> None:
    case = case_of(f"kys\n{GOAD}")
    view = result_view(shelf, case, case.situation, shelf.plan(case.situation), invented=False)

    assert case.recognition.signals[0].id == "self-harm-goad"
    assert [each.title for each in view.why][-1] == "Words that push somebody to hurt or kill themselves"


def test_everybody_else_meets_their_answer_first(shelf: Shelf, capsys: pytest.CaptureFixture[str]) -> None:
    case = case_of("Pay 200 GBP or I send the video to your friends. This homework is killing me.")

    assert lines_of(case) == ()
    assert "first-lines" not in page_of(shelf, case)
    assert printed(case, capsys).startswith(load_headlines().of(case).title)


@pytest.mark.parametrize("words", [GOAD, OWN, THREAT])
def test_the_machine_reads_the_lines_too(words: str) -> None:
    case = case_of(words, age="16_17", nation="wales")

    assert lines_of(case)[:2] == ("emergency-999", "childline")
    assert lines_of(replace(case, recognition=replace(case.recognition, signals=()))) == ()


def test_the_command_gives_the_lines_of_each_input_and_none_where_there_are_none(tmp_path: Path) -> None:
    for name, words in (("own.txt", OWN), ("plain.txt", "See you on Sunday.")):
        (tmp_path / name).write_text(words, encoding="utf-8")
    command = [sys.executable, "-m", "bellrock", "check", "--json", "--in-process", "own.txt", "plain.txt"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, timeout=60).stdout.splitlines()

    own, plain = map(json.loads, said)
    assert own["lines"][0] == "emergency-999"
    assert plain["lines"] == []


@pytest.mark.parametrize("age", ["13_15", "16_17", "18_24", "25_plus", "not_said"])
@pytest.mark.parametrize("nation", ["scotland", "northern_ireland", "not_said"])
def test_who_says_yes_to_the_question_or_is_not_safe_finds_a_way_to_write_beside_each_line(
    shelf: Shelf, age: str, nation: str
) -> None:
    situation = Situation(role="me", age=age, nation=nation, safe_now="no")
    asked, plan = thoughts(shelf.advice, situation), plan_view(shelf, shelf.plan(situation), situation)

    assert asked.lines == line_cards(lines_for(situation, shelf.advice), shelf.advice)
    for lines in (asked.lines, plan.lines_first):
        assert lines
        assert all(line.silent and line.silent.kind in ("text", "chat") for line in lines if line.call)
