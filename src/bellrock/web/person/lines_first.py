"""What stands before anything else where words about hurting or killing oneself were found, and who is there now.

Nobody is told what they feel, and the words that were found are not repeated here.
"""

from dataclasses import dataclass

from bellrock.case.self_harm import self_harm
from bellrock.content.freshness import as_of
from bellrock.plan.facts import where
from bellrock.plan.lines import ways_of
from bellrock.records.advice import Advice
from bellrock.records.case import Case
from bellrock.records.recognition import SELF_HARM_GOAD, SELF_HARM_OWN, SELF_HARM_THREAT
from bellrock.records.situation import NOT_SAID, Situation
from bellrock.web.person.cards import At, Way, way
from bellrock.web.words import mark, say

# A frightened person reads the first; the page of all services has the rest.
MOST_LINES = 6

BEFORE_ANYTHING = mark("Before anything else")

_GOAD = mark("Nobody may say such words to you. You do not deserve this, and it is not your fault.")
_GOAD_HELPER = mark("Nobody may say such words to anybody. It is not their fault. Tell them so.")
_NOW = mark("Hurt yourself, taken something, or might now? 999 or A&E. Wake someone. Show them this screen.")
_NOW_ABROAD = mark(
    "Hurt yourself, taken something, or might now? Call the emergency number where you are, or go to a hospital. "
    "Wake someone. Show them this screen."
)
_NOW_HELPER = mark("Have they hurt themselves, taken something, or might they now? 999 or A&E. Stay with them.")
_NOW_HELPER_ABROAD = mark(
    "Have they hurt themselves, taken something, or might they now? "
    "Call the emergency number where they are. Stay with them."
)
_THREAT = mark("If somebody says that they will hurt themselves: 999 for them. You are not responsible.")
_THREAT_ABROAD = mark(
    "If somebody says that they will hurt themselves: call the emergency number for them. You are not responsible."
)


@dataclass(frozen=True, slots=True)
class LineCard:
    """One line as the page prints it: `through` names whose way to write `silent` is, where it is not its own."""

    name: str
    said_first: str
    call: Way | None
    silent: Way | None
    through: str
    page: Way | None
    does: str


def first_words(case: Case, situation: Situation) -> tuple[str, ...]:
    """The sentences, in English and ready to be said in another language; none where no such words were found."""
    found = self_harm(case.recognition)
    abroad, beside = _abroad(situation), _beside(situation)
    words = []
    if SELF_HARM_OWN in found or SELF_HARM_GOAD in found:
        words.append(now_words(situation))
    if SELF_HARM_GOAD in found:
        words.append(_GOAD_HELPER if beside else _GOAD)
    if SELF_HARM_THREAT in found:
        words.append(_THREAT_ABROAD if abroad else _THREAT)
    return tuple(words)


def now_words(situation: Situation) -> str:
    """What to do at once where a life may be at risk, in English and ready to be said in another language."""
    if _beside(situation):
        return _NOW_HELPER_ABROAD if _abroad(situation) else _NOW_HELPER
    return _NOW_ABROAD if _abroad(situation) else _NOW


def _abroad(situation: Situation) -> bool:
    return where({"nation": situation.nation}) == "elsewhere"


def _beside(situation: Situation) -> bool:
    return situation.role not in {"me", NOT_SAID}


def line_cards(lines: tuple[str, ...], advice: Advice, at: At | None = None) -> tuple[LineCard, ...]:
    """The first of these lines, each with a way to speak and a way to write that is answered at once.

    Where `at` is given a way says whether it is open then, and one that was long not checked shows no hours.
    """
    services = {service.id: service for service in advice.services}
    named = [services[line] for line in lines[:MOST_LINES]]
    shown = [as_of(service, at.day) for service in named] if at else named
    return tuple(
        LineCard(
            name=each.service.name,
            said_first=say(each.service.said_first),
            call=way(each.call, at) if each.call else None,
            silent=way(each.silent, at) if each.silent else None,
            through=each.through,
            page=way(each.page, at) if each.page else None,
            does="" if each.call or each.silent or each.page else say(each.service.does),
        )
        for each in ways_of(shown)
    )
