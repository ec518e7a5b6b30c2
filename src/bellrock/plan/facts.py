"""The derived facts: each a named predicate over the answers, usable in a `when` like an answer.

Rules that need a programming language live here and nowhere else; the rows of the advice only name them.
The values of each fact are listed in records/situation.py, where the content checks them.
"""

from collections.abc import Callable, Mapping
from operator import attrgetter

from bellrock.records.advice import Platform, Question
from bellrock.records.situation import NOT_SAID, Situation

Answers = Mapping[str, str]

UNDER_18 = frozenset({"under_13", "13_15", "16_17"})

_UK = frozenset({"scotland", "england", "wales", "northern_ireland"})
_FROM_REAL_LIFE = frozenset({"known", "partner_or_ex"})
_WITHOUT_PICTURE = frozenset({"mass_email", "other_extortion"})


def route(answers: Answers) -> str:
    """Whose rules hold for the pictures, by both ages (DESIGN.md, "Who is sent where").

    Under 18 now is a child's route whatever else was said.
    Under 18 in the picture outranks "there is no picture": of two answers that contradict, the careful one holds.
    """
    now, then = answers["age"], answers["age_in_picture"]
    if now == NOT_SAID:
        return "not_said"
    if now in UNDER_18:
        return "child"
    if then in UNDER_18:
        return "adult_was_child"
    if then != NOT_SAID or has_picture(answers) == "no":
        return "adult"
    return "adult_not_said"


def where(answers: Answers) -> str:
    """Whether the United Kingdom's services can help."""
    if answers["nation"] in _UK:
        return "uk"
    return answers["nation"]


def has_picture(answers: Answers) -> str:
    """Whether there is a private picture, real or fake.

    Where that was not said, a mass email or another extortion goes without one: their threat names none that was seen.
    """
    picture = answers["picture"]
    if picture in {"real", "fake"}:
        return "yes"
    if picture == "none" or (picture == NOT_SAID and answers["form"] in _WITHOUT_PICTURE):
        return "no"
    return "not_known"


def app_pause(platform: Platform | None) -> str:
    """What "deactivate" really does on the app: on some it deletes the account after 30 days."""
    return platform.pause if platform else "not_known"


def screenshot_noticed(platform: Platform | None) -> str:
    """Whether the app tells the other side about a screenshot."""
    return "yes" if platform and platform.tells_of_screenshots else "no"


def loses_on_log_out(platform: Platform | None) -> str:
    """Whether chats on the app are lost by a log-out; not known wherever no source says so."""
    return platform.loses_on_log_out.answer if platform else "not_known"


def loses_on_uninstall(platform: Platform | None) -> str:
    """Whether chats on the app are lost when it is taken off the phone; not known wherever no source says so."""
    return platform.loses_on_uninstall.answer if platform else "not_known"


def close_person(answers: Answers) -> str:
    """Whether the other side is somebody from the person's own life, who may see the device or stand at the door.

    Until that is answered, what they may notice waits; a mass mail that came by email counts as a stranger's.
    """
    known = answers["known"]
    if known in _FROM_REAL_LIFE:
        return "yes"
    by_mail = answers["came_by"] in {"email", NOT_SAID} and mail_bluff(answers) == "yes"
    return "no" if known == "stranger" or by_mail else "not_known"


def for_whom(answers: Answers) -> str:
    """Whether the reader is the person targeted or somebody beside them."""
    return "self" if answers["role"] in {"me", NOT_SAID} else "helper"


def young(answers: Answers) -> str:
    """Whether the person targeted is under 18 now."""
    if answers["age"] == NOT_SAID:
        return "not_said"
    return "yes" if answers["age"] in UNDER_18 else "no"


def mail_bluff(answers: Answers) -> str:
    """Whether it is a mass mail with nothing said against a bluff (DESIGN.md, safety rule 5)."""
    personal = (
        has_picture(answers) == "yes"
        or answers["known"] in _FROM_REAL_LIFE
        or answers["came_by"] == "chat"
        or "yes" in (answers["talking"], answers["shared"], answers["more_sent"])
    )
    return "yes" if answers["form"] == "mass_email" and not personal else "no"


OF_ANSWERS: tuple[Callable[[Answers], str], ...] = (
    route,
    where,
    has_picture,
    close_person,
    for_whom,
    young,
    mail_bluff,
)
OF_THE_APP: tuple[Callable[[Platform | None], str], ...] = (
    app_pause,
    screenshot_noticed,
    loses_on_log_out,
    loses_on_uninstall,
)


class Asked:
    """The answers that count; an answer to a follow-up that is not asked in a situation counts as not said.

    A page may still hold the old country of a person who then chose Scotland.
    """

    def __init__(self, questions: tuple[Question, ...]) -> None:
        self._names = tuple(question.id for question in questions)
        self._answers = attrgetter(*self._names)
        self._follow_ups = tuple((question.id, question.when) for question in questions if question.when)

    def asked(self, situation: Situation) -> dict[str, str]:
        """The answers by question id."""
        answers = dict(zip(self._names, self._answers(situation), strict=True))
        for name, when in self._follow_ups:
            for fact, allowed in when:
                if answers[fact] not in allowed:
                    answers[name] = NOT_SAID
        return answers


def facts(answers: dict[str, str], platforms: Mapping[str, Platform]) -> dict[str, str]:
    """The answers, and every fact that follows from them, by name."""
    platform = platforms.get(answers["app"])
    followed = {name: predicate(answers) for name, predicate in _OF_ANSWERS}
    for name, predicate_of_app in _OF_THE_APP:
        followed[name] = predicate_of_app(platform)
    return answers | followed


_OF_ANSWERS = tuple((predicate.__name__, predicate) for predicate in OF_ANSWERS)
_OF_THE_APP = tuple((predicate.__name__, predicate) for predicate in OF_THE_APP)
