"""X's archive: every conversation by the numbers of its accounts, with where the short links go."""

import pytest

from bellrock.records.material import IdentityKind
from bellrock.records.message import Mark, MessageKind
from tests.fakes.reading import iso, read_all
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_apps import x_archive, x_message

ANN, MO, JO = 10, 20, 30
CHAT = [
    x_message(1, ANN, "2020-01-01T10:00:00.000Z", "hi"),
    x_message(2, MO, "2020-01-01T10:00:00.000Z", THREAT),
]


@pytest.mark.parametrize("name", ["direct_messages", "direct_message", "direct_messages_group"])
def test_a_conversation_comes_out_the_oldest_first_by_the_numbers_of_the_accounts(name: str) -> None:
    messages, material = read_all(x_archive({"10-20": CHAT}, name), "direct-messages.js")

    assert [(message.author, message.text) for message in messages] == [("10", "hi"), ("20", THREAT)]
    assert iso(material)[0] == "2020-01-01T10:00:00Z"
    assert material.format == "x_archive"


def test_of_several_conversations_ones_own_account_is_told_from_the_others() -> None:
    alone = read_all(x_archive({"10-20": CHAT}), "direct-messages.js")[1].identities
    several = read_all(x_archive({"10-20": CHAT, "10-30": CHAT[:1]}), "direct-messages.js")[1].identities

    assert [each.value for each in alone if each.kind is IdentityKind.ACCOUNT_ID] == ["10", "20"]
    assert all("one of them yours" in each.where for each in alone)
    assert [(each.value, each.derived) for each in several] == [
        ("20", False),
        ("https://x.com/i/user/20", True),
        ("30", False),
        ("https://x.com/i/user/30", True),
    ]


def test_a_short_link_is_kept_with_where_it_goes_and_a_file_is_found_in_the_archive() -> None:
    links = [{"url": "https://t.co/a", "expanded": "https://pay.example/mo", "display": "pay.example/mo"}]
    row = x_message(7, MO, "2020-01-01T10:00:00.000Z", "pay https://t.co/a", urls=links)
    row["messageCreate"]["mediaUrls"] = ["https://ton.example/dm/7/8/ab.jpg"]  # type: ignore[index]
    row["messageCreate"]["reactions"] = [{"senderId": "10", "reactionKey": "sad"}]  # type: ignore[index]
    export = zipped(
        {"data/direct-messages.js": x_archive({"10-20": [row]}), "data/direct_messages_media/7-ab.jpg": b"x"}
    )

    messages, material = read_all(export, "twitter.zip")

    assert messages[0].text == "pay https://t.co/a\nhttps://pay.example/mo"
    assert (messages[0].attachments[0].name, messages[0].attachments[0].present) == ("7-ab.jpg", True)
    assert messages[0].marks == (Mark.MEDIA,)
    assert [(each.author, each.sign) for each in messages[0].reactions] == [("10", "sad")]
    assert material.unread == ()


def test_what_happened_in_a_group_is_told_by_nobody_and_its_name_is_its_title() -> None:
    when = "2020-01-01T10:00:00.000Z"
    rows: list[dict[str, object]] = [
        {"joinConversation": {"initiatingUserId": "20", "participantsSnapshot": ["10", "20"], "createdAt": when}},
        {"conversationNameUpdate": {"initiatingUserId": "20", "name": "All friends", "createdAt": when}},
        x_message(3, MO, when, THREAT),
    ]

    messages, material = read_all(x_archive({"900": rows}), "direct-messages-group.js")

    assert [message.kind for message in messages] == [MessageKind.SYSTEM, MessageKind.SYSTEM, MessageKind.MESSAGE]
    assert messages[0].text == "join conversation, 10, 20"
    assert (material.conversations[0].title, material.messages) == ("All friends", 1)
    assert material.identities[0].value == "20"


def test_the_list_without_words_is_not_taken_for_the_messages() -> None:
    headers = x_archive({"10-20": CHAT}, "direct_message_headers")
    export = zipped({"data/direct-message-headers.js": headers, "data/direct-messages.js": x_archive({"10-20": CHAT})})

    assert read_all(export, "twitter.zip")[1].messages == 2


def test_a_cut_archive_gives_every_whole_message() -> None:
    export = x_archive({"10-20": CHAT, "10-30": CHAT})

    messages, material = read_all(export[: export.rindex("messageCreate")], "direct-messages.js")

    assert len(messages) == 3
    assert "ends in the middle" in material.unread[0].why
