"""A chat gives each message to the one who sent it, and nothing to nobody."""

from collections import deque
from collections.abc import Iterator
from datetime import datetime, timedelta
from io import BytesIO, RawIOBase
from typing import BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bellrock.read import limits, read
from bellrock.records.material import Channel, Material
from bellrock.records.message import Attachment, MessageKind
from tests.fakes.reading import read_all


def texts(chat: str) -> list[tuple[str | None, str, str]]:
    return [(message.author, message.text, message.kind.value) for message in read_all(chat)[0]]


def test_lines_without_a_stamp_belong_to_the_message_above() -> None:
    chat = "13/06/18, 21:25 - Ann: first\n\n2/11/19: Arrival\nlast\n13/06/18, 21:26 - Bo: next\n"

    assert texts(chat) == [("Ann", "first\n\n2/11/19: Arrival\nlast", "message"), ("Bo", "next", "message")]


@pytest.mark.parametrize(
    "pasted",
    ["13/06/2018, 10:00 - Cy: older", "[13/06/18, 10:00:00] Cy: older", "[10:00, 13/06/18] Cy: older"],
)
def test_a_line_pasted_from_another_phone_is_part_of_the_message(pasted: str) -> None:
    chat = f"13/06/18, 21:25 - Ann: look what he wrote\n{pasted}\n13/06/18, 21:26 - Bo: oh\n"

    assert texts(chat)[0] == ("Ann", f"look what he wrote\n{pasted}", "message")
    assert read_all(chat)[1].participants == ("Ann", "Bo")


def test_the_name_ends_at_the_first_colon_with_a_blank() -> None:
    chat = (
        "13/06/18, 21:25 - The test: Does it work: yes\n"
        "13/06/18, 21:25 - Ann:.\n"
        "13/06/18, 21:25 - Ann:\n\nlater\n"
        "13/06/18, 21:25 - Bo: \n"
        "13/06/18, 21:25 - \u202a+44 7700 900123\u202c: pay\n"
        "13/06/18, 21:25 - a:b: c\n"
    )

    assert texts(chat) == [
        ("The test", "Does it work: yes", "message"),
        ("Ann", ".", "message"),
        ("Ann", "\n\nlater", "message"),
        ("Bo", "", "message"),
        ("+44 7700 900123", "pay", "message"),
        ("a:b", "c", "message"),
    ]


@pytest.mark.parametrize(
    "notice",
    [
        "Messages to this chat and calls are now secured with end-to-end encryption. Tap for more info.",
        '+44 7700 900123 created group "Friday"',
        'Ann changed the subject from "Old: one" to "New: two"',
        "You were added",
        "Ann left",
        "",
    ],
)
def test_a_line_without_a_name_was_sent_by_nobody(notice: str) -> None:
    chat = f"13/06/18, 21:24 - Ann: hi\n13/06/18, 21:25 - {notice}\n"

    assert texts(chat)[1] == (None, notice, "system")
    assert read_all(chat)[1].participants == ("Ann",)


@pytest.mark.parametrize(
    "notice",
    [
        "\u200eMessages and calls are end-to-end encrypted. No one outside of this chat can read or listen to them.",
        "\u200eNachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen.",
        "\u200eLos mensajes y las llamadas están cifrados de extremo a extremo.",
        "\u200eLes messages et les appels sont chiffrés de bout en bout.",
        "\u200eAs mensagens e as chamadas são protegidas com a criptografia de ponta a ponta.",
        "\u200eСообщения и звонки защищены сквозным шифрованием.",
        "\u200eالرسائل والمكالمات مشفرة تمامًا بين الطرفين.",
        "\u200eAnn created this group",
        "\u200eAnn changed their phone number to a new number. Tap to message or add the new number.",
        "\u200eYou added Bo",
        "\u200eAnn turned on disappearing messages.",
        "\u200eYour security code with Ann changed. Tap to learn more.",
        "Messages you send to this group are now secured with end-to-end encryption.",
        "Ann created this group",
    ],
)
def test_a_notice_under_a_name_was_sent_by_nobody(notice: str) -> None:
    chat = f"[13/06/2018, 21:25:00] Ann: {notice}\n[13/06/2018, 21:26:00] Bo: hi\n"

    messages, material = read_all(chat)

    assert messages[0].kind is MessageKind.SYSTEM
    assert messages[0].text == notice
    assert material.participants == ("Bo",)
    assert material.messages == 1


@pytest.mark.parametrize(
    "text",
    [
        "\u200eimage omitted",
        "\u200eVideo weggelassen",
        "\u200eThis message was deleted.",
        "\u200eYou deleted this message.",
        "\u200eMissed voice call",
        "\u200eVideo call, \u200e5 min",
        "\u200eLocation: https://maps.example.org/?q=56.4,-2.4",
        "\u200ePOLL:",
        "An edited message \u200e<This message was edited>",
        "<Media omitted>",
        "Bo created this group",
        "messages are end-to-end encrypted, are they not?",
        "You were added",
        "Missed voice call",
        "\u200eWaiting for this message. This may take a while.",
        "\u200ePOLL:\nWho pays?\n\u200eOPTION: me (1 vote)",
    ],
)
def test_what_somebody_sent_counts_whatever_its_form(text: str) -> None:
    messages, material = read_all(f"[13/06/2018, 21:25:00] Ann: {text}\n")

    assert (messages[0].author, messages[0].text, messages[0].kind.value) == ("Ann", text, "message")
    assert material.messages == 1


@pytest.mark.parametrize(
    ("text", "attachments"),
    [
        ("\u200e<attached: 00000012-PHOTO-2018-06-13.jpg>", (Attachment("00000012-PHOTO-2018-06-13.jpg"),)),
        ("plan.pdf • \u200e1 page \u200e<attached: 00000013-plan.pdf>", (Attachment("00000013-plan.pdf"),)),
        ("\u200e<angehängt: 00000014-VIDEO.mp4>", (Attachment("00000014-VIDEO.mp4"),)),
        ("IMG-20180613-WA0001.jpg (file attached)", (Attachment("IMG-20180613-WA0001.jpg"),)),
        ("\u200eIMG-20180613-WA0001.jpg (Datei angehängt)\nlook", (Attachment("IMG-20180613-WA0001.jpg"),)),
        ("notes.pdf (file attached)", (Attachment("notes.pdf"),)),
        ("<Media omitted>", (Attachment("Media omitted"),)),
        ("\u200eimage omitted", (Attachment("image omitted", "image/*"),)),
        ("\u200evideo omitted", (Attachment("video omitted", "video/*"),)),
        ("see notes.pdf (in the folder)", ()),
        ("I pay <a lot: really>", ()),
    ],
)
def test_what_was_sent_with_a_message_is_known_by_name(text: str, attachments: tuple[Attachment, ...]) -> None:
    assert read_all(f"13/06/18, 21:25 - Ann: {text}\n")[0][0].attachments == attachments


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    chat = "13/06/18, 21:25 - Ann: one\ntwo\n13/06/18, 21:26 - Bo: three\n"
    plain = texts(chat)

    for raw in (
        chat.replace("\n", "\r\n").encode("utf-8-sig"),
        chat.encode("utf-16"),
        chat.encode("utf-16-le"),
        chat.encode("utf-16-be"),
    ):
        messages, material = read_all(raw)
        assert [(message.author, message.text, message.kind.value) for message in messages] == plain
        assert material.unread == ()


def test_letters_of_an_old_code_are_read_and_said_to_be_guessed() -> None:
    messages, material = read_all("13/06/18, 21:25 - Zoë: café 5 £\n".encode("cp1252"))

    assert (messages[0].author, messages[0].text) == ("Zoë", "café 5 £")
    assert [unread.part for unread in material.unread] == ["some letters"]


def test_a_chat_came_by_chat() -> None:
    assert read_all("13/06/18, 21:25 - Ann: hi\n")[1].channel is Channel.CHAT


def test_a_report_that_quotes_a_chat_stays_one_text() -> None:
    report = "He wrote to me:\n13/06/18, 21:25 - Ann: pay\n13/06/18, 21:26 - Ann: now\nWhat do I do?\n"

    assert texts(report) == [(None, report, "message")]


class EndlessChat(RawIOBase):
    """A chat of many messages that is nowhere as a whole."""

    LINE = b"13/06/2018, 21:25 - Ann: pay 200 GBP or I send it to your friends\n"

    def __init__(self, count: int) -> None:
        super().__init__()
        self.size = count * len(self.LINE)
        self.at = 0
        self.most = 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self.at = offset + (self.size if whence == 2 else 0)
        return self.at

    def read(self, count: int = -1) -> bytes:
        count = min(self.size - self.at, count if count >= 0 else self.size)
        self.most = max(self.most, count)
        start = self.at % len(self.LINE)
        self.at += count
        return (self.LINE * (count // len(self.LINE) + 2))[start : start + count]


def test_a_long_chat_is_read_piece_by_piece() -> None:
    chat = EndlessChat(20_000)
    (last,) = deque(read("chat.txt", cast(BinaryIO, chat)), maxlen=1)

    assert isinstance(last, Material)
    assert last.messages == 20_000
    assert chat.most <= 1 << 20


def test_one_message_without_end_is_cut_and_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MESSAGE", 1000)
    messages, material = read_all("13/06/18, 21:25 - Ann: " + "word " * 1000 + "\n13/06/18, 21:26 - Bo: hi\n")

    assert [message.author for message in messages] == ["Ann", "Bo"]
    assert len(messages[0].text) < 1001
    assert [unread.part for unread in material.unread] == ["a very long message"]


NAMES = st.sampled_from(["Ann", "Bo", "+44 7700 900123", "Zoë 🌸", "O'Neil-Smith", "12", "é"])
WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\x85"), max_size=40)
LINES = st.lists(WORDS, min_size=1, max_size=3).map("\n".join)


def _is_plain(text: str) -> bool:
    """Not by chance a stamp or a notice of its own."""
    return not any(line.strip()[:1].isdigit() or "[" in line for line in text.split("\n")) and "\u200e" not in text


MESSAGES = st.lists(st.tuples(NAMES, LINES.filter(_is_plain)), min_size=1, max_size=6)
WRITERS = ("{day:%d/%m/%Y}, {day:%H:%M} - ", "[{day:%d.%m.%y}, {day:%H:%M:%S}] ", "[{day:%Y-%m-%d}, {day:%H:%M:%S}] ")


@given(sent=MESSAGES, writer=st.sampled_from(WRITERS), ends=st.sampled_from(["\n", "\r\n"]))
def test_what_a_phone_writes_is_read_back_letter_for_letter(
    sent: list[tuple[str, str]], writer: str, ends: str
) -> None:
    start = datetime(2024, 5, 13, 8, 0)  # noqa: DTZ001  # a chat says no zone
    lines = [
        writer.format(day=start + timedelta(minutes=number)) + f"{author}: {text}"
        for number, (author, text) in enumerate(sent)
    ]
    messages, material = read_all((ends.join(lines) + ends).replace("\r\n", "\n").replace("\n", ends), "chat.txt")

    assert [(message.author, message.text) for message in messages] == sent
    assert [message.sent and message.sent.when for message in messages] == [
        start + timedelta(minutes=number) for number in range(len(sent))
    ]
    assert material.participants == tuple(dict.fromkeys(author for author, _ in sent))


def test_nothing_is_held_between_two_messages() -> None:
    stream = BytesIO(b"13/06/18, 21:25 - Ann: one\n13/06/18, 21:26 - Ann: two\n")
    reading: Iterator[object] = read("chat.txt", stream)
    next(reading)
    del reading

    assert not stream.closed
