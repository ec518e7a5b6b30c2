"""The answers of the person, as they travel from page to page: in the body of a POST, never in an address."""

from collections import Counter
from dataclasses import dataclass, fields, replace
from typing import Any

from bellrock.records.advice import Advice, Question
from bellrock.records.errors import UsageError
from bellrock.records.situation import UNSAID, Situation
from bellrock.web.person.holding import brought
from bellrock.web.person.shelf import Shelf
from bellrock.web.words import say

# What is never sent is never taken either.
NAMES = tuple(field.name for field in fields(Situation) if field.name != UNSAID)

# More choices than this stand in a list to open, so that a page does not grow without end.
MANY = 7

# Notes are read out on the telephone: nobody reads out more in one field, and a page that carries more is heavy.
MOST_NOTED = 50
LONGEST_NOTED = 300


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as a page asks it: `when` is "question=answer answer" where it depends, `long` asks for a list.

    One that `follows` another stands in the same place; one `on_wish` waits behind all others.
    `urgent` is empty: only the one question that has no field of its own holds words there.
    """

    id: str
    text: str
    choices: tuple[tuple[str, str], ...]
    when: str
    long: bool
    urgent: str = ""
    follows: str = ""
    on_wish: bool = False


def situation_in(request: Any, shelf: Shelf) -> Situation:
    """What the person answered; an answer that we do not ask for counts as left out."""
    came_with = brought(request)
    given = {name: came_with.get(name, [""])[-1] for name in NAMES}
    kept = {}
    for name, value in given.items():
        try:
            if value:
                shelf.situation({name: value})
                kept[name] = value
        except UsageError:
            continue
    return shelf.situation(kept)


def asked(question: Question, role: str, age: str = "") -> Asked:
    """The question in the words for this role and age."""
    return Asked(
        id=question.id,
        text=say(question.asked(role, age)),
        choices=tuple((choice.id, say(choice.text)) for choice in question.choices),
        when=";".join(f"{name}={' '.join(sorted(values))}" for name, values in question.when or question.asked_if),
        long=len(question.choices) > MANY,
        follows=question.follows,
        on_wish=question.on_wish,
    )


def spoken_advice(advice: Advice) -> Advice:
    """The advice with its questions in the language of the page; for pages that print a question as it stands."""
    return replace(advice, questions=tuple(map(_spoken, advice.questions)))


def _spoken(question: Question) -> Question:
    return replace(
        question,
        text=say(question.text),
        choices=tuple(replace(choice, text=say(choice.text)) for choice in question.choices),
        by_role=tuple((role, say(text)) for role, text in question.by_role),
        by_age=tuple((age, say(text)) for age, text in question.by_age),
    )


def choices_of(advice: Advice, question: str) -> tuple[tuple[str, str], ...]:
    """The answers of one question as pairs of id and words."""
    return asked(_question(advice, question), "").choices


def one(advice: Advice, question: str, role: str = "") -> Asked:
    """One question by its id."""
    return asked(_question(advice, question), role)


def said_in_words(advice: Advice, situation: Situation) -> tuple[str, ...]:
    """The answers given, in the words of their choices; an answer that fits several questions comes with its own."""
    heard = Counter(choice.text for question in advice.questions for choice in question.choices)
    words = []
    for name, value in situation.said():
        question = _question(advice, name)
        text = next(choice.text for choice in question.choices if choice.id == value)
        alone = heard[text] == 1 and name != "safe_now"
        words.append(text if alone else f"{question.asked(situation.role)} {text}")
    return tuple(words)


def _question(advice: Advice, wanted: str) -> Question:
    return next(question for question in advice.questions if question.id == wanted)
