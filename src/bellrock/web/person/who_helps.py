"""Who can help, under the need that somebody comes with."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bellrock.records.advice import Service, ServiceGroup
from bellrock.web.person.cards import At, ServiceCard, service_card
from bellrock.web.words import mark, say

NEEDS = {
    ServiceGroup.EMERGENCY: mark("Danger, or too much to bear"),
    ServiceGroup.POLICE: mark("Police"),
    ServiceGroup.PICTURES: mark("Pictures: block them or get them removed"),
    ServiceGroup.CHILDREN: mark("Children and young people"),
    ServiceGroup.MONEY: mark("Money"),
    ServiceGroup.PARTNER: mark("A partner, an ex or family"),
    ServiceGroup.SUPPORT: mark("Somebody to talk to afterwards"),
    ServiceGroup.SAFETY_ONLINE: mark("Safe accounts and devices"),
    ServiceGroup.ELSEWHERE: mark("Other countries"),
}


@dataclass(frozen=True, slots=True)
class Need:
    """The services for one need; `anchor` is where a link on the page leads to."""

    anchor: str
    title: str
    cards: tuple[ServiceCard, ...]


def needs(
    services: Iterable[Service], at: At | None = None, card: Callable[[Service], ServiceCard] | None = None
) -> tuple[Need, ...]:
    """The services under their needs, danger first; a need for which nobody fits is left out.

    `card` makes the card of a service where a page prints another one than the whole.
    """
    found = tuple(services)
    made = card or (lambda each: service_card(each, at))
    grouped = {group: tuple(made(each) for each in found if each.group is group) for group in ServiceGroup}
    return tuple(Need(f"need-{group.value}", say(NEEDS[group]), cards) for group, cards in grouped.items() if cards)
