"""What a case adds to the situation, so that nobody is asked for what the material already shows."""

from dataclasses import replace

from bellrock.records.case import Case, Verdict
from bellrock.records.recognition import Answer, Form, Recognition
from bellrock.records.situation import NOT_SAID, Situation

_APPS = {"whatsapp": "whatsapp"}


def situation_of(case: Case) -> Situation:
    """The person's answers, with the form and the app filled in from the material where they did not say.

    A mail that looks like a mass mail and yet is called real is planned for as a threat of unknown form:
    the calm plan for bluffs must not reach somebody whose own words or pictures are in it.
    """
    said, recognition = case.situation, case.recognition
    form = said.form
    if form == NOT_SAID and recognition.answer is Answer.THREAT and recognition.form and not _doubtful(case):
        form = _as_asked(recognition)
    app = said.app if said.app != NOT_SAID else _APPS.get(case.material.format, NOT_SAID)
    return replace(said, form=form, app=app)


def _as_asked(recognition: Recognition) -> str:
    """The form as the question has it: a child of whom they say that they have a picture is blackmailed in a chat.

    The answer "child" of the question says that they have none yet.
    """
    if recognition.form is Form.CHILD and recognition.says_they_hold:
        return Form.SOCIAL_MEDIA.value
    return recognition.form.value if recognition.form else NOT_SAID


def _doubtful(case: Case) -> bool:
    return case.recognition.form == "mass_email" and case.verdict is not Verdict.BLUFF
