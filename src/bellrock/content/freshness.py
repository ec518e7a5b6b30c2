"""What a day does to the advice: past its `again_by` a row says when it was last checked, and hides its hours.

A number is never hidden. The day is handed in, so that tomorrow's page can be seen today.
"""

from dataclasses import replace
from datetime import date
from typing import Protocol

from bellrock.records.advice import Service


class Reviewed(Protocol):
    """Whatever was read through on one day and must be read again by another."""

    @property
    def reviewed(self) -> date | None:
        """The day on which somebody read it through."""

    @property
    def again_by(self) -> date | None:
        """The day by which somebody must read it again."""


def is_stale(row: Reviewed, today: date) -> bool:
    """Whether the day to read it again has passed; a row without a day is stale."""
    return row.again_by is None or today > row.again_by


def last_checked(row: Reviewed, today: date) -> date | None:
    """The day to show as "last checked on", or None while the row is fresh."""
    return row.reviewed if is_stale(row, today) else None


def as_of(service: Service, today: date) -> Service:
    """The service as it may be shown on this day: past its day without hours, always with its numbers."""
    if not is_stale(service, today):
        return service
    return replace(service, channels=tuple(replace(channel, hours=None) for channel in service.channels))
