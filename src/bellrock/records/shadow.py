"""A shadow: a cleaned copy of a text that still knows where each of its letters stood."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shadow:
    """The cleaned `text`; letter number i of it came from `starts[i]` to `ends[i]` of the original.

    Both are `range` objects where the text is its own shadow, so that plain text costs no map.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that letters `start` to `end` (end left out) of the shadow came from."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return at, at
        return self.starts[start], self.ends[end - 1]
