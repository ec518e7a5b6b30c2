"""The one worker process in which what a stranger wrote is read.

`Apart.check` is the job of check.py, done in a process that can open no file and no connection, with limits on time,
memory and the size of its answer (confined.py).
At a limit it is killed and replaced: the person reads which part was too much, and the next input is not harmed.
It is kept for some inputs, since a new one costs; what it read dies with it.

Where processes can be split (fork) a worker begins as a copy of this one, with all that was loaded.
Elsewhere, and where this process has threads that a copy would cut off, it begins anew (`python -m` of worker.py).
"""

import atexit
import contextlib
import gc
import os
import signal
import socket
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable
from functools import lru_cache, partial
from typing import BinaryIO, NamedTuple

from bellrock.jobs.check import InThisProcess, Reads, Tools, tools
from bellrock.jobs.confined import ends_with_parent, ready_to_confine
from bellrock.jobs.line import Line, LineEnded, LineGarbled, LineSilent
from bellrock.jobs.loaded import load_like, load_usual
from bellrock.jobs.pace import SECONDS, allowed
from bellrock.jobs.worker import ANSWER, MEMORY, Answer, Asked, Refused, place, work
from bellrock.records.case import ANSWER_ALONE, Case, Wants
from bellrock.records.errors import OurFault, TooLarge, TooMuch, Unreadable
from bellrock.records.situation import Situation

# One worker reads so many inputs or bytes before it makes room for a new one.
_INPUTS, _BYTES = 250, 256 << 20
# What has no open file of its own goes over the line.
_MOST_SENT = 256 << 20
_MOST_NEEDS = 6
# So many files wait in one worker while another reads a long one, whose answer stands before theirs.
_MOST_AHEAD = 4
# The worker counts its processor time itself; the clock only ends what stands still, and a busy computer is slow.
_BUSY = 5


class _Waiting(NamedTuple):
    name: str
    stream: BinaryIO
    situation: Situation
    wants: Wants

    def size(self) -> int:
        # An open file that is handed in already must not be moved in: the worker reads from the same place.
        number = _number_of(self.stream)
        return self.stream.seek(0, os.SEEK_END) if number is None else os.fstat(number).st_size


class Apart:
    """Reads in a worker process of its own; `close` ends it, and so does the end of a `with`."""

    def __init__(self, by: Callable[[], Tools] = tools, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._tools, self._seconds, self._memory = by, seconds, memory
        self._worker: _Worker | None = None
        # What was handed in and has no answer yet; the worker reads in the same order. A new worker gets all of it.
        self._waiting: deque[_Waiting] = deque()

    def __enter__(self) -> "Apart":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the worker, and with it all that it has read."""
        self._waiting.clear()
        self._end()

    def _end(self) -> int | None:
        worker, self._worker = self._worker, None
        return worker.end() if worker else None

    def begin(self) -> None:
        """Have a worker ready before there is something to read."""
        if self._worker is None:
            self._worker = _started(self._tools, self._seconds, self._memory)
            for each in self._waiting:
                self._worker.hand_in(each)

    def ahead(self, name: str, stream: BinaryIO, situation: Situation, wants: Wants = ANSWER_ALONE) -> bool:
        """Hand in an open file whose case will be asked for soon; False where it has to wait until then.

        Several may be handed in, and are asked for in the same order.
        """
        if len(self._waiting) >= _MOST_AHEAD or not _Worker.takes(stream):
            return False
        try:
            self._hand_in(_Waiting(name, stream, situation, wants))
        except (LineEnded, LineSilent, OSError):
            # Whatever went wrong is met again, and told, when the first of them is asked for.
            self._end()
        return True

    def _hand_in(self, given: _Waiting) -> None:
        self._waiting.append(given)
        if self._worker:
            self._worker.hand_in(given)
        else:
            self.begin()

    def check(self, name: str, stream: BinaryIO, situation: Situation, wants: Wants = ANSWER_ALONE) -> Case:
        """The case of one input.

        Raises a subclass of Unreadable: TooMuch where it took more time, memory or room than one input may.
        """
        for _ in range(_MOST_NEEDS):
            answer = self._asked(_Waiting(name, stream, situation, wants))
            if answer.case:
                return answer.case
            if answer.refused:
                raise _error(name, answer.refused)
            self._end()
            if not load_like(answer.needs):
                break
            # It comes first again, before what waits behind it.
            self._waiting.appendleft(_Waiting(name, stream, situation, wants))
        self.close()
        raise OurFault(name, "(something was not loaded)")

    def _asked(self, given: _Waiting) -> Answer:
        first = self._waiting[0].stream if self._waiting else None
        if first not in (None, given.stream):
            # Nobody asked for what was handed in ahead: its answer would be taken for the one to this input.
            self.close()
        size = given.size()
        try:
            if not self._waiting:
                self._hand_in(given)
            self.begin()
            assert self._worker
            worker = self._worker
            answer = worker.answer(_BUSY * allowed(size, self._seconds))
        except (LineEnded, LineSilent, LineGarbled) as stopped:
            at = self._worker.marked() if self._worker else 0
            self._waiting.popleft()
            raise _stopped(given.name, at, stopped, self._end()) from None
        except BaseException:
            # Ctrl and C, or a fault of ours: the line is out of step, so this worker is not used again.
            self.close()
            raise
        self._waiting.popleft()
        if worker.is_worn(size) or (answer.refused and answer.refused.code in _SPOILED):
            self._end()
        return answer


@lru_cache(maxsize=1)
def shared() -> Reads:
    """The reading that all of one program share; it takes one input at a time and ends with the program."""
    if sys.platform == "emscripten":  # a browser has no processes, and its page runs this in a worker of its own
        return InThisProcess(tools())
    reading = _InTurn(Apart())
    atexit.register(reading.close)
    return reading


class _InTurn:
    """One reading for many threads, one input at a time."""

    def __init__(self, reading: Apart) -> None:
        self._reading, self._turn = reading, threading.Lock()

    def ahead(self, *_: object) -> bool:
        return False

    def check(self, name: str, stream: BinaryIO, situation: Situation, wants: Wants = ANSWER_ALONE) -> Case:
        with self._turn:
            return self._reading.check(name, stream, situation, wants)

    def close(self) -> None:
        self._reading.close()


# After these a worker may hold more than it should.
_SPOILED = frozenset((TooMuch.code, OurFault.code))


def _error(name: str, refused: Refused) -> Unreadable:
    kinds: dict[str, type[Unreadable]] = {kind.code: kind for kind in Unreadable.__subclasses__()}
    return kinds.get(refused.code, OurFault)(name, refused.detail)


def _stopped(name: str, at: int, stopped: Exception, status: int | None) -> Unreadable:
    by_limit = {-signal.SIGTERM} if sys.platform == "win32" else {-signal.SIGKILL, -signal.SIGXCPU, -signal.SIGXFSZ}
    if isinstance(stopped, LineSilent) or (isinstance(stopped, LineEnded) and status in by_limit):
        return TooMuch(name, place(at))
    return OurFault(name, "(the reading process ended)")


class _Worker:
    """The worker as this process sees it: its line, and how to end it."""

    def __init__(self, line: Line, end: Callable[[], int | None], takes_files: bool) -> None:
        self._line, self._end, self._takes_files = line, end, takes_files
        self._inputs = self._bytes = 0

    def hand_in(self, given: "_Waiting") -> None:
        """Send one input: an open file as it is, everything else as bytes."""
        number, size = _number_of(given.stream) if self._takes_files else None, given.size()
        if number is None and size > _MOST_SENT:
            raise TooLarge(given.name)
        name = given.name.encode("utf-8", "replace").decode()
        self._line.send(Asked(name, given.situation, size if number is None else -1, given.wants))
        if number is None:
            given.stream.seek(0)
            self._line.pour(given.stream)
        else:
            self._line.send_file(number)

    @staticmethod
    def takes(stream: BinaryIO) -> bool:
        """True for an open file, which is handed over without waiting."""
        return sys.platform != "win32" and _number_of(stream) is not None

    def answer(self, seconds: float) -> Answer:
        """The answer, once it is there."""
        return self._line.receive(Answer, seconds, ANSWER)

    def marked(self) -> int:
        """The message that the worker was reading, as far as it said."""
        return self._line.marked()

    def is_worn(self, size: int) -> bool:
        """True when a new worker should take over."""
        self._inputs += 1
        self._bytes += size
        return self._inputs >= _INPUTS or self._bytes >= _BYTES

    def end(self) -> int | None:
        """End the worker; gives its exit status (negative: the signal) where the system tells."""
        self._line.close()
        return self._end()


def _number_of(stream: BinaryIO) -> int | None:
    """The number of the open file behind a stream, or None where there is none."""
    try:
        return stream.fileno()
    except (OSError, AttributeError, ValueError):
        return None


def _started(by: Callable[[], Tools], seconds: float, memory: int) -> _Worker:
    if hasattr(os, "fork") and threading.active_count() == 1:
        return _split(by, seconds, memory)
    return _begun_anew(seconds, memory)


def _split(by: Callable[[], Tools], seconds: float, memory: int) -> _Worker:
    ready = by()  # loaded here, so that every worker begins with it
    load_usual()
    ready_to_confine()
    ours, theirs = Line.pair()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    gc.freeze()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            ends_with_parent()
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            _leave_files(theirs.number())
            work(theirs, ready, seconds, memory)
        os._exit(0)
    theirs.close()
    return _Worker(ours, partial(_end_child, child), takes_files=True)


def _end_child(child: int) -> int | None:
    with contextlib.suppress(ProcessLookupError, ChildProcessError):
        done, status = os.waitpid(child, os.WNOHANG)
        if not done:
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status)
    return None


def _leave_files(kept: int) -> None:
    """Close every open file of the process that this one was split from, the terminal too, but the one kept."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    os.closerange(3, kept)
    os.closerange(kept + 1, min(os.sysconf("SC_OPEN_MAX"), 1 << 16))


def _begun_anew(seconds: float, memory: int) -> _Worker:
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-m", "bellrock.jobs.worker", str(seconds), str(memory)]
    with theirs:
        if sys.platform == "win32":
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)  # noqa: S603  # our own
            assert process.stdin
            with process.stdin as told:
                told.write(theirs.share(process.pid))
        else:
            process = subprocess.Popen(  # noqa: S603  # our own interpreter and module
                command, stdin=theirs.fileno(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
    return _Worker(Line(ours), partial(_end_process, process), takes_files=sys.platform != "win32")


def _end_process(process: "subprocess.Popen[bytes]") -> int | None:
    with contextlib.suppress(OSError):
        if process.poll() is None:
            process.kill()
        return process.wait()
    return None
