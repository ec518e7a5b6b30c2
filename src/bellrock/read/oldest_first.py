"""The rows of an export in the order in which they were sent, where an app writes the newest first or by sender."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from bellrock.records.message import Moment

Row = TypeVar("Row")

MOST_TURNED = 64 << 20
"""A larger file is given as it stands: to turn it, all of it must be held."""


def oldest_first(rows: list[Row], sent: Callable[[Row], Moment | None]) -> list[Row]:
    """The same rows by their times; as they stand where the time of one is not known."""
    times: list[datetime] = []
    for row in rows:
        moment = sent(row)
        if (
            moment is None
            or moment.when is None
            or (times and (moment.when.tzinfo is None) != (times[0].tzinfo is None))
        ):
            return rows
        times.append(moment.when)
    # Of two in one second the one further down is the older one in a file that is written from its end.
    turned = len(times) > 1 and times[0] > times[-1]
    order = sorted(range(len(rows) - 1, -1, -1) if turned else range(len(rows)), key=times.__getitem__)
    return [rows[place] for place in order]
