"""Snapchat's My Data, of all its generations: who wrote and when, by username, and what hangs on it."""

import json

from bellrock.records.message import Mark, MessageKind
from tests.fakes.reading import iso, read_all
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_apps import old_snap, snap

EARLY, LATE = "2022-07-22 19:28:21", "2022-07-22 19:30:00"


def test_the_oldest_generation_is_put_together_from_what_was_sent_and_what_was_received() -> None:
    export = {
        "Received Saved Chat History": [old_snap("mo.x", LATE, f"don&#39;t wait. {THREAT}")],
        "Sent Saved Chat History": [old_snap("mo.x", EARLY, "hi", sent=True), old_snap("jo", EARLY, "yo", sent=True)],
    }

    messages, material = read_all(json.dumps(export), "chat_history.json")

    assert [(message.author, message.text) for message in messages] == [
        ("me", "hi"),
        ("mo.x", f"don't wait. {THREAT}"),
        ("me", "yo"),
    ]
    assert [(each.title, each.messages) for each in material.conversations] == [("mo.x", 2), ("jo", 1)]
    assert material.participants == ("mo.x", "me")
    assert iso(material) == ("2022-07-22T19:28:21Z", "2022-07-22T19:30:00Z")


def test_newer_generations_stand_chat_by_chat_and_come_out_the_oldest_first() -> None:
    chat = [snap("mo.x", 1658518200, LATE, THREAT), snap("ann", 1658518101, EARLY, "it&#39;s me")]
    group = [snap("jo", 1, EARLY, "x", **{"Conversation Title": "Group"})]
    export = zipped({"mydata/json/chat_history.json": json.dumps({"mo.x": chat, "1a2b-3c": group})})

    messages, material = read_all(export, "mydata.zip")

    assert [message.text for message in messages] == ["it&#39;s me", THREAT, "x"]
    assert [(each.title, each.messages) for each in material.conversations] == [("mo.x", 2), ("Group", 1)]
    assert material.format == "snapchat"


def test_the_other_username_is_known_and_the_page_made_of_it_is_called_made() -> None:
    export = {"mo.x": [snap("mo.x", 2, LATE, THREAT), snap("ann", 1, EARLY, "hi")]}

    found = read_all(json.dumps(export), "chat_history.json")[1].identities

    assert [(each.value, each.derived) for each in found] == [
        ("mo.x", False),
        ("https://www.snapchat.com/add/mo.x", True),
    ]


def test_a_time_that_the_key_calls_microseconds_is_of_milliseconds() -> None:
    row = snap("mo.x", 1713576562, EARLY, "hi", Created=None)

    assert iso(read_all(json.dumps({"mo.x": [row]}), "chat_history.json")[1])[0] == "2024-04-20T01:29:22Z"


def test_files_that_hang_on_a_message_are_found_by_their_numbers() -> None:
    row = snap("mo.x", 1, EARLY, None, **{"Media Type": "MEDIA", "Media IDs": "b~Ab1 | b~Cd2"})
    export = zipped(
        {
            "messages/json/chat_history.json": json.dumps({"mo.x": [row]}),
            "messages/chat_media/2022-07-22_b~Ab1.jpg": b"x",
        }
    )

    messages, material = read_all(export, "mydata.zip")

    assert [(each.name, each.present) for each in messages[0].attachments] == [
        ("2022-07-22_b~Ab1.jpg", True),
        ("b~Cd2", False),
    ]
    assert material.unread == ()


def test_what_was_erased_is_a_message_and_what_the_app_tells_is_none() -> None:
    rows = [
        snap("mo.x", 1, EARLY, None, **{"Media Type": "STATUSERASEDMESSAGE"}),
        snap("mo.x", 2, EARLY, None, **{"Media Type": "STATUSSAVETOCAMERAROLL"}),
        snap("mo.x", 3, EARLY, None, **{"Media Type": "IMAGE", "IsSaved": False}),
    ]

    messages, material = read_all(json.dumps({"mo.x": rows}), "snap_history.json")

    assert [message.kind for message in messages] == [MessageKind.MESSAGE, MessageKind.SYSTEM, MessageKind.MESSAGE]
    assert [message.marks for message in messages] == [(Mark.DELETED,), (), (Mark.MEDIA, Mark.VANISHES)]
    assert messages[1].text == "STATUSSAVETOCAMERAROLL"
    assert messages[2].attachments[0].is_picture
    assert material.messages == 2
