"""Message in, Details out: what the other side gave away about themselves, and their demands."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain

from bellrock.details import (
    apps,
    banks,
    broken,
    clocks,
    deadlines,
    demands,
    emails,
    handles,
    links,
    misread,
    payment_links,
    payments,
    phones,
    transactions,
    wallets,
)
from bellrock.details.found import Found
from bellrock.details.shadows import stretches
from bellrock.details.sheet import Sheet
from bellrock.records.detail import Detail, DetailKind, Reading
from bellrock.records.effort import Effort
from bellrock.records.kept import MOST_OF_A_KIND
from bellrock.records.message import Message
from bellrock.records.pattern import regex
from bellrock.records.quote import Quote

__all__ = ["find"]


def find(message: Message, region: str = "GB", effort: Effort | None = None) -> tuple[Detail, ...]:
    """Every detail of a message, in the order of the text; spans are character offsets into `message.text`.

    `region` is the country (ISO 3166, two letters) whose national phone numbers are read without a country code.
    `effort` is what looking at the whole material may cost; it tells afterwards what was left out.
    """
    sheet = Sheet(message.text, region, effort or Effort(len(message.text)))
    if _says_nothing(sheet):
        return ()
    sent = message.sent.when if message.sent else None
    found = _settle(chain(_exact(sheet, sent), _repaired(sheet), _hidden(sheet, sent)))
    details = (_detail(message, each) for each in found)
    return tuple(detail for detail in details if sheet.effort.kept.keeps(detail))


#: Without one of these signs or words, and in ASCII, no family can find anything; most chat messages have none.
_SIGNS = re.compile(rb"[0-9@\[({<&]|://|\.[a-z]|[a-z_-]{25}")
_WORDS = (
    apps.APP_WORDS | clocks.DAY_WORDS | deadlines.UNIT_WORDS | demands.MONEY_WORDS | emails.SPOKEN_DOTS | handles.LIVE
)


def _says_nothing(sheet: Sheet) -> bool:
    return sheet.text.isascii() and not _SIGNS.search(sheet.raw) and not sheet.says(_WORDS)


#: Values that are whole by themselves: digits inside them are no phone, amount or deadline of their own.
_WHOLE = frozenset(
    (
        DetailKind.WALLET,
        DetailKind.IBAN,
        DetailKind.LINK,
        DetailKind.PROFILE,
        DetailKind.EMAIL,
        DetailKind.PAYMENT_TAG,
        DetailKind.TRANSACTION,
        DetailKind.GIFT_CARD,
        DetailKind.TRANSFER_NUMBER,
    )
)
_ADDRESSES = frozenset((DetailKind.LINK, DetailKind.PROFILE, DetailKind.PAYMENT_TAG))
_STOPPED = regex("^[A-Za-z]{2,9}://[^\uff01-\uff0c\uff1a-\uff20]{4,2000}[\uff01-\uff0c\uff1a-\uff20]")
_MOST_OF_A_FAMILY = 8 * MOST_OF_A_KIND
_INNER = frozenset((DetailKind.PHONE, DetailKind.AMOUNT, DetailKind.DEADLINE, DetailKind.UK_ACCOUNT))


def _settle(found: Iterable[Found]) -> Iterator[Found]:
    """The finds in the order of the text, without the ones that are only a part of a whole value."""
    reach = address = 0
    named: set[tuple[int, int]] = set()
    repaired: dict[DetailKind, int] = {}
    for each in sorted(set(found), key=_order):
        if each.end <= reach and each.kind in _INNER and (each.start, each.end) not in named:
            continue
        if each.end <= address and each.kind is DetailKind.LINK:
            continue
        # "jo\u200bhn@example.org": the part behind the invisible letter is a wrong address, not a second one.
        if each.end <= repaired.get(each.kind, 0) and (each.reading is Reading.EXACT or each.kind in _WHOLE):
            continue
        if each.kind in _WHOLE:
            reach = max(reach, each.end)
            # A phone may itself be the account, such as a WhatsApp link; an invoice is a wallet and a sum.
            if each.kind in (DetailKind.PAYMENT_TAG, DetailKind.PROFILE, DetailKind.WALLET):
                named.add((each.start, each.end))
        if each.kind is DetailKind.EMAIL:
            address = max(address, each.end)
        if each.reading is Reading.POSSIBLE or each.kind is DetailKind.WALLET:
            repaired[each.kind] = max(each.end, repaired.get(each.kind, 0))
        yield each


def _order(found: Found) -> tuple[int, int, bool, bool, str]:
    """By place; of two at one place the longer first, then what a checksum proved, then what stands as written."""
    return (found.start, -found.end, found.checked is not True, found.reading is not Reading.EXACT, found.kind)


def _exact(sheet: Sheet, sent: datetime | None) -> Iterator[Found]:
    contacts = [*_first(emails.find(sheet)), *_first(phones.find(sheet))]
    families = (
        wallets.find(sheet),
        links.find(sheet),
        banks.find(sheet),
        demands.find(sheet),
        deadlines.find(sheet, sent),
        handles.find(sheet),
        payments.find(sheet, contacts),
        payment_links.find(sheet),
        transactions.find(sheet),
    )
    return chain(contacts, *map(_first, families))


def _repaired(sheet: Sheet) -> Iterator[Found]:
    return chain(_first(broken.find(sheet)), _first(misread.find(sheet)))


def _first(family: Iterable[Found]) -> Iterator[Found]:
    """What one family finds, up to twice as many of a kind as are kept, since some of them are parts of others."""
    counts: dict[DetailKind, int] = {}
    left = _MOST_OF_A_FAMILY
    for each in family:
        number = counts[each.kind] = counts.get(each.kind, 0) + 1
        if number <= 2 * MOST_OF_A_KIND:
            yield each
        left -= 1
        if not left:
            return


def _hidden(sheet: Sheet, sent: datetime | None) -> Iterator[Found]:
    """What only the shadow shows; a value that reads the same in the text itself was found there."""
    for stretch in stretches(sheet):
        for each in chain(_exact(stretch.sheet, sent), _repaired(stretch.sheet)):
            start, end = stretch.span(each.start, each.end)
            written = sheet.text[start:end]
            # Where a link begins plainly, the full-width stop behind it ends the sentence and disguises nothing.
            if each.kind in _ADDRESSES and _STOPPED.search(written):
                continue
            if written != stretch.sheet.text[each.start : each.end]:
                yield each._replace(start=start, end=end, reading=Reading.POSSIBLE)


def _detail(message: Message, found: Found) -> Detail:
    return Detail(
        kind=found.kind,
        quote=Quote(message.index, found.start, found.end, message.text[found.start : found.end]),
        normal=found.normal,
        system=found.system,
        also=found.also,
        checked=found.checked,
        reading=found.reading,
        author=message.author,
    )
