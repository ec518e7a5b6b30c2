"""A new format is one new file, and nothing else has to be touched."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bellrock.read import formats
from bellrock.read.reader import Reader
from tests.fakes.reading import read_all
from tests.read.exports.written import zipped

FORMAT = """
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.records.material import Channel
from bellrock.records.message import Message

def messages(given, tally):
    for line in given.words.splitlines()[1:]:
        author, _, text = line.partition("> ")
        yield tally.add(Message(tally.next_index, text, author))

READER = Reader("pigeon", "Pigeon post", Channel.CHAT,
    lambda given: Sure.SURELY if given.head.startswith(b"PIGEON") else Sure.NO,
    messages, Tested.GENERATED, "all", "nothing", (".pig",))
"""


@pytest.fixture
def pigeon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "pigeon.py").write_text(FORMAT)
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(tmp_path)])
    formats.readers.cache_clear()
    yield
    formats.readers.cache_clear()


@pytest.mark.usefixtures("pigeon")
def test_a_new_format_is_one_new_file() -> None:
    written = "PIGEON\nMo> Pay 200\nAnn> no"

    messages, material = read_all(written, "a.pig")

    assert [(message.author, message.text) for message in messages] == [("Mo", "Pay 200"), ("Ann", "no")]
    assert material.format == "pigeon"
    assert read_all(zipped({"x/a.pig": written}), "a.zip")[1].format == "pigeon"


@pytest.mark.parametrize("reader", formats.readers(), ids=lambda reader: str(reader.format))
def test_every_reader_says_what_it_reads_and_what_it_misses(reader: Reader) -> None:
    assert reader.format.isidentifier()
    assert reader.title
    assert reader.reads
    assert reader.misses
    assert all(ending.startswith(".") and ending == ending.lower() for ending in reader.endings)
