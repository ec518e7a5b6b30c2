"""In an export of many conversations a threat in one is found, whatever was said in the others."""

import io
from collections.abc import Mapping

from bellrock.jobs import conversation_answers
from bellrock.jobs.check import check, tools
from bellrock.records.case import Case, Wants
from bellrock.records.recognition import Answer
from bellrock.records.situation import Situation
from tests.read.exports.written import THREAT, meta_row, meta_thread, zipped

EVERYDAY = [meta_row("Ann", 1_700_000_000 + number, f"See you at {number}, the bus is late") for number in range(9)]
BLACKMAIL = [
    meta_row("Mo", 1_700_000_100, "hi"),
    meta_row("Mo", 1_700_000_160, f"I recorded you. {THREAT}. You have 24 hours."),
    meta_row("Kim", 1_700_000_200, "please do not"),
]


def case_of(raw: bytes, wants: Wants) -> Case:
    return check("export.zip", io.BytesIO(raw), Situation(), tools(), wants=wants)


def export(*threads: tuple[str, list[Mapping[str, object]]]) -> bytes:
    return zipped({f"messages/inbox/{key}_123456/message_1.json": meta_thread(rows, key) for key, rows in threads})


def test_the_threat_of_one_conversation_is_found_among_others() -> None:
    raw = export(("ann", EVERYDAY), ("mo", BLACKMAIL), ("bo", EVERYDAY))

    case = case_of(raw, Wants())

    assert case.recognition.answer is Answer.THREAT
    answers = {each.conversation.title: each.recognition.answer for each in case.conversations}
    assert answers == {"ann": Answer.NONE, "mo": Answer.THREAT, "bo": Answer.NONE}


def test_weak_words_of_different_people_do_not_make_one_threat() -> None:
    raw = export(
        ("ann", [meta_row("Ann", 1, "I have your pictures from the party")]),
        ("bo", [meta_row("Bo", 2, "you have to pay me 20 by Friday")]),
        ("cy", [meta_row("Cy", 3, "I will tell your mother that you called")]),
    )

    assert case_of(raw, Wants()).recognition.answer is not Answer.THREAT


def test_one_conversation_has_no_list_of_conversations() -> None:
    assert case_of(export(("mo", BLACKMAIL)), Wants()).conversations == ()


def test_of_very_many_conversations_the_last_ones_are_heard_as_well(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(conversation_answers, "MOST", 2)
    raw = export(("a", EVERYDAY), ("b", EVERYDAY), ("c", EVERYDAY), ("mo", BLACKMAIL))

    case = case_of(raw, Wants())

    assert case.recognition.answer is Answer.THREAT
    assert len(case.conversations) == 2


def test_the_messages_are_kept_only_where_they_are_wanted() -> None:
    raw = export(("mo", BLACKMAIL))

    assert case_of(raw, Wants()).messages == ()
    assert [each.text for each in case_of(raw, Wants(messages=True)).messages] == [row["content"] for row in BLACKMAIL]
