"""Whether words are meant for one person: a mass mail knows no names, had no answer and announces no picture.

Asked only of what is a threat, and in every language at once, since offenders mix them.
"""

from collections.abc import Iterable

from bellrock.read.limits import HEARD
from bellrock.read.normalise import normalise
from bellrock.recognise.acquaintance import knows_people
from bellrock.recognise.fold import fold
from bellrock.recognise.phrasing import rows
from bellrock.recognise.places import knows_places
from bellrock.recognise.turns_of_phrase import ANNOUNCED, ANSWERS, BEFORE_IT, LIFE
from bellrock.records.message import MailHead
from bellrock.records.pattern import regex

_WORD = regex(r"[^\W_]+")
# A server says so of the mail that it could not deliver; nobody announces a picture with it.
_RETURNED = "be delivered to one or more recipients. it's attached below."
_BEFORE_A_PICTURE = (":", "\u2193", "\u2b07", "\U0001f447")
_ATTACHED = "attached"
_MAILS = frozenset(("mail", "email", "message", "letter", "this"))
_PAYING_WORDS = "wallet address amount bitcoin btc instructions payment details deal account pay transfer"
_PAYING = frozenset(_PAYING_WORDS.split())
_NOT_A_PICTURE = frozenset(("to", "returned", "itself", "onto", "on", "by"))


def meant_for_one(texts: Iterable[str], mail: MailHead | None) -> bool:
    """True where these words name people or places of a life, answer somebody, or announce a picture."""
    # A sender is "name <address>"; the address says nothing.
    headings = (mail.subject, mail.sender.rpartition("<")[0]) if mail else ()
    return any(_is_meant(normalise(text[:HEARD]).text, mail) for text in (*headings, *texts))


def _is_meant(text: str, mail: MailHead | None) -> bool:
    words = _words(_without_report(text))
    if any(rows(each).stand_in(words) for each in (ANSWERS, ANNOUNCED, LIFE)):
        return True
    return _is_attached(words) or _comes_next(text) or knows_people(text, mail) or knows_places(text)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _without_report(text: str) -> str:
    small = text.lower().replace("\n", " ")
    at = small.find(_RETURNED)
    return text if at < 0 else text[:at] + text[at + len(_RETURNED) :].replace("attached returned message", "", 1)


def _is_attached(words: list[str]) -> bool:
    """True where something is attached, but not a program to a device, and where one is told to look below."""
    for at, word in enumerate(words):
        if word == _ATTACHED:
            rest = words[at + 1 : at + 6]
            if not (_NOT_A_PICTURE & set(rest[:1]) or ("to" in rest and not _MAILS & set(rest))):
                return True
        elif word == "see" and words[at + 1 : at + 2] in (["below"], ["underneath"]):
            told = words[max(0, at - 6) : at]
            if not _PAYING & set(told):
                return True
    return False


def _comes_next(text: str) -> bool:
    """True where a line ends as one does before a picture, with a colon or an arrow down."""
    for line in text.splitlines():
        if not line.rstrip(" \t\ufe0f").endswith(_BEFORE_A_PICTURE):
            continue
        words = _words(line[-80:])
        for size in range(1, 5):
            if (size > 1 or len(words) <= 2) and "_".join(words[-size:]) in _ENDINGS:
                return True
    return False


_ENDINGS = frozenset(BEFORE_IT.replace("\n", "|").strip("|").split("|"))
