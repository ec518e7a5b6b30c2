"""A plan: the right steps in order for one situation."""

from dataclasses import dataclass
from datetime import date

# A plan has a field of this name; the word for the type is kept apart from it.
_Day = date


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step as the person reads it: `services` are the ids of those that fit this situation, `first` what to do."""

    id: str
    title: str
    why: str
    how: tuple[str, ...]
    services: tuple[str, ...]
    they_may_notice: str
    write_instead: str
    first: str = ""
    reviewed: date | None = None
    again_by: date | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Words to say or send, filled for the situation."""

    purpose: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps for now, today and later, what to say, and from which content on which day it was made.

    `lines` are the services that come before every step, for somebody whose life may be at risk.
    `held` are the steps that wait until it is known who does this, by id; none of them stands among the others.
    """

    now: tuple[PlanStep, ...]
    today: tuple[PlanStep, ...]
    later: tuple[PlanStep, ...]
    say_101: str
    content_version: str
    date: date
    scripts: tuple[Said, ...] = ()
    law: str = ""
    law_source: str = ""
    lines: tuple[str, ...] = ()
    held: tuple[str, ...] = ()

    @property
    def steps(self) -> tuple[PlanStep, ...]:
        """All steps in order."""
        return self.now + self.today + self.later

    @property
    def last_checked(self) -> _Day | None:
        """The oldest day on which a step of it was read through that is overdue by now; None where none is."""
        days = (step.reviewed for step in self.steps if step.reviewed and step.again_by and step.again_by < self.date)
        return min(days, default=None)
