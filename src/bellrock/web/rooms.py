"""The rooms as the front sees them: opened by splitting the front, heard over a line, ended at once."""

import contextlib
import os
import selectors
import signal
import socket
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from bellrock.jobs.confined import ends_with_parent
from bellrock.web.bounds import Bounds
from bellrock.web.callers import Caller
from bellrock.web.ending import ENDING
from bellrock.web.gate import complain
from bellrock.web.room import BEGINS, CLOSES, HOLDS, READ, STAYS, Room, Serving

_LINE, _PAGES = 4096, 8


class Listens(Protocol):
    """What the front does when a room says something of its guest."""

    def read(self, caller: Caller) -> None:
        """All that the guest sent has been read."""

    def answered(self, caller: Caller, stays: bool) -> None:
        """The guest has its answer; its connection stays open or closes."""

    def unanswered(self, caller: Caller, begun: bool) -> None:
        """The room ended before the guest had its whole answer; `begun` is whether some of it went out."""

    def leave_behind(self, guest: Caller) -> None:
        """Close, in a new room, all that belongs to the front but this guest."""


@dataclass(slots=True, eq=False)
class _Open:
    """One room: its process, its line, its guest, and the pages that it has handed over without a name yet."""

    pid: int
    line: socket.socket
    guest: Caller | None
    begun: bool = False
    pages: list[int] = field(default_factory=list)
    rest: bytes = b""


class Rooms:
    """All rooms that are open."""

    def __init__(self, serving: Serving, bounds: Bounds, watch: selectors.BaseSelector, front: Listens) -> None:
        self._serving, self._bounds, self._watch, self._front = serving, bounds, watch, front
        self._open: dict[int, _Open] = {}

    def __len__(self) -> int:
        return len(self._open)

    def are_full(self) -> bool:
        """True when one more would be too many."""
        return len(self._open) >= self._bounds.rooms

    def have_guests(self) -> bool:
        """True while a room serves somebody."""
        return any(each.guest for each in self._open.values())

    def open(self, guest: Caller) -> bool:
        """Open a room for this caller; False where the system gives no further process."""
        ours, theirs = socket.socketpair()
        before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
        try:
            front, pid = os.getpid(), os.fork()
            if pid == 0:
                self._live(guest, ours, theirs, front, before)
        except OSError:
            ours.close()
            return False
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
            theirs.close()
        with contextlib.suppress(OSError):
            os.setpgid(pid, pid)
        ours.setblocking(False)
        room = self._open[pid] = _Open(pid, ours, guest)
        self._watch.register(ours, selectors.EVENT_READ, partial(self._hear, room))
        return True

    def end_of(self, guest: Caller) -> bool:
        """End the room of this caller, who has left; False when the answer had begun, since the room ends by itself."""
        room = next((room for room in self._open.values() if room.guest is guest), None)
        if room is None:
            return False
        self._hear(room)
        if room.begun or room.guest is not guest:
            return False
        room.guest = None
        self._close(room)
        return True

    def end_all(self) -> None:
        """End every room at once."""
        for room in tuple(self._open.values()):
            room.guest = None
            self._close(room)

    def listen(self) -> None:
        """Hear every room: a browser may ask for a page before the loop has come to what its room said."""
        for room in tuple(self._open.values()):
            self._hear(room)

    def _hear(self, room: _Open) -> None:
        try:
            said, pages, _, _ = socket.recv_fds(room.line, _LINE, _PAGES)
        except BlockingIOError:
            return
        except OSError:
            said, pages = b"", []
        room.pages += pages
        if not said:
            self._close(room)
            return
        *lines, room.rest = (room.rest + said).split(b"\n")
        for line in lines:
            self._heed(room, line)

    def _heed(self, room: _Open, line: bytes) -> None:
        if line.startswith(HOLDS) and room.pages:
            self._serving.held.add(line.removeprefix(HOLDS).decode("ascii"), room.pages.pop(0))
        elif line == READ and room.guest:
            self._front.read(room.guest)
        elif line == BEGINS:
            room.begun = True
        elif line in {STAYS, CLOSES} and room.guest:
            guest, room.guest = room.guest, None
            self._front.answered(guest, line == STAYS)

    def _close(self, room: _Open) -> None:
        """End a room, with every process that it started, and answer for it where it did not."""
        if self._open.pop(room.pid, None) is None:
            return
        with contextlib.suppress(KeyError, ValueError):
            self._watch.unregister(room.line)
        room.line.close()
        for number in room.pages:
            os.close(number)
        for end in (os.killpg, os.kill):
            with contextlib.suppress(OSError):
                end(room.pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(room.pid, 0)
        if room.guest:
            self._front.unanswered(room.guest, room.begun)

    def _live(
        self, guest: Caller, ours: socket.socket, line: socket.socket, front: int, mask: "set[int | signal.Signals]"
    ) -> None:
        """Be the room: this never comes back."""
        status = 1
        try:
            for each in ENDING:
                signal.signal(each, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
            os.setpgid(0, 0)
            ends_with_parent()
            if os.getppid() == front:
                ours.close()
                for room in self._open.values():
                    room.line.close()
                self._front.leave_behind(guest)
                self._serving.held.only(guest.head.path if guest.head else "")
                Room(line, self._serving, self._bounds).live(guest.connection)
                status = 0
        except BaseException as error:  # whatever it is, no word of the content may reach a log
            complain(error)
        finally:
            os._exit(status)
