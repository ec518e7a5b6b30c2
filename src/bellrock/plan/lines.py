"""The lines first: who is there for somebody whose life may be at risk, for one situation, in the order of the advice.

`check` asks for them where it finds words of self-harm, a plan where somebody is not safe or thinks of ending their
life (safety rule 6 of the design).
"""

from collections.abc import Mapping

from bellrock.plan.facts import Asked, facts
from bellrock.records.advice import Advice, When
from bellrock.records.situation import Situation


def lines_for(situation: Situation, advice: Advice) -> tuple[str, ...]:
    """The ids of the services that fit both the row of the line and their own, each once."""
    known = facts(Asked(advice.questions).asked(situation), {each.id: each for each in advice.platforms})
    fitting = {service.id for service in advice.services if _holds(service.when, known)}
    named = (line.service for line in advice.lines if line.service in fitting and _holds(line.when, known))
    return tuple(dict.fromkeys(named))


def _holds(when: When, known: Mapping[str, str]) -> bool:
    return all(known[fact] in allowed for fact, allowed in when)
