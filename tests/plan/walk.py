"""Every situation: the answers there are, which of them the advice tells apart, and walks over their combinations."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations, product

from bellrock.content import load_advice
from bellrock.plan import Planner
from bellrock.plan.facts import OF_ANSWERS, OF_THE_APP
from bellrock.records.advice import Advice, When
from bellrock.records.situation import NOT_SAID, Situation

# Which questions each derived fact is worked out from; test_facts.py holds this to what the predicates really read.
BEHIND = {
    "route": ("age", "age_in_picture", "picture", "form"),
    "where": ("nation",),
    "has_picture": ("picture", "form"),
    "app_pause": ("app",),
    "screenshot_noticed": ("app",),
    "loses_on_log_out": ("app",),
    "loses_on_uninstall": ("app",),
    "close_person": ("known", "form", "picture", "came_by", "talking", "shared", "more_sent"),
    "for_whom": ("role",),
    "young": ("age",),
    "mail_bluff": ("form", "picture", "known", "came_by", "talking", "shared", "more_sent"),
}

# Walked whole, every value of each, whatever the advice tells apart.
BASE = ("role", "age", "age_in_picture", "nation", "form")
ONE_AT_A_TIME = frozenset({"app", "country"})


@cache
def advice() -> Advice:
    return load_advice()


@cache
def planner() -> Planner:
    return Planner(advice())


def values(name: str) -> tuple[str, ...]:
    """All answers of a question, not said first."""
    question = next(question for question in advice().questions if question.id == name)
    return (NOT_SAID, *(choice.id for choice in question.choices))


def rows() -> tuple[When, ...]:
    """Every `when` of the advice."""
    body = advice()
    return tuple(row.when for group in (body.steps, body.services, body.scripts, body.laws) for row in group)


def behind(when: When) -> frozenset[str]:
    """The questions that decide a row."""
    return frozenset(name for fact, _ in when for name in BEHIND.get(fact, (fact,)))


@cache
def told_apart(name: str) -> tuple[str, ...]:
    """One answer of a question for each group of answers that no row and no derived fact tells apart."""
    seen: dict[object, str] = {}
    for value in values(name):
        seen.setdefault(signature(name, value), value)
    return tuple(seen.values())


def signature(name: str, value: str) -> object:
    """All that the advice makes of one answer: which rows allow it, and what follows from it in every world."""
    named = tuple(value in allowed for when in rows() for fact, allowed in when if fact == name)
    if name == "app":
        platform = next((each for each in advice().platforms if each.id == value), None)
        return named, tuple(predicate(platform) for predicate in OF_THE_APP)
    return named, tuple(
        _outcomes(predicate, name, value) for predicate in OF_ANSWERS if name in BEHIND[predicate.__name__]
    )


def _outcomes(predicate: Callable[[Mapping[str, str]], str], name: str, value: str) -> tuple[str, ...]:
    others = [each for each in BEHIND[predicate.__name__] if each != name]
    worlds = product(*(values(each) for each in others))
    return tuple(predicate({name: value, **dict(zip(others, world, strict=True))}) for world in worlds)


def situations(choices: Mapping[str, Sequence[str]]) -> Iterator[Situation]:
    """Every combination of the given answers; what is not named is not said."""
    names = tuple(choices)
    for combination in product(*choices.values()):
        yield Situation(**dict(zip(names, combination, strict=True)))


def quick() -> Iterator[Situation]:
    """Every combination of both ages, nation and form, with what the advice tells apart of role, known and picture."""
    whole = {name: values(name) for name in ("age", "age_in_picture", "nation", "form")}
    yield from situations({**{name: told_apart(name) for name in ("role", "known", "picture")}, **whole})


def one_at_a_time() -> Iterator[Situation]:
    """Every answer alone, over a small base; apps and countries too."""
    base = {"role": ("me", "child"), "age": ("under_13", "16_17", "25_plus"), "form": ("social_media", "mass_email")}
    for question in advice().questions:
        over = {name: answers for name, answers in base.items() if name != question.id}
        asked = {fact: tuple(sorted(allowed)) for fact, allowed in question.when}
        yield from situations({**over, **asked, question.id: values(question.id)})


def pairs() -> Iterator[Situation]:
    """Every two answers together that the advice tells apart: where there is a clash, two answers make it."""
    base = {"role": ("me", "friend"), "age": ("16_17", "25_plus"), "nation": ("scotland", "elsewhere")}
    for one, other in combinations((question.id for question in advice().questions), 2):
        over = {name: answers for name, answers in base.items() if name not in {one, other}}
        yield from situations({**over, one: told_apart(one), other: told_apart(other)})


def fullest(roles: Sequence[str], apps: Sequence[str], received: Sequence[str]) -> Iterator[Situation]:
    """Each person of these roles who answers yes to all that brings a step, over what decides which of them stand.

    Here the longest plans are: no answer takes a step away but those that are walked over.
    """
    yes = dict.fromkeys(("talking", "more_sent", "others_threatened", "password_shown"), ("yes",))
    walked = {
        "role": roles,
        "age": ("under_13", "16_17", "25_plus", NOT_SAID),
        "nation": ("scotland", "elsewhere"),
        "form": values("form"),
        "known": ("stranger", "partner_or_ex", NOT_SAID),
        "shared": ("yes", "not_known"),
        "paid": ("no", "yes"),
        "safe_now": ("yes", "no"),
        "app": apps,
        "received": received,
        "picture": ("real", "fake"),
    }
    yield from situations(walked | yes)


def named_together() -> tuple[frozenset[str], ...]:
    """The sets of questions, beside the base, that decide some step together; a set inside another is left out."""
    sets = {behind(step.when) - set(BASE) - ONE_AT_A_TIME for step in advice().steps}
    return tuple(sorted((each for each in sets if not any(each < other for other in sets)), key=sorted))


def whole() -> Iterator[Situation]:
    """Every combination of role, ages, nation and form, with all that any step's `when` names together."""
    for together in named_together():
        choices = {name: told_apart(name) for name in (*BASE, *sorted(together))}
        if "paid_by" in choices:
            choices["paid"] = ("yes",)
        yield from situations(choices)
