"""The one place that asks the clock; everything below is handed the day or the time."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

# The hours of services in the United Kingdom are kept in its own time, wherever this device is.
LONDON = ZoneInfo("Europe/London")


def today() -> date:
    """The day where this device is."""
    return datetime.now().astimezone().date()  # noqa: TID251 - this is where the clock is asked


def london_now() -> datetime:
    """The clock time in the United Kingdom, by which "open now" is said."""
    return datetime.now(LONDON)  # noqa: TID251 - this is where the clock is asked
