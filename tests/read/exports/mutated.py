"""Examples changed at random, and what must hold for whatever comes of it."""

import time
from collections.abc import Sequence
from random import Random  # noqa: TID251  # its number tells how to make a fault again

from bellrock.records.errors import Unreadable
from tests.fakes.reading import read_all

PIECES = (b"", b"\x00", b"\xff" * 8, b"<", b"]]>", b"/", b"9" * 400, b"\n", b"%PDF-", b"PK\x03\x04", b"<!DOCTYPE a>")


def mutated(raw: bytes, seed: int) -> bytes:
    """The bytes with some pieces changed, lost, doubled or put in, or cut off."""
    made, chance = bytearray(raw), Random(seed)
    for _ in range(chance.randint(1, 8)):
        at, length = chance.randrange(len(made) + 1), chance.choice((1, 1, 2, 4, 16, 200))
        way = chance.randrange(6)
        if way == 0:
            del made[at : at + length]
        elif way == 1:
            made[at:at] = made[at : at + length] * chance.choice((1, 2, 50))
        elif way == 2:
            made[at : at + length] = chance.randbytes(length)
        elif way == 3:
            made[at:at] = chance.choice(PIECES)
        elif way == 4 and at < len(made):
            made[at] ^= 1 << chance.randrange(8)
        elif chance.randrange(8) == 0:
            del made[at:]
    return bytes(made)


def is_read_or_refused(raw: bytes, name: str) -> None:
    """Raises where anything but an `Unreadable` comes out of the reading."""
    try:
        read_all(raw, name)
    except Unreadable:
        return


def walk(examples: Sequence[tuple[str, bytes]], seconds: float) -> None:
    """Reads changed examples for so long; the number that began a fault stands in its error."""
    end, seed = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        name, raw = examples[seed % len(examples)]
        changed = mutated(raw, seed)
        try:
            is_read_or_refused(changed, name)
        except Exception as fault:
            raise AssertionError(f"example {seed % len(examples)} of {name}, seed {seed}") from fault
        seed += 1
