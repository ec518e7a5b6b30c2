"""Deadlines that name a moment: "by 6 pm", "until tomorrow", "bis Freitag 18 Uhr".

The zone of such a clock is the writer's own, which the material seldom tells; so its time is given without a zone.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from bellrock.details import deadline_words as words
from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.records.detail import DetailKind
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
_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_REACH = 110
#: What asking the words around one moment costs, in units of 10 ns.
_COST = 15_000
# A moment with all the words that may stand before its day or number is shorter.
_LONGEST = 64
_DIGIT = regex("[0-9]")
_SENTENCE = regex(r"[.!?](?:\s|$)|\n")


def find(sheet: Sheet, sent: datetime | None = None) -> Iterator[Found]:
    """Every deadline that names its moment; `normal` is a local time where `sent` is known, else the words for it."""
    if not sheet.says(_CUES):
        return
    for at in sorted(place for cue in _CUES for place in sheet.places(cue)):
        match = _MOMENT.match(sheet.plain, at) if _names_a_moment(sheet.plain[at : at + _LONGEST]) else None
        if match is None:
            continue
        if not sheet.effort.begins(Work.MOMENTS):
            return
        sheet.effort.spend(Work.MOMENTS, _COST)
        if _demands(sheet.plain, match.start(), match.end()):
            normal = _normal(match, sent)
            if normal:
                start = match.start("day") if match["day"] else match.start("bhour")
                yield Found(DetailKind.DEADLINE, start, match.end(), normal)


def _names_a_moment(words: str) -> bool:
    """Whether a day or a number follows at all: the whole pattern is long, and is made ready only where one does."""
    small = words.lower()
    return any(name in small for name in (*_WEEKDAYS, *_DAYS)) or _DIGIT.search(small) is not None


def _demands(text: str, start: int, end: int) -> bool:
    """True where the sentence asks for something or threatens it."""
    before = _SENTENCE.split(text[max(0, start - _REACH) : start])[-1]
    after = _SENTENCE.split(text[end : end + _REACH])[0]
    around = f"{before} {after}"
    return bool(words.DONE_THEN.search(around) or words.SETS.search(before))


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
