"""The first reading of a chat: how it is written, what its group is called, and what was pasted into it."""

from collections.abc import Callable, Iterable, Iterator

from bellrock.read import limits
from bellrock.read.whatsapp.author import author_and_text, is_tight
from bellrock.read.whatsapp.lines import is_encrypted, plain
from bellrock.read.whatsapp.order import Order, days_of
from bellrock.read.whatsapp.stamp import MARKS, Stamp, Stamps

_MARKS = frozenset(MARKS)
_LOOKED_AT = 200
_MOST_RUNS, _LONGEST_RUN = 100, 200


def in_style(stamp: Stamp | None, style: tuple[str, int] | None) -> Stamp | None:
    """A stamp that begins a message: one chat keeps its brackets and the width of its years; others were pasted."""
    return stamp if stamp is not None and style in (None, stamp.style) else None


def stamped(lines: Iterable[str]) -> Iterator[tuple[Stamp | None, str]]:
    """Each line with the stamp that begins a message, or with None."""
    style: tuple[str, int] | None = None
    stamps = Stamps()
    for line in lines:
        stamp = in_style(stamps.of(line), style)
        if stamp is not None:
            style = stamp.style
        yield stamp, line


class Survey:
    """What the whole chat shows, before its messages are read."""

    def __init__(self) -> None:
        self.order = Order()
        self.tight = False
        self.group: str | None = None
        self.pasted: frozenset[int] = frozenset()


def survey(read: Callable[[], Iterable[str]]) -> Survey:
    """Reads the chat once, and again where older lines stand in it."""
    found, group, runs = Survey(), _Group(), _Runs()
    tight = number = 0
    last: tuple[int | None, int, int] | None = None
    for stamp, line in stamped(read()):
        if stamp is None:
            continue
        found.order.see(stamp)
        if (day := (stamp.year, stamp.first, stamp.second)) != last:
            runs.see(stamp, number)
            last = day
        if group.open:
            group.see(line[stamp.end :], number)
        if number < _LOOKED_AT:
            tight += {True: 1, False: -1, None: 0}[is_tight(line[stamp.end :])]
        number += 1
    found.tight, found.group = tight > 0, group.name
    if runs.found:
        found.pasted = _of_strangers(runs.found, read, found.tight)
    if found.pasted:
        found.order = Order()
        kept = (stamp for number, stamp in enumerate(_stamps(read)) if number not in found.pasted)
        for stamp in kept:
            found.order.see(stamp)
    return found


def _stamps(read: Callable[[], Iterable[str]]) -> Iterator[Stamp]:
    return (stamp for stamp, _ in stamped(read()) if stamp is not None)


def _of_strangers(runs: list[range], read: Callable[[], Iterable[str]], tight: bool) -> frozenset[int]:
    """The numbers of older lines among whose writers is one who never writes elsewhere: they are of another chat."""
    run_of = {number: run for run in runs for number in run}
    writers: dict[range, set[str]] = {run: set() for run in runs}
    elsewhere: set[str] = set()
    lines = ((stamp, line) for stamp, line in stamped(read()) if stamp is not None)
    for number, (stamp, line) in enumerate(lines):
        author, _ = author_and_text(line[stamp.end :], tight)
        if author is None:
            continue
        (writers[run_of[number]] if number in run_of else elsewhere).add(author)
        if len(elsewhere) > limits.PEOPLE:
            return frozenset()
    return frozenset(number for run, who in writers.items() if not who <= elsewhere for number in run)


class _Runs:
    """Finds runs of lines that are older than those before and behind them: a chat goes forward in time."""

    def __init__(self) -> None:
        self._by_order = (_Run(), _Run())
        self._settled = [False, False]

    def see(self, stamp: Stamp, number: int) -> None:
        """Take a stamp into account, in the order of the chat."""
        if stamp.year is None:
            return
        days = days_of(stamp)
        if days[0] == days[1] and stamp.first != stamp.second:
            self._settled[days[0][1] == stamp.first] = True
        for run, (year, month, day) in zip(self._by_order, days, strict=True):
            run.see(year * 372 + month * 31 + day, number)

    @property
    def found(self) -> list[range]:
        """The runs, where one order of day and month is proved and the other is not."""
        day_first, month_first = self._settled
        return [] if day_first == month_first else self._by_order[month_first].found


class _Run:
    """The runs under one order of day and month."""

    def __init__(self) -> None:
        self.found: list[range] = []
        self._latest = 0
        self._start: int | None = None

    def see(self, day: int, number: int) -> None:
        """Take the day of one line into account."""
        back = day < self._latest - 1
        if self._start is None:
            if back:
                self._start = number
            else:
                self._latest = day
            return
        if back and number - self._start <= _LONGEST_RUN:
            return
        if day >= self._latest and len(self.found) < _MOST_RUNS:
            self.found.append(range(self._start, number))
        self._start, self._latest = None, day


class _Group:
    """Finds the name of a group: on an iPhone the app writes its notices under it, the one of encryption first.

    In a chat of two that name is the other person; so two others must write, and the name never without a mark.
    """

    def __init__(self) -> None:
        self.open = True
        self._name: str | None = None
        self._others: set[str] = set()

    @property
    def name(self) -> str | None:
        """The name, where it is certain that it is nobody's."""
        return self._name if len(self._others) > 1 else None

    def see(self, rest: str, number: int) -> None:
        """Take a line without its stamp into account."""
        if number == 0:
            author, text = author_and_text(rest)
            self.open = author is not None and text[:1] in _MARKS and is_encrypted(plain(text))
            self._name = author if self.open else None
        elif self._name is not None and rest.lstrip(MARKS).startswith(self._name + ":"):
            if rest.lstrip(MARKS)[len(self._name) + 1 :].lstrip(" ")[:1] not in _MARKS:
                self.open, self._name = False, None
        elif len(self._others) < 2 and (other := author_and_text(rest)[0]) is not None:
            self._others.add(other)
