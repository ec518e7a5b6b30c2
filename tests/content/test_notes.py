"""What those who keep the advice are not sure of is theirs alone: a person reads the fact, or whom to ask."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date

import pytest

from bellrock.content import load_advice
from bellrock.content.faults import Faults
from bellrock.content.plain_words import check_doubts
from bellrock.jobs.content import Reason, due
from bellrock.records.advice import Confidence, Fact
from bellrock.records.errors import ContentError
from bellrock.web.person.cards import platform_card, service_card
from tests.plan.small_advice import advice, service

DAY = date(2026, 11, 27)
ADVICE = load_advice()


def _strings(each: object) -> Iterator[str]:
    if isinstance(each, str):
        yield each
    elif isinstance(each, tuple):
        for part in each:
            yield from _strings(part)
    elif is_dataclass(each):
        for field in fields(each):
            yield from _strings(getattr(each, field.name))


def _notes() -> set[str]:
    found = {each.note for each in due(ADVICE, DAY)}
    return found - {""}


def test_no_person_reads_the_note_of_a_fact() -> None:
    shown = "\n".join(_strings(tuple(service_card(each) for each in ADVICE.services)))
    shown += "\n".join(_strings(tuple(platform_card(each) for each in ADVICE.platforms)))

    assert len(_notes()) > 20
    assert [note for note in _notes() if note in shown] == []


def test_who_keeps_the_advice_finds_every_note_in_what_is_due() -> None:
    noted = next(each for each in due(ADVICE, DAY) if each.row == "services: childline" and each.note)

    assert noted.reason is Reason.NOTED
    assert "newspaper" in noted.note


@pytest.mark.parametrize(
    "doubt",
    ["We found no opening hours.", "Day and night, as they wrote in a newspaper.", "Our sources do not agree."],
)
def test_a_doubt_of_our_own_is_refused_where_a_person_would_read_it(doubt: str) -> None:
    one = replace(service("line"), asks=Fact(doubt, Confidence.BACKGROUND))

    with pytest.raises(ContentError, match="tells of our own doubts"):
        check_doubts(advice((), (one,)), Faults())


def test_nothing_in_the_advice_tells_a_person_of_our_doubts() -> None:
    check_doubts(ADVICE, Faults())
