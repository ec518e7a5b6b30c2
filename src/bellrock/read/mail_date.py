"""The time in a Date header, also where a program wrote it otherwise than RFC 5322 says.

What can be read in two ways, such as 03/04/2026, is no time.
"""

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

from bellrock.read.months import ENGLISH, MONTHS
from bellrock.records.pattern import regex

_NAMED_ZONES = frozenset(["UT", "UTC", "GMT", "Z", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"])
_ZONE = regex(r"\d{2}:\d{2}:\d{2}\s?(?:\d{4}\s)?([+-]\d{3,4}(?!\d)|[A-Za-z]{1,5})?")
_LONGEST = 200
_COMMENT = regex(r"\([^()]{0,120}\)|[\"“”]")
_ISO = regex(
    r"\s{0,40}+(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})? ?"
    r"(Z|UTC|GMT|[+-]\d{2}:?\d{2})?\s{0,40}+\Z"
)
_NUMBERS = regex(r"(?:[^\W\d_]{1,12}[.,]{0,2} )?(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?=[ ,T]|\Z)")
_TIME = regex(
    r"(?<![\d./-])(\d{1,2})\s?[:.]\s?(\d{1,2})(?:\s?[:.]\s?(\d{1,2})(?:\.\d{1,9})?)?(?![\d./])(?:\s?([AaPp])\.?[Mm]\b\.?)?"
)
_OFFSET = regex(r"(?:\b(?:GMT|UTC|UT)\s?)?([+-])(\d{1,2})(?::(\d{2})|(\d{2}))?\s*\Z")
_WORD = regex(r"[^\W\d_]{3,12}\.?")
_DAY_DOT = regex(r"(?<=\d)\.(?=[ ][^\W\d_])")
_FIRST_WORD = regex(r"([^\W\d_]{2,20}\.?),?[ ](?=[^\W_])")


def when_of(raw: str) -> datetime | None:
    """The time, an instant in UTC where it names its zone, else a local time; None where it is broken."""
    try:
        written = " ".join(_COMMENT.sub(" ", raw[:_LONGEST]).split())
        if iso := _ISO.match(written):
            return _at(datetime.fromisoformat(f"{iso[1]}T{iso[2]}"), iso[3])
        usual = _as_rfc_5322(written)
        fields = parsedate_tz(usual)
        if fields is None:
            return None
        local = datetime(*fields[:6])  # noqa: DTZ001  # the zone is put to it below, where there is one
        zone = _ZONE.search(usual)
        name = zone[1] if zone else None
        if name is None or (name[0] not in "+-" and name.upper() not in _NAMED_ZONES):
            return local
        return _shifted(local, int(fields[9] or 0))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _at(local: datetime, zone: str | None) -> datetime | None:
    if zone is None:
        return local
    if zone[0] not in "+-":
        return local.replace(tzinfo=UTC)
    digits = zone[1:].replace(":", "")
    seconds = int(digits[:2]) * 3600 + int(digits[2:]) * 60
    return _shifted(local, -seconds if zone[0] == "-" else seconds)


def _shifted(local: datetime, seconds: int) -> datetime | None:
    if abs(seconds) >= 86_400:
        return None
    return local.replace(tzinfo=timezone(timedelta(seconds=seconds))).astimezone(UTC)


def _as_rfc_5322(written: str) -> str:
    """The date in the form that the standard library reads: English months, hh:mm:ss, an offset without a colon."""
    dated = _NUMBERS.sub(_with_month, written, count=1)
    offset = _OFFSET.search(dated)
    zone = ""
    if offset and ":" in dated[: offset.start()]:
        zone = f" {offset[1]}{offset[2]:0>2}{offset[3] or offset[4] or '00'}"
        dated = dated[: offset.start()].rstrip()
    dated = _DAY_DOT.sub("", _without_weekday(dated), count=1)
    return _WORD.sub(_in_english, _TIME.sub(_in_full, dated, count=1)) + zone


def _without_weekday(dated: str) -> str:
    """The date without a first word that is no month, or is both, as "mar." is Tuesday and March."""
    first = _FIRST_WORD.match(dated)
    if first is None:
        return dated
    months = sum(_month(word[0]) is not None for word in _WORD.finditer(dated))
    return dated[first.end() :] if _month(first[1]) is None or months > 1 else dated


def _month(word: str) -> int | None:
    return MONTHS.get(word.rstrip(".").lower())


def _with_month(found: re.Match[str]) -> str:
    """A date of numbers with its month named, where only one of the numbers can be the month."""
    first, second = int(found[1]), int(found[3])
    # With points the day comes first everywhere; with slashes or dashes that differs from country to country.
    if found[2] != "." and first <= 12 and second <= 12 and first != second:
        raise ValueError(found[0])
    day, month = (second, first) if second > 12 else (first, second)
    return f"{datetime(int(found[4]), month, day):%d %b %Y}"  # noqa: DTZ001  # a day only


def _in_full(found: re.Match[str]) -> str:
    hour = int(found[1])
    if found[4] and not 1 <= hour <= 12:
        return found[0]
    if found[4]:
        hour = hour % 12 + (12 if found[4] in "Pp" else 0)
    return f"{hour:02}:{int(found[2]):02}:{min(int(found[3] or 0), 59):02}"


def _in_english(found: re.Match[str]) -> str:
    month = _month(found[0])
    return ENGLISH[month - 1][:3] if month else found[0].rstrip(".")
