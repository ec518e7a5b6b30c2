"""Pages of few sizes: whoever watches the line sees how much comes, and cannot tell one page from another by it.

A comment at the end of each page holds letters that do not compress, as many as it takes to the next size at gzip -6.
They come from the name of the page, so that two builds are equal.
"""

import hashlib
import zlib
from collections.abc import Callable

SIZES = 8
"""How many sizes there are at most."""

LEVEL = 6
_GZIP = 18  # bytes of the head and the tail of a gzip file without a name
_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._"
_LETTER_OF = _LETTERS * 4
# Such a letter costs about this much of a byte when compressed.
_OF_A_BYTE = 0.76


def sizes(most: int) -> tuple[int, ...]:
    """The sizes that pages may have, in bytes, up to the largest."""
    return tuple(most * step // SIZES for step in range(1, SIZES + 1))


def padded(body: bytes, name: str, most: int) -> bytes:
    """The page, filled up to the next of the sizes; one that is larger than all stays as it is."""
    begun = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    head = begun.compress(body)

    def weight(tail: bytes) -> int:
        rest = begun.copy()
        return len(head) + len(rest.compress(tail)) + len(rest.flush()) + _GZIP

    has = weight(b"")
    for wanted in (size for size in sizes(most) if size > has):
        for seed in range(3):
            tail = _tail(_letters(f"{name} {seed}", 2 * (wanted - has)), wanted, weight)
            if tail is not None:
                return body + tail
    return body


def _tail(letters: bytes, wanted: int, weight: Callable[[bytes], int]) -> bytes | None:
    """The comment with which the page weighs what is wanted; None where no count of these letters does that."""
    count, tried = 0, set[int]()
    while 0 <= count <= len(letters) and count not in tried:
        tried.add(count)
        tail = b"<!--" + letters[:count] + b"-->"
        short = wanted - weight(tail)
        if not short:
            return tail
        # Towards the end by single letters: each adds a byte or none.
        count += round(short / _OF_A_BYTE) if abs(short) > 3 else (short > 0) - (short < 0)
    return None


def _letters(seed: str, count: int) -> bytes:
    """As many letters as that, with six bits of chance in each."""
    return hashlib.shake_256(seed.encode()).digest(count).translate(_LETTER_OF)
