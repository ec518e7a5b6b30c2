"""A found value: what one family saw in one text, before it becomes a Detail with its quote."""

from typing import NamedTuple

from bellrock.records.detail import DetailKind, Reading


class Found(NamedTuple):
    """One value at `start` to `end` of the text that was looked at; the other fields are those of Detail."""

    kind: DetailKind
    start: int
    end: int
    normal: str
    system: str | None = None
    also: tuple[str, ...] = ()
    checked: bool | None = None
    reading: Reading = Reading.EXACT
