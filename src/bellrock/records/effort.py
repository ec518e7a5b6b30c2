"""Effort: how much looking one material is worth, so that no text can be built to cost hours.

Each kind of work has a purse of its own: noise of one kind never pays with the others.
A purse holds a sum at the start and grows with the letters that were read, so a long honest chat earns what it needs;
the sums are at least eight times what any of 2,695 real and invented texts spent.
"""

from enum import StrEnum
from typing import NamedTuple

from bellrock.records.kept import Kept
from bellrock.records.material import Unread


class Work(StrEnum):
    """The kinds of looking that a text can make dear."""

    SIGNALS = "signals"
    CHECKSUMS = "checksums"
    REPAIRS = "repairs"
    JOINS = "joins"
    LENGTHS = "lengths"
    MOMENTS = "moments"
    PHONES = "phones"


class Purse(NamedTuple):
    """What a kind of work may cost: `least` in all, and `a_letter` more for each letter read; about 10 ns a unit."""

    least: int
    a_letter: int
    part: str
    sentence: str


PURSES: dict[Work, Purse] = {
    Work.SIGNALS: Purse(
        20_000_000, 100, "signs of a threat", "We looked at {} stretches of text for them, and no more."
    ),
    Work.CHECKSUMS: Purse(40_000_000, 50, "wallets", "We checked {} Ethereum and Monero wallets, and no more."),
    Work.REPAIRS: Purse(
        80_000_000, 0, "wallets with misread letters", "We looked at the first {} long words for repairs."
    ),
    Work.JOINS: Purse(
        10_000_000, 20, "wallets in pieces", "We looked at {} places where pieces may belong together, and no more."
    ),
    Work.LENGTHS: Purse(20_000_000, 50, "deadlines", "We looked at {} lengths of time, and no more."),
    Work.MOMENTS: Purse(20_000_000, 50, "deadlines", "We looked at {} words such as “by” and “until”, and no more."),
    Work.PHONES: Purse(100_000_000, 100, "phone numbers", "We looked at {} rows of digits, and no more."),
}


class Effort:
    """What was spent on one material so far, and how many details of it are kept; made anew for each."""

    __slots__ = ("_cut", "_letters", "_looked", "_spent", "_stopped", "kept")

    def __init__(self, letters: int = 0) -> None:
        self._letters = letters
        self._spent = dict.fromkeys(Work, 0)
        self._looked = dict.fromkeys(Work, 0)
        self._cut: dict[Work, None] = {}
        self._stopped: int | None = None
        self.kept = Kept()

    def read(self, letters: int) -> None:
        """So many more letters are there to look at."""
        self._letters += letters

    def begins(self, work: Work) -> bool:
        """True where one more thing may be looked at; it is counted."""
        purse = PURSES[work]
        if self._spent[work] > purse.least + purse.a_letter * self._letters:
            self._cut[work] = None
            return False
        self._looked[work] += 1
        return True

    def spend(self, work: Work, cost: int) -> None:
        """Looking cost so much, in units of about 10 nanoseconds."""
        self._spent[work] += cost

    def stop(self, message: int) -> None:
        """There was no time to look at this message, counted from 0, nor at those behind it."""
        if self._stopped is None:
            self._stopped = message

    @property
    def cut_short(self) -> bool:
        """True where signs of a threat were no longer looked for: then nobody knows what stands in the rest."""
        return Work.SIGNALS in self._cut or self._stopped is not None

    @property
    def unread(self) -> tuple[Unread, ...]:
        """What was left out because its purse was empty or there were too many, in plain words."""
        cut = (Unread(PURSES[work].part, PURSES[work].sentence.format(f"{self._looked[work]:,}")) for work in self._cut)
        if self._stopped is None:
            return (*cut, *self.kept.unread)
        late = Unread("the rest", f"We looked closely at the first {self._stopped:,} messages, and no more.")
        return (late, *cut, *self.kept.unread)
