"""What to read where the other side has set a time: it is there to frighten, and whoever is near comes first.

Nobody is told that nothing will happen.
"""

from dataclasses import asdict

from bellrock.plan.facts import close_person, where
from bellrock.records.case import Case, Verdict
from bellrock.records.detail import DetailKind
from bellrock.records.situation import Situation
from bellrock.web.words import mark

_OF_A_STRANGER = mark("The clock is there to make you panic. Do not pay and do not answer. Tell one person.")
_OF_SOMEBODY_KNOWN = mark(
    "They gave a time. In danger: 999. Ask an abuse line or a helpline before you do anything else."
)
_OF_SOMEBODY_KNOWN_ABROAD = mark(
    "They gave a time. In danger: call the emergency number where you are. "
    "Ask an abuse line or a helpline before you do anything else."
)
_NOT_SAID = mark("The clock is there to make you panic. You do not have to pay or answer now. Tell one person.")
_IF_KNOWN = mark("Do you know them in real life? Ask an abuse line or a helpline before you do anything else.")
_OF_A_THREAT = frozenset({Verdict.REAL, Verdict.BLUFF_IF_MAIL, Verdict.OTHER_EXTORTION})


def deadline_words(case: Case, situation: Situation) -> tuple[str, ...]:
    """The sentences, in English and ready to be said in another language; none where no time was set by a threat."""
    if case.verdict not in _OF_A_THREAT or not any(each.kind is DetailKind.DEADLINE for each in case.details):
        return ()
    near = close_person(asdict(situation))
    if near == "no":
        return (_OF_A_STRANGER,)
    if near == "yes":
        abroad = where({"nation": situation.nation}) == "elsewhere"
        return (_OF_SOMEBODY_KNOWN_ABROAD if abroad else _OF_SOMEBODY_KNOWN,)
    return _NOT_SAID, _IF_KNOWN
