"""What the result page prints of a case: every sentence stands on a quote or on a fact of the material."""

import html
from collections.abc import Hashable
from dataclasses import dataclass

from bellrock.case.quoting import Line, ShownQuote, ShownQuotes, shown_quotes
from bellrock.case.shares import Shared, shared
from bellrock.case.showing import ShownDetail, ShownUnread, shown_details, shown_unread
from bellrock.plan.lines import lines_for
from bellrock.records.case import Case
from bellrock.records.detail import DetailKind
from bellrock.records.material import Material
from bellrock.records.phrase import Phrase
from bellrock.records.plan import Plan
from bellrock.records.recognition import Answer
from bellrock.records.situation import Situation
from bellrock.records.theirs import MarkedWords, TheirWords
from bellrock.web.person.cards import StepCard, step_card
from bellrock.web.person.deadline_said import deadline_words
from bellrock.web.person.lines_first import LineCard, first_words, line_cards
from bellrock.web.person.noting import filled_from
from bellrock.web.person.shelf import Shelf
from bellrock.web.person.surety import SURE, ends, of_how_many, proof
from bellrock.web.words import day_in_words, say

# A mail can repeat itself hundreds of times; the first quotes of a signal prove it.
QUOTES = 5

# Bytes of a page of at most 300 kB; its frame, its words and the steps for now take the rest.
ROOM_FOR_DETAILS = 170_000
ROOM_FOR_QUOTES = 50_000
ROOM_FOR_UNREAD = 20_000
# What the page writes around one value, around all values of one kind, around one note, one quote and
# one line of it.
ROW, HEAD, NOTE, QUOTE, LINE = 260, 450, 250, 60, 160
# A longer value is whole in the JSON only: a button that holds it would weigh more than the page.
LONGEST_COPY = 2000

# Short names of money networks, in the words that a bank or the police use.
NETWORKS = {
    "btc": "Bitcoin",
    "bch": "Bitcoin Cash",
    "eth": "Ethereum",
    "ltc": "Litecoin",
    "xmr": "Monero",
    "trx": "Tron",
    "doge": "Dogecoin",
    "dash": "Dash",
    "zec": "Zcash",
    "xrp": "XRP",
    "sol": "Solana",
    "ton": "TON",
    "bnb": "BNB",
    "usdt": "Tether",
}


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote with the lines around it; true beside each line that an earlier quote has shown already."""

    words: TheirWords
    lines: tuple[tuple[Line, bool], ...]


@dataclass(frozen=True, slots=True)
class Why:
    """One signal in plain words, with the quotes that show it; `short` says how many where not all stand there."""

    title: str
    says: str
    quotes: tuple[Quoted, ...]
    short: str


@dataclass(frozen=True, slots=True)
class Check:
    """What one check found: our words, and beside them what was found, as words of ours or as a quote."""

    title: str
    text: str
    ours: str
    value: TheirWords | None


@dataclass(frozen=True, slots=True)
class Row:
    """One value: `shown` stands on the screen, `whole` is what the copy button copies."""

    id: str
    shown: TheirWords
    whole: TheirWords
    copied: bool
    masked: bool
    system: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfKind:
    """The values of one kind, and what they are good for; `short` says how many where not all stand there."""

    kind: str
    says: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The details of one author; None where the material names none."""

    author: TheirWords | None
    kinds: tuple[OfKind, ...]


@dataclass(frozen=True, slots=True)
class ResultView:
    """A case as the page prints it."""

    first: tuple[str, ...]
    first_lines: tuple[LineCard, ...]
    title: str
    lines: tuple[str, ...]
    hour: tuple[str, ...]
    sure: str
    why: tuple[Why, ...]
    checks: tuple[Check, ...]
    details: tuple[Group, ...]
    details_short: tuple[tuple[str, str], ...]
    unread: tuple[ShownUnread, ...]
    unread_short: tuple[str, ...]
    now: tuple[StepCard, ...]
    answers: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, str], ...]
    notes_short: bool
    read: str
    example: bool


def result_view(shelf: Shelf, case: Case, situation: Situation, plan: Plan, invented: bool) -> ResultView:
    """The page of a case whose plan is `plan`."""
    headline = shelf.headlines().of(case)
    services = {service.id: service for service in shelf.advice.services}
    names = NETWORKS | {platform.id: platform.name for platform in shelf.advice.platforms}
    found = case.recognition.answer is not Answer.NONE
    phrases = shelf.detail_phrases()
    details = shown_details(case.details, _Scales(), ROOM_FOR_DETAILS)
    unread = shown_unread(case.material.unread, _weight_of_unread, ROOM_FOR_UNREAD)
    notes = filled_from(details.each)
    first = first_words(case, situation)
    return ResultView(
        first=tuple(map(say, first)),
        first_lines=line_cards(lines_for(situation, shelf.advice), shelf.advice, shelf.at(situation)) if first else (),
        title=say(headline.title),
        lines=tuple(map(say, headline.lines)),
        hour=tuple(map(say, deadline_words(case, situation))),
        sure=say(SURE[case.recognition.band]) if found else "",
        why=_why(case, shelf.signals()) if found else (),
        checks=_checks(case, shelf.check_phrases()),
        details=_details(details.each, phrases, names),
        details_short=tuple((_name(kind, phrases), of_how_many(few, many)) for kind, few, many in details.short),
        unread=unread.each,
        unread_short=tuple(of_how_many(few, many) for _, few, many in unread.short),
        now=tuple(step_card(step, services, shelf.at(situation)) for step in plan.now),
        answers=situation.said(),
        notes=(*situation.said(), *((f"note-{field}", value) for field, value in notes.each)),
        notes_short=bool(notes.short or details.short),
        read=_read(case.material),
        example=invented,
    )


def _why(case: Case, phrases: dict[str, Phrase]) -> tuple[Why, ...]:
    signals = shown_quotes(case, QUOTES)
    pairs = [(each.signal, quote) for each in signals for quote in each.quotes]
    shown = shared(pairs, lambda pair: pair[0], lambda pair: _weight_of_quote(pair[1]), ROOM_FOR_QUOTES)
    seen: set[int] = set()
    return tuple(_one_why(each, shown, seen, phrases.get(each.signal, Phrase("", "", ""))) for each in signals)


def _one_why(each: ShownQuotes, shown: Shared[tuple[str, ShownQuote]], seen: set[int], phrase: Phrase) -> Why:
    quotes = tuple(_quoted(quote, seen) for signal, quote in shown.each if signal == each.signal)
    short = of_how_many(len(quotes), each.of) if len(quotes) < each.of else ""
    return Why(say(phrase.title) or each.signal.replace("-", " "), say(phrase.text), quotes, short)


def _quoted(quote: ShownQuote, seen: set[int]) -> Quoted:
    lines = tuple((line, line.message in seen) for line in quote.lines)
    seen.update(line.message for line in quote.lines)
    return Quoted(quote.words, lines)


def _checks(case: Case, phrases: dict[str, Phrase]) -> tuple[Check, ...]:
    found = []
    for check in case.checks:
        phrase = phrases.get(check.id)
        if phrase:
            found.append(Check(say(phrase.title), say(phrase.text), check.ours, check.value))
    return tuple(found)


def _details(details: tuple[ShownDetail, ...], phrases: dict[str, Phrase], names: dict[str, str]) -> tuple[Group, ...]:
    groups: dict[TheirWords | None, dict[DetailKind, list[Row]]] = {}
    for place, detail in enumerate(details):
        groups.setdefault(detail.by, {}).setdefault(detail.kind, []).append(_row(place, detail, names))
    return tuple(
        Group(author, tuple(_of_kind(kind, tuple(rows), phrases) for kind, rows in kinds.items()))
        for author, kinds in groups.items()
    )


def _of_kind(kind: DetailKind, rows: tuple[Row, ...], phrases: dict[str, Phrase]) -> OfKind:
    phrase = phrases.get(kind)
    return OfKind(_name(kind, phrases), say(phrase.text) if phrase else "", rows)


def _name(kind: Hashable, phrases: dict[str, Phrase]) -> str:
    phrase = phrases.get(str(kind))
    return say(phrase.title) if phrase else str(kind).replace("_", " ")


def _row(place: int, detail: ShownDetail, names: dict[str, str]) -> Row:
    return Row(
        id=f"v{place}",
        shown=detail.shown,
        whole=detail.whole,
        copied=len(detail.whole.exact) <= LONGEST_COPY,
        masked=detail.masked,
        system=_system(detail, names),
        notes=(*((ends(detail.moment),) if detail.moment else ()), *proof(detail)),
    )


def _system(detail: ShownDetail, names: dict[str, str]) -> str:
    """The network, app or brand in words; the currency of an amount stands in the amount."""
    if not detail.system or detail.kind is DetailKind.AMOUNT:
        return ""
    return f" {say('or')} ".join(names.get(each, each) for each in (detail.system, *detail.also))


class _Scales:
    """What each detail adds to the page, in bytes; the first of a kind of an author brings the words above it."""

    def __init__(self) -> None:
        self._opened: set[tuple[TheirWords | None, DetailKind]] = set()

    def __call__(self, detail: ShownDetail) -> int:
        copied = html.escape(detail.whole.exact) if len(detail.whole.exact) <= LONGEST_COPY else ""
        notes = bool(detail.system) + bool(detail.moment) + len(proof(detail))
        code = NOTE + _bytes(detail.whole) if detail.masked else 0
        weight = ROW + _bytes(detail.shown) + len(copied.encode("utf-8", "replace")) + NOTE * notes + code
        if (detail.by, detail.kind) not in self._opened:
            self._opened.add((detail.by, detail.kind))
            weight += HEAD + (_bytes(detail.by) if detail.by else 0)
        return weight


def _weight_of_unread(each: ShownUnread) -> int:
    return QUOTE + len(each.why.encode()) + (_bytes(each.theirs) if each.theirs else len(each.ours))


def _weight_of_quote(quote: ShownQuote) -> int:
    if not quote.lines:
        return QUOTE + _bytes(quote.words)
    foreign = (each for line in quote.lines for each in (line.by, line.at, line.words) if each)
    return QUOTE + LINE * len(quote.lines) + sum(map(_bytes, foreign))


def _bytes(words: TheirWords | MarkedWords) -> int:
    return len(words.__html__().encode())


def _read(material: Material) -> str:
    """How much was read, and from which day to which: the days are ours to write, the times as written are theirs."""
    count = say("1 message") if material.messages == 1 else f"{material.messages:,} " + say("messages")
    moments = [moment.when for moment in (material.first, material.last) if moment and moment.when]
    days = list(dict.fromkeys(day_in_words(when.date()) for when in moments))
    return f"{count} ({' – '.join(days)})" if days else count
