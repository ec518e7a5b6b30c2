"""The guide as one file."""

from collections.abc import Iterator
from datetime import date

from bellrock.records.advice import Advice, LearnPage

SINGLE = "help.html"


def single_file(advice: Advice, learn: tuple[LearnPage, ...], exit_to: str, day: date) -> Iterator[tuple[str, bytes]]:
    """The one file by its name."""
    yield SINGLE, b""
