"""A mail that Outlook saved is read as any other mail: its headers, its words, what is attached to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bellrock.records.errors import NoWords, Unreadable
from bellrock.records.material import Channel
from bellrock.records.message import Attachment, MessageKind
from tests.fakes.reading import iso, read_all
from tests.read.exports.mutated import is_read_or_refused, mutated, walk
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_outlook import Tree, compound, file, message, properties, texts

CAME = (
    "Authentication-Results: mx.example.org; spf=fail\r\nReceived: from x by mx.example.org; Wed, 13 Jun 2018\r\n"
    "From: =?utf-8?q?C=C3=BD?= <cy@example.org>\r\nTo: ann@example.com\r\nReply-To: other@example.net\r\n"
    "Date: Wed, 13 Jun 2018 21:25:00 +0200\r\nSubject: Pay\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
)
# 13 June 2018, 19:25 in tenths of microseconds since 1601.
SENT = 131_733_915_000_000_000
WHOLE = compound(message({"007D": CAME, "1000": THREAT, "0037": "Pay"}, {0x00390040: SENT}))


def test_the_headers_are_those_that_came_with_the_mail() -> None:
    messages, material = read_all(WHOLE, "a.msg")
    head = messages[0].mail

    assert messages[0].text == THREAT
    assert head
    assert (head.sender, head.to, head.subject) == ("Cý <cy@example.org>", ("ann@example.com",), "Pay")
    assert (head.reply_to, head.received_by) == ("other@example.net", "mx.example.org")
    assert head.authentication == ("mx.example.org; spf=fail",)
    assert (material.format, material.channel) == ("msg", Channel.MAIL)
    assert material.participants == ("Cý <cy@example.org>",)
    assert iso(material) == ("2018-06-13T19:25:00Z", "2018-06-13T19:25:00Z")


def test_the_same_mail_reads_the_same_as_eml() -> None:
    same = CAME.replace("multipart/mixed; boundary=x", "text/plain") + THREAT

    assert read_all(WHOLE, "a.msg")[0] == read_all(same, "a.eml")[0]


def test_a_mail_without_headers_is_known_by_what_outlook_knows() -> None:
    said = {"0C1A": 'Mo "M"', "5D01": "mo@example.org", "0E04": "ann@example.com", "0037": "Hi", "1000": "words"}
    messages, material = read_all(compound(message(said, {0x00390040: SENT})), "a.msg")

    assert messages[0].author == 'Mo "M" <mo@example.org>'
    assert messages[0].mail
    assert messages[0].mail.to == ("ann@example.com",)
    assert iso(material)[0] == "2018-06-13T19:25:00Z"


@pytest.mark.parametrize(
    ("streams", "text"),
    [
        ({"10130102": b"<html><p>Pay &euro;5</p></html>"}, "Pay €5"),
        ({"1000001E": "Zoë zahlt".encode("cp1252")}, "Zoë zahlt"),
        ({"1013001F": "<p>é</p>".encode("utf-16-le")}, "é"),
    ],
)
def test_the_words_are_read_in_each_form(streams: dict[str, bytes], text: str) -> None:
    assert read_all(compound(message({}, streams=streams)), "a.msg")[0][0].text.strip() == text


def test_old_letters_are_read_by_the_code_that_the_mail_names() -> None:
    raw = compound(message({}, {0x3FFD0003: 1251}, streams={"1000001E": "Плати".encode("cp1251")}))

    assert read_all(raw, "a.msg")[0][0].text == "Плати"


def test_what_only_one_of_two_forms_says_is_read_too() -> None:
    raw = compound(message({"1000": "Hello"}, streams={"10130102": f"<p>Hello</p><p>{THREAT}</p>".encode()}))

    assert THREAT in read_all(raw, "a.msg")[0][0].text


def test_words_kept_as_rich_text_alone_are_said_not_to_be_read() -> None:
    messages, material = read_all(compound(message({}, streams={"10090102": b"LZFu"})), "a.msg")

    assert messages[0].text == ""
    assert material.unknown == 1
    assert "form that is not read" in material.unread[0].why


def test_attached_files_are_known_by_name_and_pictures_are_counted() -> None:
    attached = [file("Übersicht.png", b"\x89PNG"), file("a.bin", b"\0" * 5000), file("note.txt", b"pay", "text/plain")]
    messages, material = read_all(compound(message({"1000": "Look"}, attached=attached)), "a.msg")

    assert messages[0].attachments == (
        Attachment("Übersicht.png", "application/octet-stream", present=True),
        Attachment("a.bin", "application/octet-stream", present=True),
        Attachment("note.txt", "text/plain", present=True),
    )
    assert [(each.kind, each.text) for each in messages] == [(MessageKind.MESSAGE, "Look"), (MessageKind.PART, "pay")]
    assert (material.pictures, material.closed) == (1, 1)


def test_a_mail_attached_to_a_mail_is_its_part() -> None:
    inner: Tree = {
        "__properties_version1.0": properties({}, 8),
        "__substg1.0_3701000D": message({"1000": THREAT, "0037": "Inner"}, head=24),
        **texts({"3001": "Inner"}),
    }
    messages, material = read_all(compound(message({"1000": "See"}, attached=[inner])), "a.msg")

    assert [(each.kind.value, each.text) for each in messages] == [("message", "See"), ("part", THREAT)]
    assert messages[1].mail
    assert messages[1].mail.subject == "Inner"
    assert material.messages == 1


@pytest.mark.parametrize(
    ("tree", "words"), [({"WordDocument": b"x"}, "copy its words"), ({"EncryptedPackage": b"x"}, "locked")]
)
def test_another_file_of_the_same_build_says_what_to_do(tree: dict[str, bytes], words: str) -> None:
    with pytest.raises(NoWords, match=words):
        read_all(compound(tree), "a.doc")


def test_a_mail_of_outlook_in_a_zip_is_read() -> None:
    assert read_all(zipped({"a.msg": WHOLE}), "a.zip")[1].format == "msg"


def test_a_cut_mail_is_refused_or_says_what_is_lost() -> None:
    large = compound(message({"1000": THREAT}, attached=[file("a.bin", b"\0" * 9000)]))
    for length in range(0, len(large), 97):
        is_read_or_refused(large[:length], "a.msg")


def test_a_chain_that_runs_in_a_circle_ends() -> None:
    raw = bytearray(compound(message({"1000": "x" * 9000})))
    raw[-512:-508] = bytes(4)

    messages, material = read_all(bytes(raw), "a.msg")

    assert len(messages[0].text) <= 9000
    assert material.messages == 1


def test_chains_of_the_tables_themselves_that_run_in_a_circle_end() -> None:
    raw = WHOLE[:-512] + WHOLE[-512:].replace(b"\xfe\xff\xff\xff", bytes(4))

    is_read_or_refused(raw, "a.msg")


def test_folders_in_folders_without_end_are_not_followed() -> None:
    tree: dict[str, object] = {}
    for _ in range(200):
        tree = {"a": tree}
    with pytest.raises(Unreadable):
        read_all(compound(tree), "a.msg")  # type: ignore[arg-type]


EXAMPLES = (
    ("a.msg", WHOLE),
    (
        "a.msg",
        compound(
            message({"1000": THREAT}, attached=[file("a.bin", b"\0" * 5000), file("note.txt", b"pay", "text/plain")])
        ),
    ),
)


@given(some.integers(), some.sampled_from(EXAMPLES))
def test_a_changed_mail_is_read_or_refused(seed: int, example: tuple[str, bytes]) -> None:
    is_read_or_refused(mutated(example[1], seed), example[0])


@pytest.mark.long
def test_sixty_seconds_of_changed_mails_find_nothing() -> None:
    walk(EXAMPLES, 60)
