"""The one place that asks the clock; everything below is handed the day or the time."""

from datetime import UTC, date, datetime

from bellrock.plan.opening import uk_clock


def today() -> date:
    """The day where this device is."""
    return datetime.now().astimezone().date()  # noqa: TID251 - this is where the clock is asked


def uk_now() -> datetime:
    """The clock time in the United Kingdom, by which "open now" is said, wherever this device is."""
    return uk_clock(datetime.now(UTC))  # noqa: TID251 - this is where the clock is asked
