"""Transactions: the hash that proves a payment, where the text calls it one or a block explorer's link holds it.

A hash has no checksum, and any SHA-256 has its shape; so it needs the word beside it.
"""

import re
from collections.abc import Iterator

from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.details.wallets import base58
from bellrock.records.detail import DetailKind
from bellrock.records.pattern import regex

_WORDS = frozenset(
    b"tx txid txn txhash transaction transactions transaktion transaktionen transaktions transacci\xf3n transaccion "
    b"transa\xe7\xe3o transacao transazione transactie transakcja transakcji payment zahlung pago pagamento "
    b"paiement".split()
)
_CUE = regex(
    rb"\b(?:tx(?:[ _-]?(?:id|hash|n))?|txs|transa[kc\xe7]\w*[ -]?(?:id|hash|no|nr)?|(?:payment|zahlung|pago"
    rb"|pagamento|paiement)\w* (?:id|hash|proof))\b"
)
_HASH = regex(r"(?:0x)?[0-9a-fA-F]{64}\Z")
_NETWORKS: tuple[tuple[str, re.Pattern[bytes]], ...] = tuple(
    (system, regex(rb"\b(?:" + words + rb")\b"))
    for system, words in (
        ("bch", rb"bch|bitcoin\s?cash|bitcoin-cash"),
        ("btc", rb"btc|bitcoins?|blockstream|mempool"),
        ("eth", rb"eth|ethereum|etherscan"),
        ("trx", rb"trx|tron|tronscan|trc-?20"),
        ("ltc", rb"ltc|litecoin"),
        ("xmr", rb"xmr|monero"),
        ("doge", rb"doge(?:coin)?"),
        ("dash", rb"dash"),
        ("xrp", rb"xrp|ripple|xrpscan|bithomp"),
        ("sol", rb"sol|solana|solscan"),
        ("ton", rb"ton|toncoin|tonscan|tonviewer"),
        ("ada", rb"ada|cardano|cardanoscan"),
        ("zec", rb"zec|zcash"),
    )
)
_SHARED = ("bch", "ltc", "doge", "dash", "trx", "xmr", "xrp", "ton", "ada", "zec")
_BEHIND = regex(rb"[ (]{1,3}(?:on |in |auf |en |na |su |op )?(?:the |der |la |el |il |het )?")
_REACH = 72


def find(sheet: Sheet) -> Iterator[Found]:
    """Every transaction hash of the text."""
    if not sheet.says(_WORDS):
        return
    for start, end in sheet.long_words:
        size = end - start
        if size not in (64, 66, 87, 88) or not sheet.cue(_CUE, start, end, before=_REACH, after=0):
            continue
        written = sheet.text[start:end]
        system = _network(sheet, start, end)
        if _HASH.match(written):
            yield _hash(start, end, written, system)
        elif size in (87, 88) and len(base58.decode(written) or b"") == 64:
            yield Found(DetailKind.TRANSACTION, start, end, written, "sol")


def _hash(start: int, end: int, written: str, system: str | None) -> Found:
    if written[1] in "xX":
        also = tuple(each for each in ("eth", "bnb") if each != (system or "eth"))
        return Found(DetailKind.TRANSACTION, start, end, written.lower(), system or "eth", also)
    also = () if system else _SHARED
    return Found(DetailKind.TRANSACTION, start, end, written.lower(), system or "btc", also)


def _network(sheet: Sheet, start: int, end: int) -> str | None:
    """The network whose name stands nearest before the hash, or right behind it."""
    best, place = None, -1
    for system, pattern in _NETWORKS:
        for match in pattern.finditer(sheet.raw, max(0, start - _REACH), start):
            if match.end() > place:
                best, place = system, match.end()
    if best:
        return best
    behind = _BEHIND.match(sheet.raw, end)
    return next((system for system, pattern in _NETWORKS if behind and pattern.match(sheet.raw, behind.end())), None)
