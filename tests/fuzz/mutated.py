"""Exports that were cut, torn and stitched together again; none may make a reader fall over."""

import random  # noqa: TID251  # a seed is given, so every walk comes again
import time
from collections.abc import Callable, Iterable, Mapping

from hypothesis import strategies as some

from bellrock.records.errors import Unreadable
from bellrock.records.material import Material
from bellrock.records.message import Message
from tests.fakes.reading import read_all

NASTY = (b"<", b">", b'"', b"'", b"&#55357;", b"&#0;", b"&", b"\x00", b"\xff", b"\n", b"\n\n", b"<!--", b"-->")
Examples = Mapping[str, bytes]


def kept(raw: bytes, name: str) -> tuple[list[Message], Material] | None:
    """What was read, or nothing where it was refused in order; every other error is a fault."""
    try:
        return read_all(raw, name)
    except Unreadable:
        return None


def torn(raw: bytes, choices: Iterable[tuple[int, int, bytes]]) -> bytes:
    """The bytes with pieces replaced: from a place, as many of them, by these."""
    for at, count, piece in choices:
        at %= len(raw) + 1
        raw = raw[:at] + piece + raw[at + count :]
    return raw


def tearings() -> some.SearchStrategy[list[tuple[int, int, bytes]]]:
    """A few places, counts and pieces."""
    one = some.tuples(
        some.integers(0, 100_000), some.integers(0, 60), some.sampled_from(NASTY) | some.binary(max_size=9)
    )
    return some.lists(one, min_size=1, max_size=6)


def walk(examples: Examples, seconds: float, seed: int, look: Callable[[bytes, str], object] = kept) -> int:
    """Tear the examples for so long; gives how many were read. The seed makes a fault come again."""
    chance = random.Random(seed)
    until, count = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        name, raw = chance.choice(list(examples.items()))
        other = chance.choice(list(examples.values()))
        choices = []
        for _ in range(chance.randint(1, 8)):
            start = chance.randrange(len(other))
            piece = chance.choice((*NASTY, other[start : start + chance.randint(0, 200)], chance.randbytes(3)))
            choices.append((chance.randrange(len(raw)), chance.choice((0, 0, 1, 3, 40, 4000)), piece))
        look(torn(raw, choices), name)
        count += 1
    return count
