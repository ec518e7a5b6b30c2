"""Pace: how long one input may be looked at, by the letters that come out of it and not only by the bytes handed in.

A zip of 10 kB may hold a chat of 3 MB. When most of the time is gone, what is left is only counted, so that what was
heard until then is told and not thrown away.
"""

import time
from collections.abc import Callable
from typing import Protocol

SECONDS, SECONDS_A_MB = 20.0, 3.0
"""Seconds of processor time for one input, and more for each MB; five times of it by the clock.

The slowest text that is known takes 5 s a MB at 1 MB or less (docs/measurements.md, "Hostile input").
"""

UNPACKED_PAID = 8_000_000
"""Letters out of a packed input that still earn time: a small zip may not ask for minutes."""

# Reading on without looking closely takes a tenth of the time of both together.
_CLOSELY = 0.8
_STEP = 500_000


def allowed(size: int, seconds: float = SECONDS) -> float:
    """The seconds of processor time that an input of `size` bytes may take."""
    return seconds + SECONDS_A_MB * size / 1e6


class Pace(Protocol):
    """The seam: asked before each message."""

    def has_time(self, message: int, letters: int, /) -> bool:
        """True where this message may be looked at closely; `letters` are those of all so far and its own."""
        ...


class Unhurried:
    """All the time in the world: for measuring, and where nobody waits."""

    def has_time(self, *_: int) -> bool:
        """True."""
        return True


class Hurried:
    """Looks at the clock of this process; `limit` is told how many more seconds everything may take."""

    def __init__(
        self,
        size: int,
        seconds: float,
        limit: Callable[[float], None],
        mark: Callable[[int], None],
        clock: Callable[[], float] = time.process_time,
    ) -> None:
        self._size, self._seconds, self._limit, self._mark, self._clock = size, seconds, limit, mark, clock
        self._began = clock()
        self._next = _STEP
        self._all = allowed(size, seconds)
        limit(self._all)

    def has_time(self, message: int, letters: int, /) -> bool:
        """True until four fifths of the time are gone; the message is marked as the one that is being read."""
        self._mark(message)
        used = self._clock() - self._began
        if letters >= self._next:
            self._next = letters + _STEP
            self._all = allowed(max(self._size, min(letters, UNPACKED_PAID)), self._seconds)
            self._limit(self._all - used)
        return used < _CLOSELY * self._all
