"""One file for each format that is read. A new format is one new file here, with its `READER`."""

import importlib
import pkgutil
from functools import lru_cache

from bellrock.read.archive import STARTS
from bellrock.read.given import Given
from bellrock.read.reader import Reader, Sure


@lru_cache(maxsize=1)
def readers() -> tuple[Reader, ...]:
    """Every reader of this folder, in the order of their files."""
    modules = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}").READER for name in modules)


def surest(given: Given) -> tuple[Reader, Sure]:
    """The reader that is surest of what is given, and how sure it is; of two the first by name.

    In a zip the words of a chat may stand as they are, so of a zip only those are asked whose files are no text.
    """
    packed = given.head.startswith(STARTS)
    asked = [(reader.sure(given), reader) for reader in readers() if reader.binary or not packed]
    sure, reader = max(asked, key=lambda answer: answer[0])
    return reader, sure
