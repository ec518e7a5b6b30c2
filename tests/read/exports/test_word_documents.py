"""Documents of word processors give their words, and say what they carry beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bellrock.read import limits
from bellrock.records.errors import NothingInside, NoWords, Unreadable
from bellrock.records.message import MessageKind
from tests.fakes.reading import read_all
from tests.read.exports.mutated import is_read_or_refused, mutated, walk
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_documents import docx, odt, word_xml

RUN = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
RELATION = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" '
    'Target="https://mo.example/pay" TargetMode="External"/></Relationships>'
)
OPEN = odt("<text:h>Mo</text:h><text:p>Pay<text:s text:c='2'/>200<text:line-break/>or</text:p><text:p>all</text:p>")


def text_of(raw: bytes) -> str:
    return read_all(raw, "a.docx")[0][0].text


def test_each_paragraph_is_a_line_of_one_message() -> None:
    messages, material = read_all(docx("Mo:", RUN.format("Pay ") + RUN.format("200 &amp; ü"), "<w:r/>"), "a.docx")

    assert [message.text for message in messages] == ["Mo:\nPay 200 & ü"]
    assert (material.format, material.channel.value, material.pictures) == ("docx", "text", 0)


def test_a_document_is_known_by_its_bytes() -> None:
    assert read_all(docx(THREAT))[1].format == "docx"
    assert read_all(OPEN)[1].format == "odt"


def test_a_chat_in_a_folder_called_word_is_still_a_chat() -> None:
    chat = "13/06/18, 21:25 - Ann: hi\n13/06/18, 21:26 - Bo: hi\n"

    assert read_all(zipped({"word/_chat.txt": chat}), "a.zip")[1].format == "whatsapp"


def test_tabs_and_broken_lines_are_kept() -> None:
    assert text_of(docx("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>")) == "a\tb\nc"


def test_a_text_box_is_read_once() -> None:
    box = "<mc:AlternateContent><mc:Choice>{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>"

    assert text_of(docx(box.format(RUN.format("boxed")))) == "boxed"


@pytest.mark.parametrize(
    ("hidden", "seen"),
    [
        ("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>here</w:t></w:r>", "here"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>here</w:t></w:r>", "here"),
    ],
)
def test_words_that_nobody_sees_are_said(hidden: str, seen: str) -> None:
    messages, material = read_all(docx(hidden), "a.docx")

    assert messages[0].text == seen
    assert "hidden words" in [unread.part for unread in material.unread]


def test_notes_and_remarks_are_parts_and_a_link_is_read_where_it_leads() -> None:
    beside = {
        "word/comments.xml": word_xml("a remark", root="comments"),
        "word/footnotes.xml": word_xml("a note", root="footnotes"),
        "word/styles.xml": word_xml("no word", root="styles"),
        "word/_rels/document.xml.rels": RELATION,
    }
    messages, material = read_all(docx("Pay here", beside=beside), "a.docx")

    assert [message.text for message in messages] == ["Pay here\nhttps://mo.example/pay", "a note", "a remark"]
    assert [message.kind for message in messages[1:]] == [MessageKind.PART, MessageKind.PART]
    assert material.messages == 1


def test_pictures_and_files_in_a_document_are_counted_and_not_opened() -> None:
    beside = {
        "word/media/image1.png": b"x",
        "word/media/image2.emf": b"x",
        "word/embeddings/sheet1.xlsx": b"x",
        "docProps/thumbnail.jpeg": b"x",
    }
    material = read_all(docx("words", beside=beside), "a.docx")[1]

    assert (material.pictures, material.closed) == (2, 1)
    assert {"pictures", "sheet1.xlsx"} <= {unread.part.rpartition("/")[2] for unread in material.unread}


def test_a_document_of_pictures_alone_says_so() -> None:
    with pytest.raises(NoWords, match="pictures"):
        read_all(docx("", beside={"word/media/image1.png": b"x"}), "a.docx")
    with pytest.raises(NoWords, match="no words"):
        read_all(docx(""), "a.docx")


@pytest.mark.parametrize("bomb", ["<!DOCTYPE a [<!ENTITY b 'Pay'>]>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>"])
def test_no_document_defines_words_of_its_own(bomb: str) -> None:
    with pytest.raises(NoWords, match="damaged"):
        read_all(docx("&b;", prolog=bomb), "a.docx")


def test_a_document_that_nests_very_deep_is_read_up_to_there() -> None:
    messages, material = read_all(docx("words", "<w:a>" * 2_000 + "</w:a>" * 2_000, "lost"), "a.docx")

    assert messages[0].text == "words"
    assert "word/document.xml" in [unread.part for unread in material.unread]


def test_a_cut_document_gives_all_that_is_whole() -> None:
    whole = word_xml("one", "two", "three")
    raw = zipped({"[Content_Types].xml": "<x/>", "word/document.xml": whole[: whole.index("three")]})
    messages, material = read_all(raw, "a.docx")

    assert messages[0].text == "one\ntwo"
    assert "word/document.xml" in [unread.part for unread in material.unread]


def test_very_long_words_are_cut_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MESSAGE", 10)
    messages, material = read_all(docx("12345", "12345", "12345"), "a.docx")

    assert messages[0].text == "12345"
    assert "long" in next(unread.why for unread in material.unread if unread.part == "word/document.xml")


def test_a_document_of_libreoffice_is_read_too() -> None:
    messages, material = read_all(OPEN, "a.odt")

    assert messages[0].text == "Mo\nPay  200\nor\nall"
    assert material.format == "odt"


def test_its_links_and_pictures_are_seen_and_its_own_view_is_no_picture() -> None:
    body = "<text:p><text:a xlink:href='https://mo.example/pay'>Pay</text:a></text:p>"
    messages, material = read_all(odt(body, {"Pictures/1.svm": b"x", "Thumbnails/thumbnail.png": b"x"}), "a.odt")

    assert messages[0].text == "Pay\nhttps://mo.example/pay"
    assert material.pictures == 1


def test_what_was_deleted_in_libreoffice_is_left_out_and_said() -> None:
    body = "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>here</text:p>"
    messages, material = read_all(odt(body), "a.odt")

    assert messages[0].text == "here"
    assert "hidden words" in [unread.part for unread in material.unread]


def test_a_document_in_a_zip_is_read_and_a_table_is_not_taken_for_one() -> None:
    assert read_all(zipped({"a.docx": docx(THREAT), "b.odt": OPEN}), "a.zip")[1].format == "mixed"
    with pytest.raises(NothingInside):
        read_all(zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}), "a.xlsx")


def test_a_zip_of_zeros_called_a_document_is_refused() -> None:
    with pytest.raises(Unreadable):
        read_all(zipped({"[Content_Types].xml": "<x/>", "word/document.xml": b"<a>" + b" " * 60_000_000}), "a.docx")


EXAMPLES = (
    ("a.docx", docx(THREAT, RUN.format("x"), beside={"word/_rels/document.xml.rels": RELATION})),
    ("a.odt", OPEN),
)


@given(some.integers(), some.sampled_from(EXAMPLES))
def test_a_changed_document_is_read_or_refused(seed: int, example: tuple[str, bytes]) -> None:
    is_read_or_refused(mutated(example[1], seed), example[0])


@given(some.integers())
def test_changed_words_of_a_document_are_read_or_refused(seed: int) -> None:
    changed = mutated(word_xml(THREAT, RUN.format("x")).encode(), seed)
    is_read_or_refused(zipped({"[Content_Types].xml": "<x/>", "word/document.xml": changed}), "a.docx")


@pytest.mark.long
def test_sixty_seconds_of_changed_documents_find_nothing() -> None:
    walk(EXAMPLES, 60)
