"""The question about suicide as a page asks it: what the answer changes happens in the page, and it goes nowhere.

It has no field: nothing of it is sent, kept, printed or carried on, and no page, file name or address differs by it.
"""

from dataclasses import dataclass, replace

from bellrock.plan.lines import lines_for
from bellrock.records.advice import Advice, Service
from bellrock.records.situation import NOT_SAID, UNSAID, Situation
from bellrock.web.person.cards import At, ServiceCard, service_card
from bellrock.web.person.lines_first import now_words
from bellrock.web.words import say

# A frightened person reads the first; the page of all services has the rest.
MOST_LINES = 6
# The ways that need no voice and are answered at once. An email is answered too late here.
QUICK = frozenset({"text", "chat", "form", "web"})


@dataclass(frozen=True, slots=True)
class Thoughts:
    """The question in the words for this person; `young` are those for under 13 where the age is not said."""

    id: str
    text: str
    young: str
    urgent: str
    lines: tuple[ServiceCard, ...]


def thoughts(advice: Advice, situation: Situation, at: At | None = None) -> Thoughts:
    """The question, with the words and the lines that open where the answer is yes or not sure."""
    question = next(each for each in advice.questions if each.id == UNSAID)
    helps = situation.role not in {"me", NOT_SAID}
    young = dict(question.by_age).get("under_13", "") if situation.age == NOT_SAID and not helps else ""
    return Thoughts(
        id=UNSAID,
        text=say(question.asked(situation.role, situation.age)),
        young=say(young) if young else "",
        urgent=say(now_words(situation)),
        lines=line_cards(advice, lines_for(situation, advice), at),
    )


def line_cards(advice: Advice, lines: tuple[str, ...], at: At | None = None) -> tuple[ServiceCard, ...]:
    """The first of these lines, each with the ways that are answered at once."""
    services = {service.id: service for service in advice.services}
    return tuple(_card(services[each], at) for each in lines[:MOST_LINES])


def _card(service: Service, at: At | None) -> ServiceCard:
    card = service_card(service, at)
    return replace(card, silent=tuple(way for way in card.silent if way.kind in QUICK))
