"""Documents are read where nothing more can be loaded, whatever their libraries would like to load."""

import threading
from io import BytesIO

import pytest

from bellrock.jobs.apart import Apart
from bellrock.records.errors import NoWords
from bellrock.records.situation import Situation
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_documents import docx, odt, pdf
from tests.read.exports.written_outlook import compound, message

BOOK = pdf(THREAT, pictures=1, links=("https://mo.example/pay",))
LOCK = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'41' * 32}> /U <{'42' * 32}> /P -4 >> /ID [<41> <41>]"


@pytest.fixture(params=["split", "begun anew"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 1 if request.param == "split" else 2)


def test_each_kind_of_document_is_read_apart() -> None:
    with Apart() as reading:
        for name, raw in (
            ("a.pdf", BOOK),
            ("cut.pdf", BOOK[:-30]),
            ("odd.pdf", BOOK.replace(b"WinAnsiEncoding", b"MacExpertEncoding")),
            ("a.docx", docx(THREAT)),
            ("a.odt", odt(f"<text:p>{THREAT}</text:p>")),
            ("a.msg", compound(message({"1000": THREAT}))),
            ("all.zip", zipped({"a.pdf": BOOK, "a.docx": docx(THREAT)})),
        ):
            case = reading.check(name, BytesIO(raw), Situation())
            assert case.recognition.signals, name


@pytest.mark.parametrize(
    "raw",
    [
        pdf(THREAT, trailer=LOCK),
        *(pdf(THREAT).replace(b"FlateDecode", packing) for packing in (b"BrotliDecode", b"JBIG2Decode")),
    ],
    ids=("locked", "brotli", "jbig2"),
)
def test_a_document_that_asks_for_another_library_or_program_is_refused_in_order(raw: bytes) -> None:
    with Apart() as reading, pytest.raises(NoWords):
        reading.check("a.pdf", BytesIO(raw), Situation())
