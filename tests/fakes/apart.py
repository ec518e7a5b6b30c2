"""Apart without a process: reads here, and can be told to stop as a real one stops at its limit."""

from typing import BinaryIO

from bellrock.jobs.check import check, tools
from bellrock.records.case import ANSWER_ALONE, Case, Wants
from bellrock.records.errors import Unreadable
from bellrock.records.situation import Situation


class Apart:
    """Notes what it was asked in `asked`; raises `stops` where it is given."""

    def __init__(self, stops: Unreadable | None = None) -> None:
        self.asked: list[str] = []
        self._stops = stops

    def __enter__(self) -> "Apart":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self) -> None:
        """Nothing is to be begun."""

    def close(self) -> None:
        """Nothing is to be ended."""

    def ahead(self, *_: object) -> bool:
        """False: here one input is read after the other."""
        return False

    def check(self, name: str, stream: BinaryIO, situation: Situation, wants: Wants = ANSWER_ALONE) -> Case:
        """The case of one input."""
        self.asked.append(name)
        if self._stops:
            raise self._stops
        return check(name, stream, situation, tools())
