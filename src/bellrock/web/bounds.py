"""How much of everything the server gives away at most: connections, time, memory."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """The limits of the front and of its rooms; times in seconds, memory in bytes.

    `strangers` have not shown the secret, `kept` have and may ask again, `turns` wait until a room is free.
    """

    strangers: int = 64
    kept: int = 64
    turns: int = 64
    rooms: int = 32
    # Rooms that hold a page for the one request that follows: one person, a few presses at a time.
    holding: int = 8
    head: float = 5.0
    kept_for: float = 60.0
    leaving: float = 1.0
    # The reading process has its own, shorter limit for all but the largest files (jobs/apart.py).
    request: float = 600.0
    held: float = 120.0
    # A file of 256 MB stands in a room twice, once as it came and once as the form's field.
    memory: int = 2 << 30
