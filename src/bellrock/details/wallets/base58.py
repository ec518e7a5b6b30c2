"""Base58 and Base58Check, in the alphabets of Bitcoin and of the XRP Ledger.

Sources: the Bitcoin wiki's "Base58Check encoding"; xrpl.org "base58 Encodings".
"""

from hashlib import sha256

BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"

_PLACES = {alphabet: {letter: place for place, letter in enumerate(alphabet)} for alphabet in (BITCOIN, RIPPLE)}


def decode(text: str, alphabet: str = BITCOIN) -> bytes | None:
    """The bytes that `text` stands for, or None where a letter is not of the alphabet.

    The work grows with the square of the length, so a caller hands in at most a few hundred letters.
    """
    places = _PLACES[alphabet]
    number = 0
    try:
        for letter in text:
            number = number * 58 + places[letter]
    except KeyError:
        return None
    zeros = len(text) - len(text.lstrip(alphabet[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def decode_check(text: str, alphabet: str = BITCOIN) -> bytes | None:
    """The payload, version first, where the last four bytes are its double SHA-256; else None."""
    raw = decode(text, alphabet)
    if raw is None or len(raw) < 5:
        return None
    payload, seal = raw[:-4], raw[-4:]
    return payload if sha256(sha256(payload).digest()).digest()[:4] == seal else None


def encode_check(payload: bytes, alphabet: str = BITCOIN) -> str:
    """The letters for a payload, version first, and its checksum."""
    raw = payload + sha256(sha256(payload).digest()).digest()[:4]
    number = int.from_bytes(raw, "big")
    letters = ""
    while number:
        number, place = divmod(number, 58)
        letters = alphabet[place] + letters
    return alphabet[0] * (len(raw) - len(raw.lstrip(b"\x00"))) + letters
