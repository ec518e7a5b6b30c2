"""Build fingerprints of mass campaigns from a folder of mails: numbers only, no word is kept."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bellrock.details import find
from bellrock.read import read
from bellrock.recognise.campaigns import sketch, wallet_mark
from bellrock.records.detail import DetailKind, Reading
from bellrock.records.errors import Unreadable
from bellrock.records.material import Material
from bellrock.records.message import Message

# Two copies belong together when the smaller shares this much of its sketch: spun copies change some phrases.
_SAME = 0.35


@dataclass(frozen=True, slots=True)
class Copy:
    """One mail of the folder: its sketch, the year it was sent where known, its wallets."""

    sketch: frozenset[int]
    year: int | None
    wallets: frozenset[str]


@dataclass(frozen=True, slots=True)
class Built:
    """The two files that stand in content/campaigns/, as text, and how many copies and campaigns they hold."""

    campaigns: str
    wallets: str
    copies: int
    count: int


def build(folder: Path, salt: str, least_copies: int = 2) -> Built:
    """The fingerprints of all campaigns of which the folder holds at least `least_copies` copies."""
    return build_from(copies_in(sorted(path for path in folder.rglob("*") if path.is_file())), salt, least_copies)


def copies_in(paths: Iterable[Path]) -> tuple[Copy, ...]:
    """Each file that can be read and holds enough words, as a copy."""
    return tuple(copy for path in paths for copy in _copies(path))


def build_from(copies: tuple[Copy, ...], salt: str, least_copies: int = 2) -> Built:
    """The fingerprints of the campaigns among `copies`, in an order that does not depend on theirs."""
    groups = [group for group in _grouped(copies) if len(group) >= least_copies]
    campaigns = Counter(number for group in groups for number in _union(group))
    rows = sorted((_row(group, campaigns) for group in groups), key=lambda row: str(row["id"]))
    marks = sorted({wallet_mark(salt, wallet) for group in groups for copy in group for wallet in copy.wallets})
    return Built(
        json.dumps({"campaigns": rows}, separators=(",", ":")) + "\n",
        json.dumps({"salt": salt, "marks": marks}, separators=(",", ":")) + "\n",
        sum(len(group) for group in groups),
        len(rows),
    )


def _copies(path: Path) -> Iterator[Copy]:
    words: list[str] = []
    wallets: set[str] = set()
    year: int | None = None
    try:
        with path.open("rb") as stream:
            for part in read(path.name, stream):
                if isinstance(part, Message):
                    words.append(part.text)
                    wallets |= _wallets(part)
                elif isinstance(part, Material) and part.first and part.first.when:
                    year = part.first.when.year
    except Unreadable:
        return
    numbers = sketch("\n".join(words))
    if numbers:
        yield Copy(numbers, year, frozenset(wallets))


def _wallets(message: Message) -> set[str]:
    return {
        detail.normal
        for detail in find(message)
        if detail.kind is DetailKind.WALLET and detail.checked and detail.reading is Reading.EXACT
    }


def _grouped(copies: tuple[Copy, ...]) -> list[list[Copy]]:
    """Copies that share enough of their sketch, directly or through others, as groups."""
    home = list(range(len(copies)))

    def root(at: int) -> int:
        while home[at] != at:
            home[at] = home[home[at]]
            at = home[at]
        return at

    holders: dict[int, list[int]] = {}
    for at, copy in enumerate(copies):
        shared = Counter(other for number in copy.sketch for other in holders.get(number, ()))
        for other, count in shared.items():
            if count >= _SAME * min(len(copy.sketch), len(copies[other].sketch)):
                home[root(at)] = root(other)
        for number in copy.sketch:
            holders.setdefault(number, []).append(at)
    groups: dict[int, list[Copy]] = {}
    for at, copy in enumerate(copies):
        groups.setdefault(root(at), []).append(copy)
    return list(groups.values())


def _union(group: list[Copy]) -> frozenset[int]:
    return frozenset().union(*(copy.sketch for copy in group))


def _row(group: list[Copy], campaigns: Counter[int]) -> dict[str, object]:
    # What stands in several campaigns tells none of them: it is the footer of a mailing list.
    numbers = sorted(number for number in _union(group) if campaigns[number] == 1)
    years = [copy.year for copy in group if copy.year]
    return {
        "id": f"c{numbers[0]:012x}",
        "copies": len(group),
        "first_year": min(years, default=0),
        "last_year": max(years, default=0),
        "sketch": numbers,
    }
