"""What a stranger wrote is read in a process that can do nothing else, and that may end at any time."""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from bellrock.jobs import check, worker
from bellrock.jobs.apart import Apart
from bellrock.jobs.pace import Pace
from bellrock.records.case import Case, Wants
from bellrock.records.errors import NotText, OurFault, PictureNotSaid, TooMuch, Unreadable
from bellrock.records.situation import Situation
from tests.fakes.apart import Apart as FakeApart

THREAT = "I recorded you. Send 900 USD within 48 hours or I send the video to your family. Call +44 7700 900123."
NOBODY = Situation()


@pytest.fixture(params=["split", "begun anew"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways in which a worker begins; which one is taken hangs on the threads of this process."""
    way = str(request.param)
    monkeypatch.setattr(threading, "active_count", lambda: 1 if way == "split" else 2)
    return way


@pytest.fixture
def split(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 1)


def given(words: str) -> BinaryIO:
    return BytesIO(words.encode())


def test_a_message_read_apart_says_what_it_says_when_read_here(way: str, tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_bytes(
        b"From: Eve <eve@example.org>\nDate: Fri, 27 Nov 2026 10:00:00 +0000\nSubject: hi\n"
        b"Content-Type: text/plain; charset=iso-2022-jp\n\n" + THREAT.encode()
    )
    here = check.InThisProcess(check.tools())

    with Apart() as reading:
        assert reading.check("-", given(THREAT), NOBODY) == here.check("-", given(THREAT), NOBODY)
        with mail.open("rb") as stream:
            assert reading.check(str(mail), stream, NOBODY) == here.check(str(mail), stream, NOBODY)


def stands_in_for_reading(does: Callable[[], object]) -> Callable[..., Case]:
    def reads(name: str, stream: BinaryIO, *rest: object) -> Case:
        if stream.read().startswith(b"hostile"):
            does()
        stream.seek(0)
        return check.check(name, stream, NOBODY, check.tools())

    return reads


def reading_that(monkeypatch: pytest.MonkeyPatch, does: Callable[[], object], **limits: float) -> Apart:
    monkeypatch.setattr(worker, "check", stands_in_for_reading(does))
    return Apart(seconds=limits.get("seconds", 20), memory=int(limits.get("memory", worker.MEMORY)))


def spin() -> None:
    while True:
        pass


def hang() -> None:
    threading.Event().wait()


def take_memory() -> None:
    bytearray(200 << 20)


@pytest.mark.usefixtures("split")
@pytest.mark.parametrize(
    ("does", "limits"),
    [(spin, {"seconds": 0.2}), (hang, {"seconds": 0.2}), (take_memory, {"memory": 100 << 20})],
    ids=["spins", "hangs", "takes memory"],
)
def test_what_takes_too_much_is_stopped_and_the_next_message_is_read(
    monkeypatch: pytest.MonkeyPatch, does: Callable[[], object], limits: dict[str, float]
) -> None:
    with reading_that(monkeypatch, does, **limits) as reading:
        with pytest.raises(TooMuch) as stopped:
            reading.check("-", given("hostile"), NOBODY)
        case = reading.check("-", given(THREAT), NOBODY)

    assert "paste" in stopped.value.why
    assert case.recognition.answer.value == "threat"


@pytest.mark.usefixtures("split")
def test_whoever_reads_too_much_hears_at_which_message_it_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    def reads(name: str, stream: BinaryIO, situation: Situation, by: object, pace: Pace, wants: object) -> Case:
        pace.has_time(41, 2_000)
        spin()
        raise AssertionError

    monkeypatch.setattr(worker, "check", reads)

    with Apart(seconds=0.2) as reading, pytest.raises(TooMuch, match="We stopped at message 42"):
        reading.check("-", given("hostile"), NOBODY)


@pytest.mark.usefixtures("split")
def test_a_crash_of_the_reading_process_costs_one_message_only(monkeypatch: pytest.MonkeyPatch) -> None:
    with reading_that(monkeypatch, lambda: os._exit(3)) as reading:
        with pytest.raises(OurFault):
            reading.check("-", given("hostile"), NOBODY)
        assert reading.check("-", given(THREAT), NOBODY).details


@pytest.mark.usefixtures("split")
def test_a_fault_of_ours_in_one_message_costs_that_message_only(monkeypatch: pytest.MonkeyPatch) -> None:
    with reading_that(monkeypatch, lambda: 1 // 0) as reading:
        with pytest.raises(OurFault, match="ZeroDivisionError"):
            reading.check("-", given("hostile"), NOBODY)
        assert reading.check("-", given(THREAT), NOBODY).details


def test_what_cannot_be_read_is_refused_with_its_own_reason(way: str) -> None:
    with Apart() as reading:
        with pytest.raises(NotText):
            reading.check("-", BytesIO(b"Rar!\x1a\x07"), NOBODY)
        with pytest.raises(PictureNotSaid):
            reading.check("-", BytesIO(b"\x89PNG\r\n\x1a\n"), NOBODY)
        assert reading.check("-", given(THREAT), NOBODY).details


REACHES: dict[str, Callable[[], object]] = {
    "opens a file": lambda: os.open(__file__, os.O_RDONLY),
    "writes a file": lambda: os.open(os.devnull, os.O_WRONLY),
    "opens a socket": socket.socket,
    "opens a pair": socket.socketpair,
    "splits itself": os.fork,
    "starts a program": lambda: subprocess.run([sys.executable, "-V"], check=True),
    "kills another process": lambda: os.kill(os.getppid(), 0),
    "removes a file": lambda: os.unlink(os.devnull + ".none"),
}


@pytest.mark.usefixtures("split")
@pytest.mark.parametrize("reach", REACHES.values(), ids=REACHES.keys())
def test_the_reading_process_reaches_nothing_beyond_what_it_was_handed(
    monkeypatch: pytest.MonkeyPatch, reach: Callable[[], object]
) -> None:
    with reading_that(monkeypatch, reach) as reading, pytest.raises(OurFault, match="PermissionError"):
        reading.check("-", given("hostile"), NOBODY)


@pytest.mark.usefixtures("split")
def test_the_reading_process_holds_no_file_but_its_line_and_the_one_handed_in(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    numbers = tmp_path / "numbers.txt"
    numbers.write_text("hostile")
    another = tmp_path / "another"
    another.write_text("")

    def counts() -> None:
        def is_open(number: int) -> bool:
            try:
                os.fstat(number)
            except OSError:
                return False
            return True

        raise NotText("-", str(sum(is_open(number) for number in range(3, 1024))))

    with another.open() as kept, reading_that(monkeypatch, counts) as reading, numbers.open("rb") as stream:
        os.set_inheritable(kept.fileno(), True)
        with pytest.raises(NotText, match=r" 2$"):
            reading.check("-", stream, NOBODY)


@pytest.mark.usefixtures("split")
def test_an_answer_that_is_no_record_is_never_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that took the worker over may make it say anything."""
    real = check.check("-", given(THREAT), NOBODY, check.tools())
    forged = replace(real, verdict="bluff at once")  # type: ignore[arg-type]
    monkeypatch.setattr(worker, "check", lambda *_: forged)

    with Apart() as reading, pytest.raises(OurFault):
        reading.check("-", given(THREAT), NOBODY)


@pytest.mark.usefixtures("split")
def test_no_worker_is_left_when_reading_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    split_off: list[int] = []
    real = os.fork

    def noted() -> int:
        split_off.append(real())
        return split_off[-1]

    monkeypatch.setattr(os, "fork", noted)
    with Apart() as reading:
        reading.check("-", given(THREAT), NOBODY)
        os.kill(split_off[0], 0)

    with pytest.raises(ProcessLookupError):
        os.kill(split_off[0], 0)


def test_a_pipe_that_nobody_writes_into_does_not_hang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "_PATIENCE", 0.1)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    before = time.monotonic()

    with pytest.raises(Unreadable, match="Nothing came out of this pipe"):
        check.opened(str(pipe))
    assert time.monotonic() - before < 5


def test_a_device_is_never_read() -> None:
    with pytest.raises(Unreadable):
        check.opened(os.devnull)


def test_the_others_are_read_when_one_is_stopped() -> None:
    reading = FakeApart(stops=TooMuch("-"))

    refused, missing = check.check_files(("-", "not here"), given(THREAT), NOBODY, reading)

    assert [each.error.code for each in (refused, missing)] == ["too_much", "not_found"]  # type: ignore[union-attr]
    assert reading.asked == ["-"]


HEAD = b"From: Eve <eve@example.org>\nDate: x\n"
CODES = {
    "a mark of order": b"\xef\xbb\xbf" + THREAT.encode(),
    "a made-up code": HEAD + b"Subject: =?utf-9?q?=E9?=\n\n" + THREAT.encode(),
    "another": b"From: =?win-874?q?=E9?= <eve@example.org>\nDate: x\n\n" + THREAT.encode(),
    "Ukrainian": HEAD + b"Content-Type: text/plain; charset=koi8-u\n\n" + THREAT.encode() + b"\xa4",
    "Thai": HEAD + b"Content-Type: text/plain; charset=cp874\n\n" + THREAT.encode() + b"\xa4",
    "a made-up code of the words": HEAD + b"Content-Type: text/plain; charset=utf-9\n\n" + THREAT.encode() + b"\xa4",
}


@pytest.mark.parametrize("raw", CODES.values(), ids=CODES.keys())
def test_no_name_of_a_code_of_letters_stops_the_reading(way: str, raw: bytes) -> None:
    with Apart() as reading:
        case = reading.check("mail.eml" if raw.startswith(b"From") else "-", BytesIO(raw), NOBODY)

    assert case.recognition.answer.value == "threat"


def test_half_an_emoji_comes_back_as_it_was_written(way: str) -> None:
    thread = '{"messages": [{"sender_name": "Mo \\ud83d", "timestamp_ms": 1, "content": "Pay 200 \\ud83d by Friday"}]}'

    with Apart() as reading:
        case = reading.check("message_1.json", given(thread), NOBODY, Wants(messages=True))

    assert case.material.participants == ("Mo \ud83d",)
    assert case.messages[0].text == "Pay 200 \ud83d by Friday"
