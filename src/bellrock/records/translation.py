"""A step in another language, and how far its words can be trusted.

Which language may be shown, and which words of a step, is decided here once, for the app and for the plain files.
"""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bellrock.records.advice import Urgency

SOURCE = "en"
"""The language that the advice is written in."""


class Worded(Protocol):
    """Whatever holds the words of a step."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def first(self) -> str: ...  # noqa: D102
    @property
    def why(self) -> str: ...  # noqa: D102
    @property
    def how(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def write_instead(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Language:
    """A language that the pages can be read in: `name` in its own words, `english` for those who work on it."""

    code: str
    name: str
    english: str
    dir: str = "ltr"


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a step in one language; one sentence or two a line, as in the source."""

    title: str
    first: str
    why: str
    how: tuple[str, ...]
    write_instead: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """The words of one step: `of` marks the English they were made from, `checked_by` is empty until somebody has.

    Only a person whose first language it is counts as having checked it.
    """

    language: str
    step: str
    of: str
    checked_by: str
    words: Wording


class Standing(StrEnum):
    """How the words that are shown stand to the English ones."""

    SOURCE = "source"
    CHECKED = "checked"
    UNCHECKED = "unchecked"
    STALE = "stale"
    SET_ASIDE = "set_aside"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Translated:
    """What to show of a step: `words` in `language`, and the English to stand `beside` them where they need it."""

    standing: Standing
    language: str
    words: Wording
    beside: Wording | None = None


@dataclass(frozen=True, slots=True)
class Translations:
    """All translations that are at hand, by language and step."""

    languages: tuple[Language, ...] = ()
    steps: tuple[Translation, ...] = ()

    def of(self, language: str) -> dict[str, Translation]:
        """The translations into one language, by step."""
        return {each.step: each for each in self.steps if each.language == language}

    def checked(self) -> "Translations":
        """Only what somebody whose first language it is has checked: what may stand alone on a public page."""
        return Translations(self.languages, tuple(each for each in self.steps if each.checked_by))


def words_of(step: Worded) -> Wording:
    """The English words of a step."""
    return Wording(step.title, step.first, step.why, step.how, step.write_instead)


def mark_of(words: Wording) -> str:
    """The first 12 hex digits of the SHA-256 of the words: it changes with every letter of them."""
    whole = "\n".join((words.title, words.first, "", words.why, "", *words.how, "", words.write_instead))
    return hashlib.sha256(whole.encode()).hexdigest()[:12]


def is_stale(translation: Translation, step: Worded) -> bool:
    """Whether the English words have changed since the translation was made."""
    return translation.of != mark_of(words_of(step))


def translated(step: Worded, urgency: Urgency, language: str, at_hand: dict[str, Translation]) -> Translated:
    """What to show of a step in `language`, whose translations are `at_hand`.

    What is to be done now is never read from an older text: there the English stands in for a stale translation.
    """
    english = words_of(step)
    if language == SOURCE:
        return Translated(Standing.SOURCE, SOURCE, english)
    found = at_hand.get(step.id)
    if found is None:
        return Translated(Standing.MISSING, SOURCE, english)
    if found.of != mark_of(english):
        if urgency is Urgency.NOW:
            return Translated(Standing.SET_ASIDE, SOURCE, english)
        return Translated(Standing.STALE, language, found.words, english)
    if not found.checked_by:
        return Translated(Standing.UNCHECKED, language, found.words, english)
    return Translated(Standing.CHECKED, language, found.words)
