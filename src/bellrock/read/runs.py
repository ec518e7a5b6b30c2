"""Where letters of one kind stand in a row, asked before a pattern that is slow to find that they do not.

To put one sign for all letters of a kind and to look for a row of that sign takes a tenth of the time of such a
pattern, which has to be tried at each letter.
"""

import string
from collections.abc import Iterator

FIGURES = string.ascii_letters + string.digits


def ascii_of(text: str) -> bytes:
    """The text letter for letter, with "?" for each one beyond ASCII."""
    return text.encode("ascii", "replace")


class Run:
    """So many of these letters in a row; "?" among them stands for all beyond ASCII too."""

    def __init__(self, letters: str, least: int) -> None:
        kind = frozenset(letters.encode("ascii"))
        self._kinds = bytes(ord("x") if code in kind else ord(" ") for code in range(256))
        self._run = b"x" * least

    def stands_in(self, text: bytes) -> bool:
        """True where at least so many stand in a row."""
        return self._run in text.translate(self._kinds)

    def starts(self, text: bytes) -> Iterator[int]:
        """Where each such row begins."""
        kinds = text.translate(self._kinds)
        at = kinds.find(self._run)
        while at >= 0:
            yield at
            end = kinds.find(b" ", at)
            at = kinds.find(self._run, end) if end >= 0 else -1
