"""What the result page prints of a case: every sentence stands on a quote or on a fact of the material."""

from dataclasses import dataclass

from bellrock.case.quoting import shown_quotes
from bellrock.records.case import Case
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.material import Material, Unread
from bellrock.records.phrase import Phrase
from bellrock.records.plan import Plan
from bellrock.records.recognition import Answer
from bellrock.records.situation import Situation
from bellrock.web.person.cards import StepCard, step_card
from bellrock.web.person.mask import is_masked, shown_value
from bellrock.web.person.noting import filled_from
from bellrock.web.person.shelf import Shelf
from bellrock.web.person.surety import SURE, proof
from bellrock.web.words import say

# A mail can repeat itself hundreds of times; the first quotes of a signal prove it.
QUOTES = 5

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
class Why:
    """One signal in plain words, with the quotes that show it."""

    title: str
    says: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One detail: `shown` stands on the screen, `value` is what the copy button copies."""

    kind: str
    system: str
    shown: str
    value: str
    masked: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The details of one author; the author is empty where the material names none."""

    author: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ResultView:
    """A case as the page prints it."""

    title: str
    lines: tuple[str, ...]
    sure: str
    why: tuple[Why, ...]
    checks: tuple[Phrase, ...]
    details: tuple[Group, ...]
    unread: tuple[Unread, ...]
    now: tuple[StepCard, ...]
    answers: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, str], ...]
    read: str
    example: bool


def result_view(shelf: Shelf, case: Case, situation: Situation, plan: Plan, invented: bool) -> ResultView:
    """The page of a case whose plan is `plan`."""
    headline = shelf.headlines().of(case)
    services = {service.id: service for service in shelf.advice.services}
    names = NETWORKS | {platform.id: platform.name for platform in shelf.advice.platforms}
    found = case.recognition.answer is not Answer.NONE
    return ResultView(
        title=headline.title,
        lines=headline.lines,
        sure=say(SURE[case.recognition.band]) if found else "",
        why=_why(case, shelf.signals()) if found else (),
        checks=_checks(case, shelf.check_phrases()),
        details=_details(case.details, shelf.detail_phrases(), names),
        unread=case.material.unread,
        now=tuple(step_card(step, services, shelf.at(situation)) for step in plan.now),
        answers=situation.said(),
        notes=(*situation.said(), *((f"note-{field}", value) for field, value in filled_from(case.details))),
        read=_read(case.material),
        example=invented,
    )


def _why(case: Case, phrases: dict[str, Phrase]) -> tuple[Why, ...]:
    quotes = shown_quotes(case)
    unnamed = Phrase("", "", "")
    return tuple(
        Why(
            phrases.get(each, unnamed).title or each.replace("-", " "),
            phrases.get(each, unnamed).text,
            tuple(found)[:QUOTES],
        )
        for each, found in quotes.items()
    )


def _checks(case: Case, phrases: dict[str, Phrase]) -> tuple[Phrase, ...]:
    found = []
    for check in case.checks:
        phrase = phrases.get(check.id)
        if phrase:
            found.append(phrase.filled(check.value))
    return tuple(found)


def _details(details: tuple[Detail, ...], phrases: dict[str, Phrase], names: dict[str, str]) -> tuple[Group, ...]:
    groups: dict[str, dict[tuple[str, str], Row]] = {}
    for detail in details:
        rows = groups.setdefault(detail.author or "", {})
        rows.setdefault((detail.kind, detail.normal), _row(detail, phrases.get(detail.kind), names))
    return tuple(Group(author, tuple(rows.values())) for author, rows in groups.items())


def _row(detail: Detail, phrase: Phrase | None, names: dict[str, str]) -> Row:
    notes = [phrase.text] if phrase else []
    notes += proof(detail)
    return Row(
        kind=phrase.title if phrase else detail.kind.replace("_", " "),
        system=_system(detail, names),
        shown=shown_value(detail),
        value=detail.normal,
        masked=is_masked(detail),
        notes=tuple(notes),
    )


def _system(detail: Detail, names: dict[str, str]) -> str:
    """The network, app or brand in words; the currency of an amount stands in the amount."""
    if not detail.system or detail.kind is DetailKind.AMOUNT:
        return ""
    return f" {say('or')} ".join(names.get(each, each) for each in (detail.system, *detail.also))


def _read(material: Material) -> str:
    count = say("1 message") if material.messages == 1 else f"{material.messages:,} " + say("messages")
    times = [moment.raw for moment in (material.first, material.last) if moment]
    return f"{count} ({times[0]} – {times[-1]})" if len(times) == 2 and times[0] != times[1] else count
