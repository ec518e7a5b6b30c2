"""What every page has: its language, the crisis strip, the way out, the links."""

from dataclasses import dataclass

from bellrock.records.advice import Advice, Channel
from bellrock.web.person.links import Links
from bellrock.web.words import mark

# In the order of the strip: danger first, then a voice at any age, then a voice for the young.
CRISIS = ("emergency-999", "samaritans", "childline")
# A label says when to use a number where the name of its service does not.
LABELS = {"emergency-999": mark("In danger")}


@dataclass(frozen=True, slots=True)
class Line:
    """One number of the crisis strip, from its service's row."""

    id: str
    name: str
    number: str
    link: str


@dataclass(frozen=True, slots=True)
class Switch:
    """The way to the same page in another language, named in that language."""

    code: str
    name: str
    dir: str
    href: str


@dataclass(frozen=True, slots=True)
class Base:
    """The frame of a page: `exit_to` is the neutral page that Exit this page leads to.

    `policy` is the content policy of a page that no server of ours sends; the local app sends it as a header.
    `first_style` is a style element in the page, and the sheet at its end; without it the sheet stands in the head.
    `switches` lead to this page in another language; where answers led to it, it `sends` those `carried` along.
    `to_plan` is the address of the plan that led here; empty where none did.
    `first_script` is a script element that runs before anything is shown. A page that `may_go_back` says how to come to
    the plan again where its address ends in what a plan puts there.
    """

    links: Links
    exit_to: str
    lines: tuple[Line, ...]
    lang: str = "en"
    dir: str = "ltr"
    policy: str = ""
    switches: tuple[Switch, ...] = ()
    carried: tuple[tuple[str, str], ...] = ()
    sends: bool = False
    first_style: str = ""
    to_plan: str = ""
    first_script: str = ""
    may_go_back: bool = False


def crisis_lines(advice: Advice) -> tuple[Line, ...]:
    """The numbers of the crisis strip; a number is never written anywhere but in its service's row."""
    services = {service.id: service for service in advice.services}
    found = []
    for each in CRISIS:
        call = _call(services[each].channels)
        found.append(Line(each, LABELS.get(each, services[each].name), call.value, call.link))
    return tuple(found)


def _call(channels: tuple[Channel, ...]) -> Channel:
    return next(channel for channel in channels if channel.kind == "call")
