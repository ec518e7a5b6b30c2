"""A zip gives its chat and nothing else: no bomb, no path, no lie of its own."""

import io
import struct
import zipfile
from dataclasses import replace

import pytest

from bellrock.read import formats, limits
from bellrock.read.allowance import Allowance
from bellrock.read.reader import Sure
from bellrock.records.errors import (
    BrokenArchive,
    EncryptedArchive,
    NothingInside,
    TooLarge,
    Unreadable,
)
from bellrock.records.material import Channel
from tests.fakes.reading import read_all

CHAT = "13/06/18, 21:25 - Ann: IMG-20180613-WA0001.jpg (file attached)\n13/06/18, 21:26 - Bo: hi\n"


def packed(*files: tuple[str, str | bytes], compress: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compress) as written:
        for name, content in files:
            written.writestr(name, content)
    return out.getvalue()


def parts_and_whys(raw: bytes) -> list[tuple[str, str]]:
    return [(unread.part, unread.why) for unread in read_all(raw, "a.zip")[1].unread]


def test_a_chat_in_a_zip_knows_which_pictures_came_with_it() -> None:
    messages, material = read_all(
        packed(("WhatsApp Chat with Ann.txt", CHAT), ("IMG-20180613-WA0001.jpg", b"x"), ("sub/extra.mp4", b"y")),
        "a.zip",
    )

    assert material.format == "whatsapp"
    assert material.participants == ("Ann", "Bo")
    assert messages[0].attachments[0].present
    assert material.pictures == 2
    assert [unread.part for unread in material.unread] == ["extra.mp4"]


@pytest.mark.parametrize(
    "name", ["_chat.txt", "../../_chat.txt", "/etc/chat.txt", "C:\\chat.txt", "a\u202etxt.exe.txt"]
)
def test_no_name_in_a_zip_is_trusted(name: str) -> None:
    assert read_all(packed((name, CHAT)), "a.zip")[1].messages == 2


def test_names_that_trick_the_eye_are_shown_written_out() -> None:
    listed = parts_and_whys(packed(("_chat.txt", CHAT), ("a\u202egpj.exe", b"x"), ("n" * 300 + ".bin", b"x")))

    assert "a\\u202egpj.exe" in [part for part, _ in listed]
    assert max(len(part) for part, _ in listed) <= 121


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    with pytest.raises(BrokenArchive):
        read_all(packed(("_chat.txt", CHAT + "0" * 30_000_000)), "a.zip")


def test_a_bomb_in_a_bomb_is_refused() -> None:
    bomb = packed(("a.txt", b"0" * 1_000_000))
    for _ in range(4):
        bomb = packed(("a.zip", bomb))

    with pytest.raises(Unreadable):
        read_all(bomb, "a.zip")


def test_all_that_is_unpacked_counts_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RATIO", 10_000)
    monkeypatch.setattr(Allowance.__init__, "__defaults__", (200_000,))
    with pytest.raises(TooLarge):
        read_all(packed(*((f"{number}.txt", CHAT + "word " * 30_000) for number in range(3))), "a.zip")


def test_one_zip_in_the_zip_is_opened_and_no_deeper() -> None:
    inner = packed(("_chat.txt", CHAT))

    assert read_all(packed(("export.zip", inner)), "a.zip")[1].messages == 2
    with pytest.raises(NothingInside):
        read_all(packed(("outer.zip", packed(("export.zip", inner)))), "a.zip")


def test_too_many_files_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ZIP_ENTRIES", 5)
    with pytest.raises(BrokenArchive):
        read_all(packed(*((f"{number}.jpg", b"") for number in range(6))), "a.zip")


def test_a_zip_that_claims_too_many_files_is_not_even_listed() -> None:
    raw = bytearray(packed(("_chat.txt", CHAT)))
    at = raw.find(b"PK\x05\x06")
    raw[at + 8 : at + 12] = b"\xff\xff\xff\xff"

    with pytest.raises(BrokenArchive, match="too many"):
        read_all(bytes(raw), "a.zip")


def locked(raw: bytes) -> bytes:
    """The same zip with the mark of a password on every entry."""
    changed = bytearray(raw)
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        found = changed.find(magic)
        while found >= 0:
            changed[found + at] |= 1
            found = changed.find(magic, found + 4)
    return bytes(changed)


def test_a_zip_with_a_password_says_so() -> None:
    with pytest.raises(EncryptedArchive):
        read_all(locked(packed(("_chat.txt", CHAT))), "a.zip")


def test_two_files_of_one_name_are_both_read() -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        raw = packed(("_chat.txt", CHAT), ("_chat.txt", "14/06/18, 10:00 - Cy: other\n"))
    messages, material = read_all(raw, "a.zip")

    assert [message.author for message in messages] == ["Ann", "Bo", "Cy"]
    assert any("Both" in unread.why for unread in material.unread)


def test_a_damaged_chat_is_read_and_the_damage_is_said() -> None:
    raw = packed(("_chat.txt", CHAT), compress=zipfile.ZIP_STORED)
    at = raw.find(b"Bo: hi") + 4
    messages, material = read_all(raw[:at] + b"H" + raw[at + 1 :], "a.zip")

    assert messages[1].text == "Hi"
    assert [unread.part for unread in material.unread] == ["_chat.txt"]


def test_a_damaged_file_beside_the_chat_costs_nothing() -> None:
    raw = packed(("_chat.txt", CHAT), ("b.txt", "some other words"), compress=zipfile.ZIP_STORED)
    at = raw.find(b"some other")

    assert read_all(raw[:at] + b"S" + raw[at + 1 :], "a.zip")[1].messages == 2


@pytest.mark.parametrize("cut", [10, 60, 150])
def test_a_zip_that_was_cut_off_says_so(cut: int) -> None:
    with pytest.raises(BrokenArchive, match="cut off"):
        read_all(packed(("_chat.txt", CHAT))[:cut], "a.zip")


def test_a_size_that_lies_is_found_by_counting() -> None:
    raw = bytearray(packed(("_chat.txt", CHAT)))
    at = raw.find(b"PK\x01\x02")
    raw[at + 24 : at + 28] = struct.pack("<L", 10)

    messages, _ = read_all(bytes(raw), "a.zip")

    assert messages[0].author == "Ann"


@pytest.mark.parametrize("way", [9, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, 99])
def test_a_way_of_packing_that_is_not_known_is_no_crash(way: int) -> None:
    raw = bytearray(packed(("_chat.txt", CHAT)))
    for magic, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        raw[raw.find(magic) + at] = way

    with pytest.raises(NothingInside):
        read_all(bytes(raw), "a.zip")


def test_a_file_without_a_name_is_no_crash() -> None:
    raw = bytearray(packed(("_chat.txt", CHAT), ("b", b"")))
    at = raw.rfind(b"PK\x01\x02")
    raw[at + 28] = 0
    raw[at + 30] = 1

    assert read_all(bytes(raw), "a.zip")[1].messages == 2


def test_a_link_in_a_zip_is_not_followed() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as written:
        written.writestr("_chat.txt", CHAT)
        link = zipfile.ZipInfo("passwords.txt")
        link.external_attr = 0o120777 << 16
        written.writestr(link, "/etc/passwd")

    assert parts_and_whys(out.getvalue()) == [
        ("passwords.txt", "This only points to another file. It was not followed.")
    ]


def test_a_zip_without_a_chat_and_a_document_say_what_to_do() -> None:
    with pytest.raises(NothingInside):
        read_all(packed(("a.jpg", b"x")), "a.zip")
    with pytest.raises(NothingInside):
        read_all(packed(), "a.zip")
    with pytest.raises(NothingInside, match="by itself"):
        read_all(packed(("notes.txt", "my own notes")), "a.zip")
    with pytest.raises(NothingInside, match="document"):
        read_all(packed(("[Content_Types].xml", "<x/>"), ("ppt/presentation.xml", "<x/>")), "a.pptx")


def test_a_mail_in_a_zip_is_read_as_a_mail() -> None:
    messages, material = read_all(packed(("a.eml", "From: a@example.org\n\nPay now"), ("b.jpg", b"x")), "a.zip")

    assert [message.text for message in messages] == ["Pay now"]
    assert (material.format, material.channel, material.pictures) == ("eml", Channel.MAIL, 1)


def test_a_chat_and_a_mail_in_one_zip_are_both_read_and_nobody_calls_it_a_mass_mail() -> None:
    messages, material = read_all(packed(("_chat.txt", CHAT), ("a.eml", "From: a@example.org\n\nPay now")), "a.zip")

    assert messages[-1].text == "Pay now"
    assert (material.format, material.channel) == ("mixed", Channel.CHAT)


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_that_is_packed_in_another_way_is_not_called_empty(packing: int) -> None:
    with pytest.raises(NothingInside, match="Unpack it"):
        read_all(packed(("_chat.txt", CHAT), compress=packing), "a.zip")


def test_a_text_beside_the_chat_is_listed() -> None:
    assert parts_and_whys(packed(("_chat.txt", CHAT), ("notes.txt", "my own notes")))[0][0] == "notes.txt"


def test_a_name_in_utf8_that_does_not_say_so_is_read() -> None:
    raw = packed(("_chat.txt", CHAT), ("Jos__.jpg", b"x"))

    assert "José.jpg" in [part for part, _ in parts_and_whys(raw.replace(b"Jos__.jpg", "José.jpg".encode()))]


def test_no_reader_of_words_is_asked_of_a_whole_zip(monkeypatch: pytest.MonkeyPatch) -> None:
    known = formats.readers()
    eager = replace(known[0], sure=lambda given: Sure.SURELY if given.head.startswith(b"PK") else Sure.NO, binary=False)
    monkeypatch.setattr(formats, "readers", lambda: (eager, *known))

    assert read_all(packed(("_chat.txt", CHAT)), "a.zip")[1].format == "whatsapp"
