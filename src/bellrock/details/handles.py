"""Handles: the names of accounts in apps, and the names that payments are sent to.

"@name" is a handle by its sign. A bare name is one only where the text says of which app it is the name.
"""

import re
from collections.abc import Iterator

from bellrock.details import apps
from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.records.detail import DetailKind
from bellrock.records.pattern import regex

_AT_NAME = regex(
    r"@(?<![A-Za-z0-9._%+\-/@\\:$]@)([A-Za-z0-9_](?:[A-Za-z0-9_.]{0,38}[A-Za-z0-9_]))(?![\w@(]|\.[A-Za-z])"
)
_LOCAL_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-/@\\:$")
#: Marks of program text and of styles that begin with the same sign.
_MARKS = (
    "media import charset keyframes param return returns throws author see link override property staticmethod "
    "classmethod dataclass supports page include namespace gmail everyone here channel all"
)
_NO_NAMES = frozenset(_MARKS.split())
#: Program text and its comments: "@dev: the device", "@args [".
_MARKUP = regex(r":|[ \t]?[\[{(=]")
_CASH = frozenset((b"cash", b"cashapp", b"cashtag"))
_CASHTAG = regex(r"\$([A-Za-z][A-Za-z0-9_-]{1,19})(?![\w$])")
_SKYPE = regex(r"live:[.\w-]{3,64}(?<![.-])")
LIVE = frozenset((b"live",))
#: Discord's older names end in # and four digits.
_TAGGED = regex(r"#[0-9]{4}(?![\w#])")
_TAGGED_NAME = regex(r"(?<![\w#.])[A-Za-z0-9_.]{2,32}\Z")
#: Between the app's word and the name: what the name is called, and "is", ":", "=".
_BETWEEN = regex(
    r"(?:'s|’s)?[ \t]*(?:(?:user ?name|user|handle|account|acc|acct|id|name|profile|nick(?:name)?|tag|benutzername"
    r"|nutzername"
    r"|usuario|usuário|utente|pseudo|compte|konto|nazwa|gebruikersnaam|cuenta|conta|profil|email|e-mail|address"
    r"|username)\b[ \t]*)?"
    r"(?:(?P<told>[:=]|[-–>]{1,2}[ \t]|\b(?:is|ist|est|es|é|è|at|c['’]est|heißt|jest|to(?=:))(?!\w):?)[ \t]*)?"
    r"(?P<quote>[\"'“‘`(]?)@?",
    re.IGNORECASE,
)
_NAME = regex(r"[A-Za-z0-9](?:[A-Za-z0-9_.-]{1,38})(?<![.-])|_[A-Za-z0-9_.]{2,38}(?<![.-])")
_ENDS = regex(
    r"[\"'”’`)]?(?:[ \t]{0,16}(?:[\n,;!)]|\.(?:\s|\Z)|\Z)|[ \t]{1,16}(?:and|or|und|oder|et|y|e|i|en|on|now|please)\b)"
)
_NAME_BEFORE = regex(
    r"(?<![\w@./-])([A-Za-z0-9_][A-Za-z0-9_.]{2,38})[ \t]*(?:[(][ \t]*|[ \t](?:on|in|at|over|via|auf|bei|en|no|na"
    r"|sur|su|op|w)[ \t](?:my |the |meinem |mon |mi |meu )?)\Z",
    re.IGNORECASE,
)
_MINE = regex(rb"\b(?:my|mein|mon|mi|meu|mio|mijn|m.j|your|the|on|add)[ ]\Z")
_VENMO = regex(r"@([A-Za-z0-9][A-Za-z0-9_-]{3,28}[A-Za-z0-9])")
#: "your followers @one and @two, pay to my paypal": the names of people, not of the account to pay into.
_PEOPLE = regex(
    rb"\b(?:follow(?:er|ers|ing|s)?|friends?|fans|abonnes|seguidores|amigos|volgers|freunde|obserwuj\w{1,5})\b[^.\n]{0,40}\Z"
)
_SPECIAL = regex(r"[0-9_.]")
_SENTENCE_WORDS = (
    "the and you your his her their our this that what when where who how why not now new old one two all any get "
    "can will "
    "are was were has have had for from with but out off too very just only then there here them they she him its it's "
    "account message messages messaged video videos photo photos chat chats group call calls username user name "
    "profile "
    "friend friends contact contacts app password email phone number please okay ok yes nobody someone https http www "
    "me my mine us is a an to of in on at by be do if so or we he it i via card cards gift money payment pay sent send "
    "stories story page post posts link reel reels live video"
)
_ORDINARY = frozenset(_SENTENCE_WORDS.split())
_LONGEST_GAP = 48


def find(sheet: Sheet) -> Iterator[Found]:
    """Every handle and payment name of the text."""
    if b"@" in sheet.raw:
        yield from _with_sign(sheet)
    if sheet.says(LIVE):
        for match in _SKYPE.finditer(sheet.text):
            yield Found(DetailKind.HANDLE, match.start(), match.end(), match[0], "skype")
    if not sheet.says(apps.APP_WORDS):
        return
    if b"#" in sheet.raw and sheet.says(frozenset((b"discord",))):
        for match in _TAGGED.finditer(sheet.text):
            name = _TAGGED_NAME.search(sheet.text, max(0, match.start() - 33), match.start())
            if name and apps.nearest(sheet, name.start(), match.end()) == "discord":
                yield Found(DetailKind.HANDLE, name.start(), match.end(), name[0] + match[0], "discord")
    if b"$" in sheet.raw and sheet.says(_CASH):
        for match in _CASHTAG.finditer(sheet.text):
            if apps.nearest(sheet, match.start(), match.end()) == "cashapp":
                yield Found(DetailKind.PAYMENT_TAG, match.start(), match.end(), match[0], "cashapp")
    yield from _beside_apps(sheet)


def _with_sign(sheet: Sheet) -> Iterator[Found]:
    text = sheet.text
    for match in _AT_NAME.finditer(text):
        at = match.start()
        if at and (text[at - 1] in _LOCAL_LETTERS or text[at - 1].isalnum()):
            continue
        app = apps.nearest(sheet, at, match.end())
        if app in apps.PAYMENT and _names_people(sheet, at):
            app = None
        match = (app == "venmo" and _VENMO.match(text, at)) or match
        name = match[1]
        marked = app is None and (len(name) < 3 or _MARKUP.match(text, match.end()))
        if name.lower() not in _NO_NAMES and not name.isdigit() and not marked:
            yield _named(at, match.end(), name, app, sign="@")


def _names_people(sheet: Sheet, at: int) -> bool:
    """True where the words before a name say that it is one of the person's people, and name no payment app."""
    before = _PEOPLE.search(sheet.raw, max(0, at - 64), at)
    if not before:
        return False
    return not any(each.app in apps.PAYMENT for each in apps.mentions(sheet, before.start(), at))


def _named(start: int, end: int, name: str, app: str | None, sign: str = "") -> Found:
    if app in apps.PAYMENT:
        return Found(DetailKind.PAYMENT_TAG, start, end, f"@{name}" if sign else name, app)
    return Found(DetailKind.HANDLE, start, end, name, app)


def _beside_apps(sheet: Sheet) -> Iterator[Found]:
    text = sheet.text
    for start, end, app, sure in apps.all_mentions(sheet):
        sure = sure or bool(_MINE.search(sheet.raw, max(0, start - 8), start))
        between = _BETWEEN.match(text, end, end + _LONGEST_GAP)
        name = _NAME.match(text, between.end()) if between else None
        if (
            between
            and name
            and text[name.end() : name.end() + 1] not in ("@", "/")
            and _is_name(text, between, name, sure)
        ):
            yield _named(name.start(), name.end(), name[0], app)
            continue
        before = _NAME_BEFORE.search(text, max(0, start - _LONGEST_GAP), start) if sure else None
        if before and _SPECIAL.search(before[1]) and _has_letter(before[1]) and not _is_host(before[1]):
            yield _named(before.start(1), before.end(1), before[1], app)


def _is_name(text: str, between: re.Match[str], name: re.Match[str], sure: bool) -> bool:
    """True where the word after an app's word is a name: told so, or written as no ordinary word is."""
    word = name[0]
    if word.lower() in _ORDINARY or word.lower() in _NO_NAMES or _is_host(word) or apps.app_of(word.lower()):
        return False
    if not _has_letter(word) or len(word) < 3 or (text[between.start() : between.end()].endswith("@")):
        return False
    special = bool(_SPECIAL.search(word.rstrip(".")))
    if between["told"]:
        plain = between["told"].strip()[0] in ":=-–>" or between["quote"]
        return special or bool(plain and _ENDS.match(text, name.end()) and (sure or between["told"] == ":"))
    # "add my snap jo_ex99": without a word that tells it, only a name that no sentence holds.
    return special and sure and between.end() > between.start() and "-" not in word


def _has_letter(word: str) -> bool:
    return any(map(str.isalpha, word))


def _is_host(word: str) -> bool:
    ending = word.rpartition(".")[2].lower()
    return "." in word and ending in (
        "com",
        "org",
        "net",
        "co",
        "uk",
        "io",
        "me",
        "ru",
        "de",
        "fr",
        "app",
        "html",
        "php",
        "py",
    )
