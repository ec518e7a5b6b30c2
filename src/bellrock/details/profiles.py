"""Which account, payment page or transaction a link leads to, in one normal form for each.

The forms are those of each service's own links; an account id that never changes is kept before a name that may.
"""

import re
from typing import NamedTuple
from urllib.parse import parse_qs, unquote

from bellrock.records.detail import DetailKind
from bellrock.records.pattern import regex

_NAME = r"[A-Za-z0-9._-]{1,64}"
#: First parts of a path that lead to a page of the service itself, never to a person.
_OWN_PAGES = frozenset(
    [
        "p",
        "reel",
        "reels",
        "explore",
        "stories",
        "tv",
        "direct",
        "accounts",
        "about",
        "help",
        "login",
        "signup",
        "share",
        "sharer.php",
        "watch",
        "groups",
        "events",
        "pages",
        "marketplace",
        "home",
        "hashtag",
        "search",
        "settings",
        "privacy",
        "legal",
        "terms",
        "intent",
        "i",
        "joinchat",
        "addstickers",
        "proxy",
        "iv",
        "status",
        "shorts",
        "feed",
        "results",
        "playlist",
        "discover",
        "tag",
        "music",
        "jobs",
        "company",
        "policies",
        "dialog",
        "plugins",
        "photo",
        "photo.php",
        "permalink.php",
        "story.php",
        "messages",
        "t",
        "e",
        "tr",
        "v",
        "download",
        "business",
        "developers",
        "support",
        "media",
    ]
)


class Place(NamedTuple):
    """Where a link leads: the kind of detail, the app or brand, and the normal form."""

    kind: DetailKind
    system: str
    normal: str


class _Rule(NamedTuple):
    """A pattern over the path of one host; its first group goes into `form`."""

    path: re.Pattern[str]
    form: str
    system: str
    kind: DetailKind = DetailKind.PROFILE


def _rule(system: str, path: str, form: str, kind: DetailKind = DetailKind.PROFILE) -> _Rule:
    return _Rule(regex(path, re.IGNORECASE), form, system, kind)


_TAG = DetailKind.PAYMENT_TAG
_FACEBOOK = (
    _rule("facebook", r"/people/[^/]+/(\d{5,20})", "https://www.facebook.com/profile.php?id={}"),
    _rule("facebook", rf"/({_NAME})/?$", "https://www.facebook.com/{}"),
)
_X = (
    _rule("x", r"/i/user/(\d+)", "https://x.com/i/user/{}"),
    _rule("x", r"/@?(\w{1,15})(?:/|$)", "https://x.com/{}"),
)
_TELEGRAM = (
    _rule("telegram", r"/(\+[\w-]{5,64}|joinchat/[\w-]{5,64})", "https://t.me/{}"),
    _rule("telegram", r"/(?:s/)?(\w{4,32})(?:/|$)", "https://t.me/{}"),
)
_RULES: dict[str, tuple[_Rule, ...]] = {
    "instagram.com": (
        _rule("instagram", r"/stories/([\w.]{1,30})(?:/|$)", "https://www.instagram.com/{}"),
        _rule("instagram", r"/(?:_u/)?([\w.]{1,30})/?$", "https://www.instagram.com/{}"),
    ),
    "instagr.am": (_rule("instagram", r"/([\w.]{1,30})/?$", "https://www.instagram.com/{}"),),
    "ig.me": (_rule("instagram", r"/m/([\w.]{1,30})/?$", "https://www.instagram.com/{}"),),
    "threads.net": (_rule("threads", r"/@([\w.]{1,30})(?:/|$)", "https://www.threads.net/@{}"),),
    "threads.com": (_rule("threads", r"/@([\w.]{1,30})(?:/|$)", "https://www.threads.net/@{}"),),
    "facebook.com": _FACEBOOK,
    "fb.com": _FACEBOOK,
    "fb.me": _FACEBOOK,
    "m.me": _FACEBOOK,
    "messenger.com": (_rule("facebook", r"/t/(\d{5,20})", "https://www.facebook.com/profile.php?id={}"),),
    "snapchat.com": (
        _rule("snapchat", rf"/(?:add|u)/({_NAME})", "https://www.snapchat.com/add/{}"),
        _rule("snapchat", rf"/@({_NAME})", "https://www.snapchat.com/add/{}"),
    ),
    "t.me": _TELEGRAM,
    "telegram.me": _TELEGRAM,
    "telegram.dog": _TELEGRAM,
    "x.com": _X,
    "twitter.com": _X,
    "discord.com": (
        _rule("discord", r"/users/(\d{15,21})", "https://discord.com/users/{}"),
        _rule("discord", r"/invite/([\w-]{2,32})", "https://discord.gg/{}"),
    ),
    "discordapp.com": (_rule("discord", r"/users/(\d{15,21})", "https://discord.com/users/{}"),),
    "discord.gg": (_rule("discord", r"/([\w-]{2,32})", "https://discord.gg/{}"),),
    "tiktok.com": (_rule("tiktok", r"/@([\w.]{1,32})(?:/|$)", "https://www.tiktok.com/@{}"),),
    "wa.me": (_rule("whatsapp", r"/\+?(\d{6,15})(?:/|$)", "https://wa.me/{}"),),
    "linkedin.com": (_rule("linkedin", r"/in/([\w%-]{3,100})", "https://www.linkedin.com/in/{}"),),
    "reddit.com": (_rule("reddit", r"/(?:user|u)/([\w-]{3,20})", "https://www.reddit.com/user/{}"),),
    "youtube.com": (
        _rule("youtube", r"/channel/(UC[\w-]{22})", "https://www.youtube.com/channel/{}"),
        _rule("youtube", r"/@([\w.-]{3,30})", "https://www.youtube.com/@{}"),
        _rule("youtube", r"/(?:user|c)/([\w.-]{1,64})", "https://www.youtube.com/user/{}"),
    ),
    "onlyfans.com": (_rule("onlyfans", r"/(u?[\w.-]{3,30})/?$", "https://onlyfans.com/{}"),),
    "fansly.com": (_rule("fansly", r"/([\w.-]{3,30})(?:/|$)", "https://fansly.com/{}"),),
    "kik.me": (_rule("kik", r"/([\w.]{2,20})", "https://kik.me/{}"),),
    "signal.me": (_rule("signal", r"/#p/(\+\d{6,15})", "https://signal.me/#p/{}"),),
    "vk.com": (
        _rule("vk", r"/(id\d+)(?:/|$)", "https://vk.com/{}"),
        _rule("vk", r"/([\w.]{3,32})/?$", "https://vk.com/{}"),
    ),
    "pinterest.com": (_rule("pinterest", r"/(\w{3,30})/?$", "https://www.pinterest.com/{}"),),
    "twitch.tv": (_rule("twitch", r"/(\w{3,25})/?$", "https://www.twitch.tv/{}"),),
    "skype.com": (_rule("skype", r"/(live:[\w.]+)", "skype:{}"),),
    "steamcommunity.com": (
        _rule("steam", r"/profiles/(\d{17})", "https://steamcommunity.com/profiles/{}"),
        _rule("steam", r"/id/([\w-]{2,32})", "https://steamcommunity.com/id/{}"),
    ),
    "roblox.com": (_rule("roblox", r"/users/(\d+)", "https://www.roblox.com/users/{}"),),
    "paypal.me": (_rule("paypal", r"/([A-Za-z0-9]{1,20})", "paypal.me/{}", _TAG),),
    "paypal.com": (_rule("paypal", r"/paypalme/([A-Za-z0-9]{1,20})", "paypal.me/{}", _TAG),),
    "cash.app": (_rule("cashapp", r"/(\$[A-Za-z]\w{0,19})", "{}", _TAG),),
    "cash.me": (_rule("cashapp", r"/(\$[A-Za-z]\w{0,19})", "{}", _TAG),),
    "venmo.com": (_rule("venmo", r"/(?:u/)?@?([\w-]{5,30})/?$", "@{}", _TAG),),
    "account.venmo.com": (_rule("venmo", r"/u/@?([\w-]{5,30})", "@{}", _TAG),),
    "revolut.me": (_rule("revolut", r"/@?(\w{2,30})", "@{}", _TAG),),
    "wise.com": (_rule("wise", r"/pay/(?:me|business)/([\w-]{2,40})", "@{}", _TAG),),
}
_PREFIXES = ("www.", "m.", "mobile.", "web.", "en-gb.", "en.", "old.", "l.", "touch.", "mbasic.", "uk.", "de.")


def place(host: str, path: str, query: str) -> Place | None:
    """Where a link leads, or None where it is a link like any other; `host` is in lower case."""
    rules = _RULES.get(host)
    if rules is None:
        prefix = next((prefix for prefix in _PREFIXES if host.startswith(prefix)), None)
        host = host[len(prefix) :] if prefix else host
        rules = _RULES.get(host)
        if rules is None:
            return _by_query(host, path, query)
    found = _by_query(host, path, query)
    if found:
        return found
    for rule in rules:
        match = rule.path.match(path)
        if match and match[1].lower() not in _OWN_PAGES:
            return Place(rule.kind, rule.system, rule.form.format(unquote(match[1])))
    return None


def _by_query(host: str, path: str, query: str) -> Place | None:
    """Accounts that stand in the query: Facebook's id, WhatsApp's phone, Snapchat's and Skype's links to a person."""
    asked = parse_qs(query)
    if host in ("facebook.com", "fb.com") and path.startswith("/profile.php"):
        number = asked.get("id", [""])[0]
        if number.isdigit():
            return Place(DetailKind.PROFILE, "facebook", f"https://www.facebook.com/profile.php?id={number}")
    if host in ("whatsapp.com", "api.whatsapp.com", "web.whatsapp.com"):
        digits = asked.get("phone", [""])[0].strip("+ ")
        if digits.isdigit() and 6 <= len(digits) <= 15:
            return Place(DetailKind.PROFILE, "whatsapp", f"https://wa.me/{digits}")
    return None
