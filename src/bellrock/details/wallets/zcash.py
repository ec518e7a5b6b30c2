"""Zcash: transparent, Sprout, Sapling, TEX and unified addresses of the main network.

Sources: the Zcash protocol specification, section 5.6; ZIP 316 (unified addresses, F4Jumble); ZIP 320 (TEX).
"""

from hashlib import blake2b

from bellrock.details.wallets import base58, bech32

_TRANSPARENT = (b"\x1c\xb8", b"\x1c\xbd")
_SPROUT = b"\x16\x9a"


def transparent(text: str) -> bool:
    """True for a `t1…` or `t3…` address whose checksum agrees."""
    payload = base58.decode_check(text)
    return payload is not None and len(payload) == 22 and payload[:2] in _TRANSPARENT


def sprout(text: str) -> bool:
    """True for an old `zc…` address whose checksum agrees."""
    payload = base58.decode_check(text)
    return payload is not None and len(payload) == 66 and payload[:2] == _SPROUT


def shielded(text: str) -> bool:
    """True for a `zs1…`, `tex1…` or `u1…` address whose checksum, length and padding are right."""
    read = bech32.decode(text)
    raw = bech32.to_bytes(read.words) if read else None
    if read is None or raw is None:
        return False
    if read.prefix == "zs":
        return read.constant == bech32.BECH32 and len(raw) == 43
    if read.constant != bech32.BECH32M:
        return False
    if read.prefix == "tex":
        return len(raw) == 20
    return read.prefix == "u" and len(raw) >= 48 and unjumble(raw)[-16:] == b"u".ljust(16, b"\x00")


def unjumble(raw: bytes) -> bytes:
    """The inverse of F4Jumble: a Feistel network of four rounds over BLAKE2b (ZIP 316)."""
    half = min(64, len(raw) // 2)
    left, right = raw[:half], raw[half:]
    left = _xor(left, _left_mask(1, right, half))
    right = _xor(right, _right_mask(1, left, len(right)))
    left = _xor(left, _left_mask(0, right, half))
    return left + _xor(right, _right_mask(0, left, len(right)))


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _left_mask(turn: int, right: bytes, size: int) -> bytes:
    person = b"UA_F4Jumble_H" + bytes((turn, 0, 0))
    return blake2b(right, digest_size=size, person=person).digest()


def _right_mask(turn: int, left: bytes, size: int) -> bytes:
    mask = b""
    for block in range((size + 63) // 64):
        person = b"UA_F4Jumble_G" + bytes((turn, block & 0xFF, block >> 8))
        mask += blake2b(left, digest_size=64, person=person).digest()
    return mask[:size]
