"""The worker's side of the line: it reads one input after the other and can do nothing else."""

import gc
import importlib
import os
import socket
import sys
from dataclasses import dataclass
from typing import BinaryIO

from bellrock.jobs.check import Tools, check, tools
from bellrock.jobs.confined import confine, ends_with_parent, free_time, limit_time
from bellrock.jobs.line import Line, LineEnded
from bellrock.jobs.loaded import LoadingRefused, load_all, refuse_loading
from bellrock.jobs.pace import Hurried
from bellrock.records.case import ANSWER_ALONE, Case, Wants
from bellrock.records.errors import OurFault, TooMuch, Unreadable
from bellrock.records.situation import Situation

MEMORY = 1 << 30
"""Bytes that a worker may take beside what it began with; the readers are held at 700 MB."""

ANSWER = 64 << 20
"""Bytes of one answer; with every list at its cap it stays under 20 MB."""

_BETWEEN_LOOKS = 50_000


@dataclass(frozen=True, slots=True)
class Asked:
    """One input for the worker: its name, what the person said, and how many bytes follow; -1 for an open file."""

    name: str
    situation: Situation
    given: int
    wants: Wants = ANSWER_ALONE


@dataclass(frozen=True, slots=True)
class Refused:
    """The worker could not read the input; `code` is that of the error."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the worker gives back: a case, or why there is none, or the module that it lacked for reading on."""

    case: Case | None = None
    refused: Refused | None = None
    needs: str = ""


class Spent(BaseException):
    """The processor time of one input is spent; no handler of ordinary errors may swallow it."""


def place(at: int) -> str:
    """Where reading stopped, in words; nothing where it was the first message, which may be the only one."""
    return f"We stopped at message {at + 1:,}." if at else ""


def work(line: Line, ready: Tools, seconds: float, memory: int) -> None:
    """Read one input after the other until the line ends; from here on nothing can be opened or loaded."""
    # Records die without help; looking for cycles after every 700 of them took an eighth of the time of a mail.
    gc.freeze()
    gc.set_threshold(_BETWEEN_LOOKS, 20, 20)
    gc.enable()
    confine(memory)
    refuse_loading()
    while True:
        try:
            asked = line.receive(Asked, None, 1 << 20)
            stream = line.take_file() if asked.given < 0 else line.catch(asked.given)
        except LineEnded:
            return
        with stream:
            answer = _read(asked, stream, ready, seconds, line)
        free_time()
        line.send(answer)


def _read(asked: Asked, stream: BinaryIO, ready: Tools, seconds: float, line: Line) -> Answer:
    try:
        size = stream.seek(0, os.SEEK_END)
        stream.seek(0)
        pace = Hurried(size, seconds, lambda left: limit_time(left, _spend), line.mark)
        return Answer(check(asked.name, stream, asked.situation, ready, pace, asked.wants))
    except LoadingRefused as lacking:
        return Answer(needs=lacking.module)
    except Unreadable as error:
        return Answer(refused=Refused(error.code, error.detail))
    except (Spent, MemoryError):
        return Answer(refused=Refused(TooMuch.code, place(line.marked())))
    except Exception as error:
        return Answer(refused=Refused(OurFault.code, f"({type(error).__name__})"))


def _spend() -> None:
    raise Spent


def main() -> None:
    """The worker that begins anew: its line stands where its input would."""
    seconds, memory = float(sys.argv[1]), int(sys.argv[2])
    if sys.platform == "win32":
        end = socket.fromshare(sys.stdin.buffer.read())
    else:
        ends_with_parent()
        end = socket.socket(fileno=os.dup(0))
    ready = tools()
    load_all()
    work(Line(end), ready, seconds, memory)


if __name__ == "__main__":
    # Run as a file this module has a second name; the records must be those of the first.
    importlib.import_module("bellrock.jobs.worker").main()
