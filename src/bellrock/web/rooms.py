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

_LINE = 4096


class Listens(Protocol):
    """What the front does when a room says something of its guest."""

    def read(self, caller: Caller) -> None:
        """All that the guest sent has been read."""

    def answered(self, caller: Caller, stays: bool) -> None:
        """The guest has its answer; its connection stays open or closes."""

    def unanswered(self, caller: Caller, begun: bool, taken: bool) -> None:
        """The room ended before the guest had its answer; `taken` is whether the room had begun with the guest."""

    def leave_behind(self, guest: Caller) -> None:
        """Close, in a new room, all that belongs to the front but this guest."""


@dataclass(slots=True, eq=False)
class _Open:
    """One room: its process, its line, its guest, and the pages that it holds."""

    pid: int
    line: socket.socket
    guest: Caller | None
    begun: bool = False
    taken: bool = True
    holds: set[str] = field(default_factory=set)
    rest: bytes = b""


class Rooms:
    """All rooms that are open."""

    def __init__(self, serving: Serving, bounds: Bounds, watch: selectors.BaseSelector, front: Listens) -> None:
        self._serving, self._bounds, self._watch, self._front = serving, bounds, watch, front
        self._open: dict[int, _Open] = {}

    def __len__(self) -> int:
        return len(self._open)

    def are_full(self) -> bool:
        """True when one more would be too many; a room that only holds a page does not count."""
        return sum(1 for each in self._open.values() if each.guest or not each.holds) >= self._bounds.rooms

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

    def holder(self, path: str) -> bool | None:
        """Whether the room that holds the page at this path is free; None when no room holds it."""
        room = self._holder(path)
        return None if room is None else room.guest is None

    def hand_over(self, guest: Caller, path: str) -> bool:
        """Send this caller to the room that holds its page; False when that room has just ended."""
        room = self._holder(path)
        if room is None:
            return False
        try:
            socket.send_fds(room.line, [b"g"], [guest.connection.fileno()])
        except OSError:
            self._close(room)
            return False
        room.guest, room.begun, room.taken = guest, False, False
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

    def _holder(self, path: str) -> _Open | None:
        # The browser may ask before the loop has come to what the room said.
        for room in tuple(self._open.values()):
            self._hear(room)
        parts = set(path.partition("?")[0].split("/"))
        return next((room for room in self._open.values() if room.holds & parts), None)

    def _hear(self, room: _Open) -> None:
        try:
            said = room.line.recv(_LINE)
        except BlockingIOError:
            return
        except OSError:
            said = b""
        if not said:
            self._close(room)
            return
        *lines, room.rest = (room.rest + said).split(b"\n")
        for line in lines:
            self._heed(room, line)

    def _heed(self, room: _Open, line: bytes) -> None:
        room.taken = True
        if line.startswith(HOLDS):
            room.holds.add(line.removeprefix(HOLDS).decode("ascii"))
            self._hold_few()
        elif line == READ and room.guest:
            self._front.read(room.guest)
        elif line == BEGINS:
            room.begun = True
        elif line in {STAYS, CLOSES} and room.guest:
            guest, room.guest = room.guest, None
            self._front.answered(guest, line == STAYS)

    def _hold_few(self) -> None:
        holding = [room for room in self._open.values() if room.holds]
        if len(holding) > self._bounds.holding:
            self._close(holding[0])

    def _close(self, room: _Open) -> None:
        """End a room, with every process that it started, and answer for it where it did not."""
        if self._open.pop(room.pid, None) is None:
            return
        with contextlib.suppress(KeyError, ValueError):
            self._watch.unregister(room.line)
        room.line.close()
        for end in (os.killpg, os.kill):
            with contextlib.suppress(OSError):
                end(room.pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(room.pid, 0)
        if room.guest:
            self._front.unanswered(room.guest, room.begun, room.taken)

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
                Room(line, self._serving, self._bounds).live(guest.connection)
                status = 0
        except BaseException as error:  # whatever it is, no word of the content may reach a log
            complain(error)
        finally:
            os._exit(status)
