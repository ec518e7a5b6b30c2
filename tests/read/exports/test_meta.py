"""Instagram and Messenger: every file of a thread, in the order in which it was said, by the names that they show."""

import json

import pytest

from bellrock.records.material import IdentityKind
from bellrock.records.message import Mark, MessageKind
from tests.fakes.reading import read_all
from tests.read.exports.written import THREAT, meta_row, meta_thread, zipped

INBOX = "your_instagram_activity/messages"
THREAD = meta_thread([meta_row("Zoë", 1_700_000_000, "hi"), meta_row("Mo 🙂", 1_700_000_060, f"é {THREAT}")], "Mo 🙂")


def test_the_letters_come_out_as_they_were_meant_and_the_oldest_message_first() -> None:
    messages, material = read_all(THREAD, "message_1.json")

    assert [(message.author, message.text) for message in messages] == [("Zoë", "hi"), ("Mo 🙂", f"é {THREAT}")]
    assert messages[0].sent
    assert messages[0].sent.iso() == "2023-11-14T22:13:20Z"
    assert material.participants == ("Mo 🙂", "Zoë")
    assert material.conversations[0].title == "Mo 🙂"


@pytest.mark.parametrize("text", ["José", "日本", "Ã©", "“ﬁ” Ａ"])
def test_letters_that_are_right_already_stay_as_they_are(text: str) -> None:
    row = {"sender_name": "Mo", "timestamp_ms": 1, "content": text}
    expected = "é" if text == "Ã©" else text

    assert read_all(json.dumps({"messages": [row]}), "message_1.json")[0][0].text == expected


def test_every_file_of_a_thread_is_read_and_requests_too_the_oldest_first() -> None:
    rows = [meta_row("Mo", 1_700_000_000 + number, f"word {number}") for number in range(6)]
    export = zipped(
        {
            f"{INBOX}/inbox/ann_1234567/message_1.json": meta_thread([meta_row("Ann", 1, "hello")], "Ann"),
            f"{INBOX}/message_requests/mo.x_7654321/message_1.json": meta_thread(rows[4:], "Mo"),
            f"{INBOX}/message_requests/mo.x_7654321/message_10.json": meta_thread(rows[:2], "Mo"),
            f"{INBOX}/message_requests/mo.x_7654321/message_2.json": meta_thread(rows[2:4], "Mo"),
            "connections/followers.json": '{"followers": [1, 2]}',
        }
    )

    messages, material = read_all(export, "instagram.zip")

    assert [message.text for message in messages] == ["hello", *(f"word {number}" for number in range(6))]
    assert [(each.title, each.messages) for each in material.conversations] == [("Ann", 1), ("Mo", 6)]
    assert material.format == "instagram"
    assert [unread.part for unread in material.unread] == ["other files"]


def test_the_username_is_known_from_the_folder_and_the_link_made_of_it_is_called_made() -> None:
    export = zipped({f"{INBOX}/inbox/mo.x_7654321/message_1.json": THREAD})

    identities = read_all(export, "instagram.zip")[1].identities

    assert [(each.kind, each.value, each.derived) for each in identities] == [
        (IdentityKind.USERNAME, "mo.x", False),
        (IdentityKind.PROFILE_LINK, "https://www.instagram.com/mo.x", True),
    ]


def test_a_deleted_account_gives_no_name_that_nobody_had() -> None:
    export = zipped({f"{INBOX}/inbox/instagramuser_7654321/message_1.json": THREAD})

    assert read_all(export, "instagram.zip")[1].identities == ()


def test_what_the_app_says_of_a_message_is_kept_beside_its_words() -> None:
    rows = [
        meta_row("Mo", 1, is_unsent=True),
        meta_row("Mo", 2, "call", call_duration=12),
        meta_row("Mo", 3, photos=[{"uri": "inbox/mo/photos/1.jpg"}]),
        meta_row("Mo", 4, "look", share={"link": "https://mo.example/x"}),
        meta_row("Ann", 5, "no", reactions=[{"reaction": "\u00e2\u009d\u00a4", "actor": "Mo"}]),
        meta_row("Ann", 6, "Ann left the group.", type="Unsubscribe"),
    ]

    messages, material = read_all(meta_thread(rows, "Mo", thread_type="Regular"), "message_1.json")

    assert [message.marks for message in messages[:3]] == [(Mark.DELETED,), (Mark.CALL,), (Mark.MEDIA,)]
    assert messages[2].attachments[0].name == "1.jpg"
    assert not messages[2].attachments[0].present
    assert messages[3].text == "look\nhttps://mo.example/x"
    assert [(each.author, each.sign) for each in messages[4].reactions] == [("Mo", "❤")]
    assert messages[5].kind is MessageKind.SYSTEM
    assert (material.format, material.messages) == ("messenger", 5)


def test_a_cut_file_gives_all_that_is_whole_and_says_that_it_was_cut() -> None:
    messages, material = read_all(THREAD[: THREAD.index('"title"') - 30], "message_1.json")

    assert [message.text for message in messages] == [f"é {THREAT}"]
    assert material.unread[0].part == "message_1.json"
    assert "ends in the middle" in material.unread[0].why


def test_an_entry_that_is_broken_costs_no_other() -> None:
    raw = THREAD.replace('"content": "hi"', '"content": "\\x07"')

    messages, material = read_all(raw, "message_1.json")

    assert [message.text for message in messages] == [f"é {THREAT}"]
    assert "1 entries in it are broken" in material.unread[0].why


@pytest.mark.parametrize(
    "thread",
    [
        '{"messages": [{"sender_name": 1, "timestamp_ms": "x", "content": {}}, 7, null, [{}]]}',
        '{"messages": [{"sender_name": "A", "timestamp_ms": 1e400, "photos": 3, "share": "x", "reactions": {}}]}',
        '{"messages": [{"sender_name": "A", "timestamp_ms": 99999999999999999999}], "title": 3}',
        '{"messages": [{"sender_name": "A", "timestamp_ms": 1, "type": ["Unsubscribe"]}]}',
    ],
)
def test_values_of_another_kind_than_expected_stop_nothing(thread: str) -> None:
    read_all(thread, "message_1.json")
