"""What a value in a JSON file is, whatever it was expected to be; and the times that the exports write."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bellrock.records.message import Attachment, Moment

_DIGITS = 20  # the longest account number has 20 digits; Python refuses to read 5,000
_LARGEST = 10**_DIGITS


def words(value: object) -> str:
    """The text; nothing where it is none."""
    return value if isinstance(value, str) else ""


def name(value: object) -> str:
    """A name or a number by which something is called; both are written as text or as a number."""
    if isinstance(value, str):
        return value
    is_number = isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST
    return str(value) if is_number else ""


def number(value: object) -> int | None:
    """A whole number, also where it is written as text."""
    written = name(value).strip()
    digits = written.removeprefix("-")
    return int(written) if len(digits) <= _DIGITS and digits.isascii() and digits.isdigit() else None


def fields(value: object) -> Mapping[str, Any]:
    """The members of an object; none where it is no object."""
    return value if isinstance(value, dict) else {}


def rows(value: object) -> list[Mapping[str, Any]]:
    """The objects of a list; what else stands in it is left out."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def since_1970(value: object, of_a_second: int = 1) -> Moment | None:
    """The moment that is so many seconds, or parts `of_a_second`, after the start of 1970 in UTC."""
    count = number(value)
    if count is None:
        return None
    try:
        return Moment(str(count), datetime.fromtimestamp(count / of_a_second, UTC))
    except (OverflowError, OSError, ValueError):
        return Moment(str(count), None)


def written_date(value: object, *, is_utc: bool) -> Moment | None:
    """A date with its time as ISO writes it, or followed by UTC; one without a zone is of UTC where it `is_utc`."""
    raw = words(value)
    if not raw:
        return None
    bare = raw.strip().removesuffix(" UTC")
    try:
        when = datetime.fromisoformat(bare)
        if when.tzinfo is None:
            return Moment(raw, when.replace(tzinfo=UTC) if is_utc or bare != raw.strip() else when)
        return Moment(raw, when.astimezone(UTC))
    except (ValueError, OverflowError):
        return Moment(raw, None)


def attachment(path: str, media_type: str, beside: frozenset[str]) -> Attachment:
    """A file by the name at the end of its path."""
    bare = path.replace("\\", "/").rpartition("/")[2]
    return Attachment(bare, media_type, present=bare in beside)
