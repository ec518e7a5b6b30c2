"""Quotes as they may stand on a screen: a password and a gift-card code are hidden, every other word stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bellrock.case.around import NEIGHBOURS
from bellrock.case.calming import PASSWORD
from bellrock.records.case import Case
from bellrock.records.detail import DetailKind
from bellrock.records.quote import Quote
from bellrock.records.recognition import SELF_HARM, Finding
from bellrock.records.said import Said
from bellrock.records.theirs import MarkedWords, TheirWords

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
# Letters of a name and of a time.
_NAME = 60
# Every quote is searched for every secret: a million of each would never end.
_MOST_SECRETS = 5000


@dataclass(frozen=True, slots=True)
class Line:
    """What one person said, `by` whom and `at` what time as the material writes it; the quote itself is marked."""

    by: TheirWords | None
    at: TheirWords | None
    words: TheirWords | MarkedWords
    message: int


@dataclass(frozen=True, slots=True)
class ShownQuote:
    """A quote, and the lines among which it stands, its own among them."""

    words: TheirWords
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ShownQuotes:
    """The first quotes of one signal, and how many there are in all."""

    signal: str
    quotes: tuple[ShownQuote, ...]
    of: int


def shown_quotes(case: Case, most: int) -> tuple[ShownQuotes, ...]:
    """For each signal, in the order of the material, its first `most` quotes as they may be shown.

    Words of self-harm come last: nobody meets them before anything else.
    """
    secrets = _secrets(case)
    found: dict[str, dict[str, Quote]] = {}
    for finding in _longest(case.recognition.signals):
        found.setdefault(finding.id, {}).setdefault(finding.quote.text, finding.quote)
    ordered = sorted(found.items(), key=lambda each: each[0] in SELF_HARM)
    return tuple(_first(signal, tuple(quotes.values()), most, secrets, case.said) for signal, quotes in ordered)


def _longest(findings: tuple[Finding, ...]) -> Iterator[Finding]:
    """The findings without those whose words stand within another quote of the same signal."""
    reached: dict[tuple[str, int], int] = {}
    for each in sorted(findings, key=lambda each: (each.quote.message, each.quote.start, -each.quote.end)):
        at = (each.id, each.quote.message)
        if each.quote.end > reached.get(at, -1):
            reached[at] = each.quote.end
            yield each


def _first(
    signal: str, found: tuple[Quote, ...], most: int, secrets: tuple[str, ...], said: tuple[Said, ...]
) -> ShownQuotes:
    shown: dict[TheirWords, ShownQuote] = {}
    for quote in found[:most]:
        words = TheirWords(_without(secrets, quote.text))
        shown.setdefault(words, ShownQuote(words, _lines(quote, said, secrets)))
    return ShownQuotes(signal, tuple(shown.values()), len(found) - min(most, len(found)) + len(shown))


def _lines(quote: Quote, said: tuple[Said, ...], secrets: tuple[str, ...]) -> tuple[Line, ...]:
    """The lines around a quote and its own; of a message in which more is quoted each neighbour stands once."""
    own = next((each for each in said if each.holds(quote.message, quote.start, quote.end)), None)
    if own is None:
        return ()
    near: dict[int, Said] = {}
    for each in said:
        if each.message != own.message and abs(each.message - own.message) <= NEIGHBOURS and own.author is not None:
            near.setdefault(each.message, each)
    near[own.message] = own
    return tuple(_line(near[at], quote, secrets) for at in sorted(near))


def _line(said: Said, quote: Quote, secrets: tuple[str, ...]) -> Line:
    words: TheirWords | MarkedWords = TheirWords(_without(secrets, said.text))
    if said.message == quote.message:
        first, last = quote.start - said.start, quote.end - said.start
        before, marked, behind = said.text[:first], said.text[first:last], said.text[last:]
        words = MarkedWords(_without(secrets, before), _without(secrets, marked), _without(secrets, behind))
    author = TheirWords(said.author, _NAME) if said.author else None
    return Line(author, TheirWords(said.sent, _NAME) if said.sent else None, words, said.message)


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
