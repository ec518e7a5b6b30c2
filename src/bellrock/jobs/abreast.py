"""Two workers side by side: while one reads a file, the other begins with the next; the cases come in order.

Worth it for many files on a computer with more than one processor; each worker is held to its own limits.
"""

from collections import Counter
from typing import BinaryIO

from bellrock.jobs.apart import Apart
from bellrock.records.case import ANSWER_ALONE, Case, Wants
from bellrock.records.situation import Situation


class Abreast:
    """Reads in two workers; `close` ends both, and so does the end of a `with`."""

    def __init__(self, first: Apart, second: Apart) -> None:
        self._all = (first, second)
        self._begun: dict[int, Apart] = {}

    def __enter__(self) -> "Abreast":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End both workers, and with them all that they have read."""
        for each in self._all:
            each.close()

    def ahead(self, name: str, stream: BinaryIO, situation: Situation, wants: Wants = ANSWER_ALONE) -> bool:
        """Hand a file to the worker with fewer to read; False where it has to wait."""
        reading = self._with_fewest()
        if not reading.ahead(name, stream, situation, wants):
            return False
        self._begun[id(stream)] = reading
        return True

    def check(self, name: str, stream: BinaryIO, situation: Situation, wants: Wants = ANSWER_ALONE) -> Case:
        """The case of one input, from the worker that began with it; raises as `Apart.check` does."""
        reading = self._begun.pop(id(stream), None) or self._with_fewest()
        return reading.check(name, stream, situation, wants)

    def _with_fewest(self) -> Apart:
        waiting = Counter(map(id, self._begun.values()))
        return min(self._all, key=lambda each: waiting[id(each)])
