"""The advice as it may be shown on one day."""

from dataclasses import replace
from datetime import date

from bellrock.content import load_advice
from bellrock.content.freshness import as_of
from bellrock.records.advice import Advice


def advice_on(day: date) -> Advice:
    """The whole body of advice; a service that is overdue for a look comes without hours, always with its numbers."""
    advice = load_advice()
    return replace(advice, services=tuple(as_of(service, day) for service in advice.services))
