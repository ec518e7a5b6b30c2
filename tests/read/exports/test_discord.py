"""Discord: the data package holds one side alone, and says so; DiscordChatExporter holds both."""

import json

import pytest

from bellrock.records.material import IdentityKind
from bellrock.records.message import Mark, MessageKind
from tests.fakes.reading import iso, read_all
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_discord import ANN, DIRECT, MO, exported, own, package, user, written


@pytest.mark.parametrize("folder", ["messages", "Messages"])
def test_a_package_gives_ones_own_words_the_oldest_first_and_says_that_the_rest_is_missing(folder: str) -> None:
    rows = [own(2, "2023-05-02 10:00:01.5", "no"), own(1, "2023-05-02 10:00:00", "hi")]
    table = '3,2021-01-01 10:00:00.123000+00:00,"two\r\nlines, ""quoted""",https://cdn.example/a/b.png?ex=1\r\n'

    messages, material = read_all(zipped(package(rows, table, folder)), "package.zip")

    assert [message.text for message in messages] == ["hi", "no", 'two\r\nlines, "quoted"']
    assert material.participants == ("me",)
    assert iso(material) == ("2021-01-01T10:00:00.123000Z", "2023-05-02T10:00:01.500000Z")
    assert [each.title for each in material.conversations] == ["Direct Message with mo.x#0", "general in A server"]
    assert messages[2].attachments[0].name == "b.png"
    assert any("only what you wrote" in each.why for each in material.unread)


def test_the_username_in_a_title_and_the_accounts_of_a_chat_are_known() -> None:
    found = read_all(zipped(package([own(1, "2023-05-02 10:00:00", "hi")])), "package.zip")[1].identities

    assert (found[0].kind, found[0].value) == (IdentityKind.USERNAME, "mo.x")
    assert "200000000000000000" in [each.value for each in found if each.kind is IdentityKind.ACCOUNT_ID]
    assert [each.derived for each in found if each.kind is IdentityKind.PROFILE_LINK] == [True, True]


def test_a_table_that_is_cut_gives_every_whole_row() -> None:
    table = 'ID,Timestamp,Contents,Attachments\n1,2021-01-01 10:00:00+00:00,hi,\n2,2021-01-01 10:00:01+00:00,"cut'

    messages, material = read_all(table, "messages.csv")

    assert [message.text for message in messages] == ["hi"]
    assert "1 rows in it are broken or cut" in material.unread[1].why


def test_a_cell_of_megabytes_costs_no_other_row() -> None:
    table = f"ID,Timestamp,Contents,Attachments\n1,2021-01-01 10:00:00,{'a' * 500_000},\n2,2021-01-01 10:00:01,hi,\n"

    assert [message.text for message in read_all(table, "messages.csv")[0]] == ["hi"]


def test_the_exporter_gives_both_sides_by_the_names_that_they_show() -> None:
    rows = [written(MO, "2024-03-12T12:00:00.5+01:00", THREAT), written(ANN, "2024-03-12T12:01:00+01:00", "no")]

    messages, material = read_all(exported(rows), "Direct Messages - Mo.json")

    assert [(message.author, message.text) for message in messages] == [("Mo", THREAT), ("Ann", "no")]
    assert iso(material) == ("2024-03-12T11:00:00.500000Z", "2024-03-12T11:01:00Z")
    assert (material.format, material.conversations[0].title) == ("discord_exporter", "Mo")
    assert [(each.of, each.value, each.derived) for each in material.identities] == [
        ("Mo", "mo.x", False),
        ("Mo", "200", False),
        ("Mo", "https://discord.com/users/200", True),
    ]


def test_where_a_chat_of_two_is_called_like_neither_both_accounts_are_listed() -> None:
    rows = [written(MO, "2024-03-12T12:00:00Z", THREAT), written(ANN, "2024-03-12T12:01:00Z", "no")]

    found = read_all(exported(rows, "Old name"), "a.json")[1].identities

    assert [each.value for each in found if each.kind is IdentityKind.USERNAME] == ["mo.x", "ann#1234"]


def test_what_discord_tells_was_sent_by_nobody_and_what_it_says_of_a_message_is_kept() -> None:
    file = {"id": "9", "url": "https://cdn.example/1.png", "fileName": "1.png", "fileSizeBytes": 9}
    heart = {"emoji": {"id": "", "name": "❤", "code": "heart"}, "count": 2, "users": [user(100, "ann", "Ann")]}
    passed_on = {
        "timestamp": "2024-03-12T12:00:00Z",
        "content": THREAT,
        "attachments": [],
        "embeds": [],
        "stickers": [],
    }
    rows = [
        written(MO, "2024-03-12T12:00:00Z", "Started a call that lasted 1 minutes.", type="Call"),
        written(MO, "2024-03-12T12:01:00Z", "a", timestampEdited="2024-03-12T12:02:00Z", reactions=[heart]),
        written(MO, "2024-03-12T12:02:00Z", "b", type="Reply", reference={"messageId": "1"}, attachments=[file]),
        written(MO, "2024-03-12T12:03:00Z", "", forwardedMessage=passed_on, reference={"messageId": "1"}),
        written(
            MO, "2024-03-12T12:04:00Z", "", embeds=[{"title": "Pay", "url": "https://a.example", "description": ""}]
        ),
    ]

    messages, material = read_all(exported(rows), "a.json")

    assert [message.marks for message in messages] == [
        (Mark.CALL,),
        (Mark.EDITED,),
        (Mark.MEDIA, Mark.REPLY),
        (Mark.FORWARDED,),
        (),
    ]
    assert messages[0].kind is MessageKind.SYSTEM
    assert material.messages == 4
    assert [(each.author, each.sign) for each in messages[1].reactions] == [("Ann", "❤"), ("", "❤")]
    assert messages[2].attachments[0].is_picture
    assert [message.text for message in messages[3:]] == [THREAT, "Pay\nhttps://a.example"]


def test_a_cut_file_of_the_exporter_gives_all_that_is_whole() -> None:
    export = exported([written(MO, "2024-03-12T12:00:00Z", f"word {number}") for number in range(4)])

    messages, material = read_all(export[: export.index("word 3")], "a.json")

    assert [message.text for message in messages] == ["word 0", "word 1", "word 2"]
    assert "ends in the middle" in material.unread[0].why


@pytest.mark.parametrize(
    "pasted",
    ["ID, please. Timestamp and Contents", '["ID"] is what he sent', f"index {DIRECT}", json.dumps({DIRECT: "hi"})],
)
def test_words_that_only_look_like_a_package_are_read_as_words(pasted: str) -> None:
    assert read_all(pasted)[1].format == "text"
