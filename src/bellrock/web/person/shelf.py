"""What the pages are made from, taken once at the start and handed to every page."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import BinaryIO

from bellrock.records.advice import Advice, Service
from bellrock.records.case import Case
from bellrock.records.headline import Headlines
from bellrock.records.phrase import Phrase
from bellrock.records.plan import Plan
from bellrock.records.situation import Situation
from bellrock.records.translation import Translations
from bellrock.web.person.base import Base, crisis_lines
from bellrock.web.person.cards import At
from bellrock.web.person.links import LOCAL


@dataclass(frozen=True)
class Shelf:
    """The jobs and the content that the pages print; `check` raises a subclass of Unreadable.

    `warm` loads what a check needs, a little at each step.
    """

    advice: Advice
    plan: Callable[[Situation], Plan]
    services: Callable[[Situation], tuple[Service, ...]]
    situation: Callable[[dict[str, str]], Situation]
    check: Callable[[str, BinaryIO, Situation], Case]
    example: Callable[[], bytes]
    headlines: Callable[[], Headlines]
    signals: Callable[[], dict[str, Phrase]]
    detail_phrases: Callable[[], dict[str, Phrase]]
    check_phrases: Callable[[], dict[str, Phrase]]
    at: Callable[[Situation], At]
    exit_to: str
    translations: Callable[[], Translations] = Translations
    warm: Callable[[], Iterator[object]] = lambda: iter(())

    @cached_property
    def base(self) -> Base:
        """The frame of every page of the local app."""
        return Base(LOCAL, self.exit_to, crisis_lines(self.advice))


def from_content(exit_to: str | None = None) -> Shelf:
    """The shelf of the real app; what only a check needs is loaded with the first check."""
    from bellrock import content
    from bellrock.content import phrases
    from bellrock.content.example import load_example
    from bellrock.content.translations import load_translations
    from bellrock.jobs.clock import today, uk_now
    from bellrock.jobs.plan import situation_from
    from bellrock.jobs.services import fitting
    from bellrock.plan import Planner

    advice = content.load_advice()
    planner = Planner(advice)
    return Shelf(
        advice=advice,
        plan=lambda situation: planner.plan(situation, today()),
        services=lambda situation: fitting(advice, situation),
        situation=lambda answers: situation_from(answers, advice.questions),
        check=_check,
        example=load_example,
        headlines=lru_cache(maxsize=1)(content.load_headlines),
        signals=lru_cache(maxsize=1)(_signal_phrases),
        detail_phrases=lru_cache(maxsize=1)(phrases.load_detail_phrases),
        check_phrases=lru_cache(maxsize=1)(phrases.load_mail_check_phrases),
        at=lambda situation: At(today(), uk_now(), _holidays(advice, situation.nation)),
        exit_to=exit_to or content.exit_address(),
        translations=lru_cache(maxsize=1)(load_translations),
        warm=_warm,
    )


def _holidays(advice: Advice, nation: str) -> frozenset[date]:
    """The bank holidays of the nation; where it was not said those of every nation, so that nobody waits in vain."""
    return advice.holidays(nation) or frozenset(day for _, days in advice.bank_holidays for day in days)


def _check(name: str, stream: BinaryIO, situation: Situation) -> Case:
    from bellrock.jobs.apart import Apart

    with Apart() as reading:
        return reading.check(name, stream, situation)


def _warm() -> Iterator[object]:
    import bellrock.jobs.apart

    yield bellrock.jobs.apart
    from bellrock.jobs.check import warming
    from bellrock.jobs.loaded import load_codes, load_phones

    for load in (load_codes, load_phones):
        yield load()
    yield from warming()


def _signal_phrases() -> dict[str, Phrase]:
    from bellrock.content.lexicon import load_lexicon

    return {signal.id: Phrase(signal.id, signal.title, signal.sentence) for signal in load_lexicon().signals}
