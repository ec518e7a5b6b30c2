"""Is this really a wallet? What only has the shape of one is no sign of anything: ids in links have it too."""

from collections.abc import Callable

from bellrock.records.pattern import regex

_ETHER = regex("0x[0-9a-fA-F]{40}")

Proves = Callable[[str], bool]
"""Says whether the checksum of a Bitcoin address holds."""


def by_stdnum(words: str) -> bool:
    """Whether the checksum of a Bitcoin address holds, by python-stdnum, which takes long to load."""
    from stdnum import bitcoin

    return bool(bitcoin.is_valid(words))


def is_wallet(words: str, proves: Proves = by_stdnum) -> bool:
    """True where the checksum of a Bitcoin address holds; Litecoin and Ether go by their shape and their prefix."""
    if words.startswith(("ltc1", "LTC1")) or _ETHER.fullmatch(words):
        return True
    return proves(words)
