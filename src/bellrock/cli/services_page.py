"""Services in the terminal."""

from datetime import date, datetime

from bellrock.cli.page import Page
from bellrock.content.freshness import last_checked
from bellrock.plan import open_now
from bellrock.records.advice import Channel, Confidence, Fact, Service

_FREE = {"yes": "free"}
_NOT_CHECKED = "not yet checked on their own page"


def show(services: tuple[Service, ...], day: date, uk_now: datetime, holidays: frozenset[date]) -> None:
    """Each service with how to reach it, whether it is open, and what it does with what it is told."""
    page = Page()
    for service in services:
        name = f"{service.name} (formerly {service.formerly})" if service.formerly else service.name
        page.heading(name)
        page.lines((service.who, service.does))
        page.lines(line for line in (service.said_first, *service.cautions) if line)
        for channel in service.channels:
            page.entry("-", _way(channel, open_now(channel.hours, uk_now, holidays)))
        page.line(f"Stay anonymous: {_known(service.anonymous)}")
        page.line(f"Will they tell parents: {_known(service.tells_parents)}")
        checked = last_checked(service, day)
        if checked:
            page.line(f"Last checked on {checked.isoformat()}.")
        page.line(f"Will they tell the police: {_known(service.tells_police)}")


def _way(channel: Channel, is_open: bool | None) -> str:
    words = [f"{channel.label}: {channel.value}" if channel.label else channel.value]
    if channel.free in _FREE:
        words.append(_FREE[channel.free])
    if channel.hours:
        words.append(channel.hours.text.rstrip("."))
    if is_open is not None:
        words.append("open now" if is_open else "closed now")
    if channel.confidence is not Confidence.SEEN:
        words.append(_NOT_CHECKED)
    return ", ".join(words)


def _known(fact: Fact) -> str:
    return " ".join(part for part in (fact.text, fact.caution) if part)
