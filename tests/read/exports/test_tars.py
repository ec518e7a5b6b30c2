"""A tar, and what gzip packed, give the exports in them: nothing goes to a disk, bursts or is followed."""

import gzip
import io
import tarfile
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bellrock.read import limits
from bellrock.records.errors import BrokenArchive, NothingInside, NotText, TooLarge, Unreadable
from tests.fakes.reading import read_all
from tests.read.exports.mutated import is_read_or_refused, mutated, walk
from tests.read.exports.test_chats_in_mails import CHAT
from tests.read.exports.test_chats_in_mails import mail as carrying
from tests.read.exports.test_several_mails import mailbox
from tests.read.exports.written import THREAT, meta_row, meta_thread, zipped
from tests.read.exports.written_documents import docx

DEEP = "Takeout/" + "long folder/" * 30


def tar(files: Mapping[str, bytes | str], form: int = tarfile.PAX_FORMAT) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=form) as archive:
        for name, content in files.items():
            raw = content.encode() if isinstance(content, str) else content
            entry = tarfile.TarInfo(name)
            entry.size = len(raw)
            archive.addfile(entry, io.BytesIO(raw))
    return made.getvalue()


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
@pytest.mark.parametrize("packed", [False, True])
def test_a_chat_and_its_pictures_are_read_out_of_a_tar(form: int, packed: bool) -> None:
    raw = tar({"x/_chat.txt": CHAT, "x/IMG-20180613-WA0001.jpg": b"x", "x/1.mp4": b"y" * 999}, form)
    messages, material = read_all(gzip.compress(raw) if packed else raw, "a.tgz" if packed else "a.tar")

    assert [(message.author, message.text) for message in messages][1] == ("Mo", THREAT)
    assert messages[0].attachments[0].present
    assert (material.format, material.pictures) == ("whatsapp", 2)
    assert [unread.part for unread in material.unread] == ["1.mp4"]


@pytest.mark.parametrize("form", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_long_names_keep_the_files_of_an_export_in_their_order(form: int) -> None:
    rows = [meta_row("Mo", 1_700_000_000 + number, f"word {number}") for number in range(2)]
    files = {
        f"{DEEP}inbox/mo.x_7654321/message_1.json": meta_thread(rows[1:], "Mo"),
        f"{DEEP}inbox/mo.x_7654321/message_2.json": meta_thread(rows[:1], "Mo"),
    }
    messages, material = read_all(gzip.compress(tar(files, form)), "takeout.tgz")

    assert [message.text for message in messages] == ["word 0", "word 1"]
    assert material.identities[0].value == "mo.x"


def test_a_mailbox_out_of_a_takeout_gives_each_mail() -> None:
    material = read_all(gzip.compress(tar({"Takeout/Mail/All mail.mbox": mailbox("ann", "bo")})), "takeout.tgz")[1]

    assert (material.format, [each.title for each in material.conversations]) == ("eml", ["About ann", "About bo"])


def test_a_document_in_a_tar_is_read() -> None:
    assert read_all(tar({"a.docx": docx(THREAT)}), "a.tar")[0][0].text == THREAT


@pytest.mark.parametrize(
    "raw", [CHAT.encode(), mailbox("ann").encode(), zipped({"_chat.txt": CHAT})], ids=("chat", "mail", "zip")
)
def test_a_file_packed_by_gzip_is_read_whatever_it_is_called(raw: bytes) -> None:
    assert read_all(gzip.compress(raw), "a.gz")[1].sha256 != read_all(raw)[1].sha256
    assert [message.text for message in read_all(gzip.compress(raw))[0]] == [each.text for each in read_all(raw)[0]]


def test_several_packed_one_after_the_other_are_one() -> None:
    lines = CHAT.splitlines(keepends=True)

    assert len(read_all(b"".join(gzip.compress(line.encode()) for line in lines) + bytes(9), "a.gz")[0]) == 2


def test_what_is_packed_and_not_known_says_what_to_do() -> None:
    with pytest.raises(NotText, match="Unpack it"):
        read_all(gzip.compress(b"words of mine"), "a.gz")
    with pytest.raises(NothingInside):
        read_all(tar({"a.bin": b"x"}), "a.tar")


def test_a_tar_attached_to_a_mail_is_read() -> None:
    raw = carrying(("a.tgz", "application/gzip", gzip.compress(tar({"_chat.txt": CHAT}))))

    assert read_all(raw, "a.eml")[0][-1].text == THREAT


@pytest.mark.parametrize("packed", [False, True])
def test_a_cut_tar_gives_all_that_is_whole_and_says_so(packed: bool) -> None:
    raw = tar({"_chat.txt": CHAT, "b.txt": CHAT * 400})[:20_000]
    raw = gzip.compress(raw) if packed else raw
    messages, material = read_all(raw, "a.tar")

    assert len(messages) > 100
    assert "b.txt" in [unread.part for unread in material.unread]


def test_a_cut_gzip_gives_all_that_is_whole_and_says_so() -> None:
    raw = gzip.compress("".join(f"13/06/18, 21:25 - Mo: {number * 7919}\n" for number in range(3000)).encode())
    messages, material = read_all(raw[: len(raw) // 2], "a.gz")

    assert len(messages) > 500
    assert "a.gz" in [unread.part for unread in material.unread]


def test_a_bomb_is_stopped_on_its_way() -> None:
    with pytest.raises(BrokenArchive, match="far more"):
        read_all(gzip.compress(CHAT.encode() + b"0" * 30_000_000), "a.gz")
    with pytest.raises(Unreadable):
        read_all(gzip.compress(gzip.compress(gzip.compress(gzip.compress(CHAT.encode())))), "a.gz")


def test_all_that_is_unpacked_counts_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bellrock.read.allowance.Allowance.__init__.__defaults__", (100_000,))
    with pytest.raises(TooLarge):
        read_all(gzip.compress(CHAT.encode() * 2_000), "a.gz")


def test_what_is_too_large_to_be_held_out_of_a_packed_tar_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = gzip.compress(tar({"_chat.txt": CHAT, "b.txt": CHAT * 50}))
    monkeypatch.setattr(limits, "ONE_TEXT", 1000)
    messages, material = read_all(raw, "a.tgz")

    assert len(messages) == 2
    assert "b.txt" in [unread.part for unread in material.unread]


def test_links_and_devices_are_not_followed() -> None:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for name, kind in (("passwords.txt", tarfile.SYMTYPE), ("b.txt", tarfile.LNKTYPE), ("c.txt", tarfile.CHRTYPE)):
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, "/etc/passwd"
            archive.addfile(entry)
        entry = tarfile.TarInfo("../../_chat.txt")
        entry.size = len(CHAT)
        archive.addfile(entry, io.BytesIO(CHAT.encode()))
    messages, material = read_all(made.getvalue(), "a.tar")

    assert len(messages) == 2
    assert [unread.part for unread in material.unread] == ["passwords.txt", "b.txt"]


def test_too_many_files_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ZIP_ENTRIES", 5)
    with pytest.raises(BrokenArchive):
        read_all(tar({f"{number}.jpg": b"" for number in range(6)}), "a.tar")


def test_a_chat_that_names_a_tar_is_still_a_chat() -> None:
    text = CHAT + " " * (257 - len(CHAT)) + "ustar and more\n" + "x" * 600

    assert read_all(text)[1].format == "whatsapp"


EXAMPLES = (
    ("a.tar", tar({"_chat.txt": CHAT, "b.eml": "From: a@example.org\n\nPay now"})),
    ("a.tgz", gzip.compress(tar({DEEP + "_chat.txt": CHAT}))),
    ("a.gz", gzip.compress(CHAT.encode())),
)


@given(some.integers(), some.sampled_from(EXAMPLES))
def test_a_changed_tar_is_read_or_refused(seed: int, example: tuple[str, bytes]) -> None:
    is_read_or_refused(mutated(example[1], seed), example[0])


@pytest.mark.long
def test_sixty_seconds_of_changed_tars_find_nothing() -> None:
    walk(EXAMPLES, 60)
