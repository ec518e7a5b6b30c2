"""The lines first: who is there for somebody whose life may be at risk, for one situation, in the order of the advice.

`check` asks for them where it finds words of self-harm, a plan where somebody is not safe or thinks of ending their
life (safety rule 6 of the design).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bellrock.plan.facts import Asked, facts
from bellrock.records.advice import Advice, Channel, Service, When
from bellrock.records.situation import Situation

# Answered while somebody waits; an email may be read tomorrow.
_SILENT = ("text", "chat")


@dataclass(frozen=True, slots=True)
class LineWays:
    """One line with the first way to speak and the first way to write that is answered at once.

    Where the line itself has no such way to write, `silent` is the one of the next line that has, named by `through`.
    `page` is its own page, where it has neither.
    """

    service: Service
    call: Channel | None
    silent: Channel | None
    through: str
    page: Channel | None


def lines_for(situation: Situation, advice: Advice) -> tuple[str, ...]:
    """The ids of the services that fit both the row of the line and their own, each once."""
    known = facts(Asked(advice.questions).asked(situation), {each.id: each for each in advice.platforms})
    fitting = {service.id for service in advice.services if _holds(service.when, known)}
    named = (line.service for line in advice.lines if line.service in fitting and _holds(line.when, known))
    return tuple(dict.fromkeys(named))


def ways_of(lines: Sequence[Service]) -> tuple[LineWays, ...]:
    """These lines as they are shown, in the same order."""
    # A text to the emergency number works only from a phone that was registered before: it helps nobody else.
    writing = next((each for kind in _SILENT for each in lines[1:] if _first(each, kind)), None)
    return tuple(_ways(service, writing) for service in lines)


def _ways(service: Service, writing: Service | None) -> LineWays:
    call, own = _first(service, "call"), _first(service, *_SILENT)
    lent = _first(writing, *_SILENT) if writing and call and not own else None
    page = None if call or own else _first(service, "web", "form")
    return LineWays(service, call, own or lent, writing.name if writing and lent else "", page)


def _first(service: Service, *kinds: str) -> Channel | None:
    return next((channel for kind in kinds for channel in service.channels if channel.kind == kind), None)


def _holds(when: When, known: Mapping[str, str]) -> bool:
    return all(known[fact] in allowed for fact, allowed in when)
