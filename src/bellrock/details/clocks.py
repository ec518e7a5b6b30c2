"""Deadlines that name a moment: "by 6 pm", "until tomorrow", "bis Freitag 18 Uhr".

The zone of such a clock is the writer's own, which the material seldom tells; so its time is given without a zone.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from bellrock.details import dates
from bellrock.details import deadline_words as words
from bellrock.details import deadline_words_more as further
from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.records.detail import DetailKind, Reading
from bellrock.records.effort import Work
from bellrock.records.pattern import regex

_WEEKDAYS = {
    word: number
    for number, names in enumerate(
        (
            "monday montag segunda-feira lunes lundi lunedì lunedi maandag poniedziałku poniedziałek",
            "tuesday dienstag terça-feira martes mardi martedì martedi dinsdag wtorku wtorek",
            "wednesday mittwoch quarta-feira miércoles miercoles mercredi mercoledì mercoledi woensdag środy środa",
            "thursday donnerstag quinta-feira jueves jeudi giovedì giovedi donderdag czwartku czwartek",
            "friday freitag sexta-feira viernes vendredi venerdì venerdi vrijdag piątku piątek",
            "saturday samstag sonnabend sábado sabado samedi sabato zaterdag soboty sobota",
            "sunday sonntag domingo dimanche domenica zondag niedzieli niedziela",
        )
    )
    for word in names.split()
}
_DAYS = {
    word: ahead
    for ahead, names in {
        0: "today tonight midnight heute mitternacht hoje meia-noite hoy medianoche aujourd'hui minuit oggi "
        "mezzanotte vandaag middernacht dziś dzisiaj północy północ",
        1: "tomorrow morgen amanhã amanha mañana manana demain domani jutra jutro",
    }.items()
    for word in names.split()
}
_MIDNIGHT = frozenset(
    ("midnight", "mitternacht", "meia-noite", "medianoche", "minuit", "mezzanotte", "middernacht", "północy", "północ")
)
_BY = (
    r"(?:by|before|until|till|til|later than|bis(?: zum)?|vor|spätestens(?: um)?|até(?: às| as"
    r"| a)?|ate|antes d[aeo]s?|hasta(?: el| las)?"
    r"|avant|jusqu['’ ]?(?:à|a|au)?|entro(?: le)?|prima d\w{1,4}|fino a\w{0,4}|voor|tot|uiterlijk|do(?: godziny)?"
    r"|przed|deadline(?: is|:)?)"
)
_CLOCK = (
    r"(?:(?:at|um|às|as|a las|las|à|alle|le|om|o|godz\.?)[ ])?(?P<hour>[01]?[0-9]|2[0-4])"
    r"(?:[:.h](?P<minute>[0-5][0-9]))?"
    r"[ ]?(?P<half>am|pm|a\.m\.?|p\.m\.?|uhr|h|hrs|horas|heures|uur|o['’]clock)?(?![\w:])"
)
_DAY = (
    r"(?P<day>%s)(?!\w)(?:[ ](?:morning|evening|night|afternoon|früh|abend|mittag|matin|soir|noite|noche|sera|mattina"
    r"|avond|ochtend|wieczor\w*))?"
)
_NAMES = "|".join(sorted(map(re.escape, (*_WEEKDAYS, *_DAYS)), key=len, reverse=True))
_MOMENT = regex(
    rf"(?<!\w){_BY}[ ](?:(?:the |this |next |diesen |kommenden |ce |este |esta |questo "
    rf"|deze )?{_DAY % _NAMES}(?:,?[ ]{_CLOCK})?|{_CLOCK.replace('<', '<b')}"
    rf"(?:[ ](?:on |am |de |di |van )?(?P<after>{_NAMES})(?!\w))?)",
    re.IGNORECASE,
)
#: The first word of each day's name that is spelled in ASCII.
DAY_WORDS = frozenset(re.split("[-']", word)[0].encode() for word in (*_WEEKDAYS, *_DAYS) if word.isascii())
_CUES = frozenset(
    b"by before until till til bis vor sp\xe4testens at\xe9 ate antes hasta avant jusqu entro prima fino voor tot "
    b"uiterlijk do przed deadline later".split()
)
_CUES |= frozenset(b"inden innan innen senast senest pana erbyn cyn".split())
_UNTIL = regex(
    rf"(?<!\w)(?:{_BY}|antes del|prima del|innan|inden|innen|senast|senest|p[âa]n[ăa](?: la| pe| în)?|erbyn|cyn"
    rf"|nejpozději|до|к|не позднее|حتى|قبل)(?!\w)"
    r"(?: (?:on|am|the|le|il|el|zum|den|dem|das|dia|día|em|pe|la))?",
    re.IGNORECASE,
)
_FOREIGN_BY = regex(r"(?<!\w)(?:до|не позднее|حتى|قبل|până)(?=[ ][\w])", re.IGNORECASE)
_THEN = regex(rf",?[ ]{_CLOCK}", re.IGNORECASE)
_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_REACH = 110
#: What asking the words around one moment costs, in units of 10 ns.
_COST = 15_000
#: What asking whether a date or a clock stands there costs.
_LOOK_COST = 1_000
# A moment with all the words that may stand before its day or number is shorter.
_LONGEST = 64
_DIGIT = regex("[0-9]")
_SENTENCE = regex(r"[.!?](?:\s|$)|\n")


def find(sheet: Sheet, sent: datetime | None = None) -> Iterator[Found]:
    """Every deadline that names its moment; `normal` is a local time where `sent` is known, else the words for it."""
    for at in _places(sheet):
        near = sheet.plain[at : at + _LONGEST]
        if not _names_a_moment(near):
            continue
        if not sheet.effort.begins(Work.MOMENTS):
            return
        sheet.effort.spend(Work.MOMENTS, _LOOK_COST)
        found = _on_a_date(sheet, at, sent) or _at_a_clock(sheet, at, sent)
        if found:
            yield found
    if not sheet.text.isascii():
        for start, end, day, _ in dates.glued(sheet.plain):
            yield Found(DetailKind.DEADLINE, start, end, dates.normal(day, None, sent))


def _places(sheet: Sheet) -> list[int]:
    """Where a word such as "by" or "until" stands."""
    places = [place for cue in _CUES for place in sheet.places(cue)] if sheet.says(_CUES) else []
    if not sheet.text.isascii():
        places += [match.start() for match in _FOREIGN_BY.finditer(sheet.plain)]
    return sorted(places)


def _at_a_clock(sheet: Sheet, at: int, sent: datetime | None) -> Found | None:
    match = _MOMENT.match(sheet.plain, at)
    if match is None or not _demands(sheet, match.start(), match.end()):
        return None
    normal = _normal(match, sent)
    start = match.start("day") if match["day"] else match.start("bhour")
    return Found(DetailKind.DEADLINE, start, match.end(), normal) if normal else None


def _on_a_date(sheet: Sheet, at: int, sent: datetime | None) -> Found | None:
    by = _UNTIL.match(sheet.plain, at)
    dated = dates.after(sheet.plain, by.end(), sheet.region) if by else None
    if dated is None:
        return None
    then = _THEN.match(sheet.plain, dated.end)
    clock = _clock(then["hour"], then["minute"], then["half"]) if then and (then["minute"] or then["half"]) else None
    end = then.end() if then and clock else dated.end
    if not _demands(sheet, at, end):
        return None
    reading = Reading.POSSIBLE if dated.doubtful else Reading.EXACT
    return Found(DetailKind.DEADLINE, dated.start, end, dates.normal(dated.day, clock, sent), reading=reading)


def _names_a_moment(words: str) -> bool:
    """Whether a day or a number follows at all: the whole pattern is long, and is made ready only where one does."""
    small = words.lower()
    return any(name in small for name in (*_WEEKDAYS, *_DAYS)) or _DIGIT.search(small) is not None


def _demands(sheet: Sheet, start: int, end: int) -> bool:
    """True where the sentence asks for something or threatens it."""
    sheet.effort.spend(Work.MOMENTS, _COST)
    text = sheet.plain
    before = _SENTENCE.split(text[max(0, start - _REACH) : start])[-1]
    after = _SENTENCE.split(text[end : end + _REACH])[0]
    around = f"{before} {after}"
    return any(each.DONE_THEN.search(around) or each.SETS.search(before) for each in (words, further))


def _normal(match: re.Match[str], sent: datetime | None) -> str | None:
    day = (match["day"] or match["after"] or "").lower()
    prefix = "" if match["day"] else "b"
    hour, minute, half = (match[f"{prefix}{part}"] for part in ("hour", "minute", "half"))
    if not day and hour and not minute and not half:
        return None
    clock = _clock(hour, minute, half)
    if hour and clock is None:
        return None
    told = " ".join(part for part in (_in_english(day), clock) if part) or None
    if sent is None:
        return told
    try:
        return _counted(day, clock, sent.replace(tzinfo=None))
    except OverflowError:  # a forged date in the year 9999
        return told


def _counted(day: str, clock: str | None, local: datetime) -> str:
    """The day, and the clock where one is told, counted from the local time of the message."""
    if day in _WEEKDAYS:
        local += timedelta(days=(_WEEKDAYS[day] - local.weekday()) % 7 or 7)
    else:
        local += timedelta(days=_DAYS.get(day, 0))
    if clock is None:
        if day in _MIDNIGHT:
            return f"{local + timedelta(days=1):%Y-%m-%d}T00:00:00"
        return f"{local:%Y-%m-%d}"
    if not day and f"{local:%H:%M}" >= clock:
        local += timedelta(days=1)
    return f"{local:%Y-%m-%d}T{clock}:00"


def _in_english(day: str) -> str:
    """The day's English word, so that the same deadline compares equal in every language."""
    if day in _WEEKDAYS:
        return _ENGLISH[_WEEKDAYS[day]]
    if day in _MIDNIGHT:
        return "midnight"
    return {0: "today", 1: "tomorrow"}.get(_DAYS.get(day, -1), "")


def _clock(hour: str | None, minute: str | None, half: str | None) -> str | None:
    if not hour:
        return None
    number = int(hour)
    if half and half.lower().startswith("p") and number < 12:
        number += 12
    if half and half.lower().startswith("a") and number == 12:
        number = 0
    return f"{number:02}:{minute or '00'}" if number < 24 else None
