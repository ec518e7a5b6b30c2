"""Wallets: addresses of fourteen networks, each checked by its own rule."""

import re
from collections.abc import Iterator

from bellrock.details.found import Found
from bellrock.details.sheet import ALNUM_DASH, ALNUM_SLASH, Sheet
from bellrock.details.wallets import cashaddr, networks
from bellrock.details.wallets.judge import Verdict, judge
from bellrock.records.detail import DetailKind
from bellrock.records.effort import Work
from bellrock.records.pattern import regex

_MOST = 256
#: What one round of Keccak in plain Python costs, in units of 10 ns.
_KECCAK_COST = 30_000
_PREFIXES = frozenset((b"bc1", b"ltc", b"add", b"sta", b"ae2", b"ddz", b"u1"))
_SHORT = regex(rb"(?<![a-z0-9])(?=[a-z0-9]{14,24}(?![a-z0-9]))[a-z0-9]+")
#: Words that make a text speak of a wallet, in the eight languages. A shape without proof is told only beside one.
_WALLET_WORDS = regex(
    rb"\b(?:bitcoins?|btc|ltc|litecoin|bch|doge(?:coin)?|dash|eth(?:ereum|er)?|usdt|tron|trx|xmr|monero|xrp|ripple"
    rb"|sol(?:ana)?|phantom|ton|cardano|ada|zcash|zec|crypto\w*|wallet|portefeuille|geldb\xf6rse|brieftasche|carteira"
    rb"|cartera|billetera|monedero|portafoglio|portemonnee|portfel|adres+e?|address|endere\xe7o|direcci\xf3n|indirizzo"
    rb"|kryptow\w*|cripto\w*)\b"
)
_SOLANA = regex(rb"\b(?:sol|solana|phantom|spl)\b")
_SOLANA_WORDS = frozenset((b"sol", b"solana", b"phantom", b"spl"))
_TON_WORDS = frozenset((b"ton", b"toncoin", b"tonkeeper", b"gram"))
_TAG = regex(rb"\b(?:dest(?:ination)?\.?\s{0,8}tag|dt|tag|memo)(?:is|no\.?|number|[\s:=#-]){0,40}+(\d{1,10})\b")
#: A cue names the network where several share a shape.
_CUES: tuple[tuple[str, re.Pattern[bytes]], ...] = (
    ("ltc", regex(rb"\b(?:ltc|litecoin)\b")),
    ("bch", regex(rb"\b(?:bch|bitcoin\s*cash)\b")),
    ("bnb", regex(rb"\b(?:bnb|bep-?20|bsc|binance smart)\b")),
)


def find(sheet: Sheet) -> Iterator[Found]:
    """Every wallet of the text, in no set order."""
    for start, end in sheet.long_words:
        # 40 and 64 letters are the lengths of common hashes, and of no address without a prefix of its own.
        if end - start not in (40, 64) or sheet.raw[start : start + 3] in _PREFIXES or sheet.says(_SOLANA_WORDS):
            found = _look(sheet, start, end)
            if found:
                yield found
    for prefix in (b"bc1", b"ltc1"):
        at = sheet.raw.find(prefix)
        while at >= 0:
            match = _SHORT.match(sheet.raw, at)
            if match and (found := _look(sheet, at, match.end())):
                yield found
            at = sheet.raw.find(prefix, at + 3)
    yield from _ton(sheet)


def _look(sheet: Sheet, start: int, end: int) -> Found | None:
    if end - start > _MOST:
        return None
    token = sheet.text[start:end]
    if not token.isascii():
        return None
    if _needs_keccak(token):
        if not sheet.effort.begins(Work.CHECKSUMS):
            return None
        sheet.effort.spend(Work.CHECKSUMS, _KECCAK_COST)
    verdict = judge(token)
    if verdict is None:
        if (
            32 <= end - start <= 44
            and sheet.says(_SOLANA_WORDS)
            and sheet.cue(_SOLANA, start, end)
            and networks.solana(token)
        ):
            return _found(start, end, Verdict("sol", ("usdt",), None, token))
        return None
    if verdict.checked is False:
        if not verdict.strong and not (_stands_free(sheet, start) and sheet.cue(_WALLET_WORDS, start, end)):
            return None
        # A Solana account may begin like any other Base58 address; the cue decides.
        if sheet.cue(_SOLANA, start, end) and networks.solana(token):
            return _found(start, end, Verdict("sol", ("usdt",), None, token))
    if verdict.system == "bch" and verdict.checked:
        prefix = len(cashaddr.PREFIX) + 1
        if sheet.raw[max(0, start - prefix) : start] == b"bitcoincash:":
            start -= prefix
    if verdict.system == "xrp" and verdict.checked and "?" not in verdict.normal:
        tag = _TAG.search(sheet.raw, end, end + 60) or _TAG.search(sheet.raw, max(0, start - 60), start)
        if tag:
            verdict = verdict._replace(normal=f"{verdict.normal}?dt={int(tag[1])}")
    return _found(start, end, _by_cue(sheet, start, end, verdict))


def _needs_keccak(token: str) -> bool:
    return (token[0] == "0" and len(token) == 42) or (token[0] in "48" and len(token) in (95, 106))


def _stands_free(sheet: Sheet, start: int) -> bool:
    """False inside a link or a path, whose parts often have the shape of an address."""
    return start == 0 or sheet.raw[start - 1] in b" \n\t\r:;\"'(<>*"


def _by_cue(sheet: Sheet, start: int, end: int, verdict: Verdict) -> Verdict:
    for system, pattern in _CUES:
        if system in verdict.also and sheet.cue(pattern, start, end):
            others = tuple(other for other in (verdict.system, *verdict.also) if other != system)
            return verdict._replace(system=system, also=others)
    return verdict


def _ton(sheet: Sheet) -> Iterator[Found]:
    # The alphabet with + and / is rare and costs a second look, so it is read only in a text about TON.
    for table in (ALNUM_DASH, ALNUM_SLASH) if sheet.says(_TON_WORDS) else (ALNUM_DASH,):
        for start, end in sheet.runs(table, 48):
            if end - start == 48 and sheet.raw[start : start + 2] in (b"eq", b"uq", b"ef", b"uf"):
                token = sheet.text[start:end]
                normal = networks.ton(token)
                plain = table is ALNUM_DASH or "+" in token or "/" in token
                if normal and plain:
                    yield _found(start, end, Verdict("ton", ("usdt",), True, normal))


def _found(start: int, end: int, verdict: Verdict) -> Found:
    return Found(DetailKind.WALLET, start, end, verdict.normal, verdict.system, verdict.also, verdict.checked)
