"""One judge for each network with a checksum or rule of its own."""

import binascii
import zlib
from base64 import b64decode

from bellrock.details.wallets import base58, bech32
from bellrock.details.wallets.keccak import keccak256

_MONERO_BLOCKS = {2: 1, 3: 2, 5: 3, 6: 4, 7: 5, 9: 6, 10: 7, 11: 8}


def checksum_case(digits: str) -> str:
    """The 40 lower-case hex digits of an Ethereum address in the upper and lower case that EIP-55 sets."""
    mask = keccak256(digits.encode()).hex()
    return "".join(digit.upper() if turn >= "8" else digit for digit, turn in zip(digits, mask, strict=False))


def ethereum(digits: str) -> bool | None:
    """EIP-55 for the 40 hex digits after 0x: True or False for mixed case, None where no case carries a checksum."""
    if digits in (digits.lower(), digits.upper()):
        return None
    return checksum_case(digits.lower()) == digits


def monero(text: str) -> bool:
    """A main-network Monero address: standard (18), integrated (19) or sub-address (42), Keccak checksum right.

    Source: Monero's `src/common/base58.cpp` (blocks of 11 letters for 8 bytes) and `cryptonote_config.h` (prefixes).
    """
    raw = bytearray()
    for start in range(0, len(text), 11):
        block = text[start : start + 11]
        size = _MONERO_BLOCKS.get(len(block))
        number = 0
        for letter in block:
            place = base58.BITCOIN.find(letter)
            if place < 0:
                return False
            number = number * 58 + place
        if size is None or number >> 8 * size:
            return False
        raw += number.to_bytes(size, "big")
    sizes = {18: 69, 42: 69, 19: 77}
    return sizes.get(raw[0]) == len(raw) and keccak256(bytes(raw[:-4]))[:4] == raw[-4:]


def ripple(text: str) -> str | None:
    """The normal form of an XRP Ledger address, `r…` or `r…?dt=TAG` for an X-address with a tag; None if refused.

    Sources: xrpl.org "base58 Encodings"; XLS-5d for X-addresses (prefix 05 44, 20 bytes, flag, 64-bit tag).
    """
    payload = base58.decode_check(text, base58.RIPPLE)
    if payload is None:
        return None
    if len(payload) == 21 and payload[0] == 0:
        return text
    if len(payload) != 31 or payload[:2] != b"\x05\x44" or payload[22] > 1 or any(payload[27:]):
        return None
    classic = _ripple_classic(payload[2:22])
    tag = int.from_bytes(payload[23:27], "little")
    if payload[22] == 0:
        return classic if tag == 0 else None
    return f"{classic}?dt={tag}"


def _ripple_classic(account: bytes) -> str:
    return base58.encode_check(b"\x00" + account, base58.RIPPLE)


def ton(text: str) -> str | None:
    """The URL-safe form of a 48-letter TON main-network address whose CRC-16 agrees; None if refused.

    Source: TEP-2: flag 11 (bounceable) or 51, workchain 00 or ff, 32 bytes, CRC-16/XMODEM.
    """
    url_safe = text.translate({43: 45, 47: 95})
    try:
        raw = b64decode(url_safe, altchars=b"-_", validate=True)
    except binascii.Error:
        return None
    if len(raw) != 36 or raw[0] not in (0x11, 0x51) or raw[1] not in (0x00, 0xFF):
        return None
    return url_safe if binascii.crc_hqx(raw[:34], 0) == int.from_bytes(raw[34:], "big") else None


def cardano_byron(text: str) -> bool:
    """A Byron address of Cardano: CBOR [tag 24 (payload), CRC-32 of the payload] in Base58.

    Source: the Cardano ledger's Byron address format (`byron.cddl`).
    """
    raw = base58.decode(text)
    if raw is None or len(raw) < 40 or raw[:3] != b"\x82\xd8\x18":
        return False
    if raw[3] == 0x58:
        start, size = 5, raw[4]
    elif 0x40 <= raw[3] <= 0x57:
        start, size = 4, raw[3] - 0x40
    else:
        return False
    payload, seal = raw[start : start + size], raw[start + size :]
    return len(payload) == size and seal == _cbor_number(zlib.crc32(payload))


def _cbor_number(number: int) -> bytes:
    if number < 24:
        return bytes((number,))
    for head, size in ((0x18, 1), (0x19, 2), (0x1A, 4)):
        if number >> 8 * size == 0:
            return bytes((head,)) + number.to_bytes(size, "big")
    return b""


def cardano_shelley(text: str) -> bool:
    """A Shelley address or stake address of Cardano's main network.

    Source: CIP-19: header byte (type in the high half, network 1 in the low half) and one or two 28-byte hashes.
    """
    read = bech32.decode(text)
    raw = bech32.to_bytes(read.words) if read and read.constant == bech32.BECH32 else None
    if read is None or not raw or raw[0] & 15 != 1:
        return False
    kind = raw[0] >> 4
    if read.prefix == "stake":
        return kind in (14, 15) and len(raw) == 29
    if read.prefix != "addr":
        return False
    if kind in (4, 5):
        return 29 < len(raw) <= 29 + 15
    return len(raw) == {0: 57, 1: 57, 2: 57, 3: 57, 6: 29, 7: 29}.get(kind)


def solana(text: str) -> bool:
    """True for the shape of a Solana account: Base58 of exactly 32 bytes, which carries no checksum."""
    raw = base58.decode(text)
    return raw is not None and len(raw) == 32
