"""SMS Backup & Restore: every message of the phone, from whom it came, also where the file is broken."""

import io
import tracemalloc

import pytest
from hypothesis import given

from bellrock.read import read, xml_stream
from bellrock.read.xml_stream import XmlStream
from bellrock.records.errors import NotText
from bellrock.records.material import IdentityKind
from bellrock.records.message import Mark, MessageKind
from bellrock.records.pattern import regex
from tests.fakes.reading import iso, read_all
from tests.fuzz.mutated import kept, tearings, torn, walk
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_phones import HEAD, NUMBER, backup, mms, part, sms, smses

GROUP = f"{NUMBER}~+447700900789"


def test_who_wrote_is_told_by_the_way_a_message_went() -> None:
    messages, material = read_all(smses([sms("hello", way=2), sms(THREAT, 1_700_000_001)]), "sms-2023.xml")

    assert [(message.author, message.text) for message in messages] == [("me", "hello"), ("Mo", THREAT)]
    assert material.format == "sms_backup"
    assert iso(material) == ("2023-11-14T22:13:20Z", "2023-11-14T22:13:21Z")
    assert [(each.of, each.kind, each.value) for each in material.identities] == [("Mo", IdentityKind.PHONE, NUMBER)]
    assert [(each.key, each.title) for each in material.conversations] == [(NUMBER, "Mo")]


@pytest.mark.parametrize("contact", ["(Unknown)", "null", ""])
def test_a_number_without_a_contact_is_named_by_itself(contact: str) -> None:
    assert read_all(smses([sms("hi", contact=contact)]), "a.xml")[0][0].author == NUMBER


@pytest.mark.parametrize(("way", "kind"), [(3, MessageKind.SYSTEM), (4, MessageKind.MESSAGE), (5, MessageKind.MESSAGE)])
def test_a_draft_was_sent_by_nobody_and_what_failed_is_still_the_owners(way: int, kind: MessageKind) -> None:
    message = read_all(smses([sms("hi", way=way)]), "a.xml")[0][0]

    assert (message.author, message.kind) == ("me", kind)


def test_the_halves_of_an_emoji_become_one_and_a_lone_half_stays() -> None:
    record = sms("X").replace('"X"', '"&#55357;&#56832; &#55357; &#0;&#10;&lt;&#x41;&none;"')

    assert read_all(smses([record]), "a.xml")[0][0].text == "😀 \ud83d \x00\n<A&none;"


def test_the_words_of_a_picture_message_are_read_and_its_files_are_named_only() -> None:
    parts = [
        part("application/smil", text="<smil/>"),
        part("image/jpeg", cl="a.jpg", data="/9j/"),
        part("application/pdf", fn="b.pdf", data="null"),
        part("text/plain", text=THREAT),
        part("text/plain", text="now"),
    ]

    messages, material = read_all(smses([mms(parts, sub="pay")]), "a.xml")

    assert messages[0].text == f"pay\n{THREAT}\nnow"
    assert messages[0].marks == (Mark.MEDIA,)
    assert [(each.name, each.present) for each in messages[0].attachments] == [("a.jpg", True), ("b.pdf", False)]
    assert (material.pictures, material.closed) == (1, 0)


def test_the_number_of_a_group_is_that_of_the_sender_and_never_the_owners() -> None:
    rows = [
        mms([part("text/plain", text="a")], [("+447700900789", 137)], address=GROUP, contact_name="(Unknown)"),
        mms([part("text/plain", text="b")], [("+447700900000", 137)], msg_box=2, contact_name="Mo"),
    ]

    messages, material = read_all(smses(rows), "a.xml")

    assert [message.author for message in messages] == ["+447700900789", "me"]
    assert {each.value for each in material.identities} == {"+447700900789", NUMBER}


def test_a_call_says_who_called_and_whether_it_was_missed() -> None:
    row = f'<call number="{NUMBER}" duration="0" date="1700000000000" type="3" contact_name="Mo" />'

    message = read_all(f'{HEAD}<calls count="1">{row}</calls>', "calls-1.xml")[0][0]

    assert (message.author, message.text, message.marks) == ("Mo", "Missed call", (Mark.CALL,))


@pytest.mark.parametrize("end", range(60, len(backup()), 7))
def test_a_file_cut_anywhere_gives_all_that_is_whole_and_says_where_it_ends(end: int) -> None:
    whole = [message.text for message in read_all(backup(), "a.xml")[0]]
    if (read_back := kept(backup()[:end], "a.xml")) is None or read_back[1].format != "sms_backup":
        assert end < 250
        return

    texts = [message.text for message in read_back[0]]
    assert texts == whole[: len(texts)] or texts[:-1] == whole[: len(texts) - 1]
    assert "ends in the middle" in read_back[1].unread[0].why


def test_a_picture_message_of_which_the_head_is_whole_counts() -> None:
    written = smses([sms("a"), mms([part("text/plain", text="b"), part("image/png", data="iVBO" * 99)])])

    messages, _ = read_all(written[: written.index("iVBO") + 40], "a.xml")

    assert [message.text for message in messages] == ["a", "b"]


@pytest.mark.parametrize("broken", ['body="hi" address', 'body="hi', "body=hi", "=", "body='", "<", "\x00"])
def test_a_broken_entry_costs_no_other(broken: str) -> None:
    messages, _ = read_all(smses([sms("a"), f"  <sms {broken} />", sms("b")], 3), "a.xml")

    assert [message.text for message in messages if message.sent] == ["a", "b"]


def test_a_file_that_defines_words_of_its_own_is_refused() -> None:
    bomb = HEAD + '<!DOCTYPE smses [<!ENTITY a "aaaa">]>\n<smses count="1"><sms type="1" body="&a;"/></smses>'

    with pytest.raises(NotText):
        read_all(bomb, "a.xml")


def test_a_count_that_is_not_met_is_said() -> None:
    assert "5 messages. 1 were found" in read_all(smses([sms("a")], 5), "a.xml")[1].unread[0].why


def test_a_picture_of_many_megabytes_on_one_line_is_never_held() -> None:
    first, last = smses([mms([part("image/png", data="X"), part("text/plain", text="after")])]).encode().split(b"X")
    raw = io.BytesIO(first + b"iVBO" * 5_000_000 + last)
    tracemalloc.start()
    try:
        message = next(iter(read("a.xml", raw)))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert getattr(message, "text", "") == "after"
    assert most < 6_000_000


def test_a_backup_is_found_in_a_zip() -> None:
    assert read_all(zipped({"x/sms-1.xml": backup(), "x/other.xml": "<a>Dear</a>"}), "a.zip")[1].messages == 4


def test_a_chat_of_no_known_zone_beside_a_backup_is_read_with_it() -> None:
    chat = "18/03/2023, 14:56 - Mo: hi\n19/03/2023, 14:56 - Ann: no\n"

    material = read_all(zipped({"sms-1.xml": backup(), "chat.txt": chat}), "a.zip")[1]

    assert iso(material) == ("2023-03-18T14:56:00", "2023-11-14T22:16:40Z")


@pytest.mark.parametrize("text", ["Pay 200", '<sms body="x"/>', 'a <smses count="1">', "<html><p><smses</p></html>"])
def test_other_words_are_no_backup(text: str) -> None:
    assert read_all(text)[1].format == "text"


@given(tearings())
def test_a_torn_backup_is_read_or_refused_in_order(choices: list[tuple[int, int, bytes]]) -> None:
    kept(torn(backup(), choices), "a.xml")


@given(tearings())
def test_a_tag_as_phones_write_it_is_read_as_one_that_is_taken_value_by_value(
    choices: list[tuple[int, int, bytes]],
) -> None:
    raw = torn(backup(), choices)
    before, xml_stream._PLAIN = xml_stream._PLAIN, regex("(?!)")
    try:
        slowly = list(XmlStream(io.BytesIO(raw), "utf-8", {"data": 8}).tags())
    finally:
        xml_stream._PLAIN = before

    assert list(XmlStream(io.BytesIO(raw), "utf-8", {"data": 8}).tags()) == slowly


@pytest.mark.long
def test_sixty_seconds_of_torn_backups_make_nothing_fall_over() -> None:
    assert walk({"a.xml": backup()}, 60, seed=11)
