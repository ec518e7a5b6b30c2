"""CashAddr, the address form of Bitcoin Cash.

Source: the CashAddr specification of bitcoincash.org, with the token-aware types of CHIP-2022-02.
"""

from bellrock.details.wallets.bech32 import places, to_bytes

PREFIX = "bitcoincash"
_SIZES = (20, 24, 28, 32, 40, 48, 56, 64)
_GENERATOR = (0x98F2BC8E61, 0x79B76D99E2, 0xF33E5FB3C4, 0xAE2EABE2A8, 0x1E4F43E470)
#: How many letters stand after the colon, for each hash size: version byte and hash in 5-bit words, and 8 of checksum.
LENGTHS = frozenset(((1 + size) * 8 + 4) // 5 + 8 for size in _SIZES)


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 35
        check = (check & 0x07FFFFFFFF) << 5 ^ value
        for place in range(5):
            if top >> place & 1:
                check ^= _GENERATOR[place]
    return check ^ 1


def is_cashaddr(letters: str) -> bool:
    """True where `letters`, the part after "bitcoincash:", is an address: checksum, version, size and padding right."""
    if len(letters) not in LENGTHS or (letters != letters.lower() and letters != letters.upper()):
        return False
    words = places(letters.lower())
    if words is None or _polymod([ord(letter) & 31 for letter in PREFIX] + [0] + words):
        return False
    payload = to_bytes(words[:-8])
    return payload is not None and payload[0] < 0x80 and len(payload) == 1 + _SIZES[payload[0] & 7]
