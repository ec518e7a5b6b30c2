"""Of several mails or chats in one file each has its own place."""

from tests.fakes.reading import read_all
from tests.read.exports.test_chats_in_mails import CHAT
from tests.read.exports.test_chats_in_mails import mail as carrying
from tests.read.exports.written import THREAT, zipped

MAIL = "From: {0}@example.org\nDate: Wed, 13 Jun 2018 21:2{1}:00 +0200\nSubject: About {0}\n\nWords of {0}\n"


def mailbox(*names: str) -> str:
    return "\n".join(
        f"From {name}@example.org Wed Jun 13 21:25:00 2018\n{MAIL.format(name, number)}"
        for number, name in enumerate(names)
    )


def test_each_mail_of_a_mailbox_has_its_own_place_called_by_what_it_is_about() -> None:
    messages, material = read_all(mailbox("ann", "bo", "cy"), "a.mbox")

    assert [message.conversation for message in messages] == ["mail 1", "mail 2", "mail 3"]
    assert [(each.title, each.messages, each.participants) for each in material.conversations] == [
        ("About ann", 1, ("ann@example.org",)),
        ("About bo", 1, ("bo@example.org",)),
        ("About cy", 1, ("cy@example.org",)),
    ]
    assert material.conversations[2].first == messages[2].sent


def test_a_mail_alone_needs_no_place() -> None:
    for raw in (mailbox("ann"), MAIL.format("ann", 1), zipped({"a.eml": MAIL.format("ann", 1)})):
        messages, material = read_all(raw, "a.eml")

        assert (messages[0].conversation, material.conversations) == ("", ())


def test_each_mail_of_a_zip_has_its_own_place() -> None:
    files = {"in/1.eml": MAIL.format("ann", 1), "in/2.eml": MAIL.format("bo", 2), "all.mbox": mailbox("cy", "di")}
    messages, material = read_all(zipped(files), "a.zip")

    assert [message.conversation for message in messages] == [
        "in/1.eml",
        "in/2.eml",
        "all.mbox/mail 1",
        "all.mbox/mail 2",
    ]
    assert [each.title for each in material.conversations] == ["1.eml", "2.eml", "About cy", "About di"]


def test_what_is_attached_to_a_mail_is_at_its_place() -> None:
    attached = carrying(("note.txt", "text/plain", b"pay")).decode()
    raw = f"{mailbox('ann')}\n\nFrom bo@example.org Wed Jun 13 21:25:00 2018\n{attached}"

    assert [message.conversation for message in read_all(raw, "a.mbox")[0]] == ["mail 1", "mail 2", "mail 2"]


def test_two_chats_in_a_zip_are_two_conversations() -> None:
    other = CHAT.replace("Mo", "Bo").replace("/18", "/19")
    material = read_all(zipped({"WhatsApp Chat with Mo.txt": CHAT, "WhatsApp Chat with Bo.txt": other}), "a.zip")[1]

    assert [(each.title, each.participants) for each in material.conversations] == [
        ("WhatsApp Chat with Mo.txt", ("Ann", "Mo")),
        ("WhatsApp Chat with Bo.txt", ("Ann", "Bo")),
    ]


def test_a_chat_that_came_by_mail_stands_apart_from_its_mail_with_its_own_times() -> None:
    messages, material = read_all(carrying(("chat.txt", "text/plain", CHAT.encode())), "a.eml")

    assert [message.conversation for message in messages] == ["", "chat.txt", "chat.txt"]
    assert messages[-1].text == THREAT
    assert material.first
    assert material.first.iso() == "2018-06-13T19:25:00Z"
    assert [(each.key, each.first and each.first.iso()) for each in material.conversations] == [
        ("", "2018-06-13T19:25:00Z"),
        ("chat.txt", "2018-06-13T21:25:00"),
    ]
