"""Where they gave a time, the first thing read about it calms and never promises that nothing will happen."""

import pytest

from bellrock.records.case import Case
from bellrock.web.person.shelf import Shelf
from tests.web.test_lines_first import case_of, page_of, printed, shelf

__all__ = ["shelf"]

HOUR = "I have your video. You have one hour. Pay 200 GBP or I send it to all your friends."
NO_HOUR = "I have your video. Pay 200 GBP or I send it to all your friends."
PANIC = "The clock is there to make you panic."
FIRST = "Ask an abuse line or a helpline before you do anything else."


def told(shelf: Shelf, case: Case, capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    return page_of(shelf, case), printed(case, capsys)


def test_whoever_is_given_an_hour_by_somebody_only_online_hears_that_the_clock_is_there_to_make_them_panic(
    shelf: Shelf, capsys: pytest.CaptureFixture[str]
) -> None:
    for page in told(shelf, case_of(HOUR, known="stranger"), capsys):
        assert f"{PANIC} Do not pay and do not answer. Tell one person." in page
        assert FIRST not in page


@pytest.mark.parametrize("known", ["known", "partner_or_ex"])
def test_whoever_is_given_an_hour_by_somebody_they_know_hears_of_help_first_and_not_of_silence(
    shelf: Shelf, known: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for page in told(shelf, case_of(HOUR, known=known), capsys):
        assert "In danger: 999." in page
        assert FIRST in page
        assert PANIC not in page


def test_whoever_has_not_said_who_it_is_reads_words_that_are_safe_for_both(
    shelf: Shelf, capsys: pytest.CaptureFixture[str]
) -> None:
    for page in told(shelf, case_of(HOUR), capsys):
        assert f"{PANIC} You do not have to pay or answer now." in page
        assert f"Do you know them in real life? {FIRST}" in page


def test_abroad_nobody_is_told_to_call_999(shelf: Shelf) -> None:
    page = page_of(shelf, case_of(HOUR, known="partner_or_ex", nation="elsewhere"))

    assert "They gave a time. In danger: call the emergency number where you are." in page


def test_without_a_time_nothing_is_said_of_a_clock(shelf: Shelf, capsys: pytest.CaptureFixture[str]) -> None:
    for page in told(shelf, case_of(NO_HOUR), capsys):
        assert PANIC not in page
        assert "They gave a time" not in page
