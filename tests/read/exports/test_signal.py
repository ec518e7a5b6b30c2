"""Signal as signal-export and sigtop write it; a chat of WhatsApp that looks the same is never lost to it."""

import pytest
from hypothesis import given

from bellrock.records.material import IdentityKind
from bellrock.records.message import Mark, MessageKind
from tests.fakes.reading import iso, read_all
from tests.fuzz.mutated import kept, tearings, torn, walk
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_signal import MO, NUMBER, block, new, old, sigtop, some


def test_the_older_text_is_read_line_by_line() -> None:
    messages, material = read_all(
        old(1, "Mo", THREAT) + old(2, "Me", "who\n\nare you?") + old(3, "Mo", ""), "signal.txt"
    )

    assert [(each.author, each.text) for each in messages] == [("Mo", THREAT), ("Me", "who\n\nare you?"), ("Mo", "")]
    assert iso(material) == ("2023-12-24T12:01:00", "2023-12-24T12:03:00")
    assert material.format == "signal"


@pytest.mark.parametrize(
    ("name", "chat"),
    [
        ("_chat.txt", old(1, "Mo", "a") + old(2, "Ann", "b")),
        ("WhatsApp Chat with Mo.txt", old(1, "Mo", "a") + old(2, "Ann", "b")),
        ("-", old(1, "Mo", "a") + old(2, "Ann", "b")),
        ("a.txt", "[2023-12-24, 12:01:01] Mo: a\n[2023-12-24, 12:02:01] Ann: b\n"),
        ("a.txt", "[2023-12-24 12:01:01] Mo: a\n[2023-12-24 12:02:01] Ann: b\n"),
        ("a.txt", old(1, "Mo", "\u200eimage omitted") + old(2, "Ann", "b")),
        ("a.txt", old(1, "Mo", "a") + "\u200e" + old(2, "Ann", "b")),
        ("a.txt", old(1, "Mo", "a") + "[2023-12-24, 12:02] Ann left\n"),
        ("a.txt", old(1, "Mo", "a") + old(2, "Ann", "Messages and calls are end-to-end encrypted.")),
        ("a.txt", "2023-12-24, 12:01 - Mo: a\n2023-12-24, 12:02 - Ann: b\n"),
    ],
)
def test_what_may_be_of_whatsapp_is_read_as_that(name: str, chat: str) -> None:
    assert read_all(chat, name)[1].format == "whatsapp"


def test_a_chat_that_could_be_of_either_comes_out_the_same() -> None:
    lines = [old(number % 60, "Mo" if number % 2 else "Ann", f"word {number}\n2 lines: x") for number in range(400)]
    later = "[2023-12-24, 12:59] Ann left\n" + old(59, "Mo", "Messages and calls are end-to-end encrypted.")
    chat = "".join(lines) + later

    (one, as_signal), (two, as_whatsapp) = read_all(chat, "chat.txt"), read_all(chat, "_chat.txt")

    assert (as_signal.format, as_whatsapp.format) == ("signal", "whatsapp")
    assert [(each.author, each.text, each.kind, each.sent) for each in one] == [
        (each.author, each.text, each.kind, each.sent) for each in two
    ]
    assert (as_signal.participants, as_signal.messages) == (as_whatsapp.participants, as_whatsapp.messages)


def test_what_hangs_on_a_message_of_markdown_is_no_part_of_its_words() -> None:
    chat = (
        new(1, "Mo", THREAT, "\n(- Ann: ❤, Me: No: 😂 -)![a (1).jpg](./media/a.jpg)  [b.pdf](./media/b.pdf)  ")
        + new(2, "Me", "who  are\n\nyou", quote="Pay 200\n> or all")
        + "[2023-12-24 12:03:01] Mo: (This message was deleted)\n\n"
        + new(4, "Mo", "Missed video call")
        + new(5, "Mo", "see [x](http://mo.example)")
    )

    messages, material = read_all(zipped({"Mo/chat.md": chat, "Mo/media/a.jpg": ""}), "a.zip")

    assert [each.text for each in messages] == [
        THREAT,
        "who  are\n\nyou",
        "",
        "Missed video call",
        "see [x](http://mo.example)",
    ]
    assert [each.marks for each in messages] == [(Mark.MEDIA,), (Mark.REPLY,), (Mark.DELETED,), (Mark.CALL,), ()]
    assert [(each.author, each.sign) for each in messages[0].reactions] == [("Ann", "❤"), ("Me: No", "😂")]
    assert [each.name for each in messages[0].attachments] == ["a (1).jpg", "b.pdf"]
    assert [(each.key, each.title) for each in material.conversations] == [("Mo", "Mo")]
    assert material.format == "signal"


def test_a_chat_of_markdown_is_known_by_its_name_too() -> None:
    chat = "[2023-12-24 12:03:01] Mo: (This message was deleted)\n\n[2023-12-24 12:03:02] Mo: a\n\n"

    assert read_all(chat, "chat.md")[1].format == "signal"


def test_sigtop_gives_the_hour_everywhere_and_the_number_of_the_other() -> None:
    chat = sigtop(
        block(
            1, MO, f"{THREAT}\n\nFrom: nobody\nnow", f"Reaction: ❤ from {MO}", "Attachment: a.jpg (image/jpeg, 3 bytes)"
        ),
        block(2, "You", "no", kind="outgoing"),
        block(3, MO, "", kind="call-history"),
    )

    messages, material = read_all(chat, "Mo.txt")

    assert [(each.author, each.text, each.kind) for each in messages] == [
        (MO, f"{THREAT}\n\nFrom: nobody\nnow", MessageKind.MESSAGE),
        ("You", "no", MessageKind.MESSAGE),
        (MO, "", MessageKind.SYSTEM),
    ]
    assert [(each.author, each.sign) for each in messages[0].reactions] == [(MO, "❤")]
    assert [(each.name, each.media_type) for each in messages[0].attachments] == [("a.jpg", "image/jpeg")]
    assert iso(material) == ("2023-12-24T11:01:00Z", "2023-12-24T11:02:00Z")
    assert (material.format, material.conversations[0].title) == ("sigtop", MO)
    assert [(each.kind, each.value, each.where) for each in material.identities] == [
        (IdentityKind.PHONE, NUMBER, "the head of the chat"),
        (IdentityKind.PHONE, NUMBER, "the name of the sender"),
    ]


def test_every_version_of_an_edited_message_is_kept_and_a_quote_is_not_its_words() -> None:
    quote = f"> From: {MO}\n> Sent: x\n>\n> Pay 200\n\nno"
    first = f"| Version: 1\n| Sent: x\n|\n| > From: You\n| >\n| > a\n|\n| {THREAT}\n| now"
    edited = f"| Version: 2\n| Sent: x\n|\n| sorry\n|\n{first}"

    messages, _ = read_all(sigtop(block(1, "You", quote), block(2, MO, edited, "Edited: 2 versions")), "Mo.txt")

    assert [(each.text, each.marks) for each in messages] == [
        ("no", (Mark.REPLY,)),
        (f"{THREAT}\nnow\nsorry", (Mark.EDITED,)),
    ]


def test_a_mail_is_no_chat() -> None:
    head = "From: Mo <mo@x.example>\nTo: ann@x.example\nSubject: Conversation: x"
    mail = f"{head}\n\nConversation: x\nFrom: y\nSent: today\n"

    assert read_all(mail, "a.eml")[1].format == "eml"


@pytest.mark.parametrize("text", ["Conversation: Mo\n\nFrom: me", "[2023-12-24] a note: x", "# a\n\n[x](./media/a)"])
def test_other_words_are_no_chat(text: str) -> None:
    assert read_all(text)[1].format == "text"


@pytest.mark.parametrize("name", some())
def test_a_file_cut_anywhere_gives_all_that_is_whole(name: str) -> None:
    raw = some()[name]
    for end in range(raw.index(THREAT.encode()) + len(THREAT), len(raw)):
        assert (found := kept(raw[:end], name))
        assert found[0][0].text.startswith(THREAT)


@given(tearings())
def test_torn_chats_are_read_or_refused_in_order(choices: list[tuple[int, int, bytes]]) -> None:
    for name, raw in some().items():
        kept(torn(raw, choices), name)


@pytest.mark.long
def test_sixty_seconds_of_torn_chats_make_nothing_fall_over() -> None:
    assert walk(some(), 60, seed=15)
