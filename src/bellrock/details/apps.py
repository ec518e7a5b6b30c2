"""The apps and payment services by the words that people call them, and which of them a place in a text speaks of."""

import re

from bellrock.details.sheet import Sheet

_WORDS: dict[str, str] = {
    word: app
    for app, words in {
        "instagram": "instagram insta ig instagramm",
        "snapchat": "snapchat snap sc",
        "telegram": "telegram tg telegramm",
        "whatsapp": "whatsapp watsapp whatapp wa",
        "discord": "discord disc",
        "tiktok": "tiktok tik",
        "x": "twitter",
        "facebook": "facebook fb messenger",
        "kik": "kik",
        "skype": "skype",
        "signal": "signal",
        "wickr": "wickr",
        "threema": "threema",
        "viber": "viber",
        "wechat": "wechat weixin",
        "line": "line",
        "session": "session",
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
        "threads": "threads",
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
PAYMENT = frozenset("paypal cashapp venmo revolut wise zelle".split())
#: Words that are more often an ordinary word than an app: they count only right beside a name.
DOUBTFUL = frozenset("line session signal wise sc wa disc tik steam threads snap wise hinge bumble x".split())
APP_WORDS = frozenset(word.encode() for word in _WORDS) | frozenset((b"cash",))
_ANY = re.compile(
    rb"(?<![a-z0-9@/._-])(?:(cash[ -]?(?:app|tag|me))|(%s))(?![a-z0-9_@])"
    % b"|".join(sorted((word.encode() for word in _WORDS), key=len, reverse=True))
)


def app_of(word: str) -> str | None:
    """The app that a word means, or None."""
    return _WORDS.get(word)


def mentions(sheet: Sheet, start: int = 0, end: int | None = None) -> list[tuple[int, int, str, bool]]:
    """Start, end and app of every mention between two places; True where the word is sure to mean the app."""
    found = []
    for match in _ANY.finditer(sheet.raw, start, len(sheet.raw) if end is None else end):
        word = match[0].decode("latin-1")
        found.append((match.start(), match.end(), "cashapp" if match[1] else _WORDS[word], word not in DOUBTFUL))
    return found


def nearest(sheet: Sheet, start: int, end: int, before: int = 60, after: int = 32) -> str | None:
    """The app named nearest to a place: on its own line before it, or right behind it ("on Telegram")."""
    left = max(sheet.raw.rfind(b"\n", max(0, start - before), start) + 1, start - before, 0)
    named = mentions(sheet, left, start)
    if named:
        return named[-1][2]
    stop = sheet.raw.find(b"\n", end, end + after)
    behind = mentions(sheet, end, stop if stop >= 0 else end + after)
    return behind[0][2] if behind else None
