"""The words of the interface in the language of the page.

Templates write `_("…")`, Python writes `say("…")` where the page is made; words kept in a table are only marked there
(`mark("…")`) and said when they are printed, because a table is made before the language is known.
English is the source: a language without words for a text shows the English.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from importlib.resources import files

from markupsafe import Markup, escape

from bellrock.records.advice import Advice, Urgency
from bellrock.records.translation import SOURCE, Language, Translated, Translation, Translations, Worded, translated
from bellrock.web.catalogue import Catalogue, read_catalogue

ENGLISH = Language(SOURCE, "English", "English")


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language with what is at hand in it: the translated steps, and how urgent each step is."""

    language: Language = ENGLISH
    steps: dict[str, Translation] = field(default_factory=dict)
    urgencies: dict[str, Urgency] = field(default_factory=dict)


def tongue_of(language: Language, translations: Translations, advice: Advice) -> Tongue:
    """A language with all of its translated steps."""
    return Tongue(language, translations.of(language.code), {step.id: step.urgency for step in advice.steps})


_SPOKEN: ContextVar[Tongue] = ContextVar("spoken", default=Tongue())  # noqa: B039  (it is never changed)

# Latin letters, addresses and numbers inside a text that runs from right to left: "116 123" would turn round.
_FOREIGN = re.compile(r"[A-Za-z0-9+](?:[A-Za-z0-9+@._’'&()/ -]*[A-Za-z0-9)])?")

# A number must not be torn apart at the end of a line either: its second half would stand on the other side.
_WITHIN = re.compile(r"(?<=\d) (?=\d)")


def say(text: str) -> str:
    """The words to show for `text` in the language of the page."""
    code = _SPOKEN.get().language.code
    return text if code == SOURCE else catalogue(code).words.get(text) or text


def meaning(text: str) -> str:
    """What English words to say mean in the language of the page, to stand beside them; empty where nobody has said."""
    said = say(text)
    return "" if said == text else said


def mark(text: str) -> str:
    """`text` as it is, marked as words to be said later."""
    return text


@contextmanager
def speaking(tongue: Tongue) -> Iterator[None]:
    """Inside, pages are made in this language."""
    before = _SPOKEN.set(tongue)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def spoken() -> Language:
    """The language in which the page is made."""
    return _SPOKEN.get().language


def step_words(step: Worded) -> Translated:
    """The words of a step in the language of the page, with the English beside them where they need it."""
    tongue = _SPOKEN.get()
    return translated(step, tongue.urgencies.get(step.id, Urgency.NOW), tongue.language.code, tongue.steps)


def english(text: str = "") -> Markup:
    """What an element says of itself that holds English on a page in another language.

    Nothing on an English page, nor where `text` is what the element holds and is a translation.
    """
    language = spoken()
    if language == ENGLISH or text in _translations(language.code):
        return Markup("")
    return Markup(' lang="en" dir="ltr"')


@lru_cache(maxsize=16)
def _translations(language: str) -> frozenset[str]:
    return frozenset(catalogue(language).words.values()) - {""}


@lru_cache(maxsize=16)
def catalogue(language: str) -> Catalogue:
    """The words of a language; none at all where it has no catalogue."""
    name = f"{language}.po"
    file = files("bellrock.web").joinpath("locale", name)
    return read_catalogue(name, file.read_text(encoding="utf-8")) if file.is_file() else Catalogue()


def languages_for(translations: Translations, guide: bool, with_unchecked: bool = False) -> tuple[Language, ...]:
    """The languages to offer beside English.

    In the local app: all, since an unchecked one stands beside the English and says so.
    In the guide's plain files, which others pass on: only where somebody whose first language it is has checked the
    words of the interface, unless unchecked ones are asked for.
    """
    whole = not guide or with_unchecked
    return tuple(each for each in translations.languages if whole or catalogue(each.code).checked_by)


def either() -> Markup:
    """What an element says of itself that may hold English or the language of the page."""
    return Markup("") if spoken() == ENGLISH else Markup(' dir="auto"')


def told(text: str) -> str:
    """`text` in the language of the page; where that runs from right to left, foreign parts are kept apart."""
    return isolated(text) if spoken().dir == "rtl" else text


def isolated(text: str) -> Markup:
    """`text` with every foreign name and number kept apart, so that it reads in its own direction."""
    ends = [0]
    parts: list[str] = []
    for found in _FOREIGN.finditer(text):
        parts += [
            escape(text[ends[-1] : found.start()]),
            Markup("<bdi>{}</bdi>").format(_WITHIN.sub("\u00a0", found.group())),
        ]
        ends.append(found.end())
    return Markup("").join([*parts, escape(text[ends[-1] :])])


MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)


def day_in_words(day: date) -> str:
    """A date such as 25 November 2026, the same in every locale."""
    return f"{day.day} {say(MONTHS[day.month - 1])} {day.year}"
