"""Deadlines: how long the other side gives, and until when, in eight languages.

A length of time alone is no deadline: the words beside it must set one ("you have", "within", "I give you").
"every 4 hours", "2 days ago" and "24 hours a day" set none.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from bellrock.details import clocks
from bellrock.details import deadline_words as words
from bellrock.details import deadline_words_more as further
from bellrock.details.found import Found
from bellrock.details.numbers import WORDS, parse
from bellrock.details.sheet import Sheet
from bellrock.records.detail import DetailKind
from bellrock.records.effort import Work
from bellrock.records.pattern import regex

_UNITS: dict[str, str] = {
    word: unit
    for unit, words in {
        "M": "minute minutes min mins minuten minuto minutos minuti minut minuty",
        "H": "hour hours hr hrs h stunde stunden std hora horas heure heures ora ore uur uren godzin godziny godzina "
        "godzinę godz",
        "D": "day days tag tage tagen dia dias día días jour jours giorno giorni dag dagen dzień dni",
        "W": "week weeks woche wochen semana semanas semaine semaines settimana settimane weken tydzień tygodnie "
        "tygodni",
    }.items()
    for word in words.split()
}
_UNITS = further.UNITS | _UNITS
UNIT_WORDS = frozenset(
    pieces[0]
    for word in _UNITS
    if len(word) > 1 and (pieces := word.encode("latin-1", "replace").replace(b"?", b" ").split())
)
#: The last word before a unit in a number word; "two (2) days" ends in a bracket.
_COUNTS = frozenset(word.rpartition("-")[2].encode("latin-1", "replace") for word in WORDS) | frozenset(
    (*(f"({number})".encode() for number in range(1, 100)), b"working", b"business", b"banking")
)
_UNIT = regex(r"(?:[ ]?\(\w{1,16}\))?[ \u00a0\u202f]{0,2}-?(?:(working|business|banking)[ ]|de[ ])?([^\W\d_]+)")
_RANGE = regex(r"[ ]?(?:-|–|to|or|bis|oder|a|o|à|ou|do|lub|of)[ ]?([0-9]{1,3}(?:[.,][0-9])?)(?![0-9])")
_AND_MINUTES = regex(r"[ ]?([0-5]?[0-9])(?![0-9:])(?:[ ]?min\w*)?", re.IGNORECASE)
_NUMBER_WORD = regex(
    rf"(?<![\w-])({'|'.join(sorted(map(re.escape, WORDS), key=len, reverse=True))})(?:[ ]*\((\d+)\))?[ \u00a0-]{{1,2}}"
    r"(?:(?:working|business|banking)[ ])?\Z",
    re.IGNORECASE,
)
#: What may stand right behind the first number of a deadline: a unit, a second number.
_BEHIND = frozenset(word.encode("latin-1", "replace") for word in _UNITS) | frozenset(
    (
        b"de",
        b"working",
        b"business",
        b"banking",
        b"to",
        b"or",
        b"bis",
        b"oder",
        b"a",
        b"o",
        b"\xe0",
        b"ou",
        b"do",
        b"lub",
        b"of",
    )
)
_SENTENCE = regex(r"[.!?\n](?:\s|$)|\n")
_REACH = 80
#: What asking the words around one length of time costs, in units of 10 ns.
_COST = 15_000


def find(sheet: Sheet, sent: datetime | None = None) -> Iterator[Found]:
    """Every deadline; `normal` is the instant it ends when `sent` is known, else the ISO 8601 duration.

    With an instant, the duration stands in `also`, the other way to say the same deadline.
    """
    done = 0
    for start, end, value in sorted((*_in_digits(sheet), *_in_words(sheet))):
        found = _deadline(sheet, start, end, value, sent) if start >= done else None
        if found:
            done = found.end
            yield found
    yield from clocks.find(sheet, sent)


def _in_digits(sheet: Sheet) -> Iterator[tuple[int, int, Decimal]]:
    raw = sheet.raw
    for start, end, behind in sheet.numbers:
        if end - start > 4:
            continue
        if behind in _BEHIND or b"?" in behind or raw[end : end + 2] == b" (" or raw[end : end + 1] in (b"-", b"?"):
            value = parse(sheet.plain[start:end])
            if value:
                yield start, end, value


def _in_words(sheet: Sheet) -> Iterator[tuple[int, int, Decimal]]:
    """Number words right before a unit of time: "two days", "zwei Tage"."""
    if not sheet.says(UNIT_WORDS):
        return
    for at in (place for unit in UNIT_WORDS for place in sheet.places(unit)):
        if _last_word(sheet.raw[max(0, at - 28) : at]) in _COUNTS:
            match = _NUMBER_WORD.search(sheet.plain, max(0, at - 28), at)
            if match:
                end = match.end(2) + 1 if match[2] else match.end(1)
                yield match.start(), end, Decimal(match[2] or WORDS[match[1].lower()])


def _last_word(before: bytes) -> bytes:
    words_before = before.replace(b"-", b" ").split()
    return words_before[-1] if words_before else b""


def _deadline(sheet: Sheet, start: int, end: int, value: Decimal, sent: datetime | None) -> Found | None:
    text = sheet.plain
    more = _RANGE.match(text, end)
    if more:
        end, value = more.end(), parse(more[1]) or value
    if not text.isascii() and (glued := further.glued(text, end)):
        return _glued(sheet, start, glued, value, sent)
    match = _UNIT.match(text, end)
    unit = _UNITS.get(match[2].lower()) if match else None
    if match is None or unit is None or not 0 < value <= 999:
        return None
    end = match.end()
    minutes = _AND_MINUTES.match(text, end) if unit == "H" and match[2].lower() == "h" else None
    if minutes:
        end = minutes.end()
    if (value == 1 and unit == "M") or not sheet.effort.begins(Work.LENGTHS) or not _is_set(sheet, start, end):
        return None
    length = _length(value, unit) + timedelta(minutes=int(minutes[1]) if minutes else 0)
    duration = _duration(value, unit, int(minutes[1]) if minutes else 0)
    # Which days are working days depends on a country that the text does not name.
    return deadline(start, end, duration, _later(sent, length) if sent and not match[1] else None)


def _glued(sheet: Sheet, start: int, unit: tuple[str, int], value: Decimal, sent: datetime | None) -> Found | None:
    """A deadline in a writing without blanks between its words: "24時間以内に"."""
    letter, end = unit
    # Behind 月 or 年 it is the day of a date.
    if not 0 < value <= 999 or sheet.plain[start - 1 : start] in ("月", "年") or not sheet.effort.begins(Work.LENGTHS):
        return None
    sheet.effort.spend(Work.LENGTHS, _COST)
    if not further.sets_glued(sheet.plain, start, end):
        return None
    return deadline(start, end, _duration(value, letter), _later(sent, _length(value, letter)) if sent else None)


def _later(sent: datetime, length: timedelta) -> datetime | None:
    try:
        return sent + length
    except OverflowError:  # a forged date in the year 9999
        return None


def deadline(start: int, end: int, duration: str, until: datetime | None) -> Found:
    """A Found for a deadline whose end is known or not."""
    if until is None:
        return Found(DetailKind.DEADLINE, start, end, duration)
    return Found(DetailKind.DEADLINE, start, end, until.isoformat().replace("+00:00", "Z"), also=(duration,))


def _is_set(sheet: Sheet, start: int, end: int) -> bool:
    """True where the sentence around a length of time sets a deadline with it."""
    sheet.effort.spend(Work.LENGTHS, _COST)
    text = sheet.plain
    before = text[max(0, start - _REACH) : start]
    before = _SENTENCE.split(before)[-1]
    after = text[end : end + _REACH]
    if any(each.NO_DEADLINE.search(before) or each.NO_DEADLINE_AFTER.match(after) for each in (words, further)):
        return False
    if any(each.SETS.search(before) or each.SETS_AFTER.match(after) for each in (words, further)):
        return True
    if words.IN.search(before) or further.IN.search(before) or further.within(text[max(0, start - 3) : end + 1]):
        sentence = before + " " + _SENTENCE.split(after)[0]
        return bool(words.DONE_THEN.search(sentence) or further.DONE_THEN.search(sentence))
    return False


def _length(value: Decimal, unit: str) -> timedelta:
    hours = {"M": Decimal(1) / 60, "H": Decimal(1), "D": Decimal(24), "W": Decimal(168)}[unit]
    return timedelta(seconds=int(value * hours * 3600))


def _duration(value: Decimal, unit: str, minutes: int = 0) -> str:
    """ISO 8601: PT48H, P2D, P1W, PT30M, PT2H30M; a broken number of hours or days becomes minutes or hours."""
    if minutes:
        return f"PT{value}H{minutes}M"
    if value != value.to_integral_value():
        whole = _length(value, unit)
        hours, seconds = divmod(int(whole.total_seconds()), 3600)
        return f"PT{hours}H{seconds // 60}M" if seconds else f"PT{hours}H"
    return f"P{'T' if unit in 'MH' else ''}{int(value)}{unit}"
