"""Which network an address-shaped word belongs to, and whether its checksum agrees."""

from typing import NamedTuple

from bellrock.details.wallets import base58, bech32, cashaddr, networks, zcash

_HEX = frozenset("0123456789abcdefABCDEF")
_BECH32_LETTERS = frozenset(bech32.CHARSET)

#: Base58Check version byte -> the network and the others that use the same byte.
#: Sources: Bitcoin, Litecoin, Dogecoin and Dash `chainparams.cpp`; TRON's documentation for 41.
#: Version 5 was Litecoin's script address before `M`, and Bitcoin Cash kept both of Bitcoin's.
_VERSIONS: dict[int, tuple[str, tuple[str, ...]]] = {
    0x00: ("btc", ("bch",)),
    0x05: ("btc", ("ltc", "bch")),
    0x30: ("ltc", ()),
    0x32: ("ltc", ()),
    0x1E: ("doge", ()),
    0x16: ("doge", ()),
    0x4C: ("dash", ()),
    0x10: ("dash", ()),
    0x41: ("trx", ("usdt",)),
}
#: First letter of an address -> the network that its shape speaks for when the checksum fails.
_SHAPES = {"1": "btc", "3": "btc", "L": "ltc", "M": "ltc", "D": "doge", "A": "doge", "9": "doge", "X": "dash"}
_SHAPES |= {"7": "dash", "T": "trx", "r": "xrp"}

EVM = ("bnb", "usdt")


class Verdict(NamedTuple):
    """What a word is: `checked` as in Detail; `strong` where its shape alone, checksum failed, is worth a mention."""

    system: str
    also: tuple[str, ...]
    checked: bool | None
    normal: str
    strong: bool = False


def judge(token: str) -> Verdict | None:
    """The verdict on one unbroken word of ASCII letters and digits; None where it has the shape of no network."""
    first = token[0]
    if first == "0":
        return _ethereum(token)
    low = token[:8].lower()
    if low.startswith(("bc1", "ltc1")):
        return _segwit(token, low)
    if first in "qpQP" and cashaddr.is_cashaddr(token):
        return Verdict("bch", (), True, f"{cashaddr.PREFIX}:{token.lower()}")
    if low.startswith(("addr1", "stake1")):
        return _spelled("ada", token, networks.cardano_shelley(token), low)
    if low.startswith(("zs1", "tex1", "u1")):
        return _spelled("zec", token, zcash.shielded(token), low)
    return _base58(token, first)


def _ethereum(token: str) -> Verdict | None:
    if len(token) != 42 or token[1] not in "xX" or not _HEX.issuperset(token[2:]):
        return None
    checked = networks.ethereum(token[2:])
    normal = token if checked is False else "0x" + networks.checksum_case(token[2:].lower())
    return Verdict("eth", EVM, checked, normal, strong=True)


def _segwit(token: str, low: str) -> Verdict | None:
    system, prefix = ("btc", "bc") if low.startswith("bc1") else ("ltc", "ltc")
    if not len(prefix) + 11 <= len(token) <= 90:
        return None
    if bech32.is_segwit(token, prefix):
        return Verdict(system, (), True, token.lower())
    tail = token[len(prefix) + 1 :]
    spelled = _BECH32_LETTERS.issuperset(tail.lower()) and tail in (tail.lower(), tail.upper())
    return Verdict(system, (), False, token, strong=spelled and len(tail) in (39, 59)) if spelled else None


def _spelled(system: str, token: str, proved: bool, low: str) -> Verdict | None:
    if proved:
        return Verdict(system, (), True, token.lower())
    tail = token[low.index("1") + 1 :].lower()
    strong = low.startswith(("addr1", "stake1")) and len(tail) > 50
    return Verdict(system, (), False, token, strong) if len(tail) > 36 and _BECH32_LETTERS.issuperset(tail) else None


def _base58(token: str, first: str) -> Verdict | None:
    size = len(token)
    if size in (95, 106):
        return _long_base58(token, first)
    if first == "r" or (first == "X" and size in (46, 47)):
        account = networks.ripple(token) if size <= 47 else None
        if account:
            return Verdict("xrp", (), True, account)
    if 25 <= size <= 36:
        if first not in _SHAPES and first != "t":
            return None
        payload = base58.decode_check(token)
        if payload and len(payload) == 21 and payload[0] in _VERSIONS:
            system, also = _VERSIONS[payload[0]]
            return Verdict(system, also, True, token)
        if token.startswith(("t1", "t3")) and zcash.transparent(token):
            return Verdict("zec", (), True, token)
        if first in _SHAPES and (size == 34 or (size >= 27 and first in "13r")) and _is_base58(token):
            return Verdict(_SHAPES[first], (), False, token)
        return None
    if token.startswith(("Ae2", "Ddz")) and size <= 120 and networks.cardano_byron(token):
        return Verdict("ada", (), True, token)
    return None


def _long_base58(token: str, first: str) -> Verdict | None:
    if first in "48" and _is_base58(token):
        return Verdict("xmr", (), networks.monero(token), token)
    if token.startswith("zc") and zcash.sprout(token):
        return Verdict("zec", (), True, token)
    if token.startswith("Ddz") and networks.cardano_byron(token):
        return Verdict("ada", (), True, token)
    return None


def _is_base58(token: str) -> bool:
    return token.isascii() and not any(letter in "0OIl" for letter in token)
