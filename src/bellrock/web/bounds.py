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
    # Pages that are held at most, of at most 300 kB each: what one person opens in a night.
    holding: int = 100
    head: float = 5.0
    kept_for: float = 60.0
    leaving: float = 1.0
    # The reading process has its own, shorter limit for all but the largest files (jobs/apart.py).
    request: float = 600.0
    # A night. Who forgot to leave in the evening leaves nothing for the next day.
    held: float = 12 * 3600.0
    # A file of 256 MB stands in a room twice, once as it came and once as the form's field.
    memory: int = 2 << 30
