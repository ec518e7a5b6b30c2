"""Many files are read two at a time, each in a worker of its own, and nobody's answer stands at another's place."""

import contextlib
import os
import threading
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from bellrock.jobs import apart, check, worker
from bellrock.jobs.abreast import Abreast
from bellrock.jobs.apart import Apart
from bellrock.records.case import Refusal
from bellrock.records.situation import Situation

NOBODY = Situation()


@pytest.fixture(autouse=True)
def split(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 1)


@pytest.fixture
def names(tmp_path: Path) -> tuple[str, ...]:
    """Nine files and a name without one; every other file is long, so that the one behind it is ready first."""
    files = [tmp_path / f"{number}.txt" for number in range(9)]
    for number, file in enumerate(files):
        file.write_text(f"Pay {number} pounds now. " * (2_000 if number % 2 else 1))
    return (*map(str, files[:5]), str(tmp_path / "none.txt"), *map(str, files[5:]))


def told(names: tuple[str, ...], reading: check.Reads) -> list[object]:
    found = check.check_files(names, BytesIO(), NOBODY, reading)
    return [(each.error.code, each.name) if isinstance(each, Refusal) else each for each in found]


def test_answers_come_in_the_order_of_the_files_and_say_what_they_say_here(names: tuple[str, ...]) -> None:
    with Abreast(Apart(), Apart()) as both:
        assert told(names, both) == told(names, check.InThisProcess(check.tools()))


def test_while_one_worker_reads_the_other_begins(names: tuple[str, ...]) -> None:
    first, second = Apart(), Apart()
    with Abreast(first, second) as both:
        for _ in check.check_files(names[:3], BytesIO(), NOBODY, both):
            break
        assert first._worker
        assert second._worker


@pytest.mark.parametrize("stopped", [lambda: os._exit(3), lambda: 1 // 0])
def test_a_fault_in_one_file_costs_that_file_only(
    stopped: Callable[[], object], names: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def hurt(name: str, *given: Any) -> Any:
        return stopped() if name.endswith("4.txt") else check.check(name, *given)

    monkeypatch.setattr(worker, "check", hurt)
    with Abreast(Apart(), Apart()) as both:
        found = tuple(check.check_files(names, BytesIO(), NOBODY, both))

    assert [each.name for each in found if isinstance(each, Refusal)] == [names[4], names[5]]
    assert [each.name for each in found] == list(names)


def test_files_that_wait_are_closed_when_nobody_asks_any_more(names: tuple[str, ...]) -> None:
    with Abreast(Apart(), Apart()) as both:
        answers = check.check_files(names, BytesIO(), NOBODY, both)
        next(answers)
        answers.close()  # type: ignore[attr-defined]
        # pytest turns the warning about a file left open into a failure.


def test_what_nobody_asked_for_any_more_is_never_the_answer_to_another_file(names: tuple[str, ...]) -> None:
    with Apart() as reading, check.opened(names[0]) as first, check.opened(names[1]) as second:
        assert reading.ahead(names[0], first, NOBODY)

        assert reading.check(names[1], second, NOBODY).name == names[1]


def test_what_waits_is_read_by_the_next_worker_when_one_ends(
    names: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[object] = []
    started = apart._started

    def counted(*given: Any) -> Any:
        begun.append(given)
        return started(*given)

    monkeypatch.setattr(apart, "_started", counted)
    monkeypatch.setattr(apart, "_INPUTS", 3)
    with Apart() as reading, contextlib.ExitStack() as files:
        opened = [(name, files.enter_context(check.opened(name))) for name in names[:4]]
        assert all(reading.ahead(name, stream, NOBODY) for name, stream in opened)

        assert [reading.check(name, stream, NOBODY).name for name, stream in opened] == list(names[:4])
    assert len(begun) == 2
