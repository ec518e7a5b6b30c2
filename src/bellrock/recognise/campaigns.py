"""Is this a text that was sent to many people? Matched by containment, so that a pasted part is known too.

A text becomes a sketch: its runs of five words are hashed and a fixed fraction of the hashes is kept.
The same run gives the same number everywhere, so a part of a mail keeps its part of the numbers
(MinHash with a fixed fraction instead of a fixed count, as Broder's containment needs).
Not being known is never read as "real".
"""

import re
import unicodedata
from collections.abc import Iterable
from hashlib import blake2b, sha256

from bellrock.read.normalise import normalise
from bellrock.records.campaign import Fingerprint, SeenWallets
from bellrock.records.recognition import Campaign

_RUN = 5
_FRACTION = 2
# Four runs in common are at least eight words in a row, or several phrases; measured: no wrong match in ham.
_AT_LEAST = 4
_CONTAINED = 0.5
_MOST_WORDS = 4000
_WORD = re.compile(r"[^\W\d_]+")


def sketch(text: str) -> frozenset[int]:
    """The sketch of a text: numbers of 48 bits; digits, and so amounts and wallets, leave no trace in it."""
    folded = unicodedata.normalize("NFKD", normalise(text[: _MOST_WORDS * 10]).text).lower()
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    words = [word.group() for word in _WORD.finditer(bare)][:_MOST_WORDS]
    runs = (" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
    numbers = (int.from_bytes(blake2b(run.encode(), digest_size=6).digest(), "big") for run in runs)
    return frozenset(number for number in numbers if number % _FRACTION == 0)


def known_campaign(text: str, fingerprints: Iterable[Fingerprint]) -> Campaign | None:
    """The campaign that this text or the greater part of it belongs to, or None."""
    here = sketch(text)
    best: tuple[float, Campaign] | None = None
    for known in fingerprints:
        shared = len(here & known.sketch)
        if shared < _AT_LEAST:
            continue
        contained = shared / min(len(here), len(known.sketch))
        if contained >= _CONTAINED and (best is None or contained > best[0]):
            best = contained, known.campaign
    return best[1] if best else None


def wallet_mark(salt: str, wallet: str) -> str:
    """The salted hash of a wallet as it is kept; bech32 is one wallet in both cases."""
    plain = wallet.lower() if wallet.lower().startswith(("bc1", "ltc1")) else wallet
    return sha256(f"{salt}:{plain}".encode()).hexdigest()[:16]


def wallet_was_seen(wallet: str, seen: SeenWallets) -> bool:
    """True when this wallet stood in a mass mail that we know."""
    return wallet_mark(seen.salt, wallet) in seen.marks
