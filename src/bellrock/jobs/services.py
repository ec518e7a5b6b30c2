"""Who can help, for a nation and for both ages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from itertools import product

from bellrock.plan import Planner, open_now
from bellrock.records.advice import Advice, Channel, Fact, Service
from bellrock.records.situation import NOT_SAID, Situation

# Only these facts decide whether a service is listed; whether it fits a form or a payment is for the plan to say.
_ASKED = ("nation", "age", "age_in_picture")
_DECIDING = frozenset((*_ASKED, "country", "route", "where", "young"))


def fitting(advice: Advice, situation: Situation) -> tuple[Service, ...]:
    """The services that fit the nation and both ages.

    What was not answered rules nothing out: a service is listed when some answer would let it be named.
    """
    planner = Planner(advice)
    worlds = [planner.facts(possible) for possible in _possible(advice, situation)]
    return tuple(
        service
        for service in advice.services
        if any(all(world[fact] in allowed for fact, allowed in service.when if fact in _DECIDING) for world in worlds)
    )


def _possible(advice: Advice, situation: Situation) -> Iterator[Situation]:
    choices = {question.id: (NOT_SAID, *(each.id for each in question.choices)) for question in advice.questions}
    open_questions = [name for name in (*_ASKED, "country") if getattr(situation, name) == NOT_SAID]
    for values in product(*(choices[name] for name in open_questions)):
        yield replace(situation, **dict(zip(open_questions, values, strict=True)))


def services_as_json(
    services: tuple[Service, ...], local: datetime | None = None, bank_holidays: frozenset[date] = frozenset()
) -> list[dict[str, object]]:
    """The services as plain values; `open_now` is null unless `local`, a clock time in the UK, is given."""
    return [
        {
            "id": service.id,
            "name": service.name,
            "formerly": service.formerly,
            "who": service.who,
            "does": service.does,
            "adults_only": service.adults_only,
            "said_first": service.said_first,
            "channels": [_channel(channel, local, bank_holidays) for channel in service.channels],
            "asks": _fact(service.asks),
            "anonymous": _fact(service.anonymous),
            "tells_parents": _fact(service.tells_parents),
            "tells_police": _fact(service.tells_police),
            "access": [_fact(fact) for fact in service.access],
            "cautions": list(service.cautions),
            "reviewed": _day(service.reviewed),
            "again_by": _day(service.again_by),
        }
        for service in services
    ]


def _channel(channel: Channel, local: datetime | None, bank_holidays: frozenset[date]) -> dict[str, object]:
    hours = channel.hours
    return {
        "kind": channel.kind,
        "value": channel.value,
        "link": channel.link,
        "label": channel.label,
        "free": channel.free,
        "confidence": channel.confidence.value,
        "seen": _day(channel.seen),
        "hours": hours and {"text": hours.text, "confidence": hours.confidence.value, "seen": _day(hours.seen)},
        "open_now": open_now(hours, local, bank_holidays) if local else None,
    }


def _fact(fact: Fact) -> dict[str, object]:
    return {
        "text": fact.text,
        "caution": fact.caution,
        "confidence": fact.confidence.value,
        "source": fact.source,
        "seen": _day(fact.seen),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
