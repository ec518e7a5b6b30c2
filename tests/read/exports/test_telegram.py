"""Telegram Desktop's JSON: every chat of the file, what was said, by which account, and when."""

import json

import pytest

from bellrock.records.material import IdentityKind
from bellrock.records.message import Mark, MessageKind
from tests.fakes.reading import iso, read_all
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_telegram import ME, MO, all_chats, chat, notice, one_chat, record

WHEN = 1_700_000_000


def test_the_time_is_that_of_the_world_and_not_the_clock_of_the_computer() -> None:
    messages, material = read_all(one_chat([record(1, WHEN, "Mo", MO, THREAT)]), "result.json")

    assert (messages[0].text, messages[0].author) == (THREAT, "Mo")
    assert iso(material) == ("2023-11-14T22:13:20Z", "2023-11-14T22:13:20Z")
    assert (material.format, material.conversations[0].title) == ("telegram", "Mo")


def test_an_old_export_has_a_clock_without_a_zone_and_no_more_is_said() -> None:
    row = {"id": 1, "type": "message", "date": "2018-05-02T10:00:00", "from": "Mo", "from_id": 4296, "text": "hi"}
    row["edited"] = "1970-01-01T03:00:00"

    messages, material = read_all(json.dumps({"name": "Mo", "type": "personal_chat", "messages": [row]}), "result.json")

    assert iso(material) == ("2018-05-02T10:00:00", "2018-05-02T10:00:00")
    assert messages[0].marks == ()


@pytest.mark.parametrize("bell", ["a\x07b", "\x00", "C:\\x07", "\\\\x07 \x1f", '"\x0b\\', "\\x"])
def test_a_control_letter_that_telegram_writes_as_no_json_is_read_and_a_typed_backslash_stays(bell: str) -> None:
    messages, material = read_all(one_chat([record(1, WHEN, "Mo", MO, bell), record(2, WHEN, "Mo", MO, "x")]), "r.json")

    assert [message.text for message in messages] == [bell, "x"]
    assert material.unread == ()


def test_words_in_pieces_come_out_whole_with_where_a_link_goes() -> None:
    parts = [
        "pay ",
        {"type": "bold", "text": "now"},
        {"type": "text_link", "text": " here", "href": "https://a.example"},
    ]
    shown = [{"type": "link", "text": "https://b.example", "href": "https://b.example"}]
    rows = [
        record(1, WHEN, "Mo", MO, parts),
        record(2, WHEN, "Mo", MO, shown),
        record(3, WHEN, "Mo", MO, "hello "),
        record(4, WHEN, "Mo", MO, "here"),
    ]
    rows[2]["text_entities"] = [{"type": "plain", "text": "hello "}, {"type": "bold", "text": "everyone?"}]
    rows[3]["text_entities"] = [{"type": "text_link", "text": "here", "href": "https://c.example"}]

    texts = [message.text for message in read_all(one_chat(rows), "result.json")[0]]

    assert texts == [
        "pay now here\nhttps://a.example",
        "https://b.example",
        "hello everyone?",
        "here\nhttps://c.example",
    ]


def test_all_chats_of_a_file_are_kept_apart_and_two_of_one_name_too() -> None:
    export = all_chats(
        chat([record(1, WHEN, "Mo", MO, THREAT)]),
        chat([record(1, WHEN + 9, "Mo", 300, "hi")], "Mo", 300),
        chat([record(1, WHEN + 5, "Ann", ME, "milk")], "", 7, "saved_messages"),
    )

    material = read_all(export, "result.json")[1]

    assert [(each.title, each.messages) for each in material.conversations] == [("Mo", 1), ("Mo", 1), ("", 1)]
    assert len({each.key for each in material.conversations}) == 3
    assert read_all(zipped({"ChatExport/result.json": export}), "t.zip")[1].format == "telegram"


def test_a_list_of_chats_without_its_object_is_read_too_and_a_title_behind_the_messages() -> None:
    late = {"messages": [record(1, WHEN, "Mo", MO, "hi")], "name": "Late", "id": 4}
    export = json.dumps({"chats": [chat([record(1, WHEN, "Mo", MO, "a")]), late]})

    assert [each.title for each in read_all(export, "result.json")[1].conversations] == ["Mo", "Late"]


def test_the_other_account_is_known_and_ones_own_is_not_listed() -> None:
    rows = [record(1, WHEN, "Mo", MO, THREAT), record(2, WHEN, "Ann", ME, "no")]
    contact = {"user_id": MO, "first_name": "M", "last_name": "", "phone_number": "+44 7700 900456", "date": ""}
    stranger = {**contact, "user_id": 999, "phone_number": "+44 7700 900999"}

    alone = read_all(one_chat(rows), "result.json")[1].identities
    group = all_chats(chat(rows, "Group", 5, "private_group"), contacts=(contact, stranger))
    whole = read_all(group, "result.json")[1].identities

    assert [(each.of, each.kind, each.value) for each in alone] == [("Mo", IdentityKind.ACCOUNT_ID, "user200")]
    assert [(each.kind, each.value) for each in whole] == [
        (IdentityKind.ACCOUNT_ID, "user200"),
        (IdentityKind.PHONE, "+44 7700 900456"),
    ]
    assert not any(each.derived for each in whole)


def test_an_account_without_a_name_is_known_by_its_number() -> None:
    messages, material = read_all(one_chat([record(1, WHEN, None, MO, THREAT)], name=None), "result.json")

    assert messages[0].author is None
    assert material.participants == ()
    assert (material.identities[0].of, material.identities[0].value) == (material.conversations[0].key, "user200")


def test_a_contact_that_was_sent_shows_its_number() -> None:
    shared = {"first_name": "Moe", "last_name": "X", "phone_number": "+44 7700 900123"}

    messages, material = read_all(one_chat([record(1, WHEN, "Mo", MO, contact_information=shared)]), "result.json")

    assert messages[0].text == "Moe X +44 7700 900123"
    assert (material.identities[1].of, material.identities[1].value) == ("Moe X", "+44 7700 900123")


def test_calls_and_screenshots_are_notices_that_nobody_sent() -> None:
    rows = [
        notice(1, WHEN, "Mo", MO, "phone_call", duration_seconds=12, discard_reason="hangup"),
        notice(2, WHEN, "Mo", MO, "take_screenshot"),
        notice(3, WHEN, "Mo", MO, "edit_group_title", title=THREAT),
    ]

    messages, material = read_all(one_chat(rows), "result.json")

    assert [message.kind for message in messages] == [MessageKind.SYSTEM] * 3
    assert [message.text for message in messages] == [
        "phone call, hangup, 12 seconds",
        "take screenshot",
        f"edit group title, {THREAT}",
    ]
    assert messages[0].marks == (Mark.CALL,)
    assert (material.messages, material.participants, material.first) == (0, (), None)


def test_what_telegram_says_of_a_message_is_kept_beside_its_words() -> None:
    left_out = "(File not included. Change data exporting settings to download.)"
    hearts = {"type": "emoji", "count": 2, "emoji": "❤", "recent": [{"from": "Ann", "from_id": "user100", "date": ""}]}
    rows = [
        record(1, WHEN, "Mo", MO, "a", edited="2023-11-15T00:13:21", edited_unixtime="1700000001"),
        record(2, WHEN, "Mo", MO, "b", forwarded_from=None, reply_to_message_id=1),
        record(3, WHEN, "Mo", MO, photo="photos/photo_1.jpg", self_destruct_period_seconds=5),
        record(4, WHEN, "Mo", MO, file=left_out, file_name="list.mp4", media_type="video_file", mime_type="video/mp4"),
        record(5, WHEN, "Mo", MO, "c", reactions=[hearts]),
        record(6, WHEN, "Mo", MO, poll={"question": "Which?", "answers": [{"text": "one"}, {"text": "two"}]}),
    ]

    messages = read_all(one_chat(rows), "result.json")[0]

    assert [message.marks for message in messages[:4]] == [
        (Mark.EDITED,),
        (Mark.FORWARDED, Mark.REPLY),
        (Mark.MEDIA, Mark.VANISHES),
        (Mark.MEDIA,),
    ]
    assert [message.attachments[0].name for message in messages[2:4]] == ["photo_1.jpg", "list.mp4"]
    assert all(message.attachments[0].is_picture for message in messages[2:4])
    assert [(each.author, each.sign) for each in messages[4].reactions] == [("Ann", "❤"), ("", "❤")]
    assert messages[5].text == "Which?\n- one\n- two"


def test_what_telegram_could_not_export_is_said() -> None:
    material = read_all(one_chat([{"id": 1, "type": "unsupported"}, record(2, WHEN, "Mo", MO, "hi")]), "result.json")[1]

    assert material.messages == 1
    assert "Look at them in the app" in material.unread[0].why


def test_a_cut_file_gives_every_whole_message_and_says_that_it_was_cut() -> None:
    export = all_chats(chat([record(number, WHEN, "Mo", MO, f"word {number}") for number in range(9)]))

    messages, material = read_all(export[: export.index("word 7")], "result.json")

    assert [message.text for message in messages] == [f"word {number}" for number in range(7)]
    assert "ends in the middle" in material.unread[0].why


def test_a_broken_record_costs_no_other() -> None:
    export = one_chat([record(number, WHEN, "Mo", MO, f"word {number}") for number in range(3)])

    messages, material = read_all(export.replace('"id": 1,', '"id": 01,'), "result.json")

    assert [message.text for message in messages] == ["word 0", "word 2"]
    assert "1 entries in it are broken" in material.unread[0].why
