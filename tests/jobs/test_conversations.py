"""In an export of many conversations a threat in one is found, whatever was said in the others."""

import io
from collections.abc import Mapping

from bellrock.jobs import conversation_answers
from bellrock.jobs.check import check, tools
from bellrock.jobs.conversation_answers import ConversationAnswers
from bellrock.records.case import Case, Verdict, Wants
from bellrock.records.detail import DetailKind
from bellrock.records.effort import Effort
from bellrock.records.message import Message
from bellrock.records.recognition import Answer, Form
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


def test_a_threat_in_a_chat_that_hangs_on_a_mail_is_no_mass_mail() -> None:
    chat = "18/03/2024, 14:51 - Mo: I recorded you. Send 450 GBP within 24 hours or I send it to your family\n"
    mail = (
        "From: Nora <nora@example.org>\nDate: Mon, 18 Mar 2024 16:00:00 +0000\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nChat history is attached.\n--b\n"
        f'Content-Type: text/plain\nContent-Disposition: attachment; filename="chat.txt"\n\n{chat}--b--\n'
    )

    case = check("a.eml", io.BytesIO(mail.encode()), Situation(), tools())

    assert case.recognition.answer is Answer.THREAT
    assert case.recognition.form is not Form.MASS_EMAIL
    assert case.verdict not in (Verdict.BLUFF, Verdict.BLUFF_IF_MAIL)


def test_the_number_by_which_an_export_names_somebody_is_a_detail() -> None:
    backup = (
        '<?xml version="1.0" encoding="UTF-8"?><smses count="1"><sms address="+447700900461" date="1710773461000" '
        'type="1" body="Pay 200 or all your friends get it" /></smses>'
    )

    details = check("sms.xml", io.BytesIO(backup.encode()), Situation(), tools()).details

    assert "+447700900461" in [detail.normal for detail in details if detail.kind is DetailKind.PHONE]


def test_two_conversations_share_what_was_looked_up() -> None:
    ears = ConversationAnswers(tools().recogniser, Effort())
    ears.hear(Message(0, "one", "Mo", conversation="a"))
    ears.hear(Message(1, "two", "Bo", conversation="b"))

    first, second = ears._by_key.values()
    assert first is not second
    assert first._looking is second._looking
