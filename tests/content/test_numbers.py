"""A person who taps a number reaches the number that they read."""

import re

import pytest

from bellrock.content import load_services
from bellrock.records.advice import Channel

# What a number dialled from abroad begins with, by the digits that it takes the place of at home.
_HOME = {"44": "0", "31": "0", "61": "", "353": ""}

_DIALLED = [
    pytest.param(channel, id=f"{service.id} {channel.kind} {channel.value}")
    for service in load_services()
    for channel in service.channels
    if channel.kind in {"call", "text", "relay"}
]


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _dialled(channel: Channel) -> set[str]:
    dialled = _digits(channel.link)
    homes = {home + dialled.removeprefix(code) for code, home in _HOME.items() if dialled.startswith(code)}
    return {dialled} | (homes if "+" in channel.link else set())


@pytest.mark.parametrize("channel", _DIALLED)
def test_the_number_that_is_shown_is_the_number_that_is_dialled(channel: Channel) -> None:
    shown = _digits(channel.value.partition(",")[0])
    assert shown in _dialled(channel)


def test_an_email_goes_to_the_address_that_is_shown() -> None:
    mails = [channel for service in load_services() for channel in service.channels if channel.kind == "email"]
    assert mails
    assert [mail.value for mail in mails if mail.link != f"mailto:{mail.value}"] == []


def test_no_line_outside_the_uk_is_called_open_by_the_clock_of_the_uk() -> None:
    abroad = [service for service in load_services() if dict(service.when).get("nation") == frozenset({"elsewhere"})]
    assert abroad
    spans = [
        span
        for service in abroad
        for channel in service.channels
        if channel.hours
        for span in channel.hours.spans
        if (span.days, span.opens, span.closes) != (tuple(range(7)), 0, 24 * 60)
    ]
    assert spans == []
