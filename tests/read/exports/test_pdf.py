"""A PDF gives the words of its pages, and says what is locked, scanned, broken or drawn."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bellrock.read import limits, pdf_book
from bellrock.records.errors import NoWords, TooLarge
from bellrock.records.material import Channel
from tests.fakes.reading import read_all
from tests.read.exports.mutated import is_read_or_refused, mutated, walk
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_documents import drawn, pdf, put_together, stream

BOOK = pdf(f"Mo: {THREAT}\nby tonight (é)", "", "Bye", links=("https://mo.example/pay",))


def test_the_words_of_each_page_are_one_message_with_the_links_behind_them() -> None:
    messages, material = read_all(BOOK, "chat.pdf")

    assert [message.text for message in messages] == [
        f"Mo: {THREAT}\nby tonight (é)\nhttps://mo.example/pay",
        "Bye\nhttps://mo.example/pay",
    ]
    assert (material.format, material.channel, material.participants) == ("pdf", Channel.TEXT, ())


def test_a_pdf_is_known_by_its_bytes_whatever_it_is_called() -> None:
    assert read_all(BOOK)[1].format == "pdf"
    assert read_all("%PDX is a word of mine", "a.pdf")[1].format == "text"


def test_pictures_are_counted_once_and_never_opened() -> None:
    material = read_all(pdf("one", "two", pictures=2), "a.pdf")[1]

    assert material.pictures == 2
    assert ("page 1", "It shows pictures. They were not opened.") in [(u.part, u.why) for u in material.unread]


def test_a_picture_that_stands_in_the_page_itself_is_counted() -> None:
    raw = drawn("hi") + b"\nBI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI"

    assert read_all(one_page(raw), "a.pdf")[1].pictures == 1


def one_page(content: bytes) -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    tree = b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>"
    return put_together([b"<< /Type /Catalog /Pages 2 0 R >>", tree, font, page, stream(content)])


def test_nothing_in_a_pdf_is_called_all_that_it_shows() -> None:
    material = read_all(pdf("hi"), "a.pdf")[1]

    assert material.unknown == 1
    assert material.unread[-1].part == "drawings"


def test_a_scanned_pdf_says_that_its_pages_are_pictures() -> None:
    with pytest.raises(NoWords, match="pictures of words"):
        read_all(pdf("", "", pictures=1), "a.pdf")
    assert "page 1" in [unread.part for unread in read_all(pdf("", "words", pictures=1), "a.pdf")[1].unread]


def test_a_locked_pdf_says_so() -> None:
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'41' * 32}> /U <{'42' * 32}> /P -4 >> /ID [<41> <41>]"

    with pytest.raises(NoWords, match="locked with a password"):
        read_all(pdf(THREAT, trailer=lock), "a.pdf")


@pytest.mark.parametrize("raw", [b"%PDF-1.7\n", b"%PDF-1.4 nothing else " * 40, BOOK[:200]])
def test_a_broken_pdf_says_so(raw: bytes) -> None:
    with pytest.raises(NoWords, match="broken"):
        read_all(raw, "a.pdf")


def test_a_pdf_without_its_end_gives_all_that_is_whole_and_says_so() -> None:
    messages, material = read_all(BOOK[:-30], "a.pdf")

    assert messages[1].text.startswith("Bye")
    assert "cut off" in next(unread.why for unread in material.unread if unread.part == "a.pdf")


def test_a_page_that_is_broken_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_book, "_PAGE", 150)
    messages, material = read_all(pdf("one", "x" * 400, "three"), "a.pdf")

    assert [message.text for message in messages] == ["one", "three"]
    assert "page 2" in [unread.part for unread in material.unread]


def test_a_bomb_in_a_page_is_not_unpacked() -> None:
    bomb = one_page(b" " * 60_000_000)
    tracemalloc.start()
    with pytest.raises(NoWords):
        read_all(bomb, "a.pdf")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 30_000_000


@pytest.mark.parametrize("packing", [b"BrotliDecode", b"JBIG2Decode", b"LZWDecode", b"Crypt", b"No"])
def test_a_page_that_is_packed_in_another_way_starts_no_program_and_is_said(packing: bytes) -> None:
    with pytest.raises(NoWords):
        read_all(pdf("words").replace(b"FlateDecode", packing), "a.pdf")


def test_what_the_library_mends_is_told_to_nobody(caplog: pytest.LogCaptureFixture) -> None:
    read_all(BOOK[: BOOK.index(b"xref")], "a.pdf")

    assert caplog.records == []


def test_very_many_pages_are_read_up_to_a_limit_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bellrock.read.formats.pdf._PAGES", 2)
    messages, material = read_all(pdf("one", "two", "three"), "a.pdf")

    assert len(messages) == 2
    assert "Only the first 2" in next(unread.why for unread in material.unread if unread.part == "more pages")


def test_a_pdf_that_is_too_large_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ONE_TEXT", 100)
    with pytest.raises(TooLarge):
        read_all(BOOK, "a.pdf")


def test_a_pdf_in_a_zip_is_read() -> None:
    messages, material = read_all(zipped({"sub/chat.pdf": BOOK}), "a.zip")

    assert (material.format, len(messages)) == ("pdf", 2)


@given(some.integers())
def test_a_changed_pdf_is_read_or_refused(seed: int) -> None:
    is_read_or_refused(mutated(BOOK, seed), "a.pdf")


@pytest.mark.long
def test_sixty_seconds_of_changed_pdfs_find_nothing() -> None:
    walk([("a.pdf", BOOK), ("a.pdf", pdf("one", pictures=3)), ("a.pdf", one_page(b"BT (x) Tj ET"))], 60)
