"""Quotes as they may stand on a screen: a password and a gift-card code are hidden, every other word stands."""

import re
from dataclasses import dataclass
from itertools import islice

from bellrock.case.calming import PASSWORD
from bellrock.records.case import Case
from bellrock.records.detail import DetailKind
from bellrock.records.recognition import SELF_HARM
from bellrock.records.theirs import TheirWords

_HIDDEN = "••••••"
_WORD = re.compile(r"\S+")
# What may stand around a password in the eight languages; any other word of such a quote may be the password itself.
_WORDS = """
    a an and account but by es est for from had has have here hereby i is it its knew know known mail my not of
    old on one pass password passwords secret so that the this to used was were with you your yours following
    conozco contraseña das dein deine hasło ich ihr jouw kenne la le mot passe passwort senha sua te tu tua
    twoje wachtwoord war weiss weiß znam é è e c'est conosco connais ton su
"""
_AROUND = frozenset(_WORDS.split())
_SHORTEST = 4
# Every quote is searched for every secret: a million of each would never end.
_MOST_SECRETS = 5000


@dataclass(frozen=True, slots=True)
class ShownQuotes:
    """The first quotes of one signal, and how many there are in all."""

    signal: str
    quotes: tuple[TheirWords, ...]
    of: int


def shown_quotes(case: Case, most: int) -> tuple[ShownQuotes, ...]:
    """For each signal, in the order of the material, its first `most` quotes as they may be shown.

    Words of self-harm come last: nobody meets them before anything else.
    """
    secrets = _secrets(case)
    found: dict[str, dict[str, None]] = {}
    for finding in case.recognition.signals:
        found.setdefault(finding.id, {})[finding.quote.text] = None
    ordered = sorted(found.items(), key=lambda each: each[0] in SELF_HARM)
    return tuple(_first(signal, tuple(texts), most, secrets) for signal, texts in ordered)


def _first(signal: str, texts: tuple[str, ...], most: int, secrets: tuple[str, ...]) -> ShownQuotes:
    quotes = dict.fromkeys(TheirWords(_without(secrets, text)) for text in texts[:most])
    return ShownQuotes(signal, tuple(quotes), len(texts) - min(most, len(texts)) + len(quotes))


def _without(secrets: tuple[str, ...], words: str) -> str:
    for secret in secrets:
        words = words.replace(secret, _HIDDEN)
    return words


def _secrets(case: Case) -> tuple[str, ...]:
    """What must not stand on a screen, the longest first; of very many only those that the first quotes can hold."""
    cards = (detail.quote.text for detail in case.details if detail.kind is DetailKind.GIFT_CARD)
    shown = (finding.quote.text for finding in case.recognition.signals if finding.id == PASSWORD)
    words = (word for text in shown for word in _WORD.findall(text) if _may_be_password(word))
    found = {*islice(dict.fromkeys(cards), _MOST_SECRETS), *islice(dict.fromkeys(words), _MOST_SECRETS)}
    return tuple(sorted(found, key=len, reverse=True))


def _may_be_password(word: str) -> bool:
    bare = word.strip(".,:;!?\"'“”()[]<>").lower()
    return len(bare) >= _SHORTEST and bare not in _AROUND
