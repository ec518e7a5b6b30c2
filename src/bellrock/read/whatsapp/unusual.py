"""Stamps that are not numbers alone, or have the clock first: month names, halves of the day, eras, signs of the year.

What stands between the start of the line and the dash or bracket is taken apart into a clock, numbers and words.
It is a stamp only where every word is known, so a sentence that begins with a date is none.
"""

from functools import lru_cache
from typing import NamedTuple

from bellrock.read.whatsapp import names
from bellrock.read.whatsapp.calendar import ERAS, Fields, checked, fields, is_day
from bellrock.records.pattern import regex

_BLANKS = r"\s\u00a0\u202f\u2009"
_BRACKET = regex(r"\[([^\[\]]{6,70})\]")
_BARE = regex(rf"([^\[\]]{{6,70}}?)(?:[{_BLANKS}][-–—]|:)(?=[{_BLANKS}]|$)")
_CLOCK = regex(
    r"(?<![\d.:/-])(?P<hour>\d\d?)(?:[:：時时点點시]|\s?[hu]\s?)\s?(?P<minute>\d\d?)(?:(?:[:：.분分]\s?)(?P<second>\d\d)?초?秒?)?(?!\d)"
)
_DOTTED = regex(r"(?:^|(?<=[\s,]))(?P<hour>\d\d?)\.(?P<minute>\d\d)(?:\.(?P<second>\d\d))?(?=$|[\s,])")
_TOKEN = regex(r"\d+|元|[^\d\s/,，、،()+–—-]+")
_SEPARATOR = regex(r"\d[.\s]*([./年년-])")
_DOT = regex(r"(?<=[^\W\d])\.|(?<=[^\d\s.])\.")
# Weekday, four words for the half of the day, and the signs of year, month, day, hour and minute.
_MOST_WORDS = 10
_NUMBERED_MONTH = frozenset(("thg", "tháng"))
_COMMON = frozenset(("be", "พศ", "ພສ", "คศ", "ad", "ce"))
# In Finnish "ap" is the morning.
_SOLAR_SIGN = frozenset(("ap",))
_SOLAR = regex(r"\b1[34]\d\d\b")
_ISLAMIC = frozenset(("هـ", "ah"))


class Unusual(NamedTuple):
    """What such a stamp says, and where it ends."""

    end: int
    kind: str
    separator: str
    fields: Fields
    hour: int
    minute: int
    seconds: int
    half: bool


def unusual(head: str) -> Unusual | None:
    """The stamp at the start of a line from which the marks of direction are gone, or None."""
    found = (_BRACKET if head[0] == "[" else _BARE).match(head)
    if found is None:
        return None
    inside = _with_plain_digits(found[1])
    clock = _CLOCK.search(inside) or _DOTTED.search(inside)
    if clock is None:
        return None
    rest = inside[: clock.start()] + " , " + inside[clock.end() :]
    said = _said(rest)
    date = said.date(bracket=head[0] == "[") if said.known else None
    if date is None:
        return None
    first = "clock" if not inside[: clock.start()].strip() else ""
    kind = ("[" if head[0] == "[" else "") + ("name" if said.months else first)
    separator = _SEPARATOR.search(rest)
    return Unusual(
        end=found.end(),
        kind=kind,
        separator="name" if said.months else separator[1] if separator else " ",
        fields=date,
        hour=_hour(int(clock["hour"]), said.late),
        minute=int(clock["minute"]),
        seconds=int(clock["second"] or 0),
        half=said.late is not None,
    )


def may_begin(head: str) -> bool:
    """True when a line that begins with a letter begins with a word of a stamp."""
    first = _TOKEN.match(head)
    word = names.plain(_DOT.sub("", first[0])) if first else ""
    return bool(word) and (
        word in names.months() or word in names.weekdays() or word in names.halves() or word in ERAS or word in _FIRST
    )


_FIRST = frozenset(("ngày", "lúc", "วันที่", "kl", "klo"))


def _with_plain_digits(text: str) -> str:
    if text.isascii():
        return text
    return "".join(str(int(one)) if one.isdecimal() else one for one in text)


def _hour(hour: int, late: str | None) -> int:
    if late is None or hour > 12:
        return hour
    return hour % 12 + (12 if chr(hour % 12) in late else 0)


# A chat has many lines a day, and writes the day in each.
@lru_cache(maxsize=1024)
def _said(rest: str) -> "_Said":
    return _Said(rest)


class _Said:
    """The numbers and words of a stamp without its clock."""

    def __init__(self, rest: str) -> None:
        self.numbers: list[str] = []
        self.months: list[int] = []
        self.era: int | None = None
        self.era_first = False
        self.islamic = False
        self.known = True
        others: list[str] = []
        tokens = [names.plain(token) for token in _TOKEN.findall(_DOT.sub("", rest))]
        tokens = [token for token in tokens if token and not set(token) <= {".", ":"}]
        at = 0
        while at < len(tokens):
            at += self._take(tokens, at, others)
        self.late = self._half(others)

    def _take(self, tokens: list[str], at: int, others: list[str]) -> int:
        token, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else ""
        if token.isdecimal():
            self.numbers.append(token)
        elif token in ERAS and (following.isdecimal() or following == "元"):
            self.era = ERAS[token] + (1 if following == "元" else int(following))
            self.era_first = not self.numbers
            return 2
        elif token in _NUMBERED_MONTH and following.isdecimal():
            self._month(int(following))
            return 2
        elif token in names.months() and not (self.months and token in names.weekdays()):
            self._month(names.months()[token])
        elif token in _ISLAMIC:
            self.islamic = True
        elif token.startswith("ב") and token[1:] in names.months():
            self._month(names.months()[token[1:]])
        elif token not in _COMMON and not (token in _SOLAR_SIGN and _SOLAR.search(" ".join(self.numbers))):
            others.append(token)
        return 1

    def _month(self, number: int) -> None:
        self.months.append(number)

    def _half(self, words: list[str]) -> str | None:
        """Which hours these words put into the afternoon; `known` falls where a word is not known."""
        if len(words) > _MOST_WORDS:
            self.known = False
            return None
        halves, silent = names.halves(), names.fillers() | names.weekdays()
        spans = [(at, to) for at in range(len(words)) for to in range(at + 1, len(words) + 1)]
        for at, to in sorted(spans, key=lambda span: span[0] - span[1]):
            if " ".join(words[at:to]) in halves and silent.issuperset(words[:at] + words[to:]):
                return halves[" ".join(words[at:to])]
        self.known = silent.issuperset(words)
        return None

    def date(self, bracket: bool) -> Fields | None:
        """Day, month and year; None where they do not make a date."""
        if len(self.months) > 1 or len(self.numbers) > 3:
            return None
        if self.months:
            return self._named(self.months[0])
        if self.era is not None:
            if len(self.numbers) != 2:
                return None
            return checked(int(self.numbers[0]), int(self.numbers[1]), self.era, 4, 0 if self.era_first else 2)
        if len(self.numbers) != 3 and not (bracket and len(self.numbers) == 2):
            return None
        date = fields(*self.numbers)
        return date._replace(year=None) if date and self.islamic else date

    def _named(self, month: int) -> Fields | None:
        """A date whose month has a name, or a number that is marked as the month."""
        wide = [number for number in self.numbers if len(number) == 4]
        days = [number for number in self.numbers if len(number) <= 2]
        if len(wide) > 1 or len(wide) + len(days) != len(self.numbers) or not 1 <= len(days) <= 2:
            return None
        written = wide[0] if wide else days[1] if len(days) == 2 else ""
        if wide and len(days) != 1:
            return None
        year = int(written) if written else self.era
        date = checked(int(days[0]), month or 1, year, len(written) or 4, 2)
        if date is None or not is_day(int(days[0]), month or 1):
            return None
        # Old phones leave out the year of this year: so the width of a named date is always the same.
        return date._replace(width=4, place=9, settled=True, year=date.year if month else None)


def forget() -> None:
    """Drop what is remembered of the stamps of a chat."""
    _said.cache_clear()
