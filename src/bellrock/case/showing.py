"""What a door may show of a case: every word of others as `TheirWords`, every long list with its count.

A door that takes its words from here cannot put them into a sentence, since the plain text never reaches it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from bellrock.case.mask import is_masked, masked
from bellrock.case.shares import MOST, Shared, shared
from bellrock.records.case import Case, Refusal
from bellrock.records.detail import Detail, DetailKind, Reading
from bellrock.records.material import OUR_PARTS, Unread
from bellrock.records.theirs import TheirWords


@dataclass(frozen=True, slots=True)
class ShownDetail:
    """One detail: `shown` stands on the screen, `whole` is what is copied, `moment` is when a deadline ends.

    `by` is who wrote it, None where the material names nobody; the rest is as in `Detail`.
    """

    kind: DetailKind
    shown: TheirWords
    whole: TheirWords
    masked: bool
    by: TheirWords | None
    system: str | None
    also: tuple[str, ...]
    checked: bool | None
    reading: Reading
    moment: datetime | None


@dataclass(frozen=True, slots=True)
class ShownUnread:
    """A part that could not be read: `ours` is our own name for it, else `theirs` is the name that it came with."""

    why: str
    ours: str
    theirs: TheirWords | None


def shown_name(of: Case | Refusal) -> TheirWords | None:
    """The name of an input; None for what was pasted, which has none."""
    return None if of.name == "-" else TheirWords(of.name)


def shown_details(
    details: Iterable[Detail], weigh: Callable[[ShownDetail], int], room: int, most: int = MOST
) -> Shared[ShownDetail]:
    """The details to show; the same value of the same author stands once, and where it stands again is in the JSON."""
    found = shared(_once(details), lambda each: each.kind, lambda each: weigh(shown_detail(each)), room, most)
    return Shared(tuple(map(shown_detail, found.each)), found.short)


def shown_detail(detail: Detail) -> ShownDetail:
    """One detail as it may stand on a screen."""
    is_deadline = detail.kind is DetailKind.DEADLINE
    words = detail.quote.text if is_deadline else masked(detail.normal) if is_masked(detail) else detail.normal
    return ShownDetail(
        kind=detail.kind,
        shown=TheirWords(words),
        whole=TheirWords(detail.normal),
        masked=is_masked(detail),
        by=TheirWords(detail.author) if detail.author else None,
        system=detail.system,
        also=detail.also,
        checked=detail.checked,
        reading=detail.reading,
        moment=_moment(detail.normal) if is_deadline else None,
    )


def shown_unread(
    unread: Iterable[Unread], weigh: Callable[[ShownUnread], int], room: int, most: int = MOST
) -> Shared[ShownUnread]:
    """The parts that could not be read, as they may stand on a screen."""
    found = shared(unread, lambda _: "unread", lambda each: weigh(_unread(each)), room, most)
    return Shared(tuple(map(_unread, found.each)), found.short)


def _unread(each: Unread) -> ShownUnread:
    ours = each.part in OUR_PARTS
    return ShownUnread(each.why, each.part if ours else "", None if ours else TheirWords(each.part))


def _once(details: Iterable[Detail]) -> Iterator[Detail]:
    seen = set()
    for detail in details:
        mark = (detail.kind, detail.normal, detail.author)
        if mark not in seen:
            seen.add(mark)
            yield detail


def _moment(normal: str) -> datetime | None:
    try:
        return datetime.fromisoformat(normal)
    except ValueError:
        return None
