"""The rows of an export in the order in which they were sent, where an app writes the newest first or by sender."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from bellrock.records.message import Moment

Row = TypeVar("Row")

MOST_TURNED = 64 << 20
"""A larger file is given as it stands: to turn it, all of it must be held."""


def oldest_first(rows: list[Row], sent: Callable[[Row], Moment | None], *, newest_first: bool = False) -> list[Row]:
    """The same rows by their times; where one is not known as they stand, or turned where the app is `newest_first`."""
    times: list[datetime] = []
    for row in rows:
        moment = sent(row)
        when = moment.when if moment else None
        if when is None or (times and (when.tzinfo is None) != (times[0].tzinfo is None)):
            return rows[::-1] if newest_first else rows
        times.append(when)
    if times and times[0] != times[-1]:
        newest_first = times[0] > times[-1]
    # Of two in one second the one further down is the older one in a file that is written from its end.
    places = range(len(rows) - 1, -1, -1) if newest_first else range(len(rows))
    return [rows[place] for place in sorted(places, key=times.__getitem__)]
