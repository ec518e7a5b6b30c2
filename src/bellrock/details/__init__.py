"""Message in, Details out: what the other side gave away about themselves, and their demands."""

from collections.abc import Iterator
from itertools import chain

from bellrock.details import banks, deadlines, demands, emails, links, phones, wallets
from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.records.detail import Detail
from bellrock.records.message import Message
from bellrock.records.quote import Quote

__all__ = ["find"]


def find(message: Message, region: str = "GB") -> tuple[Detail, ...]:
    """Every detail of a message, in the order of the text; spans are character offsets into `message.text`.

    `region` is the country (ISO 3166, two letters) whose national phone numbers are read without a country code.
    """
    found = sorted(
        set(_families(Sheet(message.text, region), message)), key=lambda each: (each.start, -each.end, each.kind)
    )
    return tuple(_detail(message, each) for each in found)


def _families(sheet: Sheet, message: Message) -> Iterator[Found]:
    sent = message.sent.when if message.sent else None
    return chain(
        wallets.find(sheet),
        links.find(sheet),
        emails.find(sheet),
        phones.find(sheet),
        banks.find(sheet),
        demands.find(sheet),
        deadlines.find(sheet, sent),
    )


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
