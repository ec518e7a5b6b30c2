"""The apps and payment services by the words that people call them, and which of them a place in a text speaks of."""

import re
from typing import NamedTuple

from bellrock.details.sheet import Sheet
from bellrock.records.pattern import regex

_WORDS: dict[str, str] = {
    word: app
    for app, words in {
        "instagram": "instagram insta ig instagramm",
        "snapchat": "snapchat snap sc",
        "telegram": "telegram tg telegramm",
        "whatsapp": "whatsapp watsapp whatapp wa",
        "discord": "discord",
        "tiktok": "tiktok",
        "x": "twitter",
        "facebook": "facebook fb messenger",
        "kik": "kik",
        "skype": "skype",
        "signal": "signal",
        "wickr": "wickr",
        "threema": "threema",
        "viber": "viber",
        "wechat": "wechat weixin",
        "zangi": "zangi",
        "reddit": "reddit",
        "linkedin": "linkedin",
        "youtube": "youtube",
        "onlyfans": "onlyfans",
        "tinder": "tinder",
        "grindr": "grindr",
        "bumble": "bumble",
        "hinge": "hinge",
        "badoo": "badoo",
        "steam": "steam",
        "roblox": "roblox",
        "vk": "vk vkontakte",
        "paypal": "paypal",
        "cashapp": "cashapp cashtag",
        "venmo": "venmo",
        "revolut": "revolut revtag",
        "wise": "wise wisetag",
        "zelle": "zelle",
    }.items()
    for word in words.split()
}
PAYMENT = frozenset(("paypal", "cashapp", "venmo", "revolut", "wise", "zelle"))
#: Words that are more often an ordinary word than an app: they count only right beside a name.
DOUBTFUL = frozenset(("signal", "wise", "sc", "wa", "steam", "snap", "hinge", "bumble"))
APP_WORDS = frozenset(word.encode() for word in _WORDS) | frozenset((b"cash",))
_ANY = regex(
    rb"(?<![a-z0-9@/._-])(?:(cash[ -]?(?:app|tag|me))|(%s))(?![a-z0-9_@]|\.[a-z])"
    % b"|".join(word.encode() for word in sorted(_WORDS, key=len, reverse=True))
)


#: One letter is an app only right here.
_ON_X = regex(rb" (?:on|auf|en|no|na|sur|su|op) x(?![a-z0-9])")


def app_of(word: str) -> str | None:
    """The app that a word means, or None."""
    return _WORDS.get(word)


class Mention(NamedTuple):
    """Where an app is named; `sure` where the word can mean nothing else."""

    start: int
    end: int
    app: str
    sure: bool


def mentions(sheet: Sheet, start: int = 0, end: int | None = None) -> list[Mention]:
    """Every mention between two places, in order."""
    last = len(sheet.raw) if end is None else end
    return [_mention(match) for match in _ANY.finditer(sheet.raw, start, last)]


def all_mentions(sheet: Sheet) -> list[Mention]:
    """Every mention in the text, in order; quicker than `mentions`, since it looks only for words that are there."""
    found = []
    for word in APP_WORDS:
        for at in sheet.places(word):
            match = _ANY.match(sheet.raw, at)
            if match:
                found.append(_mention(match))
    return sorted(found)


def _mention(match: re.Match[bytes]) -> Mention:
    word = match[0].decode("latin-1")
    app = "cashapp" if match[1] else _WORDS[word]
    return Mention(match.start(), match.end(), app, word not in DOUBTFUL)


def nearest(sheet: Sheet, start: int, end: int, before: int = 60, after: int = 32) -> str | None:
    """The app named nearest to a place: on its own line before it, or right behind it ("on Telegram")."""
    left = max(sheet.raw.rfind(b"\n", max(0, start - before), start) + 1, start - before, 0)
    named = mentions(sheet, left, start)
    if named:
        return named[-1].app
    if _ON_X.match(sheet.raw, end):
        return "x"
    stop = sheet.raw.find(b"\n", end, end + after)
    behind = mentions(sheet, end, stop if stop >= 0 else end + after)
    return behind[0].app if behind else None
