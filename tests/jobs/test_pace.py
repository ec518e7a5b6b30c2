"""Whoever sends a huge chat loses no word that was heard in time, and a small zip may not ask for minutes."""

from io import BytesIO

import pytest

from bellrock.jobs.check import check, tools
from bellrock.jobs.pace import UNPACKED_PAID, Hurried, allowed
from bellrock.records.case import Case
from bellrock.records.situation import Situation
from tests.fakes.pace import Pace

THREAT = "I recorded you. Send 900 USD within 48 hours or I send the video to your family."


def chat(*messages: str) -> BytesIO:
    lines = (f"[03.02.25, 22:{minute:02}:01] Lena: {words}\n" for minute, words in enumerate(messages))
    return BytesIO("".join(lines).encode())


def read_in_time_for(messages: int, *said: str) -> Case:
    return check("chat.txt", chat(*said), Situation(), tools(), Pace(messages))


def test_a_threat_that_was_heard_in_time_is_told_when_time_is_up() -> None:
    case = read_in_time_for(2, "hi", THREAT, "900", "900", "900")

    assert case.recognition.answer.value == "threat"
    assert case.material.messages == 5
    assert [each.why for each in case.material.unread] == ["We looked closely at the first 2 messages, and no more."]


def test_nobody_hears_that_all_is_well_when_there_was_no_time_for_the_rest() -> None:
    late, in_time = read_in_time_for(1, "hi", THREAT), read_in_time_for(2, "hi", "see you")

    assert late.recognition.answer.value != "threat"
    assert late.material.unknown == 1
    assert in_time.material.unknown == 0
    assert not in_time.material.unread


class Clock:
    """Goes on by a second with each look."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


def test_a_packed_chat_earns_time_by_what_comes_out_of_it_up_to_a_limit() -> None:
    limits: list[float] = []
    pace = Hurried(10_000, 20, limits.append, lambda _: None, clock=lambda: 0.0)
    for letters in (100_000, 3_000_000, 3_000_001, 50_000_000, 200_000_000):
        assert pace.has_time(0, letters)

    assert limits == [allowed(10_000), *map(allowed, (3_000_000, UNPACKED_PAID, UNPACKED_PAID))]


@pytest.mark.parametrize("size", [10, 20_000_000])
def test_looking_closely_ends_before_the_time_does(size: int) -> None:
    limits: list[float] = []
    pace = Hurried(size, 20, limits.append, lambda _: None, clock=Clock())
    looked = 1
    while pace.has_time(looked, 1):
        looked += 1

    assert 0.7 * limits[0] < looked < 0.9 * limits[0]
