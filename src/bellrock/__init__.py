"""Bellrock: recognise sextortion, know what to do now.

The floors, top to bottom; each imports only from below (`.importlinter` holds this):

    cli                            a door
    web                            a door
    jobs                           the use cases; the only place where pure stages meet disk, clock and network
    plan                           Situation + Advice -> Plan
    case                           readings + Situation -> Case
    recognise | details            independent readings
    read                           bytes -> Messages, one at a time, then a Material
    content                        the body of advice as data
    records                        frozen nouns
"""

import sys
from typing import TYPE_CHECKING

if any(word.removesuffix(".exe").endswith("bellrock") for word in sys.orig_argv[:6]):
    # The command leaves no file that bears the time of its first use; `make` compiles the sources beforehand.
    sys.dont_write_bytecode = True

# Loading the floor of this name binds it here; done first, the verb `plan` below keeps the name.
import bellrock.plan  # noqa: F401

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from bellrock.records.advice import Question, Service
    from bellrock.records.case import Case
    from bellrock.records.plan import Plan

__version__ = "0.1.0"
__all__ = ["check", "headline", "plan", "questions", "services"]


def check(material: "bytes | str | Path", **answers: str) -> "Case":
    """The case of one material: a path is opened, a text is taken letter for letter, bytes are sniffed.

    It is read in a process apart (jobs/apart.py), which is kept for the next one.

    `answers` are those of `questions`; an unknown one is refused.
    Raises a subclass of `bellrock.records.errors.Unreadable` when the material cannot be read.

    >>> import bellrock
    >>> case = bellrock.check("I recorded you. Send 900 USD within 48 hours or I send the video to your family.")
    >>> case.recognition.answer.value
    'threat'
    >>> [(detail.kind.value, detail.normal) for detail in case.details]
    [('amount', 'USD 900'), ('deadline', 'PT48H')]
    """
    from io import BytesIO

    from bellrock.jobs.apart import shared
    from bellrock.jobs.check import opened
    from bellrock.jobs.plan import situation_from

    situation = situation_from(answers)
    if isinstance(material, (bytes, str)):
        given = material.encode("utf-8", "surrogatepass") if isinstance(material, str) else material
        return shared().check("-", BytesIO(given), situation)
    with opened(str(material)) as stream:
        return shared().check(str(material), stream, situation)


def headline(case: "Case") -> str:
    """The answer to the person's question, in words.

    >>> import bellrock
    >>> bellrock.headline(bellrock.check("The boiler is inspected on Tuesday."))
    'We did not find a threat in these words. That does not mean you are safe. If somebody threatens you, start here.'
    """
    from bellrock.content import load_headlines

    return load_headlines().of(case).words


def plan(as_of: "date | None" = None, **answers: str) -> "Plan":
    """The plan for these answers, made today or on the day `as_of`.

    >>> import bellrock
    >>> made = bellrock.plan(age="16_17", nation="scotland")
    >>> 1 <= len(made.now) <= 5
    True
    >>> any("childline" in step.services for step in made.steps)
    True
    """
    from bellrock.jobs.advice import advice_on
    from bellrock.jobs.clock import today
    from bellrock.jobs.plan import make_plan

    day = as_of or today()
    return make_plan(answers, advice_on(day), day)


def questions() -> "tuple[Question, ...]":
    """The questions and their answers; every one may be left out.

    >>> import bellrock
    >>> [choice.id for question in bellrock.questions() if question.id == "nation" for choice in question.choices]
    ['scotland', 'england', 'wales', 'northern_ireland', 'elsewhere']
    """
    from bellrock.content import load_questions

    return load_questions()


def services(**answers: str) -> "tuple[Service, ...]":
    """Who can help, for a nation and for both ages.

    >>> import bellrock
    >>> any(service.adults_only for service in bellrock.services(age="16_17", nation="wales"))
    False
    """
    from bellrock.jobs.advice import advice_on
    from bellrock.jobs.clock import today
    from bellrock.jobs.plan import situation_from
    from bellrock.jobs.services import fitting

    return fitting(advice_on(today()), situation_from(answers))
