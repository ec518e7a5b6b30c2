"""What may still be unpacked of one input, whatever stands in whatever."""

from dataclasses import dataclass

from bellrock.read import limits


@dataclass(slots=True)
class Allowance:
    """The bytes that may still be unpacked of one input."""

    left: int = limits.UNPACKED
