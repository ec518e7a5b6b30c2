"""The stamp at the head of a WhatsApp line: its date, its clock, and how the phone writes them.

Each phone writes by its own system and language, so the shapes are many; these were all seen in real exports:
brackets (iPhone) or a dash (Android), dots, slashes or dashes, year first, last or in the middle, two or four digits
of it, Arabic digits, Finnish "klo", "a. m." with a blank inside, marks of direction anywhere.
What is copied out of the app has the clock first, or no year.
"""

import re
from datetime import datetime
from typing import NamedTuple

from bellrock.records.pattern import regex

MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Marks of direction: typesetting by the app, not spelling."""

# The longest stamp that was seen has 41 letters; the marks among them are taken out before any pattern is tried.
_LONGEST = 100
_MOST_MARKS = 60
_MARK = regex(f"[{MARKS}]")
_GAP = "[ \u00a0\u202f\u2009\t]"
_NUMBER = r"\d{1,4}+"
_DATE = (
    rf"(?P<f>{_NUMBER})(?P<sep>[./\-年년]){_GAP}?"
    rf"(?P<s>{_NUMBER})[./\-月월]{_GAP}?"
    rf"(?P<t>{_NUMBER})[.日일]?"
)
_EARLY = r"上午|凌晨|清晨|早上|午前|오전|de\.|ÖÖ"
_LATE = r"下午|中午|傍晚|晚上|午後|오후|du\.|ÖS"
_EARLY_AFTER = rf"[Aa]\.?{_GAP}?[Mm]\b\.?|ص|π\.μ\.|пр\.об\.|SA\b|PG\b|fm\b|dop\.|ق\.ظ\.?|पूर्वाह्न"
_LATE_AFTER = rf"[Pp]\.?{_GAP}?[Mm]\b\.?|م|μ\.μ\.|сл\.об\.|CH\b|PTG\b|em\b|odp\.|ب\.ظ\.?|अपराह्न"
_TWO = r"\d{2}"
_CLOCK = (
    rf"(?:(?P<early>{_EARLY})|(?P<late>{_LATE}))?{_GAP}?"
    rf"(?P<hour>\d?\d)(?:[:.]|{_GAP}?h{_GAP}?)(?P<minute>{_TWO})(?:[:.](?P<second>{_TWO}))?"
    rf"(?:{_GAP}?(?:(?P<early_after>{_EARLY_AFTER})|(?P<late_after>{_LATE_AFTER})|Uhr\b))?"
)
# The words between date and clock are those of languages that write the day first; the rest say nothing.
_WORDS = rf"(?:(?P<word>klo|kl\.?|um|alle|às|à)|at|a las|la|ob|u|o|в|о){_GAP}"
_JOIN = rf"(?:(?P<comma>[,،、]){_GAP}*+|{_GAP}++)(?:{_WORDS})?"
_BRACKET = regex(rf"\[{_DATE}{_JOIN}{_CLOCK}\]")
_BARE = regex(rf"{_DATE}{_JOIN}{_CLOCK}(?:{_GAP}*+[-–—]|:)")
_COPIED = regex(rf"\[{_CLOCK}(?P<comma>,){_GAP}*+{_DATE}\]")
_NO_YEAR = regex(rf"\[(?P<f>\d?\d)(?P<sep>[./])(?P<s>\d?\d)(?P<comma>,){_GAP}*+{_CLOCK}\]")
_BLANKS = frozenset(" \u00a0\u202f\u2009\t")


class Stamp(NamedTuple):
    """A stamp as written: `style` says how this chat writes, `group` how its day and month may be ordered.

    `first` and `second` are day and month in an order that the stamp alone may not tell.
    `year_first` stamps put the month before the day in every language.
    """

    raw: str
    end: int
    style: tuple[str, int]
    group: tuple[str, bool, bool, int]
    first: int
    second: int
    year: int | None
    day_first: bool
    hour: int
    minute: int
    seconds: int

    def moment(self, month_first: bool) -> datetime | None:
        """The local time under one order of day and month; None where that is no date."""
        month, day = (self.first, self.second) if month_first else (self.second, self.first)
        if self.year is None or not 1990 <= self.year <= 2100:
            return None
        try:
            return datetime(self.year, month, day, self.hour, self.minute, self.seconds)  # noqa: DTZ001  # the zone is not in the export
        except ValueError:
            return None

    @property
    def year_first(self) -> bool:
        """True where the year stands first, as in 2018/06/13."""
        return self.group[3] == 0


class Stamps:
    """Reads the stamps of one chat; what is written like the one before it is not worked out again."""

    def __init__(self) -> None:
        self._written = ""
        self._last: Stamp | None = None

    def of(self, line: str) -> Stamp | None:
        """The stamp at the start of a line, or None."""
        last = self._last
        if last is not None and line.startswith(self._written) and line[last.end : last.end + 1].isalnum():
            return last
        stamp = stamp_of(line)
        # At the end of a line the stamp may end without its blank; behind other words it would not.
        if stamp is not None and stamp.end < len(line):
            self._last, self._written = stamp, line[: stamp.end]
        return stamp


def stamp_of(line: str) -> Stamp | None:
    """The stamp at the start of a line, or None: no stamp, or a day or clock that cannot be."""
    opening = line[:1]
    if not opening or not (opening.isdigit() or opening == "[" or opening in MARKS):
        return None
    head, places = line[:_LONGEST], None
    if not head.isascii() and _MARK.search(head):
        head, places = _without_marks(line)
    if head[:1] == "[":
        for kind, shape in (("[", _BRACKET), ("[clock", _COPIED), ("[day", _NO_YEAR)):
            if found := shape.match(head):
                return _read(found, kind, line, places)
        return None
    found = _BARE.match(head)
    return _read(found, "", line, places) if found else None


def _without_marks(line: str) -> tuple[str, list[int]]:
    """The beginning of a line without its marks of direction, and where each of its letters stands in the line."""
    places = [at for at, letter in enumerate(line[: _LONGEST + _MOST_MARKS]) if letter not in MARKS][:_LONGEST]
    return "".join([line[at] for at in places]), places


def _end(line: str, at: int, blanks: bool) -> int | None:
    """Where the words begin behind a stamp that ends at `at`: a blank stands between, or the line ends there."""
    end = len(line)
    while at < end and line[at] in MARKS:
        at += 1
    if at == end:
        return end
    if line[at] not in _BLANKS:
        return None
    at += 1
    while blanks and at < end and line[at] in _BLANKS:
        at += 1
    return at


def _read(found: re.Match[str], kind: str, line: str, places: list[int] | None) -> Stamp | None:
    part = found.groupdict()
    last = found.end()
    end = _end(line, places[last - 1] + 1 if places else last, blanks=bool(kind))
    day_month_year = _fields(part["f"], part["s"], part.get("t")) if end is not None else None
    if day_month_year is None or end is None:
        return None
    first, second, year, width, place = day_month_year
    late, early = part["late"] or part["late_after"], part["early"] or part["early_after"]
    hour = _hour(int(part["hour"]), bool(early), bool(late))
    minute, seconds = int(part["minute"]), int(part["second"] or 0)
    if hour > 23 or minute > 59 or seconds > 59:
        return None
    raw = line[:end].strip(MARKS + " \u00a0\u202f\u2009\t").rstrip("-–—").rstrip()
    raw = raw[1:-1] if raw.startswith("[") else raw.rstrip(":")
    arabic = "\u0660" <= part["f"][0] <= "\u0669"
    return Stamp(
        raw=raw,
        end=end,
        style=(kind, width),
        group=(part["sep"], bool(part.get("comma")), bool(late or early), place),
        first=first,
        second=second,
        year=year,
        day_first=place != 0 and (bool(part.get("word")) or arabic),
        hour=hour,
        minute=minute,
        seconds=seconds,
    )


def _hour(hour: int, early: bool, late: bool) -> int:
    if early and hour == 12:
        return 0
    if late and hour < 12:
        return hour + 12
    return hour


def _fields(one: str, two: str, three: str | None) -> tuple[int, int, int | None, int, int] | None:
    """The two unknown fields, the year, its width and its place (0, 1 or 2); None where it is no date."""
    if three is None:
        fields, place = [one, two], 9
        year, width = None, 0
    else:
        fields = [one, two, three]
        wide = [index for index, field in enumerate(fields) if len(field) == 4]
        if len(wide) > 1 or any(len(field) == 3 for field in fields) or len(three) == 1:
            return None
        place = wide[0] if wide else 2
        written = fields.pop(place)
        width = len(written)
        year = int(written) if width == 4 else 2000 + int(written)
    first, second = int(fields[0]), int(fields[1])
    if not (_is_day(first, second) or _is_day(second, first)):
        return None
    return first, second, year, width, place


_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_day(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]
