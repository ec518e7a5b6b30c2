"""A quote: the exact place in the evidence from which a statement comes."""

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """How a statement is known, after the claims rule of the field: say only what the material proves."""

    SEEN = "seen"
    SAID = "said"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Quote:
    """The words `text`, letter for letter, at `start` to `end` (characters) of message number `message` (from 0)."""

    message: int
    start: int
    end: int
    text: str
