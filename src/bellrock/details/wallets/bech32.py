"""Bech32 and Bech32m, and the witness rules of Bitcoin and Litecoin.

Sources: BIP-173 (Bech32, segwit addresses), BIP-350 (Bech32m for witness version 1 and up).
"""

from typing import NamedTuple

CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
BECH32 = 1
BECH32M = 0x2BC830A3
_PLACES = {letter: place for place, letter in enumerate(CHARSET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


class Words(NamedTuple):
    """A string whose checksum agrees: its prefix, its 5-bit words without the checksum, which checksum it was."""

    prefix: str
    words: list[int]
    constant: int


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place in range(5):
            if top >> place & 1:
                check ^= _GENERATOR[place]
    return check


def places(text: str) -> list[int] | None:
    """The 5-bit words of lower-case letters, or None where one is not of the character set."""
    try:
        return [_PLACES[letter] for letter in text]
    except KeyError:
        return None


def decode(text: str) -> Words | None:
    """The words of `text` where its checksum agrees; None for mixed case or any other fault."""
    if text != text.lower() and text != text.upper():
        return None
    prefix, one, tail = text.lower().rpartition("1")
    words = places(tail)
    if not one or not prefix or words is None or len(words) < 6:
        return None
    expanded = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    constant = _polymod(expanded + words)
    return Words(prefix, words[:-6], constant) if constant in (BECH32, BECH32M) else None


def to_bytes(words: list[int]) -> bytes | None:
    """The bytes that 5-bit words hold; None where the padding is longer than four bits or not zero (BIP-173)."""
    number = held = 0
    out = bytearray()
    for word in words:
        number = (number << 5 | word) & 0xFFF
        held += 5
        if held >= 8:
            held -= 8
            out.append(number >> held & 0xFF)
    return None if held >= 5 or number & ((1 << held) - 1) else bytes(out)


def is_segwit(text: str, prefix: str) -> bool:
    """True where `text` is a witness address of that network: checksum, version, length and padding all right."""
    read = decode(text) if len(text) <= 90 else None
    if read is None or read.prefix != prefix or not read.words:
        return False
    version, program = read.words[0], to_bytes(read.words[1:])
    if version > 16 or program is None or not 2 <= len(program) <= 40:
        return False
    if version == 0:
        return read.constant == BECH32 and len(program) in (20, 32)
    return read.constant == BECH32M
