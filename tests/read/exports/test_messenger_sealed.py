"""Messenger's encrypted chats: letters as they stand, the oldest first, one file a chat."""

from bellrock.records.message import Mark
from tests.fakes.reading import iso, read_all
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_apps import sealed, sealed_row

WHEN = 1_700_000_000


def test_letters_stay_as_they_stand_and_the_oldest_message_comes_first() -> None:
    rows = [sealed_row("Zoë", WHEN, "Ã© is what I typed"), sealed_row("Mo", WHEN, THREAT)]

    messages, material = read_all(sealed(rows, "Mo_12"), "Mo_12.json")

    assert [(message.author, message.text) for message in messages] == [("Zoë", "Ã© is what I typed"), ("Mo", THREAT)]
    assert iso(material) == ("2023-11-14T22:13:20Z", "2023-11-14T22:13:20Z")
    assert (material.format, material.conversations[0].title) == ("messenger_sealed", "Mo_12")
    assert material.participants == ("Mo", "Zoë")


def test_what_was_unsent_and_what_was_lost_is_kept_as_such() -> None:
    rows = [
        sealed_row("Mo", WHEN, "", isUnsent=True),
        sealed_row("Mo", WHEN + 1, "", media=[{"uri": "./media/ab.jpg"}, {"uri": "Failed to download media"}]),
        sealed_row("Ann", WHEN + 2, "no", reactions=[{"actor": "Mo", "reaction": "😡"}]),
    ]
    export = zipped({"Mo_12.json": sealed(rows), "Jo_1.json": sealed([sealed_row("Jo", 1, "x")]), "media/ab.jpg": b"x"})

    messages, material = read_all(export, "messages.zip")

    assert [message.marks for message in messages[:2]] == [(Mark.DELETED,), (Mark.MEDIA,)]
    assert [(each.name, each.present) for each in messages[1].attachments] == [("ab.jpg", True), ("media", False)]
    assert [(each.author, each.sign) for each in messages[2].reactions] == [("Mo", "😡")]
    assert [each.messages for each in material.conversations] == [3, 1]
