"""A chat that was sent by mail is read with the mail, and so are words in a document that is attached to it."""

from email.message import EmailMessage

import pytest

from bellrock.read import limits
from bellrock.records.material import Channel
from bellrock.records.message import MessageKind
from tests.fakes.reading import read_all
from tests.read.exports.written import THREAT, meta_row, meta_thread, zipped
from tests.read.exports.written_documents import docx, pdf
from tests.read.exports.written_outlook import compound, file, message

CHAT = f"13/06/18, 21:25 - Ann: IMG-20180613-WA0001.jpg (file attached)\n13/06/18, 21:26 - Mo: {THREAT}\n"
PNG = b"\x89PNG\r\n\x1a\n"


def mail(*attached: tuple[str, str, bytes], disposition: str = "attachment") -> bytes:
    """A mail with these files: name, media type, bytes."""
    written = EmailMessage()
    written["From"] = "ann@example.com"
    written["Date"] = "Wed, 13 Jun 2018 21:25:00 +0200"
    written.set_content("Chat history is attached.")
    for name, kind, raw in attached:
        main, _, sub = kind.partition("/")
        written.add_attachment(raw, maintype=main, subtype=sub, filename=name, disposition=disposition)
    return written.as_bytes()


def said(raw: bytes, name: str = "a.eml") -> list[tuple[str | None, str]]:
    return [(message.author, message.text.strip()) for message in read_all(raw, name)[0]]


@pytest.mark.parametrize(
    ("name", "kind", "raw"),
    [
        ("WhatsApp Chat with Mo.txt", "text/plain", CHAT.encode()),
        ("WhatsApp Chat with Mo.txt", "application/octet-stream", CHAT.encode("utf-16")),
        ("WhatsApp Chat - Mo.zip", "application/zip", zipped({"_chat.txt": CHAT})),
        ("message_1.json", "application/json", meta_thread([meta_row("Mo", 1, THREAT)], "Mo").encode()),
    ],
    ids=("text", "utf-16", "zip", "json"),
)
def test_the_messages_of_an_attached_chat_follow_those_of_the_mail(name: str, kind: str, raw: bytes) -> None:
    messages, material = read_all(mail((name, kind, raw)), "a.eml")

    assert messages[0].text.strip() == "Chat history is attached."
    assert (messages[-1].author, messages[-1].text, messages[-1].kind) == ("Mo", THREAT, MessageKind.PART)
    assert (material.participants, material.messages) == (("ann@example.com",), 1)
    assert (material.format, material.channel, material.chats, material.closed) == ("eml", Channel.MAIL, 1, 0)


def test_a_chat_is_known_that_is_attached_without_saying_so() -> None:
    raw = mail(("WhatsApp Chat with Mo.txt", "text/plain", CHAT.encode()), disposition="inline")

    assert said(raw)[0] == ("ann@example.com", "Chat history is attached.")
    assert said(raw)[-1] == ("Mo", THREAT)


def test_pictures_attached_beside_a_chat_are_those_that_it_names() -> None:
    raw = mail(("chat.txt", "text/plain", CHAT.encode()), ("IMG-20180613-WA0001.jpg", "image/jpeg", b"\xff\xd8\xff"))
    messages, material = read_all(raw, "a.eml")

    assert messages[1].attachments[0].present
    assert material.pictures == 1


def test_a_chat_may_be_attached_to_a_mail_of_outlook() -> None:
    raw = compound(message({"1000": "See"}, attached=[file("chat.txt", CHAT.encode())]))

    assert said(raw, "a.msg")[-1] == ("Mo", THREAT)


def test_a_mail_of_outlook_attached_to_a_mail_is_its_part() -> None:
    raw = mail(("a.msg", "application/vnd.ms-outlook", compound(message({"1000": THREAT}))))
    messages, material = read_all(raw, "a.eml")

    assert [(each.kind, each.text) for each in messages[1:]] == [(MessageKind.PART, THREAT)]
    assert material.messages == 1


@pytest.mark.parametrize(("name", "raw"), [("a.pdf", pdf(THREAT)), ("a.docx", docx(THREAT))], ids=("pdf", "docx"))
def test_words_of_an_attached_document_are_read_and_it_may_show_more(name: str, raw: bytes) -> None:
    messages, material = read_all(mail((name, "application/octet-stream", raw)), "a.eml")

    assert messages[-1].text == THREAT
    assert (material.unknown, material.closed, material.chats) == (1, 0, 0)


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.pdf", b"%PDF-1.4 broken"),
        ("a.zip", zipped({"notes.txt": "my own notes"})),
        ("a.zip", zipped({"_chat.txt": CHAT})[:60]),
        ("a.doc", compound({"WordDocument": b"x"})),
        ("a.bin", b"\0" * 900),
    ],
    ids=("pdf", "zip", "cut zip", "doc", "bin"),
)
def test_a_file_of_which_nothing_can_be_read_is_counted_as_closed(name: str, raw: bytes) -> None:
    messages, material = read_all(mail((name, "application/octet-stream", raw)), "a.eml")

    assert len(messages) == 1
    assert material.closed == 1
    assert name in [unread.part for unread in material.unread]


def test_pictures_in_an_attached_zip_are_counted() -> None:
    assert read_all(mail(("a.zip", "application/zip", zipped({"1.png": PNG}))), "a.eml")[1].pictures == 1


def test_plain_words_attached_stay_a_part_of_the_mail() -> None:
    messages, _ = read_all(mail(("note.txt", "text/plain", b"words of mine")), "a.eml")

    assert [(each.kind, each.text.strip()) for each in messages[1:]] == [(MessageKind.PART, "words of mine")]


def test_all_that_is_unpacked_out_of_one_mail_counts_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RATIO", 10_000)
    monkeypatch.setattr("bellrock.read.allowance.Allowance.__init__.__defaults__", (200_000,))
    packed = zipped({"_chat.txt": CHAT + "word " * 30_000})
    material = read_all(mail(*((f"{number}.zip", "application/zip", packed) for number in range(3))), "a.eml")[1]

    assert material.closed == 2
    assert material.chats == 1


def test_mails_in_zips_in_mails_are_opened_to_a_depth_and_no_deeper() -> None:
    raw = mail(("chat.txt", "text/plain", CHAT.encode()))
    depth = 0
    while ("Mo", THREAT) in said(raw):
        raw = mail(("a.zip", "application/zip", zipped({"a.eml": raw})))
        depth += 1
        assert depth < 6

    assert depth > 1
    assert read_all(raw, "a.eml")[1].closed == 1
