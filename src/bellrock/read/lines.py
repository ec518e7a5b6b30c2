"""The lines of a text of any size, in memory that does not grow."""

import io
from collections.abc import Iterator
from typing import BinaryIO

from bellrock.read import limits
from bellrock.read.charset import fallback


def lines_of(stream: BinaryIO, encoding: str) -> Iterator[str]:
    """The lines without their ends; a line too long for any message is given in pieces."""
    text = io.TextIOWrapper(stream, encoding=encoding, errors=fallback(encoding), newline=None)
    try:
        while line := text.readline(limits.MESSAGE):
            yield line.removesuffix("\n")
    finally:
        text.detach()
