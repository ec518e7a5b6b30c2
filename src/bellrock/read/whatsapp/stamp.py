"""The stamp at the head of a WhatsApp line: its date, its clock, and how the phone writes them.

Each phone writes by its own system and language, so the shapes are many; these were all seen in real exports:
brackets (iPhone) or a dash (Android), dots, slashes or dashes, year first, last or in the middle, two or four digits
of it, Arabic digits, Finnish "klo", "a. m." with a blank inside, marks of direction anywhere.
What is copied out of the app has the clock first, or no year.
What none of these fits is tried once more as an unusual stamp (`unusual.py`).
"""

import re
from datetime import datetime
from typing import NamedTuple

from bellrock.read.whatsapp.calendar import Fields, fields
from bellrock.read.whatsapp.unusual import Unusual, may_begin, unusual
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
# Korean phones write the year first, with two digits as well: 24. 2. 28.
_KOREAN = frozenset(("오전", "오후"))
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
    begins = opening.isdigit() or opening == "[" or opening in MARKS
    if not opening or not (begins or _may_be_words(line)):
        return None
    head, places = line[:_LONGEST], None
    if not head.isascii() and _MARK.search(head):
        head, places = _without_marks(line)
    shapes = _IN_BRACKETS if head[:1] == "[" else _PLAIN
    for kind, shape in shapes:
        if (found := shape.match(head)) and (stamp := _read(found, kind, line, places)):
            return stamp
    rare = unusual(head) if head and (begins or may_begin(head)) else None
    return _read_unusual(rare, line, places) if rare else None


_IN_BRACKETS = (("[", _BRACKET), ("[clock", _COPIED), ("[day", _NO_YEAR))
_PLAIN = (("", _BARE),)
_DASH = regex(rf"{_GAP}[-–—](?:{_GAP}|$)")


def _may_be_words(line: str) -> bool:
    """True when a line that begins with a letter may begin with a date: a clock and a dash stand near."""
    if not line[0].isalpha() or not ("-" in line or "–" in line or "—" in line):
        return False
    return _DASH.search(line, 8, _LONGEST) is not None


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
    late, early = part["late"] or part["late_after"], part["early"] or part["early_after"]
    korean = (late or early) in _KOREAN and len(part["f"]) == 2
    date = fields(("20" if korean else "") + part["f"], part["s"], part.get("t"))
    if date is None:
        return None
    arabic = "\u0660" <= part["f"][0] <= "\u0669"
    if date.place != 0 and (part.get("word") or arabic):
        date = date._replace(settled=True)
    return _stamp(
        line,
        _end(line, places[found.end() - 1] + 1 if places else found.end(), blanks=bool(kind)),
        kind,
        date,
        (part["sep"], bool(part.get("comma")), bool(late or early), date.place),
        (_hour(int(part["hour"]), bool(early), bool(late)), int(part["minute"]), int(part["second"] or 0)),
    )


def _read_unusual(rare: Unusual, line: str, places: list[int] | None) -> Stamp | None:
    end = _end(line, places[rare.end - 1] + 1 if places else rare.end, blanks=rare.kind.startswith("["))
    group = (rare.separator, rare.kind.endswith("clock"), rare.half, rare.fields.place)
    return _stamp(line, end, rare.kind, rare.fields, group, (rare.hour, rare.minute, rare.seconds))


def _stamp(
    line: str,
    end: int | None,
    kind: str,
    date: Fields,
    group: tuple[str, bool, bool, int],
    clock: tuple[int, int, int],
) -> Stamp | None:
    hour, minute, seconds = clock
    if end is None or hour > 23 or minute > 59 or seconds > 59:
        return None
    raw = line[:end].strip(MARKS + " \u00a0\u202f\u2009\t").rstrip("-–—").rstrip()
    raw = raw[1:-1] if raw.startswith("[") else raw.rstrip(":")
    return Stamp(
        raw,
        end,
        (kind, date.width),
        group,
        date.first,
        date.second,
        date.year,
        date.settled,
        hour,
        minute,
        seconds,
    )


def _hour(hour: int, early: bool, late: bool) -> int:
    if early and hour == 12:
        return 0
    if late and hour < 12:
        return hour + 12
    return hour
