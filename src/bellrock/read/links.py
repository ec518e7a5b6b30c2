"""Addresses that lead out of a text: on the web or to a program, plain or in disguise.

Nobody knows what a place on the web shows, so every address counts but those that never lead to a picture of a person:
the front page of a place where coins are sold or a search is made, an article of Wikipedia,
and the page of a mailing list that its own footer names.
"""

import re

from bellrock.read.entities import unescaped
from bellrock.records.pattern import regex

_MOST = 1000
_LONGEST = 2000
_DOTS = (
    "[.]",
    "(.)",
    "{.}",
    "<.>",
    "[dot]",
    "(dot)",
    "{dot}",
    " dot ",
    "\u3002",
    "\uff0e",
    "\u2024",
    " (punkt) ",
    "[punkt]",
)
_COLONS = ("[:]", "(:)", " :", "\uff1a", "\ua789")
_SLASHES = ("\u2044", "\u2215", "\u29f8", "\uff0f", "[/]", "(/)", "[slash]", "(slash)", " slash ", " slash")
# One of these stands in each mark of ASCII, and none of them comes out of another mark.
_KEYS = ("[", "(", "{", "<", " dot ", " slash", " ")
_MARKS = tuple(
    (mark, sign, next((key for key in _KEYS if key in mark), ""))
    for marks, sign in ((_SLASHES, "/"), (_DOTS, "."), (_COLONS, ":"))
    for mark in marks
)

# An address with its kind before it, or its beginning left out; what stands before "://" is of no matter.
_WITH_SCHEME = regex(r":\s?/\s?/\s?([^\s\"'<>]{2,2000})")
_OPENINGS = tuple(
    regex(rf"{start}([^\s\"'<>]{{2,2000}})") for start in (r"www(?<!\wwww)\d?\.", r"/ /\s?", r"\\\\(?=[\w.-]{2,63}\\)")
)
_LONE_SLASHES = regex(
    r"//(?<![:/\w*=_-]//)(?=[\w-]{1,63}\.|\[[0-9a-f:.]{3,45}\]|\d{8,10}/|0x[0-9a-f]{6,8}/)([^\s\"'<>]{2,2000})"
)
# Each begins with its own sign, and what stands before it is looked at only then: so the search is a fast one.
_OF_A_PROGRAM = regex(r":(?=[^\s:])(?![\s/]{0,2}$)([^\s\"'<>]{3,2000})")
_PROGRAM = regex(r"(?<![\w.-])(?:ms-[a-z]{2,20}|web\+[a-z]{2,20}|[a-z][a-z0-9-]{1,14})$")
_PROGRAM_WORDS = """
magnet ipfs ipns tg telegram whatsapp viber signal sgnl skype discord facetime sftp file smb nfs afp
data javascript vbscript livescript intent market view-source blob ed2k thunder dat hyper gemini
gopher webcal zoommtg msteams spotify vlc mms sip callto slack fb fb-messenger line weixin snapchat
instagram threema matrix xmpp irc steam onion ar bzz content res android-app ios-app nostr ftp ftps
itms itms-apps rtsp rtsps rtmp rtmps
"""
_PROGRAMS = frozenset(_PROGRAM_WORDS.split())
_DISGUISED = regex(
    r"h(?<!\wh)(?:[x*_.+-]{2}|[\s._-]t[\s._-]t[\s._-]|tt|xtp|tx)p?s?[\s\[\](){}:]{0,4}[:/\\]{1,3}\s?([^\s\"'<>]{3,2000})"
)
_TOP = (
    r"(?:com|org|net|info|biz|name|pro|mobi|xyz|site|online|store|shop|club|top|app|dev|page|link|click|live"
    r"|life|space|website"
    r"|tech|blog|cloud|art|fun|icu|vip|work|world|today|news|media|photos?|pics?|pictures|video|film|gallery"
    r"|host|press|one"
    r"|onion|example|test|invalid|local|eth|crypto|zip|mov|wiki|social|email|agency|digital|network|systems|lol"
    r"|sexy|porn|xxx"
    r"|adult|cam|love|date|dating|[a-z]{2}|xn--[a-z0-9-]{2,20}|рф|рус|укр|中国|公司)"
)
# A host without a beginning, with a path; "/" may stand apart where somebody hides the address.
_WITH_PATH = regex(rf"\.\s?{_TOP}(?::\d{{2,5}})?(?:/|\s/\s?|\\|\?(?=\w{{1,20}}=)|#(?=\w))[^\s\"'<>]{{1,2000}}")
_HOST_BEFORE = regex(r"[\w.-]{0,60}\w\s?$")
_NUMBERS = regex(r"\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?(/[^\s\"'<>]{1,2000})")
_SURE_TOP = (
    r"(?:com|org|net|info|biz|io|xyz|onion|online|site|club|link|example"
    r"|ru|de|uk|eu|pl|nl|fr|ch|at|be|ly|gg|cc|tv|su|to)"
)
_DOT_WORD = r"(?:punkt|punto|ponto|point|punt|kropka)"
_SLASH_WORD = r"(?:slash|schr[aä]gstrich|barra|barre|ukośnik|ukosnik|sbarra|streep|/)"
_APART = regex(
    rf"[\s\[({{](?<=[a-z0-9-]{{2}}[\s\[({{])(?:(?<= )(?:dot {_TOP}(?![\w'])"
    rf"|{_DOT_WORD} (?:com|org|net|info|biz)(?![\w'])|(?:\. |{_DOT_WORD} )[a-z]{{2,6}} {_SLASH_WORD}"
    rf"|\. (?:com|org|net)(?![\w']))"
    rf"|(?:(?<=\s)[\[({{]|(?<=[\[({{]))\s?(?:dot|{_DOT_WORD}|\.)\s?[\])}}]\s?{_SURE_TOP}(?![\w']))"
)
_HOST_END = regex(rf"\.{_TOP}(?![\w@-])(?!\.\w)")
_HOST_ALONE = regex(r"(?<![@\w.-])[\w-][\w.-]{0,80}$")
_GO_THERE = regex(
    r"\b(?:visit|go(?:es)? to|going to|open|see|look(?: at)?|watch|view|type|browse|browser|find (?:it|them)"
    r"|page|link|site|website"
    r"|online|posted|uploaded|published|stored|hosted|preview|proof|video|pictures?|photos?|here|address bar"
    r"|besuche|gehe? auf|geh auf"
    r"|unter|seite|offne|ansehen|auf|schau|visita|visite|acesse|abra|abre|pagina|sitio|ve a|entra en|allez"
    r"|ouvrez|ouvre|voir"
    r"|sur|vai su|apri|guarda|sito|ga naar|kijk op|open|bekijk|op|wejdz|otworz|zobacz|strona|stronie"
    r"|na)[\s:>\"'(-]{0,5}$"
)

# Front pages and articles where nobody can put a picture of a person.
_PLACES_OF_COINS = (
    r"(?:paxful|coingate|coinbase|binance|kraken|bitstamp|bitpanda|moonpay|banxa|changelly|cex\.io|crypto"
    r"|coinmama|bitfinex"
    r"|localbitcoins|blockchain|bitcoin|litecoin|ethereum|getmonero|localmonero|hodlhodl|bisq|simplex"
    r"|coinatmradar|bybit|okx|kucoin"
    r"|huobi|gemini|etoro|bitbuy|exodus|electrum|atomicwallet|trustwallet|mercuryo|bitcoin\.de|anycoindirect"
    r"|bitvavo|bitonic"
    r"|google|bing|duckduckgo|yahoo|ecosia|startpage)"
)
_FRONT_PAGE = regex(
    rf"(?:www\d?\.)?{_PLACES_OF_COINS}(?:\.(?:com|org|net|io|info|de|co\.uk|eu|fr|es|it|nl|pl|pt))?"
    r"(?:/(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:buy(?:-(?:bitcoins?|crypto|btc))?/?)?)?[.,;:!?)\]}>]{0,3}$"
)
_ARTICLE = regex(
    r"(?:[a-z]{2}\.)?(?:m\.)?wikipedia\.org/(?:wiki/(?:bitcoin|trojan_horse_\(computing\)"
    r"|exploit_\(computer_security\)"
    r"|drive-by_download|malware|spyware|cryptocurrency|pegasus_\(spyware\)|blockchain|keystroke_logging|monero"
    r"|litecoin)"
    r"/?)?[.,;:!?)\]]{0,3}$"
)
_LIST_PAGE = regex(r"[a-z0-9.-]{4,80}/(?:mailman3?/|lists/)?(?:listinfo/|lists/)[a-z0-9._-]{1,60}/?$")
_FOOTER = regex(r"\n[> ]{0,4}_{20,}[ \t]{0,4}\n(?:[^\n]{0,120}\n){1,5}")
_IN_A_FOOTER = regex(
    r"[\w.+@-]{1,100} mailing list|[\w.+-]{1,64}@[\w.-]{1,120}|(?:https?://)?[a-z0-9.-]{4,80}/\S{1,90}|"
)

# What leads from a page to another place.
_VALUE = r"[\s\x00]{0,9}=[\s\x00]{0,9}(\"[^\"]{0,2000}|'[^']{0,2000}|[^\s\"'<>]{1,2000})"
# What stands before a word is looked at behind it, so that each begins with its own letter.
_WHOLE = "|".join(rf"{word}(?<![a-z-]{word})" for word in ("formaction", "action", "ping", "cite"))
_LEADS = regex(rf"(?:href|longdesc|manifest|{_WHOLE}){_VALUE}")
# Nearly all pages hold only this one, which begins with its own letters: a search for it takes a tenth of the time.
_HREF = regex(rf"href{_VALUE}")
_RARE = tuple((word, regex(rf"{word}[\s\x00]{{0,9}}=")) for word in ("longdesc", "manifest", "action", "ping", "cite"))
_NO_PLACE = regex(
    r"(?:#[\w.-]{0,200}|(?:mailto|tel|bitcoin|ethereum|litecoin|monero|bitcoincash|dogecoin|dash):[^<>]{0,2000})?$"
)
_WEB = regex(r"(?:https?:)?//")
_BREAKS = str.maketrans("", "", "\n\r\t\x00\f\v")


def links_out(plain: str) -> int:
    """How many addresses lead out of this text, in small letters and without entities; at most a thousand.

    An address that is written in two ways counts once or twice.
    """
    ends: set[int] = set()
    footer = _list_page(plain)
    text = _with_plain_signs(plain)
    slashes = (*_OPENINGS, _LONE_SLASHES, _NUMBERS) if "/" in text or "\\" in text else _OPENINGS[:1]
    for pattern in (_WITH_SCHEME, _DISGUISED, *slashes):
        for found in pattern.finditer(text):
            if not _is_harmless(found[1], footer):
                ends.add(found.end())
                if len(ends) >= _MOST:
                    return _MOST
    for found in _OF_A_PROGRAM.finditer(text):
        name = _PROGRAM.search(text, max(0, found.start() - 26), found.start())
        if name and (name.group() in _PROGRAMS or name.group().startswith(("ms-", "web+"))):
            ends.add(found.end())
            if len(ends) >= _MOST:
                return _MOST
    return min(_MOST, len(ends | _without_a_beginning(text, footer)) + _apart(plain))


def _with_plain_signs(plain: str) -> str:
    """The text with what stands for a slash, a dot or a colon in their place."""
    keys = {key for key in _KEYS if key in plain} | (set() if plain.isascii() else {""})
    for mark, sign, key in _MARKS:
        if key in keys:
            plain = plain.replace(mark, sign)
    return plain


def _without_a_beginning(text: str, footer: str) -> set[int]:
    ends: set[int] = set()
    for found in _WITH_PATH.finditer(text):
        host = _HOST_BEFORE.search(text, _host_from(text, found.start(), 62), found.start())
        if host and host.group().strip(".-_") and not _is_harmless(host.group() + found.group(), footer):
            ends.add(found.end())
            if len(ends) >= _MOST:
                return ends
    for found in _HOST_END.finditer(text):
        host = _HOST_ALONE.search(text, _host_from(text, found.start(), 82), found.start())
        if host is None or not _GO_THERE.search(text, max(0, host.start() - 40), host.start()):
            continue
        if not _is_harmless(host.group() + found.group(), footer):
            ends.add(found.end())
            if len(ends) >= _MOST:
                return ends
    return ends


def _host_from(text: str, end: int, most: int) -> int:
    """Where the letters of a host begin that end here or before a blank or two: to try each place before is slow."""
    first = max(0, end - most)
    at = end
    while at > max(first, end - 2) and text[at - 1].isspace():
        at -= 1
    while at > first and (text[at - 1].isalnum() or text[at - 1] in "_.-"):
        at -= 1
    return at


def _apart(plain: str) -> int:
    if any(mark in plain for mark in _SPELT) or any(each.search(plain) for each in _IN_BRACKETS):
        return sum(1 for _ in _APART.finditer(plain))
    return 0


# One of these stands in all that is spelt so.
_SPELT = (" . ", " dot ", *(f" {word} " for word in ("punkt", "punto", "ponto", "point", "punt", "kropka")))
_IN_BRACKETS = tuple(regex(rf"{sign}\s?(?:dot|{_DOT_WORD}|\.)\s?[\])}}]") for sign in (r"\[", r"\(", r"\{"))


def _is_harmless(address: str, footer: str) -> bool:
    address = address.strip()
    if footer and address.rstrip(".>") == footer:
        return True
    return _FRONT_PAGE.match(address) is not None or ("pedia.org/" in address and _ARTICLE.match(address) is not None)


def _list_page(plain: str) -> str:
    """The page of the list where the text ends with the footer that list servers put under a mail, else nothing."""
    body = plain.replace("\r", "")
    if "_" * 20 not in body:
        return ""
    body = "\n" + body.strip() + "\n"
    found = _FOOTER.search(body, max(0, body.rfind("\n____") - 200))
    if found is None or found.end() != len(body):
        return ""
    lines = [line.strip("> \t") for line in found.group().strip().splitlines()[1:]]
    if not ("mailing list" in " ".join(lines) or "/listinfo/" in lines[-1]) or not all(
        _IN_A_FOOTER.fullmatch(line) for line in lines
    ):
        return ""
    pages = [re.sub(r"^https?://", "", line) for line in lines if "/" in line]
    return pages[0] if len(pages) == 1 and _LIST_PAGE.match(pages[0]) else ""


def leads(text: str) -> re.Pattern[str]:
    """The pattern that finds all in this text that leads from a page to another place."""
    return _LEADS if any(word in text and rare.search(text) for word, rare in _RARE) else _HREF


def leads_of_tags(small: str) -> int:
    """How many attributes of a page, in small letters, lead to a place or a program that nobody knows."""
    count = 0
    for found in leads(small).finditer(small):
        address = unescaped(found[1].strip("\"'")).translate(_BREAKS).strip().lower()
        bare = _WEB.sub("", address, 1)
        if not (_NO_PLACE.match(address) or (bare != address and _is_harmless(bare, ""))):
            count += 1
            if count >= _MOST:
                break
    return count
