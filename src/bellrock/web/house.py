"""What the front of the local app stands before."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bellrock.web.door import Door
from bellrock.web.leaving import Leaving
from bellrock.web.room import Serving


@dataclass(frozen=True, slots=True)
class House:
    """What a front stands before: its address and secret, the way out, the browser's door, and what rooms serve."""

    host: str
    prefix: str
    serving: Serving
    too_much: Callable[[], bytes]
    leaving: Leaving
    door: Door | None = None
    warm: Callable[[], Iterator[object]] = lambda: iter(())
