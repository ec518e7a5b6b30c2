"""The question about suicide as a page asks it: what the answer changes happens in the page, and it goes nowhere.

It has no field: nothing of it is sent, kept, printed or carried on, and no page, file name or address differs by it.
"""

from dataclasses import dataclass

from bellrock.plan.lines import lines_for
from bellrock.records.advice import Advice
from bellrock.records.situation import NOT_SAID, UNSAID, Situation
from bellrock.web.person.cards import At
from bellrock.web.person.lines_first import LineCard, line_cards, now_words
from bellrock.web.words import say


@dataclass(frozen=True, slots=True)
class Thoughts:
    """The question in the words for this person; `young` are those for under 13 where the age is not said."""

    id: str
    text: str
    young: str
    urgent: str
    lines: tuple[LineCard, ...]
    on_wish: bool = False


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
        lines=line_cards(lines_for(situation, advice), advice, at),
    )
