"""The rows of Discord's own data package, as JSON or as a table; all of them are the person's own words.

Facts: public parsers of the package; one folder a channel, called c and the channel's number.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any

from bellrock.read import limits
from bellrock.read.charset import fallback
from bellrock.read.given import Given
from bellrock.read.json_stream import JsonStream
from bellrock.read.names import shown
from bellrock.read.tally import Tally
from bellrock.records.pattern import regex

_FOLDER = regex(r"c?([0-9]{15,20})")


def channel_of(path: str) -> str:
    """The number of the channel by the folder of a file, else the folder itself."""
    folder = path.replace("\\", "/").rpartition("/")[0].rpartition("/")[2]
    found = _FOLDER.fullmatch(folder)
    return found[1] if found else folder


def of_json(given: Given, tally: Tally) -> Iterator[Mapping[str, Any]]:
    """The rows of messages.json."""
    stream = JsonStream(given.opens(), given.encoding, lambda path: path == ())
    for value in stream.values():
        if isinstance(value.value, dict):
            yield value.value
    stream.tell(given.name, tally)


def of_table(given: Given, tally: Tally) -> Iterator[Mapping[str, Any]]:
    """The rows of messages.csv by the names in its first row."""
    text = io.TextIOWrapper(given.opens(), given.encoding, fallback(given.encoding), newline="")
    try:
        table = csv.reader(iter(lambda: text.readline(limits.MESSAGE), ""))
        head: list[str] = []
        broken = 0
        while True:
            try:
                cells = next(table)
            except StopIteration:
                break
            except csv.Error:
                # One cell of more letters than the library takes.
                broken += 1
                continue
            if not head:
                head = [cell.strip("\ufeff") for cell in cells]
            elif len(cells) < len(head):
                broken += bool(cells)
            else:
                yield dict(zip(head, cells, strict=False))
        if broken:
            tally.doubt(shown(given.name), f"{broken:,} rows in it are broken or cut. They were not read.")
    finally:
        text.detach()
