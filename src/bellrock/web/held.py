"""Answers to forms, each held at an address that means nothing, so that Back and a reload find it and no history tells.

A browser writes the forms of its open tabs to disk, so that it can bring the tabs back (Chromium does, in its
Sessions folder, pasted words and all). So every form is answered with a name, and the page is asked for by that name:
again and again, until the person leaves, the app stops, a night has passed or a hundred newer pages have come.

Where a process can be split, a page lies in a piece of memory that belongs to the system and has no name there; the
front holds the number of it and never looks inside. What was pasted is not in it: it ended with the room that read it.
"""

import contextlib
import json
import mmap
import os
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

HEAD = "p0-"
"""What the name of every held page begins with."""

NAME = rf"{HEAD}[A-Za-z0-9_-]{{24}}"
"""The pattern of a whole name."""

PLAN, RESULT, OTHER = "plan", "result", "other"
"""What a held page is, for the pages that it leads to."""


@dataclass(frozen=True, slots=True)
class HeldPage:
    """One page as it is shown again; `carried` are the answers and notes that the pages behind it begin with."""

    status: int
    kind: str
    carried: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page lies, as bytes of ours or as the number of the system's memory, and until when."""

    lies: bytes | int
    until: float


class Held:
    """The pages that are held: at most `most` of them, each for at most `seconds`.

    The seconds are those of the clock on the wall, since a computer that sleeps counts no others.
    """

    def __init__(self, most: int = 100, seconds: float = 12 * 3600) -> None:
        self.most, self.seconds = most, seconds
        self.hand: Callable[[str, bytes], None] = self.add
        self._places: dict[str, _Place] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._places)

    def keep(self, name: str, page: HeldPage) -> None:
        """Hold this page at this name from now on."""
        head = json.dumps([page.status, page.kind, page.carried, len(page.body)]).encode("ascii")
        self.hand(name, head + b"\n" + page.body)

    def add(self, name: str, lies: bytes | int) -> None:
        """Hold what lies there; the oldest give way."""
        with self._lock:
            self._drop(name)
            self._places[name] = _Place(lies, time.time() + self.seconds)
            while len(self._places) > self.most:
                self._drop(next(iter(self._places)))

    def page(self, name: str) -> HeldPage | None:
        """The page of this name, or None where none is held any more."""
        self.let_go_of_old()
        place = self._places.get(name)
        if place is None:
            return None
        said, _, rest = (place.lies if isinstance(place.lies, bytes) else _read(place.lies)).partition(b"\n")
        status, kind, carried, size = json.loads(said)
        return HeldPage(status, kind, tuple((name, value) for name, value in carried), rest[:size])

    def let_go(self) -> None:
        """Drop every page now."""
        with self._lock:
            for name in tuple(self._places):
                self._drop(name)

    def let_go_of_old(self) -> None:
        """Drop the pages whose time is over."""
        now = time.time()
        with self._lock:
            for name, place in tuple(self._places.items()):
                if place.until <= now or place.until > now + self.seconds:
                    self._drop(name)

    def only(self, wanted: str) -> None:
        """Drop, in a new room, every page that the address `wanted` does not name."""
        with self._lock:
            for name in tuple(self._places):
                if name not in wanted:
                    self._drop(name)

    def _drop(self, name: str) -> None:
        place = self._places.pop(name, None)
        if place and isinstance(place.lies, int):
            with contextlib.suppress(OSError):
                os.close(place.lies)


def a_name() -> str:
    """A new name that nobody can guess."""
    return HEAD + secrets.token_urlsafe(18)


def in_memory(words: bytes) -> int:
    """The number of a piece of the system's memory that holds these bytes, gone when the last holder closes it."""
    number = _piece()
    os.ftruncate(number, len(words))
    with mmap.mmap(number, len(words)) as piece:
        piece[:] = words
    return number


def _piece() -> int:
    if hasattr(os, "memfd_create"):
        return os.memfd_create("page")
    # macOS. The public class beside it starts a process that keeps a list of names.
    shared = import_module("_posixshmem")
    name = f"/{secrets.token_hex(8)}"
    number: int = shared.shm_open(name, os.O_CREAT | os.O_EXCL | os.O_RDWR, mode=0o600)
    shared.shm_unlink(name)
    return number


def _read(number: int) -> bytes:
    with mmap.mmap(number, 0, access=mmap.ACCESS_READ) as piece:
        return piece[:]
