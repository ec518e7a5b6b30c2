"""Is this really a wallet? What only has the shape of one is no sign of anything: ids in links have it too."""

import re

from stdnum import bitcoin

_ETHER = re.compile("0x[0-9a-fA-F]{40}")


def is_wallet(words: str) -> bool:
    """True where the checksum of a Bitcoin address holds; Litecoin and Ether go by their shape and their prefix."""
    if words.startswith(("ltc1", "LTC1")) or _ETHER.fullmatch(words):
        return True
    return bool(bitcoin.is_valid(words))
