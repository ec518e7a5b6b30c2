"""Who a step or a script is for, in plain words, from its row of the table: for the one file without JavaScript."""

from bellrock.records.advice import Question, When
from bellrock.records.situation import DERIVED, NOT_SAID
from bellrock.web.words import say

# The derived facts have no question of their own; these are their words.
WORDS = {
    ("for_whom", "self"): say("the person it happens to"),
    ("for_whom", "helper"): say("somebody who helps"),
    ("route", "child"): say("under 18 now"),
    ("route", "adult_was_child"): say("18 or over now, under 18 in the picture"),
    ("route", "adult"): say("18 or over now and in the picture"),
    ("route", "adult_not_said"): say("18 or over now, age in the picture not said"),
    ("route", NOT_SAID): say("age not said"),
    ("where", "uk"): say("in the UK"),
    ("where", "elsewhere"): say("outside the UK"),
    ("where", NOT_SAID): say("place not said"),
    ("has_picture", "yes"): say("there is a private picture"),
    ("has_picture", "no"): say("there is no private picture"),
    ("has_picture", "not_known"): say("not sure if there is a picture"),
    ("app_pause", "pauses"): say("the app can pause an account"),
    ("app_pause", "deletes"): say("the app deletes a paused account later"),
    ("app_pause", "none"): say("the app has no pause"),
    ("app_pause", "not_known"): say("the app is not known"),
    ("screenshot_noticed", "yes"): say("the app tells of screenshots"),
    ("screenshot_noticed", "no"): say("the app does not tell of screenshots"),
    ("close_person", "yes"): say("it is somebody known"),
    ("close_person", "no"): say("it is a stranger"),
    ("close_person", "not_known"): say("not known who it is"),
    ("young", "yes"): say("under 18"),
    ("young", "no"): say("18 or over"),
    ("young", NOT_SAID): say("age not said"),
    ("mail_bluff", "yes"): say("a mail sent to very many"),
    ("mail_bluff", "no"): say("anything but a mail sent to very many"),
}
# These answers speak for themselves; the others need their question beside them.
PLAIN = frozenset({"role", "age", "nation", "country", "form", "app", "paid_by"})
OPEN = frozenset({NOT_SAID, "not_known"})


class ForWhom:
    """Puts rows into words."""

    def __init__(self, questions: tuple[Question, ...]) -> None:
        self._questions = {question.id: question for question in questions}
        self._values = dict(DERIVED) | {
            question.id: (*(choice.id for choice in question.choices), NOT_SAID) for question in questions
        }

    def words(self, when: When) -> tuple[str, str]:
        """For whom it is, and for whom not; each may be empty.

        A row that lets "not said" through is told by what it leaves out: nobody has to have answered.
        """
        fits, not_fits = [], []
        for fact, allowed in when:
            every = self._values[fact]
            left_out = [value for value in every if value not in allowed]
            if not left_out:
                continue
            if allowed & OPEN:
                not_fits.append(self._told(fact, left_out))
            else:
                fits.append(self._told(fact, [value for value in every if value in allowed]))
        return "; ".join(filter(None, fits)), "; ".join(filter(None, not_fits))

    def _told(self, fact: str, values: list[str]) -> str:
        question = self._questions.get(fact)
        if question is None:
            return f" {say('or')} ".join(WORDS[fact, value] for value in values)
        texts = {choice.id: choice.text for choice in question.choices}
        said = f" {say('or')} ".join(texts[value] for value in values if value in texts)
        return said if fact in PLAIN or not said else f"{question.text} {said}"
