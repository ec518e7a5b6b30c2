"""Quotes as they may stand on a screen: a password and a gift-card code are hidden, every other word stands."""

import re

from bellrock.case.calming import PASSWORD
from bellrock.records.case import Case
from bellrock.records.detail import DetailKind

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


def shown_quotes(case: Case) -> dict[str, tuple[str, ...]]:
    """For each signal, in the order of the material, its quotes as they may be shown."""
    secrets = _secrets(case)
    quotes: dict[str, dict[str, None]] = {}
    for finding in case.recognition.signals:
        words = finding.quote.text
        for secret in secrets:
            words = words.replace(secret, _HIDDEN)
        quotes.setdefault(finding.id, {})[words] = None
    return {signal: tuple(each) for signal, each in quotes.items()}


def _secrets(case: Case) -> tuple[str, ...]:
    """What must not stand on a screen, the longest first."""
    found = {detail.quote.text for detail in case.details if detail.kind is DetailKind.GIFT_CARD}
    for finding in case.recognition.signals:
        if finding.id == PASSWORD:
            found |= {word for word in _WORD.findall(finding.quote.text) if _may_be_password(word)}
    return tuple(sorted(found, key=len, reverse=True))


def _may_be_password(word: str) -> bool:
    bare = word.strip(".,:;!?\"'“”()[]<>").lower()
    return len(bare) >= _SHORTEST and bare not in _AROUND
