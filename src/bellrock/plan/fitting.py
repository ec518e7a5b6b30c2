"""Which of many `when` rows hold, by one pass over the facts.

Each fact and value has one whole number whose bits are the rows that it rules out.
One plan is then as many "or"s as there are facts, whatever the number of rows.
"""

from collections.abc import Mapping, Sequence

from bellrock.records.advice import When


class Fitting:
    """The rows of a table, compiled; row number i is bit number i."""

    def __init__(self, rows: Sequence[When], values: Mapping[str, Sequence[str]]) -> None:
        self._all = (1 << len(rows)) - 1
        ruled_out: dict[str, dict[str, int]] = {}
        for number, row in enumerate(rows):
            for fact, allowed in row:
                by_value = ruled_out.setdefault(fact, dict.fromkeys(values[fact], 0))
                for value in by_value:
                    if value not in allowed:
                        by_value[value] |= 1 << number
        self._ruled_out = tuple(ruled_out.items())

    def fit(self, facts: Mapping[str, str]) -> int:
        """The rows that hold, as bits."""
        out = 0
        for fact, by_value in self._ruled_out:
            out |= by_value[facts[fact]]
        return self._all & ~out


def bits(number: int) -> list[int]:
    """The places of the bits that are set, from the lowest."""
    places = []
    while number:
        lowest = number & -number
        places.append(lowest.bit_length() - 1)
        number ^= lowest
    return places
