"""The notes page: the police page's own list, filled from the details where there are any."""

import html
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from bellrock.case.shares import Shared, shared
from bellrock.case.showing import ShownDetail
from bellrock.plan.near import never_met
from bellrock.records.detail import DetailKind
from bellrock.records.situation import NOT_SAID
from bellrock.records.theirs import TheirWords
from bellrock.web.person.answers import LONGEST_NOTED, MOST_NOTED, situation_in
from bellrock.web.person.holding import brought
from bellrock.web.person.reply import reply, shelf_of
from bellrock.web.person.shelf import Shelf
from bellrock.web.person.surety import ends
from bellrock.web.words import mark, say

ROOM_FOR_NOTES = 20_000
_NOTE = 60


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the notes: more than one row is a text area; `value` is what stands in it at first."""

    id: str
    label: str
    hint: str = ""
    rows: int = 1
    value: str = ""


FIELDS = (
    Field("app", mark("App or website")),
    Field("profile", mark("Their profile name")),
    Field("url", mark("Address of their profile (URL)"), mark("Open the profile and look for Share or Copy link.")),
    Field("account-id", mark("Account number (ID) of the profile"), mark("It stays when they change the name.")),
    Field("reach", mark("Their phone numbers and email addresses"), rows=2),
    Field("method", mark("How they want to be paid"), mark("Bank, gift card, PayPal, Bitcoin and so on.")),
    Field("account", mark("Account or wallet to pay to"), rows=2),
    Field("amounts", mark("Amounts asked for, and amounts paid")),
    Field("times", mark("Days and times"), mark("When it began, when they asked, when you paid."), 2),
    Field("happened", mark("What happened, in a few words"), rows=3),
    Field("call", mark("A safe time and number to call you"), mark("When nobody listens who should not.")),
    Field("reference", mark("The number the police give you")),
)

_FIELD_OF = {
    DetailKind.HANDLE: "profile",
    DetailKind.PROFILE: "url",
    DetailKind.LINK: "url",
    DetailKind.EMAIL: "reach",
    DetailKind.PHONE: "reach",
    DetailKind.IBAN: "account",
    DetailKind.UK_ACCOUNT: "account",
    DetailKind.PAYMENT_TAG: "account",
    DetailKind.TRANSFER_NUMBER: "account",
    DetailKind.GIFT_CARD: "account",
    DetailKind.WALLET: "account",
    DetailKind.TRANSACTION: "account",
    DetailKind.AMOUNT: "amounts",
    DetailKind.DEADLINE: "times",
}

_METHODS = {
    DetailKind.IBAN: mark("bank transfer"),
    DetailKind.UK_ACCOUNT: mark("bank transfer"),
    DetailKind.TRANSFER_NUMBER: mark("money transfer"),
    DetailKind.GIFT_CARD: mark("gift card"),
    DetailKind.WALLET: mark("cryptocurrency"),
}


def filled_from(details: Iterable[ShownDetail]) -> Shared[tuple[str, str]]:
    """Pairs of field and value for the notes; a gift-card code stays masked on the screen and in print."""
    pairs: dict[tuple[str, str], None] = {}
    for detail in details:
        field = _FIELD_OF[detail.kind]
        if detail.kind in _METHODS:
            pairs[("method", say(_METHODS[detail.kind]))] = None
        if len(detail.shown.exact) <= LONGEST_NOTED:
            pairs[(field, detail.shown.exact)] = None
        if detail.moment:
            pairs[(field, ends(detail.moment))] = None
    return shared(pairs, lambda pair: pair[0], _weight, ROOM_FOR_NOTES, MOST_NOTED)


def _weight(pair: tuple[str, str]) -> int:
    return _NOTE + len(html.escape(pair[1]).encode("utf-8", "replace"))


def said_fields() -> tuple[Field, ...]:
    """The empty notes in the language of the page."""
    return tuple(replace(field, label=say(field.label), hint=say(field.hint)) for field in FIELDS)


def notes(request: Any) -> Any:
    """The notes page; what comes with the request fills its fields and goes no further."""
    shelf = shelf_of(request)
    situation = situation_in(request, shelf)
    came_with = brought(request)
    given = {field.id: came_with.get(f"note-{field.id}", []) for field in FIELDS}
    if situation.app != NOT_SAID and not given["app"]:
        given["app"] = [_app_name(shelf, situation.app)]
    fields = tuple(replace(field, value=_noted(given[field.id])) for field in said_fields())
    return reply(
        request, "notes.html", fields=fields, say_101=shelf.plan(situation).say_101, never_met=never_met(situation)
    )


def _noted(given: list[str]) -> str:
    """The values in one field, each without what turns or steers a line."""
    return ", ".join(TheirWords(value, LONGEST_NOTED).shown for value in given[:MOST_NOTED])


def _app_name(shelf: Shelf, app: str) -> str:
    return next((platform.name for platform in shelf.advice.platforms if platform.id == app), "")
